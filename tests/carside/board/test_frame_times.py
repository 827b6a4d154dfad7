"""Percentiles of frame times, in little memory."""

import random
import statistics

import pytest

from carside.board.frame_times import FrameTimes

HZ_60_MS = 1000 / 60


def test_without_frames_nothing_is_claimed() -> None:
    assert FrameTimes().percentile_ms(99) is None


def test_a_percentile_is_the_time_that_so_many_frames_did_not_exceed() -> None:
    times = FrameTimes()
    for after_ms in range(100, 0, -1):
        times.follow(after_ms, HZ_60_MS)
    assert [times.percentile_ms(p) for p in (1, 50, 95, 99, 100)] == [1, 50, 95, 99, 100]


def test_one_frame_is_all_percentiles() -> None:
    times = FrameTimes()
    times.follow(17.04, HZ_60_MS)
    assert {times.percentile_ms(p) for p in (50, 95, 99)} == {17.0}


def test_it_agrees_with_sorting_them_all() -> None:
    dice, times = random.Random(1), FrameTimes()
    values = [dice.lognormvariate(2.9, 0.4) for _ in range(20_000)]
    for one in values:
        times.follow(one, HZ_60_MS)
    for percent in (50, 95, 99):
        expected = statistics.quantiles(values, n=100)[percent - 1]
        assert times.percentile_ms(percent) == pytest.approx(expected, abs=0.3)


@pytest.mark.parametrize(
    ("after_ms", "dropped"), [(12, 0), (16.7, 0), (24.9, 0), (33.4, 1), (50, 2), (1000, 59)]
)
def test_a_frame_the_glass_would_have_shown_meanwhile_is_dropped(
    after_ms: float, dropped: int
) -> None:
    times = FrameTimes()
    times.follow(after_ms, HZ_60_MS)
    assert times.dropped == dropped


def test_a_fast_glass_drops_where_a_slow_one_does_not() -> None:
    slow, fast = FrameTimes(), FrameTimes()
    slow.follow(16.7, HZ_60_MS)
    fast.follow(16.7, 1000 / 120)
    assert (slow.dropped, fast.dropped) == (0, 1)


def test_days_without_a_report_need_no_more_memory() -> None:
    times, dice = FrameTimes(), random.Random(2)
    for _ in range(200_000):
        times.follow(dice.uniform(8, 60), HZ_60_MS)
    assert times.count == 200_000
    assert len(times._tenths) <= 521
