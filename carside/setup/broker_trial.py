"""Whether a broker lets us in: a real connection through the link, for each of the three roles.

Under the name of a showroom that nobody has, so that no desk or board hears anything of it.
"""

import socket
import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor

from carside.clock import SystemClock
from carside.contract import TOPICS, Address, Message
from carside.contract.payloads import Presence, State
from carside.contract.topics import ROOT, Role
from carside.link.broker_url import DEFAULT_PORTS, BrokerUrl
from carside.link.heartbeat import Heartbeat
from carside.link.mqtt import MqttLink
from carside.link.port import Heard, LinkChanged, LinkPlan, LinkState
from carside.setup.broker_answer import Answer

SHOWROOM = "setup-trial"
WITHIN_S = 6.0
_KNOCK_S = 0.4
_LOOK_S = 0.1
_HEARS = {Role.DESK: "board_state", Role.BOARD: "desk_state", Role.CONSOLE: "desk_state"}


def found_here() -> tuple[str, ...]:
    """Where somebody listens on this PC at a broker's usual port: ``127.0.0.1:1883``."""
    return tuple(f"127.0.0.1:{port}" for port in DEFAULT_PORTS.values() if _listens(port))


def try_roles(urls: Mapping[Role, str], within_s: float = WITHIN_S) -> dict[Role, Answer]:
    """Connect as each role, all at the same time; returns within `within_s` or little more.

    Raises:
        BrokerUrlError: one of the URLs is none.
    """
    parsed = {role: BrokerUrl.parse(url) for role, url in urls.items()}
    with ThreadPoolExecutor(max_workers=len(Role)) as threads:
        tried = {
            role: threads.submit(_Trial(url, role).answer, within_s) for role, url in parsed.items()
        }
        return {role: answer.result() for role, answer in tried.items()}


class _Trial:
    """One connection, opened at once."""

    def __init__(self, url: BrokerUrl, role: Role) -> None:
        self._is_over = threading.Event()
        self._answer = Answer.NOBODY
        self._link = MqttLink(url, _plan(role), self._heard)
        self._link.open()

    def answer(self, within_s: float) -> Answer:
        self._is_over.wait(within_s)
        self._link.close()
        return self._answer

    def _heard(self, item: Heard) -> None:
        """Runs on the link's thread."""
        if isinstance(item, LinkChanged) and not self._is_over.is_set():
            self._answer = {
                LinkState.CONNECTED: Answer.REACHED,
                LinkState.REFUSED: Answer.REFUSED,
            }.get(item.state, Answer.NOBODY)
            if item.state is not LinkState.CONNECTING:
                self._is_over.set()


def wait_until_ready(
    url: str, showroom: str, part: Role, is_over: Callable[[], bool], within_s: float
) -> bool:
    """Listen as a console until the desk, or some console, of `showroom` says that it is ready.

    False if it does not within `within_s`, or when `is_over`, asked several times a second, is
    true.
    """
    is_ready = threading.Event()

    def hear(item: Heard) -> None:
        data = item.data if isinstance(item, Message) else None
        if isinstance(data, State) and data.state is Presence.READY:
            is_ready.set()

    path = TOPICS[f"{part}_state"].filter_path
    link = MqttLink(BrokerUrl.parse(url), _plan(Role.CONSOLE, (f"{ROOT}/{showroom}/{path}",)), hear)
    link.open()
    try:
        ends_s = time.monotonic() + within_s
        while time.monotonic() < ends_s and not is_over():
            if is_ready.wait(_LOOK_S):
                return True
        return False
    finally:
        link.close()


def _plan(role: Role, filters: tuple[str, ...] | None = None) -> LinkPlan:
    own = Address(SHOWROOM, TOPICS[f"{role}_state"], "" if role is Role.DESK else "setup")
    heard = TOPICS[_HEARS[role]]
    path = f"{ROOT}/{SHOWROOM}/{heard.filter_path}"
    will = Heartbeat(own, 0, SystemClock()).says(Presence.OFF)
    return LinkPlan(f"carside-setup-{role}", filters or (path,), will)


def _listens(port: int) -> bool:
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=_KNOCK_S):
            return True
    except OSError:
        return False
