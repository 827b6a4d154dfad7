"""The stage of a board whose car has photographs, and fingers over it."""

from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from carside.catalogue.sheet import Paint, Price, Specs, Trim, Turntable
from kiosk.stage_view import StageView
from kiosk.visit import Visit
from tests.kiosk.driving import LANDSCAPE, PORTRAIT, SMALL, DrivenBoard, wait_until
from tests.kiosk.fingers import Fingers
from tests.kiosk.photographs import RED, WHITE, plain
from tests.kiosk.stand_in import EQS

ORANGE, VIOLET = (230, 140, 20), (150, 60, 200)
SIZES = pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, SMALL])
DARK = 60
"""No photograph here is as dark as that."""
SETTLED_MS = 450
"""After as long nothing that was let go still moves."""


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
        QTest.qWait(SETTLED_MS)

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
        named = (one for one in self.board.items() if kind_of(one) == kind)
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
        QTest.qWait(SETTLED_MS)


class Darkest:
    """The darkest the middle of the stage ever was."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self.lightness = 255

    def look(self) -> None:
        """Look once more."""
        picture = self._scene.board.picture()
        for x in (0.1, 0.3, 0.5, 0.7, 0.9):
            at_x, at_y = self._scene.place(x, 0.62)
            at = picture.pixelColor(round(at_x), round(at_y))
            self.lightness = min(self.lightness, max(at.red(), at.green(), at.blue()))


def painted(scene: Scene) -> dict[str, Any]:
    """A car with three paints, two trims and a turntable of 24 frames, each of its own hue."""
    turn = [plain(scene.folder / f"turn-{n:02}.jpg", hue(n / 24)).name for n in range(1, 25)]
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


def hue(share: float) -> tuple[int, int, int]:
    """The colour so far round the circle of hues."""
    colour = QColor.fromHsvF(share % 1.0, 0.8, 0.9)
    return colour.red(), colour.green(), colour.blue()


def kind_of(item: QQuickItem) -> str:
    """The QML type of an item, such as Stage."""
    return item.metaObject().className().split("_QMLTYPE")[0].split("_QML_")[0]


def is_like(colour: tuple[int, int, int], other: tuple[int, int, int]) -> bool:
    """Whether two colours are the same but for what JPEG changes."""
    return all(abs(a - b) < 26 for a, b in zip(colour, other, strict=True))
