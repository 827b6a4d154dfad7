"""What is being drawn: the draft with its undo, what of it is chosen, and what is wrong with it.

Everything the page can do to the plan is a method here; none of it knows Qt or the desk.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from carside.contract.editing import Change
from carside.floor import FloorPicture, Spot
from carside.planning.changes import changes_between
from carside.planning.draft import RECEPTION, Draft, Part, Ref, metres
from carside.planning.editing import (
    add_floor,
    add_stand,
    add_zone,
    put_board,
    put_car,
    remove,
    rename,
    set_picture,
    set_reception,
)
from carside.planning.extents import Extent, extent_around, extent_of
from carside.planning.history import History
from carside.planning.placing import Edge, align, move, scale_floor, scale_picture, spread, turn
from carside.planning.problems import Problem, problems


@dataclass(slots=True)
class Names:
    """How new parts are called, in the reader's language."""

    floor: str = "Floor"
    zone: str = "Zone"


@dataclass(slots=True)
class Drafting:
    """One plan on the drawing table. `base` is what the file says."""

    base: Draft = field(default_factory=Draft)
    floor: str = ""
    chosen: tuple[Ref, ...] = ()
    cars: frozenset[str] = frozenset()
    names: Names = field(default_factory=Names)
    _history: History = field(default_factory=lambda: History(Draft()))
    _compared: tuple[Draft, Draft, tuple[Change, ...]] | None = None
    _judged: tuple[Draft, frozenset[str], tuple[Problem, ...]] | None = None

    @property
    def draft(self) -> Draft:
        """The plan as it is drawn now."""
        return self._history.draft

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back."""
        return self._history.can_redo

    @property
    def changes(self) -> tuple[Change, ...]:
        """What is not in the file yet."""
        held = self._compared
        if held is None or held[0] is not self.base or held[1] is not self.draft:
            found = changes_between(self.base, self.draft)
            self._compared = held = (self.base, self.draft, found)
        return held[2]

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with it."""
        held = self._judged
        if held is None or held[0] is not self.draft or held[1] != self.cars:
            found = problems(self.draft, self.cars or None)
            self._judged = held = (self.draft, self.cars, found)
        return held[2]

    @property
    def last(self) -> Ref | None:
        """What was chosen last; its numbers are shown."""
        return self.chosen[-1] if self.chosen else None

    def is_new(self, ref: Ref) -> bool:
        """Whether the file has no such part yet, so that its identifier can still be changed."""
        return not self.base.holds(ref)

    # From and to the file

    def begin(self, base: Draft, drawn: Draft | None = None) -> None:
        """Draw on what the file says, or on `drawn` which is not saved yet."""
        self.base = base
        self._history = History(base)
        if drawn is not None:
            self._history.do(drawn)
        self._tidy()

    def saved(self, draft: Draft) -> None:
        """The file says this now; the steps before can still be taken back."""
        self.base = draft

    def throw_away(self) -> None:
        """Go back to what the file says; this too can be taken back."""
        self.do(self.base)

    # Steps

    def do(self, draft: Draft, kind: str = "") -> bool:
        """Make a step; False if it changes nothing."""
        has_changed = self._history.do(draft, kind)
        self._tidy()
        return has_changed

    def settle(self) -> None:
        """The next step is one of its own."""
        self._history.settle()

    def undo(self) -> bool:
        """Take back the last step."""
        has_changed = self._history.undo()
        self._tidy()
        return has_changed

    def redo(self) -> bool:
        """Make the last step that was taken back again."""
        has_changed = self._history.redo()
        self._tidy()
        return has_changed

    def _tidy(self) -> None:
        """What is gone is not chosen, and the floor that is shown is there."""
        self.chosen = tuple(ref for ref in self.chosen if self.draft.holds(ref))
        if self.draft.floor(self.floor) is None:
            self.floor = self.draft.floors[0].floor if self.draft.floors else ""

    # Choosing

    def choose(self, ref: Ref | None, *, is_more: bool = False) -> None:
        """Choose this alone, or one more; what was chosen already is then let go."""
        self.settle()
        if ref is None:
            self.chosen = () if not is_more else self.chosen
        elif not is_more:
            self.chosen = (ref,)
        elif ref in self.chosen:
            self.chosen = tuple(one for one in self.chosen if one != ref)
        else:
            self.chosen = (*self.chosen, ref)

    def choose_within(self, extent: Extent, *, is_more: bool = False) -> None:
        """Choose the stands, and the reception, that this rectangle touches."""
        found = [
            ref
            for ref in self.draft.refs_on(self.floor)
            if ref.part is not Part.ZONE
            and (there := extent_of(ref, self.draft)) is not None
            and extent.touches(there)
        ]
        before = self.chosen if is_more else ()
        self.chosen = tuple(dict.fromkeys((*before, *found)))

    def choose_all(self) -> None:
        """Choose every stand of the floor."""
        stands = (s.stand for s in self.draft.stands if s.floor == self.floor)
        self.chosen = tuple(Ref(Part.STAND, stand) for stand in stands)

    def show_floor(self, floor: str) -> None:
        """Draw on another floor."""
        if self.draft.floor(floor) is not None and floor != self.floor:
            self.floor = floor
            self.chosen = ()
            self.settle()

    def at(self, x_m: float, y_m: float, reach_m: float = 0.0) -> Ref | None:
        """What lies under this point: what is small before what is large."""
        point = Extent(x_m - reach_m, y_m - reach_m, x_m + reach_m, y_m + reach_m)
        found: list[tuple[float, Ref]] = []
        for ref in reversed(self.draft.refs_on(self.floor)):
            extent = extent_of(ref, self.draft)
            if ref == RECEPTION and extent is not None:
                x, y = extent.middle
                extent = Extent(x - 1.6, y - 0.6, x + 1.6, y + 0.6)
            if extent is not None and extent.touches(point):
                area = (extent.right - extent.left) * (extent.bottom - extent.top)
                found.append((area + (1e6 if ref.part is Part.ZONE else 0), ref))
        return min(found, default=(0.0, None), key=lambda one: one[0])[1]

    # Drawing

    def add_floor(self) -> None:
        """One more floor, which is then shown."""
        name = f"{self.names.floor} {len(self.draft.floors) + 1}"
        draft, ref = add_floor(self.draft, name)
        self.do(draft)
        self.show_floor(ref.name)

    def add_stand(self, x_m: float, y_m: float) -> None:
        """A stand there, turned and named after the one chosen last; nothing without a floor."""
        if not self.floor:
            return
        like = self.draft.stand(self.last.name) if self.last else None
        like = like or next((s for s in reversed(self.draft.stands)), None)
        draft, ref = add_stand(self.draft, self.floor, (x_m, y_m), self.names.zone, like)
        self.do(draft)
        self.chosen = (ref,)

    def add_zone(self, extent: Extent) -> None:
        """A zone with these edges; nothing without a floor."""
        if not self.floor:
            return
        count = sum(zone.floor == self.floor for zone in self.draft.zones)
        name = f"{self.names.zone} {count + 1}"
        draft, ref = add_zone(self.draft, self.floor, name, extent)
        self.do(draft)
        self.chosen = (ref,)

    def move(self, dx_m: float, dy_m: float) -> None:
        """Move what is chosen; several small moves are one step."""
        kind = "move/" + "/".join(ref.name for ref in self.chosen)
        self.do(move(self.draft, self.chosen, dx_m, dy_m), kind)

    def turn(self, by_deg: float) -> None:
        """Turn the chosen stands."""
        kind = "turn/" + "/".join(ref.name for ref in self.chosen)
        self.do(turn(self.draft, self.chosen, by_deg), kind)

    def align(self, edge: Edge) -> None:
        """Line up what is chosen."""
        self.do(align(self.draft, self.chosen, edge))

    def spread(self, *, is_across: bool) -> None:
        """Put what is chosen at equal distances."""
        self.do(spread(self.draft, self.chosen, is_across=is_across))

    def remove(self) -> None:
        """Take away what is chosen."""
        self.do(remove(self.draft, self.chosen))

    def remove_floor(self) -> None:
        """Take away the floor that is shown, with all that is on it."""
        self.do(remove(self.draft, (Ref(Part.FLOOR, self.floor),)))

    def put_reception(self, spot: tuple[float, float] | None) -> None:
        """Put the reception on this floor, or nowhere."""
        if not self.floor:
            return
        where = Spot(floor=self.floor, x_m=metres(spot[0]), y_m=metres(spot[1])) if spot else None
        self.do(set_reception(self.draft, where))
        self.chosen = (RECEPTION,) if spot else ()

    def put(self, what: str, name: str, stand: str) -> None:
        """Put a ``board`` or a ``car`` on a stand, which is then chosen."""
        placed = put_board if what == "board" else put_car
        self.do(placed(self.draft, stand, name or None))
        self.chosen = (Ref(Part.STAND, stand),)

    def set_picture(self, file: str) -> None:
        """Lay this picture under the floor, as wide as the floor is; empty takes it away."""
        floor = self.draft.floor(self.floor)
        if floor is not None:
            before = floor.picture
            picture = FloorPicture(
                file=file,
                x_m=before.x_m if before else 0.0,
                y_m=before.y_m if before else 0.0,
                width_m=before.width_m if before else floor.width_m,
            )
            self.do(set_picture(self.draft, self.floor, picture if file else None))

    def rename(self, ref: Ref, name: str) -> Ref:
        """Give a part that is new another identifier."""
        others = {one for one in self.draft.refs_on(self.floor) if one.part is ref.part} - {ref}
        taken = {*others, *(Ref(Part.FLOOR, f.floor) for f in self.draft.floors)} - {ref}
        if Ref(ref.part, name) in taken or self.draft.holds(Ref(ref.part, name)):
            return ref
        draft, renamed = rename(self.draft, ref, name)
        chosen = tuple(renamed if one == ref else one for one in self.chosen)
        if ref.part is Part.FLOOR and self.floor == ref.name:
            self.floor = name
        self._history.do(draft, f"id/{ref.part}")
        self.chosen = chosen
        self._tidy()
        return renamed

    def measure(
        self, a: tuple[float, float], b: tuple[float, float], apart_m: float, *, is_picture: bool
    ) -> None:
        """Say how far apart two points of the floor are in truth."""
        drawn_m = ((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2) ** 0.5
        if drawn_m <= 0 or apart_m <= 0:
            return
        factor = apart_m / drawn_m
        if is_picture:
            self.do(scale_picture(self.draft, self.floor, factor, a))
        else:
            self.do(scale_floor(self.draft, self.floor, factor))

    def bounds(self, refs: Iterable[Ref]) -> Extent | None:
        """The rectangle around these."""
        return extent_around(refs, self.draft)

    def change(self, how: Callable[[Draft], Draft], kind: str = "") -> None:
        """Make a step of any other sort."""
        self.do(how(self.draft), kind)
