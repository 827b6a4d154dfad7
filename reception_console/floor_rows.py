"""The floors as tabs and the zones of one of them, as rows. Positions and sizes are metres.

Roles end in what they measure, because a role named like an item's own property (`x`, `width`)
keeps a delegate from loading.
"""

from dataclasses import dataclass

from carside.calls import Call, Phase
from carside.floor import Floor, FloorPlan, Zone
from reception_console.scene import Scene, Urgency

_WAITING = frozenset({Phase.PLACED, Phase.DISPATCHED})


@dataclass(frozen=True, slots=True, kw_only=True)
class FloorRow:
    """One tab. `open_calls` counts the calls of that floor, `worst` is their highest urgency."""

    floor: str
    floor_name: str
    open_calls: int
    worst: int
    is_shown: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ZoneRow:
    """One zone of the floor that is shown."""

    zone: str
    zone_name: str
    left_m: float
    top_m: float
    width_m: float
    depth_m: float


def floor_rows(scene: Scene, shown: str) -> list[FloorRow]:
    """The tabs; a call at a stand nobody knows belongs to no floor."""
    plan = scene.shows.plan
    calls: dict[str, list[Call]] = {}
    for call in (*scene.waiting, *scene.underway):
        calls.setdefault(_floor_of(call, scene), []).append(call)
    floors = plan.floors if plan else ()
    return [_floor_row(floor, calls.get(floor.floor, []), shown) for floor in floors]


def _floor_row(floor: Floor, calls: list[Call], shown: str) -> FloorRow:
    waits = [call.rung for call in calls if call.phase in _WAITING]
    return FloorRow(
        floor=floor.floor,
        floor_name=floor.name,
        open_calls=len(calls),
        worst=int(min(max(waits), Urgency.ALARM)) if waits else -1,
        is_shown=floor.floor == shown,
    )


def _floor_of(call: Call, scene: Scene) -> str:
    stand = scene.stand(call)
    return stand.floor if stand else ""


def zone_rows(plan: FloorPlan, shown: str) -> list[ZoneRow]:
    """The zones of one floor."""
    return [_zone_row(zone) for zone in plan.zones if zone.floor == shown]


def _zone_row(zone: Zone) -> ZoneRow:
    return ZoneRow(
        zone=zone.zone,
        zone_name=zone.name,
        left_m=zone.x_m,
        top_m=zone.y_m,
        width_m=zone.width_m,
        depth_m=zone.depth_m,
    )
