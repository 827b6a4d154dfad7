"""Who is alive, as a console sees it: the desk, the boards and the other consoles."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from carside.console.shows import Blindness, Lost
from carside.contract import Cleared, Message
from carside.contract.payloads import State
from carside.floor import FloorPlan
from carside.link.port import LinkChanged, LinkState
from carside.link.presence import Condition, Watch

DESK_GRACE_S = 2.0
"""How long after connecting the desk's state may still be on its way."""

_BLIND_LINK = {
    LinkState.CONNECTING: Blindness.CONNECTING,
    LinkState.LOST: Blindness.BROKER_LOST,
    LinkState.REFUSED: Blindness.BROKER_REFUSED,
}


@dataclass(slots=True)
class Presences:
    """The conditions of everybody else. Times are monotonic seconds."""

    link: LinkState = LinkState.CONNECTING
    reason: str = ""
    connected_s: float = 0.0
    desk: Watch = field(default_factory=Watch)
    boards: dict[str, Watch] = field(default_factory=dict)
    consoles: dict[str, Watch] = field(default_factory=dict)

    def hear_link(self, change: LinkChanged, now_s: float) -> None:
        """Take in a change of the link; without it nothing is known of anybody."""
        self.link, self.reason, self.connected_s = change.state, change.reason, now_s
        if change.state is not LinkState.CONNECTED:
            for watch in self._all():
                watch.forget(now_s)

    def hear_state(self, item: Message | Cleared, now_s: float) -> bool:
        """Take in a state; True if it was the desk's and its condition changed."""
        name, row = item.address.identifier, item.address.row.name
        watches = {"board_state": self.boards, "console_state": self.consoles}.get(row)
        if isinstance(item, Cleared):
            if watches is not None:
                watches.pop(name, None)
            return False
        state: State = item.data
        watch = self.desk if watches is None else watches.setdefault(name, Watch())
        return watch.heard(state, now_s) and watches is None

    def tick(self, now_s: float) -> None:
        """Let time pass: who is silent becomes lost."""
        for watch in self._all():
            watch.tick(now_s)

    def blindness(self, now_s: float) -> tuple[Blindness, str]:
        """What cannot be seen, and why in one sentence."""
        if self.link is not LinkState.CONNECTED:
            return _BLIND_LINK[self.link], self.reason
        match self.desk.condition:
            case Condition.LOST:
                return Blindness.DESK_LOST, "the desk of this showroom does not answer"
            case Condition.OFF:
                return Blindness.DESK_OFF, "the desk was switched off"
            case Condition.UNKNOWN if now_s - self.connected_s > DESK_GRACE_S:
                return Blindness.DESK_LOST, "no desk serves this showroom"
            case Condition.UNKNOWN:
                return Blindness.CONNECTING, ""
        return Blindness.NONE, ""

    def conditions(self, plan: FloorPlan | None) -> dict[str, Condition]:
        """The condition of each board of the plan."""
        boards = (stand.board for stand in plan.stands if stand.board) if plan else ()
        return {b: self.boards[b].condition if b in self.boards else _UNKNOWN for b in boards}

    def lost(self, plan: FloorPlan | None, now: datetime, now_s: float) -> tuple[Lost, ...]:
        """Boards that went missing without a farewell."""
        if plan is None:
            return ()
        return tuple(
            Lost(stand.board, stand.name, now - timedelta(seconds=now_s - watch.since_s))
            for stand in plan.stands
            if stand.board is not None
            and (watch := self.boards.get(stand.board)) is not None
            and watch.condition is Condition.LOST
        )

    def ready_consoles(self) -> tuple[str, ...]:
        """The consoles that are alive, by identifier."""
        return tuple(sorted(n for n, w in self.consoles.items() if w.condition is _READY))

    def _all(self) -> tuple[Watch, ...]:
        return (self.desk, *self.boards.values(), *self.consoles.values())


_UNKNOWN = Condition.UNKNOWN
_READY = Condition.READY
