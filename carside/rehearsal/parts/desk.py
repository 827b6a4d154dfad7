"""The desk in a process of its own: `carside.desk.app` as it is, on a clock that can jump."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from carside.desk.app import DeskLoop, DeskOptions
from carside.desk.journal import Journal
from carside.desk.showroom_file import read_showroom
from carside.link.broker_url import BrokerUrl
from carside.link.port import Heard, LinkChanged, LinkState
from carside.rehearsal.parts.jumping import JumpingClock, shared_s
from carside.rehearsal.parts.wire import listen, log_to_the_stage, settings, tell
from carside.rehearsal.parts.words import (
    Committed,
    DeskSettings,
    Jump,
    Linked,
    Order,
    Ready,
    Stop,
    Troubled,
)


class TimedJournal(Journal):
    """The journal, telling when each entry was on disk, before anybody can be shown it."""

    def __init__(self, url: str, showroom: str) -> None:
        super().__init__(url, showroom)
        self._tell()

    def recount(self) -> None:
        """Read the last entry again: what a broken write left is on disk by now."""
        super().recount()
        self._tell()

    @contextmanager
    def group(self) -> Iterator[None]:
        """One transaction; its entries are on disk at the end."""
        before = self.sequence
        with super().group():
            yield
        if self.sequence != before:
            self._tell()

    def _tell(self) -> None:
        tell(Committed(self.sequence, shared_s()))


def _watch(loop: DeskLoop) -> None:
    """Tell whenever the desk's link or its journal changes for the better or the worse."""
    desk, heard = loop.desk, loop.desk.heard
    was_bad = False

    def hear(items: Sequence[Heard]) -> None:
        nonlocal was_bad
        for item in items:
            if isinstance(item, LinkChanged):
                tell(Linked("desk", shared_s(), item.state is LinkState.CONNECTED))
        heard(items)
        if bool(desk.trouble) != was_bad:
            was_bad = bool(desk.trouble)
            tell(Troubled(shared_s(), was_bad))

    desk.heard = hear  # type: ignore[method-assign]  # the loop looks it up every time


def main() -> None:
    """Run the part."""
    log_to_the_stage()
    wanted: DeskSettings = settings()
    clock = JumpingClock(wanted.offset_s)
    loop = DeskLoop(
        DeskOptions(
            broker=BrokerUrl.parse(wanted.broker),
            showroom=read_showroom(Path(wanted.config)),
            folder=Path(wanted.folder),
        ),
        clock,
        TimedJournal,
    )

    _watch(loop)

    def obey(order: Order) -> None:
        match order:
            case Jump():
                clock.offset_s = order.offset_s
            case Stop():
                loop.stop()

    listen(obey)
    tell(Ready())
    loop.run()


if __name__ == "__main__":
    main()
