"""The desk's snapshots as a board holds them, in memory and on disk."""

from datetime import datetime
from pathlib import Path

from carside.board.kept import OVER_KEPT, Kept
from carside.catalogue.sheet import Sheet
from carside.contract import Address, Cleared, Message
from carside.contract.payloads import Content, Shown
from carside.contract.topics import TOPICS
from carside.floor import FloorPlan

ROWS = frozenset({"board_call", "board_content", "car", "floor"})
"""The topics a board keeps."""


class Snapshots:
    """What the desk last said. `is_call_confirmed` tells a kept call from one heard live.

    `kept_at` is until when the desk was heard before this start, None if it never was. `levels` are
    the volume and the brightness that reception has set, in per cent, by name.
    """

    def __init__(self, path: Path) -> None:
        self._kept = Kept(path)
        self.content: Content | None = None
        self.shown: Shown | None = None
        self.plan: FloorPlan | None = None
        self.sheets: dict[str, Sheet] = {}
        self.is_call_confirmed = False
        self._over = self._kept.over()
        for message in self._kept.messages():
            self._hold(message)
        self.kept_at = self._kept.heard_at()
        self.levels = self._kept.levels()
        self.boot = self._kept.count_start()

    def take(self, item: Message | Cleared) -> None:
        """Hold a snapshot, or let go of one that is gone.

        One of our call that is older than what is held came late (see desk/publishing.py) and
        only confirms that the call is still open. One of a call that was over here long ago comes
        from a broker that was killed and has forgotten what was cleared (NATS does): it is a ghost
        and says nothing. A call that the shopper has carried back here is newer than it was.
        """
        if item.address.row.name == "board_call":
            if self._is_ghost(item):
                return
            self.is_call_confirmed = True
            if self._is_late(item):
                return
            self._note_over(item)
        self._hold(item)
        self._kept.keep(item)

    def drop_call(self, showroom: str, board: str) -> None:
        """Let go of a call that nobody confirms; a desk that speaks of it after all is believed."""
        item = Cleared(Address(showroom, TOPICS["board_call"], board))
        self.is_call_confirmed = True
        self._hold(item)
        self._kept.keep(item)

    def note_heard(self, at: datetime) -> None:
        """Remember for the next start that the desk was still heard at `at`."""
        self._kept.note_heard(at)

    def keep_level(self, name: str, level: int) -> None:
        """Remember a volume or a brightness for the next start."""
        self.levels[name] = level
        self._kept.keep_level(name, level)

    def scrub(self) -> None:
        """Leave nothing of calls that are over in the file, not even where nobody looks."""
        self._kept.scrub()

    def close(self) -> None:
        """Close the file."""
        self._kept.close()

    @property
    def car(self) -> Sheet | None:
        """The sheet of the car at this board's stand, if both are known."""
        return self.sheets.get(self.content.car) if self.content and self.content.car else None

    def _is_ghost(self, item: Message | Cleared) -> bool:
        if isinstance(item, Cleared):
            return False
        arrived: Shown = item.data
        return arrived.revision <= self._over.get(arrived.call, 0)

    def _note_over(self, item: Message | Cleared) -> None:
        before = self.shown
        if before is None or (isinstance(item, Message) and item.data.call == before.call):
            return
        self._over[before.call] = before.revision
        if len(self._over) > OVER_KEPT:
            del self._over[next(iter(self._over))]
        self._kept.keep_over(before.call, before.revision)

    def _is_late(self, item: Message | Cleared) -> bool:
        if self.shown is None or isinstance(item, Cleared):
            return False
        arrived: Shown = item.data
        return arrived.call == self.shown.call and arrived.revision < self.shown.revision

    def _hold(self, item: Message | Cleared) -> None:
        data = item.data if isinstance(item, Message) else None
        match item.address.row.name:
            case "board_call":
                self.shown = data
            case "board_content":
                self.content = data
            case "floor":
                self.plan = data
            case "car" if isinstance(data, Sheet):
                self.sheets[item.address.identifier] = data
            case "car":
                self.sheets.pop(item.address.identifier, None)
