"""Every board as one row of the page: what stands in its cells, and what it is sorted by."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from typing import Any

from carside.console.shows import Standing
from carside.contract.payloads import Health, SelfTestOutcome
from carside.floor import Stand
from reception_console.fleet.fleet_words import (
    NOTHING,
    age_words,
    ago_words,
    clock_words,
    frame_words,
    memory_words,
    since_words,
    span_short,
    standing_short,
)
from reception_console.fleet.result_words import result_tone, result_words
from reception_console.fleet.screens import Screens
from reception_console.fleet.troubles import Troubles, Weight, touched_before
from reception_console.scene import Scene
from reception_console.wording import minute_words, translate

_TONES = {
    Standing.READY: "ready",
    Standing.LOST: "lost",
    Standing.NEVER_SEEN: "lost",
    Standing.CLEANING: "cleaning",
    Standing.RESTING: "resting",
    Standing.SLEEPING: "resting",
}
WORST_FIRST = (
    Standing.LOST,
    Standing.NEVER_SEEN,
    Standing.UNKNOWN,
    Standing.OFF,
    Standing.CLEANING,
    Standing.RESTING,
    Standing.SLEEPING,
    Standing.READY,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FleetRow:
    """One board. `weight` is how bad its worst trouble is, 0 for none."""

    board: str
    stand: str
    car: str
    standing: str
    since: str
    tone: str
    is_alive: bool
    weight: int
    trouble: str
    version: str
    screen: str
    uptime: str
    memory: str
    frames: str
    touched: str
    clock: str
    test: str
    test_tone: str
    result: str
    result_tone: str
    picture: str
    picture_words: str
    is_picture_old: bool
    is_current: bool
    is_marked: bool


@dataclass(frozen=True, slots=True)
class Known:
    """One board before it is words: what it is sorted and found by."""

    row: FleetRow
    keys: dict[str, Any]
    seek: str


def known_boards(scene: Scene, screens: Screens) -> list[Known]:
    """Every board of the plan, in the plan's order."""
    troubles = Troubles.of(scene)
    stands = scene.shows.plan.stands if scene.shows.plan else ()
    return [_known(s, s.board, scene, troubles, screens) for s in stands if s.board]


def _known(stand: Stand, board: str, scene: Scene, troubles: Troubles, screens: Screens) -> Known:
    shows = scene.shows
    standing = shows.boards.get(board, Standing.UNKNOWN)
    health, about = shows.healths.get(board), shows.abouts.get(board)
    told = scene.at - shows.health_at.get(board, scene.at)
    found, taken, result = troubles.with_board(board), screens.of(board), shows.results.get(board)
    worst = max((one.weight for one in found), default=Weight.NONE)
    outcome = troubles.test.get(board, (None, ""))[0]
    touched_s = touched_before(health, told) if health else None
    is_alive = standing in {Standing.READY, Standing.SLEEPING, Standing.CLEANING}
    uptime_s = health.uptime_s + max(0.0, told.total_seconds()) if health and is_alive else None
    row = FleetRow(
        board=board,
        stand=stand.name,
        car=scene.car_title(stand.car),
        standing=standing_short(standing),
        since=_since(board, standing, scene),
        tone=_TONES.get(standing, "off"),
        is_alive=is_alive,
        weight=worst,
        trouble=_trouble_words(found, standing),
        version=about.version if about else NOTHING,
        screen=_screen(about.screen if about else None),
        uptime=NOTHING if uptime_s is None else span_short(uptime_s),
        memory=memory_words(_memory(health)),
        frames=frame_words(health.frame_p99_ms if health else None),
        touched=_touched(health, touched_s),
        clock=clock_words(health.clock_offset_s if health else None),
        test=_test_words(outcome),
        test_tone=_TEST_TONES.get(outcome, ""),
        result=result_words(result),
        result_tone=result_tone(result),
        picture=screens.link(board),
        picture_words=age_words(taken.age_s(scene.now), is_fresh=taken.is_fresh) if taken else "",
        is_picture_old=taken is not None and not taken.is_fresh,
        is_current=False,
        is_marked=False,
    )
    keys = {
        "stand": natural(stand.name),
        "trouble": (-int(worst), WORST_FIRST.index(standing)),
        "standing": WORST_FIRST.index(standing),
        "version": natural(about.version) if about else None,
        "uptime": uptime_s,
        "memory": _memory(health),
        "frames": health.frame_p99_ms if health else None,
        "touched": touched_s,
        "clock": _size(health.clock_offset_s if health else None),
        "test": _TEST_ORDER.get(outcome),
        "result": -result.at.timestamp() if result else None,
    }
    seek = f"{row.stand} {row.car} {board} {row.standing} {row.trouble} {row.version}"
    return Known(row, keys, seek.casefold())


_TEST_TONES: dict[SelfTestOutcome | None, str] = {
    SelfTestOutcome.PASSED: "here",
    SelfTestOutcome.FAILED: "failed",
    SelfTestOutcome.WAITING: "asked",
}
_TEST_ORDER: dict[SelfTestOutcome | None, int] = {
    SelfTestOutcome.FAILED: 0,
    SelfTestOutcome.WAITING: 1,
    SelfTestOutcome.PASSED: 2,
}


@cache
def natural(text: str) -> tuple[tuple[int, int, str], ...]:
    """A key that sorts B2 before B10."""
    parts = re.split(r"(\d+)", text.casefold())
    return tuple((0, int(p), "") if p.isdecimal() else (1, 0, p) for p in parts if p)


def _since(board: str, standing: Standing, scene: Scene) -> str:
    until = scene.shows.paused_until.get(board)
    if standing is Standing.CLEANING and until is not None:
        at = minute_words(scene.here(until))
        return translate("Fleet", "until {0}").format(at)
    return since_words(scene.shows.board_since.get(board), scene)


def _trouble_words(found: list[Any], standing: Standing) -> str:
    """The first trouble that the standing does not say already."""
    if standing in {Standing.LOST, Standing.NEVER_SEEN}:
        return ""
    return found[0].words if found else ""


def _memory(health: Health | None) -> float | None:
    return (health.pss_mb or health.memory_mb) if health else None


def _touched(health: Health | None, touched_s: float | None) -> str:
    if health is None:
        return NOTHING
    return translate("Fleet", "never") if touched_s is None else ago_words(touched_s)


def _screen(screen: str | None) -> str:
    return screen.replace("x", " \u00d7 ") if screen else ""


def _size(offset_s: float | None) -> float | None:
    return None if offset_s is None else abs(offset_s)


def _test_words(outcome: SelfTestOutcome | None) -> str:
    words: dict[SelfTestOutcome | None, Callable[[], str]] = {
        SelfTestOutcome.PASSED: lambda: translate("Fleet", "passed"),
        SelfTestOutcome.FAILED: lambda: translate("Fleet", "failed"),
        SelfTestOutcome.WAITING: lambda: translate("Fleet", "waiting"),
    }
    return words[outcome]() if outcome in words else NOTHING


def told_ago(scene: Scene, board: str) -> timedelta | None:
    """How long ago the board told of its health; None if it never did."""
    at = scene.shows.health_at.get(board)
    return None if at is None else max(timedelta(), scene.at - at)
