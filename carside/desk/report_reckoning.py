"""What calls add up to: how many, how long they waited, how they ended. Pure.

Times are milliseconds from the touch. Every figure is exact: all waits are kept until the end, so a
median is the median and not an estimate. A year may have a million calls, so they are kept in
columns of numbers and not one by one.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, tzinfo
from typing import Any, NamedTuple

import msgspec
import numpy as np
import numpy.typing as npt

from carside.calls import Outcome
from carside.contract.reading import Group, Grouping, Tally

ABANDONED = frozenset({Outcome.CANCELLED, Outcome.GONE, Outcome.MISSED})
_QUARTER_MS = 15 * 60 * 1000
"""Time zones differ by whole quarters of an hour, so the calls of one quarter share their day."""
_NOBODY = np.iinfo(np.int64).min
"""In place of a wait: nobody came so far."""

_Numbers = npt.NDArray[np.int64]


class Reckoned(NamedTuple):
    """What a report needs to know of one call; `turns` is how often somebody was sent."""

    placed_at_ms: int
    stand: str
    car: str
    advisor: str | None
    outcome: str | None
    accept_ms: int | None
    arrive_ms: int | None
    turns: int


class Reckoner:
    """Adds up calls; `zone` is the showroom's own, None that of this computer."""

    def __init__(self, zone: tzinfo | None) -> None:
        self._zone = zone
        self._parts: list[list[_Numbers]] = []
        self._words = [_Words(), _Words(), _Words(), _Words()]
        self._his_turns: Counter[str] = Counter()

    def add(self, calls: Sequence[Sequence[Any]]) -> None:
        """Take in calls: each a `Reckoned`, or a row like one."""
        if not calls:
            return
        placed, *named, accepts, arrives, turns = zip(*calls, strict=True)
        self._parts.append(
            [
                np.array(placed, np.int64),
                *(words.numbers(names) for words, names in zip(self._words, named, strict=True)),
                np.array([_NOBODY if one is None else one for one in accepts], np.int64),
                np.array([_NOBODY if one is None else one for one in arrives], np.int64),
                np.array(turns, np.int64),
            ]
        )

    def add_turns(self, sent: Mapping[str, int]) -> None:
        """Take in who was sent how often, for calls whose turns are not all their advisor's."""
        self._his_turns.update(sent)

    def reckon(self) -> "Sums":
        """What was taken in adds up to this."""
        empty = [np.array([], np.int64)] * len(Reckoned._fields)
        columns = [np.concatenate(some) for some in zip(empty, *self._parts, strict=True)]
        return Sums(columns, self._words, self._his_turns, self._zone)


class Sums:
    """What all calls of a time add up to."""

    def __init__(
        self,
        columns: list[_Numbers],
        words: "list[_Words]",
        his_turns: Counter[str],
        zone: tzinfo | None,
    ) -> None:
        placed, self._stand, self._car, self._advisor, outcome, accepts, arrives, turns = columns
        self._words = words
        self._his_turns = his_turns
        self._zone = zone
        self._quarters, self._quarter = np.unique(placed // _QUARTER_MS, return_inverse=True)
        self._turns = turns
        self._waits = (accepts, arrives)
        abandoned = [name in ABANDONED for name in words[3].names]
        self._is_abandoned = np.array([*abandoned, False], bool)[outcome]
        counts = np.bincount(outcome[outcome >= 0], minlength=len(abandoned))
        self.outcomes: dict[str, int] = dict(
            Counter(dict(zip(words[3].names, counts.tolist(), strict=True))).most_common()
        )

    def whole(self) -> Tally:
        """All calls together."""
        return self._tallies(np.zeros_like(self._turns), 1)[0]

    def groups(self) -> dict[Grouping, tuple[Group, ...]]:
        """Hours, days and months in their order, all others with the busiest first."""
        stands, cars, *_ = self._words
        return {
            Grouping.HOUR: self._by_time("%H"),
            Grouping.DAY: self._by_time("%Y-%m-%d"),
            Grouping.MONTH: self._by_time("%Y-%m"),
            Grouping.STAND: _busiest_first(stands.names, self._tallies_of(self._stand, stands)),
            Grouping.CAR: _busiest_first(cars.names, self._tallies_of(self._car, cars)),
            Grouping.ADVISOR: self._by_advisor(),
        }

    def _by_time(self, form: str) -> tuple[Group, ...]:
        local = (
            datetime.fromtimestamp(quarter * _QUARTER_MS / 1000, self._zone)
            for quarter in self._quarters.tolist()
        )
        names = [f"{at:{form}}" for at in local]
        keys = sorted(set(names))
        number = {key: place for place, key in enumerate(keys)}
        of_quarter = np.array([number[name] for name in names], np.int64)
        tallies = self._tallies(of_quarter[self._quarter] if names else of_quarter, len(keys))
        shown = [str(int(key)) for key in keys] if form == "%H" else keys
        return tuple(Group(key=key, tally=one) for key, one in zip(shown, tallies, strict=True))

    def _by_advisor(self) -> tuple[Group, ...]:
        names = self._words[2].names
        # One turn and an advisor: it was his. Whose the others were was told to `add_turns`.
        is_his = (self._advisor >= 0) & (self._turns == 1)
        his = np.bincount(self._advisor[is_his], minlength=len(names)).tolist()
        turns = Counter(dict(zip(names, his, strict=True))) + self._his_turns
        tallies = self._tallies_of(self._advisor, self._words[2])
        others = [name for name in turns if name not in self._words[2]]
        named = [*zip(names, tallies, strict=True), *((name, Tally()) for name in others)]
        return _busiest_first(
            [name for name, _ in named],
            [_with_turns(tally, turns[name]) for name, tally in named],
        )

    def _tallies_of(self, codes: _Numbers, words: "_Words") -> list[Tally]:
        return self._tallies(codes, len(words.names))

    def _tallies(self, codes: _Numbers, groups: int) -> list[Tally]:
        """The tally of each of the `groups`; `codes` says to which each call belongs, -1 none."""
        is_in = codes >= 0
        calls = np.bincount(codes[is_in], minlength=groups).tolist()
        abandoned = np.bincount(codes[is_in & self._is_abandoned], minlength=groups).tolist()
        turns = np.bincount(codes[is_in], self._turns[is_in], groups).tolist()
        accepts, arrives = (_waits(codes, waits, groups) for waits in self._waits)
        return [
            Tally(
                calls=calls[number],
                turns=round(turns[number]),
                abandoned=abandoned[number],
                accepted=len(accepts[number]),
                arrived=len(arrives[number]),
                accept_median_s=median_s(accepts[number]),
                accept_p90_s=p90_s(accepts[number]),
                arrive_median_s=median_s(arrives[number]),
                arrive_p90_s=p90_s(arrives[number]),
            )
            for number in range(groups)
        ]


class _Words:
    """Words by number, in the order they were first met; None is -1."""

    def __init__(self) -> None:
        self._numbers: dict[str | None, int] = {None: -1}

    def __contains__(self, word: str) -> bool:
        return word in self._numbers

    @property
    def names(self) -> list[str]:
        return [word for word in self._numbers if word is not None]

    def numbers(self, words: Iterable[str | None]) -> _Numbers:
        known = self._numbers
        return np.array([known.setdefault(word, len(known) - 1) for word in words], np.int64)


def median_s(sorted_ms: _Numbers) -> float | None:
    """The median in seconds, to a tenth; None of nothing."""
    if not len(sorted_ms):
        return None
    last = len(sorted_ms) - 1
    return _seconds((int(sorted_ms[last // 2]) + int(sorted_ms[(last + 1) // 2])) / 2)


def p90_s(sorted_ms: _Numbers) -> float | None:
    """What nine of ten do not exceed (nearest rank), in seconds, to a tenth; None of nothing."""
    if not len(sorted_ms):
        return None
    return _seconds(int(sorted_ms[-(-9 * len(sorted_ms) // 10) - 1]))


def _waits(codes: _Numbers, waits: _Numbers, groups: int) -> list[_Numbers]:
    """The waits of each group, sorted."""
    is_in = (codes >= 0) & (waits != _NOBODY)
    codes, waits = codes[is_in], waits[is_in]
    order = np.lexsort((waits, codes))
    ends = np.cumsum(np.bincount(codes, minlength=groups))
    return np.split(waits[order], ends[:-1]) if groups else []


def _busiest_first(names: list[str], tallies: list[Tally]) -> tuple[Group, ...]:
    groups = (Group(key=key, tally=one) for key, one in zip(names, tallies, strict=True))
    return tuple(sorted(groups, key=lambda one: (-one.tally.calls, -one.tally.turns, one.key)))


def _with_turns(tally: Tally, turns: int) -> Tally:
    return msgspec.structs.replace(tally, turns=turns)


def _seconds(value_ms: float) -> float:
    return round(value_ms / 1000, 1)
