"""A car sheet as a file that people read: one TOML file, called as the car."""

from datetime import date
from pathlib import Path
from typing import Any

import msgspec

from carside.catalogue.sheet import Sheet


def write_sheet(sheet: Sheet, folder: Path) -> Path:
    """Write the sheet as ``{car}.toml`` into `folder`, replacing an older one.

    Raises:
        OSError: the file cannot be written.
    """
    plain = _without_needless_point(msgspec.to_builtins(sheet, builtin_types=(date,)))
    file = folder / f"{sheet.car}.toml"
    file.write_bytes(msgspec.toml.encode(plain))
    return file


def _without_needless_point(value: Any) -> Any:
    """200 rather than 200.0, all the way down."""
    if isinstance(value, dict):
        return {key: _without_needless_point(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_without_needless_point(item) for item in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value
