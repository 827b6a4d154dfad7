"""The link over MQTT 3.1.1. The only file that imports paho.

paho runs its own network thread; its callbacks decode and hand finished values to the mailbox,
nothing else. Sessions are clean and paho's memory queue is not used while the link is down: what
must not be lost is on disk already (outbox, journal) and is sent again on every connect. Snapshots
that a lost connection left unacknowledged are forgotten: the truth may have moved on, and whoever
connects tells everything as it now stands.

Where a broker has several hosts, each try that fails and each line that is cut leads to the next.
"""

import contextlib
import logging
import os
import secrets
import socket
import ssl
import threading
import time
from typing import Any

import paho.mqtt.client as paho
from paho.mqtt.enums import CallbackAPIVersion
from paho.mqtt.properties import Properties
from paho.mqtt.reasoncodes import ReasonCode

from carside.contract import Address, Message, encode
from carside.link.broker_url import BrokerUrl
from carside.link.port import (
    LinkChanged,
    LinkPlan,
    LinkState,
    Mailbox,
    MakeLink,
)
from carside.link.reading import read
from carside.link.subscriptions import Subscriptions

KEEP_ALIVE_S = 5
# A refused try costs next to nothing, and everybody is to see the truth soon.
_RECONNECT_S = (1, 1)
_NEXT_HOST_S = (1, 1)
_FAREWELL_S = 1.0
_QOS = 1
_LISTEN_QOS = 0
"""A clean session loses what is under way with its connection, whatever the QoS, and what must not
be lost is sent again until it is answered. So QoS 1 would gain nothing here, and on NATS it costs:
a consumer in a stream for every filter of every connection, taken down one after the other. A
hundred boards cut off at once were kept out for minutes by that."""
_ASK_AGAIN_S = 0.5
_REFUSED_FOR_GOOD_S = 5.0
"""How long a cluster that has lost a node may refuse what it grants a moment later."""
_MAX_INFLIGHT = 200

_log = logging.getLogger(__name__)


def mqtt_link_maker(url: BrokerUrl, mailbox: Mailbox) -> MakeLink:
    """Make links to the broker at `url` that speak to `mailbox` (on paho's thread)."""
    return lambda plan: MqttLink(url, plan, mailbox)


class MqttLink:
    """One connection to one broker; a `Link`."""

    def __init__(self, url: BrokerUrl, plan: LinkPlan, mailbox: Mailbox) -> None:
        self._url = url
        self._turn = 0
        self._mailbox = mailbox
        self._subscriptions = Subscriptions(plan.filters)
        self._asking = threading.Lock()
        self._state = LinkState.CONNECTING
        self._is_greeting = False
        self._line_since_s = 0.0
        self._again: threading.Timer | None = None
        self._client = self._make_client(plan)

    def open(self) -> None:
        """Start connecting, again and again until closed."""
        host, port = self._host
        self._client.connect_async(host, port, keepalive=KEEP_ALIVE_S)
        self._client.loop_start()

    def publish(self, message: Message) -> bool:
        """Send with QoS 1; False if the link is down."""
        return self._send(message.address, encode(message)) is not None

    def clear(self, address: Address) -> bool:
        """Remove a retained snapshot; False if the link is down."""
        return self._send(address, b"") is not None

    def subscribe(self, filters: tuple[str, ...]) -> None:
        """Listen to more topics, now and after every reconnect."""
        self._subscriptions.add(filters)
        if self._client.is_connected():
            self._ask_for(filters)

    def unsubscribe(self, filters: tuple[str, ...]) -> None:
        """Stop listening to topics."""
        self._subscriptions.remove(filters)
        if self._client.is_connected():
            self._client.unsubscribe(list(filters))

    def close(self, farewell: Message | None = None) -> None:
        """Say farewell, wait for the broker to have it, disconnect, end the thread."""
        sent = self._send(farewell.address, encode(farewell)) if farewell else None
        if sent is not None:
            try:
                sent.wait_for_publish(_FAREWELL_S)
            except (RuntimeError, ValueError) as error:
                _log.debug("no farewell: %s", error)
        if self._again is not None:
            self._again.cancel()
        line = _held(self._client.socket())
        self._client.disconnect()
        self._client.loop_stop()
        if line is not None:
            _wait_for_the_broker_to_hang_up(line)

    def _make_client(self, plan: LinkPlan) -> paho.Client:
        # The random tail keeps a restarted part from being thrown out by its own ghost.
        client = paho.Client(
            CallbackAPIVersion.VERSION2,
            client_id=f"{plan.client}-{secrets.token_hex(4)}",
            protocol=paho.MQTTv311,
            clean_session=True,
        )
        if self._url.user is not None:
            client.username_pw_set(self._url.user, self._url.password)
        if self._url.is_tls:
            client.tls_set_context(ssl.create_default_context())
        will = plan.will
        client.will_set(will.address.topic, encode(will), _QOS, will.address.row.is_retained)
        client.reconnect_delay_set(*(_NEXT_HOST_S if self._url.others else _RECONNECT_S))
        client.max_inflight_messages_set(_MAX_INFLIGHT)
        client.on_socket_open = _send_small_packets_at_once
        client.on_pre_connect = _forget_old_snapshots
        client.on_connect = self._on_connect
        client.on_connect_fail = self._on_connect_fail
        client.on_disconnect = self._on_disconnect
        client.on_subscribe = self._on_subscribe
        client.on_message = self._on_message
        return client

    @property
    def _host(self) -> tuple[str, int]:
        return self._url.hosts[self._turn % len(self._url.hosts)]

    @property
    def _place(self) -> str:
        host, port = self._host
        return f"{host}:{port}"

    def _send(self, address: Address, payload: bytes) -> paho.MQTTMessageInfo | None:
        if not self._client.is_connected():
            return None
        sent = self._client.publish(address.topic, payload, _QOS, address.row.is_retained)
        return sent if sent.rc == paho.MQTT_ERR_SUCCESS else None

    def _ask_for(self, filters: tuple[str, ...]) -> None:
        with self._asking:  # the answer must not be looked up before the question is noted
            _result, message = self._client.subscribe([(one, _LISTEN_QOS) for one in filters])
            if message is not None:
                self._subscriptions.asked(message, filters)

    def _ask_again(self) -> None:
        """Runs on a timer's thread, a moment after something was refused."""
        self._again = None
        filters = self._subscriptions.take_refused()
        if filters and self._client.is_connected():
            self._ask_for(filters)

    # What follows runs on paho's thread.

    def _on_connect(
        self,
        _client: paho.Client,
        _userdata: Any,
        _flags: paho.ConnectFlags,
        reason: ReasonCode,
        _properties: Properties | None,
    ) -> None:
        if reason.is_failure:
            self._tell(LinkState.REFUSED, _refusal(self._place, self._url.user, str(reason)))
            return
        self._is_greeting = True
        self._line_since_s = time.monotonic()
        self._ask_for(self._subscriptions.begin())

    def _on_subscribe(
        self,
        _client: paho.Client,
        _userdata: Any,
        mid: int,
        reasons: list[ReasonCode],
        _properties: Properties | None,
    ) -> None:
        with self._asking:
            self._subscriptions.answered(mid, (not reason.is_failure for reason in reasons))
        if self._is_greeting and self._subscriptions.is_ready:
            self._is_greeting = False
            self._tell(LinkState.CONNECTED)
        if self._subscriptions.is_refused and self._again is None:
            self._again = threading.Timer(_ASK_AGAIN_S, self._ask_again)
            self._again.daemon = True
            self._again.start()
            self._complain_of_a_refusal()

    def _complain_of_a_refusal(self) -> None:
        if self._is_greeting and time.monotonic() - self._line_since_s > _REFUSED_FOR_GOOD_S:
            self._tell(
                LinkState.REFUSED,
                f"the broker at {self._place} does not let user "
                f"{self._url.user!r} listen here: check that the role's own user is used",
            )

    def _on_connect_fail(self, client: paho.Client, _userdata: Any) -> None:
        self._tell(LinkState.LOST, f"no broker answers at {self._place}")
        self._turn_to_the_next_host(client)

    def _on_disconnect(
        self,
        client: paho.Client,
        _userdata: Any,
        _flags: paho.DisconnectFlags,
        reason: ReasonCode,
        _properties: Properties | None,
    ) -> None:
        # A refused password ends in a disconnect too: the better reason stays.
        if self._state is not LinkState.REFUSED and reason.is_failure:
            self._tell(LinkState.LOST, f"the connection to {self._place} was cut")
        if reason.is_failure:
            self._turn_to_the_next_host(client)

    def _turn_to_the_next_host(self, client: paho.Client) -> None:
        if self._url.others:
            self._turn += 1
            host, port = self._host
            # Connects nothing by itself: it names the host for paho's own next try.
            client.connect_async(host, port, keepalive=KEEP_ALIVE_S)

    def _on_message(self, _client: paho.Client, _userdata: Any, arrived: paho.MQTTMessage) -> None:
        self._mailbox(read(arrived.topic, bytes(arrived.payload)))

    def _tell(self, state: LinkState, reason: str = "") -> None:
        is_new = state is not self._state or state is LinkState.CONNECTED
        self._state = state
        if is_new:
            self._mailbox(LinkChanged(state, reason))


def _refusal(place: str, user: str | None, reason: str) -> str:
    who = f"user {user!r}" if user else "a connection without a user"
    return (
        f"the broker at {place} refuses {who} ({reason}): "
        "check the user and password in the broker URL"
    )


def _send_small_packets_at_once(_client: paho.Client, _userdata: Any, sock: Any) -> None:
    # A call is one small packet: waiting for more to fill it (Nagle) would only delay it.
    if isinstance(sock, socket.socket):
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)


def _forget_old_snapshots(client: paho.Client, _userdata: Any) -> None:
    # paho sends again what was not acknowledged. An old "no call here" that comes after the answer
    # to a new press would end, for a moment, a call that is open.
    for message in client.drop_out_messages():
        if not message.retain:
            client.publish(message.topic, message.payload, message.qos)


def _held(sock: Any) -> socket.socket | None:
    """The same connection under a second descriptor, which stays when paho closes its own."""
    if not isinstance(sock, socket.socket):
        return None
    with contextlib.suppress(OSError):
        return socket.socket(fileno=os.dup(sock.fileno()))
    return None


def _wait_for_the_broker_to_hang_up(line: socket.socket) -> None:
    """Read on, for a moment, until the broker has taken our goodbye and ends the connection.

    paho closes at once. While something unread is still coming in, that resets the connection, and
    a broker that meets the reset before our goodbye publishes our will after our farewell.
    """
    deadline_s = time.monotonic() + _FAREWELL_S
    with line, contextlib.suppress(OSError):
        while (left_s := deadline_s - time.monotonic()) > 0:
            line.settimeout(left_s)
            if not line.recv(65536):
                return
