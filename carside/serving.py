"""A showroom that is served from this PC: its broker, its desk, the console, and boards to try.

Everything is a child of this process; passwords travel in the environment, never on a command line.
Use it from the main thread: the children are killed when the thread that started them ends.
"""

import logging
import os
import sys
from contextlib import ExitStack
from pathlib import Path

from carside import processes
from carside.contract import Role
from carside.embedded_broker import BrokerError, EmbeddedBroker
from carside.settings import BROKER_VARIABLE, made
from carside.setup.asking import Area
from carside.setup.showroom_folder import FILE_NAME, House

DESK_LOG = "desk.log"
_RECEPTION = "Reception"

_log = logging.getLogger(__name__)


class Serving:
    """Serves the showroom in `folder`; what runs keeps its files below `base`.

    Where a `diary` is wished, console and boards keep theirs beside it (``.console``, ``.board``).
    """

    def __init__(self, house: House, folder: Path, base: Path, diary: Path | None = None) -> None:
        self.house = house
        self._diary = diary
        self._folder, self._base = folder, base
        self._stack = ExitStack()
        self._urls = dict(house.urls)
        self._desk: processes.Child | None = None
        self._console: processes.Child | None = None
        self._children: list[processes.Child] = []

    @property
    def own(self) -> Path:
        """Where broker, desk and console of this showroom keep their files, as `carside up`'s."""
        return self._base / "up" / self.house.showroom

    def url(self, role: Role) -> str:
        """Where a role finds the broker."""
        return self._urls[role]

    def start_broker(self) -> int:
        """Start the embedded broker if this PC is to have one; the port it listens at, else 0.

        A port that is in use by another program is left to it: another free one is taken.

        Raises:
            BrokerError: it cannot be started; the text says why.
        """
        if self.house.urls:
            return 0
        try:
            broker = self._embedded(self.house.port)
        except BrokerError as error:
            if "in use by another program" not in str(error):
                raise
            _log.info("port %s is taken: another is chosen", self.house.port)
            broker = self._embedded(0)
        self._urls = {role: broker.url(role) for role in Role}
        return broker.port

    def start_desk(self) -> None:
        """Start the desk; what it says goes to its log."""
        made(self.own)
        log = self._stack.enter_context((self.own / DESK_LOG).open("ab"))
        self._desk = self._start(
            Role.DESK, "desk", "--data", self.own / "desk", "--config", self._folder / FILE_NAME,
            stderr=log.fileno(),
        )  # fmt: skip

    def start_console(self, area: Area | None = None, name: str = _RECEPTION) -> None:
        """Open the console, in this part of the screen."""
        where = _where(area) if area else ["--window", "1280x800"]
        data = made(self.own / "console")
        self._console = self._start(
            Role.CONSOLE, "console", "--name", name, "--data", data,
            "--pictures", self._folder, *where, *self._kept("console"),
        )  # fmt: skip

    def open_board(self, board: str, area: Area) -> None:
        """Open a board on this PC, in a window."""
        data = made(self._base / "board" / self.house.showroom / board)
        self._start(
            Role.BOARD, "kiosk", "--board", board, "--data", data,
            "--pictures", self._folder, *_where(area), *self._kept("board"),
        )  # fmt: skip

    @property
    def desk_ended(self) -> int | None:
        """With which code the desk has ended; None while it runs or was never started."""
        return self._desk.poll() if self._desk is not None else None

    @property
    def is_console_open(self) -> bool:
        """Whether the console runs."""
        return self._console is not None and self._console.poll() is None

    def desks_last_words(self) -> str:
        """The last line the desk wrote, for whoever must find out why it ended."""
        try:
            lines = (self.own / DESK_LOG).read_text(errors="replace").splitlines()
        except OSError:
            return ""
        said = next((line for line in reversed(lines) if line.strip()), "")
        return said.removeprefix("carside: ")

    def end(self) -> None:
        """End everything that was started. May be called again."""
        processes.end(self._children)
        self._children.clear()
        self._desk = self._console = None
        self._stack.close()

    def _kept(self, part: str) -> list[str]:
        return ["--diary", f"{self._diary}.{part}"] if self._diary else []

    def _embedded(self, port: int) -> EmbeddedBroker:
        broker = EmbeddedBroker(made(self.own / "broker"), port, self.house.listen)
        broker.start()
        self._stack.callback(broker.stop)
        return broker

    def _start(self, role: Role, *words: str | Path, stderr: int | None = None) -> processes.Child:
        part, *rest = words
        child = processes.start(
            [sys.executable, "-m", "carside", part, "--showroom", self.house.showroom, *rest],
            env={**os.environ, BROKER_VARIABLE: self.url(role)},
            stderr=stderr,
        )
        self._children.append(child)
        return child


def _where(area: Area) -> list[str]:
    x, y, width, height = area
    return ["--window", f"{width}x{height}", "--position", f"{max(0, x)},{max(0, y)}"]
