"""What the keys of the page of boards do, in its three states: asked, looking, listing."""

from typing import TYPE_CHECKING

from carside.contract.payloads import CommandName
from reception_console.fleet.fleet_keys import Doing, Meant
from reception_console.fleet.glass_view import GlassView
from reception_console.fleet.hand_view import HandView

if TYPE_CHECKING:
    from reception_console.fleet.fleet_view import FleetView

PAGE_ROWS = 10


class Keyboard:
    """Takes the keys for `view`."""

    def __init__(self, view: "FleetView", hand: HandView, glass: GlassView) -> None:
        self._view, self._hand, self._glass = view, hand, glass

    def press(self, found: Meant, *, is_shift: bool) -> bool:
        """Do what a key means; False where that is nothing here."""
        if self._hand.is_asking:
            self._answer(found)
            return True
        if self._glass.is_open:
            self._look(found)
            return True
        return self._move(found, extends=is_shift) or self._do(found)

    def _answer(self, found: Meant) -> None:
        if found.doing is Doing.LOOK:
            self._hand.confirm()
        elif found.doing is Doing.BACK:
            self._hand.dismiss()

    def _look(self, found: Meant) -> None:
        if found.doing in {Doing.BACK, Doing.LOOK}:
            self._glass.look("")
        elif found.doing in {Doing.ACROSS, Doing.STEP}:
            self._view.step_picture(found.argument)
        elif found.command is CommandName.SCREENSHOT:
            self._hand.photograph(self._glass.board_name)

    def _move(self, found: Meant, *, extends: bool) -> bool:
        columns = self._view.columns
        rows = {
            Doing.STEP: columns,
            Doing.ACROSS: 1 if columns > 1 else 0,
            Doing.PAGE: PAGE_ROWS,
            Doing.END: len(self._view.order),
        }.get(found.doing, 0)
        if rows:
            self._view.step(found.argument * rows, extends=extends)
        return rows > 0

    def _do(self, found: Meant) -> bool:
        view = self._view
        match found.doing:
            case Doing.COMMAND if found.command is not None:
                self._hand.command(found.command, found.for_s)
            case Doing.BACK:
                return view.undo()
            case Doing.MARK:
                view.mark(view.cursor)
            case Doing.ALL:
                view.markAll()
            case Doing.LOOK:
                self._glass.look(view.cursor)
            case Doing.TEST:
                self._hand.runSelfTest()
            case Doing.ACROSS | Doing.STEP | Doing.PAGE | Doing.END:
                return False
            case _:
                view.turn(found.doing)
        return True
