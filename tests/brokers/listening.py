"""An ear on a broker that knows nothing of Carside: plain MQTT, and JSON read by hand."""

import json
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import paho.mqtt.client as mqtt
from paho.mqtt.enums import CallbackAPIVersion

PATIENCE_S = 10.0
RECONNECT_S = 1

Data = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Heard:
    """One message as it arrived; `topic` below the showroom, `at_s` on the monotonic clock."""

    topic: str
    payload: bytes
    is_retained: bool
    at_s: float

    @property
    def envelope(self) -> Data:
        """The CloudEvents object; empty for an empty payload."""
        return dict(json.loads(self.payload)) if self.payload else {}

    @property
    def data(self) -> Data:
        """What it says; empty for an empty payload."""
        return dict(self.envelope.get("data", {}))


class Ear:
    """One connection that hears all of a showroom and may speak as its role."""

    def __init__(self, url: str, showroom: str, filters: str | None = "#") -> None:
        parts = urlsplit(url)
        assert parts.hostname is not None
        self.heard: list[Heard] = []
        self._root = f"carside/1/{showroom}/"
        self._filters = filters
        self._news = threading.Condition()
        self._is_ready = False
        self._acknowledged: set[int] = set()
        self._client = mqtt.Client(CallbackAPIVersion.VERSION2)
        self._client.username_pw_set(parts.username, parts.password)
        self._client.reconnect_delay_set(RECONNECT_S, RECONNECT_S)
        self._client.on_connect = self._on_connect
        self._client.on_subscribe = self._on_ready
        self._client.on_publish = self._on_publish
        self._client.on_message = self._on_message
        self._client.connect(parts.hostname, parts.port or 1883, keepalive=5)
        self._client.loop_start()
        self._until(lambda: self._is_ready, PATIENCE_S)

    def close(self) -> None:
        """Say goodbye."""
        self._client.disconnect()
        self._client.loop_stop()

    def publish(self, topic: str, payload: bytes, *, retain: bool = False) -> None:
        """Publish below the showroom and wait for the broker to have it."""
        sent = self._client.publish(self._root + topic, payload, qos=1, retain=retain)
        assert self._until(lambda: sent.mid in self._acknowledged, PATIENCE_S), topic

    def mark(self) -> int:
        """Where we are in what was heard."""
        with self._news:
            return len(self.heard)

    def wait(
        self,
        topic: str,
        claim: Callable[[Heard], bool] = lambda _: True,
        *,
        since: int = 0,
        within_s: float = PATIENCE_S,
    ) -> Heard:
        """The first message on `topic` after `since` of which `claim` is true."""
        found: list[Heard] = []

        def look() -> bool:
            found[:] = [h for h in self.heard[since:] if h.topic == topic and claim(h)][:1]
            return bool(found)

        told = self._until(look, within_s)
        assert told, f"nothing such on {topic}; there: {self.tail(topic)}"
        return found[0]

    def on(self, topic: str, since: int = 0) -> list[Heard]:
        """Everything heard on one topic since then, in order."""
        with self._news:
            return [one for one in self.heard[since:] if one.topic == topic]

    def last(self, topic: str) -> Heard | None:
        """The last word on a topic."""
        said = self.on(topic)
        return said[-1] if said else None

    def tail(self, topic: str) -> list[bytes]:
        """The end of what was said on a topic, for a person."""
        return [one.payload for one in self.on(topic)[-5:]]

    def _until(self, claim: Callable[[], bool], within_s: float) -> bool:
        with self._news:
            return self._news.wait_for(claim, within_s)

    # What follows runs on paho's thread.

    def _on_connect(self, client: mqtt.Client, *_: object) -> None:
        if self._filters is None:
            self._on_ready()
        else:
            client.subscribe(self._root + self._filters, qos=1)

    def _on_ready(self, *_: object) -> None:
        with self._news:
            self._is_ready = True
            self._news.notify_all()

    def _on_publish(self, _client: object, _user: object, mid: int, *_: object) -> None:
        with self._news:
            self._acknowledged.add(mid)
            self._news.notify_all()

    def _on_message(self, _client: object, _user: object, told: mqtt.MQTTMessage) -> None:
        topic = told.topic.removeprefix(self._root)
        one = Heard(topic, bytes(told.payload), bool(told.retain), time.monotonic())
        with self._news:
            self.heard.append(one)
            self._news.notify_all()
