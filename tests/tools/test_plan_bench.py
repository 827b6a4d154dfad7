"""The plan can be moved without a person, and its frames are told."""

import pytest

from tools.benchmarks import plan_bench


@pytest.mark.screen
def test_frames_of_the_plan_are_measured_from_far_and_from_near() -> None:
    figures = list(plan_bench.measure(stands=6, calls=4))
    assert [figure.unit for figure in figures] == ["ms"] * 8
    assert all(figure.value > 0 for figure in figures)
    assert sum(figure.at_most is not None for figure in figures) == 2
