"""Between the rows of the showroom file and a draft, both ways, by the file's own keys."""

from collections.abc import Iterable, Mapping
from typing import Any

from carside.floor import Floor, FloorPicture, Spot, Stand, Zone
from carside.planning.draft import Draft, Part

Row = dict[str, Any]
TABLES = ("showroom", "floor", "zone", "stand", "advisor")
"""The tables of the file in which the plan is written."""


def draft_of(tables: Mapping[str, Iterable[Row]]) -> Draft:
    """The draft that the rows of the file make.

    Raises:
        KeyError, TypeError, ValueError: the rows are not what the desk lets into the file.
    """
    zones = tuple(_zone(row) for row in tables["zone"])
    floor_of = {zone.zone: zone.floor for zone in zones}
    single = next(iter(tables["showroom"]), {})
    return Draft(
        floors=tuple(_floor(row) for row in tables["floor"]),
        zones=zones,
        stands=tuple(_stand(row, floor_of.get(row["zone"], "")) for row in tables["stand"]),
        reception=_spot(single.get("reception")),
        people=tuple(
            (row["id"], spot)
            for row in tables.get("advisor", ())
            if (spot := _spot(row.get("at"))) is not None
        ),
    )


def rows_of(draft: Draft) -> dict[Part, dict[str, Row]]:
    """The rows that a draft makes, by identifier; what the file would leave out is left out."""
    return {
        Part.FLOOR: {f.floor: _floor_row(f) for f in draft.floors},
        Part.ZONE: {z.zone: _zone_row(z) for z in draft.zones},
        Part.STAND: {s.stand: _stand_row(s) for s in draft.stands},
    }


def spot_row(spot: Spot | None) -> Row | None:
    """A point as the file writes it."""
    if spot is None:
        return None
    return {"floor": spot.floor, "x_m": _number(spot.x_m), "y_m": _number(spot.y_m)}


def _floor(row: Row) -> Floor:
    return Floor(
        floor=row["id"],
        name=row["name"],
        width_m=float(row["width_m"]),
        depth_m=float(row["depth_m"]),
        picture=_picture(row.get("picture")),
    )


def _picture(row: Row | None) -> FloorPicture | None:
    if row is None:
        return None
    return FloorPicture(
        file=row["file"],
        x_m=float(row.get("x_m", 0.0)),
        y_m=float(row.get("y_m", 0.0)),
        width_m=float(row["width_m"]),
    )


def _zone(row: Row) -> Zone:
    return Zone(
        zone=row["id"],
        floor=row["floor"],
        name=row["name"],
        x_m=float(row["x_m"]),
        y_m=float(row["y_m"]),
        width_m=float(row["width_m"]),
        depth_m=float(row["depth_m"]),
    )


def _stand(row: Row, floor: str) -> Stand:
    return Stand(
        stand=row["id"],
        name=row.get("name") or row["id"].upper(),
        zone=row["zone"],
        floor=floor,
        x_m=float(row["x_m"]),
        y_m=float(row["y_m"]),
        heading_deg=float(row.get("heading_deg", 90.0)),
        board=row.get("board"),
        car=row.get("car"),
    )


def _spot(row: Row | None) -> Spot | None:
    if row is None:
        return None
    return Spot(floor=row["floor"], x_m=float(row["x_m"]), y_m=float(row["y_m"]))


def _floor_row(floor: Floor) -> Row:
    row: Row = {
        "name": floor.name,
        "width_m": _number(floor.width_m),
        "depth_m": _number(floor.depth_m),
    }
    if (picture := floor.picture) is not None:
        row["picture"] = {
            "file": picture.file,
            "x_m": _number(picture.x_m),
            "y_m": _number(picture.y_m),
            "width_m": _number(picture.width_m),
        }
    return row


def _zone_row(zone: Zone) -> Row:
    return {
        "floor": zone.floor,
        "name": zone.name,
        "x_m": _number(zone.x_m),
        "y_m": _number(zone.y_m),
        "width_m": _number(zone.width_m),
        "depth_m": _number(zone.depth_m),
    }


def _stand_row(stand: Stand) -> Row:
    row: Row = {"zone": stand.zone, "x_m": _number(stand.x_m), "y_m": _number(stand.y_m)}
    if stand.name != stand.stand.upper():
        row["name"] = stand.name
    if stand.heading_deg != 90.0:  # noqa: PLR2004 (what the file means when it says nothing)
        row["heading_deg"] = _number(stand.heading_deg)
    if stand.board is not None:
        row["board"] = stand.board
    if stand.car is not None:
        row["car"] = stand.car
    return row


def _number(value: float) -> float | int:
    """As a person writes it: 18 and not 18.0."""
    return int(value) if value == int(value) else value
