"""The console in words that mean nothing: to look at layouts before there are translations.

Arabic is made of Arabic letters, a third longer than English; gaps such as {0} and %1 stay.
"""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

from tools.generators.derived import ROOT
from tools.generators.translations import CONSOLE, LANGUAGES

_LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
_KEPT = re.compile(r"(\{\d\}|%\d|%n|\n|[^A-Za-z]+)")


def pseudo_translations(folder: Path) -> Path:
    """A folder with a .qm file for each language; that of Arabic is whole."""
    for tag in LANGUAGES:
        source = ROOT / CONSOLE.path(tag, "qm")
        shutil.copy(source, folder / source.name)
    tree = ET.parse(ROOT / CONSOLE.path("ar", "ts"))  # noqa: S314 - our own file
    for message in tree.iter("message"):
        words = message.find("translation")
        assert words is not None
        words.attrib.pop("type", None)
        for form in words.findall("numerusform") or [words]:
            form.text = pseudo(message.findtext("source", ""))
    file = folder / "console_ar.ts"
    tree.write(file, encoding="utf-8")
    release = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run([release, "-silent", file, "-qm", folder / "console_ar.qm"], check=True)
    return folder


def pseudo(words: str) -> str:
    """The same text in letters that mean nothing, its gaps untouched."""
    return "".join(
        part if _KEPT.fullmatch(part) else _word(part) for part in _KEPT.split(words) if part
    )


def _word(word: str) -> str:
    length = max(1, round(len(word) * 4 / 3)) if len(word) > 1 else 1
    return "".join(_LETTERS[(ord(word[n % len(word)]) + n) % len(_LETTERS)] for n in range(length))
