"""Whatever is done to the files, the answer is a showroom or a ShowroomFileError, never a crash."""

import re
import tempfile
import tomllib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
import tomli_w
from hypothesis import given, settings
from hypothesis import strategies as st

from carside.demonstration import cars_path, showroom_path
from carside.desk.showroom_file import ShowroomFileError, read_showroom

_RULES = """
[[hours]]
days = ["mon", "sat"]
opens = "09:00"
closes = "19:00"
escalation_s = [5, 10]
answer_within_s = 9

[self_test]
at = "08:45"
"""
_DEMO = showroom_path().read_text("utf-8").replace("# webhook", "webhook") + _RULES
_NOW = datetime(2026, 11, 21, 10, tzinfo=UTC)
_DEMO_SHEET = (cars_path() / "mercedes-benz-eqs-2023.toml").read_text("utf-8")
_PIECES = st.text(max_size=20) | st.sampled_from(
    ["[", "[[", "]]", "=", '"', "'''", "\n", "{", "}", "nan", "-inf", "1e400", "0x", "{board", "\0",
     "9" * 5000, "1979-05-27T07:32:00Z", "07:32:00", "[stand.at]", 'id = "a1"', "\\ud800",
     "24:00", "http://a.b:", "[::1]", "../etc"]
)  # fmt: skip


def _spoilt_text(data: st.DataObject, text: str) -> str:
    for _ in range(data.draw(st.integers(1, 3))):
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, min(len(text), start + 40)))
        text = text[:start] + data.draw(_PIECES) + text[end:]
    return text


def _spoilt_values(data: st.DataObject, text: str) -> str:
    document = tomllib.loads(text)
    for _ in range(data.draw(st.integers(1, 3))):
        *path, last = data.draw(st.sampled_from(_places(document)))
        inner: Any = document
        for key in path:
            inner = inner[key]
        if data.draw(st.booleans()):
            inner[last] = data.draw(_VALUES)
        else:
            del inner[last]
    return tomli_w.dumps(document)


_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
_VALUES = st.recursive(
    st.booleans() | st.integers() | st.floats() | _TEXT | st.dates() | st.times() | st.datetimes()
    | st.sampled_from(["a1", "ground", "hall-a", "{car}", "https://x/{}", "../x", "free",
                      "09:00", "mon", "Asia/Tokyo"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_TEXT, inner, max_size=3),
    max_leaves=5,
)  # fmt: skip


def _places(value: Any, here: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    items = dict(enumerate(value)) if isinstance(value, list) else value
    pairs = items.items() if isinstance(items, dict) else ()
    inner = [place for key, item in pairs for place in _places(item, (*here, key))]
    return [here, *inner] if here else inner


def _answer(folder: Path, showroom: str, cars: Path) -> None:
    file = folder / "showroom.toml"
    file.write_bytes(showroom.encode("utf-8", "surrogatepass"))
    problems: tuple[str, ...] = ()
    try:
        read = read_showroom(file, cars)
        assert msgspec.json.encode(read.plan)
        assert read.ladder(_NOW).escalation_s
        assert read.is_open(_NOW) in {True, False}
    except ShowroomFileError as error:
        problems = error.problems or ("",)
    assert all(problem and "\n" not in problem for problem in problems)


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_no_change_to_the_showroom_file_does_worse_than_a_showroom_file_error(
    data: st.DataObject,
) -> None:
    spoil = data.draw(st.sampled_from([_spoilt_text, _spoilt_values]))
    with tempfile.TemporaryDirectory() as folder:
        _answer(Path(folder), spoil(data, _DEMO), cars_path())


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_no_change_to_a_car_sheet_does_worse_than_a_showroom_file_error(
    data: st.DataObject,
) -> None:
    spoil = data.draw(st.sampled_from([_spoilt_text, _spoilt_values]))
    with tempfile.TemporaryDirectory() as folder:
        sheet = Path(folder) / "mercedes-benz-eqs-2023.toml"
        sheet.write_bytes(spoil(data, _DEMO_SHEET).encode("utf-8", "surrogatepass"))
        text = re.sub(r'\ncar = "(?!mercedes-benz-eqs-2023).*"', "", _DEMO)
        _answer(Path(folder), text, Path(folder))
