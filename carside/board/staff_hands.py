"""What staff may do at the board itself, behind their PIN, and what they may read there."""

from collections.abc import Callable

from carside.board.commands import IDENTIFY_S
from carside.board.connection import LineReport
from carside.board.obeying import Obeying


class StaffHands:
    """Acts on one board's session. `ask_again` asks the broker for every snapshot once more."""

    def __init__(
        self,
        obeying: Obeying,
        has_call: Callable[[], bool],
        ask_again: Callable[[], bool],
        report: Callable[[], LineReport],
    ) -> None:
        self._obeying = obeying
        self._has_call = has_call
        self._ask_again = ask_again
        self.report = report

    def identify(self) -> None:
        """Show which board this is, as if reception had asked."""
        self._obeying.identify(IDENTIFY_S)

    def clean(self, for_s: int | None = None) -> bool:
        """Take no touches for a while; False while a call is open here."""
        return self._obeying.clean(for_s, has_call=self._has_call())

    def reload(self) -> bool:
        """Ask for content, cars and floor again; False without a line to the broker."""
        return self._ask_again()
