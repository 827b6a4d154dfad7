"""Charts of named things, the largest first: outcomes, stands, cars, advisors and boards."""

from collections.abc import Callable

from carside.calls import Outcome
from carside.contract.reading import Grouping, Report, Tally, Uptime
from reception_console.history.outcomes import short_outcome_words
from reception_console.report.chart_input import Bar, Bars, Chart
from reception_console.report.figure_words import (
    FEW_FOR_MEDIAN,
    count_words,
    percent_words,
    tally_words,
    wait_words,
)
from reception_console.scene import Scene
from reception_console.wording import translate

MOST_BARS = 8
_WELL, _BADLY = 0.99, 0.95
_TONES = {Outcome.SERVED: "good", Outcome.MISSED: "alarm"}


def outcomes_chart(report: Report) -> Chart | None:
    """How calls ended; None if none has."""
    whole = sum(report.outcomes.values())
    if not whole:
        return None
    known = [(o, report.outcomes.get(o.value, 0)) for o in Outcome]
    most = max(report.outcomes.values())
    bars = tuple(
        Bar(
            name=short_outcome_words(outcome),
            share=count / most,
            figure=count_words(count),
            beside=percent_words(count / whole, 1),
            tone=_TONES.get(outcome, "calm"),
            words=translate("Report", "{0}: {1} of {2} calls, {3}").format(
                short_outcome_words(outcome),
                count_words(count),
                count_words(whole),
                percent_words(count / whole, 1),
            ),
        )
        for outcome, count in sorted(known, key=lambda one: -one[1])
        if count
    )
    return Chart(
        key="outcomes",
        title=translate("Report", "How calls ended"),
        about=translate(
            "Report", "Calls that are over, by their outcome. Open calls are left out."
        ),
        content=Bars(bars=bars, beside_title=translate("Report", "of all that ended")),
    )


def stands_chart(report: Report, scene: Scene) -> Chart | None:
    """The busiest stands."""
    return _ranked(
        "stands",
        translate("Report", "Busiest stands"),
        translate("Report", "Calls placed at each stand, and the wait until accepted there."),
        Grouping.STAND,
        report,
        lambda key: ((found := scene.stand_named(key)) and found.name) or key,
    )


def cars_chart(report: Report, scene: Scene) -> Chart | None:
    """The cars that were asked about most."""
    return _ranked(
        "cars",
        translate("Report", "Most wanted cars"),
        translate("Report", "Calls placed beside each car, wherever it stood at that time."),
        Grouping.CAR,
        report,
        scene.car_title,
    )


def _ranked(
    key: str,
    title: str,
    about: str,
    grouping: Grouping,
    report: Report,
    name_of: Callable[[str], str],
) -> Chart | None:
    groups = report.groups.get(grouping, ())
    if not groups:
        return None
    ranked = sorted(groups, key=lambda group: (-group.tally.calls, group.key))
    most = ranked[0].tally.calls or 1
    bars = tuple(
        Bar(
            name=name_of(group.key),
            share=group.tally.calls / most,
            figure=count_words(group.tally.calls),
            beside=_median(group.tally),
            tone="accent",
            words=tally_words(name_of(group.key), group.tally),
        )
        for group in ranked[:MOST_BARS]
    )
    return Chart(
        key=key,
        title=title,
        about=about,
        content=Bars(bars=bars, beside_title=_median_title()),
        left_out=_more_words(
            [group.tally.calls for group in ranked[MOST_BARS:]], report.left_out.get(grouping, 0)
        ),
    )


def advisors_chart(report: Report, scene: Scene) -> Chart | None:
    """Turns and waits of the advisors."""
    groups = report.groups.get(Grouping.ADVISOR, ())
    if not groups:
        return None
    ranked = sorted(groups, key=lambda group: (-group.tally.turns, group.key))
    most = ranked[0].tally.turns or 1
    bars = tuple(
        Bar(
            name=scene.advisor_name(group.key),
            share=group.tally.turns / most,
            figure=count_words(group.tally.turns),
            beside=_median(group.tally),
            tone="accent",
            words=translate("Report", "{0} · sent {1} times").format(
                tally_words(scene.advisor_name(group.key), group.tally),
                count_words(group.tally.turns),
            ),
        )
        for group in ranked[: 2 * MOST_BARS]
    )
    return Chart(
        key="advisors",
        title=translate("Report", "Turns of the advisors"),
        about=translate(
            "Report",
            "How often each advisor was sent, and how long those shoppers had waited from the "
            "touch until he accepted: also before he was asked.",
        ),
        content=Bars(bars=bars, beside_title=_median_title()),
        left_out=_more_words(
            [group.tally.turns for group in ranked[2 * MOST_BARS :]],
            report.left_out.get(Grouping.ADVISOR, 0),
        ),
    )


def boards_chart(report: Report, scene: Scene) -> Chart | None:
    """How much of the time boards were there; None if there are none."""
    if not report.uptimes:
        return None
    known = [one for one in report.uptimes if one.share is not None]
    ranked = sorted(known, key=lambda one: (one.share or 0.0, one.board))
    unknown = len(report.uptimes) - len(known)
    return Chart(
        key="boards",
        title=translate("Report", "Boards that were there"),
        about=translate(
            "Report",
            "The share of this time in which a board was heard, the worst first. Times in which "
            "it was switched off on purpose, or before it was first heard, do not count.",
        ),
        content=Bars(
            bars=tuple(_board_bar(one, scene) for one in ranked[:MOST_BARS]),
            beside_title=translate("Report", "times lost"),
        ),
        left_out=_board_words(ranked[MOST_BARS:], report.uptimes_left_out, unknown),
    )


def _board_bar(uptime: Uptime, scene: Scene) -> Bar:
    stand, share = scene.stand_of_board(uptime.board), uptime.share or 0.0
    name = stand.name if stand else uptime.board
    return Bar(
        name=name,
        share=share,
        figure=percent_words(share, 1),
        beside=count_words(uptime.losses),
        tone="good" if share >= _WELL else "accent" if share >= _BADLY else "alarm",
        words=translate("Report", "{0}: there {1} of the time, lost {2} times").format(
            name, percent_words(share, 2), count_words(uptime.losses)
        ),
    )


def _board_words(rest: list[Uptime], told_not: int, unknown: int) -> str:
    parts = []
    if rest:
        worst = percent_words(rest[0].share or 0.0, 1)
        parts.append(
            translate("Report", "{0} more: there {1} of the time or longer").format(
                count_words(len(rest) + told_not), worst
            )
        )
    if unknown:
        parts.append(
            translate("Report", "boards of which the journal does not say: {0}").format(
                count_words(unknown)
            )
        )
    return " · ".join(parts)


def _median(tally: Tally) -> str:
    return wait_words(tally.accept_median_s, tally.accepted, FEW_FOR_MEDIAN)


def _median_title() -> str:
    return translate("Report", "accepted in, median")


def _more_words(drawn_not: list[int], told_not: int) -> str:
    """What is left out here for want of room, and what the desk left out already."""
    count = len(drawn_not) + told_not
    if not count:
        return ""
    if told_not:
        return translate("Report", "{0} more, less busy than these").format(count_words(count))
    return translate("Report", "{0} more, {1} together").format(
        count_words(count), count_words(sum(drawn_not))
    )
