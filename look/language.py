"""The languages both applications speak: their own names, how each writes, and the translation.

Arabic is written as the makers' showrooms in the Emirates and in Saudi Arabia write it: from right
to left, with the digits 0 to 9. Price lists, number plates, charging posts and cars' own displays
there have them, a figure can be compared with the one on the car's papers, and the locale of the
Emirates (``ar_AE``) has them too; ``ar_SA`` and ``ar_EG`` would bring the Arabic-Indic ones.
"""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

NAMES = {"en": "English", "zh-CN": "中文", "pt-BR": "Português", "ar": "العربية"}
"""The languages there are, each in its own words, in the order they are offered."""

DEFAULT = "en"
_LOCALES = {"en": "en_GB", "zh-CN": "zh_CN", "pt-BR": "pt_BR", "ar": "ar_AE"}

AT_ONCE = 8
"""So many threads may ask for words at once. A QTranslator that is asked by another thread at this
moment answers with nothing (Qt 6.11 tries its lock once), and the text would be English; Qt then
asks the next one. Qt's own threads ask as well: for the words of an error while reading a picture.
"""


def locale_of(language: str) -> QLocale:
    """How numbers and dates are written in `language`."""
    return QLocale(_LOCALES.get(language, "en_GB"))


def is_right_to_left(language: str) -> bool:
    """Whether `language` is written from right to left, so that the screen is mirrored."""
    return direction_of(language) is Qt.LayoutDirection.RightToLeft


def direction_of(language: str) -> Qt.LayoutDirection:
    """Where lines of `language` begin."""
    return locale_of(language).textDirection()


def best_of(wanted: list[str]) -> str:
    """The first of the languages `wanted`, such as ``pt-PT``, that is spoken here in some way."""
    primaries = {tag.split("-")[0]: tag for tag in NAMES}
    spoken = (primaries.get(tag.replace("_", "-").split("-")[0].lower()) for tag in wanted)
    return next((tag for tag in spoken if tag is not None), DEFAULT)


class Translations:
    """Puts one language at a time into the application, from files ``<prefix>_zh_CN.qm``.

    What was read once stays in memory: a change of language asks no disk.
    """

    def __init__(self, folder: Path, prefix: str) -> None:
        self._folder = folder
        self._prefix = prefix
        self._known: dict[str, tuple[tuple[QTranslator, ...], bytes]] = {}
        self.language = ""

    def use(self, language: str) -> None:
        """Translate into `language` from now on. The engine must be told to translate again.

        Raises:
            FileNotFoundError, ValueError: the package lacks the translation, or it is broken.
        """
        if language == self.language:
            return
        translators = self._read(language)
        self._fall_silent()
        for translator in translators:
            QCoreApplication.installTranslator(translator)
        QGuiApplication.setLayoutDirection(direction_of(language))
        self.language = language

    def close(self) -> None:
        """Take the translation out of the application again."""
        self._fall_silent()
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def _read(self, language: str) -> tuple[QTranslator, ...]:
        if language not in self._known:
            file = self._folder / f"{self._prefix}_{language.replace('-', '_')}.qm"
            content = file.read_bytes()
            translators = tuple(QTranslator() for _ in range(AT_ONCE))
            if not all(translator.load(content) for translator in translators):
                raise ValueError(f"{file} is no translation")
            self._known[language] = (translators, content)  # Qt only points to it
        return self._known[language][0]

    def _fall_silent(self) -> None:
        if self.language:
            for translator in self._known[self.language][0]:
                QCoreApplication.removeTranslator(translator)
            self.language = ""
