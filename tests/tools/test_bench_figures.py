"""What benchmarks make of the values they measured: percentiles, aims, slopes, reports."""

import json

import pytest

from tools.benchmarks.figures import Figure, percentile
from tools.benchmarks.report import as_json, as_markdown, as_text
from tools.benchmarks.slopes import blocks, theil_sen


def test_a_percentile_is_a_value_that_was_measured() -> None:
    values = [5.0, 1.0, 4.0, 2.0, 3.0]
    assert percentile(values, 50) == 3.0
    assert percentile(values, 99) == 5.0
    assert percentile([7.0], 50) == 7.0
    with pytest.raises(ValueError, match="nothing"):
        percentile([], 50)


def test_a_missed_aim_is_said_aloud() -> None:
    slow = Figure(name="a", value=4.0, unit="ms", beside=1.0, than="raw", most=3.0)
    assert slow.is_reached is False
    assert "at most 3: MISSED" in as_text([slow])
    fast = Figure(name="a", value=3.0, unit="ms", beside=1.0, than="raw", most=3.0)
    assert "at most 3: reached" in as_markdown("call", [fast])


def test_an_aim_may_be_a_value_by_itself() -> None:
    quick = Figure(name="a", value=0.9, unit="s", at_most=1.0)
    assert quick.is_reached is True
    assert "at most 1 s: reached" in as_text([quick])
    assert Figure(name="a", value=1.1, unit="s", at_most=1.0).is_reached is False


def test_nothing_beside_a_figure_is_null_and_no_aim_counts_as_reached() -> None:
    alone = Figure(name="a", value=4.0, unit="ms", most=3.0)
    assert alone.is_reached is None
    assert "not measured" in as_text([alone])
    assert json.loads(as_json([alone])) == [
        {"figure": "a", "value": 4.0, "unit": "ms", "beside": None, "ratio": None}
    ]


def test_a_slope_is_found_below_wild_values() -> None:
    times = [float(at) for at in range(40)]
    values = [100 + 0.5 * at + (at % 3) * 0.1 for at in times]
    values[7] = 900.0
    slope = theil_sen(times, values)
    assert slope.low <= slope.middle <= slope.high
    assert slope.middle == pytest.approx(0.5, abs=0.01)
    flat = theil_sen(times, [5.0 + (at * 7 % 5) for at in times])
    assert flat.low <= 0 <= flat.high
    with pytest.raises(ValueError, match="three"):
        theil_sen([0, 1], [1, 2])


def test_blocks_are_medians_in_the_middle_of_their_span() -> None:
    times, values = blocks([10, 11, 12, 20, 21], [1, 50, 3, 4, 6], length=10)
    assert times == [15, 25]
    assert values == [3, 5]
