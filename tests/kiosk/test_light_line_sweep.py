"""The slow light over a light line: soft, seldom, and still whenever nobody should see it move."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageChops
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.light_line import (
    Silhouette,
    cached_sweep,
    kept_light_line,
    marks_for,
    render_sweep,
    silhouette_for,
)
from kiosk.light_line.styles import PROFILES
from kiosk.light_line.sweep import SLICES
from look import Screen

WIDTH, HEIGHT = 640, 290
WITHIN_MS, STEP_MS = 5000, 10

SCENE = """
import QtQuick
import kiosk.ui.parts
import look

Window {{
    width: {width}
    height: {height}
    color: "black"

    function beCalm(isCalm: bool) {{
        Theme.isCalm = isCalm;
    }}

    LightLine {{
        objectName: "line"
        anchors.fill: parent
        picture: "{picture}"
    }}
}}
"""


def coupe() -> Silhouette:
    return silhouette_for("coupe", 4966, 1353, 2929)


# The picture


@pytest.fixture(scope="module")
def slices() -> Image.Image:
    return render_sweep(coupe(), WIDTH, HEIGHT)


def test_the_sweep_is_as_wide_as_the_light_line_and_twice_as_high(slices: Image.Image) -> None:
    assert (slices.size, slices.mode) == ((WIDTH, 2 * HEIGHT), "RGBA")


@pytest.mark.parametrize("half", [0, 1])
def test_there_is_no_light_where_a_slice_is_cut(slices: Image.Image, half: int) -> None:
    opacity = slices.getchannel("A").crop((0, half * HEIGHT, WIDTH, (half + 1) * HEIGHT))
    pitch = WIDTH / SLICES
    cuts = [round(pitch * i) for i in range(1, SLICES) if i % 2 != half]
    for cut in cuts:
        assert max(opacity.crop((cut - 1, 0, cut + 1, HEIGHT)).tobytes()) <= 2
    middle = round(pitch * (SLICES // 2 + half))
    assert max(opacity.crop((middle - 1, 0, middle + 1, HEIGHT)).tobytes()) > 100


def test_both_halves_together_are_the_whole_light_along_the_roof(slices: Image.Image) -> None:
    opacity = slices.getchannel("A")
    marks = marks_for(coupe(), WIDTH, HEIGHT)
    brightest = []
    for x in range(round(marks.front_axle_x), round(marks.rear_axle_x)):
        tops = [
            max(opacity.crop((x, half * HEIGHT, x + 1, (half + 1) * HEIGHT)).tobytes())
            for half in (0, 1)
        ]
        brightest.append(sum(tops))
    assert min(brightest) > 200


@pytest.mark.parametrize("style", PROFILES)
def test_no_light_passes_the_border_of_the_picture(style: str) -> None:
    body = "suv" if style == "off_roader" else style
    picture = render_sweep(silhouette_for(body), 280, 124).getchannel("A")
    for top in (0, 124):
        half = picture.crop((0, top, 280, top + 124))
        inside = half.crop((2, 2, 278, 122))
        assert inside.getbbox() is not None
        half.paste(0, (2, 2, 278, 122))
        assert half.getbbox() is None


def test_the_sweep_is_drawn_once_and_told_from_the_light_line(tmp_path: Path) -> None:
    path = cached_sweep(coupe(), 64, 40, tmp_path)
    drawn_ns = path.stat().st_mtime_ns
    assert cached_sweep(coupe(), 64, 40, tmp_path) == path
    assert path.stat().st_mtime_ns == drawn_ns
    assert kept_light_line(coupe(), 64, 40, tmp_path) is None
    path.write_bytes(path.read_bytes()[:-9])
    assert cached_sweep(coupe(), 64, 40, tmp_path) == path
    with Image.open(path) as picture:
        assert picture.tobytes() == render_sweep(coupe(), 64, 40).tobytes()


# On the screen


class Swept:
    """A window in which nothing but the sweep is shown."""

    def __init__(self, folder: Path) -> None:
        picture = cached_sweep(coupe(), WIDTH, HEIGHT, folder)
        scene = folder / "Swept.qml"
        scene.write_text(
            SCENE.format(width=WIDTH, height=HEIGHT, picture=picture.as_uri()), encoding="utf-8"
        )
        self.screen = Screen()
        self.window: QQuickWindow = self.screen.load(scene, {})
        line = self.window.findChild(QObject, "line")
        assert line is not None
        self.line = line

    def show(self) -> None:
        self.screen.show((WIDTH, HEIGHT), (0, 0))
        assert QTest.qWaitForWindowExposed(self.window, WITHIN_MS)

    def is_moving(self) -> bool:
        return bool(self.line.property("isMoving"))

    def comes_to_move(self, *, moving: bool = True) -> bool:
        for _ in range(WITHIN_MS // STEP_MS):
            if self.is_moving() == moving:
                break
            QTest.qWait(STEP_MS)
        return self.is_moving() == moving

    def at(self, step: int) -> Image.Image:
        """The screen with the light at a step, every colour in eight bits."""
        self.line.setProperty("step", step)
        image = self.window.grabWindow().convertToFormat(QImage.Format.Format_RGB888)
        size = (image.width(), image.height())
        return Image.frombytes(
            "RGB", size, bytes(image.constBits()), "raw", "RGB", image.bytesPerLine()
        )


@pytest.fixture
def swept(application: QGuiApplication, tmp_path: Path) -> Iterator[Swept]:
    assert application.screens()
    shown = Swept(tmp_path)
    yield shown
    shown.window.beCalm(False)  # type: ignore[attr-defined]  # a function of the scene
    complaints = list(shown.screen.complaints)
    shown.screen.close()
    assert complaints == []


def test_the_screen_cuts_as_many_slices_as_were_drawn(swept: Swept) -> None:
    assert swept.line.property("slices") == SLICES


def test_the_light_passes_from_the_nose_to_the_tail_and_then_rests(swept: Swept) -> None:
    swept.show()
    assert swept.comes_to_move()
    steps = int(swept.line.property("steps"))
    assert swept.at(0).getbbox() is None
    middles = []
    for step in range(steps // 4, steps, steps // 4):
        box = swept.at(step).getbbox()
        assert box is not None
        middles.append((box[0] + box[2]) / 2)
    assert middles == sorted(middles)
    assert middles[0] < WIDTH / 3 < 2 * WIDTH / 3 < middles[-1]


def test_the_light_on_the_screen_is_the_drawn_one_faded_slice_by_slice(
    swept: Swept, slices: Image.Image
) -> None:
    swept.show()
    assert swept.comes_to_move()
    step = int(swept.line.property("steps")) // 2
    shown = swept.at(step)
    middle, reach = float(swept.line.property("middle")), float(swept.line.property("reach"))
    pitch = WIDTH // SLICES
    expected = Image.new("RGB", (WIDTH, HEIGHT))
    for index in range(SLICES + 1):
        light = max(0.0, 1 - ((index - middle) / reach) ** 2) ** 2
        left, right = max(0, (index - 1) * pitch), min(WIDTH, (index + 1) * pitch)
        top = index % 2 * HEIGHT
        part = slices.crop((left, top, right, top + HEIGHT))
        faded = part.getchannel("A").point([round(level * light) for level in range(256)])
        expected.paste(part, (left, 0), faded)
    difference = ImageChops.difference(shown, expected).convert("L")
    assert max(difference.tobytes()) <= 6


@pytest.mark.parametrize("why", ["told so", "calm", "not shown", "no picture"])
def test_the_light_stands_still_when_nobody_should_see_it_move(swept: Swept, why: str) -> None:
    swept.show()
    assert swept.comes_to_move()
    assert swept.at(30).getbbox() is not None
    if why == "told so":
        swept.line.setProperty("isStill", True)
    elif why == "calm":
        swept.window.beCalm(True)  # type: ignore[attr-defined]  # a function of the scene
    elif why == "not shown":
        swept.line.setProperty("visible", False)
    else:
        swept.line.setProperty("picture", "")
    assert not swept.is_moving()
    assert swept.line.property("step") == 0
    assert swept.window.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8) == _black()


def test_the_light_rests_when_its_window_is_hidden_and_goes_on_afterwards(swept: Swept) -> None:
    swept.show()
    assert swept.comes_to_move()
    swept.window.hide()
    assert swept.comes_to_move(moving=False)
    swept.show()
    assert swept.comes_to_move()


def test_nothing_is_repainted_while_the_light_rests(swept: Swept) -> None:
    swept.show()
    assert swept.comes_to_move()
    QTest.qWait(100)
    frames: list[None] = []
    swept.window.afterRendering.connect(lambda: frames.append(None))
    QTest.qWait(400)
    assert frames == []


def _black() -> QImage:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_Grayscale8)
    image.fill(0)
    return image
