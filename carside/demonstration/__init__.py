"""A showroom to try everything with: two floors, twelve boards, six advisors, twenty cars."""

from importlib.resources import files
from pathlib import Path

DEMO = "demo"
"""The identifier of the showroom that needs no file."""


def showroom_path() -> Path:
    """The demonstration's showroom file."""
    return _folder() / "showroom.toml"


def cars_path() -> Path:
    """The folder of the demonstration's car sheets."""
    return _folder() / "cars"


def _folder() -> Path:
    # Never imported from a zip archive: the QML beside us could not be either.
    return Path(str(files(__name__)))
