"""A stand-in for a desk with more open calls than boards: it says what a desk says, and no more.

A showroom has some 300 boards, and a board one open call at most; so no desk can have a thousand.
This one has the right to speak as a desk and as the boards, publishes the snapshots that a console
listens to, and says every few seconds that all of them live.
"""

import itertools
import threading
import uuid
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta

import paho.mqtt.client as paho

from carside.calls import Accept, Arrive, Call, Dispatch, Kind, Place, advance, begin
from carside.contract import TOPICS, Address, Message, Role, encode
from carside.contract.envelope import new_message
from carside.contract.payloads import Presence, State
from carside.desk.showroom import Showroom
from carside.desk.snapshots import standing
from carside.link.presence import HEARTBEAT_S
from carside.rehearsal.brokers import RunningBroker
from tools.benchmarks.echoes import plain_client
from tools.benchmarks.figures import BenchmarkError

_INFLIGHT = 200
_WITHIN_S = 60.0
_LANGUAGES = ("zh-CN", "en", "de", "ar", "pt")
_CONSOLE_HEARS = frozenset({"floor", "car"})


class StandInDesk:
    """Speaks for `showroom` with `calls` open calls, from `open` until `close`."""

    def __init__(self, broker: RunningBroker, showroom: Showroom, calls: int) -> None:
        self._name = showroom.plan.showroom
        self._boards = [board.board for board in showroom.boards]
        self._snapshots = [*_snapshots(showroom, calls)]
        self._since = datetime.now(UTC)
        self._showroom = showroom
        self._desk = self._client(broker, Role.DESK, "board_request")
        self._board = self._client(broker, Role.BOARD, "board_response")
        self._is_over = threading.Event()
        self._beating = threading.Thread(target=self._beat, name="beat", daemon=True)

    @property
    def topics(self) -> int:
        """How many topics a console hears something on."""
        return len(self._snapshots) + len(self._boards) + 1

    def open(self) -> None:
        """Connect, and publish everything.

        Raises:
            BenchmarkError: the broker does not take it.
        """
        for client in (self._desk, self._board):
            client.loop_start()
        _until_connected(self._desk, self._board)
        sent = [self._say(self._desk, message) for message in self._snapshots]
        sent += [self._say(*beat) for beat in self._beats()]
        for one in sent:
            one.wait_for_publish(_WITHIN_S)
        self._beating.start()

    def place(self) -> str:
        """One more shopper has called; gives the call's topic."""
        now = datetime.now(UTC)
        call = next(_calls(self._showroom, now))
        address = Address(self._name, TOPICS["call"], call.call)
        self._say(self._desk, new_message(address, call, now)).wait_for_publish(_WITHIN_S)
        return address.topic

    def clear(self, topic: str) -> None:
        """The call with this topic is over."""
        self._desk.publish(topic, b"", 1, retain=True).wait_for_publish(_WITHIN_S)

    def close(self) -> None:
        """Say no more."""
        self._is_over.set()
        if self._beating.is_alive():
            self._beating.join()
        for client in (self._desk, self._board):
            client.disconnect()
            client.loop_stop()

    def _client(self, broker: RunningBroker, role: Role, listens: str) -> paho.Client:
        # Nobody ever says anything there.
        topic = Address(self._name, TOPICS[listens], "nobody").topic
        return plain_client(broker.url(role), role, topic, _INFLIGHT)

    def _beat(self) -> None:
        pause_s = HEARTBEAT_S / (len(self._boards) + 1)
        for client, message in itertools.chain.from_iterable(iter(self._beats, None)):
            if self._is_over.wait(pause_s):
                return
            self._say(client, message)

    def _beats(self) -> list[tuple[paho.Client, Message]]:
        state = State(state=Presence.READY, boot=1, since=self._since, journal="stand-in")
        now = datetime.now(UTC)
        desk = new_message(Address(self._name, TOPICS["desk_state"]), state, now)
        addresses = [Address(self._name, TOPICS["board_state"], board) for board in self._boards]
        boards = [(self._board, new_message(address, state, now)) for address in addresses]
        return [(self._desk, desk), *boards]

    def _say(self, client: paho.Client, message: Message) -> paho.MQTTMessageInfo:
        row = message.address.row
        return client.publish(message.address.topic, encode(message), 1, row.is_retained)


def _snapshots(showroom: Showroom, calls: int) -> Iterator[Message]:
    name, now = showroom.plan.showroom, datetime.now(UTC)
    for address, data in standing(showroom).items():
        if address.row.name in _CONSOLE_HEARS:
            yield new_message(address, data, now)
    for advisor in showroom.advisors:
        yield new_message(Address(name, TOPICS["advisor"], advisor.advisor), advisor, now)
    for call in itertools.islice(_calls(showroom, now), calls):
        yield new_message(Address(name, TOPICS["call"], call.call), call, now)


def _calls(showroom: Showroom, now: datetime) -> Iterator[Call]:
    """Calls at every stand in turn, in every phase."""
    stands = [stand for stand in showroom.plan.stands if stand.board]
    for number, stand in enumerate(itertools.cycle(stands)):
        place = Place(
            call=str(uuid.uuid4()),
            board=stand.board or "",
            stand=stand.stand,
            car=stand.car or "none",
            kind=tuple(Kind)[number % len(Kind)],
            language=_LANGUAGES[number % len(_LANGUAGES)],
            waited_ms=0,
            seen=("range", "price"),
        )
        advisor = showroom.advisors[number % len(showroom.advisors)].advisor
        steps = (Dispatch(advisor=advisor), Accept(advisor=advisor), Arrive())
        placed = begin(place, now - timedelta(milliseconds=10 * number)).call
        yield _advanced(placed, steps[: number % (len(steps) + 1)], now)


def _advanced(call: Call, steps: Iterable[Dispatch | Accept | Arrive], now: datetime) -> Call:
    for step in steps:
        call = advance(call, step, now).call
    return call


def _until_connected(*clients: paho.Client) -> None:
    waiting = threading.Event()
    for _ in range(round(_WITHIN_S / 0.05)):
        if all(client.is_connected() for client in clients):
            return
        waiting.wait(0.05)
    raise BenchmarkError("the stand-in for a desk cannot connect")
