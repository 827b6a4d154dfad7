"""The dimension view: its lines stand where the drawn car begins and ends, and fit beside it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from carside.catalogue.sheet import Sheet, Specs
from kiosk.faces import marks_face
from kiosk.light_line import marks_for, silhouette_of
from kiosk.marks_view import MarksView
from kiosk.reader import reader_of
from look import Screen

SCENE = """
import QtQuick
import kiosk
import kiosk.ui.parts

Window {
    id: window

    required property MarksView marks

    DimensionMarks {
        objectName: "dimensions"
        anchors.fill: parent
        marks: window.marks
    }
}
"""

CARS = {
    "sedan": (5216, 1512, 3210),
    "convertible": (4966, 1353, 2929),
    "off_roader": (4875, 1975, 2890),
    "pickup": (5842, 1930, 3747),
    "quadricycle": (2410, 1520, 1734),
}

SIZES = {"landscape": (1376, 609), "portrait": (1080, 432), "small": (893, 486), "low": (1080, 330)}

every_car = pytest.mark.parametrize("body", CARS)
every_size = pytest.mark.parametrize("size", SIZES.values(), ids=SIZES.keys())


class Measured:
    """A window in which a car is measured."""

    def __init__(self, folder: Path) -> None:
        scene = folder / "Measured.qml"
        scene.write_text(SCENE, encoding="utf-8")
        self.marks = MarksView()
        self.screen = Screen()
        self.window: QQuickWindow = self.screen.load(scene, {"marks": self.marks})

    def show(self, sheet: Sheet, size: tuple[int, int]) -> None:
        self.marks.show(marks_face(sheet, size, reader_of("en", None, None)))
        self.screen.show(size, (0, 0))
        assert QTest.qWaitForWindowExposed(self.window)

    def line(self, name: str) -> QRectF:
        """From end to end of a measuring line, on the window."""
        item = self.window.findChild(QQuickItem, name)
        assert item is not None
        ends = [item.mapToScene(QPointF(x, 0)) for x in (0, item.width())]
        return QRectF(ends[0], ends[1]).normalized()

    def texts(self) -> list[QRectF]:
        """Where the figures stand on the window."""
        root = self.window.findChild(QQuickItem, "dimensions")
        assert root is not None
        return [
            one.mapRectToScene(QRectF(0, 0, one.width(), one.height()))
            for one in _items_below(root)
            if one.property("text") and one.property("textStyle") is not None
        ]


def _items_below(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        yield child
        yield from _items_below(child)


def car(body: str) -> Sheet:
    length, height, wheelbase = CARS[body]
    specs = Specs(length_mm=length, height_mm=height, wheelbase_mm=wheelbase)
    return Sheet(car="one", body="suv" if body == "off_roader" else body, specs=specs)


@pytest.fixture
def measured(application: QGuiApplication, tmp_path: Path) -> Iterator[Measured]:
    assert application.screens()
    shown = Measured(tmp_path)
    yield shown
    complaints = list(shown.screen.complaints)
    shown.screen.close()
    assert complaints == []


@every_size
@every_car
def test_every_line_measures_the_drawn_car_from_end_to_end(
    measured: Measured, body: str, size: tuple[int, int]
) -> None:
    sheet = car(body)
    measured.show(sheet, size)
    drawn = marks_for(silhouette_of(sheet), *size)
    length, wheelbase, height = (
        measured.line(name) for name in ("lengthMark", "wheelbaseMark", "heightMark")
    )
    assert (length.left(), length.right()) == pytest.approx((drawn.front_x, drawn.rear_x))
    assert (wheelbase.left(), wheelbase.right()) == pytest.approx(
        (drawn.front_axle_x, drawn.rear_axle_x)
    )
    assert (height.top(), height.bottom()) == pytest.approx((drawn.roof_y, drawn.ground_y))
    assert drawn.ground_y < wheelbase.top() < length.top()
    assert height.left() > drawn.rear_x


@every_size
@every_car
def test_every_figure_stands_inside_the_picture_and_apart_from_the_others(
    measured: Measured, body: str, size: tuple[int, int]
) -> None:
    measured.show(car(body), size)
    texts = measured.texts()
    assert len(texts) == 3
    picture = QRectF(0, 0, *size)
    for at, one in enumerate(texts):
        assert picture.contains(one)
        assert not any(one.intersects(other) for other in texts[at + 1 :])


def test_what_nobody_measured_has_no_line(measured: Measured) -> None:
    sheet = Sheet(car="one", body="van", specs=Specs(length_mm=5140))
    measured.show(sheet, SIZES["landscape"])
    lines = [
        one for one in _items_below(measured.window.contentItem()) if "Mark" in one.objectName()
    ]
    shown = {one.objectName(): one.isVisible() for one in lines}
    assert shown == {"lengthMark": True, "wheelbaseMark": False, "heightMark": False}
