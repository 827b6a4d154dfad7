"""One design language for both applications: theme, shared QML parts, fonts, and how to start."""

from look.application import Screen, make_application
from look.crossing import Crossing
from look.diary import Diary
from look.fault import ScreenError
from look.renderer import Renderer
from look.typeface import letters_missing

__all__ = [
    "Crossing",
    "Diary",
    "Renderer",
    "Screen",
    "ScreenError",
    "letters_missing",
    "make_application",
]
