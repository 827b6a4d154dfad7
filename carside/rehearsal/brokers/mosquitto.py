"""Debian's mosquitto with the very configuration of `broker_config/mosquitto`."""

import getpass
import subprocess
import time
from pathlib import Path

from carside import processes
from carside.contract.topics import Role
from carside.embedded_broker import BrokerError, probe
from carside.rehearsal.brokers.shipped import adapted, free_port, program, shipped

_ANSWERS_WITHIN_S = 10.0
_STOP_WITHIN_S = 5.0
_PACKAGE = "mosquitto"


class Mosquitto:
    """One mosquitto, its files in `folder`."""

    def __init__(self, folder: Path) -> None:
        self.port = free_port()
        self._folder = folder.absolute()
        self._passwords = {role: f"{role}-secret" for role in Role}
        self._server: processes.Child | None = None
        self._write_files()

    def url(self, role: Role) -> str:
        """The address for `role`, password included."""
        return f"mqtt://{role}:{self._passwords[role]}@127.0.0.1:{self.port}"

    def stop(self) -> None:
        """End it as an administrator would."""
        if self._server is not None:
            processes.end([self._server], _STOP_WITHIN_S)
            self._server = None

    def kill(self) -> None:
        """End it as a power cut would."""
        if self._server is not None:
            self._server.kill()
        self.stop()

    def restart(self) -> None:
        """Start it again, and return once it lets clients in; stop it first if it runs."""
        self.stop()
        log_file = self._folder / "mosquitto.log"
        command = [program("mosquitto", _PACKAGE), "-c", str(self._folder / "mosquitto.conf")]
        with log_file.open("ab") as log:
            self._server = processes.start(command, stdout=log, stderr=log)
        deadline = time.monotonic() + _ANSWERS_WITHIN_S
        while not self._lets_the_desk_in():
            if self._server.poll() is not None or time.monotonic() > deadline:
                raise BrokerError(f"mosquitto did not start:\n{log_file.read_text()}")
            time.sleep(0.01)

    def _lets_the_desk_in(self) -> bool:
        password = self._passwords[Role.DESK]
        answer = probe.ask("127.0.0.1", self.port, Role.DESK, password)
        return answer is probe.Answer.COME_IN

    def _write_files(self) -> None:
        hashing = program("mosquitto_passwd", _PACKAGE)
        self._folder.mkdir(parents=True, exist_ok=True)
        text = adapted(
            shipped("mosquitto/mosquitto.conf"),
            {
                "listener 1883 127.0.0.1": f"listener {self.port} 127.0.0.1",
                "/etc/mosquitto/": f"{self._folder}/",
                "/var/lib/mosquitto/": f"{self._folder}/",
            },
        )
        # Started by root it would become the user mosquitto, who may not enter our folder.
        text += f"\nuser {getpass.getuser()}\n"
        (self._folder / "mosquitto.conf").write_text(text)
        (self._folder / "carside_acl").write_text(shipped("mosquitto/acl"))
        passwords = self._folder / "carside_passwords"
        passwords.touch(mode=0o600)
        for role, password in self._passwords.items():
            command = [hashing, "-b", str(passwords), role, password]
            subprocess.run(command, check=True, timeout=20)
