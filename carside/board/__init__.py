"""The board's half of the conversation, without a screen."""
