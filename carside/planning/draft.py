"""A floor plan that is being drawn, as one frozen value, and how its parts are named.

A stand's zone is a name only; whether the stand lies within it is a question (`problems`), not a
law, because while one draws it is often not so for a moment.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from carside.floor import Floor, Spot, Stand, Zone

GRID_M = 0.25
"""What is placed by hand lies on a grid of this width, in metres."""
LEAST_SIDE_M, MOST_SIDE_M = 1.0, 500.0
CAR_LENGTH_M, CAR_WIDTH_M = 4.7, 1.9
"""How much room a stand takes on the plan, whatever car stands there."""


class Part(StrEnum):
    """What a plan is made of."""

    FLOOR = "floor"
    ZONE = "zone"
    STAND = "stand"
    RECEPTION = "reception"


@dataclass(frozen=True, slots=True, order=True)
class Ref:
    """One part of the plan by name; the reception has none."""

    part: Part
    name: str = ""


RECEPTION = Ref(Part.RECEPTION)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Floors, zones and stands in the order of the file, and where the reception is.

    `people` is where advisors begin their day: it is not drawn, but it must stay on its floor.
    """

    floors: tuple[Floor, ...] = ()
    zones: tuple[Zone, ...] = ()
    stands: tuple[Stand, ...] = ()
    reception: Spot | None = None
    people: tuple[tuple[str, Spot], ...] = ()

    def floor(self, floor: str) -> Floor | None:
        """The floor with this identifier, or None."""
        return next((f for f in self.floors if f.floor == floor), None)

    def zone(self, zone: str) -> Zone | None:
        """The zone with this identifier, or None."""
        return next((z for z in self.zones if z.zone == zone), None)

    def stand(self, stand: str) -> Stand | None:
        """The stand with this identifier, or None."""
        return next((s for s in self.stands if s.stand == stand), None)

    def holds(self, ref: Ref) -> bool:
        """Whether this part is there."""
        if ref.part is Part.RECEPTION:
            return self.reception is not None
        found = {Part.FLOOR: self.floor, Part.ZONE: self.zone, Part.STAND: self.stand}
        return found[ref.part](ref.name) is not None

    def floor_of(self, ref: Ref) -> str:
        """On which floor the part is; empty if it is not there."""
        if ref.part is Part.FLOOR:
            return ref.name
        if ref.part is Part.RECEPTION:
            return self.reception.floor if self.reception else ""
        found = self.zone(ref.name) if ref.part is Part.ZONE else self.stand(ref.name)
        return found.floor if found else ""

    def refs_on(self, floor: str) -> tuple[Ref, ...]:
        """What can be chosen on a floor: its stands, its zones, the reception."""
        return (
            *(Ref(Part.STAND, s.stand) for s in self.stands if s.floor == floor),
            *(Ref(Part.ZONE, z.zone) for z in self.zones if z.floor == floor),
            *((RECEPTION,) if self.reception and self.reception.floor == floor else ()),
        )


def metres(value: float) -> float:
    """A length without the dust of floating point: whole millimetres."""
    return round(value, 3) + 0.0  # not -0.0


def on_grid(value: float) -> float:
    """The nearest place of the grid."""
    return metres(round(value / GRID_M) * GRID_M)


def free_name(wanted: str, taken: Iterable[str]) -> str:
    """An identifier like `wanted` that nobody has: ``stand``, ``stand-2``, ..."""
    held = set(taken)
    number, name = 1, wanted
    while name in held:
        number += 1
        name = f"{wanted}-{number}"
    return name
