"""A console's conversation with the desk: shows snapshots, sends requests, decides nothing.

Single-threaded, like a board's session: one thread owns it and feeds it the link's mailbox.
"""

import logging
from datetime import timedelta
from pathlib import Path
from typing import Any

from carside.clock import Clock
from carside.console.asking import Asking
from carside.console.presences import Presences
from carside.console.remembered import LossesKept
from carside.console.showing import OF_ROW, Showing, Touched
from carside.console.shows import Blindness, ConsoleShows
from carside.console.starts import count_start
from carside.contract import TOPICS, Address, Cleared, Message
from carside.contract.envelope import new_message
from carside.contract.payloads import CommandName, Entry, Presence
from carside.contract.topics import ROOT
from carside.link.heartbeat import Heartbeat
from carside.link.port import Heard, Link, LinkChanged, LinkPlan, LinkState, MakeLink, Malformed

SNAPSHOT_GRACE_S = 2.0
"""How long after the desk began to tell everything a call's snapshot may still be on its way."""

LOOK_AGAIN_S = 1.0
"""How long after connecting the retained states and calls are asked for once more."""

_log = logging.getLogger(__name__)


class ConsoleSession(Asking):
    """One receptionist's console; `folder` is its own and holds what it must not forget."""

    def __init__(
        self,
        showroom: str,
        console: str,
        name: str,
        folder: Path,
        clock: Clock,
        make_link: MakeLink,
    ) -> None:
        super().__init__(clock, self._send)
        self.name = name
        self._showroom = showroom
        self._console = console
        self._make_link = make_link
        self._link: Link | None = None
        self._heartbeat = Heartbeat(
            self._address("console_state"), count_start(folder), clock, person=name
        )
        self._presences = Presences(console, LossesKept(folder))
        self._confirmed: set[str] | None = None
        self._look_again_s: float | None = None
        self._told_s: float | None = None
        self._clock_offset = timedelta()
        self._has_heard_desk = False
        self._malformed = 0
        start = ConsoleShows(blind_since=clock.now())
        self._showing = Showing(self._snapshots, self._presences, start)

    @property
    def shows(self) -> ConsoleShows:
        """What is to be shown; a new value after every change, made when it is looked at."""
        if self._showing.touched:
            self._settle()
        return self._showing.shows

    def open(self) -> None:
        """Make the link and start connecting."""
        client = f"carside-{self._showroom}-console-{self._console}"
        plan = LinkPlan(client, self._filters(), self._heartbeat.says(Presence.LOST))
        self._link = self._make_link(plan)
        self._link.open()

    def close(self) -> None:
        """Say `off` and disconnect."""
        if self._link is not None:
            self._link.close(self._heartbeat.says(Presence.OFF))
            self._link = None

    def heard(self, item: Heard) -> bool:
        """Take in one item of the mailbox; True if `shows` may have changed."""
        now_s = self._clock.monotonic_s()
        touched = Touched.NOTHING
        match item:
            case LinkChanged():
                touched = self._hear_link(item, now_s)
            case Malformed():
                self._malformed += 1
                touched = Touched.REST
                _log.warning("dropped a message on %s: %s", item.topic, item.reason)
            case Message() | Cleared():
                touched = self._hear_message(item, now_s)
        self._showing.touch(touched)
        return bool(touched)

    def tick(self) -> bool:
        """Let time pass: heartbeat, resends, who is silent; True if `shows` changed."""
        now_s = self._clock.monotonic_s()
        if self._presences.tick(now_s):
            self._showing.touch(Touched.BOARDS)
        self._pass_asking_time(now_s)
        self._beat()
        self._look_again(now_s)
        self._drop_unconfirmed(now_s)
        self._showing.pass_time(self._clock.now())
        return self._settle()

    def command(
        self,
        board: str,
        command: CommandName,
        for_s: int | None = None,
        level: int | None = None,
    ) -> None:
        """Have `board` do something; a notice and `shows.results` say what became of it."""
        super().command(board, command, for_s, level)
        self._showing.touch(Touched.REST)

    def _ask(self, request: Any, call: str, **words: Any) -> None:
        super()._ask(request, call, **words)
        self._showing.touch(Touched.REST)

    def _send(self, name: str, data: Any) -> None:
        self._publish("console_request", data, message_id=name)

    # Listening

    def _hear_link(self, change: LinkChanged, now_s: float) -> Touched:
        self._presences.hear_link(change, self._clock.now(), now_s)
        if change.state is LinkState.CONNECTED:
            self._confirmed = set()
            self._look_again_s = now_s + LOOK_AGAIN_S
            self._told_s = None
            self._has_heard_desk = False
            self._heartbeat.begin()
            self._beat()
        return Touched.BOARDS | Touched.REST

    def _hear_message(self, item: Message | Cleared, now_s: float) -> Touched:
        row = item.address.row.name
        if row.endswith("_state"):
            return self._hear_state(item, now_s)
        if isinstance(item, Message):
            if row == "console_response":
                self._hear_response(item.data, now_s)
                return Touched.CALLS | Touched.REST
            if row == "board_result":
                is_ours = self._hear_result(item.address.identifier, item.data)
                return Touched.REST if is_ours else Touched.NOTHING
            if row == "call" and self._confirmed is not None:
                self._confirmed.add(item.address.identifier)
            if row == "floor" and self._told_s is None and self._look_again_s is None:
                self._told_s = now_s
            if isinstance(item.data, Entry):
                self._hear_entry(item.data, now_s)
        return OF_ROW[row] if self._snapshots.take(item) else Touched.NOTHING

    def _hear_state(self, item: Message | Cleared, now_s: float) -> Touched:
        touched = Touched.NOTHING
        if isinstance(item, Message) and item.address.row.name == "desk_state":
            touched = self._compare_clocks(item)
        if self._presences.hear_state(item, self._clock.now(), now_s):
            touched |= Touched.BOARDS
        return touched

    def _compare_clocks(self, beat: Message) -> Touched:
        # The first beat after connecting may be one the broker kept, of any age.
        before = self._clock_offset
        if self._has_heard_desk:
            self._clock_offset = _rounded(beat.time - self._clock.now())
        self._has_heard_desk = True
        return Touched.NOTHING if before == self._clock_offset else Touched.REST

    def _drop_unconfirmed(self, now_s: float) -> None:
        """Calls that no snapshot confirms after the second look are over."""
        is_settled = self._told_s is not None and now_s - self._told_s > SNAPSHOT_GRACE_S
        is_whole = self._presences.blindness(now_s)[0] is Blindness.NONE
        if self._confirmed is not None and is_settled and is_whole:
            if self._snapshots.keep_only(self._confirmed):
                self._showing.touch(Touched.CALLS | Touched.STORY)
            self._confirmed = None

    # Speaking

    def _filters(self) -> tuple[str, ...]:
        root = f"{ROOT}/{self._showroom}"
        return (
            f"{root}/console/{self._console}/response",
            f"{root}/console/{self._console}/role",
            f"{root}/console/+/state",
            f"{root}/desk/state",
            f"{root}/board/+/state",
            f"{root}/board/+/about",
            f"{root}/board/+/health",
            f"{root}/board/+/result",
            f"{root}/call/+",
            f"{root}/advisor/+",
            f"{root}/floor",
            f"{root}/car/+",
            f"{root}/self-test",
            f"{root}/event",
        )

    def _look_again(self, now_s: float) -> None:
        """Ask once more who is there and what is open.

        What was said, or cleared, while we subscribed may have passed us by. The brokers are asked
        for what they keep, and the desk, to which we seem to have just come, for everything: not
        every broker gives what it keeps to who asks with a wildcard.
        """
        if self._look_again_s is not None and now_s >= self._look_again_s and self._link:
            self._look_again_s = None
            self._confirmed, self._told_s = set(), None
            self._heartbeat.begin()
            self._beat()
            root = f"{ROOT}/{self._showroom}"
            kept = ("board/+/state", "console/+/state", "call/+", "board/+/about", "board/+/health")
            self._link.subscribe(tuple(f"{root}/{one}" for one in kept))

    def _beat(self) -> None:
        if self._link is not None and self._presences.is_connected and self._heartbeat.is_due():
            self._link.publish(self._heartbeat.says(Presence.READY))

    def _publish(self, row: str, data: Any, *, message_id: str | None = None) -> None:
        if self._link is not None:
            at = self._clock.now()
            self._link.publish(new_message(self._address(row), data, at, message_id=message_id))

    def _address(self, row: str) -> Address:
        return Address(self._showroom, TOPICS[row], self._console)

    # Showing

    def _settle(self) -> bool:
        return self._showing.settle(
            self._clock.now(),
            self._clock.monotonic_s(),
            requests=len(self._requests),
            malformed=self._malformed,
            clock_offset=self._clock_offset,
            results=self._commanded.results,
        )


def _rounded(offset: timedelta) -> timedelta:
    # Below a quarter second the difference is the network's delay, not a wrong clock.
    return timedelta(seconds=round(offset.total_seconds() * 4) / 4)
