"""Identifiers made of names, in any script."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carside.contract.payloads import IDENTIFIER_PATTERN
from carside.setup.identifiers import identifier_of


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("Wangjing Showroom", "wangjing-showroom"),
        ("Autohaus Müller & Söhne", "autohaus-muller-and-sohne"),
        ("São Paulo / Jardins", "sao-paulo-jardins"),
        ("Straße 7", "strasse-7"),
        ("望京展厅", "wangjingzhanting"),
        ("北京 NIO House", "beijing-nio-house"),
    ],
)
def test_a_name_is_written_in_small_latin_letters(name: str, identifier: str) -> None:
    assert identifier_of(name) == identifier


def test_a_name_nobody_here_can_read_gets_a_number_that_stays() -> None:
    made = identifier_of("معرض دبي")
    assert re.fullmatch(r"showroom-\d{4}", made)
    assert identifier_of("معرض دبي") == made
    assert identifier_of("龘靐") != identifier_of("龘龘")


def test_a_name_that_is_taken_gets_the_next_number() -> None:
    assert identifier_of("Demo", taken=("demo",)) == "demo-2"
    assert identifier_of("Demo", taken=("demo", "demo-2")) == "demo-3"


@given(st.text(max_size=200))
def test_whatever_the_name_the_contract_takes_the_identifier(name: str) -> None:
    assert re.match(IDENTIFIER_PATTERN, identifier_of(name))
