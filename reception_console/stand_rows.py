"""The stands of one floor, as rows: where each car is, how large, and how things stand there.

Positions and sizes are metres; the camera makes pixels of them. Only what must not cover something
else (the words under a car) is worked out in pixels here.
"""

from dataclasses import dataclass

from carside.calls import Call, Phase
from carside.catalogue.sheet import Sheet
from carside.floor import Stand
from carside.link.presence import Condition
from reception_console.plan_layout import Box, car_box, label_boxes
from reception_console.scene import Scene, urgency
from reception_console.wording import phase_words, translate

CAR_LENGTH_M = 4.7
CAR_WIDTH_M = 1.9
LABEL_PX = 15.0
"""The letters of a car's model under it, in design pixels."""
_WAITING = frozenset({Phase.PLACED, Phase.DISPATCHED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """How large the plan is drawn: pixels of a metre, and of a design pixel."""

    metre: float
    unit: float


@dataclass(frozen=True, slots=True, kw_only=True)
class StandRow:
    """One stand. `mark` is the shape beside its name, `call` its open call or empty.

    `tone` is calm, waiting, asked, coming, here, lost or off; each has its colour and its mark.
    """

    stand: str
    stand_name: str
    car_title: str
    middle_x_m: float
    middle_y_m: float
    length_m: float
    breadth_m: float
    heading_deg: float
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


def stand_rows(scene: Scene, shown: str, found: str, scale: Scale) -> list[StandRow]:
    """The stands of one floor, labelled where there is room at this scale."""
    stands = stands_of(scene, shown)
    labels = labels_of(scene, shown, scale)
    calls = _calls(scene)
    return [
        _stand_row(stand, calls.get(stand.stand), found, scene, has_label=label is not None)
        for stand, label in zip(stands, labels, strict=True)
    ]


def stands_of(scene: Scene, shown: str) -> list[Stand]:
    """The stands of one floor."""
    plan = scene.shows.plan
    return [s for s in plan.stands if s.floor == shown] if plan else []


def _calls(scene: Scene) -> dict[str, Call]:
    """The open call of each stand, the longest wait if there are more."""
    return {c.stand: c for c in reversed(scene.shows.calls) if c.is_open}


def labels_of(scene: Scene, shown: str, scale: Scale) -> list[Box | None]:
    """Where the labels under the cars are; none under a car from which somebody calls."""
    stands, calls = stands_of(scene, shown), _calls(scene)
    texts = [
        "" if s.stand in calls else _condition(_tone(s, None, scene), None, scene) or title
        for s, title in ((s, scene.car_title(s.car)) for s in stands)
    ]
    boxes = [box_of(s, scene, scale) for s in stands]
    return label_boxes(boxes, texts, LABEL_PX * scale.unit, area_of(scene, shown, scale))


def area_of(scene: Scene, shown: str, scale: Scale) -> Box:
    """One whole floor, in pixels."""
    plan = scene.shows.plan
    floor = next((f for f in plan.floors if f.floor == shown), None) if plan else None
    if floor is None:
        return Box(0, 0, 0, 0)
    return Box(0, 0, floor.width_m * scale.metre, floor.depth_m * scale.metre)


def _stand_row(
    stand: Stand,
    call: Call | None,
    found: str,
    scene: Scene,
    *,
    has_label: bool,
) -> StandRow:
    length_m, breadth_m = _size_m(scene.shows.cars.get(stand.car or ""))
    tone = _tone(stand, call, scene)
    title = scene.car_title(stand.car)
    return StandRow(
        stand=stand.stand,
        stand_name=stand.name,
        car_title=title,
        middle_x_m=stand.x_m,
        middle_y_m=stand.y_m,
        length_m=length_m,
        breadth_m=breadth_m,
        heading_deg=stand.heading_deg,
        call=call.call if call else "",
        tone=tone,
        urgency=int(urgency(scene.waited_s(call))) if call else 0,
        has_car=stand.car is not None,
        has_label=has_label,
        is_pulsing=call is not None and call.phase in _WAITING,
        is_selected=call is not None and scene.selected is not None and scene.selected == call,
        is_found=stand.stand == found,
        status_words="" if call else _condition(tone, None, scene),
        spoken=", ".join(
            part for part in (stand.name, title, _condition(tone, call, scene)) if part
        ),
    )


def _tone(stand: Stand, call: Call | None, scene: Scene) -> str:
    if call is not None:
        return {
            Phase.PLACED: "waiting",
            Phase.DISPATCHED: "asked",
            Phase.ACCEPTED: "coming",
            Phase.ARRIVED: "here",
        }.get(call.phase, "calm")
    condition = scene.shows.boards.get(stand.board or "")
    return {Condition.LOST: "lost", Condition.OFF: "off"}.get(condition or Condition.READY, "calm")


def _condition(tone: str, call: Call | None, scene: Scene) -> str:
    if call is not None:
        return phase_words(call, scene)
    return {
        "lost": translate("Plan", "Board lost"),
        "off": translate("Plan", "Board off"),
    }.get(tone, "")


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
