"""The board's translations: source texts gathered from Python and QML, and the files Qt loads.

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
from pathlib import Path
from xml.etree import ElementTree as ET

from tools.generators.derived import ROOT, Derived

FOLDER = "kiosk/assets/translations"
LANGUAGES = ("en", "zh_CN", "pt_BR", "ar")
_BIN = Path(sys.executable).parent
_SOURCES = ("kiosk/*.py", "kiosk/ui/**/*.qml", "look/*.qml")


class UnfinishedTranslationError(Exception):
    """A language lacks words; the text names the file and the first few texts."""


def _gatherer(tag: str) -> Callable[[], bytes]:
    return lambda: _gathered(ROOT / FOLDER / f"kiosk_{tag}.ts", tag)


def _releaser(tag: str) -> Callable[[], bytes]:
    return lambda: _released(ROOT / FOLDER / f"kiosk_{tag}.ts")


def _gathered(current: Path, tag: str) -> bytes:
    sources = sorted(file for pattern in _SOURCES for file in ROOT.glob(pattern))
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
    if missing := unfinished(file):
        raise UnfinishedTranslationError(f"{file.name} lacks words for: {'; '.join(missing[:5])}")
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


def _run(program: str, *words: str) -> None:
    subprocess.run([_BIN / program, *words], check=True, capture_output=True, text=True)


FILES: tuple[Derived, ...] = (
    *(Derived(f"{FOLDER}/kiosk_{tag}.ts", _gatherer(tag)) for tag in LANGUAGES),
    *(Derived(f"{FOLDER}/kiosk_{tag}.qm", _releaser(tag)) for tag in LANGUAGES),
)
"""Every ``.ts`` file as it is after gathering, then every ``.qm`` file."""


def main() -> int:
    """Gather and release, or only check; 0 when all is current in the end."""
    parser = argparse.ArgumentParser(description="Gather and release the board's translations.")
    parser.add_argument("--check", action="store_true", help="write nothing, fail if not current")
    is_check = parser.parse_args().check
    try:
        stale = [file for file in FILES if not file.is_current and not _settle(file, is_check)]
    except UnfinishedTranslationError as fault:
        print(fault)
        return 1
    for file in stale:
        print(f"{file.path} is stale: run python -m tools.generators.translations")
    return 1 if stale else 0


def _settle(file: Derived, is_check: bool) -> bool:  # noqa: FBT001 - two ways of one command
    if not is_check:
        file.write()
    return not is_check


if __name__ == "__main__":
    raise SystemExit(main())
