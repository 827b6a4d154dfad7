"""Counts the starts of a part in its folder, so that an old will is recognised."""

import logging
from pathlib import Path

_log = logging.getLogger(__name__)


def count_start(folder: Path) -> int:
    """Count this start and return the number, from 1.

    A folder that cannot be written costs only this: wills of earlier starts look like new ones.
    """
    path = folder / "starts"
    try:
        number = int(path.read_text()) + 1
    except (OSError, ValueError):
        number = 1
    try:
        path.write_text(str(number))
    except OSError as error:
        _log.warning("%s cannot be written (%s): starts are not counted", path, error)
    return number
