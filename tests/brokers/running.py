"""Real brokers on a free loopback port, for one test each.

Both kinds look the same to a test: addresses per role, and the ways a broker can go away.

    with mosquitto(tmp_path) as broker:
        connect_to(broker.url(Role.DESK))
"""

import contextlib
import getpass
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import pytest

from carside import processes
from carside.contract.permissions import mosquitto_acl
from carside.contract.topics import Role
from carside.embedded_broker import EmbeddedBroker, probe

CONFIG = Path(__file__).parents[2] / "broker_config" / "mosquitto" / "mosquitto.conf"
_ANSWERS_WITHIN_S = 10.0
_SEARCH_PATH = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", "/usr/local/sbin"])


class RunningBroker(Protocol):
    """A broker that a test may stop, kill and start again on the same port and files."""

    port: int

    def url(self, role: Role) -> str:
        """The address for `role`, password included."""

    def stop(self) -> None:
        """End it as an administrator would."""

    def kill(self) -> None:
        """End it as a power cut would."""

    def restart(self) -> None:
        """Start it again; stop it first if it runs."""


class _Nats(EmbeddedBroker):
    def restart(self) -> None:
        self.stop()
        self.start()


class _Mosquitto:
    """Debian's mosquitto with the very configuration of `broker_config/mosquitto`."""

    def __init__(self, folder: Path) -> None:
        self.port = _free_port()
        self._folder = folder
        self._passwords = {role: f"{role}-secret" for role in Role}
        self._server: processes.Child | None = None
        self._write_files()
        self.restart()

    def url(self, role: Role) -> str:
        return f"mqtt://{role}:{self._passwords[role]}@127.0.0.1:{self.port}"

    def stop(self) -> None:
        if self._server is not None:
            processes.end([self._server], within_s=5)
            self._server = None

    def kill(self) -> None:
        if self._server is not None:
            self._server.kill()
        self.stop()

    def restart(self) -> None:
        self.stop()
        with (self._folder / "mosquitto.log").open("ab") as log:
            command: list[str | Path] = [
                program("mosquitto"),
                "-c",
                self._folder / "mosquitto.conf",
            ]
            self._server = processes.start(command, stdout=log, stderr=log)
        deadline = time.monotonic() + _ANSWERS_WITHIN_S
        while not self._lets_the_desk_in():
            if self._server.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError((self._folder / "mosquitto.log").read_text())
            time.sleep(0.01)

    def _lets_the_desk_in(self) -> bool:
        password = self._passwords[Role.DESK]
        answer = probe.ask("127.0.0.1", self.port, Role.DESK, password)
        return answer is probe.Answer.COME_IN

    def _write_files(self) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        text = CONFIG.read_text()
        for shipped, here in (
            ("listener 1883 127.0.0.1", f"listener {self.port} 127.0.0.1"),
            ("/etc/mosquitto/", f"{self._folder}/"),
            ("/var/lib/mosquitto/", f"{self._folder}/"),
        ):
            assert shipped in text, f"the shipped configuration has lost {shipped!r}"
            text = text.replace(shipped, here)
        # Started by root it would become the user mosquitto, who may not enter a test's folder.
        text += f"\nuser {getpass.getuser()}\n"
        (self._folder / "mosquitto.conf").write_text(text)
        (self._folder / "carside_acl").write_text(mosquitto_acl())
        passwords = self._folder / "carside_passwords"
        passwords.touch(mode=0o600)
        for role, password in self._passwords.items():
            command = [program("mosquitto_passwd"), "-b", str(passwords), role, password]
            subprocess.run(command, check=True, timeout=20)


@contextlib.contextmanager
def embedded_nats(folder: Path) -> Iterator[RunningBroker]:
    """The embedded broker, its files in `folder`."""
    broker = _Nats(folder, port=0)
    broker.start()
    try:
        yield broker
    finally:
        broker.stop()


@contextlib.contextmanager
def mosquitto(folder: Path) -> Iterator[RunningBroker]:
    """Mosquitto, its files in `folder`; skips the test where it is not installed."""
    broker = _Mosquitto(folder)
    try:
        yield broker
    finally:
        broker.stop()


def program(name: str) -> str:
    """Where `name` is installed; system programs are not on everybody's PATH."""
    found = shutil.which(name, path=_SEARCH_PATH)
    if found is None:
        pytest.skip(f"{name} is not installed here: apt-get install mosquitto mosquitto-clients")
    return found


def _free_port() -> int:
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        return int(trial.getsockname()[1])
