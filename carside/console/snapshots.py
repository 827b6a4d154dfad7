"""What a console holds of the desk's snapshots: calls, roster, floor plan, cars and their story."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from carside.calls import Call, Phase
from carside.catalogue.sheet import Sheet
from carside.console.shows import Notice, NoticeKind
from carside.contract import Cleared, Message
from carside.contract.payloads import About, Entry, Health, Rights, SelfTest
from carside.floor import FloorPlan
from carside.roster import Advisor

_MAX_STORY = 200
_MAX_OVER = 5000
"""How many closed calls are remembered, so that a late snapshot brings none of them back."""

_SOMEBODY_COMES = frozenset({Phase.DISPATCHED, Phase.ACCEPTED})


@dataclass(slots=True)
class Snapshots:
    """The last word of the desk on everything. Older revisions never replace newer ones.

    What takes something in returns whether that changed what is held.
    """

    calls: dict[str, Call] = field(default_factory=dict)
    advisors: dict[str, Advisor] = field(default_factory=dict)
    sheets: dict[str, Sheet] = field(default_factory=dict)
    story: dict[str, tuple[Entry, ...]] = field(default_factory=dict)
    abouts: dict[str, About] = field(default_factory=dict)
    healths: dict[str, Health] = field(default_factory=dict)
    told_at: dict[str, datetime] = field(default_factory=dict)
    plan: FloorPlan | None = None
    self_test: SelfTest | None = None
    rights: Rights | None = None
    _over: dict[str, None] = field(default_factory=dict)
    _moves: list[Notice] = field(default_factory=list)

    def take(self, item: Message | Cleared) -> bool:
        """Hold what a message says, or let go of what was cleared."""
        name = item.address.identifier
        data = item.data if isinstance(item, Message) else None
        match item.address.row.name:
            case "call":
                return self._take_call(name, data)
            case "advisor" | "car" | "board_about" as row:
                return _put(self._by_name(row), name, data)
            case "board_health":
                return self._take_health(name, item)
            case "floor":
                has_changed, self.plan = data != self.plan, data
                return has_changed
            case "console_role":
                has_changed, self.rights = data != self.rights, data
                return has_changed
            case "self_test":
                has_changed, self.self_test = data != self.self_test, data
                return has_changed
            case "event" if isinstance(data, Entry):
                return self._take_entry(data)
        return False

    def take_call(self, call: Call) -> bool:
        """Hold a call that came by another way, such as beside a conflict."""
        return self._take_call(call.call, call if call.is_open else None)

    def keep_only(self, calls: set[str]) -> bool:
        """Let go of open calls that a new connection did not confirm."""
        gone = set(self.calls) - calls
        for name in gone:
            self._drop(name)
        return bool(gone)

    def take_moves(self) -> tuple[Notice, ...]:
        """Whose advisor must be told that the shopper is elsewhere; each is given once."""
        taken, self._moves = tuple(self._moves), []
        return taken

    def _by_name(self, row: str) -> dict[str, Any]:
        held: dict[str, dict[str, Any]]
        held = {"advisor": self.advisors, "car": self.sheets, "board_about": self.abouts}
        return held[row]

    def _take_health(self, board: str, item: Message | Cleared) -> bool:
        is_news = _put(self.healths, board, item.data if isinstance(item, Message) else None)
        if isinstance(item, Message):
            offset_s = item.data.clock_offset_s or 0.0
            self.told_at[board] = item.time + timedelta(seconds=offset_s)
        else:
            self.told_at.pop(board, None)
        return is_news

    def _take_call(self, name: str, call: Call | None) -> bool:
        if call is None:
            self._over[name] = None
            if len(self._over) > _MAX_OVER:
                del self._over[next(iter(self._over))]
            return self._drop(name)
        held = self.calls.get(name)
        if name in self._over or (held is not None and call.revision < held.revision):
            return False
        self.calls[name] = call
        if held is not None and held.stand != call.stand and call.phase in _SOMEBODY_COMES:
            self._moves.append(Notice(NoticeKind.MOVED, "move", "", call, was_at=held.stand))
        return call != held

    def _drop(self, name: str) -> bool:
        had_story = self.story.pop(name, None) is not None
        return self.calls.pop(name, None) is not None or had_story

    def _take_entry(self, entry: Entry) -> bool:
        if entry.call is None:
            return False
        told = self.story.get(entry.call, ())
        is_new = not told or told[-1].sequence < entry.sequence
        if is_new:
            self.story[entry.call] = (*told, entry)[-_MAX_STORY:]
        # A missed call is placed with its outcome already.
        if entry.event == "cancelled" or "outcome" in entry.detail:
            self.story.pop(entry.call, None)
        return is_new


def _put(held: dict[str, Any], name: str, value: Any) -> bool:
    if held.get(name) == value:
        return False
    if value is None:
        del held[name]
    else:
        held[name] = value
    return True
