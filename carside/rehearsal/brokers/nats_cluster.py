"""Three NATS servers that are one broker, with the very configuration of `broker_config`."""

import time
from pathlib import Path

from carside import processes
from carside.contract.topics import Role
from carside.embedded_broker import BrokerError, probe
from carside.embedded_broker.broker import server_program
from carside.rehearsal.brokers.shipped import adapted, free_port, shipped

NODES = 3

_ANSWERS_WITHIN_S = 60.0
_STOP_WITHIN_S = 5.0
_LAST_LINES = 15


class _Node:
    """One server of the cluster, its files in `folder`."""

    def __init__(self, number: int, folder: Path) -> None:
        self.number = number
        self.port, self.route_port = free_port(), free_port()
        self._folder = folder
        self._server: processes.Child | None = None

    def write_files(self, route_ports: list[int], passwords: dict[Role, str]) -> None:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        changes = {
            '"carside-1"': f'"carside-{self.number}"',
            "/var/lib/carside/broker": str(self._folder),
            "port: 1883": f"port: {self.port}",
            '"127.0.0.1:6222"': f'"127.0.0.1:{self.route_port}"',
            "CHANGE-node": "node-secret",
        } | {
            f"broker{place}.showroom.example:6222": f"127.0.0.1:{port}"
            for place, port in enumerate(route_ports, start=1)
        }
        users = {f"CHANGE-{role}": password for role, password in passwords.items()}
        for name, words in (("node.conf", changes), ("users.conf", users)):
            (self._folder / name).write_text(adapted(shipped(f"nats_cluster/{name}"), words))

    def start(self) -> None:
        with (self._folder / "console.log").open("ab") as log:
            command: list[str | Path] = [server_program(), "-c", self._folder / "node.conf"]
            self._server = processes.start(command, stdout=log, stderr=log)

    def end(self) -> None:
        if self._server is not None:
            processes.end([self._server], _STOP_WITHIN_S)
            self._server = None

    def kill(self) -> None:
        if self._server is not None:
            self._server.kill()
        self.end()

    def ask(self, password: str) -> probe.Answer:
        """What the node says to the desk.

        Raises:
            BrokerError: it has ended.
        """
        if self._server is None or self._server.poll() is not None:
            raise BrokerError(f"node {self.number} ended at once:\n{self._last_words()}")
        return probe.ask("127.0.0.1", self.port, Role.DESK, password, timeout_s=1)

    def _last_words(self) -> str:
        said = [self._folder / name for name in ("console.log", "broker.log")]
        text = "".join(file.read_text(errors="replace") for file in said if file.exists())
        return "\n".join(text.splitlines()[-_LAST_LINES:])


class NatsCluster:
    """The cluster as one broker, and its nodes one by one, numbered from 0."""

    def __init__(self, folder: Path) -> None:
        folder = folder.absolute()
        self._passwords = {role: f"{role}-secret" for role in Role}
        self._nodes = [_Node(n, folder / f"node{n}") for n in range(1, NODES + 1)]
        self.port = self._nodes[0].port
        for node in self._nodes:
            node.write_files([one.route_port for one in self._nodes], self._passwords)

    def url(self, role: Role) -> str:
        """The address for `role`: all three nodes, to be tried in turn."""
        places = ",".join(f"127.0.0.1:{node.port}" for node in self._nodes)
        return f"mqtt://{role}:{self._passwords[role]}@{places}"

    def urls(self, role: Role) -> tuple[str, ...]:
        """The address of each node for `role`."""
        who = f"{role}:{self._passwords[role]}"
        return tuple(f"mqtt://{who}@127.0.0.1:{node.port}" for node in self._nodes)

    def stop(self) -> None:
        """End all three as an administrator would."""
        for node in self._nodes:
            node.end()

    def kill(self) -> None:
        """End all three as a power cut would."""
        for node in self._nodes:
            node.kill()

    def restart(self) -> None:
        """Start all three again, and return once each lets clients in."""
        self.stop()
        for node in self._nodes:
            node.start()
        for node in self._nodes:
            self._await(node)

    def kill_node(self, index: int) -> None:
        """End one node as a power cut would; the other two go on."""
        self._nodes[index].kill()

    def restart_node(self, index: int) -> None:
        """Start one node again, and return once it lets clients in."""
        node = self._nodes[index]
        node.end()
        node.start()
        self._await(node)

    def _await(self, node: _Node) -> None:
        deadline = time.monotonic() + _ANSWERS_WITHIN_S
        while node.ask(self._passwords[Role.DESK]) is not probe.Answer.COME_IN:
            if time.monotonic() > deadline:
                raise BrokerError(f"node {node.number} of the NATS cluster lets nobody in")
            time.sleep(0.02)
