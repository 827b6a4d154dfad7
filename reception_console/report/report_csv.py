"""A report as one table of comma-separated values, every figure of every group in a line."""

from carside.contract.reading import Grouping, Report, Tally
from reception_console.history.csv_text import BYTE_ORDER_MARK, lines, time_cell
from reception_console.scene import Scene

COLUMNS = (
    "since",
    "until",
    "group",
    "key",
    "name",
    "calls",
    "turns",
    "abandoned",
    "accepted",
    "arrived",
    "seconds_to_accept_median",
    "seconds_to_accept_p90",
    "seconds_to_arrive_median",
    "seconds_to_arrive_p90",
    "there_share",
    "times_lost",
)


def report_csv(report: Report, scene: Scene) -> str:
    """The whole file. Waits in seconds; `there_share` from 0 to 1."""
    period = (time_cell(report.since), time_cell(report.until))
    rows: list[tuple[object, ...]] = [(*period, "whole", "", "", *_tally(report.whole), "", "")]
    for grouping, groups in report.groups.items():
        rows.extend(
            (
                *period,
                grouping.value,
                group.key,
                _name(grouping, group.key, scene),
                *_tally(group.tally),
                "",
                "",
            )
            for group in groups
        )
    empty = ("",) * 8
    rows.extend(
        (*period, "outcome", key, "", count, *empty, "", "")
        for key, count in report.outcomes.items()
    )
    for one in report.uptimes:
        stand = scene.stand_of_board(one.board)
        name = stand.name if stand else ""
        share = None if one.share is None else round(one.share, 5)
        rows.append((*period, "board", one.board, name, "", *empty, share, one.losses))
    return BYTE_ORDER_MARK + lines([COLUMNS, *rows])


def _tally(tally: Tally) -> tuple[object, ...]:
    waits = (
        tally.accept_median_s,
        tally.accept_p90_s,
        tally.arrive_median_s,
        tally.arrive_p90_s,
    )
    return (
        tally.calls,
        tally.turns,
        tally.abandoned,
        tally.accepted,
        tally.arrived,
        *(None if wait is None else round(wait, 1) for wait in waits),
    )


def _name(grouping: Grouping, key: str, scene: Scene) -> str:
    if grouping is Grouping.STAND:
        stand = scene.stand_named(key)
        return stand.name if stand else ""
    if grouping is Grouping.CAR:
        return scene.car_title(key)
    return scene.advisor_name(key) if grouping is Grouping.ADVISOR else ""
