"""A report: what the calls of a time add up to, and how long each board was there. It only reads.

Of the calls nothing but one index is read, in its order, a few thousand rows at a time.
"""

from datetime import UTC, datetime, tzinfo

import msgspec
from sqlalchemy import Connection, and_, func, or_, select, text

from carside.contract.reading import MakeReport, Report
from carside.desk import schema
from carside.desk.attendance import SINCE
from carside.desk.history import ROOM_BYTES, QuestionError
from carside.desk.journal_reading import JournalReader
from carside.desk.journal_record import TIE_BITS, first_position, milliseconds, sent_times
from carside.desk.report_fitting import fit_groups, fit_uptimes
from carside.desk.report_reckoning import Reckoner, Sums
from carside.desk.report_uptime import Said, uptimes

AT_ONCE = 5_000
_NOTICED_WITHIN_MS = 60_000
"""An entry about a board may come so long after what it tells of."""

_call, _entry = schema.call, schema.entry
_IS_PRESENCE = text(schema.IS_PRESENCE)


def make_report(
    reader: JournalReader,
    request: str,
    question: MakeReport,
    *,
    now: datetime,
    zone: tzinfo | None,
    boards: tuple[str, ...],
) -> Report:
    """Reckon up what `question` wants, by the days of `zone` (None: this computer's).

    Args:
        reader: the journal.
        request: whose answer it is.
        question: from when to when.
        now: time that has not passed yet is nobody's uptime.
        zone: the showroom's.
        boards: those of the showroom, which are listed even if the journal says nothing of them.

    Raises:
        QuestionError: the time has no length.
        JournalError: the journal cannot be read.
    """
    since_ms, until_ms = milliseconds(question.since), milliseconds(question.until)
    if since_ms >= until_ms:
        raise QuestionError("a report's end must be later than its beginning")
    with reader.moment() as connection:
        sums = _reckoned(connection, reader.showroom, since_ms, until_ms, zone)
        now_ms = max(since_ms, min(until_ms, milliseconds(now)))
        said = _said(connection, reader.showroom, since_ms, until_ms)
    found = uptimes(said, boards, since_ms, now_ms)
    shown = fit_uptimes(found, ROOM_BYTES)
    report = Report(
        request=request,
        since=question.since.astimezone(UTC),
        until=question.until.astimezone(UTC),
        whole=sums.whole(),
        outcomes={name: times for name, times in sums.outcomes.items() if times},
        uptimes=shown,
        uptimes_left_out=len(found) - len(shown),
    )
    room = ROOM_BYTES - len(msgspec.json.encode(report)) - 512
    groups, left_out = fit_groups(sums.groups(), room)
    return msgspec.structs.replace(report, groups=groups, left_out=left_out)


def _reckoned(
    connection: Connection, showroom: str, since_ms: int, until_ms: int, zone: tzinfo | None
) -> Sums:
    reckoner = Reckoner(zone)
    is_wanted = and_(
        _call.c.showroom == showroom,
        _call.c.position >= first_position(since_ms),
        _call.c.position < first_position(until_ms),
    )
    columns = (
        _call.c.position, _call.c.stand, _call.c.car, _call.c.advisor, _call.c.outcome,
        _call.c.accept_ms, _call.c.arrive_ms, _call.c.turns,
    )  # fmt: skip
    query = select(*columns).where(is_wanted).order_by(_call.c.position)
    rows = connection.execute(query.execution_options(yield_per=AT_ONCE))
    for some in rows.partitions():
        reckoner.add([(position >> TIE_BITS, *rest) for position, *rest in some])
    # One turn and an advisor: it was his. Of the others the calls themselves tell whose they were.
    is_other = or_(_call.c.turns > 1, and_(_call.c.turns == 1, _call.c.advisor.is_(None)))
    others = select(_call.c.sent).where(is_wanted, is_other)
    for (sent,) in connection.execute(others.execution_options(yield_per=AT_ONCE)):
        reckoner.add_turns(sent_times(sent))
    return reckoner.reckon()


def _said(connection: Connection, showroom: str, since_ms: int, until_ms: int) -> list[Said]:
    """What the journal says of boards in that time, and the last word before it on each."""
    is_ours = and_(_entry.c.showroom == showroom, _IS_PRESENCE)
    # Both read nothing but their index; a query for all at once would go through all entries.
    last = (
        select(func.max(_entry.c.sequence))
        .where(is_ours, _entry.c.at_ms < since_ms)
        .group_by(_entry.c.board)
    )
    in_time = (
        select(_entry.c.sequence)
        .where(is_ours, _entry.c.at_ms >= since_ms, _entry.c.at_ms < until_ms + _NOTICED_WITHIN_MS)
        .order_by(_entry.c.board, _entry.c.sequence)  # the order of that index
    )
    wanted = sorted(
        number for query in (last, in_time) for number in connection.execute(query).scalars()
    )
    said = []
    for first in range(0, len(wanted), AT_ONCE):
        query = (
            select(_entry.c.board, _entry.c.event, _entry.c.at_ms, _entry.c.detail)
            .where(
                _entry.c.showroom == showroom,
                _entry.c.sequence.in_(wanted[first : first + AT_ONCE]),
            )
            .order_by(_entry.c.sequence)
        )
        said += [Said(row.board, row.event, _since(row)) for row in connection.execute(query)]
    return said


def _since(row: object) -> int:
    detail = msgspec.json.decode(row.detail)  # type: ignore[attr-defined]  # a row of the query above
    try:
        return milliseconds(datetime.fromisoformat(detail[SINCE]))
    except (KeyError, TypeError, ValueError):
        return int(row.at_ms)  # type: ignore[attr-defined]  # as above
