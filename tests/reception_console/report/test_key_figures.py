import pytest

from carside.contract.reading import Group, Grouping, Report, Tally
from reception_console.report.figure_words import percent_words, wait_words, within_words
from reception_console.report.key_figures import KeyFigure, key_figures
from tests.reception_console.report.made import report

pytestmark = pytest.mark.usefixtures("application")


def figures(of: Report, days: int = 31) -> dict[str, KeyFigure]:
    return {figure.key: figure for figure in key_figures(of, days)}


def test_every_figure_says_what_it_counts() -> None:
    for figure in figures(report()).values():
        assert figure.figure
        assert len(figure.about) > 40, figure.key


def test_of_few_calls_no_percentile_and_of_fewer_no_median_is_said() -> None:
    assert wait_words(48.0, 2, 3) == "too few"
    assert wait_words(48.0, 3, 3) == "0:48"
    assert wait_words(None, 0, 3) == "none"
    assert within_words(115.0, 9) == "9 of 10: too few calls"
    assert within_words(115.0, 10) == "9 of 10 within 1:55"


def test_what_is_not_quite_whole_is_not_said_to_be() -> None:
    assert percent_words(0.9999, 1) == "99.9 %"
    assert percent_words(0.999) == "99 %"
    assert percent_words(1.0, 1) == "100.0 %"
    assert percent_words(0.14) == "14 %"


def test_abandoned_is_a_share_of_all_calls() -> None:
    said = figures(Report(request="", whole=Tally(calls=80, abandoned=12)))["abandoned"]
    assert (said.figure, said.detail) == ("15 %", "12 of 80")


def test_turns_are_told_from_the_fewest_to_the_most() -> None:
    groups = tuple(
        Group(key=key, tally=Tally(calls=turns, turns=turns))
        for key, turns in (("li-na", 9), ("chen-yu", 14), ("tom", 10), ("never-sent", 0))
    )
    said = figures(Report(request="", groups={Grouping.ADVISOR: groups}))["turns"]
    assert (said.figure, said.detail) == ("9 to 14", "3 advisors, mean 11")


def test_a_mean_of_one_day_is_not_said() -> None:
    whole = Report(request="", whole=Tally(calls=12))
    assert figures(whole, 1)["calls"].detail == ""
    assert figures(whole, 4)["calls"].detail == "3 a day"
