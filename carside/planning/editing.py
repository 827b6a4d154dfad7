"""Adding, naming and removing parts of a plan, and what stands at its stands."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from carside.floor import Floor, FloorPicture, Spot, Stand, Zone
from carside.planning.draft import RECEPTION, Draft, Part, Ref, free_name, metres
from carside.planning.extents import Extent
from carside.planning.placing import homed, set_zone_extent

NEW_FLOOR_M = (30.0, 20.0)


def add_floor(draft: Draft, name: str) -> tuple[Draft, Ref]:
    """One more floor, as large as the last one."""
    like = draft.floors[-1] if draft.floors else None
    floor = Floor(
        floor=free_name("floor", (f.floor for f in draft.floors)),
        name=name,
        width_m=like.width_m if like else NEW_FLOOR_M[0],
        depth_m=like.depth_m if like else NEW_FLOOR_M[1],
    )
    return replace(draft, floors=(*draft.floors, floor)), Ref(Part.FLOOR, floor.floor)


def add_zone(draft: Draft, floor: str, name: str, extent: Extent) -> tuple[Draft, Ref]:
    """A zone with these edges, as far as the floor goes; stands in it belong to it."""
    if draft.floor(floor) is None:
        raise ValueError(f"there is no floor {floor}")
    zone = Zone(
        zone=free_name("zone", (z.zone for z in draft.zones)),
        floor=floor,
        name=name,
        x_m=0.0,
        y_m=0.0,
        width_m=1.0,
        depth_m=1.0,
    )
    grown = set_zone_extent(replace(draft, zones=(*draft.zones, zone)), zone.zone, extent)
    stands = tuple(homed(s, grown) if s.floor == floor else s for s in grown.stands)
    return replace(grown, stands=stands), Ref(Part.ZONE, zone.zone)


def add_stand(
    draft: Draft, floor: str, spot: tuple[float, float], zone_name: str, like: Stand | None = None
) -> tuple[Draft, Ref]:
    """A stand at `spot`, turned as `like` is; on a floor without a zone one is made of it all."""
    there = draft.floor(floor)
    if there is None:
        raise ValueError(f"there is no floor {floor}")
    if all(zone.floor != floor for zone in draft.zones):
        whole = Extent(0.0, 0.0, there.width_m, there.depth_m)
        draft, _ = add_zone(draft, floor, zone_name, whole)
    name = _next_name(draft, like)
    stand = Stand(
        stand=free_name(name.lower(), (s.stand for s in draft.stands)),
        name=name,
        zone="",
        floor=floor,
        x_m=metres(min(max(0.0, spot[0]), there.width_m)),
        y_m=metres(min(max(0.0, spot[1]), there.depth_m)),
        heading_deg=like.heading_deg if like else 90.0,
    )
    stand = homed(stand, draft)
    return replace(draft, stands=(*draft.stands, stand)), Ref(Part.STAND, stand.stand)


def _next_name(draft: Draft, like: Stand | None) -> str:
    """The name after the one beside it: A4 after A3, else the first that is free."""
    taken = {s.name.upper() for s in draft.stands} | {s.stand.upper() for s in draft.stands}
    base = like.name if like else "A0"
    letters = base.rstrip("0123456789")
    is_plain = letters.isascii() and letters.replace("-", "").isalnum() and len(letters) < 20  # noqa: PLR2004 (a name to go on from, not a sentence)
    letters = letters.upper() if is_plain else "A"
    digits = base[len(letters) :] if is_plain else ""
    number = int(digits) + 1 if digits.isdigit() and len(digits) < 6 else 1  # noqa: PLR2004
    width = len(digits)
    while f"{letters}{number:0{width}}" in taken:
        number += 1
    return f"{letters}{number:0{width}}"


def set_reception(draft: Draft, spot: Spot | None) -> Draft:
    """Put the reception there, or nowhere."""
    return replace(draft, reception=spot)


def remove(draft: Draft, refs: Iterable[Ref]) -> Draft:
    """Take these away; a floor with all that is on it, a zone without its stands."""
    chosen = frozenset(refs)
    floors = {ref.name for ref in chosen if ref.part is Part.FLOOR}
    spot = draft.reception
    left = Draft(
        floors=tuple(f for f in draft.floors if f.floor not in floors),
        zones=tuple(
            z for z in draft.zones if z.floor not in floors and Ref(Part.ZONE, z.zone) not in chosen
        ),
        stands=tuple(
            s
            for s in draft.stands
            if s.floor not in floors and Ref(Part.STAND, s.stand) not in chosen
        ),
        reception=None if RECEPTION in chosen or (spot and spot.floor in floors) else spot,
        people=tuple((name, at) for name, at in draft.people if at.floor not in floors),
    )
    zones = {z.zone for z in left.zones}
    stands = tuple(s if s.zone in zones else homed(s, left) for s in left.stands)
    return replace(left, stands=stands)


def put_board(draft: Draft, stand: str, board: str | None) -> Draft:
    """Mount a board at a stand; it leaves the one where it was."""
    return replace(
        draft,
        stands=tuple(
            replace(s, board=board)
            if s.stand == stand
            else replace(s, board=None)
            if board is not None and s.board == board
            else s
            for s in draft.stands
        ),
    )


def put_car(draft: Draft, stand: str, car: str | None) -> Draft:
    """Put a car on a stand; the same sheet may serve several cars, so the others stay."""
    return set_value(draft, Ref(Part.STAND, stand), "car", car)


def set_picture(draft: Draft, floor: str, picture: FloorPicture | None) -> Draft:
    """Lay a picture under a floor, or none."""
    return set_value(draft, Ref(Part.FLOOR, floor), "picture", picture)


def set_value(draft: Draft, ref: Ref, key: str, value: Any) -> Draft:
    """Set one value exactly as it was typed; what is wrong with it is for `problems`."""
    if ref.part is Part.RECEPTION:
        spot = draft.reception
        return replace(draft, reception=replace(spot, **{key: value})) if spot else draft
    if ref.part is Part.FLOOR:
        floors = (replace(f, **{key: value}) if f.floor == ref.name else f for f in draft.floors)
        return replace(draft, floors=tuple(floors))
    if ref.part is Part.ZONE:
        zones = (replace(z, **{key: value}) if z.zone == ref.name else z for z in draft.zones)
        return replace(draft, zones=tuple(zones))
    stands = (replace(s, **{key: value}) if s.stand == ref.name else s for s in draft.stands)
    changed = replace(draft, stands=tuple(stands))
    if key in ("x_m", "y_m"):
        again = (homed(s, changed) if s.stand == ref.name else s for s in changed.stands)
        return replace(changed, stands=tuple(again))
    return changed


def rename(draft: Draft, ref: Ref, name: str) -> tuple[Draft, Ref]:
    """Give a part another identifier, and everything that names it; for parts not saved yet."""
    renamed = Ref(ref.part, name)
    if ref.part is Part.STAND:
        return set_value(draft, ref, "stand", name), renamed
    if ref.part is Part.ZONE:
        stands = (replace(s, zone=name) if s.zone == ref.name else s for s in draft.stands)
        return replace(set_value(draft, ref, "zone", name), stands=tuple(stands)), renamed
    spot = draft.reception
    return (
        replace(
            set_value(draft, ref, "floor", name),
            zones=tuple(replace(z, floor=name) if z.floor == ref.name else z for z in draft.zones),
            stands=tuple(
                replace(s, floor=name) if s.floor == ref.name else s for s in draft.stands
            ),
            reception=replace(spot, floor=name) if spot and spot.floor == ref.name else spot,
            people=tuple(
                (who, replace(at, floor=name) if at.floor == ref.name else at)
                for who, at in draft.people
            ),
        ),
        renamed,
    )
