"""The stands of one floor, as rows: where each car is, how large, and how things stand there.

Positions and sizes are metres; the camera makes pixels of them. Only what must not cover something
else (the words under a car) is worked out in pixels, in `plan_memory`.
"""

from dataclasses import dataclass

from carside.calls import Call, Phase
from carside.catalogue.sheet import Sheet
from carside.console.shows import Standing
from carside.floor import Stand
from reception_console.plan_layout import Box, car_box
from reception_console.scene import Scene, urgency
from reception_console.wording import (
    as_of_words,
    board_words,
    listed,
    phase_words,
    standing_words,
    translate,
)

CAR_LENGTH_M = 4.7
CAR_WIDTH_M = 1.9
_WAITING = frozenset({Phase.PLACED, Phase.DISPATCHED})
_PHASE_TONES = {
    Phase.PLACED: "waiting",
    Phase.DISPATCHED: "asked",
    Phase.ACCEPTED: "coming",
    Phase.ARRIVED: "here",
}
_BOARD_TONES = {
    Standing.LOST: "lost",
    Standing.NEVER_SEEN: "lost",
    Standing.CLEANING: "cleaning",
    Standing.RESTING: "resting",
    Standing.OFF: "off",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """How large the plan is drawn: pixels of a metre, and of a design pixel."""

    metre: float
    unit: float


@dataclass(frozen=True, slots=True, kw_only=True)
class StandRow:
    """One stand; `span_x_m` and `span_y_m` are the upright box around its car.

    `mark` is the shape beside its name, `call` its open call or empty. `tone` is calm, waiting,
    asked, coming, here, lost, cleaning, resting or off; each has its colour and its mark.
    """

    stand: str
    stand_name: str
    car_title: str
    middle_x_m: float
    middle_y_m: float
    length_m: float
    breadth_m: float
    heading_deg: float
    span_x_m: float
    span_y_m: float
    call: str
    tone: str
    urgency: int
    has_car: bool
    has_label: bool
    is_pulsing: bool
    is_selected: bool
    is_found: bool
    status_words: str
    spoken: str


def stands_of(scene: Scene, shown: str) -> list[Stand]:
    """The stands of one floor."""
    plan = scene.shows.plan
    return [s for s in plan.stands if s.floor == shown] if plan else []


def calls_by_stand(scene: Scene) -> dict[str, Call]:
    """The open call of each stand, the longest wait if there are more."""
    return {c.stand: c for c in reversed(scene.shows.calls) if c.is_open}


def area_of(scene: Scene, shown: str, scale: Scale) -> Box:
    """One whole floor, in pixels."""
    plan = scene.shows.plan
    floor = next((f for f in plan.floors if f.floor == shown), None) if plan else None
    if floor is None:
        return Box(0, 0, 0, 0)
    return Box(0, 0, floor.width_m * scale.metre, floor.depth_m * scale.metre)


def stand_row(
    stand: Stand, call: Call | None, found: str, scene: Scene, *, has_label: bool
) -> StandRow:
    """How one stand is drawn."""
    length_m, breadth_m = _size_m(scene.shows.cars.get(stand.car or ""))
    title = scene.car_title(stand.car)
    span = car_box(0.0, 0.0, length_m, breadth_m, stand.heading_deg)
    return StandRow(
        stand=stand.stand,
        stand_name=stand.name,
        car_title=title,
        middle_x_m=stand.x_m,
        middle_y_m=stand.y_m,
        length_m=length_m,
        breadth_m=breadth_m,
        heading_deg=stand.heading_deg,
        span_x_m=round(span.right - span.left, 3),
        span_y_m=round(span.bottom - span.top, 3),
        call=call.call if call else "",
        tone=tone_of(stand, call, scene),
        urgency=int(urgency(call)) if call else 0,
        has_car=stand.car is not None,
        has_label=has_label,
        is_pulsing=call is not None and call.phase in _WAITING,
        is_selected=call is not None and scene.selected is not None and scene.selected == call,
        is_found=stand.stand == found,
        status_words="" if call else board_label(stand, scene),
        spoken=_spoken(stand, title, call, scene),
    )


def tone_of(stand: Stand, call: Call | None, scene: Scene) -> str:
    """How the stand is coloured: by its call, else by its board."""
    if call is not None:
        return _PHASE_TONES.get(call.phase, "calm")
    return _BOARD_TONES.get(_standing(stand, scene), "calm")


def board_label(stand: Stand, scene: Scene) -> str:
    """What is written under a car instead of its model; empty if the board is well."""
    standing = _standing(stand, scene)
    if standing is Standing.CLEANING and stand.board is not None:
        return board_words(stand.board, scene)
    return standing_words(standing) if standing in _BOARD_TONES else ""


def _standing(stand: Stand, scene: Scene) -> Standing:
    return scene.shows.boards.get(stand.board or "", Standing.READY)


def _spoken(stand: Stand, title: str, call: Call | None, scene: Scene) -> str:
    how = phase_words(call, scene) if call else board_label(stand, scene)
    board = translate("Plan", "no board") if stand.board is None else ""
    parts = (stand.name, title, how, board, as_of_words(scene))
    return listed(parts)


def _size_m(sheet: Sheet | None) -> tuple[float, float]:
    """The car's true length and width, or those of a middling one."""
    if sheet is None:
        return CAR_LENGTH_M, CAR_WIDTH_M
    length_mm, width_mm = sheet.specs.length_mm, sheet.specs.width_mm
    return (
        length_mm / 1000 if length_mm else CAR_LENGTH_M,
        width_mm / 1000 if width_mm else CAR_WIDTH_M,
    )


def box_of(stand: Stand, scene: Scene, scale: Scale) -> Box:
    """The upright rectangle around a stand's car, in pixels."""
    length_m, breadth_m = _size_m(scene.shows.cars.get(stand.car or ""))
    return car_box(
        stand.x_m * scale.metre,
        stand.y_m * scale.metre,
        length_m * scale.metre,
        breadth_m * scale.metre,
        stand.heading_deg,
    )
