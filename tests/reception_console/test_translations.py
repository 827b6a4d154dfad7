"""Every text of the console has its words in every language, and the files Qt loads are current."""

import re
from xml.etree import ElementTree as ET

import pytest

from look import letters_missing
from look.language import NAMES
from tools.generators import translations
from tools.generators.derived import ROOT

_GAPS = re.compile(r"\{\d\}|%\d|%n")


def test_the_files_follow_from_the_texts() -> None:
    folder = translations.CONSOLE.folder
    files = [one for one in translations.FILES if one.path.startswith(folder)]
    assert len(files) == 2 * len(NAMES)
    assert [file.path for file in files if not file.is_current] == []


def test_every_text_has_its_words_in_every_language() -> None:
    folder = translations.CONSOLE.folder
    missing = {p: len(t) for p, t in translations.wordless().items() if p.startswith(folder)}
    assert missing == {}


def test_texts_of_python_and_of_qml_are_gathered() -> None:
    contexts = _contexts("zh_CN")
    assert {"Call", "Queue", "Banner", "Keys", "CallPanel", "QueuePanel"} <= contexts


@pytest.mark.parametrize("tag", translations.LANGUAGES)
def test_no_translation_loses_a_gap(tag: str) -> None:
    wrong = []
    for message in _messages(tag):
        source = message.findtext("source", "")
        words = message.find("translation")
        if words is None or not (words.text or "").strip():
            continue
        if sorted(_GAPS.findall(source)) != sorted(_GAPS.findall(words.text or "")):
            wrong.append(source)
    assert wrong == []


@pytest.mark.usefixtures("application")
@pytest.mark.parametrize("tag", translations.LANGUAGES)
def test_every_letter_of_every_text_can_be_drawn(tag: str) -> None:
    words = "".join(
        text
        for message in _messages(tag)
        if (one := message.find("translation")) is not None
        for text in one.itertext()
    )
    assert letters_missing(words + "".join(NAMES.values())) == ""


def _messages(tag: str) -> list[ET.Element]:
    file = ROOT / translations.CONSOLE.path(tag, "ts")
    return list(ET.parse(file).iter("message"))  # noqa: S314 - our own file


def _contexts(tag: str) -> set[str]:
    file = ROOT / translations.CONSOLE.path(tag, "ts")
    return {one.text or "" for one in ET.parse(file).iter("name")}  # noqa: S314 - our own file
