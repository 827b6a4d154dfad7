"""Who is alive: heartbeats, wills and farewells, judged by our own monotonic clock.

Brokers in a cluster may lose wills, so silence counts too; a will of an earlier start may arrive
late, so the boot counter tells it from a new one. A farewell (`off`) is no alarm.
"""

from dataclasses import dataclass
from enum import StrEnum

from carside.contract.payloads import Presence, State

HEARTBEAT_S = 5.0
LOST_AFTER_S = 10.0


class Condition(StrEnum):
    """What is known of a part."""

    UNKNOWN = "unknown"  # never heard of
    READY = "ready"
    SLEEPING = "sleeping"
    LOST = "lost"
    OFF = "off"


@dataclass(slots=True)
class Watch:
    """Watches one part. Times are the watcher's monotonic seconds."""

    condition: Condition = Condition.UNKNOWN
    boot: int = -1
    heard_s: float = 0.0
    since_s: float = 0.0

    def heard(self, state: State, now_s: float) -> bool:
        """Take in a state; True if the condition changed."""
        if self.is_late_will(state):
            return False
        self.boot = state.boot
        self.heard_s = now_s
        return self._become(Condition(state.state.value), now_s)

    def is_late_will(self, state: State) -> bool:
        """Whether `state` is the will of an earlier start, which says nothing about this one."""
        return state.boot < self.boot and state.state is Presence.LOST

    def tick(self, now_s: float, silent_after_s: float = LOST_AFTER_S) -> bool:
        """Let time pass; True if a silent part just became lost."""
        is_silent = now_s - self.heard_s > silent_after_s
        if self.condition is Condition.READY and is_silent:
            return self._become(Condition.LOST, now_s)
        return False

    def conclude(self, condition: Condition, now_s: float) -> bool:
        """Take in what follows from something else than its word; True if that is news."""
        return self._become(condition, now_s)

    def forget(self, now_s: float) -> bool:
        """Our own link is down: nothing can be said; True if the condition changed."""
        return self._become(Condition.UNKNOWN, now_s)

    def _become(self, condition: Condition, now_s: float) -> bool:
        if condition is self.condition:
            return False
        self.condition, self.since_s = condition, now_s
        return True
