"""How a console reads and changes the showroom file: the desk alone writes it.

Changes are made to a copy, the copy is read as at every start, and only what has no mistake takes
the files' place. The files are written before the journal and put back if the journal fails: what
nobody journalled has not happened.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

from carside.clock import Clock
from carside.contract import MAX_PAYLOAD_BYTES, Message
from carside.contract.editing import Change, Edited, EditShowroom, ReadShowroom, TableRead
from carside.contract.payloads import Entry, Error, ErrorCode
from carside.desk.answers import RefusedError, as_json, request_key
from carside.desk.console_rights import ConsoleRights
from carside.desk.editing_changes import CAR, ChangeError, Documents, changed, known_table, tables
from carside.desk.editing_files import Kept, check, read_files, replace_files
from carside.desk.journal_errors import JournalError
from carside.desk.judgement import Judgement
from carside.desk.ledger import Ledger, Note
from carside.desk.showroom import Showroom
from carside.desk.toml_problems import UnreadableError, parse_toml
from carside.desk.toml_writing import NotWritableError, rewritten

EDITED = "showroom_edited"
"""The event of an entry that says who changed which tables; it belongs to no call."""

NOT_THE_DEMONSTRATION = (
    "The demonstration is not edited. Copy it and start the desk with the copy: "
    "carside desk --config showroom.toml"
)
_MAX_TOLD = 40
_LISTED = ("car", "model", "trim")
_ROOM_BYTES = MAX_PAYLOAD_BYTES - 1024


@dataclass(frozen=True, slots=True)
class ShowroomSource:
    """Where the showroom comes from; the packaged demonstration may be read and not written."""

    file: Path
    may_edit: bool = True


@dataclass(frozen=True, slots=True)
class _Pending:
    before: Kept
    after: Kept
    showroom: Showroom


class Editing:
    """Reads and changes the files of one showroom; without a `source` it says that it cannot."""

    def __init__(
        self,
        source: ShowroomSource | None,
        showroom: str,
        ledger: Ledger,
        rights: ConsoleRights,
        clock: Clock,
    ) -> None:
        self._source = source
        self._name = showroom
        self._ledger = ledger
        self._rights = rights
        self._clock = clock
        self._pending: list[_Pending] = []
        self._last: tuple[str, str, datetime] | None = None
        self._taken = _revision(source)

    def read(self, message: Message, request: ReadShowroom) -> TableRead:
        """Read a table as the file has it, also what was changed by hand.

        Raises:
            RefusedError: it cannot be read, or does not travel.
        """
        try:
            known_table(request.table)
            kept = read_files(self._where().file)
            rows = _rows(kept, request)
        except ChangeError as error:
            raise RefusedError(ErrorCode.IMPOSSIBLE, "; ".join(error.problems)) from None
        read = TableRead(
            request=message.id, table=request.table, revision=kept.revision, rows=tuple(rows)
        )
        if len(msgspec.json.encode(read)) > _ROOM_BYTES:
            raise RefusedError(
                ErrorCode.IMPOSSIBLE, f"the table {request.table} is too large to be read here"
            )
        return read

    def edit(self, message: Message, request: EditShowroom) -> Judgement:
        """Make the changes, all or none; without any, take over what was changed by hand.

        Raises:
            JournalError: it could not be written, so nothing has changed.
            RefusedError: there is no file to change.
        """
        source = self._where()
        if not source.may_edit:
            raise RefusedError(ErrorCode.NOT_ALLOWED, NOT_THE_DEMONSTRATION)
        try:
            before = read_files(source.file)
            if request.seen != before.revision:
                return Judgement(self._conflict(message, before))
            after = _changed(before, request.changes)
            if after.revision == self._taken:
                return Judgement(Edited(request=message.id, ok=True, revision=after.revision))
            return self._made(message, request, before, after)
        except ChangeError as error:
            return Judgement(Edited(request=message.id, ok=False, problems=error.problems))

    def reload(self) -> Judgement | None:
        """Take over what was changed by hand; None if nothing was.

        Raises:
            ChangeError: the files have mistakes; the showroom stays as it is.
            JournalError: it could not be written, so nothing has changed.
        """
        kept = read_files(self._where().file)
        if kept.revision == self._taken:
            return None
        showroom = self._checked(kept)
        entry = self._note(kept, "/desk", ["by hand"])
        self._pending.append(_Pending(kept, kept, showroom))
        return Judgement(entries=(entry,))

    def taken_over(self) -> Showroom | None:
        """The showroom as the journal now says that it is; None if nothing has changed."""
        if not self._pending:
            return None
        last = self._pending[-1]
        self._pending.clear()
        self._taken = last.after.revision
        return last.showroom

    def settle(self, entries: Iterable[Entry]) -> None:
        """After a write that broke: put back what is not among the last `entries`."""
        told = {entry.detail.get("revision") for entry in entries if entry.event == EDITED}
        while self._pending and self._pending[-1].after.revision not in told:
            self._put_back(self._pending.pop())

    # Judging

    def _where(self) -> ShowroomSource:
        if self._source is None:
            raise RefusedError(ErrorCode.NOT_ALLOWED, "this desk was started without a file")
        return self._source

    def _conflict(self, message: Message, now: Kept) -> Edited:
        sentence = "The showroom file was changed by hand meanwhile."
        if self._last is not None and self._last[0] == now.revision:
            _, who, at = self._last
            sentence = f"{who} changed the showroom at {at.astimezone():%H:%M:%S}."
        error = Error(code=ErrorCode.CONFLICT, message=sentence)
        return Edited(request=message.id, ok=False, revision=now.revision, error=error)

    def _made(
        self, message: Message, request: EditShowroom, before: Kept, after: Kept
    ) -> Judgement:
        showroom = self._checked(after)
        response = Edited(request=message.id, ok=True, revision=after.revision)
        pending = _Pending(before, after, showroom)
        replace_files(before, after)
        try:
            entry = self._note(
                after,
                message.address.source,
                _named(request.changes) or ["by hand"],
                request_key(message),
                as_json(response),
            )
        except JournalError:
            self._put_back(pending)
            raise
        self._pending.append(pending)
        return Judgement(response, (entry,))

    def _checked(self, kept: Kept) -> Showroom:
        showroom = check(kept)
        if showroom.plan.showroom != self._name:
            raise ChangeError(f'The file is of showroom "{showroom.plan.showroom}" now.')
        return showroom

    def _put_back(self, pending: _Pending) -> None:
        try:
            replace_files(pending.after, pending.before)
        except ChangeError as error:
            raise JournalError(f"the showroom file cannot be put back: {error}") from error

    def _note(
        self,
        kept: Kept,
        actor: str,
        what: list[str],
        request: str | None = None,
        answer: bytes | None = None,
    ) -> Entry:
        at = self._clock.now()
        who = self._rights.person_behind(actor) or actor.removeprefix("/console/")
        was = self._pending[-1].after.revision if self._pending else self._taken
        detail: dict[str, Any] = {"changed": what, "was": was, "revision": kept.revision}
        entry = self._ledger.note(
            Note(event=EDITED, at=at, actor=actor, detail=detail, request=request, answer=answer)
        )
        self._last = (kept.revision, who if actor != "/desk" else "The desk", at)
        return entry


def _changed(before: Kept, changes: Iterable[Change]) -> Kept:
    documents = Documents(
        _parsed(before.text, before.file.name),
        {car: _parsed(text, before.sheet(car).name) for car, text in before.sheets.items()},
    )
    after = changed(documents, changes)
    try:
        text = before.text
        if after.showroom != documents.showroom:
            text = rewritten(text.decode(), after.showroom).encode()
        back = {new: old for old, new in after.renamed.get(CAR, {}).items()}
        sheets = {
            car: _sheet_text(before.sheets.get(back.get(car, car)), sheet, documents.cars.get(car))
            for car, sheet in after.cars.items()
        }
    except NotWritableError as error:
        raise ChangeError(f"{str(error)[:1].upper()}{str(error)[1:]}.") from None
    return Kept(before.file, before.cars, text, sheets)


def _sheet_text(text: bytes | None, wanted: dict[str, Any], was: dict[str, Any] | None) -> bytes:
    if text is not None and wanted == was:
        return text
    return rewritten(text.decode() if text else "", wanted).encode()


def _rows(kept: Kept, request: ReadShowroom) -> list[dict[str, Any]]:
    if request.table == CAR:
        return _cars(kept, request.row)
    found = _parsed(kept.text, kept.file.name).get(request.table, [])
    rows = found if tables()[request.table] else [found or {}]
    return [row for row in rows if request.row in (None, row.get("id"))]


def _cars(kept: Kept, car: str | None) -> list[dict[str, Any]]:
    """One sheet whole; of all only what a list of them shows."""
    if car is not None:
        if car not in kept.sheets:
            raise ChangeError(f'there is no car "{car}"')
        return [_parsed(kept.sheets[car], kept.sheet(car).name)]
    sheets = [_parsed(text, kept.sheet(one).name) for one, text in kept.sheets.items()]
    return [{key: sheet[key] for key in _LISTED if key in sheet} for sheet in sheets]


def _parsed(content: bytes, called: str) -> dict[str, Any]:
    try:
        return parse_toml(content, called)
    except UnreadableError as error:
        raise ChangeError(f"{error}.") from None


def _named(changes: Iterable[Change]) -> list[str]:
    """What was changed, for the journal: tables and rows, never values."""
    named = dict.fromkeys(f"{one.table} {one.row}" if one.row else one.table for one in changes)
    told = list(named)[:_MAX_TOLD]
    return [*told, f"and {len(named) - len(told)} more"] if len(named) > len(told) else told


def _revision(source: ShowroomSource | None) -> str:
    try:
        return read_files(source.file).revision if source is not None else ""
    except ChangeError:
        return ""
