"""A board's conversation with its desk: asks, listens, and knows what may be shown.

Single-threaded: whoever owns the session calls it from one thread and feeds it what the link's
mailbox received. The screen reads `shows` and nothing else.
"""

import logging
import uuid
from datetime import datetime
from pathlib import Path

from carside.board.asking import Asking
from carside.board.connection import Connection, LineReport
from carside.board.following import Following
from carside.board.machine import Machine
from carside.board.obeying import Obeying
from carside.board.progress import step_of
from carside.board.rest import Rest, opening
from carside.board.shows import BoardShows, CallStep, Trouble
from carside.board.snapshots import ROWS, Snapshots
from carside.board.staff_hands import StaffHands
from carside.board.today import today
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
    State,
)
from carside.contract.topics import ROOT
from carside.link.port import Heard, Link, LinkChanged, LinkPlan, MakeLink, Malformed
from carside.opening import zone_of

_MAX_SEEN = 64
NOTE_HEARD_S = 300.0
"""How often it is noted for the next start that the desk was there."""

_log = logging.getLogger(__name__)


class BoardSession:
    """One board of one showroom.

    `folder` holds its outbox and the last snapshots; no other board may use it meanwhile.

    Raises:
        FolderInUseError: another does; the text says who.
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
        self._following = Following(self._snapshots, clock)
        self._voice = Voice(showroom, board, self._snapshots.boot, clock)
        self._obeying = Obeying(
            self._asking, self._voice, self._connection, self._snapshots, clock, self._ask_again
        )
        self._rest = Rest(clock.monotonic_s())
        self.staff = StaffHands(
            self._obeying, lambda: self._step().is_open, self._ask_again, self._report
        )
        self._is_unknown = False
        self._noted_heard_s = clock.monotonic_s()
        self._trouble_since: datetime | None = None
        self._shows = BoardShows(board=board)
        self._keep_rest()
        self._refresh()

    @property
    def vitals(self) -> Vitals:
        """What the application tells of the screen, for the board's health."""
        return self._voice.vitals

    @property
    def shows(self) -> BoardShows:
        """What is to be shown; a new value after every change."""
        return self._shows

    @property
    def levels(self) -> dict[str, int]:
        """The volume and the brightness that reception has set, in per cent, by name."""
        return dict(self._snapshots.levels)

    def lend(self, machine: Machine) -> None:
        """Obey what concerns the window, the sounds and the light with this."""
        self._obeying.machine = machine

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
        self._note_heard()
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
        self._obeying.keep_pause(has_call=self._step().is_open)
        return self._refresh()

    def tick(self) -> bool:
        """Let time pass: heartbeats, resends, steps; True if `shows` changed."""
        now_s = self._clock.monotonic_s()
        self._connection.tick(now_s)
        if self._connection.is_settled(now_s):
            self._following.drop_unconfirmed(
                self._showroom,
                self._board,
                self._connection.desk_heard_s,
                self._connection.telling_since_s,
            )
        self._obeying.keep_pause(has_call=self._step().is_open)
        self._keep_rest()
        self._speak()
        self._asking.tick()
        self._send_due()
        if self.shows.as_of is None and now_s - self._noted_heard_s >= NOTE_HEARD_S:
            self._note_heard()
        return self._refresh()

    def press(self, kind: Kind, language: str, seen: tuple[str, ...]) -> str | None:
        """The shopper pressed CALL; on return the press is on disk. Never raises.

        Returns the call id of this press, or None if an earlier one that she has not called off is
        still on its way, the board is being cleaned, or nobody is here at this hour.
        """
        is_waiting = any(isinstance(one.data, Place) for one in self._asking.pending()[-1:])
        if is_waiting or self._obeying.is_paused:
            return None
        if not (
            self._step().is_open or self._rest.opening.is_open or self._connection.may_be_attended
        ):
            self._following.closed()
            self._refresh()
            return None
        self._following.pressed()
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
        placed = [one.data.call for one in waiting if isinstance(one.data, Place)]
        if any(isinstance(one.data, Cancel) for one in waiting):
            # Of what she has called off already, only what she has asked for since is left.
            call = placed[-1] if isinstance(waiting[-1].data, Place) else None
        else:
            call = self._following.open_call or next(iter(placed), None)
        if call is None:
            return None
        self._ask_to_cancel(call)
        self._send_due()
        self._refresh()
        return call

    def touched(self) -> bool:
        """Somebody touched the glass, which wakes it for a while; True if `shows` changed."""
        self._rest.touched(self._clock.monotonic_s())
        self._voice.rest(is_asleep=False)
        return self._refresh()

    def local_time(self) -> datetime:
        """The showroom's own time, by the desk's clock where that is known."""
        plan = self._snapshots.plan
        return self._obeying.time().astimezone(zone_of(plan.timezone) if plan else None)

    def forget_visit(self) -> bool:
        """The shopper has gone: scrub what answered requests have left on this board's disk.

        Returns False while some are not answered yet: those are needed.
        """
        if self._asking.pending():
            return False
        self._asking.scrub()
        self._snapshots.scrub()
        return True

    def _ask_to_cancel(self, call: str) -> None:
        self._following.cancelled(call)
        self._asking.ask(Cancel(call=call))

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
                self._hear_desk(message, message.data)
            case _ if message.address.row.name == "board_command":
                self._obeying.obey(message, has_call=self._step().is_open)
            case _:
                self._hear_snapshot(message)

    def _hear_desk(self, message: Message, state: State) -> None:
        now_s = self._clock.monotonic_s()
        if self._connection.hear_desk(state, now_s):
            self._asking.send_again()
        self._connection.compare_clocks(message.time, self._clock.now(), now_s)

    def _hear_response(self, response: BoardResponse) -> None:
        request = self._asking.answered(response.request)
        if response.error is not None and request is not None:
            _log.warning("the desk refused: %s", response.error.message)
        if isinstance(request, Place):
            code = response.error.code if response.error else None
            self._is_unknown = code is ErrorCode.NOT_ALLOWED
        if isinstance(request, Place | Cancel):
            still_open = self._following.hear_answer(request, response)
            has_pressed = any(isinstance(one.data, Place) for one in self._asking.pending())
            if still_open is not None and not has_pressed:
                self._ask_to_cancel(still_open)

    def _hear_snapshot(self, item: Message | Cleared) -> None:
        if item.address.row.name not in ROWS:
            return
        before = self._snapshots.shown.call if self._snapshots.shown is not None else None
        self._snapshots.take(item)
        if item.address.row.name == "board_content":
            self._is_unknown = False
        elif item.address.row.name != "board_call":
            return
        elif before is None and isinstance(item, Cleared):
            self._following.hear_none()
        else:
            self._following.hear_shown(before)

    # Speaking

    def _filters(self) -> tuple[str, ...]:
        root = f"{ROOT}/{self._showroom}"
        own = tuple(
            f"{root}/board/{self._board}/{leaf}"
            for leaf in ("response", "call", "content", "command")
        )
        return (*own, f"{root}/desk/state", f"{root}/floor", f"{root}/car/+")

    def _ask_again(self) -> bool:
        if self._link is None or not self._connection.is_connected:
            return False
        root = f"{ROOT}/{self._showroom}"
        own = f"{root}/board/{self._board}/content"
        self._link.unsubscribe((own, f"{root}/floor", f"{root}/car/+"))
        self._link.subscribe((own, f"{root}/floor", f"{root}/car/+"))
        return True

    def _keep_rest(self) -> None:
        is_busy = self._step().is_open or self._obeying.is_in_hand
        known = self._obeying.desk_time()
        at, not_before = known or self._clock.now(), None if known else self._heard_at()
        now_s = self._clock.monotonic_s()
        self._rest.tick(opening(self._snapshots.plan, at, not_before), now_s, is_busy=is_busy)
        self._voice.rest(is_asleep=self._rest.is_asleep)

    def _report(self) -> LineReport:
        content = self._snapshots.content
        return self._connection.report(
            self._clock.monotonic_s(), content.revision if content else None
        )

    def _send_due(self) -> None:
        if not self._connection.is_worth_sending(self._clock.monotonic_s()):
            return
        while (due := self._asking.due()) is not None:
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
        has_aged = looks.as_of is not None and self._shows.as_of is None
        self._shows = looks
        if has_aged:
            self._note_heard()
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
            step=self._step(),
            kind=self._following.kind(self._asking.pending()),
            ahead=shown.ahead if shown else None,
            advisor=shown.advisor if shown else None,
            eta_s=self._following.eta_s(),
            trouble=trouble,
            trouble_reason=reason,
            trouble_since=self._since_when(trouble),
            as_of=self._heard_at() if trouble.makes_old else None,
            identify_until_s=self._obeying.identify_until_s,
            paused_until_s=self._obeying.paused_until_s,
            day=today(plan, self._obeying.desk_time(), self._clock.now(), self._heard_at()),
            is_open=self._rest.opening.is_open,
            opens_at=self._rest.opening.opens_at,
            is_asleep=self._rest.is_asleep,
        )

    def _step(self) -> CallStep:
        is_on_disk = not self._asking.disk_trouble
        return step_of(self._following.known(self._asking.pending(), is_on_disk=is_on_disk))

    def _heard_at(self) -> datetime | None:
        return self._connection.heard_at or self._snapshots.kept_at

    def _note_heard(self) -> None:
        self._noted_heard_s = self._clock.monotonic_s()
        if self._connection.heard_at is not None:
            self._snapshots.note_heard(self._connection.heard_at)

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
            self._trouble_since = self._obeying.time()
        return self._trouble_since
