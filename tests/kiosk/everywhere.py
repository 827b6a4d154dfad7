"""Leads a driven board through all it can show, for tests of what must hold everywhere."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import combinations
from typing import cast

import msgspec
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from carside.board.shows import CallStep, Trouble
from carside.catalogue.sheet import Paint, Trim
from kiosk.catalogue_view import CatalogueView
from kiosk.ease import Ease
from tests.kiosk.driving import DrivenBoard
from tests.kiosk.stand_in import EQB, EQS, LI_NA, SHOWS

CONTROL_ROLES = {
    QAccessible.Role.Button,
    QAccessible.Role.RadioButton,
    QAccessible.Role.PageTab,
    QAccessible.Role.CheckBox,
    QAccessible.Role.Link,
    QAccessible.Role.ListItem,
    QAccessible.Role.Slider,
}
_PAINTS = {"black": "#101010", "white": "#f4f4f2", "blue": "#1d2f5c", "red": "#6b1020"}
CHOOSABLE = msgspec.structs.replace(
    EQS,
    paints=tuple(Paint(paint=key, name=key.title(), colour=hue) for key, hue in _PAINTS.items()),
    trims=(Trim(trim="base", name="Electric Art"), Trim(trim="amg", name="AMG Line")),
)
"""The car at the stand, with colours and versions to choose from."""
Control = tuple[str, QRect]
_FRAMES_TO_SETTLE = 25
CALM_S = 2.0
"""After as long without a touch every offer on the call panel can be pressed."""


def mm_of(board: DrivenBoard) -> float:
    """Pixels in a millimetre of this glass, as the window knows it."""
    return board.window.screen().physicalDotsPerInch() / 25.4


def controls_read_out(board: DrivenBoard) -> list[Control]:
    """Name and rectangle of every control assistive technology can press, as far as it is seen."""
    return [(name, rect) for role, name, rect in board.read_out() if role in CONTROL_ROLES]


def controls_seen(board: DrivenBoard) -> list[Control]:
    """Name and rectangle of every control as far as it can be seen and pressed."""
    return [(name, QRect(*area)) for name, area in board.controls().items()]


def put_at_ease(board: DrivenBoard, ease: Ease) -> None:
    """Choose this behind "For everybody"."""
    board.visit.change(replace(board.visit.now, ease=ease))
    board.look()


def settle(board: DrivenBoard) -> None:
    """Wait until everything stands where it stays."""
    before: dict[str, list[int]] = {}
    for _ in range(_FRAMES_TO_SETTLE):
        board.look()
        now = board.controls()
        if now == before:
            return
        before = now
    raise AssertionError("the controls never came to rest")


def every_state(board: DrivenBoard) -> Iterator[str]:
    """Show one thing after the other; gives what is shown."""
    visit, catalogue = board.visit, cast("CatalogueView", board.view.catalogue)
    pages: dict[str, Callable[[], None]] = {
        "car": visit.closePage,
        "specifications": visit.openSpecifications,
        "showroom": visit.openShowroom,
        "a filter": lambda: catalogue.openFilter("body"),
        "comparison": lambda: _compare(catalogue),
        "another car": lambda: visit.openCar("eqb-350", False),
        "for everybody": visit.toggleEase,
    }
    for name, show in pages.items():
        show()
        settle(board)
        yield name
    visit.toggleEase()
    visit.goHome()
    for step in (CallStep.CALLING, CallStep.UNREACHABLE, CallStep.ON_THE_WAY, CallStep.CANCELLED):
        board.session.say(step=step, advisor=LI_NA, eta_s=70)
        board.let_pass(CALM_S)
        settle(board)
        yield f"call {step.value}"
    board.session.say(step=CallStep.IDLE, advisor=None, trouble=Trouble.BROKER_LOST)
    settle(board)
    yield "no connection"
    board.session.say(trouble=Trouble.NONE, car=CHOOSABLE)
    settle(board)
    yield "colours and versions"
    board.session.say(car=None)
    board.look()
    board.let_pass(3.0)
    settle(board)
    yield "no car"
    board.session.shows = SHOWS
    board.look()


def _compare(catalogue: CatalogueView) -> None:
    for car in (EQS.car, EQB.car):
        catalogue.compareFromPage(car)


def texts_cut(board: DrivenBoard) -> list[str]:
    """Every text on the screen that does not fit its place or leaves the window."""
    width, height = board.window.width(), board.window.height()
    return [
        str(item.property("text"))
        for item in board.items()
        if item.inherits("QQuickText")
        and str(item.property("text"))
        and (bool(item.property("truncated")) or not _is_inside(item, width, height))
    ]


def _is_inside(item: QQuickItem, width: int, height: int) -> bool:
    area = item.mapRectToScene(item.boundingRect())
    if any(not _scene_area(one).contains(area) for one in _ancestors(item) if one.clip()):
        return True  # a list that goes on below its room
    return area.left() >= -1 and area.right() <= width + 1 and area.bottom() <= height + 1


def _ancestors(item: QQuickItem) -> Iterator[QQuickItem]:
    while (parent := item.parentItem()) is not None:
        yield parent
        item = parent


def _scene_area(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def too_near(controls: list[Control], least_px: float) -> list[str]:
    """Every two controls with less than this between them."""
    return [
        f"{one!r} and {other!r}: {_gap(a, b):.0f} px"
        for (one, a), (other, b) in combinations(controls, 2)
        if _gap(a, b) < least_px
    ]


def _gap(a: QRect, b: QRect) -> float:
    across = max(a.left() - b.right(), b.left() - a.right()) - 1
    down = max(a.top() - b.bottom(), b.top() - a.bottom()) - 1
    return float(max(across, down))
