"""Moving, turning, sizing and lining up what is on a plan. Each gives a new draft.

What is moved by hand stays on its floor as far as it can. A stand that is moved belongs to the
smallest zone in which its middle then lies, and a zone that is moved takes its stands along.
"""

from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum

from carside.floor import Floor, Spot, Stand, Zone
from carside.planning.draft import (
    LEAST_SIDE_M,
    MOST_SIDE_M,
    RECEPTION,
    Draft,
    Part,
    Ref,
    metres,
)
from carside.planning.extents import Extent, extent_of, extent_of_zone


class Edge(StrEnum):
    """Where several are lined up."""

    LEFT = "left"
    CENTRE = "centre"  # one above the other
    RIGHT = "right"
    TOP = "top"
    MIDDLE = "middle"  # side by side
    BOTTOM = "bottom"


_UPRIGHT = frozenset({Edge.LEFT, Edge.CENTRE, Edge.RIGHT})


def zone_at(draft: Draft, floor: str, x_m: float, y_m: float) -> Zone | None:
    """The smallest zone of the floor that holds this point, None if none does."""
    point = Extent(x_m, y_m, x_m, y_m)
    around = [z for z in draft.zones if z.floor == floor and extent_of_zone(z).touches(point)]
    return min(around, key=lambda z: z.width_m * z.depth_m, default=None)


def homed(stand: Stand, draft: Draft) -> Stand:
    """The stand in the zone where it lies; where there is none it keeps its own, if it can.

    A stand whose zone is gone, or on another floor, goes to the first zone of its floor.
    """
    zone = zone_at(draft, stand.floor, stand.x_m, stand.y_m)
    if zone is None:
        own = draft.zone(stand.zone)
        others = (z for z in draft.zones if z.floor == stand.floor)
        zone = own if own and own.floor == stand.floor else next(others, None)
    return replace(stand, zone=zone.zone) if zone else stand


def move(draft: Draft, refs: Iterable[Ref], dx_m: float, dy_m: float) -> Draft:
    """Move all of these by so many metres, but not over the edge of their floor."""
    chosen = frozenset(refs)
    taken = chosen | _riders(draft, chosen)
    dx_m, dy_m = _kept_in(draft, chosen, dx_m, dy_m)
    zones = tuple(
        replace(z, x_m=metres(z.x_m + dx_m), y_m=metres(z.y_m + dy_m))
        if Ref(Part.ZONE, z.zone) in chosen
        else z
        for z in draft.zones
    )
    spot = draft.reception
    if spot is not None and RECEPTION in chosen:
        spot = replace(spot, x_m=metres(spot.x_m + dx_m), y_m=metres(spot.y_m + dy_m))
    moved = replace(draft, zones=zones, reception=spot)
    stands = (
        replace(s, x_m=metres(s.x_m + dx_m), y_m=metres(s.y_m + dy_m))
        if Ref(Part.STAND, s.stand) in taken
        else s
        for s in draft.stands
    )
    at_home = (homed(s, moved) if Ref(Part.STAND, s.stand) in taken else s for s in stands)
    return replace(moved, stands=tuple(at_home))


def _riders(draft: Draft, chosen: frozenset[Ref]) -> frozenset[Ref]:
    """The stands that lie in the chosen zones."""
    zones = {ref.name for ref in chosen if ref.part is Part.ZONE}
    return frozenset(Ref(Part.STAND, s.stand) for s in draft.stands if s.zone in zones)


def _kept_in(draft: Draft, chosen: frozenset[Ref], dx_m: float, dy_m: float) -> tuple[float, float]:
    """The part of the way after which each is still on its floor, if it was before."""
    for ref in chosen:
        floor, reach = draft.floor(draft.floor_of(ref)), _reach(ref, draft)
        if floor is None or reach is None:
            continue
        dx_m = _limited(dx_m, reach.left, reach.right, floor.width_m)
        dy_m = _limited(dy_m, reach.top, reach.bottom, floor.depth_m)
    return dx_m, dy_m


def _reach(ref: Ref, draft: Draft) -> Extent | None:
    """What of a part must stay on the floor: of a stand its middle, as the file wants it."""
    if ref.part is Part.STAND:
        stand = draft.stand(ref.name)
        return Extent(stand.x_m, stand.y_m, stand.x_m, stand.y_m) if stand else None
    return extent_of(ref, draft)


def _limited(way: float, low: float, high: float, size: float) -> float:
    if way < 0:
        return max(way, min(0.0, -low))
    return min(way, max(0.0, size - high))


def set_zone_extent(draft: Draft, zone: str, extent: Extent) -> Draft:
    """Give a zone these edges, kept on its floor and not smaller than may be; stands stay put."""
    there = draft.zone(zone)
    floor = draft.floor(there.floor) if there else None
    if there is None or floor is None:
        return draft
    left, right = _side(extent.left, extent.right, floor.width_m)
    top, bottom = _side(extent.top, extent.bottom, floor.depth_m)
    sized = replace(
        there,
        x_m=left,
        y_m=top,
        width_m=metres(right - left),
        depth_m=metres(bottom - top),
    )
    zones = tuple(sized if z.zone == zone else z for z in draft.zones)
    return replace(draft, zones=zones)


def _side(low: float, high: float, size: float) -> tuple[float, float]:
    low, high = sorted((low, high))
    low = min(max(0.0, low), max(0.0, size - LEAST_SIDE_M))
    return metres(low), metres(max(low + LEAST_SIDE_M, min(high, size)))


def set_floor_size(draft: Draft, floor: str, width_m: float, depth_m: float) -> Draft:
    """Make a floor so large; what then lies outside stays there and is a problem to see."""
    width_m, depth_m = (
        metres(min(MOST_SIDE_M, max(LEAST_SIDE_M, side))) for side in (width_m, depth_m)
    )
    floors = tuple(
        replace(f, width_m=width_m, depth_m=depth_m) if f.floor == floor else f
        for f in draft.floors
    )
    # Where somebody begins the day is not drawn: nobody would see what is wrong with it.
    people = tuple(
        (name, replace(at, x_m=min(at.x_m, width_m), y_m=min(at.y_m, depth_m)))
        if at.floor == floor
        else (name, at)
        for name, at in draft.people
    )
    return replace(draft, floors=floors, people=people)


def turn(draft: Draft, refs: Iterable[Ref], by_deg: float) -> Draft:
    """Turn these stands clockwise, each around its own middle."""
    chosen = frozenset(refs)
    stands = tuple(
        replace(s, heading_deg=round((s.heading_deg + by_deg) % 360, 3) % 360)
        if Ref(Part.STAND, s.stand) in chosen
        else s
        for s in draft.stands
    )
    return replace(draft, stands=stands)


def align(draft: Draft, refs: Iterable[Ref], edge: Edge) -> Draft:
    """Line these up on their outermost edge, or on the middle of all of them."""
    extents = _extents(draft, refs)
    if not extents:
        return draft
    lines = [_line(extent, edge) for extent in extents.values()]
    if edge in (Edge.LEFT, Edge.TOP):
        wanted = min(lines)
    elif edge in (Edge.RIGHT, Edge.BOTTOM):
        wanted = max(lines)
    else:
        wanted = (min(lines) + max(lines)) / 2
    for ref, extent in extents.items():
        way = wanted - _line(extent, edge)
        draft = move(draft, (ref,), way, 0.0) if edge in _UPRIGHT else move(draft, (ref,), 0.0, way)
    return draft


def spread(draft: Draft, refs: Iterable[Ref], *, is_across: bool) -> Draft:
    """Put the middles of these at equal distances, the outermost staying: across, or down."""
    axis = 0 if is_across else 1
    extents = _extents(draft, refs)
    order = sorted(extents, key=lambda ref: extents[ref].middle[axis])
    if len(order) < 3:  # noqa: PLR2004 (two are always spread)
        return draft
    first, last = extents[order[0]].middle[axis], extents[order[-1]].middle[axis]
    for place, ref in enumerate(order[1:-1], start=1):
        wanted = first + (last - first) * place / (len(order) - 1)
        way = wanted - extents[ref].middle[axis]
        draft = move(draft, (ref,), way, 0.0) if is_across else move(draft, (ref,), 0.0, way)
    return draft


def _extents(draft: Draft, refs: Iterable[Ref]) -> dict[Ref, Extent]:
    return {ref: extent for ref in dict.fromkeys(refs) if (extent := extent_of(ref, draft))}


def _line(extent: Extent, edge: Edge) -> float:
    return {
        Edge.LEFT: extent.left,
        Edge.CENTRE: extent.middle[0],
        Edge.RIGHT: extent.right,
        Edge.TOP: extent.top,
        Edge.MIDDLE: extent.middle[1],
        Edge.BOTTOM: extent.bottom,
    }[edge]


def scale_floor(draft: Draft, floor: str, factor: float) -> Draft:
    """Measure a floor anew: everything on it, and itself, is `factor` times as far apart.

    Nothing on the screen moves; the cars look smaller or larger on it. A factor that would make
    the floor too large or too small to be written is cut.
    """
    there = draft.floor(floor)
    if there is None:
        return draft
    sides = (there.width_m, there.depth_m)
    factor = min(factor, MOST_SIDE_M / max(sides))
    factor = max(factor, LEAST_SIDE_M / min(sides))
    spot = draft.reception
    return replace(
        draft,
        floors=tuple(_scaled_floor(f, factor) if f.floor == floor else f for f in draft.floors),
        zones=tuple(_scaled_zone(z, factor) if z.floor == floor else z for z in draft.zones),
        stands=tuple(_scaled_stand(s, factor) if s.floor == floor else s for s in draft.stands),
        reception=_scaled_spot(spot, factor) if spot and spot.floor == floor else spot,
        people=tuple(
            (name, _scaled_spot(at, factor) if at.floor == floor else at)
            for name, at in draft.people
        ),
    )


def scale_picture(draft: Draft, floor: str, factor: float, about: tuple[float, float]) -> Draft:
    """Make only the picture of a floor `factor` times as large; `about` stays where it is."""
    there = draft.floor(floor)
    if there is None or there.picture is None:
        return draft
    picture, (x_m, y_m) = there.picture, about
    scaled = replace(
        picture,
        x_m=metres(x_m - (x_m - picture.x_m) * factor),
        y_m=metres(y_m - (y_m - picture.y_m) * factor),
        width_m=metres(max(LEAST_SIDE_M, min(MOST_SIDE_M, picture.width_m * factor))),
    )
    floors = tuple(replace(f, picture=scaled) if f.floor == floor else f for f in draft.floors)
    return replace(draft, floors=floors)


def _scaled_floor(floor: Floor, factor: float) -> Floor:
    picture = floor.picture
    if picture is not None:
        picture = replace(
            picture,
            x_m=metres(picture.x_m * factor),
            y_m=metres(picture.y_m * factor),
            width_m=metres(picture.width_m * factor),
        )
    return replace(
        floor,
        width_m=metres(floor.width_m * factor),
        depth_m=metres(floor.depth_m * factor),
        picture=picture,
    )


def _scaled_zone(zone: Zone, factor: float) -> Zone:
    """Edge by edge, so that what ended at the floor's edge does so after rounding too."""
    left, top = metres(zone.x_m * factor), metres(zone.y_m * factor)
    right = metres((zone.x_m + zone.width_m) * factor)
    bottom = metres((zone.y_m + zone.depth_m) * factor)
    return replace(
        zone,
        x_m=left,
        y_m=top,
        width_m=metres(max(LEAST_SIDE_M, right - left)),
        depth_m=metres(max(LEAST_SIDE_M, bottom - top)),
    )


def _scaled_stand(stand: Stand, factor: float) -> Stand:
    return replace(stand, x_m=metres(stand.x_m * factor), y_m=metres(stand.y_m * factor))


def _scaled_spot(spot: Spot, factor: float) -> Spot:
    return replace(spot, x_m=metres(spot.x_m * factor), y_m=metres(spot.y_m * factor))
