"""A plain desk and a plain console for one showroom: what a press costs at the very least.

Both are bare paho in processes of their own. The desk passes every board's request on as a retained
`call` snapshot, unread; the console notes when it came. So the floor under a burst has the same
messages, the same two hops and the same permissions, and nothing of ours.

Settings: `part` (relay or listener), `url`, `showroom`. Orders: `forget` (listener: begin anew;
relay: clear what was retained) and, for the listener, `tell`. Reports: `ready`, `forgotten`,
`seen` with the moment on time.monotonic by board.
"""

import queue
import time

import paho.mqtt.client as paho

from carside.contract import TOPICS, Address, Role
from carside.contract.topics import ROOT
from tools.benchmarks.echoes import plain_client
from tools.benchmarks.worker import Line, orders, report

_MAX_INFLIGHT = 200
"""As in carside/link/mqtt.py."""


class Relay:
    """The plain desk."""

    def __init__(self, url: str, showroom: str) -> None:
        self._showroom = showroom
        self._retained: set[str] = set()
        requests = f"{ROOT}/{showroom}/board/+/request"
        self._client = plain_client(url, Role.DESK, requests, _MAX_INFLIGHT)
        self._client.on_message = self._pass_on
        _run(self._client)

    def forget(self) -> None:
        """Clear what was retained."""
        last = None
        for topic in self._retained:
            last = self._client.publish(topic, b"", 1, retain=True)
        self._retained.clear()
        if last is not None:
            last.wait_for_publish()

    def _pass_on(self, client: paho.Client, _userdata: object, heard: paho.MQTTMessage) -> None:
        board = heard.topic.split("/")[4]
        topic = Address(self._showroom, TOPICS["call"], board).topic
        self._retained.add(topic)
        client.publish(topic, heard.payload, 1, retain=True)


class Listener:
    """The plain console."""

    def __init__(self, url: str, showroom: str) -> None:
        self.seen: dict[str, float] = {}
        self._client = plain_client(url, Role.CONSOLE, f"{ROOT}/{showroom}/call/+")
        self._client.on_message = self._note
        _run(self._client)

    def forget(self) -> None:
        """Begin anew."""
        self.seen = {}

    def _note(self, _client: paho.Client, _userdata: object, heard: paho.MQTTMessage) -> None:
        if heard.payload:
            self.seen.setdefault(heard.topic.rsplit("/", 1)[1], time.monotonic())


def _run(client: paho.Client) -> None:
    client.on_subscribe = lambda *_: report("ready")
    client.loop_start()


def main() -> None:
    """Run one of them until the orders end."""
    box: queue.SimpleQueue[Line | None] = queue.SimpleQueue()
    settings = orders(box)
    url, showroom = settings["url"], settings["showroom"]
    peer = Relay(url, showroom) if settings["part"] == "relay" else Listener(url, showroom)
    while (order := box.get()) is not None:
        if order["word"] == "forget":
            peer.forget()
            report("forgotten")
        elif isinstance(peer, Listener):
            report("seen", seen=peer.seen)


if __name__ == "__main__":
    main()
