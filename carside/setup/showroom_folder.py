"""The folder that holds a showroom on this PC, and how it is served.

    showrooms/wangjing/showroom.toml    the showroom file
    showrooms/wangjing/cars/*.toml      the car sheets
    showrooms/wangjing/house.json       where its broker is; only its owner may read it

A folder appears whole or not at all: it is written beside its place and moved there when whatever
reads it has found it good.
"""

import os
import shutil
from pathlib import Path

import msgspec

from carside.catalogue.sheet_file import write_sheet
from carside.contract.topics import Role
from carside.setup.draft import Draft
from carside.setup.identifiers import identifier_of
from carside.setup.toml_text import showroom_toml

SHOWROOMS = "showrooms"
FILE_NAME = "showroom.toml"
HOUSE_NAME = "house.json"
DEFAULT_PORT = 1883


class House(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """How a showroom is served from this PC.

    Attributes:
        urls: of an existing broker, by role; empty for the embedded one on this PC.
        port: of the embedded broker; 0 for one that is free.
        listen: where the embedded broker listens.
    """

    showroom: str
    urls: dict[Role, str] = {}
    port: int = DEFAULT_PORT
    listen: str = "127.0.0.1"


def showrooms_in(base: Path) -> tuple[Path, ...]:
    """The folders of the showrooms set up here, the one served last first."""
    files = (base / SHOWROOMS).glob(f"*/{FILE_NAME}")
    found = [file.parent for file in files if not file.parent.name.startswith(".")]
    return tuple(sorted(found, key=_served_at, reverse=True))


def showroom_names(base: Path) -> tuple[str, ...]:
    """Their identifiers."""
    return tuple(folder.name for folder in showrooms_in(base))


def house_of(folder: Path) -> House:
    """How the showroom in `folder` is served; by the embedded broker if that is not told.

    Raises:
        ValueError: what is told cannot be understood; the text says which file it is.
    """
    file = folder / HOUSE_NAME
    try:
        return msgspec.json.decode(file.read_bytes(), type=House)
    except FileNotFoundError:
        return House(showroom=folder.name)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise ValueError(
            f"{file} is damaged ({error}): delete it to use this PC's broker"
        ) from None


def keep_house(folder: Path, house: House) -> None:
    """Write down how the showroom is served, for its owner's eyes only.

    Raises:
        OSError: it cannot be written.
    """
    file = folder / HOUSE_NAME
    beside = file.with_suffix(".new")
    beside.unlink(missing_ok=True)
    with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as opened:
        opened.write(msgspec.json.format(msgspec.json.encode(house), indent=2) + b"\n")
    beside.replace(file)


def identifier_for(draft: Draft, base: Path) -> str:
    """The identifier that the draft's showroom gets: one that no other showroom here has."""
    return draft.identifier or identifier_of(draft.name, taken=showroom_names(base))


def write_beside(draft: Draft, base: Path, identifier: str) -> Path:
    """Write the showroom into a folder beside its place, to be checked there; that folder.

    Raises:
        OSError: it cannot be written.
    """
    beside = base / SHOWROOMS / f".{identifier}.new"
    shutil.rmtree(beside, ignore_errors=True)
    (beside / "cars").mkdir(parents=True)
    (beside / FILE_NAME).write_text(showroom_toml(draft, identifier), encoding="utf-8")
    standing = {stand.car for stand in draft.stands if stand.car}
    for car, sheet in draft.cars.items():
        if car in standing:
            write_sheet(sheet, beside / "cars")
    return beside


def put_in_place(beside: Path, base: Path, identifier: str) -> Path:
    """Move the written folder to its place; that place.

    Raises:
        FileExistsError: there is a showroom of this identifier already.
        OSError: it cannot be moved.
    """
    place = base / SHOWROOMS / identifier
    if place.exists():
        raise FileExistsError(f"there is a showroom {identifier!r} on this PC already")
    beside.rename(place)
    return place


def _served_at(folder: Path) -> float:
    for name in (HOUSE_NAME, FILE_NAME):
        try:
            return (folder / name).stat().st_mtime
        except OSError:
            continue
    return 0.0
