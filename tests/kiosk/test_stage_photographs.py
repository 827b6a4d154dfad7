"""Photographs on the stage: which are shown, and what becomes of broken, late and huge ones."""

import errno
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import msgspec
import pytest
from PIL import Image
from PySide6.QtCore import QUrl
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from carside.command_line import parser
from kiosk.photos import Prints, find_original
from tests.kiosk.driving import wait_until
from tests.kiosk.photographs import BLUE, GREEN, RED
from tests.kiosk.stage_scene import (
    ORANGE,
    SETTLED_MS,
    SIZES,
    VIOLET,
    Scene,
    is_like,
    kind_of,
)
from tests.kiosk.stand_in import EQS


@SIZES
def test_a_car_with_photographs_shows_the_first_of_them(
    scene: Scene, size: tuple[int, int]
) -> None:
    scene.show(size, photos=scene.photos(a=RED, b=GREEN))
    assert is_like(scene.colour(), RED)
    assert scene.item("LightLine") is None


def test_a_car_without_photographs_is_drawn_in_light(scene: Scene) -> None:
    scene.show()
    assert scene.item("PhotoStage") is None
    assert scene.item("LightLine") is not None


def test_a_car_whose_photographs_are_all_broken_is_drawn_in_light(scene: Scene) -> None:
    names = scene.photos(a=RED, b=GREEN)
    for name in names:
        (scene.folder / name).write_bytes((scene.folder / name).read_bytes()[:300])
    scene.show(photos=(*names, "missing.jpg"))
    assert scene.item("PhotoStage") is None
    assert scene.item("LightLine") is not None
    assert scene.board.gallery.failures == 2
    assert scene.board.gallery.last_failure.startswith("b.jpg: ")


def test_a_broken_photograph_among_good_ones_is_left_out(scene: Scene) -> None:
    names = scene.photos(a=RED, b=GREEN, c=BLUE)
    (scene.folder / names[1]).write_bytes(b"")
    scene.show(photos=names)
    scene.swipe(0.8, 0.3)
    assert is_like(scene.colour(), BLUE)
    assert "2 / 2" in scene.board.texts()


def test_a_photograph_that_comes_later_is_shown_without_a_restart(scene: Scene) -> None:
    scene.show(photos=("late.jpg",))
    assert scene.item("PhotoStage") is None
    scene.photos(late=ORANGE)
    scene.stage._look_again()
    scene.settle()
    assert is_like(scene.colour(), ORANGE)
    scene.photos(late=VIOLET)
    (scene.folder / "late.jpg").touch()
    scene.stage._look_again()
    scene.settle()
    assert is_like(scene.colour(), VIOLET)


def test_dimensions_are_drawn_in_the_light_line_of_a_photographed_car(scene: Scene) -> None:
    scene.show(photos=scene.photos(a=RED, b=GREEN))
    scene.board.touch("dimensions")
    QTest.qWait(SETTLED_MS)
    assert scene.item("PhotoStage") is None
    assert scene.item("DimensionMarks") is not None
    scene.board.touch("dimensions")
    QTest.qWait(SETTLED_MS)
    assert is_like(scene.colour(), RED)


def test_a_page_that_opens_has_its_photograph_in_its_first_frame(scene: Scene) -> None:
    scene.show(photos=scene.photos(a=RED, b=GREEN))
    scene.board.visit.openShowroom()
    scene.board.look()
    assert scene.item("PhotoStage") is None
    scene.board.visit.closePage()
    pages = [one for one in _all_below(scene.board.window.contentItem()) if kind_of(one) == "Stage"]
    assert [page.property("isPhotographic") for page in pages] == [True]


def test_a_full_disk_does_not_take_the_photographs_away(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Prints, "_write", refuse)
    scene.show(photos=scene.photos(a=RED, b=GREEN))
    assert is_like(scene.colour(), RED)
    scene.swipe(0.8, 0.3)
    assert is_like(scene.colour(), GREEN)


@pytest.mark.logs("Error decoding", "Unsupported marker")
def test_a_torn_print_is_made_again_on_the_spot(scene: Scene, pictures: Path) -> None:
    names = scene.photos(a=RED)
    scene.show(photos=names)
    [link] = cast("list[str]", scene.stage.pictures)
    original = find_original(pictures / "photos", scene.folder.name, names[0])
    assert original is not None
    Path(QUrl(link).toLocalFile()).write_bytes(b"\xff\xd8\xff torn in the middle \xff\xd9")
    scene.board.session.say(car=EQS, cars={EQS.car: EQS})
    scene.board.look()
    sheet = msgspec.structs.replace(EQS, car=scene.folder.name, photos=names)
    scene.board.session.say(car=sheet, cars={sheet.car: sheet})
    scene.board.look()
    wait_until(lambda: scene.item("PhotoStage") is not None)
    scene.settle()
    assert is_like(scene.colour(), RED)
    assert scene.board.gallery.failures == 0
    complaints = scene.board.screen.complaints
    assert all("Error decoding" in complaint for complaint in complaints)
    complaints.clear()


def test_a_huge_photograph_does_not_keep_the_board_waiting(scene: Scene) -> None:
    scene.folder.mkdir(parents=True, exist_ok=True)
    Image.effect_noise((100, 84), 90).resize((12_000, 10_080)).save(scene.folder / "huge.jpg")
    sheet = msgspec.structs.replace(EQS, car=scene.folder.name, photos=("huge.jpg",))
    scene.board.session.say(car=sheet, cars={sheet.car: sheet})
    scene.board.open()
    scene.board.touch("call")
    assert len(scene.board.session.pressed) == 1
    assert scene.item("LightLine") is not None or scene.item("PhotoStage") is not None
    scene.settle()
    assert scene.item("PhotoStage") is not None


def test_the_command_line_says_where_photographs_lie() -> None:
    words = ["kiosk", "--broker", "mqtt://h", "--showroom", "demo", "--board", "b01"]
    assert parser().parse_args(words).pictures is None
    assert parser().parse_args([*words, "--pictures", "photos"]).pictures == Path("photos")


def _all_below(parent: QQuickItem) -> Iterator[QQuickItem]:
    for item in parent.childItems():
        yield item
        yield from _all_below(item)
