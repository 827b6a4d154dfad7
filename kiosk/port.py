"""What the board's screen needs of the board's conversation with its desk."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from carside.board.connection import LineReport
from carside.board.shows import BoardShows
from carside.board.vitals import Vitals
from carside.calls import Kind


class StaffHands(Protocol):
    """What staff may do at the board; `carside.board.staff_hands.StaffHands` is the real one."""

    @property
    def report(self) -> Callable[[], LineReport]:
        """Says how the way to the desk stands."""

    def identify(self) -> None:
        """Show which board this is."""

    def clean(self, for_s: int | None = None) -> bool:
        """Take no touches for a while; False while a call is open here."""

    def reload(self) -> bool:
        """Ask for everything that is shown again; False without a connection."""


class Session(Protocol):
    """The narrow port; `carside.board.session.BoardSession` is the real one."""

    @property
    def shows(self) -> BoardShows:
        """What is to be shown; a new value after every change."""

    def press(self, kind: Kind, language: str, seen: tuple[str, ...]) -> object:
        """The shopper pressed CALL; durable on return. Never raises."""

    def cancel(self) -> object:
        """The shopper does not want the advisor any more. Never raises."""

    @property
    def staff(self) -> StaffHands:
        """What staff may do."""

    @property
    def vitals(self) -> Vitals:
        """What the screen tells of itself."""

    def touched(self) -> bool:
        """Somebody touched the glass; True if `shows` changed. Never raises."""

    def forget_visit(self) -> bool:
        """Leave nothing of the last shopper on disk; False if that must wait. Never raises."""

    def local_time(self) -> datetime:
        """The showroom's own time."""
