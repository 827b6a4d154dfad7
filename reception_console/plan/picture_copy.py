"""Copying a picture that was dropped on the plan into the folder where pictures are looked for."""

import re
import shutil
from pathlib import Path

from reception_console.floor_drawing import KINDS
from reception_console.wording import translate


class CopyError(Exception):
    """It was not copied; the text is one sentence for a person."""


def copy_picture(source: str, folder: Path | None) -> str:
    """Copy it and give its name there, in letters that any system and the file can bear.

    Raises:
        CopyError: it is no picture, or the folder cannot be written.
    """
    file = Path(source)
    if file.suffix.lower() not in KINDS or not file.is_file():
        raise CopyError(
            translate("PlanEditor", "Only PNG, JPEG and SVG files can lie under a floor")
        )
    if folder is None:
        raise CopyError(translate("PlanEditor", "This console has no folder for pictures"))
    stem = re.sub(r"[^\w.-]+", "-", file.stem).strip("-.")[:60] or "floor"
    name = stem + file.suffix.lower()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if file.resolve() != (folder / name).resolve():
            shutil.copyfile(file, folder / name)
    except OSError as fault:
        words = translate("PlanEditor", "The picture could not be copied: %1")
        raise CopyError(words.replace("%1", fault.strerror or str(fault))) from fault
    return name
