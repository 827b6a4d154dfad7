"""A plain client beside the boards: how soon anybody could be served again after a fault."""

import threading
import time

import paho.mqtt.client as paho

from carside.contract import TOPICS, Address, Role
from tools.benchmarks.echoes import plain_client
from tools.benchmarks.figures import BenchmarkError

_AGAIN_S = 0.05
"""How often it tries to connect: much oftener than a board may."""
_READY = b'"state":"ready"'
_WITHIN_S = 60.0


class PlainEar:
    """Bare paho that listens to the desk's state."""

    def __init__(self, url: str, showroom: str) -> None:
        topic = Address(showroom, TOPICS["desk_state"]).topic
        self._wanted = threading.Event()
        self._at_s = 0.0
        self._is_for_the_desk = False
        self._client = plain_client(url, Role.BOARD, topic)
        self._client.reconnect_delay_set(_AGAIN_S, _AGAIN_S)  # type: ignore[arg-type]  # it sleeps any time
        self._client.on_subscribe = self._served
        self._client.on_message = self._heard
        self._client.loop_start()

    def expect(self, *, desk: bool) -> None:
        """Note when the broker lets us listen again, or when the `desk` next says that it lives."""
        self._is_for_the_desk = desk
        self._wanted.clear()

    def wait(self) -> float:
        """When that was, on time.monotonic.

        Raises:
            BenchmarkError: it never was.
        """
        if not self._wanted.wait(_WITHIN_S):
            raise BenchmarkError("a plain client was not served again")
        return self._at_s

    def close(self) -> None:
        """Disconnect."""
        self._client.disconnect()
        self._client.loop_stop()

    def _served(self, *_: object) -> None:
        if not self._is_for_the_desk:
            self._note()

    def _heard(self, _client: paho.Client, _userdata: object, heard: paho.MQTTMessage) -> None:
        if self._is_for_the_desk and not heard.retain and _READY in heard.payload:
            self._note()

    def _note(self) -> None:
        if not self._wanted.is_set():
            self._at_s = time.monotonic()
            self._wanted.set()
