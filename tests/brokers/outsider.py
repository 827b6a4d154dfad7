"""Somebody who knows nothing of Carside but its contract: MQTT, JSON, and commands to start.

What is said here is built by hand and what is heard is read by hand, so that a mistake which the
product makes on both sides of the wire still shows.
"""

import json
import signal
import sys
import threading
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from carside import processes
from carside.contract.topics import Role  # only to ask our broker for the addresses
from tests.brokers.listening import PATIENCE_S, Data, Ear, Heard
from tests.brokers.running import RunningBroker

HEARTBEAT_S = 4.0


_ENVELOPE = {"specversion", "id", "source", "type", "data"}


class Part:
    """A `carside` command that can be killed and started again."""

    def __init__(self, *words: str | Path, log: Path, env: Mapping[str, str] | None = None) -> None:
        self._command = [sys.executable, "-m", "carside", *words]
        self._env = env
        self.log = log
        self._child: processes.Child | None = None

    def start(self) -> None:
        """Start it; its words go to its log."""
        assert self._child is None
        with self.log.open("ab") as log:
            self._child = processes.start(self._command, env=self._env, stdout=log, stderr=log)

    def kill(self) -> None:
        """End it as a power cut would."""
        self._end(signal.SIGKILL)

    def stop(self) -> int:
        """Ask it to end and return its exit code."""
        return self._end(signal.SIGTERM)

    def words(self) -> str:
        """What it has logged."""
        return self.log.read_text()

    def _end(self, how: signal.Signals) -> int:
        if self._child is None:
            return 0
        self._child.send_signal(how)
        try:
            return self._child.wait(timeout=PATIENCE_S)
        finally:
            self._child.kill()
            self._child.wait()
            self._child = None


@dataclass
class Showroom:
    """A showroom on a broker, its desk, and an outsider with everybody's passwords."""

    broker: RunningBroker
    name: str
    folder: Path
    config: Path | None = None
    ear: Ear = field(init=False)
    board: Ear = field(init=False)
    desk: Part = field(init=False)

    def __post_init__(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        self.ear = Ear(self.broker.url(Role.CONSOLE), self.name)
        self.board = Ear(self.broker.url(Role.BOARD), self.name, None)
        # fmt: off
        words: list[str | Path] = [
            "desk", "--broker", self.broker.url(Role.DESK), "--showroom", self.name,
            "--data", self.folder / "desk",
        ]
        # fmt: on
        words += ["--config", self.config] if self.config else []
        self.desk = Part(*words, log=self.folder / "desk.log")

    def start_desk(self) -> Heard:
        """Start the desk and return its first `ready`."""
        before = self.ear.mark()
        self.desk.start()
        return self.until_ready(before)

    def until_ready(self, since: int) -> Heard:
        """Wait for the desk's first `ready` after `since`."""
        return self.ear.wait(
            "desk/state",
            lambda h: h.data["state"] == "ready" and not h.is_retained,
            since=since,
            within_s=20,
        )

    def close(self) -> None:
        """End everything."""
        self.desk.stop()
        self.ear.close()
        self.board.close()

    # Speaking

    def say(self, topic: str, kind: str, words: Data, **envelope: Any) -> str:
        """Publish a message of the contract, `envelope` put over it, and return its id."""
        message = message_for(topic, kind, words) | envelope
        speaker = self.board if topic.startswith("board/") else self.ear
        payload = json.dumps(message).encode()
        speaker.publish(topic, payload, retain=topic.endswith("/state"))
        return str(message["id"])

    def ask(self, who: str, kind: str, words: Data, **envelope: Any) -> Data:
        """Ask as `board/b01` or `console/c1` and return the desk's answer."""
        before = self.ear.mark()
        name = self.say(f"{who}/request", kind, words, **envelope)
        return self.ear.wait(
            f"{who}/response", lambda h: h.data["request"] == name, since=before
        ).data

    def place(self, board: str, call: str | None = None, **more: Any) -> tuple[str, Data]:
        """Press CALL on a board; the call's id and the answer.

        `more` replaces fields of the envelope, and others of the data.
        """
        call = call or str(uuid.uuid4())
        envelope = {name: more.pop(name) for name in _ENVELOPE & more.keys()}
        data = place_data(call) | more
        return call, self.ask(f"board/{board}", "call.place", data, **envelope)

    def console(self, step: str, call: str, revision: int, **more: Any) -> Data:
        """Ask for a step as a receptionist."""
        data = {"call": call, "revision": revision, **more}
        return self.ask("console/c1", f"call.{step}", data)

    def settle(self) -> None:
        """Ask something that changes nothing: when it is answered, all before it was said."""
        answer = self.console("arrive", str(uuid.uuid4()), 1)
        assert answer["error"]["code"] == "unknown_call"

    # Listening

    def call(self, call: str) -> Data:
        """The call as the desk last published it; empty when it was cleared."""
        told = self.ear.last(f"call/{call}")
        return told.data if told else {}

    def shown(self, board: str) -> Data:
        """What the board may show now; empty when it was cleared."""
        told = self.ear.last(f"board/{board}/call")
        return told.data if told else {}

    def entries(self, call: str | None = None, since: int = 0) -> list[Data]:
        """The journal's entries as they were heard, those of one call or all."""
        told = [one.data for one in self.ear.on("event", since)]
        return [one for one in told if call in (None, one["call"])]

    def happened(self, since: int) -> list[str]:
        """What was journalled since then, but for the waiting of calls that nobody touches."""
        told = [one["event"] for one in self.entries(since=since)]
        return [event for event in told if event != "escalated"]


class Receptionist:
    """A console that is alive and does nothing."""

    def __init__(self, showroom: Showroom, name: str = "c1") -> None:
        self._showroom = showroom
        self._name = name
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._live, daemon=True)
        self._thread.start()

    def leave(self) -> None:
        """Say nothing more."""
        self._is_over.set()
        self._thread.join()

    def _live(self) -> None:
        since = now()
        while not self._is_over.is_set():
            state = {"state": "ready", "boot": 1, "since": since}
            self._showroom.say(f"console/{self._name}/state", "state", state)
            self._is_over.wait(HEARTBEAT_S)


def message_for(topic: str, kind: str, data: Data) -> Data:
    """A CloudEvents object for `topic`."""
    return {
        "specversion": "1.0",
        "id": str(uuid.uuid4()),
        "source": "/" + "/".join(topic.split("/")[:2]),
        "type": f"carside.{kind}.v1",
        "time": now(),
        "datacontenttype": "application/json",
        "data": data,
    }


def place_data(call: str) -> Data:
    """What the contract's example of a press says."""
    return {
        "call": call,
        "kind": "now",
        "car": "mercedes-benz-eqs-2023",
        "language": "zh-CN",
        "waited_ms": 0,
        "seen": ["range", "price"],
    }


def now() -> str:
    """This moment as it travels."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def instant(text: str) -> datetime:
    """A moment as it travelled."""
    return datetime.fromisoformat(text)
