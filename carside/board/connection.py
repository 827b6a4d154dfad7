"""Whether a board can reach its desk, and what is wrong if it cannot."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from carside.board.shows import Trouble
from carside.contract.payloads import Presence, State
from carside.link.port import LinkChanged, LinkState
from carside.link.presence import Condition, Watch

SNAPSHOT_GRACE_S = 2.0
"""How long after connecting a snapshot may still be on its way; then silence means: none."""
DESK_GRACE_S = 0.5
"""How long after connecting a request is held back until it is known whether there is a desk."""

OVERTAKING_S = 0.2
"""How much later a snapshot may arrive than the desk's word that was said after it: the order holds
on each topic, not between two."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LineReport:
    """How the way to the desk stands.

    Attributes:
        line: ``connecting``, ``connected``, ``lost`` or ``refused``, with `reason` in one sentence
            (English, for staff), empty when all is well.
        desk_heard_ago_s: how long ago the desk was last heard, in seconds; None if it never was.
        clock_offset_s: what is to be added to this computer's clock; None while it is not known.
        revision: of the content that is shown; None while there is none.
    """

    line: str
    reason: str = ""
    desk_heard_ago_s: float | None = None
    clock_offset_s: float | None = None
    revision: int | None = None


class Connection:
    """The link's state and the desk's presence. Times are monotonic seconds.

    The first word of a desk after connecting may be one the broker kept, of any age: it says that
    there was a desk, the second that there is one. So does a first one of another stay than the
    last that was heard, since every start and every connect of a desk begins a new stay.
    """

    def __init__(self) -> None:
        self._state = LinkState.CONNECTING
        self._reason = ""
        self._connected_s: float | None = None
        self._desk = Watch()
        self._stay: tuple[int, datetime] | None = None
        self._stay_s = float("-inf")
        self._has_heard_desk = False
        self._is_desk_live = False
        self._attended: bool | None = None
        self._desk_said: tuple[datetime, float] | None = None
        self.heard_at: datetime | None = None
        self.clock_offset_s: float | None = None

    @property
    def desk_heard_s(self) -> float:
        """When the desk was last heard to say anything of itself."""
        return self._desk.heard_s

    @property
    def telling_since_s(self) -> float:
        """Since when this desk, on this connection, has been telling us all it knows."""
        connected_s = self._connected_s if self._connected_s is not None else float("inf")
        return max(connected_s, self._stay_s)

    @property
    def may_be_attended(self) -> bool:
        """Whether there is a desk and it does not say that nobody sits at reception."""
        return self._desk.condition is Condition.READY and self._attended is not False

    @property
    def is_connected(self) -> bool:
        """Whether what we publish goes out."""
        return self._state is LinkState.CONNECTED

    def hear_link(self, change: LinkChanged, now_s: float) -> None:
        """Take in a change of the link."""
        self._state, self._reason = change.state, change.reason
        self._has_heard_desk = self._is_desk_live = False
        if change.state is LinkState.CONNECTED:
            self._connected_s = now_s
        else:
            self._connected_s = None
            self._desk.forget(now_s)

    def hear_desk(self, state: State, now_s: float) -> bool:
        """Take in the desk's state; True if a desk has come, which knows nothing of ours yet."""
        has_changed = self._desk.heard(state, now_s)
        stay, before = (state.boot, state.since), self._stay
        is_ready = state.state is Presence.READY
        if is_ready:
            self._is_desk_live |= self._has_heard_desk or (before is not None and stay != before)
            self._stay_s = now_s if stay != before else self._stay_s
            self._stay = stay
        self._has_heard_desk = True
        self._attended = state.attended
        return is_ready and (has_changed or stay != before)

    def compare_clocks(self, said: datetime, now: datetime, now_s: float) -> None:
        """Measure the desk's wall clock by its word of `said`; call it after `hear_desk`.

        `now` is our own wall clock, which may be wrong by any time and jump.
        """
        self.heard_at = max(said, self.heard_at or said)
        if self._is_desk_live:
            self._desk_said = (said, now_s)
            self.clock_offset_s = round((said - now).total_seconds(), 2)

    def desk_time(self, now_s: float) -> datetime | None:
        """What the desk's wall clock says now, as far as is known; None if it is not."""
        if self._desk_said is None:
            return None
        said, at_s = self._desk_said
        return said + timedelta(seconds=now_s - at_s)

    def tick(self, now_s: float) -> None:
        """Let time pass: a silent desk becomes lost."""
        self._desk.tick(now_s)

    def is_settled(self, now_s: float) -> bool:
        """Whether every snapshot there is must have arrived by now."""
        is_ready = self._is_desk_live and self._desk.condition is Condition.READY
        # A desk that has just come says so and tells its snapshots; neither waits for the other.
        has_told = now_s - self._stay_s > OVERTAKING_S
        return is_ready and has_told and self._has_waited(now_s)

    def is_worth_sending(self, now_s: float) -> bool:
        """Whether a request would be heard as far as is known.

        Just connected, whether there is a desk is about to be known; what is sent before would
        only have to be sent again.
        """
        is_known = self._desk.condition is not Condition.UNKNOWN
        return self.is_connected and (is_known or self._has_waited(now_s, DESK_GRACE_S))

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
        if self._desk.condition is Condition.UNKNOWN and self._has_waited(now_s):
            return Trouble.DESK_LOST, "no desk serves this showroom"
        return Trouble.NONE, ""

    def report(self, now_s: float, revision: int | None) -> LineReport:
        """How the line stands, for staff; `revision` is that of the content that is shown."""
        return LineReport(
            line=self._state.value,
            reason=self._reason,
            desk_heard_ago_s=now_s - self._desk.heard_s if self.heard_at is not None else None,
            clock_offset_s=self.clock_offset_s,
            revision=revision,
        )

    def _has_waited(self, now_s: float, grace_s: float = SNAPSHOT_GRACE_S) -> bool:
        return self._connected_s is not None and now_s - self._connected_s > grace_s
