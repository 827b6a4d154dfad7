"""What is the matter with a board: each trouble with how bad it is, and in one sentence."""

from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from enum import IntEnum

from carside.console.shows import Standing
from carside.contract.payloads import Health, SelfTest, SelfTestOutcome
from reception_console.fleet.fleet_words import clock_words, share_words, span_short
from reception_console.scene import Scene
from reception_console.wording import board_words, sentence, translate

SLOW_FRAME_MS = 50.0
"""A frame that stands longer while the next one is due is felt under the finger."""
WRONG_CLOCK_S = 5.0
UNTOUCHED_S = 8 * 3600.0
"""A panel that has felt no finger for a whole day's work may have died."""


class Weight(IntEnum):
    """How bad it is."""

    NONE = 0
    NOTED = 1  # worth a look
    GONE = 2  # no shopper is served


@dataclass(frozen=True, slots=True)
class Trouble:
    """One thing that is the matter."""

    weight: Weight
    words: str


@dataclass(frozen=True, slots=True)
class Troubles:
    """What is the matter with each board of a scene."""

    scene: Scene
    usual_version: str
    test: dict[str, tuple[SelfTestOutcome, str]]

    @classmethod
    def of(cls, scene: Scene) -> "Troubles":
        """Look at all of them once: some things show only beside the others."""
        versions = Counter(about.version for about in scene.shows.abouts.values())
        usual = versions.most_common(1)[0][0] if versions else ""
        return cls(scene, usual, _outcomes(scene.shows.self_test))

    def with_board(self, board: str) -> list[Trouble]:
        """The troubles of this board, the worst first."""
        standing = self.scene.shows.boards.get(board, Standing.UNKNOWN)
        if standing in {Standing.LOST, Standing.NEVER_SEEN}:
            # What a board told before it went says nothing of it now.
            return [Trouble(Weight.GONE, sentence(board_words(board, self.scene)))]
        health, about = self.scene.shows.healths.get(board), self.scene.shows.abouts.get(board)
        found = [*self._failed(board)]
        found += _of_health(health) if health and standing is not Standing.OFF else []
        if about is not None and about.version != self.usual_version:
            words = translate("Fleet", "Runs version {0}; most others run {1}.")
            found.append(Trouble(Weight.NOTED, words.format(about.version, self.usual_version)))
        return found

    def _failed(self, board: str) -> list[Trouble]:
        outcome, reason = self.test.get(board, (SelfTestOutcome.PASSED, ""))
        if outcome is not SelfTestOutcome.FAILED:
            return []
        why = reason or translate("SelfTest", "its press was not seen")
        words = translate("Fleet", "Failed the self-test: {0}").format(sentence(why))
        return [Trouble(Weight.GONE, words)]


def _of_health(health: Health) -> list[Trouble]:
    words = [sentence(note) for note in health.notes]
    slow_ms, offset_s = health.frame_p99_ms or 0.0, health.clock_offset_s or 0.0
    if slow_ms > SLOW_FRAME_MS:
        words.append(translate("Fleet", "Frames stand up to {0} ms.").format(round(slow_ms)))
    if abs(offset_s) > WRONG_CLOCK_S:
        words.append(translate("Fleet", "Its clock is wrong by {0}.").format(clock_words(offset_s)))
    if not health.touch_seen and health.uptime_s > UNTOUCHED_S:
        awake = span_short(health.uptime_s)
        words.append(translate("Fleet", "No touch felt for {0}.").format(awake))
    if health.brightness is not None and health.brightness < _DIM:
        dim = share_words(health.brightness)
        words.append(translate("Fleet", "Turned down to {0} of its light.").format(dim))
    return [Trouble(Weight.NOTED, one) for one in words]


_DIM = 50


def _outcomes(test: SelfTest | None) -> dict[str, tuple[SelfTestOutcome, str]]:
    if test is None:
        return {}
    found = {one.board: (one.outcome, one.reason) for one in test.boards}
    if test.ended_at is not None:
        # Who still waits when it is over has failed it.
        waiting, failed = SelfTestOutcome.WAITING, SelfTestOutcome.FAILED
        found = {b: (failed if o is waiting else o, why) for b, (o, why) in found.items()}
    return found


def touched_before(health: Health, told: timedelta) -> float | None:
    """How many seconds ago a finger was last felt, when the health is `told` old; None if never."""
    if health.touched_ago_s is None:
        return None
    return health.touched_ago_s + max(0.0, told.total_seconds())
