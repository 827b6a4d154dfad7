"""How words are cut, so that people find what they type."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carside.desk.history_words import LETTERS, MOST_WANTED, facet, wanted, words_of


def finds(question: str, text: str) -> bool:
    return words_of(text).issuperset(wanted(question))


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("wang", "Wang Min"),
        ("wan", "Wang Min"),
        ("min wang", "Wang Min"),
        ("EQS 450", "Mercedes-Benz EQS 450+"),
        ("450+", "EQS 450+"),
        ("b2", "B2"),
        ("joao", "João Souza"),
        ("JOÃO", "joao souza"),
        ("strasse", "Straße"),
        ("王敏", "王敏 · 中文"),
        ("王", "王敏"),
        ("敏", "王敏"),
        ("价格", "已试驾,对价格满意"),
        ("对价格满", "已试驾,对价格满意"),
        ("5系", "宝马5系"),
        ("فاطمة", "فاطمة علي"),
        ("فاط", "فاطمة علي"),
        ("احمد", "أحمد"),
        ("سياره", "سِياره"),
        ("ราคา", "ถามราคารถ"),
        ("カー", "スポーツカー"),
        ("김", "김민수"),
        ("Привет", "привет"),
        ("\uff22\uff39\uff24", "BYD Seal"),
        ("showroommanager", "the showroommanager came"),
        ("", "anything"),
        ("+ - !", "anything"),
    ],
)
def test_what_is_typed_finds_what_was_written(question: str, text: str) -> None:
    assert finds(question, text)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("ang", "Wang Min"),
        ("wangs", "Wang Min"),
        ("wang li", "Wang Min"),
        ("敏王", "王敏"),
        ("王小", "王敏"),
        ("b22", "B2"),
        (":s:b2", "b3"),
    ],
)
def test_what_was_not_written_is_not_found(question: str, text: str) -> None:
    assert not finds(question, text)


def test_nobody_can_type_a_property() -> None:
    assert facet("stand", "b2") not in words_of("s:b2 :s:b2 sb2")
    assert facet("stand", "b2") not in wanted(":s:b2")
    assert facet("stand", "B2") == facet("stand", "b2")


def test_a_question_is_cut_short_and_asks_nothing_twice() -> None:
    assert wanted("wang wa w WANG") == ("wang",)
    assert len(wanted(" ".join(f"w{n:03d}" for n in range(90)))) == MOST_WANTED


@given(st.text(max_size=200))
def test_every_text_is_found_by_itself_and_by_each_beginning_of_its_words(text: str) -> None:
    words = words_of(text)
    assert words.issuperset(wanted(text))
    assert all(0 < len(word) <= LETTERS for word in words)
    assert not any(letter.isspace() or letter in "\"':" for word in words for letter in word)
