"""Which showroom a desk serves: the file's, or the demonstration when none is given."""

from pathlib import Path

from carside.demonstration import DEMO, showroom_path
from carside.desk.editing import ShowroomSource
from carside.desk.showroom import Showroom
from carside.desk.showroom_file import ShowroomFileError, read_showroom


def source_of(file: Path | None) -> ShowroomSource:
    """Where a desk reads and changes its showroom; the packaged demonstration is only read."""
    return ShowroomSource(file or showroom_path(), may_edit=file is not None)


def showroom_for(name: str, file: Path | None) -> Showroom:
    """Read showroom `name` from `file`.

    Raises:
        ShowroomFileError: the file has mistakes, is of another showroom, or is missing.
    """
    if file is None and name != DEMO:
        raise ShowroomFileError(
            (f"showroom {name!r} needs its file: give it with --config (only {DEMO} has none)",)
        )
    showroom = read_showroom(file or showroom_path())
    if showroom.plan.showroom != name:
        raise ShowroomFileError(
            (f"{file} is of showroom {showroom.plan.showroom!r}, not of {name!r} (--showroom)",)
        )
    return showroom
