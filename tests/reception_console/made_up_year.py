"""A year of a showroom, made up from a seed, and a desk that looks things up in it.

More shoppers come at noon and on Saturdays; some languages wait longer, and a few give up.
"""

import random
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, timedelta
from statistics import median, quantiles
from typing import Any
from uuid import UUID

from carside.calls import Call, Kind, Outcome, Phase
from carside.contract.payloads import Entry
from carside.contract.reading import (
    CallStory,
    FindCalls,
    FoundCall,
    Group,
    Grouping,
    HistoryPage,
    MakeReport,
    Report,
    Tally,
    TellStory,
    Uptime,
)
from tests.reception_console.played import PlayedShowroom

_HOURS = (0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 5, 8, 10, 9, 7, 8, 9, 7, 4, 2, 0, 0, 0, 0)
_LANGUAGES = ("zh-CN",) * 8 + ("en",) * 5 + ("pt-BR", "pt-BR", "ar", "de")
_STANDS = ("b1",) * 3 + ("b2",) * 7 + ("b3",) * 4 + ("a1",) * 5 + ("c1", "c1")
_CARS = {"b1": "eqs-450", "b2": "eqs-450", "b3": "eqs-450", "a1": "eqe-suv-350", "c1": "g-580"}
_PEOPLE = ("wang-min", "chen-yu", "tom-meyer", "wang-min", "chen-yu")
_NOTES = (
    "Wants a test drive on Saturday",
    "Asked for the price of the towing hitch",
    "试驾预约周六上午",
    "=HYPERLINK is what she wrote on her card",
    "Left a card, to be called back",
)
_ABANDONED = frozenset({Outcome.CANCELLED, Outcome.GONE, Outcome.MISSED})
_MOST_COUNTED = 1000


def made_up_calls(
    count: int, until: datetime, days: int = 365, seed: int = 5
) -> tuple[FoundCall, ...]:
    """So many calls of the `days` before `until`, those placed last first."""
    dice = random.Random(seed)
    times = sorted((_moment(dice, until, days) for _ in range(count)), reverse=True)
    return tuple(_made_up(dice, at) for at in times)


def _moment(dice: random.Random, until: datetime, days: int) -> datetime:
    while True:
        day = until - timedelta(days=dice.randrange(days))
        hour = dice.choices(range(24), _HOURS)[0]
        at = day.replace(hour=hour, minute=dice.randrange(60), second=dice.randrange(60))
        if at <= until and dice.random() < (1.0 if day.weekday() >= 5 else 0.6):
            return at


def _made_up(dice: random.Random, at: datetime) -> FoundCall:
    stand, language = dice.choice(_STANDS), dice.choice(_LANGUAGES)
    outcome = dice.choices(list(Outcome), (78, 9, 4, 2, 5, 2))[0]
    accept_s = dice.lognormvariate(3.6, 0.7) * (1.6 if language in {"ar", "de"} else 1.0)
    was_accepted = outcome is Outcome.SERVED or (outcome is Outcome.GONE and dice.random() < 0.5)
    accepted = at + timedelta(seconds=accept_s) if was_accepted else None
    arrived = accepted + timedelta(seconds=dice.uniform(15, 80)) if accepted else None
    closed = (arrived or at) + timedelta(seconds=dice.uniform(60, 1500))
    call = Call(
        call=str(UUID(int=dice.getrandbits(128), version=4)),
        board=f"board-{stand}",
        stand=stand,
        car=_CARS[stand],
        kind=dice.choices(list(Kind), (8, 1, 2))[0],
        language=language,
        phase=Phase.CLOSED,
        outcome=outcome,
        advisor=dice.choice(_PEOPLE) if accepted else None,
        placed_at=at,
        dispatched_at=at + timedelta(seconds=accept_s / 2) if accepted else None,
        accepted_at=accepted,
        arrived_at=arrived if outcome is Outcome.SERVED else None,
        closed_at=closed,
        presses=dice.choice((1, 1, 1, 2, 3)),
        seen=dice.choice(((), ("range",), ("range", "price"))),
        revision=4,
    )
    return FoundCall(call=call, note=dice.choice(_NOTES) if dice.random() < 0.2 else "")


class MadeUpDesk:
    """Answers what was asked of a played showroom, from these calls."""

    def __init__(self, showroom: PlayedShowroom, calls: Sequence[FoundCall]) -> None:
        self.showroom = showroom
        self.calls = calls
        self._times = [-found.call.placed_at.timestamp() for found in calls]

    def answer(self) -> int:
        """Answer everything that waits; how much it was."""
        waiting = dict(self.showroom.questions)
        for name, question in waiting.items():
            self.showroom.answer_question(self._reply(question), name)
        return len(waiting)

    def _reply(self, question: Any) -> Callable[[str], Any]:
        if isinstance(question, FindCalls):
            return lambda name: self.page(name, question)
        if isinstance(question, TellStory):
            return lambda name: self.story(name, question.call)
        assert isinstance(question, MakeReport)
        return lambda name: made_up_report(name, self.calls, question.since, question.until)

    def page(self, name: str, question: FindCalls) -> HistoryPage:
        """A page of what fits, the cursor being how many came before."""
        first = int(question.after or 0)
        begin = (
            0 if question.until is None else bisect_left(self._times, -question.until.timestamp())
        )
        fitting = [found for found in self.calls[begin:] if _fits(found, question)]
        page = fitting[first : first + question.limit]
        end = first + len(page)
        return HistoryPage(
            request=name,
            calls=tuple(page),
            next=str(end) if end < len(fitting) else None,
            total=min(len(fitting), _MOST_COUNTED),
            is_total_exact=len(fitting) <= _MOST_COUNTED,
        )

    def story(self, name: str, call: str) -> CallStory:
        """What happened to a call."""
        found = next(found for found in self.calls if found.call.call == call)
        remarks = [text for step, of, text in self.showroom.asked if (step, of) == ("remark", call)]
        return CallStory(request=name, call=call, entries=tuple(_entries(found, remarks)))


def _fits(found: FoundCall, question: FindCalls) -> bool:
    call = found.call
    words = f"{call.stand} {call.car} {call.advisor} {call.language} {found.note}".casefold()
    return (
        (question.since is None or call.placed_at >= question.since)
        and (question.until is None or call.placed_at < question.until)
        and question.stand in {None, call.stand}
        and question.car in {None, call.car}
        and question.advisor in {None, call.advisor}
        and call.language.startswith(question.language or "")
        and question.kind in {None, call.kind}
        and question.outcome in {None, call.outcome}
        and all(word in words for word in question.text.casefold().split())
    )


def _entries(found: FoundCall, remarks: Sequence[str]) -> Iterable[Entry]:
    call = found.call
    steps: tuple[tuple[str, datetime | None, dict[str, object]], ...] = (
        ("placed", call.placed_at, {"language": call.language}),
        ("dispatched", call.dispatched_at, {}),
        ("accepted", call.accepted_at, {}),
        ("arrived", call.arrived_at, {}),
        ("closed", call.closed_at, {"outcome": call.outcome}),
    )
    for number, (event, at, detail) in enumerate(steps, 1):
        if at is not None:
            yield Entry(
                sequence=number,
                at=at,
                event=event,
                call=call.call,
                stand=call.stand,
                advisor=call.advisor,
                detail=detail,
            )
    for number, text in enumerate(remarks, len(steps) + 1):
        at = call.closed_at or call.placed_at
        yield Entry(sequence=number, at=at, event="remarked", call=call.call, detail={"text": text})


def made_up_report(
    name: str, calls: Sequence[FoundCall], since: datetime, until: datetime
) -> Report:
    """What these calls add up to from `since` to `until`."""
    within = [found.call for found in calls if since <= found.call.placed_at < until]
    outcomes: dict[str, int] = {}
    for call in within:
        if call.outcome is not None:
            outcomes[call.outcome.value] = outcomes.get(call.outcome.value, 0) + 1
    keys: dict[Grouping, Callable[[Call], str | None]] = {
        Grouping.HOUR: lambda call: str(call.placed_at.astimezone().hour),
        Grouping.DAY: lambda call: call.placed_at.astimezone().date().isoformat(),
        Grouping.STAND: lambda call: call.stand,
        Grouping.CAR: lambda call: call.car,
        Grouping.ADVISOR: lambda call: call.advisor,
    }
    boards = ("board-b1", "board-b2", "board-b3", "board-a1", "board-c1")
    shares = (0.9991, 0.9874, 1.0, 0.931, None)
    uptimes = tuple(
        Uptime(board=board, share=share if within else None, losses=losses)
        for board, share, losses in zip(boards, shares, (1, 4, 0, 11, 0), strict=True)
    )
    return Report(
        request=name,
        since=since,
        until=until,
        whole=tally(within),
        outcomes=outcomes,
        groups={group: _groups(within, key) for group, key in keys.items()},
        uptimes=uptimes,
    )


def _groups(calls: Sequence[Call], key: Callable[[Call], str | None]) -> tuple[Group, ...]:
    by_key: dict[str, list[Call]] = {}
    for call in calls:
        found = key(call)
        if found is not None:
            by_key.setdefault(found, []).append(call)
    return tuple(Group(key=one, tally=tally(of)) for one, of in by_key.items())


def tally(calls: Sequence[Call]) -> Tally:
    """What these calls add up to."""
    accepts = [(c.accepted_at - c.placed_at).total_seconds() for c in calls if c.accepted_at]
    arrives = [(c.arrived_at - c.placed_at).total_seconds() for c in calls if c.arrived_at]
    return Tally(
        calls=len(calls),
        turns=sum(call.advisor is not None for call in calls),
        abandoned=sum(call.outcome in _ABANDONED for call in calls),
        accepted=len(accepts),
        arrived=len(arrives),
        accept_median_s=median(accepts) if accepts else None,
        accept_p90_s=_p90(accepts),
        arrive_median_s=median(arrives) if arrives else None,
        arrive_p90_s=_p90(arrives),
    )


def _p90(waits: list[float]) -> float | None:
    if len(waits) < 2:
        return waits[0] if waits else None
    return quantiles(waits, n=10, method="inclusive")[-1]


NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
