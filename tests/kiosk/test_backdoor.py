"""The hidden gesture: known to staff, and met by nobody else."""

import random

import pytest

from kiosk.knock import SILENCE_S, TAPS, WITHIN_S, Knock, corner_of

TOP, ELSEWHERE = "top left", ""


def heard(taps: list[tuple[str, float]], until_s: float | None = None) -> bool:
    """Whether these taps, looked at four times a second, are a knock."""
    knock, now_s, has_knocked = Knock(), 0.0, False
    for corner, at_s in taps:
        while now_s < at_s:
            has_knocked |= knock.tick(now_s)
            now_s += 0.25
        knock.tapped(corner, at_s)
    end_s = until_s or taps[-1][1] + 5
    while now_s < end_s:
        has_knocked |= knock.tick(now_s)
        now_s += 0.25
    return has_knocked


def taps(count: int = TAPS, every_s: float = 0.4, corner: str = TOP) -> list[tuple[str, float]]:
    return [(corner, 10 + n * every_s) for n in range(count)]


@pytest.mark.parametrize("corner", ["top left", "top right", "bottom left", "bottom right"])
@pytest.mark.parametrize("every_s", [0.15, 0.3, 0.6, 0.74])
def test_five_calm_taps_in_any_corner_are_heard(corner: str, every_s: float) -> None:
    assert heard(taps(every_s=every_s, corner=corner))


def test_it_is_heard_once_and_only_after_the_glass_was_left_alone() -> None:
    knock = Knock()
    for corner, at_s in taps():
        knock.tapped(corner, at_s)
    last_s = taps()[-1][1]
    assert not knock.tick(last_s + SILENCE_S / 2)
    assert knock.tick(last_s + SILENCE_S + 0.01)
    assert not knock.tick(last_s + SILENCE_S + 0.25)


@pytest.mark.parametrize(
    "wrong",
    [
        taps(4),
        taps(6),
        taps(12),
        taps(every_s=WITHIN_S / 4 + 0.01),  # too slow
        taps(every_s=0.05),  # fingers of one hand, or a cloth
        [*taps(2), (ELSEWHERE, 10.9), *[("top left", 11 + n / 3) for n in range(3)]],
        [*taps(3), ("top right", 11.5), ("top right", 11.9)],
        [(ELSEWHERE, 9.5), *taps()],  # somebody who is using the board
        [*taps(), (ELSEWHERE, 12.0)],
    ],
)
def test_anything_else_is_not(wrong: list[tuple[str, float]]) -> None:
    assert not heard(wrong)


def test_a_child_that_drums_on_a_corner_for_minutes_is_not_heard() -> None:
    for seed in range(20):
        dice = random.Random(seed)
        at_s, drumming = 10.0, []
        while at_s < 130:
            drumming.append((TOP if dice.random() < 0.8 else ELSEWHERE, at_s))
            at_s += dice.uniform(0.05, 0.6)
        assert not heard(drumming, until_s=131)


def test_corners_are_as_small_as_a_fingers_reach() -> None:
    found = [corner_of(x, y, 1920, 1080, 56) for x, y in ((0, 0), (55, 55), (56, 0), (1900, 10))]
    assert found == ["top left", "top left", "", "top right"]
    assert corner_of(10, 1079, 1920, 1080, 56) == "bottom left"
    assert corner_of(960, 540, 1920, 1080, 56) == ""
