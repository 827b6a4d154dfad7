"""The house's typeface: Manrope, and Noto for scripts it has no letters for."""

from pathlib import Path
from unicodedata import category

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QTextLayout

from look.fault import ScreenError

FAMILIES = (
    "Manrope",
    "Noto Sans SC",
    "Carside Arabic",
    "Noto Sans CJK SC",
    "Noto Sans Arabic",
    "Noto Sans",
)
_FOLDER = Path(__file__).parent / "fonts"
_WITHOUT_INK = {"Cc", "Cf", "Zs", "Zl", "Zp"}


def install_typeface() -> None:
    """Load the font files and make them the application's font.

    Raises:
        ScreenError: a font file is missing or cannot be read.
    """
    for file in sorted(_FOLDER.glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(file)) == -1:
            raise ScreenError(f"the font {file.name} cannot be read")
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    QGuiApplication.setFont(font)


def letters_missing(text: str) -> str:
    """The letters of `text` that no font here can draw: they would be shown as boxes."""
    return "".join(letter for letter in dict.fromkeys(text) if not _can_draw(letter))


def _can_draw(letter: str) -> bool:
    if category(letter) in _WITHOUT_INK:
        return True
    layout = QTextLayout(letter, QGuiApplication.font())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return all(0 not in run.glyphIndexes() for run in layout.glyphRuns())
