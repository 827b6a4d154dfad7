"""Languages of the board: which there are, who speaks what, and letters that must be there."""

import logging
from pathlib import Path

from PySide6.QtCore import QLocale

from look import language, letters_missing
from look.language import DEFAULT, NAMES, direction_of, is_right_to_left, locale_of

__all__ = [
    "DEFAULT",
    "NAMES",
    "Translations",
    "direction_of",
    "is_right_to_left",
    "isolated",
    "left_to_right",
    "locale_of",
    "report_missing_letters",
    "spoken_names",
]

_SPOKEN = {
    "ar": "العربية", "de": "Deutsch", "en": "English", "es": "Español", "fr": "Français",
    "it": "Italiano", "ja": "日本語", "ko": "한국어", "nl": "Nederlands", "pl": "Polski",
    "pt": "Português", "ru": "Русский", "tr": "Türkçe", "zh": "中文",
}  # fmt: skip

_SAMPLES = {
    "zh-CN": ("中文梅赛德斯奔驰呼叫顾问续航里程", "fonts-noto-cjk"),
    "ar": ("العربية استدعاء مستشار؟ ءآأؤإئةى", "fonts-noto-core"),
}
"""Letters a language needs, and the Debian package that has them."""
_FOLDER = Path(__file__).parent / "assets" / "translations"
_log = logging.getLogger(__name__)


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


class Translations(language.Translations):
    """Puts one language at a time into the board."""

    def __init__(self) -> None:
        super().__init__(_FOLDER, "kiosk")
