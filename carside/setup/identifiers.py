"""Identifiers made from names that people give, in any script. Pure.

An identifier never changes, because it is part of topics, links and the journal; so it is made of
small Latin letters: accents fall, Chinese is written as it sounds where every character is known,
and any other name gets a number that is always the same for it.
"""

import hashlib
import re
import unicodedata
from collections.abc import Collection

from carside.setup.pinyin import SOUNDS

MOST_LETTERS = 40
_LETTERS = {
    "ß": "ss",
    "æ": "ae",
    "ø": "o",
    "œ": "oe",
    "ł": "l",
    "đ": "d",
    "\u0131": "i",
    "&": " and ",
}


def identifier_of(name: str, fallback: str = "showroom", taken: Collection[str] = ()) -> str:
    """An identifier for `name` that is not among those `taken`.

    ``Autohaus Müller & Söhne`` is ``autohaus-muller-and-sohne``, ``望京展厅`` is
    ``wangjingzhanting``, and what cannot be written so is ``showroom-`` and four digits.
    """
    made = _latin(name)
    if not made:
        number = int(hashlib.sha256(name.strip().encode()).hexdigest()[:8], 16) % 10_000
        made = f"{fallback}-{number:04d}" if name.strip() else fallback
    return _not_among(made, taken)


def _latin(name: str) -> str:
    letters = [_sound(letter) for letter in unicodedata.normalize("NFKC", name.strip()).lower()]
    if None in letters:
        return ""
    flat = unicodedata.normalize("NFKD", "".join(one for one in letters if one))
    plain = re.sub(r"[\u0300-\u036f'\u2019`]", "", flat)
    return re.sub(r"[^a-z0-9]+", "-", plain)[:MOST_LETTERS].strip("-")


def _sound(letter: str) -> str | None:
    """How a letter is written in Latin ones; None if it is one of a script nobody here reads."""
    if letter in SOUNDS:
        return SOUNDS[letter]
    if letter in _LETTERS:
        return _LETTERS[letter]
    is_latin = "LATIN" in unicodedata.name(letter, "") or letter.isascii()
    return letter if is_latin or not letter.isalnum() else None


def _not_among(made: str, taken: Collection[str]) -> str:
    number, free = 2, made
    while free in taken:
        free, number = f"{made}-{number}", number + 1
    return free
