"""The page of boards: how each is doing, and the remote hand."""
