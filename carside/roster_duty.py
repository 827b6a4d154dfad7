"""What an advisor is doing by his shifts, and by what was said of him by hand. Pure.

By his shifts he is off outside of them, away in a break and else free. What is said by hand goes
before that for a while, so that nobody has to remember to take it back:

* *away* or *off*, said in a shift, holds until the next shift begins or ends: only he himself
  knows when he is back, so a break that ends in between does not bring him back;
* *free*, said in a shift, holds until the shifts have something else to say: a break, the end;
* said outside of his shifts, or of somebody who has none, it holds until a shift begins, at the
  latest until the showroom's midnight: then he is again as the file says that he begins the day.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from carside.roster import Advisor, AdvisorState
from carside.roster_shifts import Shifts, Span, day_begin, local, spans

AHEAD = timedelta(days=7)
"""How far a change is looked for: by then every day of the week has come up."""

SAYABLE = frozenset({AdvisorState.FREE, AdvisorState.AWAY, AdvisorState.OFF})
"""What can be said of an advisor; that he is busy follows from the calls."""

LONGEST_HOLD = timedelta(days=2)
"""Nothing that was said longer ago than this still holds."""


@dataclass(frozen=True, slots=True)
class Said:
    """What was said of an advisor by hand, and when (aware)."""

    state: AdvisorState
    at: datetime


@dataclass(frozen=True, slots=True)
class Duty:
    """What he is doing and until when (aware, UTC); None where no end is known."""

    state: AdvisorState
    until: datetime | None = None


def duty(advisor: Advisor, said: Said | None, now: datetime, zone: tzinfo | None) -> Duty:
    """What `advisor` is doing at `now`, calls left aside.

    Args:
        advisor: as the showroom file lists him.
        said: the last that was said of him, if anything was.
        now: aware.
        zone: the showroom's; None is that of this computer.
    """
    if said is not None and said.at <= now:
        until = _holds_until(advisor.shifts, said, zone)
        if now < until:
            return Duty(said.state, until)
    if not advisor.shifts:
        return Duty(advisor.state)
    return planned(advisor.shifts, now, zone)


def planned(shifts: Shifts, now: datetime, zone: tzinfo | None) -> Duty:
    """What somebody with these shifts is doing at `now`, and until when."""
    near = _near(shifts, now, zone)
    state = _state(near, now)
    edges = (at for at in _edges(near, now) if at <= now + AHEAD)
    return Duty(state, next((at for at in edges if _state(near, at) is not state), None))


def _holds_until(shifts: Shifts, said: Said, zone: tzinfo | None) -> datetime:
    near = _near(shifts, said.at, zone)
    is_in_shift = any(span.covers(said.at) for span in near)
    if is_in_shift and said.state is AdvisorState.FREE:
        wanted = (at for at in _edges(near, said.at) if _state(near, at) is not AdvisorState.FREE)
        return next(wanted, day_begin(said.at, zone, ahead=1))
    ends = sorted(at for span in near for at in (span.begins, span.ends) if at > said.at)
    return ends[0] if is_in_shift else min([*ends[:1], day_begin(said.at, zone, ahead=1)])


def _near(shifts: Shifts, at: datetime, zone: tzinfo | None) -> tuple[Span, ...]:
    # Two days before: a shift of a whole day may have begun then, where the clocks were changed.
    first = local(at, zone).date() - timedelta(days=2)
    return tuple(spans(shifts, zone, first, AHEAD.days + 3))


def _state(near: tuple[Span, ...], at: datetime) -> AdvisorState:
    covering = [span for span in near if span.covers(at)]
    if not covering:
        return AdvisorState.OFF
    is_away = any(span.is_in_break(at) for span in covering)
    return AdvisorState.AWAY if is_away else AdvisorState.FREE


def _edges(near: tuple[Span, ...], after: datetime) -> Iterator[datetime]:
    every = {at for span in near for at in (span.begins, span.ends)}
    every |= {at for span in near for pause in span.breaks for at in pause}
    return iter(sorted(at for at in every if at > after))
