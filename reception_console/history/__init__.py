"""The page of the past: every call, found again."""
