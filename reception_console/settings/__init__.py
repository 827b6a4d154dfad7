"""The page on which the showroom and this console are set up."""
