"""A plain client that listens to all a console listens to: as soon as anybody could know it all."""

import threading
import time

import paho.mqtt.client as paho

from carside.contract import Role
from carside.contract.topics import ROOT
from tools.benchmarks.echoes import LISTEN_QOS, plain_client
from tools.benchmarks.figures import BenchmarkError

_LEAVES = (
    "console/+/state",
    "desk/state",
    "board/+/state",
    "call/+",
    "advisor/+",
    "floor",
    "car/+",
)
_WITHIN_S = 60.0


class PlainListener:
    """Bare paho as a console of `showroom`."""

    def __init__(self, url: str, showroom: str) -> None:
        self._filters = [(f"{ROOT}/{showroom}/{leaf}", LISTEN_QOS) for leaf in _LEAVES]
        self._heard: set[str] = set()
        self._wanted = 0
        self._at_s = 0.0
        self._has_all = threading.Event()
        self._client = plain_client(url, Role.CONSOLE, "")
        self._client.on_connect = self._listen
        self._client.on_message = self._hear

    def listen(self, topics: int) -> float:
        """Connect; seconds until something was heard on so many topics.

        Raises:
            BenchmarkError: it never was.
        """
        self._wanted = topics
        began_s = time.perf_counter()
        self._client.loop_start()
        if not self._has_all.wait(_WITHIN_S):
            raise BenchmarkError(f"a plain client heard {len(self._heard)} of {topics} topics")
        return self._at_s - began_s

    def close(self) -> None:
        """Disconnect."""
        self._client.disconnect()
        self._client.loop_stop()

    def _listen(self, client: paho.Client, *_: object) -> None:
        client.subscribe(self._filters)

    def _hear(self, _client: paho.Client, _userdata: object, heard: paho.MQTTMessage) -> None:
        self._heard.add(heard.topic)
        if len(self._heard) == self._wanted and not self._has_all.is_set():
            self._at_s = time.perf_counter()
            self._has_all.set()
