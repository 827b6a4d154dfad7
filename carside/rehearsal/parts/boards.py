"""A group of boards in one process: the real sessions, each with its own files and its own link.

One thread owns all of them and feeds each what its link received, as the application does for one.
"""

import queue
from collections.abc import Callable
from pathlib import Path

from carside.board.session import BoardSession
from carside.link.broker_url import BrokerUrl
from carside.link.mqtt import mqtt_link_maker
from carside.link.port import Heard, LinkChanged, LinkState, Mailbox
from carside.rehearsal.parts.jumping import JumpingClock, shared_s
from carside.rehearsal.parts.shopper import Shopper
from carside.rehearsal.parts.wire import listen, log_to_the_stage, settings, tell
from carside.rehearsal.parts.words import BoardsSettings, Jump, Linked, Order, Ready, Stop

TICK_S = 0.25

_Item = tuple[str, Heard] | Order


class Boards:
    """The boards of one process."""

    def __init__(self, wanted: BoardsSettings) -> None:
        self._clock = JumpingClock(wanted.offset_s)
        self._items: queue.SimpleQueue[_Item] = queue.SimpleQueue()
        self._ticked_s = float("-inf")
        self._shoppers = {board: self._shopper(board, wanted) for board in wanted.visits}

    def run(self) -> None:
        """Open every board and serve its shoppers until told to stop."""
        listen(self._items.put)
        for shopper in self._shoppers.values():
            shopper.session.open()
            shopper.look()
        tell(Ready())
        while self._serve_once():
            pass
        for shopper in self._shoppers.values():
            shopper.session.close()

    def _shopper(self, board: str, wanted: BoardsSettings) -> Shopper:
        folder = Path(wanted.folder) / board
        folder.mkdir(parents=True, exist_ok=True)
        make_link = mqtt_link_maker(BrokerUrl.parse(wanted.broker), self._box(board))
        session = BoardSession(wanted.showroom, board, folder, self._clock, make_link)
        return Shopper(
            board,
            session,
            seed=wanted.seed,
            begun=wanted.begun.get(board, 0),
            visits=wanted.visits[board],
            pace=wanted.pace,
        )

    def _box(self, board: str) -> Mailbox:
        put: Callable[[_Item], None] = self._items.put
        return lambda item: put((board, item))

    def _serve_once(self) -> bool:
        next_s = min(shopper.due_s for shopper in self._shoppers.values())
        next_s = min(next_s, self._ticked_s + TICK_S)
        try:
            item = self._items.get(timeout=max(0.0, next_s - shared_s()))
        except queue.Empty:
            item = None
        if isinstance(item, Stop):
            return False
        if isinstance(item, Jump):
            self._clock.offset_s = item.offset_s
        elif isinstance(item, tuple):
            self._hear(*item)
        self._act()
        return True

    def _hear(self, board: str, item: Heard) -> None:
        shopper = self._shoppers[board]
        if isinstance(item, LinkChanged):
            tell(Linked(board, shared_s(), item.state is LinkState.CONNECTED))
        if shopper.session.heard(item):
            shopper.look()

    def _act(self) -> None:
        now_s = shared_s()
        for shopper in self._shoppers.values():
            if shopper.due_s <= now_s:
                shopper.act()
        if now_s - self._ticked_s >= TICK_S:
            self._ticked_s = now_s
            for shopper in self._shoppers.values():
                if shopper.session.tick():
                    shopper.look()


def main() -> None:
    """Run the part."""
    log_to_the_stage()
    Boards(settings()).run()


if __name__ == "__main__":
    main()
