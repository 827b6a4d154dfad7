"""The chain over the entries is what its page says, to the byte."""

import hashlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carside.desk.chain import FIELDS, Head, beginning, canonical, link

COLUMNS: list[str | int | None] = [
    7,
    1795256130123,
    "placed",
    "c1",
    "b01",
    "a1",
    None,
    "/board/b01",
    '{"seen":["价"]}',
]


def test_the_columns_are_in_the_order_that_is_documented() -> None:
    assert len(COLUMNS) == len(FIELDS)
    assert FIELDS[0] == "sequence"
    assert FIELDS[-1] == "detail"


def test_the_canonical_bytes_are_these() -> None:
    assert canonical(COLUMNS).decode() == (
        '[7,1795256130123,"placed","c1","b01","a1",null,"/board/b01","{\\"seen\\":[\\"价\\"]}"]'
    )


def test_the_hashes_are_these_for_ever() -> None:
    first = beginning("demo", "0b8e8e1c-6a0a-4c39-8f0c-0e6b1c1f2a3d")
    assert first == Head(0, first.hash)
    by_hand = hashlib.sha256(
        b'["carside journal 1","demo","0b8e8e1c-6a0a-4c39-8f0c-0e6b1c1f2a3d"]'
    ).digest()
    assert first.hash == by_hand
    assert link(first.hash, COLUMNS) == hashlib.sha256(by_hand + canonical(COLUMNS)).digest()
    assert link(first.hash, COLUMNS).hex() == (
        "f440a045c472a4a27a2104fb7a91eed09024b1eb8cdfd86da00464320e7d6497"
    )


@given(st.lists(st.one_of(st.none(), st.integers(-(2**63), 2**63 - 1), st.text()), max_size=9))
def test_anybody_can_compute_them_with_any_json_library(columns: list[str | int | None]) -> None:
    assert (
        canonical(columns)
        == json.dumps(columns, ensure_ascii=False, separators=(",", ":")).encode()
    )


@pytest.mark.parametrize("field", range(len(FIELDS)))
def test_every_column_counts(field: int) -> None:
    changed = list(COLUMNS)
    changed[field] = 8 if isinstance(changed[field], int) else f"{changed[field]}x"
    assert link(b"\0" * 32, changed) != link(b"\0" * 32, COLUMNS)


def test_no_word_can_slip_from_one_column_into_the_next() -> None:
    one, other = list(COLUMNS), list(COLUMNS)
    one[3], one[4] = 'c1","b', "01"
    other[3], other[4] = "c1", "b01"
    assert canonical(one) != canonical(other)
