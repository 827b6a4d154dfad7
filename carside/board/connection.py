"""Whether a board can reach its desk, and what is wrong if it cannot."""

from datetime import datetime

from carside.board.shows import Trouble
from carside.contract.payloads import State
from carside.link.port import LinkChanged, LinkState
from carside.link.presence import Condition, Watch

SNAPSHOT_GRACE_S = 2.0
"""How long after connecting a snapshot may still be on its way; then silence means: none."""


class Connection:
    """The link's state and the desk's presence. Times are monotonic seconds."""

    def __init__(self) -> None:
        self._state = LinkState.CONNECTING
        self._reason = ""
        self._connected_s: float | None = None
        self._desk = Watch()
        self._has_heard_desk = False
        self.clock_offset_s: float | None = None

    @property
    def is_connected(self) -> bool:
        """Whether what we publish goes out."""
        return self._state is LinkState.CONNECTED

    def hear_link(self, change: LinkChanged, now_s: float) -> None:
        """Take in a change of the link."""
        self._state, self._reason = change.state, change.reason
        if change.state is LinkState.CONNECTED:
            self._connected_s = now_s
            self._has_heard_desk = False
        else:
            self._connected_s = None
            self._desk.forget(now_s)

    def hear_desk(self, state: State, now_s: float) -> bool:
        """Take in the desk's state; True if its condition changed."""
        return self._desk.heard(state, now_s)

    def compare_clocks(self, said: datetime, now: datetime) -> None:
        """Measure how far the desk's wall clock, in its beat of `said`, is ahead of ours.

        The first beat after connecting may be one the broker kept, of any age.
        """
        if self._has_heard_desk:
            self.clock_offset_s = round((said - now).total_seconds(), 2)
        self._has_heard_desk = True

    def tick(self, now_s: float) -> None:
        """Let time pass: a silent desk becomes lost."""
        self._desk.tick(now_s)

    def is_settled(self, now_s: float) -> bool:
        """Whether every snapshot there is must have arrived by now."""
        return (
            self._connected_s is not None
            and now_s - self._connected_s > SNAPSHOT_GRACE_S
            and self._desk.condition is Condition.READY
        )

    def trouble(self, now_s: float) -> tuple[Trouble, str]:
        """What is wrong, with one sentence for staff; `Trouble.NONE` if nothing is."""
        if self._state is LinkState.REFUSED:
            return Trouble.BROKER_REFUSED, self._reason
        if self._state is LinkState.LOST:
            return Trouble.BROKER_LOST, self._reason
        if self._connected_s is None:
            return Trouble.CONNECTING, ""
        if self._desk.condition in {Condition.LOST, Condition.OFF}:
            return Trouble.DESK_LOST, "the desk of this showroom does not answer"
        is_late = now_s - self._connected_s > SNAPSHOT_GRACE_S
        if self._desk.condition is Condition.UNKNOWN and is_late:
            return Trouble.DESK_LOST, "no desk serves this showroom"
        return Trouble.NONE, ""
