"""Who is alive, as a console sees it: the desk, the boards and the other consoles."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from carside.console.part import SILENT_AFTER_S, Part
from carside.console.remembered import LossesKept
from carside.console.shows import Blindness, Lost, LostConsole, Standing
from carside.contract import Cleared, Message
from carside.floor import FloorPlan
from carside.link.port import LinkChanged, LinkState
from carside.link.presence import Condition

DESK_GRACE_S = 2.0
"""How long after connecting the desk's state may still be on its way."""

BOARD_GRACE_S = 30.0
"""How long after connecting a board of the plan that was never heard may still be silent."""

NAMED_FOR = timedelta(hours=12)
"""How long a lost console is named: at the next day's opening it is no news any more."""

_BLIND_LINK = {
    LinkState.CONNECTING: Blindness.CONNECTING,
    LinkState.LOST: Blindness.BROKER_LOST,
    LinkState.REFUSED: Blindness.BROKER_REFUSED,
}
_STANDINGS = {
    Condition.UNKNOWN: Standing.UNKNOWN,
    Condition.READY: Standing.READY,
    Condition.SLEEPING: Standing.SLEEPING,
    Condition.LOST: Standing.LOST,
    Condition.OFF: Standing.OFF,
}


@dataclass(slots=True)
class Presences:
    """How everybody else stands. Times are monotonic seconds and this console's wall clock."""

    own: str = ""
    losses: LossesKept = field(default_factory=LossesKept)
    link: LinkState = LinkState.CONNECTING
    reason: str = ""
    connected_s: float = 0.0
    connected_at: datetime | None = None
    desk: Part = field(default_factory=Part)
    boards: dict[str, Part] = field(default_factory=dict)
    consoles: dict[str, Part] = field(default_factory=dict)
    _has_listened: bool = False
    _has_waited: bool = False

    def hear_link(self, change: LinkChanged, now: datetime, now_s: float) -> None:
        """Take in a change of the link; without it nothing new is known of anybody."""
        self.link, self.reason, self.connected_s = change.state, change.reason, now_s
        self.connected_at = now
        self._has_listened = self._has_waited = False
        if change.state is not LinkState.CONNECTED:
            for part in self._all():
                part.forget(now_s)

    def hear_state(self, item: Message | Cleared, now: datetime, now_s: float) -> bool:
        """Take in a state; True if somebody stands otherwise than before."""
        name, row = item.address.identifier, item.address.row.name
        parts = {"board_state": self.boards, "console_state": self.consoles}.get(row)
        if isinstance(item, Cleared):
            return parts is not None and parts.pop(name, None) is not None
        return (self._part(row, name) if parts is not None else self.desk).hear(item, now, now_s)

    def tick(self, now_s: float) -> bool:
        """Let time pass: who is silent becomes lost; True if somebody did, or a grace ended."""
        changes = [part.tick(now_s) for part in self._all()]
        passed_s = now_s - self.connected_s if self.is_connected else 0.0
        if passed_s > SILENT_AFTER_S and not self._has_listened:
            self._has_listened = True
            changes += self._conclude(now_s)
        if passed_s > BOARD_GRACE_S and not self._has_waited:
            self._has_waited = True
            changes.append(True)
        return any(changes)

    def _conclude(self, now_s: float) -> list[bool]:
        """Who was known and has not spoken since we connected stands as it was known to."""
        for name in self.losses.kept:
            self._part(*name.split("/", 1))
        return [p.conclude(now_s) for p in (*self.boards.values(), *self.consoles.values())]

    def _part(self, row: str, name: str) -> Part:
        parts = self.boards if row == "board_state" else self.consoles
        if name not in parts:
            parts[name] = Part(was_lost=self.losses.of(row, name))
        return parts[name]

    @property
    def is_connected(self) -> bool:
        """Whether our own line is well."""
        return self.link is LinkState.CONNECTED

    def keep_losses(self) -> None:
        """Write down who is lost since when, if that has changed."""
        rows = (("board_state", self.boards), ("console_state", self.consoles))
        heard = {f"{row}/{name}": part for row, parts in rows for name, part in parts.items()}
        lost = {
            name: (part.word, part.since)
            for name, part in heard.items()
            if part.condition is Condition.LOST and part.since is not None
        }
        if not self._has_listened:
            lost |= {n: loss for n, loss in self.losses.kept.items() if n not in heard}
        self.losses.keep(lost)

    def blindness(self, now_s: float) -> tuple[Blindness, str]:
        """What cannot be seen, and why in one sentence."""
        if not self.is_connected:
            return _BLIND_LINK[self.link], self.reason
        match self.desk.watch.condition:
            case Condition.LOST:
                return Blindness.DESK_LOST, "the desk of this showroom does not answer"
            case Condition.OFF:
                return Blindness.DESK_OFF, "the desk was switched off"
            case Condition.UNKNOWN if now_s - self.connected_s > DESK_GRACE_S:
                return Blindness.DESK_LOST, "no desk serves this showroom"
            case Condition.UNKNOWN:
                return Blindness.CONNECTING, ""
        return Blindness.NONE, ""

    def blind_since(self, blindness: Blindness, now: datetime) -> datetime:
        """Since when that cannot be seen, as of `now`, when it was noticed."""
        if blindness is Blindness.DESK_LOST:
            return self.desk.since or self.desk.alive_at or now
        return (self.desk.since or now) if blindness is Blindness.DESK_OFF else now

    def standings(
        self, plan: FloorPlan | None, now: datetime, *, is_open: bool
    ) -> dict[str, Standing]:
        """How each board of the plan stands."""
        boards = (stand.board for stand in plan.stands if stand.board) if plan else ()
        return {board: self._standing(board, now, is_open=is_open) for board in boards}

    def strays(self, standings: dict[str, Standing]) -> tuple[str, ...]:
        """The boards that were heard and that the plan does not know."""
        return tuple(sorted(set(self.boards) - set(standings)))

    def pauses(self, standings: dict[str, Standing]) -> dict[str, datetime]:
        """Until when the boards that are being cleaned take no touch."""
        return {
            board: until
            for board, standing in standings.items()
            if standing is Standing.CLEANING and (until := self.boards[board].paused_until)
        }

    def since(self, standings: dict[str, Standing]) -> dict[str, datetime]:
        """Since when each of these boards stands as it does, where that is known."""
        parts = ((board, self.boards.get(board)) for board in standings)
        known = ((board, part.since or part.began_at) for board, part in parts if part)
        return {board: since for board, since in known if since is not None}

    def lost(
        self, plan: FloorPlan | None, standings: dict[str, Standing], standing: Standing
    ) -> tuple[Lost, ...]:
        """The boards that stand so, with since when they were not heard."""
        return tuple(
            Lost(stand.board, stand.name, self._silent_since(stand.board))
            for stand in (plan.stands if plan else ())
            if stand.board is not None and standings[stand.board] is standing
        )

    def ready_consoles(self) -> tuple[str, ...]:
        """The consoles that are alive, by identifier."""
        ready = (n for n, p in self.consoles.items() if p.watch.condition is Condition.READY)
        return tuple(sorted(ready))

    def lost_consoles(self, now: datetime, *, is_open: bool) -> tuple[LostConsole, ...]:
        """The other consoles that vanished; none while the showroom is closed."""
        lost = sorted(
            (part.since, name)
            for name, part in self.consoles.items()
            if name != self.own and part.condition is Condition.LOST and part.since is not None
        )
        return tuple(
            LostConsole(name, since) for since, name in lost if is_open and now - since < NAMED_FOR
        )

    def _standing(self, board: str, now: datetime, *, is_open: bool) -> Standing:
        part = self.boards.get(board)
        standing = _STANDINGS[part.condition] if part else Standing.UNKNOWN
        if standing is Standing.READY and part and part.paused_until and now < part.paused_until:
            return Standing.CLEANING
        if standing is Standing.UNKNOWN and self._has_waited:
            standing = Standing.NEVER_SEEN
        is_missing = standing in {Standing.LOST, Standing.NEVER_SEEN}
        return Standing.RESTING if is_missing and not is_open else standing

    def _silent_since(self, board: str) -> datetime:
        part = self.boards.get(board)
        since = part.since if part else self.connected_at
        assert since is not None  # noqa: S101 (who is lost has a since; we were connected)
        return since

    def _all(self) -> tuple[Part, ...]:
        return (self.desk, *self.boards.values(), *self.consoles.values())
