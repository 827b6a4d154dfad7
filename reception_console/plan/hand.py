"""What the mouse does on the plan: choosing, dragging, sizing, drawing, measuring. Metres only.

`press`, `drag` and `release` are one gesture. A drag is worked out from where it began, not from
the step before, so that snapping never loses its place, and is one step of undo.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from carside.planning.draft import Draft, Part, Ref, on_grid
from carside.planning.extents import Extent, extent_of
from carside.planning.placing import move, set_zone_extent
from carside.planning.snapping import Guide, snapped
from reception_console.plan.drafting import Drafting


class Tool(StrEnum):
    """What a press on the plan means."""

    CHOOSE = "choose"
    ZONE = "zone"
    STAND = "stand"
    RECEPTION = "reception"
    SCALE = "scale"


class Doing(StrEnum):
    """What the gesture under way does."""

    NOTHING = "nothing"
    MOVE = "move"
    SIZE = "size"
    BAND = "band"
    DRAW = "draw"
    PAN = "pan"


Point = tuple[float, float]
_DRAG_PX = 4.0
"""A hand that trembles has not dragged."""
_HANDLE_PX = 9.0
_SNAP_PX = 8.0


@dataclass(slots=True)
class Hand:
    """The gesture under way, and what is drawn of it."""

    drafting: Drafting
    tool: Tool = Tool.CHOOSE
    doing: Doing = Doing.NOTHING
    guides: tuple[Guide, ...] = ()
    band: Extent | None = None
    points: tuple[Point, ...] = ()
    _from: Point = (0.0, 0.0)
    _before: Draft | None = None
    _handle: tuple[str, str] = ("", "")
    _is_dragged: bool = False
    _was_chosen: bool = False
    _steps: int = field(default=0)

    def take(self, tool: Tool) -> None:
        """Take another tool into the hand."""
        self.tool, self.points = tool, ()
        self.cancel()

    def cancel(self) -> bool:
        """Let go of what is under way as if nothing had been; False if nothing was."""
        was_busy = self.doing is not Doing.NOTHING
        if was_busy and self._before is not None and self.drafting.draft is not self._before:
            self.drafting.undo()
        self.doing, self.guides, self.band, self._before = Doing.NOTHING, (), None, None
        return was_busy

    def press(self, at: Point, px_m: float, *, is_more: bool, is_band: bool) -> None:
        """The button goes down there; a pixel is `px_m` wide."""
        drafting = self.drafting
        self._from, self._before, self._is_dragged = at, drafting.draft, False
        self._steps += 1
        drafting.settle()
        if self.tool is Tool.ZONE:
            self._from = (on_grid(at[0]), on_grid(at[1]))
            self.doing = Doing.DRAW
        elif self.tool is not Tool.CHOOSE:
            self._put(at)
        elif self._take_handle(at, px_m):
            self.doing = Doing.SIZE
        else:
            self._grasp(drafting.at(*at), is_more=is_more, is_band=is_band)

    def _put(self, at: Point) -> None:
        """Tools that need only one point."""
        spot = on_grid(at[0]), on_grid(at[1])
        if self.tool is Tool.STAND:
            self.drafting.add_stand(*spot)
        elif self.tool is Tool.RECEPTION:
            self.drafting.put_reception(spot)
            self.tool = Tool.CHOOSE
        elif self.tool is Tool.SCALE:
            self.points = (*self.points, at) if len(self.points) < 2 else (at,)  # noqa: PLR2004 (from here to there)

    def put_point(self, at: Point) -> None:
        """Use a tool that needs one point, by the keyboard."""
        if self.tool in (Tool.STAND, Tool.RECEPTION, Tool.SCALE):
            self._put(at)

    def _grasp(self, ref: Ref | None, *, is_more: bool, is_band: bool) -> None:
        drafting = self.drafting
        self._was_chosen = ref in drafting.chosen
        if ref is None or (is_band and ref.part is Part.ZONE):
            drafting.choose(None, is_more=is_more)
            self.doing = Doing.BAND if is_band else Doing.PAN
            return
        if is_more:
            drafting.choose(ref, is_more=True)
        elif not self._was_chosen:
            drafting.choose(ref)
        self.doing = Doing.MOVE

    def _take_handle(self, at: Point, px_m: float) -> bool:
        """The edges of the chosen zone can be dragged."""
        ref = self.drafting.last
        zone = extent_of(ref, self.drafting.draft) if ref and ref.part is Part.ZONE else None
        if zone is None or len(self.drafting.chosen) != 1:
            return False
        self._handle = handle_at(zone, at, _HANDLE_PX * px_m)
        return self._handle != ("", "")

    def drag(self, at: Point, px_m: float) -> Point:
        """The button is held and the mouse is there; gives how far to pan instead, in metres."""
        dx, dy = at[0] - self._from[0], at[1] - self._from[1]
        if not self._is_dragged and max(abs(dx), abs(dy)) < _DRAG_PX * px_m:
            return 0.0, 0.0
        self._is_dragged = True
        if self.doing is Doing.PAN:
            return dx, dy
        if self.doing is Doing.MOVE:
            self._move(dx, dy, px_m)
        elif self.doing is Doing.SIZE:
            self._size(at, px_m)
        elif self.doing is Doing.DRAW:
            self.band = _between(self._from, (on_grid(at[0]), on_grid(at[1])))
        elif self.doing is Doing.BAND:
            self.band = _between(self._from, at)
        return 0.0, 0.0

    def _move(self, dx: float, dy: float, px_m: float) -> None:
        drafting, before = self.drafting, self._before
        chosen = drafting.chosen
        if before is None or not chosen:
            return
        lead = chosen[-1]
        start = extent_of(lead, before)
        if start is None:
            return
        moved = start.moved(dx, dy)
        others = self._others(before, chosen)
        anchor = moved.middle if lead.part is not Part.ZONE else (moved.left, moved.top)
        snap = snapped(moved, others, anchor, _SNAP_PX * px_m)
        drafting.do(move(before, chosen, dx + snap.dx_m, dy + snap.dy_m), f"drag/{self._steps}")
        at_rest = extent_of(lead, drafting.draft)
        self.guides = (
            snap.guides if at_rest and _is_at(at_rest, moved, snap.dx_m, snap.dy_m) else ()
        )

    def _others(self, draft: Draft, chosen: tuple[Ref, ...]) -> list[Extent]:
        """What the dragged may line up with: stands with stands, zones with zones and the floor."""
        lead = chosen[-1]
        moving = {ref.name for ref in chosen}
        floor = self.drafting.floor
        same = [
            extent
            for ref in draft.refs_on(floor)
            if ref.part is lead.part
            and ref.name not in moving
            and (extent := extent_of(ref, draft)) is not None
        ]
        if lead.part is Part.ZONE:
            whole = extent_of(Ref(Part.FLOOR, floor), draft)
            same += [whole] if whole else []
        return same

    def _size(self, at: Point, px_m: float) -> None:
        ref, before = self.drafting.last, self._before
        zone = extent_of(ref, before) if ref and before else None
        if ref is None or before is None or zone is None:
            return
        edge = Extent(at[0], at[1], at[0], at[1])
        snap = snapped(edge, self._others(before, (ref,)), at, _SNAP_PX * px_m)
        x, y = at[0] + snap.dx_m, at[1] + snap.dy_m
        across, down = self._handle
        sized = Extent(
            x if across == "left" else zone.left,
            y if down == "top" else zone.top,
            x if across == "right" else zone.right,
            y if down == "bottom" else zone.bottom,
        )
        upright = {guide for guide in snap.guides if guide.is_upright and across}
        level = {guide for guide in snap.guides if not guide.is_upright and down}
        self.guides = tuple(upright | level)
        self.drafting.do(set_zone_extent(before, ref.name, sized), f"drag/{self._steps}")

    def release(self, *, is_more: bool) -> None:
        """The button is up."""
        drafting, band, doing = self.drafting, self.band, self.doing
        if doing is Doing.DRAW and band is not None:
            drafting.add_zone(band)
            self.tool = Tool.CHOOSE
        elif doing is Doing.BAND and band is not None:
            drafting.choose_within(band, is_more=is_more)
        elif doing is Doing.MOVE and not self._is_dragged and not is_more and self._was_chosen:
            drafting.choose(drafting.at(*self._from))
        self.doing, self.guides, self.band, self._before = Doing.NOTHING, (), None, None
        drafting.settle()


def handle_at(zone: Extent, at: Point, reach_m: float) -> tuple[str, str]:
    """Which edges of a zone lie under this point: across (left, right) and down (top, bottom)."""
    x, y = at
    is_beside = zone.top - reach_m <= y <= zone.bottom + reach_m
    is_over = zone.left - reach_m <= x <= zone.right + reach_m
    across = _nearer(x, (zone.left, "left"), (zone.right, "right"), reach_m) if is_beside else ""
    down = _nearer(y, (zone.top, "top"), (zone.bottom, "bottom"), reach_m) if is_over else ""
    return across, down


def _nearer(at: float, low: tuple[float, str], high: tuple[float, str], reach: float) -> str:
    way, name = min((abs(at - low[0]), low[1]), (abs(at - high[0]), high[1]))
    return name if way <= reach else ""


def _between(a: Point, b: Point) -> Extent:
    return Extent(min(a[0], b[0]), min(a[1], b[1]), max(a[0], b[0]), max(a[1], b[1]))


def _is_at(there: Extent, moved: Extent, dx: float, dy: float) -> bool:
    """Whether it came to rest where it was drawn to, and not at the floor's edge."""
    wanted = moved.moved(dx, dy)
    return abs(there.left - wanted.left) < 0.01 and abs(there.top - wanted.top) < 0.01  # noqa: PLR2004 (a centimetre)
