"""A million calls are read through a window of a few thousand."""

from datetime import UTC, datetime

from PySide6.QtCore import QModelIndex

from carside.contract.reading import FoundCall
from reception_console.history.found_list import KEPT_PAGES, FoundList
from reception_console.history.found_rows import FoundRow
from tests.reception_console.made_up_year import made_up_calls

CALLS = made_up_calls(50, datetime(2026, 11, 21, 13, 0, tzinfo=UTC))


def rows_of(calls: tuple[FoundCall, ...]) -> list[FoundRow]:
    return [FoundRow(call=found.call.call) for found in calls]


def shown(found: FoundList, row: int) -> object:
    roles = {bytes(name.data()).decode(): role for role, name in found.roleNames().items()}
    return found.data(found.index(row, 0), roles["call"])


def read_on(found: FoundList, pages: int) -> None:
    """Scroll to the end so often."""
    for number in range(pages):
        last = found.rowCount()
        (cursor,) = found.see(last - 20, last + 10)
        found.add(cursor, CALLS, rows_of(CALLS), f"p{number + 2}")


def test_it_asks_for_the_next_page_when_the_end_comes_into_sight() -> None:
    found = FoundList()
    found.begin(CALLS, rows_of(CALLS), "p1")
    assert found.see(0, 20) == []
    assert found.see(30, 60) == ["p1"]
    found.add("p1", CALLS[:7], rows_of(CALLS[:7]), None)
    assert found.rowCount() == 57
    assert found.see(40, 80) == [], "there is no page after the last one"


def test_only_pages_around_what_is_looked_at_stay_in_memory() -> None:
    found = FoundList()
    found.begin(CALLS, rows_of(CALLS), "p1")
    read_on(found, 1000)
    assert found.rowCount() == 50 * 1001
    assert found.pages_kept == KEPT_PAGES
    assert shown(found, 3) == "", "what was scrolled away from is forgotten"
    assert shown(found, found.rowCount() - 1) == CALLS[-1].call.call

    assert found.see(60, 90) == ["p1"], "and asked for when it comes into sight again"
    found.add("p1", CALLS, rows_of(CALLS), "p2")
    assert shown(found, 60) == CALLS[10].call.call
    assert found.pages_kept == KEPT_PAGES


def test_the_same_calls_asked_for_again_do_not_reset_the_list() -> None:
    found = FoundList()
    found.begin(CALLS, rows_of(CALLS), "p1")
    resets: list[int] = []
    found.modelReset.connect(lambda: resets.append(1))
    found.begin(CALLS, rows_of(CALLS), "p1")
    assert resets == []
    found.begin(CALLS[:2], rows_of(CALLS[:2]), None)
    assert resets == [1]
    assert found.rowCount(QModelIndex()) == 2


def test_an_answer_to_a_page_nobody_knows_is_nobodys() -> None:
    found = FoundList()
    found.begin(CALLS, rows_of(CALLS), "p1")
    found.add("from-another-search", CALLS, rows_of(CALLS), None)
    assert found.rowCount() == 50
    assert found.next == "p1"


def test_a_call_is_found_by_its_place_and_the_other_way_round() -> None:
    found = FoundList()
    found.begin(CALLS, rows_of(CALLS), None)
    assert found.place(CALLS[12].call.call) == 12
    assert found.found(12) == CALLS[12]
    assert found.place("nobody") == -1
    assert found.found(99) is None
