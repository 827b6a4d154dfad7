"""The words by which a call is found: cut, folded, and so short that beginnings are enough. Pure.

A word is what stands between spaces and punctuation, without capitals, accents and vowel marks. In
scripts that put no spaces between words (Chinese, Japanese, Thai and their like) every two letters
that stand together are one, so that each part of a sentence is found. Of every word all beginnings
are kept: whoever has typed "wan" sees Wang Min already, and no search has to collect all words that
begin so. Beside them stand the call's own properties (`facets`), which nobody can type.

The desk writes these words when a call ends, and a question is cut by the same rules.
"""

import unicodedata
from collections.abc import Iterable, Iterator

from carside.calls import Call

LETTERS = 12
"""So many letters of a word count."""
MOST_WORDS = 600
"""More words of one call are not kept; only a call with very long notes has them."""
MOST_WANTED = 16
"""More words of one question are not looked for."""

_UNSPACED = (
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x1000, 0x109F),  # Burmese
    (0x1780, 0x17FF),  # Khmer
    (0x3040, 0x30FF),  # Japanese syllables
    (0x3400, 0x4DBF),  # Chinese characters
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
)


def words_of(text: str) -> frozenset[str]:
    """Every word of `text` with all its beginnings."""
    kept: set[str] = set()
    for number, word in enumerate(_words(text)):
        if number >= MOST_WORDS:
            break
        kept.update(word[:end] for end in range(1, len(word) + 1))
    return frozenset(kept)


def wanted(text: str) -> tuple[str, ...]:
    """The words that a call must all have, as far as they are typed; longer ones first."""
    found = set(_words(text, is_question=True))
    # A beginning of another wanted word is there wherever that one is.
    needed = {one for one in found if not any(one != two and two.startswith(one) for two in found)}
    return tuple(sorted(needed, key=lambda word: (-len(word), word))[:MOST_WANTED])


def facets(call: Call) -> frozenset[str]:
    """What a call is searched by beside its words: its stand, car, advisor and the like."""
    tag = call.language.lower()
    languages = {tag, tag.split("-", 1)[0]}
    named = {("stand", call.stand), ("car", call.car), ("kind", call.kind.value)}
    named |= {("language", one) for one in languages}
    if call.advisor is not None:
        named.add(("advisor", call.advisor))
    if call.outcome is not None:
        named.add(("outcome", call.outcome.value))
    return frozenset(facet(name, value) for name, value in named)


def facet(name: str, value: str) -> str:
    """The word of one property; no text is ever cut into such a word."""
    return f":{name[0]}:{value.lower()}"


def call_words(call: Call, names: str, note: str) -> frozenset[str]:
    """Everything a call is found by, given what people called its parts and what was noted."""
    return words_of(f"{names}\n{note}") | facets(call)


def _words(text: str, *, is_question: bool = False) -> Iterator[str]:
    for run in _runs(_folded(text)):
        if not _is_unspaced(run[0]):
            yield run[:LETTERS]
            continue
        yield from (run[at : at + 2] for at in range(len(run) - 1))
        if len(run) == 1 or not is_question:
            yield run[-1]  # so that the last letter alone is found too


def _runs(letters: Iterable[str]) -> Iterator[str]:
    """Letters and digits that stand together, of one way of writing."""
    run = ""
    for letter in letters:
        if not (letter.isalnum() or unicodedata.category(letter).startswith("M")):
            if run:
                yield run
            run = ""
        elif run and _is_unspaced(run[0]) is not _is_unspaced(letter):
            yield run
            run = letter
        else:
            run += letter
    if run:
        yield run


def _folded(text: str) -> str:
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text)
    bare = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return unicodedata.normalize("NFC", bare).casefold()


def _is_unspaced(letter: str) -> bool:
    code = ord(letter)
    return code >= _UNSPACED[0][0] and any(first <= code <= last for first, last in _UNSPACED)
