"""The invitation to touch, in any language at any time, whichever the board speaks."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QTranslator

from kiosk.source_text import QT_TRANSLATE_NOOP

INVITATION = QT_TRANSLATE_NOOP("Attract", "Touch to discover this car")
LOOK_AROUND = QT_TRANSLATE_NOOP("Attract", "Touch to look around")
_FOLDER = Path(__file__).parent / "assets" / "translations"


@cache
def said_in(language: str, source: str) -> str:
    """One text of the context "Attract" in `language`; English if that lacks it."""
    translator = QTranslator()
    if not translator.load("kiosk_" + language.replace("-", "_") + ".qm", str(_FOLDER)):
        return source
    return translator.translate("Attract", source) or source
