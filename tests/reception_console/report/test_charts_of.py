from datetime import date

import pytest

from carside.contract.reading import Group, Grouping, Report, Tally, Uptime
from reception_console.report.chart_input import Bars, Chart, Columns
from reception_console.report.charts_by_name import MOST_BARS
from reception_console.report.charts_of import charts_of
from reception_console.report.span import Days
from tests.reception_console.report.made import OCTOBER, YEAR, report, scene

pytestmark = pytest.mark.usefixtures("application")


def charts(of: Report, days: Days = OCTOBER) -> dict[str, Chart]:
    return {chart.key: chart for chart in charts_of(of, days, scene())}


def bars(of: Report, key: str) -> Bars:
    content = charts(of)[key].content
    assert isinstance(content, Bars)
    return content


def columns(of: Report, key: str, days: Days = OCTOBER) -> Columns:
    content = charts(of, days)[key].content
    assert isinstance(content, Columns)
    return content


def test_a_month_has_every_chart_and_each_says_what_it_counts() -> None:
    made = charts(report())
    assert list(made) == ["hours", "days", "outcomes", "stands", "cars", "advisors", "boards"]
    assert all(chart.title and chart.about for chart in made.values())


def test_one_day_has_no_chart_of_days() -> None:
    day = Days(date(2026, 10, 3), date(2026, 10, 3))
    assert "days" not in charts(report(day), day)


def test_nothing_is_drawn_of_nothing() -> None:
    assert charts(Report(request="")) == {}


def test_every_day_has_a_column_and_they_add_up() -> None:
    made = report()
    drawn = columns(made, "days").columns
    assert len(drawn) == 31
    assert sum(column.calls for column in drawn) == made.whole.calls
    year = columns(report(YEAR), "days", YEAR).columns
    assert len(year) == 365
    assert [c.tick for c in year if c.tick][:3] == ["1 Dec", "1 Jan", "1 Feb"]


def test_hours_without_calls_between_others_stay_empty() -> None:
    groups = (Group(key="9", tally=Tally(calls=4)), Group(key="12", tally=Tally(calls=1)))
    made = Report(request="", groups={Grouping.HOUR: groups})
    assert [c.calls for c in columns(made, "hours").columns] == [4, 0, 0, 1]
    assert [c.tick for c in columns(made, "hours").columns] == ["09", "10", "11", "12"]


def test_a_wait_of_too_few_calls_is_not_drawn() -> None:
    few = Tally(calls=2, accepted=2, accept_median_s=30.0, accept_p90_s=50.0)
    more = Tally(calls=5, accepted=5, accept_median_s=30.0, accept_p90_s=50.0)
    groups = (Group(key="9", tally=few), Group(key="10", tally=more))
    nine, ten = columns(Report(request="", groups={Grouping.HOUR: groups}), "hours").columns
    assert (nine.median_s, nine.p90_s) == (None, None)
    assert (ten.median_s, ten.p90_s) == (30.0, None)
    assert "too few" in nine.words
    assert "0:30 (median), too few (p90)" in ten.words


def test_the_busiest_come_first_and_the_rest_is_summed_up() -> None:
    groups = tuple(Group(key=f"s{number:02}", tally=Tally(calls=number)) for number in range(1, 13))
    made = charts(Report(request="", groups={Grouping.STAND: groups}))["stands"]
    assert isinstance(made.content, Bars)
    assert [bar.figure for bar in made.content.bars] == [str(n) for n in range(12, 4, -1)]
    assert len(made.content.bars) == MOST_BARS
    assert made.content.bars[0].share == 1.0
    assert made.left_out == "4 more, 10 together"


def test_stands_cars_and_advisors_have_their_names() -> None:
    made = report()
    assert bars(made, "stands").bars[0].name == "B2"
    assert bars(made, "cars").bars[0].name == "EQS 450+"
    assert {bar.name for bar in bars(made, "advisors").bars} == {"Wang Min", "Chen Yu", "Tom Meyer"}


def test_the_worst_board_comes_first_and_an_unknown_one_is_told() -> None:
    uptimes = (
        Uptime(board="board-b1", share=0.9999, losses=1),
        Uptime(board="board-b2", share=0.931, losses=11),
        Uptime(board="board-c1"),
    )
    made = charts(Report(request="", uptimes=uptimes))["boards"]
    assert isinstance(made.content, Bars)
    worst, best = made.content.bars
    assert (worst.name, worst.figure, worst.tone) == ("B2", "93.1 %", "alarm")
    assert (best.name, best.figure, best.tone) == ("B1", "99.9 %", "good")
    assert made.left_out == "boards of which the journal does not say: 1"


def test_a_time_too_long_for_its_days_is_drawn_by_month() -> None:
    groups = tuple(Group(key=f"2026-{n:02}", tally=Tally(calls=n)) for n in range(1, 12))
    made = Report(request="", groups={Grouping.MONTH: groups})
    assert "days" not in charts(made, YEAR)
    assert [c.tick for c in columns(made, "months", YEAR).columns][:3] == ["Jan", "Feb", "Mar"]


def test_what_the_desk_left_out_is_told_without_a_sum() -> None:
    groups = (Group(key="b1", tally=Tally(calls=4)),)
    made = Report(request="", groups={Grouping.STAND: groups}, left_out={Grouping.STAND: 250})
    assert charts(made)["stands"].left_out == "250 more, less busy than these"
