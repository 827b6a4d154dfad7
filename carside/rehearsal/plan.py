"""The plan of a rehearsal: which fault when, for whom and for how long, drawn from the seed.

A fault begins when a certain number of visits have begun, not at a time of day: a slower computer
then breaks the same things in the same order. It is healed after a time.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import sqrt


class FaultKind(StrEnum):
    """What can be broken."""

    KILL_BROKER = "kill-broker"
    KILL_DESK = "kill-desk"
    KILL_BOARDS = "kill-boards"
    KILL_CONSOLES = "kill-consoles"
    CUT = "cut"
    HALF_OPEN = "half-open"
    DELAY = "delay"
    DUPLICATE = "duplicate"
    FULL_DISK = "full-disk"
    CLOCK = "clock"
    RACE = "race"


ALL = tuple(FaultKind)

WHAT = {
    FaultKind.KILL_BROKER: "the broker is killed and started again",
    FaultKind.KILL_DESK: "the desk is killed and started again",
    FaultKind.KILL_BOARDS: "a group of boards is killed and started again",
    FaultKind.KILL_CONSOLES: "one console or all are killed and started again",
    FaultKind.CUT: "the connections of a group are cut",
    FaultKind.HALF_OPEN: "the connections of a group become half-open",
    FaultKind.DELAY: "the packets of a group are held back",
    FaultKind.DUPLICATE: "the messages of a group are sent twice",
    FaultKind.FULL_DISK: "the disk of the desk or of a group of boards is full",
    FaultKind.CLOCK: "the wall clock of a group jumps by hours",
    FaultKind.RACE: "all receptionists act on the same call at once",
}
"""Each fault in words."""

_LASTS_S = {
    FaultKind.KILL_BROKER: (0.2, 2.0),
    FaultKind.KILL_DESK: (0.1, 2.0),
    FaultKind.KILL_BOARDS: (0.1, 2.0),
    FaultKind.KILL_CONSOLES: (0.2, 3.0),
    FaultKind.CUT: (0.0, 0.0),
    FaultKind.HALF_OPEN: (0.0, 0.0),
    FaultKind.DELAY: (1.0, 4.0),
    FaultKind.DUPLICATE: (1.0, 4.0),
    FaultKind.FULL_DISK: (0.5, 3.0),
    FaultKind.CLOCK: (1.0, 5.0),
    FaultKind.RACE: (2.0, 5.0),
}
"""From when to when, in seconds, a fault may last; nothing to heal where both are 0."""

_DELAY_S = (0.05, 0.5)
_JUMP_S = 5 * 3600
_ALL_CONSOLES = 0.25
_LEAST_TIMES, _MOST_TIMES = 1, 15
_CALLS_FOR_ONE = 100
_FIRST, _LAST = 0.02, 0.97


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedFault:
    """One fault.

    Attributes:
        after_visits: how many visits must have begun.
        targets: the groups it strikes; empty for the broker and for a race.
        amount: seconds of delay, or how far the clock jumps; for a broker a number from 0 to 1
            that decides which node of a cluster falls.
    """

    after_visits: int
    kind: FaultKind
    targets: tuple[str, ...] = ()
    lasts_s: float = 0.0
    amount: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Groups:
    """The names of the parts, by what they are."""

    desk: str
    boards: tuple[str, ...]
    consoles: tuple[str, ...]

    @property
    def everybody(self) -> tuple[str, ...]:
        """All of them."""
        return (self.desk, *self.boards, *self.consoles)


def plan_faults(
    seed: int, kinds: Sequence[FaultKind], calls: int, groups: Groups
) -> tuple[PlannedFault, ...]:
    """Every fault of a rehearsal of `calls` visits, in the order they begin."""
    times = max(_LEAST_TIMES, min(_MOST_TIMES, round(sqrt(calls / _CALLS_FOR_ONE))))
    planned = []
    for kind in kinds:
        chance = random.Random(f"{seed}/{kind}")  # noqa: S311 (no secret)
        for number in range(times):
            share = (number + chance.random()) / times
            after = round(calls * (_FIRST + (_LAST - _FIRST) * share))
            planned.append(_fault(kind, after, groups, chance))
    return tuple(sorted(planned, key=lambda fault: (fault.after_visits, fault.kind)))


def _fault(
    kind: FaultKind, after_visits: int, groups: Groups, chance: random.Random
) -> PlannedFault:
    return PlannedFault(
        after_visits=after_visits,
        kind=kind,
        targets=_targets(kind, groups, chance),
        lasts_s=round(chance.uniform(*_LASTS_S[kind]), 2),
        amount=_amount(kind, chance),
    )


def _targets(kind: FaultKind, groups: Groups, chance: random.Random) -> tuple[str, ...]:
    match kind:
        case FaultKind.KILL_BROKER:
            return ()
        case FaultKind.RACE:
            return groups.consoles
        case FaultKind.KILL_DESK:
            return (groups.desk,)
        case FaultKind.KILL_BOARDS:
            return (chance.choice(groups.boards),)
        case FaultKind.KILL_CONSOLES:
            is_all = chance.random() < _ALL_CONSOLES
            return groups.consoles if is_all else (chance.choice(groups.consoles),)
        case FaultKind.FULL_DISK:
            return (chance.choice((groups.desk, chance.choice(groups.boards))),)
    kinds = (groups.desk, chance.choice(groups.boards), chance.choice(groups.consoles))
    return (chance.choice(kinds),)


def _amount(kind: FaultKind, chance: random.Random) -> float:
    if kind is FaultKind.DELAY:
        return round(chance.uniform(*_DELAY_S), 3)
    if kind is FaultKind.KILL_BROKER:
        return round(chance.random(), 3)
    if kind is FaultKind.CLOCK:
        return round(chance.choice((-1, 1)) * chance.uniform(60, _JUMP_S))
    return 0.0
