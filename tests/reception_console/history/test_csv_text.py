import csv
import io
from datetime import UTC, datetime

import pytest

from carside.contract.reading import FoundCall
from reception_console.history.csv_text import COLUMNS, call_cells, lines, safe_cell
from reception_console.scene import Scene
from tests.reception_console.made_up_year import made_up_calls
from tests.reception_console.played import PlayedShowroom, StillClock


@pytest.mark.parametrize("evil", ["=1+1", "+4930", "-2", "@SUM(A1)", "\t=1", "\r=1"])
def test_no_cell_is_taken_for_a_formula(evil: str) -> None:
    assert safe_cell(evil) == "'" + evil


def test_numbers_and_plain_words_stay_as_they_are() -> None:
    assert [safe_cell(cell) for cell in (-3, "B2", "a=b", None)] == [-3, "B2", "a=b", ""]


def test_a_call_has_a_cell_for_every_column() -> None:
    clock = StillClock()
    scene = Scene(shows=PlayedShowroom(clock).shows, now=clock.now())
    found = made_up_calls(40, datetime(2026, 11, 21, 13, 0, tzinfo=UTC))
    served = next(one for one in found if one.call.arrived_at is not None)
    noted = FoundCall(call=served.call, note='says "hello",\nand 你好')
    text = lines([COLUMNS, call_cells(noted, scene)])

    (row,) = csv.DictReader(io.StringIO(text))
    assert row["stand_name"] == served.call.stand.upper()
    assert row["note"] == 'says "hello",\nand 你好'
    assert datetime.fromisoformat(row["placed_at"]) == served.call.placed_at
    assert datetime.fromisoformat(row["placed_at"]).tzinfo is not None
    assert served.call.accepted_at is not None
    waited_s = (served.call.accepted_at - served.call.placed_at).total_seconds()
    assert int(row["seconds_to_accept"]) == round(waited_s)
