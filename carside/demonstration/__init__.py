"""A showroom to try everything with: two floors, twelve boards, six advisors, twenty cars."""

import shutil
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


def own_copy(folder: Path) -> Path:
    """A copy of the demonstration in `folder`, to be changed at will; one that is there stays.

    Raises:
        OSError: it cannot be written.
    """
    file = folder / "showroom.toml"
    if not file.exists():
        shutil.copytree(cars_path(), folder / "cars", dirs_exist_ok=True)
        # Last, so that half a copy is made anew.
        shutil.copyfile(showroom_path(), file)
    return file


def _folder() -> Path:
    # Never imported from a zip archive: the QML beside us could not be either.
    return Path(str(files(__name__)))
