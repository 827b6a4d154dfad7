"""The settings of each part, as the command line gives them: typed, checked, read once."""

import errno
import hashlib
import logging
import re
import unicodedata
import uuid
from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from pathlib import Path

import platformdirs

from carside.catalogue.units import UnitSystem
from carside.contract.payloads import IDENTIFIER_PATTERN
from carside.link.broker_url import BrokerUrl

_OF_THE_DISK = {errno.ENOSPC, errno.EROFS, errno.EIO, errno.EDQUOT}

_log = logging.getLogger(__name__)

BROKER_VARIABLE = "CARSIDE_BROKER"
"""Holds the broker's URL where it should not stand on the command line for all to see."""


class SettingsError(ValueError):
    """A setting that cannot be used; the text says which and what is allowed."""


class Renderer(StrEnum):
    """What draws the windows."""

    AUTO = "auto"  # software where OpenGL would be a software rasteriser anyway
    SOFTWARE = "software"
    OPENGL = "opengl"


@dataclass(frozen=True, slots=True, kw_only=True)
class KioskOptions:
    """What a board needs to start; without `pictures`, photographs lie in its own folder."""

    broker: BrokerUrl
    showroom: str
    board: str
    folder: Path
    pictures: Path | None = None
    window: tuple[int, int] | None = None
    position: tuple[int, int] | None = None
    language: str | None = None
    idle_s: float = 45.0
    units: UnitSystem | None = None  # None: those of each language
    renderer: Renderer = Renderer.AUTO
    diary: Path | None = None
    has_frame_meter: bool = False
    attract_s: float = 120.0
    night: tuple[time, time] | None = None
    staff_pin_file: Path | None = None
    has_sound: bool = False
    call_light: tuple[str, ...] = ()
    reading_mm: float = 600.0
    screen_mm: tuple[int, int] | None = None  # None: what the screen reports


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsoleOptions:
    """What a console needs to start; without `pictures`, floor plans lie in its own folder."""

    broker: BrokerUrl
    showroom: str
    console: str
    name: str
    folder: Path
    pictures: Path | None = None
    window: tuple[int, int] | None = None
    position: tuple[int, int] | None = None
    renderer: Renderer = Renderer.AUTO
    diary: Path | None = None
    is_muted: bool = False
    has_wall: bool = False


def identifier(text: str, what: str) -> str:
    """Check an identifier such as a showroom's or a board's.

    Raises:
        SettingsError: with what is allowed.
    """
    if not re.match(IDENTIFIER_PATTERN, text):
        raise SettingsError(
            f"{what} {text!r} must be small letters, digits and hyphens, at most 64, "
            "beginning with a letter or digit, such as demo or b07"
        )
    return text


def console_identifier(name: str) -> str:
    """Make a console's identifier from the receptionist's name and this machine.

    The machine's part keeps two Wang Mins at two desks apart.
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    words = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:48]
    machine = hashlib.sha256(f"{uuid.getnode()}/{name}".encode()).hexdigest()[:4]
    return f"{words or 'console'}-{machine}"


def own_folder(*parts: str) -> Path:
    """The folder where a part of this user keeps its own files, by default."""
    return Path(platformdirs.user_data_dir("carside", appauthor=False)).joinpath(*parts)


def made_or_read(folder: Path) -> Path:
    """As `made`, but a folder that is there will do when it is the disk that refuses.

    A board whose disk is full or has become read-only still shows what it kept.

    Raises:
        SettingsError: it cannot be made, or not be read either.
    """
    try:
        return made(folder)
    except SettingsError as error:
        refused = error.__cause__
        if not (isinstance(refused, OSError) and refused.errno in _OF_THE_DISK and folder.is_dir()):
            raise
        _log.warning("%s; what is there is shown", error)
        return folder


def made(folder: Path) -> Path:
    """Make a data folder, readable by its owner only, and prove that it can be written.

    Raises:
        SettingsError: it cannot; the text says why and how to choose another.
    """
    probe = folder / ".writable"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        raise SettingsError(
            f"data folder {folder} cannot be written ({error.strerror or error}): "
            "choose another with --data"
        ) from error
    return folder
