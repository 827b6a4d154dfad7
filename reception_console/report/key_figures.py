"""The few figures a manager looks at first, each with words that say what it counts."""

from dataclasses import dataclass

from carside.contract.reading import Group, Grouping, Report
from reception_console.report.figure_words import (
    FEW_FOR_MEDIAN,
    FEW_FOR_P90,
    count_words,
    percent_words,
    wait_words,
    within_words,
)
from reception_console.wording import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFigure:
    """One large figure, its name, a detail below it, and what it counts."""

    key: str
    title: str
    figure: str
    detail: str
    about: str


def key_figures(report: Report, days: int) -> list[KeyFigure]:
    """The figures of a report over so many days."""
    whole = report.whole
    return [
        KeyFigure(
            key="calls",
            title=translate("Report", "Calls"),
            figure=count_words(whole.calls),
            detail=_a_day(whole.calls, days),
            about=translate(
                "Report",
                "Every call that a shopper placed in this time, also those that were cancelled. "
                "Pressing again counts once; self-tests do not count.",
            ),
        ),
        KeyFigure(
            key="accept",
            title=translate("Report", "Until accepted, median"),
            figure=wait_words(whole.accept_median_s, whole.accepted, FEW_FOR_MEDIAN),
            detail=within_words(whole.accept_p90_s, whole.accepted),
            about=translate(
                "Report",
                "From the touch at the board until an advisor had accepted. Half of the calls "
                "waited less, half longer; “9 of 10 within” is the 90th percentile. Calls that "
                "nobody accepted are left out. Below {0} calls no median is said, below {1} no "
                "percentile.",
            ).format(FEW_FOR_MEDIAN, FEW_FOR_P90),
        ),
        KeyFigure(
            key="arrive",
            title=translate("Report", "Until there, median"),
            figure=wait_words(whole.arrive_median_s, whole.arrived, FEW_FOR_MEDIAN),
            detail=within_words(whole.arrive_p90_s, whole.arrived),
            about=translate(
                "Report",
                "From the touch at the board until the advisor stood beside the shopper, as "
                "somebody said with “Arrived”. Calls at which nobody said so are left out.",
            ),
        ),
        KeyFigure(
            key="abandoned",
            title=translate("Report", "Abandoned"),
            figure=percent_words(whole.abandoned / whole.calls) if whole.calls else "",
            detail=translate("Report", "{0} of {1}").format(
                count_words(whole.abandoned), count_words(whole.calls)
            ),
            about=translate(
                "Report",
                "The share of calls that ended because the shopper cancelled, because nobody was "
                "there any more, or because the call was too old when it reached the desk. Who "
                "came to reception is not counted as abandoned.",
            ),
        ),
        _fairness(report.groups.get(Grouping.ADVISOR, ())),
    ]


def _a_day(calls: int, days: int) -> str:
    if days < 2:  # noqa: PLR2004 (a mean of one day is the day)
        return ""
    return translate("Report", "{0} a day").format(count_words(round(calls / days)))


def _fairness(groups: tuple[Group, ...]) -> KeyFigure:
    """How evenly turns fell: the fewest and the most of one advisor."""
    turns = sorted(group.tally.turns for group in groups if group.tally.turns)
    figure, detail = translate("Report", "none"), ""
    if turns:
        figure = translate("Report", "{0} to {1}").format(
            count_words(turns[0]), count_words(turns[-1])
        )
        mean = round(sum(turns) / len(turns))
        detail = translate("Report", "{0} advisors, mean {1}").format(len(turns), mean)
    return KeyFigure(
        key="turns",
        title=translate("Report", "Turns of an advisor"),
        figure=figure,
        detail=detail,
        about=translate(
            "Report",
            "How often one advisor was sent: the fewest and the most. The closer they are, the "
            "fairer the turns. Only advisors who were sent at all are counted, and nobody's hours "
            "are: who was on duty half of the time is likely to have half of the turns.",
        ),
    )
