"""What a board says of its own accord: that it is there, what it is, and how it is doing."""

import platform
from datetime import datetime
from typing import Any

import carside
from carside.board.health import memory_mb, own_memory_mb
from carside.board.vitals import MAX_NOTES, Vitals
from carside.clock import Clock
from carside.contract import TOPICS, Address, Message
from carside.contract.envelope import new_message
from carside.contract.payloads import About, Health, Presence
from carside.link.heartbeat import Heartbeat
from carside.link.port import Link

HEALTH_S = 60.0
LANGUAGES = ("en", "zh-CN", "pt-BR", "ar")
"""What a board can be read in."""


class Voice:
    """Speaks for one board on the link it is given; without one it is silent."""

    def __init__(self, showroom: str, board: str, boot: int, clock: Clock) -> None:
        self.vitals = Vitals()
        self.link: Link | None = None
        self._showroom = showroom
        self._board = board
        self._clock = clock
        self._opened_s = clock.monotonic_s()
        self._heartbeat = Heartbeat(self._address("board_state"), boot, clock)
        self._health_s = float("-inf")
        self._has_told_touch = False
        self._told_notes: dict[str, str] = {}
        self._told_levels: tuple[int | None, int | None] = (None, None)
        self._presence = Presence.READY

    @property
    def will(self) -> Message:
        """What the broker says when the board vanishes."""
        return self._heartbeat.says(Presence.LOST)

    @property
    def farewell(self) -> Message:
        """What the board says before it goes on purpose."""
        self._heartbeat.paused_until = None
        return self._heartbeat.says(Presence.OFF)

    def begin(self) -> None:
        """A connection is new: introduce the board; its state and health are due at once."""
        self._heartbeat.begin()
        self._health_s = float("-inf")
        about = About(
            version=carside.__version__,
            system=platform.platform(),
            screen=self.vitals.screen,
            languages=LANGUAGES,
        )
        self.say("board_about", about)

    def speak(self, content_revision: int | None, clock_offset_s: float | None) -> None:
        """Say what is due: the heartbeat, and the health once a minute or when it has news."""
        now_s = self._clock.monotonic_s()
        is_first_touch = self.vitals.is_touch_seen and not self._has_told_touch
        is_news = is_first_touch or self.vitals.notes != self._told_notes
        is_news |= self._levels != self._told_levels
        if is_news or now_s - self._health_s >= HEALTH_S:
            self._health_s = now_s
            self.say("board_health", self._health(content_revision, clock_offset_s))
        # Last: whoever hears that the board is there finds all it tells of itself.
        if self.link is not None and self._heartbeat.is_due():
            self.link.publish(self._heartbeat.says(self._presence))

    def pause(self, until: datetime | None) -> None:
        """Say at once that the board takes no touches until then, or does again (None)."""
        self._heartbeat.paused_until = until
        if self.link is not None:
            self.link.publish(self._heartbeat.says(self._presence))

    def rest(self, *, is_asleep: bool) -> None:
        """Say at once that the board sleeps, or that it is awake again."""
        presence = Presence.SLEEPING if is_asleep else Presence.READY
        if presence is not self._presence:
            self._presence = presence
            if self.link is not None:
                self.link.publish(self._heartbeat.says(presence))

    def say(self, row: str, data: Any, *, message_id: str | None = None) -> None:
        """Publish `data` on a topic of this board."""
        if self.link is not None:
            at = self._clock.now()
            self.link.publish(new_message(self._address(row), data, at, message_id=message_id))

    def _health(self, content_revision: int | None, clock_offset_s: float | None) -> Health:
        vitals, frames, now_s = self.vitals, self.vitals.frames, self._clock.monotonic_s()
        self._has_told_touch = vitals.is_touch_seen
        self._told_notes = dict(vitals.notes)
        self._told_levels = self._levels
        told = Health(
            uptime_s=round(now_s - self._opened_s, 1),
            memory_mb=memory_mb(),
            pss_mb=own_memory_mb(),
            frame_ms=vitals.frame_ms,
            frame_p50_ms=frames.percentile_ms(50),
            frame_p95_ms=frames.percentile_ms(95),
            frame_p99_ms=frames.percentile_ms(99),
            frames=frames.count,
            frames_dropped=frames.dropped,
            content_revision=content_revision,
            clock_offset_s=clock_offset_s,
            touch_seen=vitals.is_touch_seen,
            touched_ago_s=_ago_s(vitals.touched_s, now_s),
            decode_failures=vitals.decode_failures,
            notes=tuple(vitals.notes.values())[:MAX_NOTES],
            volume=vitals.volume,
            brightness=vitals.brightness,
        )
        vitals.forget_frames()
        return told

    @property
    def _levels(self) -> tuple[int | None, int | None]:
        return (self.vitals.volume, self.vitals.brightness)

    def _address(self, row: str) -> Address:
        return Address(self._showroom, TOPICS[row], self._board)


def _ago_s(then_s: float | None, now_s: float) -> float | None:
    return None if then_s is None else round(now_s - then_s, 1)
