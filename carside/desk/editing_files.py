"""The showroom's files as one thing: the showroom file, and the folder of car sheets it names.

They are read together, checked together as the desk would read them, and replaced whole: every new
file is on disk before the first one takes the place of an old one, so that a full disk changes
nothing. Sheets come before the showroom file, which names them, and go after it.
"""

import contextlib
import hashlib
import os
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from carside.desk.database import sync_folder
from carside.desk.editing_changes import ChangeError
from carside.desk.showroom import Showroom
from carside.desk.showroom_file import ShowroomFileError, cars_folder, read_showroom
from carside.desk.toml_problems import UnreadableError, parse_toml

_GROWING = ".growing"
"""How a file ends that is not whole yet."""

Contents = dict[Path, bytes | None]
"""What files are to hold; None for one that is not to be there."""


@dataclass(frozen=True, slots=True)
class Kept:
    """The files as they lie on disk.

    Attributes:
        file: the showroom file, `cars` the folder of car sheets.
        text: what the showroom file holds; `sheets` what each car sheet does, by car.
    """

    file: Path
    cars: Path
    text: bytes
    sheets: dict[str, bytes]

    @property
    def revision(self) -> str:
        """A name for the state of all files together."""
        digest = hashlib.sha256(self.text)
        for car in sorted(self.sheets):
            digest.update(f"\0{car}\0{len(self.sheets[car])}\0".encode())
            digest.update(self.sheets[car])
        return digest.hexdigest()[:32]

    def sheet(self, car: str) -> Path:
        """Where the sheet of `car` lies."""
        return self.cars / f"{car}.toml"


def read_files(file: Path) -> Kept:
    """Read all files.

    Raises:
        ChangeError: one of them cannot be read.
    """
    whole = file.resolve()
    try:
        text = whole.read_bytes()
        cars = whole.parent / cars_folder(parse_toml(text, file.name))
        sheets = {one.stem: one.read_bytes() for one in sorted(cars.glob("*.toml"))}
    except UnreadableError as error:
        raise ChangeError(f"The showroom file cannot be read: {error}.") from None
    except OSError as error:
        raise ChangeError(f"The showroom file cannot be read: {_words(error)}.") from None
    return Kept(whole, cars, text, sheets)


def check(kept: Kept) -> Showroom:
    """Read the showroom that these contents make, as the desk would.

    Raises:
        ChangeError: there are mistakes; every one of them is told.
    """
    try:
        with tempfile.TemporaryDirectory(prefix="carside-") as folder:
            file = Path(folder) / kept.file.name
            cars = Path(folder) / "sheets" / kept.cars.name
            cars.mkdir(parents=True)
            file.write_bytes(kept.text)
            for car, content in kept.sheets.items():
                (cars / f"{car}.toml").write_bytes(content)
            return read_showroom(file, cars)
    except ShowroomFileError as error:
        raise ChangeError(*error.problems) from None
    except OSError as error:
        raise ChangeError(f"The changes cannot be checked: {_words(error)}.") from None


def replace_files(before: Kept, after: Kept) -> None:
    """Make the files hold what `after` does.

    Raises:
        ChangeError: they cannot be written; they are as they were.
    """
    contents = _differences(before, after)
    for file in contents:
        if file.exists() and not file.stat().st_mode & 0o222:
            raise ChangeError(f"{file.name} is write-protected, so that nothing was changed.")
    try:
        with _grown(contents) as grown:
            for file, content in contents.items():
                if content is None:
                    file.unlink(missing_ok=True)
                else:
                    grown[file].replace(file)
            for folder in {file.parent for file in contents}:
                sync_folder(folder)
    except OSError as error:
        raise ChangeError(f"Nothing was changed: {_words(error)}.") from None


def _differences(before: Kept, after: Kept) -> Contents:
    contents: Contents = {}
    for car, content in after.sheets.items():
        if before.sheets.get(car) != content:
            contents[after.sheet(car)] = content
    if after.text != before.text:
        contents[after.file] = after.text
    for car in before.sheets.keys() - after.sheets.keys():
        contents[before.sheet(car)] = None
    return contents


@contextlib.contextmanager
def _grown(contents: Mapping[Path, bytes | None]) -> Iterator[dict[Path, Path]]:
    """Write every new file beside its place, on disk; what is left of them at the end goes."""
    grown: dict[Path, Path] = {}
    try:
        for file, content in contents.items():
            if content is not None:
                grown[file] = file.with_name(f".{file.name}{_GROWING}")
                _write(grown[file], content, _mode(file))
        yield grown
    finally:
        for one in grown.values():
            with contextlib.suppress(OSError):
                one.unlink(missing_ok=True)


def _write(file: Path, content: bytes, mode: int) -> None:
    with file.open("wb") as opened:
        opened.write(content)
        opened.flush()
        os.fsync(opened.fileno())
    file.chmod(mode)


def _mode(file: Path) -> int:
    return file.stat().st_mode & 0o777 if file.exists() else 0o644


def _words(error: OSError) -> str:
    name = Path(str(error.filename)).name if error.filename else "the file"
    if name.endswith(_GROWING):
        name = name.removeprefix(".").removesuffix(_GROWING)
    return f"{name}: {(error.strerror or 'it cannot be used').lower()}"
