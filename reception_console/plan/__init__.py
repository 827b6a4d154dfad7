"""The page on which the floor plan is drawn and changed."""
