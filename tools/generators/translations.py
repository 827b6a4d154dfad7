"""The translations of board and console: source texts out of Python and QML, and what Qt loads.

A ``.ts`` file is written by two hands: `lupdate` puts the source texts in, a person the words of
the language. A ``.qm`` file follows from it. English needs only its plural forms; everything else
is the source text itself.

python -m tools.generators.translations            gather new source texts, write the .qm files
python -m tools.generators.translations --check    fail on a missing, unfinished or stale one
"""

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from tools.generators.derived import ROOT, Derived

LANGUAGES = ("en", "zh_CN", "pt_BR", "ar")
FOLDER = "kiosk/assets/translations"
_BIN = Path(sys.executable).parent


@dataclass(frozen=True, slots=True)
class Spoken:
    """The translations of one application: ``<folder>/<prefix>_<language>.ts`` and ``.qm``."""

    folder: str
    prefix: str
    sources: tuple[str, ...]

    def path(self, tag: str, kind: str) -> str:
        """One file below the root of the tree; `kind` is ``ts`` or ``qm``."""
        return f"{self.folder}/{self.prefix}_{tag}.{kind}"


BOARD = Spoken(FOLDER, "kiosk", ("kiosk/*.py", "kiosk/ui/**/*.qml", "look/*.qml"))
CONSOLE = Spoken(
    "reception_console/translations",
    "console",
    ("reception_console/**/*.py", "reception_console/**/*.qml", "look/*.qml"),
)
APPLICATIONS = (BOARD, CONSOLE)


def _gatherer(spoken: Spoken, tag: str) -> Callable[[], bytes]:
    return lambda: _gathered(spoken, ROOT / spoken.path(tag, "ts"), tag)


def _releaser(spoken: Spoken, tag: str) -> Callable[[], bytes]:
    return lambda: _released(ROOT / spoken.path(tag, "ts"))


def _gathered(spoken: Spoken, current: Path, tag: str) -> bytes:
    sources = sorted(file for pattern in spoken.sources for file in ROOT.glob(pattern))
    with tempfile.TemporaryDirectory(prefix="carside-ts-") as scratch:
        file = Path(scratch) / current.name
        if current.is_file():
            file.write_bytes(current.read_bytes())
        plural = ["-pluralonly"] if tag == "en" else []
        _run(
            "pyside6-lupdate",
            *(*plural, "-no-obsolete", "-locations", "none", "-source-language", "en"),
            *("-target-language", tag, "-silent", *map(str, sources), "-ts", str(file)),
        )
        return file.read_bytes()


def _released(file: Path) -> bytes:
    """What Qt loads; a text without words yet is shown as its source."""
    with tempfile.TemporaryDirectory(prefix="carside-qm-") as scratch:
        result = Path(scratch) / "released.qm"
        _run("pyside6-lrelease", "-silent", str(file), "-qm", str(result))
        return result.read_bytes()


def unfinished(file: Path) -> list[str]:
    """The source texts without finished words in the ``.ts`` file `file`."""
    return [
        message.findtext("source", "")
        for message in ET.parse(file).iter("message")  # noqa: S314 - our own file
        if not _is_finished(message)
    ]


def _is_finished(message: ET.Element) -> bool:
    words = message.find("translation")
    if words is None or words.get("type") is not None:
        return False
    forms = words.findall("numerusform") or [words]
    return all((form.text or "").strip() for form in forms)


def wordless() -> dict[str, list[str]]:
    """The texts that still lack their words, by the ``.ts`` file; empty when all is translated."""
    paths = [spoken.path(tag, "ts") for spoken in APPLICATIONS for tag in LANGUAGES]
    found = {path: unfinished(ROOT / path) for path in paths}
    return {path: texts for path, texts in found.items() if texts}


def _run(program: str, *words: str) -> None:
    subprocess.run([_BIN / program, *words], check=True, capture_output=True, text=True)


FILES: tuple[Derived, ...] = (
    *(
        Derived(one.path(tag, "ts"), _gatherer(one, tag))
        for one in APPLICATIONS
        for tag in LANGUAGES
    ),
    *(
        Derived(one.path(tag, "qm"), _releaser(one, tag))
        for one in APPLICATIONS
        for tag in LANGUAGES
    ),
)
"""Every ``.ts`` file as it is after gathering, then every ``.qm`` file."""


def main() -> int:
    """Gather and release, or only check; 0 when all is current and translated in the end."""
    parser = argparse.ArgumentParser(description="Gather and release the translations.")
    parser.add_argument("--check", action="store_true", help="write nothing, fail if not current")
    is_check = parser.parse_args().check
    stale = [file for file in FILES if not file.is_current and not _settle(file, is_check)]
    for file in stale:
        print(f"{file.path} is stale: run python -m tools.generators.translations")
    missing = wordless()
    for path, texts in missing.items():
        print(f"{path} lacks words for {len(texts)} texts: {'; '.join(texts[:5])}")
    return 1 if stale or missing else 0


def _settle(file: Derived, is_check: bool) -> bool:  # noqa: FBT001 - two ways of one command
    if not is_check:
        file.write()
    return not is_check


if __name__ == "__main__":
    raise SystemExit(main())
