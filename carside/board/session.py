"""A board's conversation with its desk: asks, listens, and knows what may be shown.

Single-threaded: whoever owns the session calls it from one thread and feeds it what the link's
mailbox received. The screen reads `shows` and nothing else.
"""

import logging
import uuid
from datetime import datetime
from pathlib import Path

from carside.board.asking import Asking
from carside.board.commands import Commands
from carside.board.connection import Connection
from carside.board.progress import Known, step_of
from carside.board.shows import BoardShows, CallStep, Trouble
from carside.board.snapshots import ROWS, Snapshots
from carside.board.vitals import Vitals
from carside.board.voice import Voice
from carside.calls import Kind
from carside.clock import Clock
from carside.contract import Cleared, Message
from carside.contract.payloads import (
    BoardResponse,
    Cancel,
    ErrorCode,
    Place,
    Shown,
    State,
)
from carside.contract.topics import ROOT
from carside.link.port import Heard, Link, LinkChanged, LinkPlan, MakeLink, Malformed

_MAX_SEEN = 64
ANSWER_GRACE_S = 10.0
"""How long after the desk's answer the call's snapshot may still be on its way."""

_log = logging.getLogger(__name__)


class BoardSession:
    """One board of one showroom.

    `folder` holds its outbox and the last snapshots; it must be this board's own.
    """

    def __init__(
        self, showroom: str, board: str, folder: Path, clock: Clock, make_link: MakeLink
    ) -> None:
        self._showroom = showroom
        self._board = board
        self._clock = clock
        self._make_link = make_link
        self._link: Link | None = None
        self._asking = Asking(folder / "outbox.sqlite", clock)
        self._snapshots = Snapshots(folder / "kept.sqlite")
        self._connection = Connection()
        self._commands = Commands()
        self._voice = Voice(showroom, board, self._snapshots.boot, clock)
        self._answered_call: str | None = None
        self._answered_s = 0.0
        self._cancelled_call: str | None = None
        self._farewell: CallStep | None = None
        self._farewell_s = 0.0
        self._is_unknown = False
        self._kind = Kind.NOW
        self._trouble_since: datetime | None = None
        self._shows = BoardShows(board=board)
        self._refresh()

    @property
    def vitals(self) -> Vitals:
        """What the application tells of the screen, for the board's health."""
        return self._voice.vitals

    @property
    def shows(self) -> BoardShows:
        """What is to be shown; a new value after every change."""
        return self._shows

    def open(self) -> None:
        """Make the link and start connecting."""
        plan = LinkPlan(
            f"carside-{self._showroom}-board-{self._board}", self._filters(), self._voice.will
        )
        self._link = self._voice.link = self._make_link(plan)
        self._link.open()

    def close(self) -> None:
        """Say `off`, disconnect and close the files."""
        if self._link is not None:
            self._link.close(self._voice.farewell)
            self._link = self._voice.link = None
        self._asking.close()
        self._snapshots.close()

    def heard(self, item: Heard) -> bool:
        """Take in one item of the mailbox; True if `shows` changed."""
        match item:
            case LinkChanged():
                self._hear_link(item)
            case Malformed():
                _log.warning("dropped a message on %s: %s", item.topic, item.reason)
            case Cleared():
                self._hear_snapshot(item)
            case Message():
                self._hear_message(item)
        self._send_due()
        return self._refresh()

    def tick(self) -> bool:
        """Let time pass: heartbeats, resends, steps; True if `shows` changed."""
        now_s = self._clock.monotonic_s()
        self._connection.tick(now_s)
        self._drop_unconfirmed(now_s)
        self._speak()
        self._asking.tick()
        self._send_due()
        return self._refresh()

    def press(self, kind: Kind, language: str, seen: tuple[str, ...]) -> str | None:
        """The shopper pressed CALL; on return the press is on disk. Never raises.

        Returns the call id of this press, or None if an earlier one is still on its way.
        """
        if any(isinstance(one.data, Place) for one in self._asking.pending()):
            return None
        if self._open_call() is None:
            self._kind = kind
        self._farewell = None
        content = self._snapshots.content
        place = Place(
            call=str(uuid.uuid4()),
            kind=kind,
            car=content.car if content and content.car else "none",
            language=language,
            seen=seen[:_MAX_SEEN],
        )
        self._asking.ask(place)
        self._send_due()
        self._refresh()
        return place.call

    def cancel(self) -> str | None:
        """The shopper does not want the advisor any more. Never raises.

        Returns the call that is to be cancelled, or None if there is none, or none any more.
        """
        waiting = self._asking.pending()
        placed = (one.data.call for one in waiting if isinstance(one.data, Place))
        call = self._open_call() or next(placed, None)
        if call is None or any(isinstance(one.data, Cancel) for one in waiting):
            return None
        self._cancelled_call = call
        self._asking.ask(Cancel(call=call))
        self._send_due()
        self._refresh()
        return call

    def _open_call(self) -> str | None:
        shown = self._snapshots.shown
        return shown.call if shown is not None else self._answered_call

    # Listening

    def _hear_link(self, change: LinkChanged) -> None:
        now_s = self._clock.monotonic_s()
        self._connection.hear_link(change, now_s)
        if self._connection.is_connected:
            self._snapshots.is_call_confirmed = False
            self._asking.send_again()
            self._voice.begin()
            self._speak()

    def _hear_message(self, message: Message) -> None:
        match message.data:
            case BoardResponse():
                self._hear_response(message.data)
            case State():
                self._connection.compare_clocks(message.time, self._clock.now())
                if self._connection.hear_desk(message.data, self._clock.monotonic_s()):
                    self._asking.send_again()
            case _ if message.address.row.name == "board_command":
                self._voice.say("board_result", self._commands.obey(message, self._clock))
            case _:
                self._hear_snapshot(message)

    def _hear_response(self, response: BoardResponse) -> None:
        request = self._asking.answered(response.request)
        if request is None:
            return
        if response.error is not None:
            _log.warning("the desk refused: %s", response.error.message)
            self._is_unknown = response.error.code is ErrorCode.NOT_ALLOWED
            # A cancel that is refused had nothing left to cancel.
            self._end(CallStep.REFUSED if isinstance(request, Place) else CallStep.ENDED)
        elif response.call is not None:
            self._answered_call = response.call
            self._answered_s = self._clock.monotonic_s()
            if isinstance(request, Cancel):
                self._cancelled_call = None  # too late: the advisor is there
        else:
            was_cancelled = isinstance(request, Cancel)
            self._end(CallStep.CANCELLED if was_cancelled else CallStep.ENDED)

    def _hear_snapshot(self, item: Message | Cleared) -> None:
        if item.address.row.name not in ROWS:
            return
        before = self._open_call()
        self._snapshots.take(item)
        if item.address.row.name == "board_content":
            self._is_unknown = False
        elif item.address.row.name == "board_call":
            self._follow_call(before)

    def _follow_call(self, before: str | None) -> None:
        shown: Shown | None = self._snapshots.shown
        if shown is not None:
            self._answered_call = None
        elif before is not None:
            was_cancelled = before == self._cancelled_call
            self._end(CallStep.CANCELLED if was_cancelled else CallStep.ENDED)

    def _end(self, step: CallStep) -> None:
        self._answered_call = None
        self._farewell, self._farewell_s = step, self._clock.monotonic_s()

    def _drop_unconfirmed(self, now_s: float) -> None:
        """A call that only our memory, or an answer of long ago, speaks of is over."""
        is_kept_only = self._snapshots.shown is not None and not self._snapshots.is_call_confirmed
        if is_kept_only and self._connection.is_settled(now_s):
            before = self._open_call()
            self._snapshots.drop_call(self._showroom, self._board)
            self._follow_call(before)
        is_late = now_s - self._answered_s > ANSWER_GRACE_S
        if self._answered_call and is_late and self._connection.is_settled(now_s):
            self._follow_call(self._answered_call)

    # Speaking

    def _filters(self) -> tuple[str, ...]:
        root = f"{ROOT}/{self._showroom}"
        own = tuple(
            f"{root}/board/{self._board}/{leaf}"
            for leaf in ("response", "call", "content", "command")
        )
        return (*own, f"{root}/desk/state", f"{root}/floor", f"{root}/car/+")

    def _send_due(self) -> None:
        due = self._asking.due() if self._connection.is_connected else None
        if due is not None:
            name, request = due
            self._voice.say("board_request", request, message_id=name)

    def _speak(self) -> None:
        if self._connection.is_connected:
            content = self._snapshots.content
            revision = content.revision if content else None
            self._voice.speak(revision, self._connection.clock_offset_s)

    # Showing

    def _refresh(self) -> bool:
        looks = self._look()
        has_changed = looks != self._shows
        self._shows = looks
        return has_changed

    def _look(self) -> BoardShows:
        snapshots = self._snapshots
        content, plan, shown = snapshots.content, snapshots.plan, snapshots.shown
        stand = plan.stand_of_board(self._board) if plan else None
        trouble, reason = self._trouble()
        return BoardShows(
            board=self._board,
            showroom_name=plan.name if plan else "",
            stand_name=stand.name if stand else "",
            car=snapshots.car,
            cars=dict(snapshots.sheets),
            link=content.link if content else None,
            step=step_of(self._known()),
            kind=self._kind,
            advisor=shown.advisor if shown else None,
            eta_s=shown.eta_s if shown else None,
            trouble=trouble,
            trouble_reason=reason,
            trouble_since=self._since_when(trouble),
            identify_until_s=self._commands.identify_until_s,
        )

    def _known(self) -> Known:
        return Known(
            waiting=self._asking.pending(),
            shown=self._snapshots.shown,
            answered_call=self._answered_call,
            farewell=self._farewell,
            farewell_age_s=self._clock.monotonic_s() - self._farewell_s,
            is_on_disk=not self._asking.disk_trouble,
        )

    def _trouble(self) -> tuple[Trouble, str]:
        trouble, reason = self._connection.trouble(self._clock.monotonic_s())
        if trouble is not Trouble.NONE:
            return trouble, reason
        if self._asking.disk_trouble:
            return Trouble.DISK, self._asking.disk_trouble
        if self._is_unknown:
            where = f"board {self._board!r} stands nowhere in showroom {self._showroom!r}"
            return Trouble.UNKNOWN_BOARD, f"{where}: add it to a stand in the showroom file"
        return Trouble.NONE, ""

    def _since_when(self, trouble: Trouble) -> datetime | None:
        if trouble is Trouble.NONE:
            self._trouble_since = None
        elif trouble is not self._shows.trouble:
            self._trouble_since = self._clock.now()
        return self._trouble_since
