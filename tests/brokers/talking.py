"""A bare MQTT client for tests that ask what a broker itself does."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

import paho.mqtt.client as mqtt
from paho.mqtt.enums import CallbackAPIVersion, MQTTErrorCode
from paho.mqtt.reasoncodes import ReasonCode

REFUSED = 0x80
QUIET_S = 0.4
_PATIENCE_S = 10.0


class Talker:
    """Connects, remembers what arrives, and says what was refused."""

    def __init__(
        self, url: str, client_id: str = "", *, will: tuple[str, bytes] | None = None
    ) -> None:
        parts = urlsplit(url)
        assert parts.hostname is not None
        self.heard: list[tuple[str, bytes]] = []
        self.granted: list[int] = []
        self.refusal: ReasonCode | None = None
        self._news = threading.Condition()
        self._is_in = False
        self.is_cut = False
        self._is_answered: Callable[[], bool] = lambda: True
        self._acknowledged: set[int] = set()
        self.client = mqtt.Client(
            CallbackAPIVersion.VERSION2, client_id=client_id, clean_session=not client_id
        )
        self.client.username_pw_set(parts.username, parts.password)
        if will is not None:
            self.client.will_set(*will, qos=1, retain=True)
        self.client.on_connect = self._on_connect
        self.client.on_disconnect = self._on_disconnect
        self.client.on_message = self._on_message
        self.client.on_subscribe = self._on_subscribe
        self.client.on_publish = self._on_publish
        self.client.connect(parts.hostname, parts.port or 1883, keepalive=5)
        self.client.loop_start()
        self.wait_until(lambda: self._is_in or self.refusal is not None)

    def publish(self, topic: str, payload: bytes, *, retain: bool = False) -> None:
        """Publish and wait for the acknowledgement, which proves nothing but an open line."""
        mid = self.client.publish(topic, payload, qos=1, retain=retain).mid
        self.wait_until(lambda: mid in self._acknowledged)

    def say(self, topic: str, payload: bytes, *, retain: bool = False) -> None:
        """Publish and wait for nothing."""
        mid = self.client.publish(topic, payload, qos=1, retain=retain).mid
        self._is_answered = lambda: mid in self._acknowledged

    def ask_for(self, wide: str) -> None:
        """Subscribe and wait for nothing."""
        self.granted.clear()
        self.client.subscribe(wide, 1)
        self._is_answered = lambda: bool(self.granted)

    def wait_until_answered_or_cut(self) -> None:
        """Wait until the broker has answered the last word, or ended the connection for it."""
        self.wait_until(lambda: self._is_answered() or self.is_cut)

    def subscribe(self, *filters: str) -> list[int]:
        """Subscribe to each filter and return what was granted: 1, or `REFUSED`."""
        self.granted.clear()
        error, _ = self.client.subscribe([(one, 1) for one in filters])
        assert error is MQTTErrorCode.MQTT_ERR_SUCCESS
        self.wait_until(lambda: len(self.granted) == len(filters))
        return list(self.granted)

    def topics(self) -> set[str]:
        """The topics heard so far."""
        return {topic for topic, _ in self.heard}

    def wait_for(self, topic: str, payload: bytes) -> None:
        """Wait until this message has arrived."""
        self.wait_until(lambda: (topic, payload) in self.heard)

    def wait_for_topics(self, topics: set[str]) -> None:
        """Wait until something has arrived on each of these topics."""
        self.wait_until(lambda: self.topics() >= topics)

    def wait_until(self, claim: Callable[[], bool]) -> None:
        """Wait until `claim()` holds; it is asked again whenever something happened."""
        deadline = time.monotonic() + _PATIENCE_S
        with self._news:
            while not claim():
                left_s = deadline - time.monotonic()
                assert left_s > 0, f"nothing came; heard so far: {sorted(self.topics())}"
                self._news.wait(left_s)

    def vanish(self) -> None:
        """Break the connection without a farewell, as a board does that loses power."""
        self.client.loop_stop()
        connection = self.client.socket()
        assert connection is not None
        connection.close()

    def leave(self) -> None:
        """Say goodbye."""
        self.client.disconnect()
        self.client.loop_stop()

    def _on_connect(self, _c: object, _u: object, _f: object, code: ReasonCode, _p: object) -> None:
        with self._news:
            self._is_in = not code.is_failure
            self.refusal = code if code.is_failure else None
            self._news.notify_all()

    def _on_disconnect(self, *_: object) -> None:
        with self._news:
            self.is_cut = True
            self._news.notify_all()

    def _on_message(self, _client: object, _user: object, message: mqtt.MQTTMessage) -> None:
        with self._news:
            self.heard.append((message.topic, bytes(message.payload)))
            self._news.notify_all()

    def _on_subscribe(
        self, _c: object, _u: object, _mid: int, codes: list[ReasonCode], _p: object
    ) -> None:
        with self._news:
            self.granted += [code.value for code in codes]
            self._news.notify_all()

    def _on_publish(self, _c: object, _u: object, mid: int, _code: object, _p: object) -> None:
        with self._news:
            self._acknowledged.add(mid)
            self._news.notify_all()


@contextmanager
def talker(
    url: str, client_id: str = "", *, will: tuple[str, bytes] | None = None
) -> Iterator[Talker]:
    """A `Talker` for the length of a block."""
    one = Talker(url, client_id, will=will)
    try:
        yield one
    finally:
        one.leave()
