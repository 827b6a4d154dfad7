"""The remote hand on a real window: pictures, the screen made anew, light, sound, and restarts."""

from collections.abc import Iterator
from datetime import UTC, datetime, time
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QPointingDevice
from PySide6.QtTest import QTest

from carside.board.machine import Picture
from carside.calls import Kind
from kiosk import again, remote_hand
from kiosk.call_signals import CallSignals
from kiosk.call_view import CallView
from kiosk.care import Care
from kiosk.last_picture import LastPicture
from kiosk.panel import LEAST_BRIGHTNESS, LEAST_LIGHT, NIGHT_LEVEL, Night, light_level
from kiosk.photographer import ALONE_S, KEPT_EVERY_S, NOT_DRAWING, PRIVATE, Photographer
from kiosk.remote_hand import ALONE, STAFF_IS_HERE, RemoteHand
from kiosk.small_picture import MAX_BYTES, small_picture
from kiosk.staff_view import StaffView
from tests.kiosk.driving import LANDSCAPE, PORTRAIT, SMALL, DrivenBoard, wait_until
from tests.kiosk.stand_in import EQB

NIGHT = Night(time(20), time(8))


class Hand:
    """A board's window with a hand on it that reaches from afar."""

    def __init__(self, board: DrivenBoard, *, has_sound: bool = False) -> None:
        self.board = board
        self.kept = LastPicture()
        self.left = 0
        self.said: list[Picture | str] = []
        view = board.view
        self.photographer = Photographer(self.kept, board.clock, lambda: view.own_care.is_private)
        self.signals = CallSignals(cast("CallView", view.call), has_sound=has_sound, light=())
        self.hand = RemoteHand(
            view,
            board.gallery,
            self.signals,
            self.photographer,
            self.kept,
            board.session.vitals,
            self._leave,
        )

    def open(self, size: tuple[int, int] = LANDSCAPE) -> None:
        self.board.open(size)
        self.photographer.watch(self.board.window)

    def photograph(self, request: str = "r1") -> Picture | str:
        """Ask for a picture and wait for what comes of it."""
        before = len(self.said)
        self.hand.photograph(request, self.said.append)
        wait_until(lambda: len(self.said) > before)
        return self.said[-1]

    def _leave(self) -> None:
        self.left += 1

    def close(self) -> None:
        self.photographer.close()
        self.signals.close()


@pytest.fixture
def hand(board: DrivenBoard) -> Iterator[Hand]:
    one = Hand(board)
    yield one
    one.close()


def image_of(picture: Picture | str) -> QImage:
    assert isinstance(picture, Picture), picture
    image = QImage.fromData(picture.jpeg)
    assert (image.width(), image.height()) == (picture.width, picture.height)
    return image


def far(image: QImage) -> QImage:
    """The picture as it looks from far away."""
    small = image.scaled(64, 36, mode=Qt.TransformationMode.SmoothTransformation)
    return small.convertToFormat(QImage.Format.Format_RGB32)


def difference(one: QImage, other: QImage) -> float:
    """How far two pictures are apart on average, 0 to 255, looked at from far."""
    small = [far(image) for image in (one, other)]
    apart = 0.0
    for x in range(64):
        for y in range(36):
            a, b = (image.pixelColor(x, y) for image in small)
            apart += abs(a.red() - b.red()) + abs(a.green() - b.green()) + abs(a.blue() - b.blue())
    return apart / (3 * 64 * 36)


def settle(board: DrivenBoard) -> QImage:
    """Wait until every picture on the screen is drawn; how it looks then."""
    board.wait_for_code()
    wait_until(lambda: bool(cast("QUrl", board.car.sweep).toString()))
    before = board.picture()
    for _ in range(50):
        QTest.qWait(200)
        now = board.picture()
        if difference(before, now) < 0.01:
            return now
        before = now
    raise AssertionError("the screen never came to rest")


# Pictures


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, SMALL])
def test_a_picture_shows_what_is_on_the_glass(hand: Hand, size: tuple[int, int]) -> None:
    hand.open(size)
    hand.board.look()
    QTest.qWait(400)
    picture = hand.photograph()
    image = image_of(picture)
    glass = hand.board.picture()
    assert image.width() / image.height() == pytest.approx(size[0] / size[1], rel=0.01)
    assert difference(image, glass) < 3, "it is the page of the car"
    black = QImage(64, 36, QImage.Format.Format_RGB32)
    black.fill(0)
    assert difference(image, black) > 6
    assert isinstance(picture, Picture)
    assert len(picture.jpeg) <= MAX_BYTES
    assert picture.drawn_s == hand.board.clock.monotonic_s()


def test_what_has_changed_is_in_the_next_picture(hand: Hand) -> None:
    hand.open()
    before = image_of(hand.photograph("one"))
    hand.board.session.say(car=EQB)
    hand.board.look()
    QTest.qWait(400)
    after = image_of(hand.photograph("two"))
    assert difference(before, after) > 0.3


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, (640, 480), (7680, 4320), (1920, 8)])
def test_not_even_noise_is_too_large_to_travel(size: tuple[int, int]) -> None:
    import random

    chance = random.Random(5)
    width, height = size
    noise = QImage(chance.randbytes(4 * width * height), width, height, QImage.Format.Format_RGB32)
    picture = small_picture(noise, 12.5)
    assert picture is not None
    assert len(picture.jpeg) <= MAX_BYTES
    assert image_of(picture).width() >= 16
    assert picture.drawn_s == 12.5


def test_of_nothing_there_is_no_picture() -> None:
    assert small_picture(QImage(), 0) is None


def test_a_window_that_draws_nothing_sends_its_last_picture_with_its_age(hand: Hand) -> None:
    hand.open()
    first = hand.photograph("one")
    hand.board.window.hide()
    hand.board.clock.let_pass(240)
    again = hand.photograph("two")
    assert again == first
    assert isinstance(again, Picture)
    assert hand.board.clock.monotonic_s() - again.drawn_s >= 240


def test_without_any_picture_it_says_so(hand: Hand) -> None:
    hand.open()
    hand.board.window.hide()
    assert hand.photograph() == NOT_DRAWING


def test_while_a_pin_is_typed_there_is_no_picture(hand: Hand) -> None:
    hand.open()
    first = hand.photograph("one")
    staff = cast("StaffView", hand.board.view.own_care.staff)
    staff._open(hand.board.clock.monotonic_s())
    hand.board.look()
    assert hand.board.view.own_care.is_private
    assert hand.photograph("two") == PRIVATE
    hand.board.clock.let_pass(KEPT_EVERY_S + 1)
    hand.board.window.update()
    QTest.qWait(60)
    hand.photographer.tick(None)
    QTest.qWait(200)
    assert hand.kept.picture == first, "nothing was kept either"
    staff.leave()
    hand.board.look()
    assert isinstance(hand.photograph("three"), Picture)


def test_a_picture_is_kept_now_and_then_while_nobody_touches(hand: Hand) -> None:
    hand.open()
    hand.board.window.update()
    QTest.qWait(60)
    touched_s = hand.board.clock.monotonic_s()
    hand.photographer.tick(touched_s)
    QTest.qWait(200)
    assert hand.kept.picture is None, "somebody is here"
    hand.board.clock.let_pass(ALONE_S + 1)
    hand.photographer.tick(touched_s)
    wait_until(lambda: hand.kept.picture is not None)
    kept = hand.kept.picture
    hand.board.clock.let_pass(KEPT_EVERY_S - 1)
    hand.photographer.tick(touched_s)
    QTest.qWait(200)
    assert hand.kept.picture == kept, "not so soon again"


def test_several_who_ask_at_once_get_the_same_picture(hand: Hand) -> None:
    hand.open()
    for request in ("one", "two", "three"):
        hand.hand.photograph(request, hand.said.append)
    wait_until(lambda: len(hand.said) == 3)
    assert len(set(map(id, hand.said))) == 1


def test_what_the_bystander_has_answered_is_not_answered_again(hand: Hand) -> None:
    hand.open()
    assert hand.kept.claim("one")
    hand.hand.photograph("one", hand.said.append)
    QTest.qWait(300)
    assert hand.said == []


# The screen made anew


def test_the_screen_is_made_anew_without_a_dark_frame(hand: Hand) -> None:
    hand.open()
    before, (old,) = settle(hand.board), screens_of(hand.board)
    names = hand.board.controls().keys()
    assert hand.hand.reload() == ""
    frames: list[float] = []
    for _ in range(30):
        frames.append(difference(hand.board.picture(), before))
        QTest.qWait(40)
    assert max(frames) < 1.5, "at no moment is anything missing"
    (new,) = screens_of(hand.board)
    assert new is not old
    assert hand.board.controls().keys() == names
    assert hand.board.view.property("timesMade") == 1


def test_what_was_opened_stays_open_and_can_be_pressed_in_the_new_screen(hand: Hand) -> None:
    hand.open()
    for _ in range(2):
        hand.hand.reload()
        QTest.qWait(60)
    wait_until(lambda: len(screens_of(hand.board)) == 1)
    QTest.qWait(1000)
    hand.board.touch("call")
    assert hand.board.session.pressed


def screens_of(board: DrivenBoard) -> list[object]:
    """The screens that can be seen."""
    return [one for one in board.items() if one.metaObject().className().startswith("BoardScreen_")]


def test_under_the_hands_of_staff_nothing_is_made_anew(hand: Hand) -> None:
    hand.open()
    staff = cast("StaffView", hand.board.view.own_care.staff)
    staff._open(hand.board.clock.monotonic_s())
    assert hand.hand.reload() == STAFF_IS_HERE
    assert hand.board.view.property("timesMade") == 0


# Restarts


def test_only_a_board_that_somebody_watches_restarts(
    hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    hand.open()
    for name in ("NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"):
        monkeypatch.delenv(name, raising=False)
    assert hand.hand.restart() == ALONE
    monkeypatch.setenv("NOTIFY_SOCKET", "@somewhere")
    monkeypatch.setenv("WATCHDOG_USEC", "10000000")
    assert again.is_watched({"NOTIFY_SOCKET": "@somewhere", "WATCHDOG_USEC": "10000000"})
    monkeypatch.setattr(remote_hand, "GOES_AFTER_MS", 50)
    assert hand.hand.restart() == ""
    assert hand.left == 0, "its word goes first"
    wait_until(lambda: hand.left == 1)


def test_systemd_starts_a_board_again_that_wants_it() -> None:
    unit = Path(again.__file__).parent / "assets" / "system" / "carside-board.service"
    lines = unit.read_text().splitlines()
    assert "Restart=on-failure" in lines
    (prevented,) = [line for line in lines if line.startswith("RestartPreventExitStatus=")]
    assert str(again.AGAIN) not in prevented
    assert any(line.startswith("WatchdogSec=") for line in lines), "so it knows it is watched"


# Light


def test_reception_dims_and_night_dims_further_but_never_to_nothing() -> None:
    noon, midnight = (datetime(2026, 11, 21, hour, tzinfo=UTC) for hour in (12, 0))

    def level(at: datetime, wanted: float) -> float:
        return light_level(at, NIGHT, is_open=True, is_asleep=False, brightness=wanted)

    assert level(noon, 1.0) == 1.0
    assert level(noon, 0.8) == 0.8
    assert level(midnight, 0.8) == pytest.approx(0.8 * NIGHT_LEVEL)
    assert level(noon, 0.0) == LEAST_BRIGHTNESS
    assert level(midnight, 0.0) == LEAST_LIGHT
    assert light_level(noon, NIGHT, is_open=True, is_asleep=True, brightness=1.0) < LEAST_LIGHT


def test_without_a_backlight_a_veil_dims_and_letters_stay_readable(hand: Hand) -> None:
    hand.open()
    bright = settle(hand.board)
    hand.hand.set_brightness(0)
    hand.board.look()
    dim = hand.board.picture()
    assert hand.board.session.vitals.brightness == 0
    brightest = max(bright.pixelColor(x, 60).lightness() for x in range(0, bright.width(), 2))
    left = max(dim.pixelColor(x, 60).lightness() for x in range(0, dim.width(), 2))
    assert LEAST_BRIGHTNESS * 0.9 * brightest <= left < 0.6 * brightest
    hand.hand.set_brightness(100)
    hand.board.look()
    assert difference(hand.board.picture(), bright) < 0.5


class Bulb:
    """A light that keeps what it was told."""

    def __init__(self) -> None:
        self.levels: list[float] = []

    def dim(self, level: float) -> bool:
        self.levels.append(round(level, 3))
        return True

    def close(self) -> None:
        self.levels.append(-1)


def test_where_there_is_a_backlight_that_is_turned_down(
    finger: QPointingDevice, pictures: Path
) -> None:
    bulb = Bulb()
    board = DrivenBoard(pictures, finger, Care(light=bulb))
    hand = Hand(board)
    hand.open()
    hand.hand.set_brightness(55)
    board.look()
    assert bulb.levels[-1] == 0.55
    hand.close()
    board.close()
    assert bulb.levels[-1] == -1


# Sound


def test_without_sounds_there_is_no_volume(hand: Hand) -> None:
    assert hand.hand.set_volume(30) == "its sounds are off: this board was started without --sound"
    hand.hand.take_up({"volume": 30})
    assert hand.board.session.vitals.volume is None


def test_the_volume_is_taken_up_and_silence_is_told(
    board: DrivenBoard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "paplay").write_text(f'#!/bin/sh\necho "$@" >> {tmp_path}/played\n')
    (tmp_path / "paplay").chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setattr("sys.platform", "linux")
    hand = Hand(board, has_sound=True)
    hand.open()
    hand.hand.take_up({"volume": 50, "brightness": 80})
    vitals = board.session.vitals
    assert (vitals.volume, vitals.brightness) == (50, 80)
    board.session.press(Kind.NOW, "en", ())
    board.look()
    wait_until((tmp_path / "played").exists)
    assert "--volume=32768" in (tmp_path / "played").read_text()
    assert hand.hand.set_volume(0) == ""
    assert "turned down to nothing" in vitals.notes["volume"]
    assert hand.hand.set_volume(100) == ""
    assert "volume" not in vitals.notes
    hand.close()
