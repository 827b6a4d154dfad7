"""The page of advisors: who is here, what they do, and changing it with one click."""
