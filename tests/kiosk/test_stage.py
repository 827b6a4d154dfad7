"""Photographs on the stage: swiped, looked at closely, turned; and never a dark moment between."""

import errno
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import msgspec
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QRect, Qt, QUrl
from PySide6.QtGui import QColor, QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from carside.catalogue.sheet import Paint, Price, Specs, Trim, Turntable
from carside.command_line import parser
from kiosk.photos import Prints, find_original
from kiosk.stage_view import TURNTABLE_BYTES, StageView, _frame_px
from kiosk.visit import Visit
from tests.kiosk.driving import LANDSCAPE, PORTRAIT, SMALL, DrivenBoard, wait_until
from tests.kiosk.fingers import Fingers
from tests.kiosk.photographs import BLUE, GREEN, RED, WHITE, plain
from tests.kiosk.stand_in import EQS

ORANGE, VIOLET = (230, 140, 20), (150, 60, 200)
SIZES = pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, SMALL])
_DARK = 60
_SETTLED_MS = 450


class Scene:
    """A board whose car has photographs, and fingers over it."""

    def __init__(self, board: DrivenBoard, originals: Path, finger: QPointingDevice) -> None:
        self.board = board
        self.folder = originals
        self._finger = finger

    def show(self, size: tuple[int, int] = LANDSCAPE, **fields: Any) -> None:
        """Open the window with a car of these fields, once all its pictures are ready."""
        sheet = msgspec.structs.replace(EQS, car=self.folder.name, **fields)
        self.board.session.say(car=sheet, cars={sheet.car: sheet})
        self.board.open(size)
        self.settle()

    def photos(self, **colours: tuple[int, int, int]) -> tuple[str, ...]:
        """Photographs of one colour each; their names."""
        return tuple(plain(self.folder / f"{n}.jpg", c).name for n, c in colours.items())

    def settle(self) -> None:
        """Wait until all is developed that can be, and nothing moves."""
        stage = self.stage
        darkroom = stage._darkroom
        wait_until(lambda: not darkroom._wishes and darkroom._at_work is None)
        QTest.qWait(_SETTLED_MS)

    @property
    def stage(self) -> StageView:
        view = self.board.view.stage
        assert isinstance(view, StageView)
        return view

    @property
    def visit(self) -> Visit:
        return self.board.visit.now

    @property
    def fingers(self) -> Fingers:
        return Fingers(self.board.window, self._finger)

    def item(self, kind: str) -> QQuickItem | None:
        """The first item of this kind that can be seen."""
        named = (one for one in self.board.items() if _kind(one) == kind)
        return next(named, None)

    def part(self, kind: str) -> QQuickItem:
        found = self.item(kind)
        assert found is not None, f"no {kind}"
        return found

    def place(self, x: float, y: float) -> tuple[float, float]:
        """A place on the stage, as shares of its width and height from its upper left."""
        stage = self.part("Stage")
        corner = stage.mapToScene(QPoint(0, 0))
        return corner.x() + x * stage.width(), corner.y() + y * stage.height()

    def colour(self, x: float = 0.5, y: float = 0.62) -> tuple[int, int, int]:
        """What is on the glass there."""
        at_x, at_y = self.place(x, y)
        at = self.board.picture().pixelColor(round(at_x), round(at_y))
        return at.red(), at.green(), at.blue()

    def swipe(self, start: float, end: float, steps: int = 8) -> None:
        """Draw a finger across the stage, as shares of its width."""
        self.fingers.swipe(self.place(start, 0.62), self.place(end, 0.62), steps)
        QTest.qWait(_SETTLED_MS)


class _Darkest:
    """The darkest the middle of the stage ever was."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self.lightness = 255

    def look(self) -> None:
        picture = self._scene.board.picture()
        for x in (0.1, 0.3, 0.5, 0.7, 0.9):
            at_x, at_y = self._scene.place(x, 0.62)
            at = picture.pixelColor(round(at_x), round(at_y))
            self.lightness = min(self.lightness, max(at.red(), at.green(), at.blue()))


@pytest.fixture
def scene(
    board: DrivenBoard, pictures: Path, finger: QPointingDevice, request: pytest.FixtureRequest
) -> Scene:
    car = "".join(c if c.isalnum() else "-" for c in request.node.name.lower())[-60:].strip("-")
    return Scene(board, pictures / "photos" / car, finger)


def _kind(item: QQuickItem) -> str:
    return item.metaObject().className().split("_QMLTYPE")[0].split("_QML_")[0]


def _is(colour: tuple[int, int, int], other: tuple[int, int, int]) -> bool:
    return all(abs(a - b) < 26 for a, b in zip(colour, other, strict=True))


@SIZES
def test_a_car_with_photographs_shows_the_first_of_them(
    scene: Scene, size: tuple[int, int]
) -> None:
    scene.show(size, photos=scene.photos(a=RED, b=GREEN))
    assert _is(scene.colour(), RED)
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
    assert _is(scene.colour(), BLUE)
    assert "2 / 2" in scene.board.texts()


def test_a_photograph_that_comes_later_is_shown_without_a_restart(scene: Scene) -> None:
    scene.show(photos=("late.jpg",))
    assert scene.item("PhotoStage") is None
    scene.photos(late=ORANGE)
    scene.stage._look_again()
    scene.settle()
    assert _is(scene.colour(), ORANGE)
    scene.photos(late=VIOLET)
    (scene.folder / "late.jpg").touch()
    scene.stage._look_again()
    scene.settle()
    assert _is(scene.colour(), VIOLET)


def test_a_flick_goes_one_photograph_on_and_back_again(scene: Scene) -> None:
    scene.show(photos=scene.photos(a=RED, b=GREEN, c=BLUE))
    scene.swipe(0.8, 0.6, 4)
    assert _is(scene.colour(), GREEN)
    assert scene.visit.seen == ("photos",)
    scene.swipe(0.3, 0.5, 4)
    assert _is(scene.colour(), RED)


def test_the_photograph_follows_the_finger_and_springs_back_if_it_did_not_go_far(
    scene: Scene,
) -> None:
    scene.show(photos=scene.photos(a=RED, b=GREEN))
    fingers = scene.fingers
    fingers.lay(1, scene.place(0.8, 0.62))
    fingers.move({1: scene.place(0.5, 0.62)}, 20)
    QTest.qWait(40)
    assert _is(scene.colour(0.95), GREEN), "the next one comes in from the edge"
    assert _is(scene.colour(0.3), RED)
    fingers.rest(0.2)
    fingers.lift(1)
    QTest.qWait(_SETTLED_MS)
    assert _is(scene.colour(0.95), RED)
    assert scene.visit.looks.photo == 0


def test_a_slow_drag_past_the_middle_goes_on(scene: Scene) -> None:
    scene.show(photos=scene.photos(a=RED, b=GREEN))
    fingers = scene.fingers
    fingers.lay(1, scene.place(0.9, 0.62))
    fingers.move({1: scene.place(0.2, 0.62)}, 20)
    fingers.rest(0.2)
    fingers.lift(1)
    QTest.qWait(_SETTLED_MS)
    assert _is(scene.colour(), GREEN)


def test_past_the_ends_it_gives_a_little_and_comes_back(scene: Scene) -> None:
    scene.show(photos=scene.photos(a=RED, b=GREEN))
    fingers = scene.fingers
    fingers.lay(1, scene.place(0.1, 0.62))
    fingers.move({1: scene.place(0.9, 0.62)}, 12)
    QTest.qWait(40)
    position = float(scene.part("PhotoStage").property("position"))
    assert -0.3 < position < -0.02
    fingers.lift(1)
    QTest.qWait(_SETTLED_MS)
    assert float(scene.part("PhotoStage").property("position")) == 0
    assert _is(scene.colour(), RED)


def test_a_finger_catches_a_photograph_that_still_moves(scene: Scene) -> None:
    scene.show(photos=scene.photos(a=RED, b=GREEN, c=BLUE))
    photo_stage = scene.part("PhotoStage")
    scene.fingers.swipe(scene.place(0.8, 0.62), scene.place(0.6, 0.62), 4)
    QTest.qWait(60)
    fingers = scene.fingers
    fingers.lay(1, scene.place(0.5, 0.62))
    fingers.move({1: scene.place(0.47, 0.62)}, 4)
    caught = float(photo_stage.property("position"))
    QTest.qWait(200)
    assert float(photo_stage.property("position")) == pytest.approx(caught)
    fingers.lift(1)
    QTest.qWait(_SETTLED_MS)
    assert float(photo_stage.property("position")) in (0.0, 1.0, 2.0)


def test_a_mouse_swipes_too(scene: Scene) -> None:
    scene.show(photos=scene.photos(a=RED, b=GREEN))
    start, end = (QPoint(*map(round, scene.place(x, 0.62))) for x in (0.8, 0.3))
    window, button = scene.board.window, Qt.MouseButton.LeftButton
    QTest.mousePress(window, button, Qt.KeyboardModifier.NoModifier, start)
    for step in range(1, 9):
        QTest.mouseMove(window, start + (end - start) * step / 8, 8)
    QTest.mouseRelease(window, button, Qt.KeyboardModifier.NoModifier, end)
    QTest.qWait(_SETTLED_MS)
    assert _is(scene.colour(), GREEN)


def test_in_arabic_the_next_photograph_comes_from_the_left(scene: Scene) -> None:
    scene.show(photos=scene.photos(a=RED, b=GREEN))
    scene.board.visit.speak("ar")
    QTest.qWait(_SETTLED_MS)
    scene.swipe(0.8, 0.3)
    assert _is(scene.colour(), RED)
    scene.swipe(0.3, 0.8)
    assert _is(scene.colour(), GREEN)


def test_the_ways_on_and_back_can_be_pressed_and_end_at_the_ends(scene: Scene) -> None:
    scene.show(photos=scene.photos(a=RED, b=GREEN))
    assert "photo-previous" not in scene.board.controls()
    scene.board.touch("photo-next")
    QTest.qWait(_SETTLED_MS)
    assert _is(scene.colour(), GREEN)
    assert "photo-next" not in scene.board.controls()
    scene.board.touch("photo-previous")
    QTest.qWait(_SETTLED_MS)
    assert _is(scene.colour(), RED)


@SIZES
def test_no_frame_is_dark_while_photographs_are_swiped(scene: Scene, size: tuple[int, int]) -> None:
    colours = {"a": RED, "b": GREEN, "c": WHITE, "d": ORANGE, "e": VIOLET, "f": WHITE}
    scene.show(size, photos=scene.photos(**colours))
    darkest = _Darkest(scene)
    for start, end in [(0.9, 0.3)] * 5 + [(0.1, 0.9)] * 3:
        fingers = scene.fingers
        fingers.lay(1, scene.place(start, 0.62))
        for step in range(1, 6):
            fingers.move({1: scene.place(start + (end - start) * step / 5, 0.62)}, 1)
            darkest.look()
        fingers.lift(1)
        for _ in range(3):
            QTest.qWait(5)
            darkest.look()
    scene.board.visit.forget()
    for _ in range(6):
        darkest.look()
    assert darkest.lightness > _DARK


def test_no_frame_is_dark_while_a_paint_is_chosen_or_the_car_is_turned(scene: Scene) -> None:
    scene.show(**_painted(scene))
    darkest = _Darkest(scene)
    for control in ("paint-blue", "paint-white", "paint-red", "turntable", "turntable"):
        scene.board.touch(control)
        for _ in range(12):
            QTest.qWait(10)
            darkest.look()
    assert darkest.lightness > _DARK


def test_two_fingers_enlarge_around_the_place_between_them(scene: Scene) -> None:
    scene.show(photos=scene.photos(a=RED, b=GREEN))
    frame = scene.part("ZoomFrame")
    fingers = scene.fingers
    fingers.lay(1, scene.place(0.45, 0.6))
    fingers.lay(2, scene.place(0.55, 0.6))
    fingers.move({1: scene.place(0.35, 0.6), 2: scene.place(0.65, 0.6)}, 10)
    zoom, shift = float(frame.property("zoom")), frame.property("shift")
    assert 2 < zoom <= 3
    assert (frame.width() / 2 - shift.x()) / zoom == pytest.approx(frame.width() / 2, rel=0.02)
    fingers.lift(1)
    fingers.lift(2)
    scene.settle()
    assert cast("str", scene.stage.closeUp) != ""
    assert "photo-next" not in scene.board.controls(), "nothing lies over a close look"
    assert scene.item("CarHeader") is None


def test_a_close_look_is_moved_about_but_its_edges_never_come_inside(scene: Scene) -> None:
    scene.show(photos=scene.photos(a=RED, b=GREEN))
    frame = scene.part("ZoomFrame")
    scene.fingers.tap_twice(scene.place(0.5, 0.6))
    QTest.qWait(_SETTLED_MS)
    zoom = float(frame.property("zoom"))
    assert zoom == pytest.approx(2.5)
    for start, end in [(0.1, 0.95)] * 5:
        scene.swipe(start, end)
    assert frame.property("shift").x() == 0
    for start, end in [(0.95, 0.1)] * 5:
        scene.swipe(start, end)
    assert frame.property("shift").x() == pytest.approx(frame.width() * (1 - zoom))
    assert scene.visit.looks.photo == 0
    scene.fingers.tap_twice(scene.place(0.5, 0.6))
    QTest.qWait(_SETTLED_MS)
    assert float(frame.property("zoom")) == 1


def test_call_is_heard_while_another_finger_swipes(scene: Scene) -> None:
    scene.show(photos=scene.photos(a=RED, b=GREEN))
    x, y, width, height = scene.board.controls()["call"]
    fingers = scene.fingers
    fingers.lay(1, scene.place(0.8, 0.62))
    fingers.move({1: scene.place(0.6, 0.62)}, 6)
    fingers.lay(2, (x + width / 2, y + height / 2))
    fingers.move({1: scene.place(0.5, 0.62)}, 3)
    fingers.lift(2)
    assert len(scene.board.session.pressed) == 1
    fingers.move({1: scene.place(0.2, 0.62)}, 3)
    fingers.lift(1)
    QTest.qWait(_SETTLED_MS)
    assert _is(scene.colour(), GREEN)


def _painted(scene: Scene) -> dict[str, Any]:
    turn = [plain(scene.folder / f"turn-{n:02}.jpg", _hue(n / 24)).name for n in range(1, 25)]
    return {
        "photos": scene.photos(a=RED, b=ORANGE),
        "turntable": Turntable(first=turn[0], frames=24),
        "price": Price(amount=60000, currency="EUR"),
        "paints": (
            Paint(paint="red", name="Red", colour="#c8141e"),
            Paint(
                paint="blue", name="Blue", names={"zh": "蓝色"}, colour="#1e28c8",
                price_delta=1200, photos=scene.photos(blue=VIOLET),
            ),
            Paint(paint="white", name="White", colour="#f0f0f0", photos=scene.photos(w=WHITE)),
        ),
        "trims": (
            Trim(trim="base", name="Base"),
            Trim(trim="sport", name="Sport", specs=Specs(power_kw=300)),
        ),
    }  # fmt: skip


def _hue(share: float) -> tuple[int, int, int]:
    colour = QColor.fromHsvF(share % 1.0, 0.8, 0.9)
    return colour.red(), colour.green(), colour.blue()


@SIZES
def test_a_paint_changes_the_picture_and_the_price_and_a_trim_the_figures(
    scene: Scene, size: tuple[int, int]
) -> None:
    scene.show(size, **_painted(scene))
    assert "€60,000" in scene.board.texts()
    scene.board.touch("paint-blue")
    scene.settle()
    assert _is(scene.colour(), VIOLET)
    assert "€61,200" in scene.board.texts()
    assert {"Blue", "+€1,200"} <= set(scene.board.texts())
    scene.board.touch("trim-sport")
    QTest.qWait(_SETTLED_MS)
    assert "300" in scene.board.texts()
    assert scene.visit.seen == ("colour", "trim")
    scene.board.visit.forget()
    QTest.qWait(_SETTLED_MS)
    assert "€60,000" in scene.board.texts()
    assert _is(scene.colour(), RED)


def test_what_was_chosen_is_forgotten_with_the_visit_and_with_the_car(scene: Scene) -> None:
    scene.show(**_painted(scene))
    for leave in (scene.board.visit.forget, scene.board.visit.goHome):
        scene.board.touch("paint-blue")
        scene.board.touch("trim-sport")
        assert (scene.visit.looks.paint, scene.visit.looks.trim) == ("blue", "sport")
        leave()
        assert scene.visit.looks == Visit(language="en").looks


def test_paints_are_named_in_the_shoppers_language(scene: Scene) -> None:
    scene.show(**_painted(scene))
    scene.board.visit.speak("zh-CN")
    scene.board.touch("paint-blue")
    QTest.qWait(_SETTLED_MS)
    assert "蓝色" in scene.board.texts()


def test_the_turntable_turns_with_the_finger_and_runs_out(scene: Scene) -> None:
    scene.show(**_painted(scene))
    scene.board.touch("turntable")
    scene.settle()
    table = scene.part("Turntable")
    assert int(table.property("shown")) == 0
    fingers = scene.fingers
    fingers.lay(1, scene.place(0.25, 0.62))
    fingers.move({1: scene.place(0.75, 0.62)}, 20)
    fingers.rest(0.2)
    QTest.qWait(40)
    turned = int(table.property("shown"))
    assert turned == pytest.approx(12, abs=1)
    assert _is(scene.colour(), _hue((turned + 1) / 24))
    fingers.lift(1)
    QTest.qWait(_SETTLED_MS)
    assert int(table.property("shown")) == turned
    scene.fingers.swipe(scene.place(0.4, 0.62), scene.place(0.5, 0.62), 4)
    let_go = float(table.property("angle"))
    QTest.qWait(900)
    assert float(table.property("angle")) > let_go + 1, "it runs on"
    scene.board.touch("turntable")
    scene.settle()
    assert _is(scene.colour(), RED)


def test_a_finger_holds_a_car_that_still_turns(scene: Scene) -> None:
    scene.show(**_painted(scene))
    scene.board.touch("turntable")
    scene.settle()
    table = scene.part("Turntable")
    scene.fingers.swipe(scene.place(0.3, 0.62), scene.place(0.5, 0.62), 4)
    QTest.qWait(40)
    fingers = scene.fingers
    fingers.lay(1, scene.place(0.5, 0.62))
    held = float(table.property("angle"))
    QTest.qWait(300)
    assert float(table.property("angle")) == held
    fingers.lift(1)


def test_a_turntable_that_lacks_many_frames_is_not_offered(scene: Scene) -> None:
    fields = _painted(scene)
    for number in range(1, 12):
        (scene.folder / f"turn-{number:02}.jpg").unlink()
    scene.show(**fields)
    assert "turntable" not in scene.board.controls()


@pytest.mark.parametrize("frames", [8, 36, 72, 120])
@pytest.mark.parametrize("stage", [(1376, 780), (2752, 1560), (3840, 2160)])
def test_all_frames_of_a_turntable_fit_into_their_memory(
    frames: int, stage: tuple[int, int]
) -> None:
    width_px, height_px = _frame_px(stage, frames)
    assert frames * width_px * height_px * 4 <= TURNTABLE_BYTES
    assert width_px / height_px == pytest.approx(stage[0] / stage[1], rel=0.01)


def test_dimensions_are_drawn_in_the_light_line_of_a_photographed_car(scene: Scene) -> None:
    scene.show(photos=scene.photos(a=RED, b=GREEN))
    scene.board.touch("dimensions")
    QTest.qWait(_SETTLED_MS)
    assert scene.item("PhotoStage") is None
    assert scene.item("DimensionMarks") is not None
    scene.board.touch("dimensions")
    QTest.qWait(_SETTLED_MS)
    assert _is(scene.colour(), RED)


def test_a_car_file_without_choices_shows_none(scene: Scene) -> None:
    scene.show(paints=(Paint(paint="red", name="Red", colour="#c8141e"),))
    assert not any(name.startswith(("paint-", "trim-")) for name in scene.board.controls())


@pytest.mark.parametrize("language", ["en", "ar"])
@SIZES
def test_every_control_of_the_stage_is_named_large_enough_and_apart_from_others(
    scene: Scene, size: tuple[int, int], language: str
) -> None:
    paints = tuple(Paint(paint=f"p{n}", name=f"Paint {n}", colour="#7a1420") for n in range(16))
    trims = tuple(Trim(trim=f"t{n}", name="S") for n in range(8))
    scene.show(size, **{**_painted(scene), "paints": paints, "trims": trims})
    scene.board.visit.speak(language)
    QTest.qWait(_SETTLED_MS)
    mm = scene.board.window.screen().physicalDotsPerInch() / 25.4
    areas = {
        name: QRect(*area)
        for name, area in scene.board.controls().items()
        if name.startswith(("paint-", "trim-", "photo-", "turntable", "dimensions"))
    }
    assert sum(name.startswith("paint-") for name in areas) == 16
    gap = int(4 * mm)
    for name, area in areas.items():
        assert min(area.width(), area.height()) >= int(12 * mm), name
        near = area.adjusted(-gap, -gap, gap, gap)
        assert [one for one, other in areas.items() if near.intersects(other)] == [name]
    said = {name for role, name, _ in scene.board.read_out()}
    assert {"Paint 3", "S"} <= said


def test_a_page_that_opens_has_its_photograph_in_its_first_frame(scene: Scene) -> None:
    scene.show(photos=scene.photos(a=RED, b=GREEN))
    scene.board.visit.openShowroom()
    scene.board.look()
    assert scene.item("PhotoStage") is None
    scene.board.visit.closePage()
    pages = [one for one in _all_below(scene.board.window.contentItem()) if _kind(one) == "Stage"]
    assert [page.property("isPhotographic") for page in pages] == [True]


def test_a_full_disk_does_not_take_the_photographs_away(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Prints, "_write", refuse)
    scene.show(photos=scene.photos(a=RED, b=GREEN))
    assert _is(scene.colour(), RED)
    scene.swipe(0.8, 0.3)
    assert _is(scene.colour(), GREEN)


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
    assert _is(scene.colour(), RED)
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
