"""The page of figures: what a day, a week or a month adds up to."""
