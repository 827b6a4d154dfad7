"""A console's conversation with the desk: shows snapshots, sends requests, decides nothing.

Single-threaded, like a board's session: one thread owns it and feeds it the link's mailbox.
"""

import logging
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from carside.calls import Outcome
from carside.clock import Clock
from carside.console.presences import Presences
from carside.console.requests import Requests
from carside.console.shows import Blindness, ConsoleShows, Notice
from carside.console.snapshots import Snapshots
from carside.console.starts import count_start
from carside.contract import TOPICS, Address, Cleared, Message
from carside.contract.envelope import new_message
from carside.contract.payloads import (
    Accept,
    Arrive,
    Close,
    ConsoleResponse,
    Decline,
    Dispatch,
    Presence,
)
from carside.contract.topics import ROOT
from carside.link.heartbeat import Heartbeat
from carside.link.port import Heard, Link, LinkChanged, LinkPlan, LinkState, MakeLink, Malformed
from carside.matching import Suggestion, rank

SNAPSHOT_GRACE_S = 2.0
"""How long after connecting a call's snapshot may still be on its way."""

LOOK_AGAIN_S = 1.0
"""How long after connecting the retained states are asked for once more."""

_log = logging.getLogger(__name__)


class ConsoleSession:
    """One receptionist's console; `folder` is its own and holds how often it was started."""

    def __init__(
        self,
        showroom: str,
        console: str,
        name: str,
        folder: Path,
        clock: Clock,
        make_link: MakeLink,
    ) -> None:
        self.name = name
        self._showroom = showroom
        self._console = console
        self._clock = clock
        self._make_link = make_link
        self._link: Link | None = None
        self._heartbeat = Heartbeat(self._address("console_state"), count_start(folder), clock)
        self._snapshots = Snapshots()
        self._presences = Presences()
        self._requests = Requests(self._send)
        self._confirmed: set[str] | None = None
        self._look_again_s: float | None = None
        self._clock_offset = timedelta()
        self._has_heard_desk = False
        self._malformed = 0
        self._blind_since: datetime | None = clock.now()
        self._shows = ConsoleShows(blind_since=self._blind_since)

    @property
    def shows(self) -> ConsoleShows:
        """What is to be shown; a new value after every change."""
        return self._shows

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
        """Take in one item of the mailbox; True if `shows` changed."""
        now_s = self._clock.monotonic_s()
        match item:
            case LinkChanged():
                self._hear_link(item, now_s)
            case Malformed():
                self._malformed += 1
                _log.warning("dropped a message on %s: %s", item.topic, item.reason)
            case Message() | Cleared():
                self._hear_message(item, now_s)
        return self._refresh(now_s)

    def tick(self) -> bool:
        """Let time pass: heartbeat, resends, who is silent; True if `shows` changed."""
        now_s = self._clock.monotonic_s()
        self._presences.tick(now_s)
        self._requests.tick(now_s)
        self._beat()
        self._look_again(now_s)
        self._drop_unconfirmed(now_s)
        return self._refresh(now_s)

    # Asking

    def suggestions(self, call: str) -> tuple[Suggestion, ...]:
        """Who should go to `call`, best first; empty if the call or the plan is unknown."""
        wanted, plan = self._snapshots.calls.get(call), self._snapshots.plan
        if wanted is None or plan is None:
            return ()
        sheet = self._snapshots.sheets.get(wanted.car)
        family = sheet.family if sheet else None
        return rank(wanted, self._snapshots.advisors.values(), plan, family)

    def dispatch(self, call: str, advisor: str) -> None:
        """Ask `advisor` to go."""
        self._ask(Dispatch, call, advisor=advisor)

    def accept(self, call: str, advisor: str) -> None:
        """Accept on behalf of `advisor`, who said so aloud or by a nod."""
        self._ask(Accept, call, advisor=advisor)

    def decline(self, call: str, advisor: str, reason: str = "") -> None:
        """Take `advisor` off the call again."""
        self._ask(Decline, call, advisor=advisor, reason=reason)

    def arrive(self, call: str) -> None:
        """Say that the advisor stands beside the shopper."""
        self._ask(Arrive, call)

    def close_call(self, call: str, outcome: Outcome, note: str = "") -> None:
        """End the call."""
        self._ask(Close, call, outcome=outcome, note=note)

    def take_notices(self) -> tuple[Notice, ...]:
        """What the receptionist must be told; each is given once."""
        return self._requests.take_notices()

    def _ask(self, request: Any, call: str, **words: Any) -> None:
        seen = self._snapshots.calls.get(call)
        if seen is not None:
            data = request(call=call, revision=seen.revision, **words)
            self._requests.ask(data, seen, self._clock.monotonic_s())
            self._refresh(self._clock.monotonic_s())

    def _send(self, name: str, data: Any) -> None:
        self._publish("console_request", data, message_id=name)

    # Listening

    def _hear_link(self, change: LinkChanged, now_s: float) -> None:
        self._presences.hear_link(change, now_s)
        if change.state is LinkState.CONNECTED:
            self._confirmed = set()
            self._look_again_s = now_s + LOOK_AGAIN_S
            self._has_heard_desk = False
            self._heartbeat.begin()
            self._beat()

    def _hear_message(self, item: Message | Cleared, now_s: float) -> None:
        row = item.address.row.name
        if row.endswith("_state"):
            if isinstance(item, Message) and row == "desk_state":
                self._compare_clocks(item)
            self._presences.hear_state(item, now_s)
        elif row == "console_response" and isinstance(item, Message):
            self._hear_response(item.data, now_s)
        else:
            if row == "call" and self._confirmed is not None and isinstance(item, Message):
                self._confirmed.add(item.address.identifier)
            self._snapshots.take(item)

    def _compare_clocks(self, beat: Message) -> None:
        # The first beat after connecting may be one the broker kept, of any age.
        if self._has_heard_desk:
            self._clock_offset = _rounded(beat.time - self._clock.now())
        self._has_heard_desk = True

    def _hear_response(self, response: ConsoleResponse, now_s: float) -> None:
        if response.call is not None:
            self._snapshots.take_call(response.call)
        self._requests.hear(response, now_s)

    def _drop_unconfirmed(self, now_s: float) -> None:
        """Calls held from before the line was cut, that no snapshot confirms, are over."""
        is_settled = now_s - self._presences.connected_s > SNAPSHOT_GRACE_S
        is_whole = self._presences.blindness(now_s)[0] is Blindness.NONE
        if self._confirmed is not None and is_settled and is_whole:
            self._snapshots.keep_only(self._confirmed)
            self._confirmed = None

    # Speaking

    def _filters(self) -> tuple[str, ...]:
        root = f"{ROOT}/{self._showroom}"
        return (
            f"{root}/console/{self._console}/response",
            f"{root}/console/+/state",
            f"{root}/desk/state",
            f"{root}/board/+/state",
            f"{root}/call/+",
            f"{root}/advisor/+",
            f"{root}/floor",
            f"{root}/car/+",
            f"{root}/event",
        )

    def _look_again(self, now_s: float) -> None:
        """Ask once more who is there: a state said while we subscribed may have passed us by."""
        if self._look_again_s is not None and now_s >= self._look_again_s and self._link:
            self._look_again_s = None
            root = f"{ROOT}/{self._showroom}"
            self._link.subscribe((f"{root}/board/+/state", f"{root}/console/+/state"))

    def _beat(self) -> None:
        is_connected = self._presences.link is LinkState.CONNECTED
        if self._link is not None and is_connected and self._heartbeat.is_due():
            self._link.publish(self._heartbeat.says(Presence.READY))

    def _publish(self, row: str, data: Any, *, message_id: str | None = None) -> None:
        if self._link is not None:
            at = self._clock.now()
            self._link.publish(new_message(self._address(row), data, at, message_id=message_id))

    def _address(self, row: str) -> Address:
        return Address(self._showroom, TOPICS[row], self._console)

    # Showing

    def _refresh(self, now_s: float) -> bool:
        looks = self._look(now_s)
        has_changed = looks != self._shows
        self._shows = looks
        return has_changed

    def _look(self, now_s: float) -> ConsoleShows:
        held, others = self._snapshots, self._presences
        blindness, reason = others.blindness(now_s)
        return ConsoleShows(
            calls=tuple(sorted(held.calls.values(), key=lambda c: (c.placed_at, c.call))),
            advisors=tuple(sorted(held.advisors.values(), key=lambda a: (a.name, a.advisor))),
            plan=held.plan,
            cars=dict(held.sheets),
            story=dict(held.story),
            boards=others.conditions(held.plan),
            lost_boards=self._lost_boards(now_s),
            consoles=others.ready_consoles(),
            blindness=blindness,
            blind_since=self._since_when(blindness),
            blind_reason=reason,
            clock_offset=self._clock_offset,
            requests=len(self._requests),
            malformed=self._malformed,
        )

    def _lost_boards(self, now_s: float) -> tuple[Any, ...]:
        lost = self._presences.lost(self._snapshots.plan, self._clock.now(), now_s)
        before = {one.board: one for one in self._shows.lost_boards}
        # The first since-when stays: two clocks read a moment apart must not make news.
        return tuple(before.get(one.board, one) for one in lost)

    def _since_when(self, blindness: Blindness) -> datetime | None:
        if blindness is Blindness.NONE:
            self._blind_since = None
        elif blindness is not self._shows.blindness:
            self._blind_since = self._clock.now()
        return self._blind_since


def _rounded(offset: timedelta) -> timedelta:
    # Below a quarter second the difference is the network's delay, not a wrong clock.
    return timedelta(seconds=round(offset.total_seconds() * 4) / 4)
