"""A TOML text says something else afterwards, and keeps everything that need not change."""

import copy
import tomllib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from carside.demonstration import showroom_path
from carside.desk.toml_writing import rewritten

TEXT = """\
# The head.
[showroom]
name = "Old" # as people say it
languages = [
    "en", # first
    "pt",
]

[[stand]]
id = "a1"
x_m = 1.50

# The second row.
[[stand]]
id = "a2"
x_m = 2

# Who works here.
[[advisor]]
id = "li"
at = { floor = "g", x_m = 1 }
"""
DEMONSTRATION = showroom_path().read_text()


def _changed(**changes: Any) -> str:
    return rewritten(TEXT, {**tomllib.loads(TEXT), **changes})


def test_what_stays_the_same_is_not_touched() -> None:
    assert rewritten(TEXT, tomllib.loads(TEXT)) == TEXT
    assert rewritten(DEMONSTRATION, tomllib.loads(DEMONSTRATION)) == DEMONSTRATION


def test_a_value_keeps_the_comment_behind_it() -> None:
    text = _changed(showroom={"name": "New", "languages": ["en", "pt"]})
    assert text == TEXT.replace('"Old"', '"New"')


def test_a_row_that_goes_leaves_the_comment_of_the_next() -> None:
    text = _changed(stand=[{"id": "a2", "x_m": 2}])
    assert "# The second row.\n[[stand]]" in text
    assert "a1" not in text


def test_a_last_row_that_goes_leaves_the_comment_of_what_follows() -> None:
    text = _changed(stand=[{"id": "a1", "x_m": 1.5}])
    assert "# Who works here.\n[[advisor]]" in text
    without = {table: said for table, said in tomllib.loads(TEXT).items() if table != "stand"}
    assert rewritten(TEXT, without).count("# Who works here.\n[[advisor]]") == 1


def test_a_new_row_stands_before_the_comment_of_what_follows() -> None:
    rows = [*tomllib.loads(TEXT)["stand"], {"id": "a3", "x_m": 3.0}]
    assert 'x_m = 2\n\n[[stand]]\nid = "a3"\nx_m = 3\n\n# Who works here.' in _changed(stand=rows)


def test_new_tables_come_at_the_end() -> None:
    assert _changed(walk={"within_m": 8}).endswith("\n\n[walk]\nwithin_m = 8\n")
    line = {"days": ["mon"], "opens": "09:00"}
    assert _changed(hours=[line]).endswith('\n\n[[hours]]\ndays = ["mon"]\nopens = "09:00"\n')


def test_lines_end_as_they_did() -> None:
    text = TEXT.replace("\n", "\r\n")
    new = rewritten(text, {**tomllib.loads(TEXT), "walk": {"within_m": 8}})
    assert new.count("\n") == new.count("\r\n")


def test_a_date_stays_a_date() -> None:
    text = "[price]\nvalid_until = 2026-12-31\n"
    wanted = {"price": {"valid_until": "2027-01-31"}}
    assert rewritten(text, wanted) == "[price]\nvalid_until = 2027-01-31\n"


ROWS = st.lists(
    st.fixed_dictionaries(
        {"id": st.sampled_from("abcdefgh")},
        optional={"name": st.text(max_size=5), "x_m": st.integers(0, 9), "is_on": st.booleans()},
    ),
    max_size=6,
    unique_by=lambda row: row["id"],
)


@settings(max_examples=60, deadline=None)
@given(floor=ROWS, advisor=ROWS, stand=ROWS)
def test_whatever_is_wanted_is_said_afterwards(
    floor: list[dict[str, Any]], advisor: list[dict[str, Any]], stand: list[dict[str, Any]]
) -> None:
    wanted = copy.deepcopy(tomllib.loads(DEMONSTRATION))
    for table, rows in (("floor", floor), ("advisor", advisor), ("stand", stand)):
        wanted[table] = rows
        if not rows:
            del wanted[table]
    text = rewritten(DEMONSTRATION, wanted)
    assert tomllib.loads(text) == wanted
    assert "# The demonstration showroom." in text


@pytest.mark.parametrize("table", ["walk", "escalation", "zone"])
def test_no_comment_between_tables_is_lost_when_one_goes(table: str) -> None:
    wanted = tomllib.loads(DEMONSTRATION)
    del wanted[table]
    lines = rewritten(DEMONSTRATION, wanted).splitlines()
    comments = [line for line in DEMONSTRATION.splitlines() if line.startswith("#")]
    assert [line for line in comments if line not in lines] == []
