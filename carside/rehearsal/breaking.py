"""Breaks the stage as planned, and heals it."""

import heapq
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field

from carside.rehearsal.brokers import RunningBroker
from carside.rehearsal.brokers.nats_cluster import NatsCluster
from carside.rehearsal.parts.jumping import shared_s
from carside.rehearsal.parts.words import Cut, Delay, Double, GoSilent, Jump, Linked, Race
from carside.rehearsal.plan import FaultKind, PlannedFault
from carside.rehearsal.stage import DESK, PROXY, Stage


@dataclass(order=True, slots=True)
class _Healing:
    due_s: float
    number: int
    heal: Callable[[], object] = field(compare=False)


class Breaker:
    """Walks through the planned faults. `done` counts those that struck, by kind."""

    def __init__(self, stage: Stage, planned: Sequence[PlannedFault]) -> None:
        self.done: Counter[FaultKind] = Counter()
        self.spared: Counter[FaultKind] = Counter()
        self._stage = stage
        self._left = list(reversed(planned))
        self._healings: list[_Healing] = []
        self._numbers = 0
        self._broker: Future[None] | None = None
        self._node: int | None = None

    @property
    def is_whole(self) -> bool:
        """Whether everything is healed."""
        return not self._healings and not self._is_broker_busy

    def act(self) -> None:
        """Break what is due by the visits that have begun, and heal what is due by time."""
        while self._left and self._left[-1].after_visits <= self._stage.book.visits:
            fault = self._left.pop()
            has_struck = self._break(fault)
            (self.done if has_struck else self.spared)[fault.kind] += 1
            self._stage.write_down("faults", (shared_s(), has_struck, fault))
        while self._healings and self._healings[0].due_s <= shared_s():
            heapq.heappop(self._healings).heal()

    def heal_all(self) -> None:
        """Break nothing more and heal everything now."""
        self.spared.update(fault.kind for fault in self._left)
        self._left.clear()
        while self._healings:
            heapq.heappop(self._healings).heal()

    @property
    def _is_broker_busy(self) -> bool:
        if self._broker is None or not self._broker.done():
            return self._broker is not None
        self._broker.result()  # raises what went wrong there
        self._broker = None
        return False

    def _later(self, wait_s: float, heal: Callable[[], object]) -> None:
        self._numbers += 1
        heapq.heappush(self._healings, _Healing(shared_s() + wait_s, self._numbers, heal))

    def _break(self, fault: PlannedFault) -> bool:
        """Let a fault strike; False if it could not, because it has struck there already."""
        match fault.kind:
            case FaultKind.KILL_BROKER:
                return self._kill_broker(fault)
            case FaultKind.CUT | FaultKind.HALF_OPEN | FaultKind.DELAY | FaultKind.DUPLICATE:
                struck = [self._spoil_route(name, fault) for name in fault.targets]
            case FaultKind.FULL_DISK:
                struck = [self._fill(name, fault.lasts_s) for name in fault.targets]
            case FaultKind.CLOCK:
                struck = [self._jump(name, fault) for name in fault.targets]
            case FaultKind.RACE:
                struck = [self._race(name, fault.lasts_s) for name in fault.targets]
            case _:
                struck = [self._kill(name, fault.lasts_s) for name in fault.targets]
        return any(struck)

    def _kill_broker(self, fault: PlannedFault) -> bool:
        if self._is_broker_busy or any(h.heal == self._restart_broker for h in self._healings):
            return False
        self._node = _node(fault.amount)
        if self._node is None:
            self._stage.book.take(Linked(DESK, shared_s(), is_whole=False))
        self._broker = self._stage.at_the_broker(self._end)
        self._later(fault.lasts_s, self._restart_broker)
        return True

    def _restart_broker(self) -> None:
        self._broker = self._stage.at_the_broker(self._begin)

    def _end(self, broker: RunningBroker) -> None:
        if isinstance(broker, NatsCluster) and self._node is not None:
            broker.kill_node(self._node)
        else:
            broker.kill()

    def _begin(self, broker: RunningBroker) -> None:
        if isinstance(broker, NatsCluster) and self._node is not None:
            broker.restart_node(self._node)
        else:
            broker.restart()

    def _kill(self, name: str, lasts_s: float) -> bool:
        if not self._stage.kill(name):
            return False
        self._later(lasts_s, lambda: self._stage.start(name))
        return True

    def _fill(self, name: str, lasts_s: float) -> bool:
        if not self._stage.is_up(name):
            return False
        self._stage.fill_disk(name, is_full=True)
        self._later(lasts_s, lambda: self._stage.fill_disk(name, is_full=False))
        return True

    def _jump(self, name: str, fault: PlannedFault) -> bool:
        self._stage.offset_s[name] = fault.amount
        is_heard = self._stage.tell(name, Jump(fault.amount))
        self._later(fault.lasts_s, lambda: self._jump_back(name))
        return is_heard

    def _jump_back(self, name: str) -> None:
        self._stage.offset_s[name] = 0.0
        self._stage.tell(name, Jump(0.0))

    def _race(self, name: str, lasts_s: float) -> bool:
        self._later(lasts_s, lambda: self._stage.tell(name, Race(is_on=False)))
        return self._stage.tell(name, Race(is_on=True))

    def _spoil_route(self, name: str, fault: PlannedFault) -> bool:
        stage = self._stage
        match fault.kind:
            case FaultKind.CUT:
                stage.tell(PROXY, Cut(name))
            case FaultKind.HALF_OPEN:
                stage.broken_off(name)
                stage.tell(PROXY, GoSilent(name))
            case FaultKind.DELAY:
                stage.tell(PROXY, Delay(name, fault.amount))
                self._later(fault.lasts_s, lambda: stage.tell(PROXY, Delay(name, 0.0)))
            case FaultKind.DUPLICATE:
                stage.tell(PROXY, Double(name, is_on=True))
                self._later(fault.lasts_s, lambda: stage.tell(PROXY, Double(name, is_on=False)))
        return True


def _node(share: float) -> int | None:
    """Which of a cluster's three nodes is to fall; None for the whole broker."""
    number = int(share * 4)
    return number if number < 3 else None  # noqa: PLR2004 (three nodes)
