"""Where files that people keep are put: this person's folder for downloads."""

import re
from datetime import datetime
from pathlib import Path

import platformdirs


def downloads() -> Path:
    """The folder; it is made when something is kept."""
    return Path(platformdirs.user_downloads_dir())


def kept_file(name: str, ending: str, now: datetime, folder: Path | None = None) -> Path:
    """A file that does not exist yet, such as ``wangjing-calls-2026-11-22-1432.csv``.

    Raises:
        OSError: the folder cannot be made.
    """
    folder = folder or downloads()
    folder.mkdir(parents=True, exist_ok=True)
    stem = f"{safe_name(name)}-{now.astimezone():%Y-%m-%d-%H%M}"
    file, number = folder / f"{stem}.{ending}", 2
    while file.exists():
        file, number = folder / f"{stem}-{number}.{ending}", number + 1
    return file


def safe_name(name: str) -> str:
    """A name that every file system takes."""
    return re.sub(r"[^\w]+", "-", name.strip()).strip("-")[:80] or "carside"
