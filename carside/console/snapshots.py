"""What a console holds of the desk's snapshots: calls, roster, floor plan, cars and their story."""

from collections import deque
from dataclasses import dataclass, field
from typing import Any

from carside.calls import Call
from carside.catalogue.sheet import Sheet
from carside.contract import Cleared, Message
from carside.contract.payloads import Entry
from carside.floor import FloorPlan
from carside.roster import Advisor

_MAX_STORY = 200
_MAX_OVER = 1000
"""How many closed calls are remembered, so that a late snapshot brings none of them back."""


@dataclass(slots=True)
class Snapshots:
    """The last word of the desk on everything. Older revisions never replace newer ones."""

    calls: dict[str, Call] = field(default_factory=dict)
    advisors: dict[str, Advisor] = field(default_factory=dict)
    sheets: dict[str, Sheet] = field(default_factory=dict)
    story: dict[str, tuple[Entry, ...]] = field(default_factory=dict)
    plan: FloorPlan | None = None
    _over: deque[str] = field(default_factory=lambda: deque(maxlen=_MAX_OVER))

    def take(self, item: Message | Cleared) -> None:
        """Hold what a message says, or let go of what was cleared."""
        name = item.address.identifier
        data = item.data if isinstance(item, Message) else None
        match item.address.row.name:
            case "call":
                if data is None:
                    self._over.append(name)
                self._take_call(name, data)
            case "advisor":
                _put(self.advisors, name, data)
            case "car":
                _put(self.sheets, name, data)
            case "floor":
                self.plan = data
            case "event" if isinstance(data, Entry):
                self._take_entry(data)

    def take_call(self, call: Call) -> None:
        """Hold a call that came by another way, such as beside a conflict."""
        if not call.is_open:
            self._over.append(call.call)
        self._take_call(call.call, call if call.is_open else None)

    def keep_only(self, calls: set[str]) -> None:
        """Let go of open calls that a new connection did not confirm."""
        for gone in set(self.calls) - calls:
            self._take_call(gone, None)

    def _take_call(self, name: str, call: Call | None) -> None:
        if call is None:
            self.calls.pop(name, None)
            self.story.pop(name, None)
            return
        held = self.calls.get(name)
        if name in self._over:
            return
        if held is None or call.revision >= held.revision:
            self.calls[name] = call

    def _take_entry(self, entry: Entry) -> None:
        if entry.call is None:
            return
        told = self.story.get(entry.call, ())
        if not told or told[-1].sequence < entry.sequence:
            self.story[entry.call] = (*told, entry)[-_MAX_STORY:]
        # A missed call is placed with its outcome already.
        if entry.event == "cancelled" or "outcome" in entry.detail:
            self.story.pop(entry.call, None)


def _put(held: dict[str, Any], name: str, value: Any) -> None:
    if value is None:
        held.pop(name, None)
    else:
        held[name] = value
