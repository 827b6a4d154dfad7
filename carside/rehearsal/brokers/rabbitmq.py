"""Debian's RabbitMQ with the very configuration of `broker_config/rabbitmq`.

It runs as a child of ours, whoever we are, with everything of its own: node, cookie, database, log
and plugins in `folder`, and its port mapper (epmd) at a port of its own. So it neither needs nor
disturbs a RabbitMQ that the system runs.

The first start takes some seconds longer than every later one: the MQTT plugin waits for other
nodes to found a cluster with, and cannot be told that there are none. What it found out is on the
disk for good only after an orderly end; so a fresh broker is started, ended and started again.
"""

import base64
import contextlib
import hashlib
import os
import secrets
import signal
import socket
import time
from collections.abc import Callable
from pathlib import Path

from carside import processes
from carside.contract.topics import Role
from carside.embedded_broker import BrokerError, probe
from carside.rehearsal.brokers.shipped import adapted, free_port, program, shipped

_ANSWERS_WITHIN_S = 60.0
_STOP_WITHIN_S = 15.0
_LAST_LINES = 15
_PACKAGE = "rabbitmq-server"
# What lies on PATH there changes the user and the folders; this is what it runs in the end.
_PROGRAMS = "/usr/lib/rabbitmq/bin"


class RabbitMq:
    """One RabbitMQ, its files in `folder`."""

    def __init__(self, folder: Path) -> None:
        self._program = program("rabbitmq-server", _PACKAGE, only_in=_PROGRAMS)
        self._mapper_program = program("epmd", _PACKAGE)
        self.port = free_port()
        self.folder = folder.absolute()
        self._passwords = {role: f"{role}-secret" for role in Role}
        self._mapper_port, self._node_port = free_port(), free_port()
        self._is_fresh = True
        self._server: processes.Child | None = None
        self._mapper: processes.Child | None = None
        self._write_files()

    def url(self, role: Role) -> str:
        """The address for `role`, password included."""
        return f"mqtt://{role}:{self._passwords[role]}@127.0.0.1:{self.port}"

    def stop(self) -> None:
        """End it as an administrator would."""
        if self._server is not None:
            processes.end([self._server], _STOP_WITHIN_S)
            self._server = None
        self._end_the_mapper()

    def kill(self) -> None:
        """End it as a power cut would, with what belongs to it."""
        if self._server is not None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self._server.pid, signal.SIGKILL)
            self._server.wait()
            self._server = None
        self._end_the_mapper()

    def restart(self) -> None:
        """Start it again, and return once it lets clients in; stop it first if it runs."""
        if self._is_fresh:
            self._start()
            self._is_fresh = False
        self.stop()
        self._start()

    def _start(self) -> None:
        deadline = time.monotonic() + _ANSWERS_WITHIN_S
        with (self.folder / "console.log").open("ab") as log:
            self._mapper = processes.start(
                [self._mapper_program], env=self._environment(), stdout=log, stderr=log
            )
            self._await(lambda: _is_open(self._mapper_port), deadline, self._mapper)
            # The shell script becomes the server itself, as it does under systemd: nobody is
            # left between us and what we must kill. Without -noinput it would want a terminal.
            self._server = processes.start(
                [self._program, "-noinput"], env=self._environment(), stdout=log, stderr=log
            )
        self._await(self._lets_the_desk_in, deadline, self._server)

    def _await(self, claim: Callable[[], bool], deadline: float, child: processes.Child) -> None:
        while not claim():
            if child.poll() is not None or time.monotonic() > deadline:
                raise BrokerError(f"RabbitMQ did not start:\n{self._last_words()}")
            time.sleep(0.02)

    def _lets_the_desk_in(self) -> bool:
        password = self._passwords[Role.DESK]
        answer = probe.ask("127.0.0.1", self.port, Role.DESK, password)
        return answer is probe.Answer.COME_IN

    def _last_words(self) -> str:
        lines = (self.folder / "console.log").read_text(errors="replace").splitlines()
        return "\n".join(lines[-_LAST_LINES:])

    def _end_the_mapper(self) -> None:
        if self._mapper is not None:
            self._mapper.kill()
            self._mapper.wait()
            self._mapper = None

    def _environment(self) -> dict[str, str]:
        """What keeps RabbitMQ away from the system's own files and ports."""
        here = self.folder
        return {
            "PATH": os.environ.get("PATH", os.defpath),
            "LANG": "C.UTF-8",
            "HOME": str(here),  # where the cookie is
            "RABBITMQ_CONF_ENV_FILE": str(here / "rabbitmq-env.conf"),
            "RABBITMQ_CONFIG_FILE": str(here / "rabbitmq.conf"),
            "RABBITMQ_CONFIG_FILES": str(here / "conf.d"),
            "RABBITMQ_ADVANCED_CONFIG_FILE": str(here / "advanced.config"),
            "RABBITMQ_ENABLED_PLUGINS_FILE": str(here / "enabled_plugins"),
            "RABBITMQ_MNESIA_BASE": str(here / "database"),
            "RABBITMQ_LOG_BASE": str(here / "log"),
            "RABBITMQ_DIST_PORT": str(self._node_port),
            "RABBITMQ_ALLOW_INPUT": "1",
            "ERL_EPMD_PORT": str(self._mapper_port),
            "ERL_EPMD_ADDRESS": "127.0.0.1",
            "ERL_CRASH_DUMP_SECONDS": "0",
        }

    def _write_files(self) -> None:
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        (self.folder / "conf.d").mkdir(exist_ok=True)
        configuration = {
            "= 127.0.0.1:1883": f"= 127.0.0.1:{self.port}",
            "/etc/rabbitmq/": f"{self.folder}/",
        }
        hashes = {
            f'"CHANGE-{role}"': f'"{password_hash(password)}"'
            for role, password in self._passwords.items()
        }
        # Two schedulers are plenty for a rehearsal, however many cores there are.
        start = {"{127,0,0,1}": "{127,0,0,1} +S 2:2"}
        for name, changes in (
            ("rabbitmq.conf", configuration),
            ("carside_definitions.json", hashes),
            ("rabbitmq-env.conf", start),
            ("advanced.config", {}),
            ("enabled_plugins", {}),
        ):
            (self.folder / name).write_text(adapted(shipped(f"rabbitmq/{name}"), changes))
        cookie = self.folder / ".erlang.cookie"
        cookie.unlink(missing_ok=True)
        cookie.write_text(secrets.token_hex(20))
        cookie.chmod(0o400)


def password_hash(password: str) -> str:
    """The password as RabbitMQ keeps it: four bytes of salt, then SHA-256 of salt and password."""
    salt = secrets.token_bytes(4)
    digest = hashlib.sha256(salt + password.encode()).digest()
    return base64.b64encode(salt + digest).decode()


def _is_open(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True
