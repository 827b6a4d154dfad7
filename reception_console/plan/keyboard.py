"""What keys and buttons do to what is being drawn."""

from PySide6.QtCore import Qt

from carside.planning.draft import GRID_M, Part, Ref, on_grid
from carside.planning.editing import add_stand
from carside.planning.extents import Extent, extent_of
from carside.planning.placing import set_zone_extent
from reception_console.camera import Camera
from reception_console.plan.drafting import Drafting
from reception_console.plan.hand import Hand, Tool
from reception_console.plan.plan_keys import Doings, Wish, wish_of
from reception_console.walking import Stop, Way, nearest_stop, next_stop

_TURN_DEG = 15.0
_ZONE_M = (10.0, 6.0)
_BESIDE_M = 3.0
_STEPS = {Way.LEFT: (-1, 0), Way.RIGHT: (1, 0), Way.UP: (0, -1), Way.DOWN: (0, 1)}
_OWN = ("save", "numbers")


class Keyboard:
    """The keys of the page, and the buttons that do the same."""

    def __init__(self, drafting: Drafting, hand: Hand, camera: Camera) -> None:
        self._drafting = drafting
        self._hand = hand
        self._camera = camera
        self._doings: Doings = {
            Wish.NUDGE: lambda way: self._move(way, GRID_M),
            Wish.PUSH: lambda way: self._move(way, 1.0),
            Wish.WALK: self._walk,
            Wish.GROW: self._grow,
            Wish.TURN: lambda _: drafting.turn(_TURN_DEG),
            Wish.TURN_BACK: lambda _: drafting.turn(-_TURN_DEG),
            Wish.STAND: lambda _: self._add_stand(),
            Wish.ZONE: lambda _: self._add_zone(),
            Wish.REMOVE: lambda _: drafting.remove(),
            Wish.DOUBLE: lambda _: self._double(),
            Wish.ALL: lambda _: drafting.choose_all(),
            Wish.NEXT_FLOOR: lambda _: self._next_floor(),
            Wish.ZOOM_IN: lambda _: camera.zoomBy(1),
            Wish.ZOOM_OUT: lambda _: camera.zoomBy(-1),
            Wish.FIT: lambda _: camera.fit(),
            Wish.LET_GO: lambda _: self._let_go(),
            Wish.UNDO: lambda _: drafting.undo(),
            Wish.REDO: lambda _: drafting.redo(),
        }

    @staticmethod
    def held(modifiers: int) -> tuple[bool, bool]:
        """Whether one more is to be chosen (Ctrl, Shift), and whether a band is drawn (Shift)."""
        keys = Qt.KeyboardModifier(modifiers)
        is_shift = bool(keys & Qt.KeyboardModifier.ShiftModifier)
        return is_shift or bool(keys & Qt.KeyboardModifier.ControlModifier), is_shift

    def take(self, key: int, modifiers: int, *, is_on_plan: bool) -> str:
        """Take a key; gives the wish that was done or, for the page itself, is to be done."""
        meaning = wish_of(key, modifiers, is_on_plan=is_on_plan)
        if meaning is None:
            return ""
        wish, way = meaning
        if wish is Wish.NUMBERS and self._hand.tool is not Tool.CHOOSE:
            self._hand.put_point(self._camera.middle_m)
            return wish.value + "-put"
        if wish.value in _OWN:
            return wish.value
        done = self._doings[wish](way)
        # A key that has its meaning here is taken, also where there is nothing to do; save for
        # Esc, which then leads out of the page.
        return "" if wish is Wish.LET_GO and not done else wish.value

    def act(self, action: str) -> None:
        """Press the button that does the same as a key, or one that no key does."""
        drafting = self._drafting
        if action in {wish.value for wish in self._doings}:
            self._doings[Wish(action)](0)
        elif action == "add_floor":
            drafting.add_floor()
        elif action == "remove_floor":
            drafting.remove_floor()
        elif action == "spread_across":
            drafting.spread(is_across=True)
        elif action == "spread_down":
            drafting.spread(is_across=False)

    def _move(self, way: int, step_m: float) -> None:
        dx, dy = _STEPS[Way(way)]
        if self._hand.tool is not Tool.CHOOSE or not self._drafting.chosen:
            # With a tool in the hand its cross stands in the middle, and the plan moves under it.
            x, y = self._camera.middle_m
            self._camera.lookAt(x + dx * step_m, y + dy * step_m)
        else:
            self._drafting.move(dx * step_m, dy * step_m)
            self._follow()

    def _follow(self) -> None:
        bounds = self._drafting.bounds(self._drafting.chosen)
        if bounds is not None:
            self._camera.bring_into_view(*bounds.middle)

    def _walk(self, way: int) -> None:
        drafting = self._drafting
        stops: list[Stop] = []
        refs = drafting.draft.refs_on(drafting.floor)
        for n, ref in enumerate(refs):
            extent = extent_of(ref, drafting.draft)
            if extent is not None:
                stops.append(Stop(str(n), *extent.middle))
        here = next((s for s in stops if refs[int(s.name)] == drafting.last), None)
        there = (
            next_stop(stops, here.x_m, here.y_m, Way(way))
            if here
            else nearest_stop(stops, *self._camera.middle_m)
        )
        if there is not None:
            drafting.choose(refs[int(there.name)])
            self._follow()

    def _grow(self, way: int) -> None:
        ref = self._drafting.last
        zone = extent_of(ref, self._drafting.draft) if ref and ref.part is Part.ZONE else None
        if ref is not None and zone is not None:
            dx, dy = _STEPS[Way(way)]
            right, bottom = zone.right + dx * GRID_M, zone.bottom + dy * GRID_M
            grown = Extent(zone.left, zone.top, right, bottom)
            drawn = set_zone_extent(self._drafting.draft, ref.name, grown)
            self._drafting.do(drawn, f"grow/{ref.name}")

    def _add_stand(self) -> None:
        """Beside the one that is chosen, else in the middle of the view."""
        drafting = self._drafting
        last = drafting.draft.stand(drafting.last.name) if drafting.last else None
        x, y = (last.x_m, last.y_m + _BESIDE_M) if last else self._camera.middle_m
        if drafting.floor:
            drafting.add_stand(on_grid(x), on_grid(y))
            self._follow()

    def _add_zone(self) -> None:
        x, y = (on_grid(value) for value in self._camera.middle_m)
        wide, deep = _ZONE_M
        if self._drafting.floor:
            left, top = x - wide / 2, y - deep / 2
            self._drafting.add_zone(Extent(left, top, left + wide, top + deep))

    def _double(self) -> None:
        """The chosen stands once more, beside them."""
        drafting = self._drafting
        draft, made = drafting.draft, list[Ref]()
        for ref in drafting.chosen:
            stand = draft.stand(ref.name) if ref.part is Part.STAND else None
            if stand is not None:
                spot = (stand.x_m, stand.y_m + _BESIDE_M)
                draft, new = add_stand(draft, stand.floor, spot, drafting.names.zone, stand)
                made.append(new)
        if drafting.do(draft):
            drafting.chosen = tuple(made)

    def _next_floor(self) -> None:
        drafting = self._drafting
        names = [floor.floor for floor in drafting.draft.floors]
        if drafting.floor in names:
            drafting.show_floor(names[(names.index(drafting.floor) + 1) % len(names)])

    def _let_go(self) -> bool:
        """Of the gesture, else of the tool, else of what is chosen; then the page may be left."""
        if self._hand.cancel():
            return True
        if self._hand.tool is not Tool.CHOOSE:
            self._hand.take(Tool.CHOOSE)
            return True
        had_any = bool(self._drafting.chosen)
        self._drafting.choose(None)
        return had_any
