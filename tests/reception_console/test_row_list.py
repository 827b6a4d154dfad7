"""Rows change in place."""

from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from reception_console.actions import ActionRow, OutcomeRow
from reception_console.blindness import Banner
from reception_console.boards_view import BoardRow
from reception_console.command_view import CommandRow
from reception_console.floor_rows import FloorRow, ZoneRow
from reception_console.key_sheet import KeyRow
from reception_console.ladder_rows import LadderRow
from reception_console.notices_view import NoticeRow
from reception_console.people_rows import AdvisorRow, RouteRow, TwinRow
from reception_console.queue_rows import CallRow
from reception_console.row_list import RowList, camel
from reception_console.search_view import FoundRow
from reception_console.stand_rows import StandRow
from reception_console.suggestion_rows import SuggestionRow
from reception_console.timeline import StoryRow
from reception_console.yes_view import YesRow

# Properties of Item that a delegate may not have as a role.
_FINAL = {"x", "y", "z", "width", "height", "left", "right", "top", "bottom", "baseline", "scale"}
_FINAL |= {"rotation", "opacity", "enabled", "visible", "state", "parent", "data", "index", "model"}


@dataclass(frozen=True)
class Line:
    key: str
    clock_words: str = ""


def _words(rows: RowList) -> list[str]:
    return [row.key for row in rows.values]


def test_a_running_clock_touches_one_role_of_one_row() -> None:
    rows = RowList(Line)
    rows.show([Line("a", "0:01"), Line("b", "0:07")])
    changes: list[tuple[int, list[str]]] = []
    names = {role: bytes(name.data()).decode() for role, name in rows.roleNames().items()}
    rows.dataChanged.connect(
        lambda first, _, roles: changes.append((first.row(), [names[r] for r in roles]))
    )
    rows.show([Line("a", "0:01"), Line("b", "0:08")])
    assert changes == [(1, ["clockWords"])]


def test_nothing_is_ever_reset() -> None:
    rows = RowList(Line)
    resets: list[bool] = []
    rows.modelReset.connect(lambda: resets.append(True))
    for keys in ("abc", "cab", "", "xaz", "z"):
        rows.show([Line(key) for key in keys])
        assert _words(rows) == list(keys)
    assert resets == []


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.sampled_from("abcdefg"), unique=True), max_size=6))
def test_any_change_leaves_the_rows_as_wanted_and_keeps_qt_s_rules(steps: list[list[str]]) -> None:
    rows = RowList(Line)
    QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for step, keys in enumerate(steps):
        rows.show([Line(key, str(step)) for key in keys])
        assert _words(rows) == keys
        assert rows.rowCount(QModelIndex()) == len(keys)


def test_no_role_is_named_like_a_property_of_a_delegate() -> None:
    for row in (ActionRow, OutcomeRow, Banner, StoryRow, SuggestionRow, FloorRow, ZoneRow, StandRow,
                AdvisorRow, RouteRow, KeyRow, NoticeRow, CallRow, FoundRow, BoardRow, CommandRow,
                YesRow, LadderRow, TwinRow):  # fmt: skip
        names = {bytes(name.data()).decode() for name in RowList(row).roleNames().values()}
        assert not names & _FINAL, row


def test_roles_are_in_camel_case() -> None:
    assert camel("stand_name") == "standName"
    assert camel("call") == "call"
