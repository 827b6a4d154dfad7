"""What a console asks the desk to look up, and what it is told: history, stories and reports.

None of it changes anything, so none of it is journalled, and a question asked twice is answered
twice. Every answer names the `request` it answers. A page is cut so that it fits one message.
"""

from datetime import datetime
from enum import StrEnum
from typing import Annotated

import msgspec

from carside.calls import Call, Kind, Outcome
from carside.contract.payloads import CallId, Entry, Error, Identifier, Instant, LanguageTag

MAX_PAGE = 50
"""So many calls, each with a note of its own, fit into one message."""

PageSize = Annotated[int, msgspec.Meta(ge=1, le=MAX_PAGE)]
SearchText = Annotated[str, msgspec.Meta(max_length=200)]
Cursor = Annotated[str, msgspec.Meta(max_length=200)]


class FindCalls(msgspec.Struct, frozen=True, kw_only=True):
    """Calls of the past and the present, those placed last first.

    Attributes:
        text: words that a call must all have, in its stand, car, advisor, language or notes, as
            people called them then. Beginnings of words are enough; capitals and accents do not
            matter.
        since, until: placed at `since` or later, and before `until`.
        language: a tag such as ``pt-BR``, or ``pt`` for every kind of it.
        after: the `next` of the page before; None for the first page.
    """

    text: SearchText = ""
    since: Instant | None = None
    until: Instant | None = None
    stand: Identifier | None = None
    car: Identifier | None = None
    advisor: Identifier | None = None
    language: LanguageTag | None = None
    kind: Kind | None = None
    outcome: Outcome | None = None
    after: Cursor | None = None
    limit: PageSize = MAX_PAGE


class FoundCall(msgspec.Struct, frozen=True, kw_only=True):
    """A call as it ended, or stands, with what was noted of it; a very long note is cut."""

    call: Call
    note: str = ""


class HistoryPage(msgspec.Struct, frozen=True, kw_only=True):
    """One page of what was found.

    Attributes:
        next: asks for the page after this one; None on the last.
        total: how many calls there were on all pages when the first was asked for, counted up to
            1,000.
        is_total_exact: whether there are no more than `total`.
    """

    request: str
    ok: bool = True
    calls: tuple[FoundCall, ...] = ()
    next: str | None = None
    total: int = 0
    is_total_exact: bool = True
    error: Error | None = None


class TellStory(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the journal holds of one call."""

    call: CallId


class CallStory(msgspec.Struct, frozen=True, kw_only=True):
    """The entries of one call, oldest first; only the last ones where they are too many."""

    request: str
    ok: bool = True
    call: str
    entries: tuple[Entry, ...] = ()
    is_whole: bool = True
    error: Error | None = None


class MakeReport(msgspec.Struct, frozen=True, kw_only=True):
    """Reckon up what was placed at `since` or later, and before `until`."""

    since: Instant
    until: Instant


class Grouping(StrEnum):
    """By what calls are reckoned up."""

    HOUR = "hour"  # of the showroom's own day, 0 to 23
    DAY = "day"  # of the showroom's own calendar, as 2026-11-22
    MONTH = "month"  # likewise, as 2026-11
    STAND = "stand"
    CAR = "car"
    ADVISOR = "advisor"


class Tally(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What calls add up to. Waits in seconds from the touch; None where nobody came so far.

    Of an even number of waits the median is the mean of the middle two; nine of ten waits are not
    longer than the 90th percentile (nearest rank). Both to a tenth of a second.

    Attributes:
        calls: how many were placed; of an advisor, those that ended, or stand, with him.
        turns: how often somebody was sent; of an advisor, how often he was.
        abandoned: cancelled by the shopper, gone, or missed.
        accepted, arrived: how many waits the figures beside them are of.
        accept_median_s, accept_p90_s: from the touch until somebody had accepted.
        arrive_median_s, arrive_p90_s: from the touch until somebody stood there.
    """

    calls: int = 0
    turns: int = 0
    abandoned: int = 0
    accepted: int = 0
    arrived: int = 0
    accept_median_s: float | None = None
    accept_p90_s: float | None = None
    arrive_median_s: float | None = None
    arrive_p90_s: float | None = None


class Group(msgspec.Struct, frozen=True, kw_only=True):
    """One stand, car, advisor, hour or day, and what its calls add up to."""

    key: str
    tally: Tally


class Uptime(msgspec.Struct, frozen=True, kw_only=True):
    """A board's share of the time from `since` to `until` in which it was there, from 0 to 1.

    `share` is None where the journal does not say. Times switched off on purpose do not count, nor
    those before the board was first heard of; `losses` is how often it was lost in that time. What
    lasted less than a quarter of a minute is not journalled.
    """

    board: str
    share: float | None = None
    losses: int = 0


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """What a time adds up to.

    Attributes:
        outcomes: how many calls ended how; calls that are still open are missing.
        groups: hours, days and months in their order, all others with the busiest first; those
            that are not in a group are of nobody and nothing.
        left_out: how many groups do not fit into one message: the least busy ones, and of days
            all or none.
        uptimes: the worst first; `uptimes_left_out` is how many better ones do not fit.
    """

    request: str
    ok: bool = True
    since: datetime | None = None
    until: datetime | None = None
    whole: Tally = Tally()
    outcomes: dict[str, int] = {}
    groups: dict[Grouping, tuple[Group, ...]] = {}
    left_out: dict[Grouping, int] = {}
    uptimes: tuple[Uptime, ...] = ()
    uptimes_left_out: int = 0
    error: Error | None = None
