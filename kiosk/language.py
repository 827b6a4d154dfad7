"""Languages of the board: which there are, their own names, number formats and the translation.

Arabic is written as the makers' showrooms in the Emirates and in Saudi Arabia write it: from right
to left, with the digits 0 to 9. Price lists, number plates, charging posts and cars' own displays
there have them, a figure can be compared with the one on the car's papers, and the locale of the
Emirates (``ar_AE``) has them too; ``ar_SA`` and ``ar_EG`` would bring the Arabic-Indic ones.
"""

import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from look import letters_missing

NAMES = {"en": "English", "zh-CN": "中文", "pt-BR": "Português", "ar": "العربية"}
"""The languages a board speaks, each in its own words, in the order they are offered."""

DEFAULT = "en"

_SPOKEN = {
    "ar": "العربية", "de": "Deutsch", "en": "English", "es": "Español", "fr": "Français",
    "it": "Italiano", "ja": "日本語", "ko": "한국어", "nl": "Nederlands", "pl": "Polski",
    "pt": "Português", "ru": "Русский", "tr": "Türkçe", "zh": "中文",
}  # fmt: skip

_LOCALES = {"en": "en_GB", "zh-CN": "zh_CN", "pt-BR": "pt_BR", "ar": "ar_AE"}
_SAMPLES = {
    "zh-CN": ("中文梅赛德斯奔驰呼叫顾问续航里程", "fonts-noto-cjk"),
    "ar": ("العربية استدعاء مستشار؟ ءآأؤإئةى", "fonts-noto-core"),
}
"""Letters a language needs, and the Debian package that has them."""
_FOLDER = Path(__file__).parent / "assets" / "translations"
_log = logging.getLogger(__name__)


def locale_of(language: str) -> QLocale:
    """How numbers and dates are written in `language`."""
    return QLocale(_LOCALES.get(language, "en_GB"))


def is_right_to_left(language: str) -> bool:
    """Whether `language` is written from right to left, so that the board is mirrored."""
    return direction_of(language) is Qt.LayoutDirection.RightToLeft


def direction_of(language: str) -> Qt.LayoutDirection:
    """Where lines of `language` begin."""
    return locale_of(language).textDirection()


def isolated(text: str) -> str:
    """`text` for a place inside a sentence of the other direction: it keeps its own order."""
    return f"\u2068{text}\u2069" if text else ""


def left_to_right(text: str) -> str:
    """Figures that belong together, as "4.7 to 5.2" or "10-80", in this order everywhere."""
    return f"\u2066{text}\u2069" if text else ""


def report_missing_letters() -> list[str]:
    """Log every language whose letters no font here has; give their tags."""
    found = {tag: letters_missing(sample) for tag, (sample, _) in _SAMPLES.items()}
    for tag, letters in found.items():
        if letters:
            _log.error(
                "no font here has the letters %s of %s, which show as boxes: install %s",
                *(letters, NAMES[tag], _SAMPLES[tag][1]),
            )
    return [tag for tag, letters in found.items() if letters]


def spoken_names(tags: tuple[str, ...]) -> list[str]:
    """The languages a person speaks, each in its own words; a tag nobody knows is left out."""
    names = (_SPOKEN.get(tag.split("-")[0].lower()) or _native(tag) for tag in tags)
    return list(dict.fromkeys(name for name in names if name))


def _native(tag: str) -> str:
    locale = QLocale(tag)
    is_known = locale.language() is not QLocale.Language.C
    return locale.nativeLanguageName() if is_known else ""


class Translations:
    """Puts one language at a time into the application."""

    def __init__(self) -> None:
        self._translator = QTranslator()
        self.language = ""

    def use(self, language: str) -> None:
        """Translate into `language` from now on. The engine must be told to translate again.

        Raises:
            FileNotFoundError: the package lacks the translation.
        """
        if language == self.language:
            return
        name = "kiosk_" + language.replace("-", "_") + ".qm"
        QCoreApplication.removeTranslator(self._translator)
        if not self._translator.load(name, str(_FOLDER)):
            raise FileNotFoundError(_FOLDER / name)
        QCoreApplication.installTranslator(self._translator)
        QGuiApplication.setLayoutDirection(direction_of(language))
        self.language = language

    def close(self) -> None:
        """Take the translation out of the application again."""
        QCoreApplication.removeTranslator(self._translator)
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
