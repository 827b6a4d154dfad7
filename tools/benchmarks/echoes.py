"""The far ends of the raw round trips, each a process of its own as the desk is.

`python -m tools.benchmarks.echoes tcp` prints its port and sends back what comes.
`python -m tools.benchmarks.echoes mqtt URL` sends back, with plain paho, what A publishes.
"""

import secrets
import socket
import sys
import threading

import paho.mqtt.client as paho
from paho.mqtt.enums import CallbackAPIVersion

from carside.contract import TOPICS, Address, Role
from carside.link.broker_url import BrokerUrl

MESSAGE_BYTES = 350
"""About what a press and a call measure on the wire."""
# Real topics, of a showroom that does not exist: the broker checks the same permissions as for a
# press, and no desk listens.
THERE = Address("bench", TOPICS["board_request"], "raw").topic
BACK = Address("bench", TOPICS["board_response"], "raw").topic
KEEP_ALIVE_S = 60
LISTEN_QOS = 0
"""As carside/link/mqtt.py listens."""
PAHO_INFLIGHT = 20
"""What paho itself takes."""


def plain_client(
    url: str, role: Role, topic: str, max_inflight: int = PAHO_INFLIGHT
) -> paho.Client:
    """A paho client that listens to `topic`: nothing of ours but that small packets go at once.

    It may have `max_inflight` messages under way that the broker has not acknowledged.
    """
    parsed = BrokerUrl.parse(url)
    name = f"bench-{role}-{secrets.token_hex(4)}"
    client = paho.Client(CallbackAPIVersion.VERSION2, client_id=name, protocol=paho.MQTTv311)
    client.username_pw_set(parsed.user or "", parsed.password)
    client.on_socket_open = _send_at_once
    client.max_inflight_messages_set(max_inflight)
    client.user_data_set(topic)
    client.on_connect = _listen
    client.connect_async(parsed.host, parsed.port, keepalive=KEEP_ALIVE_S)
    return client


def _send_at_once(_client: paho.Client, _userdata: object, sock: object) -> None:
    if isinstance(sock, socket.socket):
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)


def _listen(client: paho.Client, topic: str, *_: object) -> None:
    client.subscribe(topic, LISTEN_QOS)


def _send_back(client: paho.Client, _topic: str, message: paho.MQTTMessage) -> None:
    client.publish(BACK, message.payload, 1)


def echo_mqtt(url: str) -> None:
    """Send every message back, until ended."""
    client = plain_client(url, Role.DESK, THERE)
    client.on_subscribe = lambda *_: print("ready", flush=True)
    client.on_message = _send_back
    client.loop_start()
    threading.Event().wait()


def echo_tcp() -> None:
    """Send every byte back to the one client that connects, until it goes."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        print(server.getsockname()[1], flush=True)
        connection, _ = server.accept()
        with connection:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            while received := connection.recv(MESSAGE_BYTES):
                connection.sendall(received)


if __name__ == "__main__":
    if sys.argv[1] == "tcp":
        echo_tcp()
    else:
        echo_mqtt(sys.argv[2])
