"""A broker and its lines, worse than any real one but within what MQTT allows.

Messages take their time, on a slow line more than on others. On one topic they keep their order;
those of different topics overtake one another. A message may come twice, and after a reconnect the
last ones that were sent may be sent once more, because their receipts were lost. A request or an
answer may be lost, because the contract does not rely on it; a snapshot is lost only with the line
it was on: cut, half open (what is sent goes nowhere and nobody has noticed yet), or so new that the
broker's retained copy and the live stream have a gap between them.
"""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache, partial
from random import Random

from carside.contract import Address, Message, encode
from carside.link.memory import MemoryBroker, MemoryLink
from carside.link.port import Heard, LinkChanged, LinkPlan, LinkState, Mailbox, MakeLink, Malformed
from carside.link.reading import read
from carside.rehearsal.simulation.breaking import Plug
from carside.rehearsal.simulation.virtual_time import Timeline

RECONNECT_S = 3.0
"""A line that was cut is back after this long at most, if the broker is up."""
WILL_AFTER_S = 8.0
UNRECEIPTED = 5
"""How many of the last messages of a line may lack their receipts when it is cut."""
SENT_AGAIN = 0.3
"""How often that is so."""


def is_match(topic_filter: str, topic: str) -> bool:
    """Whether a filter with ``+`` for any one level (ours have no ``#``) matches a topic."""
    wanted, parts = topic_filter.split("/"), topic.split("/")
    return len(wanted) == len(parts) and all(
        one in ("+", part) for one, part in zip(wanted, parts, strict=True)
    )


@lru_cache(maxsize=20_000)
def _is_among(filters: tuple[str, ...], topic: str) -> bool:
    return any(is_match(one, topic) for one in filters)


_read = lru_cache(maxsize=2000)(read)  # what is retained is read again at every connect


@dataclass(slots=True)
class Weather:
    """How bad it is just now.

    Attributes:
        slow_s: how long the slowest line delays everything; each line has its own share of it.
        overtaking_s: by how much messages of different topics may overtake one another.
        lost, twice: the chances that a message is lost, or comes twice.
    """

    slow_s: float = 0.0
    overtaking_s: float = 0.02
    lost: float = 0.0
    twice: float = 0.02


class Network(MemoryBroker):
    """The broker; `tell` takes one sentence for everything that goes wrong on a line."""

    def __init__(self, timeline: Timeline, chance: Random) -> None:
        super().__init__()
        self.timeline = timeline
        self.chance = chance
        self.weather = Weather()
        self.underway = 0
        self._routes: dict[str, tuple[Line, ...]] = {}

    def lines(self) -> tuple["Line", ...]:
        """Every line that is open, connected or not."""
        return tuple(link for link in self._links if isinstance(link, Line))

    def add(self, link: MemoryLink) -> None:
        """Know a line that was opened."""
        super().add(link)
        self.forget_routes()

    def remove(self, link: MemoryLink) -> None:
        """Forget a line that is gone."""
        super().remove(link)
        self.forget_routes()

    def forget_routes(self) -> None:
        """Who listens to what has changed."""
        self._routes.clear()

    def _listeners(self, topic: str) -> "tuple[Line, ...]":
        if topic not in self._routes:
            self._routes[topic] = tuple(line for line in self.lines() if line.hears(topic))
        return self._routes[topic]

    def line_maker(self, mailbox: Mailbox, plug: Plug, spy: Callable[[Message], None]) -> MakeLink:
        """Make the lines of one part; `spy` sees what it publishes."""
        return lambda plan: Line(self, plan, mailbox, plug, spy)

    def publish(self, topic: str, payload: bytes, *, is_retained: bool) -> None:
        """Take in a message and send it to whoever listens; it is read once for all of them."""
        if is_retained and payload:
            self.retained[topic] = payload
        elif is_retained:
            self.retained.pop(topic, None)
        item: Heard | None = None
        for line in self._listeners(topic):
            if line.is_connected and self.timeline.now_s >= line.deaf_until_s:
                item = item or _read(topic, payload)
                self.post(line, item)

    def post(self, link: MemoryLink, item: Heard) -> None:
        """Send one item down a line."""
        assert isinstance(link, Line)  # noqa: S101 (this broker makes no others)
        if isinstance(item, LinkChanged):
            self._send(link, item, max(self.timeline.now_s, link.deaf_until_s))
            return
        if self._is_lost(item):
            return
        topic = item.topic if isinstance(item, Malformed) else item.address.topic
        for _ in range(2 if self.chance.random() < self.weather.twice else 1):
            delay_s = self.chance.uniform(0.001, self.weather.overtaking_s)
            delay_s += self.weather.slow_s * link.slowness
            due_s = max(self.timeline.now_s + delay_s, link.deaf_until_s, link.last_s.get(topic, 0))
            link.last_s[topic] = due_s
            self._send(link, item, due_s)

    def send_retained(self, link: MemoryLink, filters: tuple[str, ...]) -> None:
        """Deliver the snapshots a new subscription asks for."""
        for topic, payload in list(self.retained.items()):
            if _is_among(filters, topic):
                self.post(link, _read(topic, payload))

    def stop(self, *, forget: bool = False) -> None:
        """Crash: no wills, everything on the lines is lost."""
        self.is_up = False
        if forget:
            self.retained.clear()
        for line in self.lines():
            line.lose("the broker is down")

    def start(self) -> None:
        """Come back; every line finds it in its own time."""
        self.is_up = True
        for line in self.lines():
            line.connect_soon()

    def cut(self, link: MemoryLink) -> None:
        """Cut a line, which comes back.

        The will follows at once, or when its owner connects again (who takes the place of his
        ghost), or never: brokers in a cluster lose some.
        """
        assert isinstance(link, Line)  # noqa: S101 (as above)
        link.lose("the connection was cut")
        comes = self.chance.choice(("at once", "at once", "at the reconnect", "never"))
        if comes == "at once":
            self._say_will(link)
        link.connect_soon(partial(self._say_will, link) if comes == "at the reconnect" else None)

    def bury(self, line: "Line") -> None:
        """Say the will of a line whose owner is dead: at once, late or never."""
        comes = self.chance.choice(("at once", "at once", "late", "late", "never"))
        if comes != "never":
            delay_s = self.chance.uniform(0.0, WILL_AFTER_S) if comes == "late" else 0.0
            self.timeline.after(delay_s, partial(self._say_will, line))

    def _say_will(self, line: "Line") -> None:
        if self.is_up:
            will = line.plan.will
            self.publish(will.address.topic, encode(will), is_retained=True)

    def _is_lost(self, item: Heard) -> bool:
        is_excusable = isinstance(item, Message) and not item.address.row.is_retained
        return is_excusable and self.chance.random() < self.weather.lost

    def _send(self, line: "Line", item: Heard, due_s: float) -> None:
        life = line.life
        self.underway += 1

        def arrive() -> None:
            self.underway -= 1
            if line.life == life and not line.is_half_open:
                line.mailbox(item)

        self.timeline.at(due_s, arrive)


class Line(MemoryLink):
    """One part's connection.

    Attributes:
        life: counts its connections; what was sent on an earlier one never arrives.
        deaf_until_s: until when the subscription is not complete.
    """

    def __init__(
        self,
        broker: Network,
        plan: LinkPlan,
        mailbox: Mailbox,
        plug: Plug,
        spy: Callable[[Message], None],
    ) -> None:
        super().__init__(broker, plan, mailbox)
        self._network = broker
        self._plug = plug
        self._spy = spy
        self.life = 0
        self.is_half_open = False
        self.is_gone = False
        self.deaf_until_s = 0.0
        self.slowness = broker.chance.random()
        self._unreceipted: deque[tuple[Address, bytes]] = deque(maxlen=UNRECEIPTED)
        self.last_s: dict[str, float] = {}

    def connect(self) -> None:
        """Connect if the broker is up."""
        network = self._network
        if self.is_gone or self.is_connected:
            return
        if not network.is_up:
            network.post(self, LinkChanged(LinkState.LOST, "no broker answers"))
            return
        self.is_connected, self.is_half_open = True, False
        self.life += 1
        self.last_s.clear()
        gap_s = network.chance.choice((0.0, 0.0, 0.05, 0.3))
        self.deaf_until_s = network.timeline.now_s + gap_s
        if network.chance.random() < SENT_AGAIN:
            for address, payload in tuple(self._unreceipted):
                super()._send(address, payload)
        network.post(self, LinkChanged(LinkState.CONNECTED))
        network.send_retained(self, self.filters)

    def connect_soon(self, before: Callable[[], None] | None = None) -> None:
        """Connect again after a while; `before` happens just before it."""

        def again() -> None:
            if before is not None:
                before()
            self.connect()

        self._network.timeline.after(self._network.chance.uniform(0.1, RECONNECT_S), again)

    def lose(self, reason: str) -> None:
        """Be disconnected; what was on the way is lost."""
        was_connected, self.is_connected = self.is_connected, False
        self.is_half_open = False
        self.life += 1
        if was_connected:
            self.deaf_until_s = self._network.timeline.now_s
            self._network.post(self, LinkChanged(LinkState.LOST, reason))

    def vanish(self) -> None:
        """The part behind it is dead: nobody hears anything any more."""
        if not self.is_gone:
            self.is_gone, self.is_connected = True, False
            self.life += 1
            self._network.remove(self)

    def subscribe(self, filters: tuple[str, ...]) -> None:
        """Listen to more topics."""
        super().subscribe(filters)
        self._network.forget_routes()

    def unsubscribe(self, filters: tuple[str, ...]) -> None:
        """Stop listening to topics."""
        super().unsubscribe(filters)
        self._network.forget_routes()

    def hears(self, topic: str) -> bool:
        """Whether it has subscribed to `topic`."""
        return _is_among(self.filters, topic)

    def publish(self, message: Message) -> bool:
        """Send; True even where it goes nowhere and nobody can know."""
        self._spy(message)
        return super().publish(message)

    def close(self, farewell: Message | None = None) -> None:
        """Say farewell and go."""
        if not self.is_gone:
            if farewell is not None:
                self.publish(farewell)
            self.vanish()

    def _send(self, address: Address, payload: bytes) -> bool:
        self._plug.tap()
        network = self._network
        if self.is_connected:
            self._unreceipted.append((address, payload))
        if self.is_connected and self.is_half_open:
            return True
        if not address.row.is_retained and network.chance.random() < network.weather.lost:
            return self.is_connected
        return super()._send(address, payload)
