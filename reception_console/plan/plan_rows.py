"""What the page draws and lists, as rows. Positions and sizes are metres, on the floor shown."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from carside.catalogue.sheet import Sheet
from carside.floor import Stand
from carside.planning.draft import CAR_LENGTH_M, CAR_WIDTH_M, Draft, Part, Ref
from carside.planning.extents import extent_of_stand
from carside.planning.problems import Problem
from carside.planning.snapping import Guide
from reception_console.plan.plan_words import part_words, problem_words
from reception_console.scene import sheet_title
from reception_console.wording import listed, translate


@dataclass(frozen=True, slots=True, kw_only=True)
class EditStandRow:
    """One stand. `flaw` is empty, ``wrong`` or ``look``."""

    stand: str
    stand_name: str
    car_title: str
    board_words: str
    middle_x_m: float
    middle_y_m: float
    length_m: float
    breadth_m: float
    heading_deg: float
    span_x_m: float
    span_y_m: float
    has_car: bool
    is_chosen: bool
    is_target: bool
    flaw: str
    spoken: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EditZoneRow:
    """One zone."""

    zone: str
    zone_name: str
    left_m: float
    top_m: float
    width_m: float
    depth_m: float
    is_chosen: bool
    has_handles: bool
    flaw: str
    spoken: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EditFloorRow:
    """One tab."""

    floor: str
    floor_name: str
    flaws: int
    is_shown: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ThingRow:
    """A board or a car that can be put on a stand; `detail` says where it stands now."""

    thing: str
    words: str
    detail: str
    is_placed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FlawRow:
    """One line of the list of what is wrong."""

    key: str
    where: str
    words: str
    is_fatal: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideRow:
    """A line along which two are lined up."""

    key: str
    is_upright: bool
    at_m: float
    from_m: float
    to_m: float


def flaws_by_part(found: Iterable[Problem]) -> dict[Ref, str]:
    """How bad it is at each part."""
    flaws: dict[Ref, str] = {}
    for problem in found:
        if problem.is_fatal or problem.at not in flaws:
            flaws[problem.at] = "wrong" if problem.is_fatal else "look"
    return flaws


def stand_rows(
    draft: Draft,
    floor: str,
    chosen: Iterable[Ref],
    flaws: Mapping[Ref, str],
    cars: Mapping[str, Sheet],
    target: str,
) -> list[EditStandRow]:
    """The stands of one floor."""
    names = {ref.name for ref in chosen if ref.part is Part.STAND}
    return [
        _stand_row(s, s.stand in names, flaws.get(Ref(Part.STAND, s.stand), ""), cars, target)
        for s in draft.stands
        if s.floor == floor
    ]


def _stand_row(
    stand: Stand,
    is_chosen: bool,  # noqa: FBT001 (called here only)
    flaw: str,
    cars: Mapping[str, Sheet],
    target: str,
) -> EditStandRow:
    extent = extent_of_stand(stand)
    sheet = cars.get(stand.car or "")
    title = sheet_title(sheet) if sheet else stand.car or ""
    parts = (
        translate("PlanEditor", "Stand %1").replace("%1", stand.name),
        title or translate("PlanEditor", "no car"),
        stand.board or translate("PlanEditor", "no board"),
        translate("PlanEditor", "chosen") if is_chosen else "",
        translate("PlanEditor", "something is wrong") if flaw == "wrong" else "",
    )
    return EditStandRow(
        stand=stand.stand,
        stand_name=stand.name,
        car_title=title,
        board_words=stand.board or "",
        middle_x_m=stand.x_m,
        middle_y_m=stand.y_m,
        length_m=CAR_LENGTH_M,
        breadth_m=CAR_WIDTH_M,
        heading_deg=stand.heading_deg,
        span_x_m=round(extent.right - extent.left, 3),
        span_y_m=round(extent.bottom - extent.top, 3),
        has_car=stand.car is not None,
        is_chosen=is_chosen,
        is_target=stand.stand == target,
        flaw=flaw,
        spoken=listed(parts),
    )


def zone_rows(
    draft: Draft, floor: str, chosen: tuple[Ref, ...], flaws: Mapping[Ref, str]
) -> list[EditZoneRow]:
    """The zones of one floor."""
    rows = []
    for zone in draft.zones:
        ref = Ref(Part.ZONE, zone.zone)
        if zone.floor != floor:
            continue
        size = translate("PlanEditor", "%1 by %2 m")
        size = size.replace("%1", f"{zone.width_m:g}").replace("%2", f"{zone.depth_m:g}")
        rows.append(
            EditZoneRow(
                zone=zone.zone,
                zone_name=zone.name,
                left_m=zone.x_m,
                top_m=zone.y_m,
                width_m=zone.width_m,
                depth_m=zone.depth_m,
                is_chosen=ref in chosen,
                has_handles=chosen == (ref,),
                flaw=flaws.get(ref, ""),
                spoken=f"{part_words(ref, draft)}, {size}",
            )
        )
    return rows


def floor_rows(draft: Draft, shown: str, flaws: Mapping[Ref, str]) -> list[EditFloorRow]:
    """The tabs, each with how many of its parts are wrong."""
    return [
        EditFloorRow(
            floor=floor.floor,
            floor_name=floor.name,
            flaws=sum(
                flaw == "wrong" and draft.floor_of(ref) == floor.floor
                for ref, flaw in flaws.items()
            ),
            is_shown=floor.floor == shown,
        )
        for floor in draft.floors
    ]


def board_rows(draft: Draft, known: Iterable[str], seek: str) -> list[ThingRow]:
    """Every board anybody knows of: those that stand nowhere first."""
    at = {s.board: s.name for s in draft.stands if s.board}
    rows = [
        ThingRow(thing=board, words=board, detail=at.get(board, ""), is_placed=board in at)
        for board in sorted({*known, *at})
        if seek.lower() in board.lower()
    ]
    return sorted(rows, key=lambda row: row.is_placed)


def car_rows(draft: Draft, cars: Mapping[str, Sheet], seek: str) -> list[ThingRow]:
    """Every car that has a sheet: those that stand nowhere first."""
    at: dict[str, list[str]] = {}
    for stand in draft.stands:
        if stand.car is not None:
            at.setdefault(stand.car, []).append(stand.name)
    rows = [
        ThingRow(
            thing=car,
            words=_car_words(sheet),
            detail=listed(at.get(car, ())[:3]),
            is_placed=car in at,
        )
        for car, sheet in cars.items()
        if seek.lower() in f"{car} {_car_words(sheet)}".lower()
    ]
    return sorted(rows, key=lambda row: (row.is_placed, row.words.lower()))


def _car_words(sheet: Sheet) -> str:
    return f"{sheet.maker or ''} {sheet_title(sheet)}".strip()


def flaw_rows(found: Iterable[Problem], draft: Draft) -> list[FlawRow]:
    """The list of what is wrong, the worst first."""
    return [
        FlawRow(
            key=f"{one.at.part}/{one.at.name}/{one.wrong}/{one.key}/{one.other}/{n}",
            where=part_words(one.at, draft) if one.at.name or one.at.part is not Part.FLOOR else "",
            words=problem_words(one),
            is_fatal=one.is_fatal,
        )
        for n, one in enumerate(found)
    ]


def guide_rows(guides: Iterable[Guide]) -> list[GuideRow]:
    """The lines to show while something is dragged."""
    return [
        GuideRow(
            key=str(n),
            is_upright=guide.is_upright,
            at_m=guide.at_m,
            from_m=guide.from_m,
            to_m=guide.to_m,
        )
        for n, guide in enumerate(guides)
    ]
