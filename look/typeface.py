"""The house's typeface: Manrope, and Noto for scripts it has no letters for."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from look.fault import ScreenError

FAMILIES = ("Manrope", "Noto Sans SC", "Noto Sans CJK SC", "Noto Naskh Arabic", "Noto Sans")
_FOLDER = Path(__file__).parent / "fonts"


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
