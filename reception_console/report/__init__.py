"""The page of figures: what a day, a week or a month adds up to."""

import logging

# Matplotlib tells at length how it looks for fonts, of which the house brings its own.
logging.getLogger("matplotlib").setLevel(logging.ERROR)
