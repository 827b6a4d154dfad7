"""Languages of the board: which there are, their own names, number formats and the translation."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

NAMES = {"en": "English", "zh-CN": "中文"}
"""The languages a board speaks, each in its own words, in the order they are offered."""

DEFAULT = "en"

_SPOKEN = {
    "ar": "العربية", "de": "Deutsch", "en": "English", "es": "Español", "fr": "Français",
    "it": "Italiano", "ja": "日本語", "ko": "한국어", "nl": "Nederlands", "pl": "Polski",
    "pt": "Português", "ru": "Русский", "tr": "Türkçe", "zh": "中文",
}  # fmt: skip

_LOCALES = {"en": "en_GB", "zh-CN": "zh_CN"}
_FOLDER = Path(__file__).parent / "assets" / "translations"


def locale_of(language: str) -> QLocale:
    """How numbers and dates are written in `language`."""
    return QLocale(_LOCALES.get(language, "en_GB"))


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
        self.language = language

    def close(self) -> None:
        """Take the translation out of the application again."""
        QCoreApplication.removeTranslator(self._translator)
