"""One other part (a board, a console, the desk) as a console sees it: how it stands, since when.

Three things would make a since-when lie, and each is answered here. A broker that is asked again
gives its kept message again: a message that was heard before is no sign of life. When our own line
is cut we know nothing new, but what was known stays known, as old. And when this console is started
anew, the kept message by which it once judged a part lost is recognised by its id.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from carside.contract import Message
from carside.contract.payloads import State
from carside.link.presence import LOST_AFTER_S, Condition, Watch

SILENT_AFTER_S = LOST_AFTER_S - 0.5
"""Judged a little early, so that with our tick a lost part is named within `LOST_AFTER_S`."""

BELIEVED_FOR = timedelta(days=7)
"""How old a kept beat may be to be believed: a clock that was never set says years."""

_ALIVE = frozenset({Condition.READY, Condition.SLEEPING})


@dataclass(slots=True)
class Part:
    """How one part stands. Wall times are this console's own.

    Attributes:
        word: the id of its last message.
        alive_at: when it was last heard alive.
        since: since when it is lost or off, None if it is neither.
        began_at: since when it is ready or sleeps, None if that is not known.
        paused_until: until when a board that is being cleaned takes no touch.
        was_lost: the id of the message by which it was judged lost in an earlier life of this
            console, and since when.
    """

    watch: Watch = field(default_factory=Watch)
    word: str = ""
    alive_at: datetime | None = None
    since: datetime | None = None
    began_at: datetime | None = None
    paused_until: datetime | None = None
    was_lost: tuple[str, datetime] | None = None
    _known: Condition = Condition.UNKNOWN
    _has_spoken: bool = False

    def __post_init__(self) -> None:
        if self.was_lost:
            self.word, self.since = self.was_lost

    @property
    def condition(self) -> Condition:
        """How it stands or, while nothing can be said, how it last stood."""
        return self.watch.condition if self.is_sure else self._known

    @property
    def is_sure(self) -> bool:
        """Whether that is true now and not only what was known before our line was cut."""
        return self.watch.condition is not Condition.UNKNOWN

    def hear(self, message: Message, now: datetime, now_s: float) -> bool:
        """Take in its word; True if it stands otherwise than before."""
        state: State = message.data
        is_repeated = message.id == self.word and self.condition is Condition(state.state)
        if (is_repeated and self.is_sure) or self.watch.is_late_will(state):
            return False
        if is_repeated and self.condition is Condition.LOST:
            return self.watch.conclude(Condition.LOST, now_s)
        if self.was_lost and self.was_lost[0] == message.id:
            self._known, self._has_spoken = Condition.LOST, True
            return self.watch.conclude(Condition.LOST, now_s)
        return self._believe(message, state, now, now_s)

    def tick(self, now_s: float) -> bool:
        """Let time pass: who is silent becomes lost, since it was last heard."""
        if not self.watch.tick(now_s, SILENT_AFTER_S):
            return False
        self._known, self.since = Condition.LOST, self.alive_at
        return True

    def forget(self, now_s: float) -> bool:
        """Our own line is cut: nothing new can be said; True if it could until now."""
        self._has_spoken = False
        return self.watch.forget(now_s)

    def conclude(self, now_s: float) -> bool:
        """It did not speak though it had the time: what was known of it decides."""
        if self.was_lost:
            self._known = Condition.LOST
        if self.is_sure or self._known is Condition.UNKNOWN:
            return False
        if self._known in _ALIVE:
            self._known, self.since = Condition.LOST, self.alive_at
        return self.watch.conclude(self._known, now_s)

    def _believe(self, message: Message, state: State, now: datetime, now_s: float) -> bool:
        before = (self.condition, self.is_sure, self.paused_until)
        is_news = message.id != self.word
        self.word, self.was_lost = message.id, None
        self.watch.heard(state, now_s)
        self._known = self.watch.condition
        # The first word after connecting may be one that the broker kept.
        said_at = now if self._has_spoken else _not_later(message.time, now)
        self._has_spoken = True
        if self._known in _ALIVE:
            self.alive_at = said_at if is_news or self.alive_at is None else self.alive_at
            self.since = None
            if before[0] is not self._known:
                self.began_at = self._began(message, state, said_at, was=before[0])
        elif before[0] is not self._known:
            # A will is as old as the connection it ends: it does not say when that was.
            self.since = now if self._known is Condition.LOST else said_at
        self.paused_until = _until(state.paused_until, message.time, now, self.paused_until)
        return before != (self._known, True, self.paused_until)

    def _began(
        self, message: Message, state: State, said_at: datetime, *, was: Condition
    ) -> datetime | None:
        """Since when it is as it says now."""
        if was is not Condition.UNKNOWN:
            return said_at
        if self._known is not Condition.READY:
            return None  # it says since when it is connected, not since when it sleeps
        # Its own clock may be wrong: how long ago it was is what counts.
        return said_at - max(timedelta(), message.time - state.since)


def _not_later(said_at: datetime, now: datetime) -> datetime:
    return said_at if timedelta() < now - said_at < BELIEVED_FOR else now


def _until(
    until: datetime | None, said_at: datetime, now: datetime, before: datetime | None
) -> datetime | None:
    """The end of a pause on our own clock: what was left of it when it was told, from now on."""
    if until is None or until <= said_at:
        return None
    ours = (now + (until - said_at)).replace(microsecond=0)
    # Two beats read a moment apart must not make news.
    is_same = before is not None and abs(before - ours) <= timedelta(seconds=2)
    return before if is_same else ours
