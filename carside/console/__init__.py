"""The console's half of the conversation, without a screen."""
