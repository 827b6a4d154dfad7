"""The house: everybody in one small showroom, watched from outside.

The observer reads the journal's file with a connection of its own and looks at what is shown; it
asks neither the desk nor the boards what they believe.
"""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

from carside.contract import Message
from carside.contract.payloads import Accept, Arrive, Close, Decline, Dispatch, Join, KeepApart
from carside.rehearsal.fingers import DARK, Asked, Broken, Finger, Said
from carside.rehearsal.journal_file import read_journal
from carside.rehearsal.reconciling import Kept
from carside.rehearsal.simulation.network import Network
from carside.rehearsal.simulation.parts import BoardPart, ConsolePart, DeskPart, Part
from carside.rehearsal.simulation.seeded import Ids, chance_of
from carside.rehearsal.simulation.small_showroom import BOARDS, CONSOLES, small_showroom
from carside.rehearsal.simulation.virtual_time import Timeline

Tell = Callable[[str], None]

_ASKS: dict[type[Any], str] = {
    Dispatch: "dispatch",
    Accept: "accept",
    Decline: "decline",
    Arrive: "arrive",
    Close: "close",
    Join: "join",
    KeepApart: "keep_apart",
}


class House:
    """A desk, boards and consoles on one network.

    Attributes:
        fingers: what really happened, as it happens.
        committed_s: when the observer first saw each entry.
    """

    def __init__(self, folder: Path, seed: int, ids: Ids, tell: Tell) -> None:
        self.timeline = Timeline()
        self.network = Network(self.timeline, chance_of("network", seed))
        self.ids = ids
        self.fingers: list[Finger] = []
        self.committed_s: dict[int, float] = {}
        self.desk = DeskPart("desk", folder, self.network)
        self.boards = {name: BoardPart(name, folder, self.network) for name in BOARDS}
        self.consoles = {name: ConsolePart(name, folder, self.network) for name in CONSOLES}
        self._tell = tell
        self._shown: dict[str, tuple[str, str | None, str | None]] = {}
        self._broken_since: dict[str, float] = {}
        self._asked: dict[str, Asked] = {}
        self._watch: sqlite3.Connection | None = None
        for part in self.parts():
            part.on_step = self._look
        for console in self.consoles.values():
            console.on_answer = self._hear_answer

    def parts(self) -> tuple[Part, ...]:
        """Everybody."""
        return (self.desk, *self.boards.values(), *self.consoles.values())

    def plugs(self) -> dict[str, Any]:
        """Everybody's plug, by name."""
        return {part.name: part.plug for part in self.parts()}

    def tell(self, words: str) -> None:
        """Write a line of the transcript."""
        self._tell(f"{self.timeline.now_s:9.3f} {words}")

    def kept(self) -> Kept:
        """The journal as it is written."""
        if self._watch is None:
            return Kept(entries=(), calls=(), folded={})
        return read_journal(self._watch, small_showroom().plan.showroom, self.committed_s)

    def note_lost(self, seconds: float, board: str | None = None) -> None:
        """Messages may have been lost until just now, and take `seconds` to be sent again."""
        now_s = self.timeline.now_s
        self.fingers.append(Broken(now_s, now_s + seconds, board))

    def note_stood_still(self, since_s: float) -> None:
        """Everybody stood still from `since_s` until now: nobody can have heard any news."""
        self.fingers.append(Broken(since_s, self.timeline.now_s))

    def close(self) -> None:
        """Switch everything off."""
        for part in self.parts():
            part.on_step = lambda _: None
            part.die()
        for board in self.boards:
            self._end_break(board)
        if self._watch is not None:
            self._watch.close()

    # Looking

    def _look(self, part: Part) -> None:
        if isinstance(part, ConsolePart):
            self._look_at_requests(part)
            return
        if isinstance(part, BoardPart):
            self._look_at_board(part)
        else:
            self._look_at_journal()
        is_serving = self.desk.is_serving
        for name, board in self.boards.items():
            if not (is_serving and board.is_connected):
                self._broken_since.setdefault(name, self.timeline.now_s)
            elif name in self._broken_since:
                self._end_break(name)

    def _end_break(self, board: str) -> None:
        since_s = self._broken_since.pop(board, None)
        if since_s is not None:
            self.fingers.append(Broken(since_s, self.timeline.now_s, board))

    def _look_at_journal(self) -> None:
        self.desk.published.clear()
        if self._watch is None:
            path = self.desk.folder / "journal.sqlite"
            if not path.exists():
                return
            self._watch = sqlite3.Connection(path)
        last = max(self.committed_s, default=0)
        try:
            rows = self._watch.execute(
                "SELECT sequence, event, call, advisor, actor, detail FROM entry "
                "WHERE sequence > ? ORDER BY sequence",
                (last,),
            ).fetchall()
        except sqlite3.OperationalError:
            return  # its tables are not made yet
        for sequence, event, call, advisor, actor, detail in rows:
            self.committed_s[sequence] = self.timeline.now_s
            whom = f" {advisor}" if advisor else ""
            self.tell(f"journal {sequence}: {event} {_short(call)}{whom} by {actor} {detail}")

    def _look_at_board(self, part: BoardPart) -> None:
        part.published.clear()
        shown: tuple[str, str | None, str | None] = (DARK, None, None)
        if part.session is not None:
            shows = part.session.shows
            call = part.session._following.open_call  # noqa: SLF001 (the screen is not told the id)
            shown = (shows.step.value, call, shows.advisor.name if shows.advisor else None)
        if self._shown.get(part.name) != shown:
            self._shown[part.name] = shown
            step, call, advisor = shown
            self.fingers.append(Said(part.name, self.timeline.now_s, step, call, advisor))
            self.tell(f"{part.name} shows {step} {_short(call)} {advisor or ''}".rstrip())

    def _look_at_requests(self, part: ConsolePart) -> None:
        for message in part.published:
            what = _ASKS.get(type(message.data))
            if what is not None and message.id not in self._asked:
                data = message.data
                advisor = getattr(data, "advisor", None)
                asked = Asked(part.name, self.timeline.now_s, what, data.call, advisor)
                self._asked[message.id] = asked
                self.tell(f"{part.name} asks {what} {_short(data.call)} {advisor or ''}".rstrip())
        part.published.clear()

    def _hear_answer(self, part: ConsolePart, message: Message) -> None:
        asked = self._asked.get(message.data.request)
        if asked is None:
            return
        error = message.data.error
        code = error.code.value if error else ""
        self.fingers.append(
            Asked(
                asked.console, asked.at_s, asked.what, asked.call, asked.advisor,
                ok=message.data.ok, code=code,
            )
        )  # fmt: skip
        self.tell(f"{part.name} is answered {asked.what} {_short(asked.call)} {code or 'ok'}")


def _short(call: str | None) -> str:
    return call[:8] if call else "-"
