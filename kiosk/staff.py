"""The staff menu: who may open it, which page is open, and when it goes away by itself. Pure."""

from dataclasses import dataclass
from enum import StrEnum

LEAVES_AFTER_S = 60.0
Facts = tuple[tuple[str, str], ...]
"""Labels and values, in the language of the moment."""
MAX_TYPED = 12


class StaffPage(StrEnum):
    """What of the staff's own is on the screen."""

    NONE = ""
    PIN = "pin"
    MENU = "menu"
    NETWORK = "network"
    VERSION = "version"
    TOUCH = "touch"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Which board this is, and for how long it has run."""

    board: str
    stand: str
    showroom: str
    uptime_s: float
    screen: str


@dataclass(slots=True)
class StaffVisit:
    """One member of staff at the board. Times are monotonic seconds."""

    page: StaffPage = StaffPage.NONE
    typed: str = ""
    was_wrong: bool = False
    is_admitted: bool = False
    touched_s: float = 0.0

    def knocked(self, now_s: float) -> None:
        """Somebody knows the gesture."""
        self.leave()
        self.page, self.touched_s = StaffPage.PIN, now_s

    def type(self, digit: str) -> None:
        """One more digit of the PIN."""
        if len(digit) == 1 and digit.isdecimal() and len(self.typed) < MAX_TYPED:
            self.typed += digit
            self.was_wrong = False

    def erase(self) -> None:
        """One digit less."""
        self.typed = self.typed[:-1]

    def judged(self, *, is_right: bool) -> None:
        """The PIN was looked at."""
        self.typed, self.was_wrong = "", not is_right
        if is_right and self.page is StaffPage.PIN:
            self.is_admitted, self.page = True, StaffPage.MENU

    def open(self, page: StaffPage) -> None:
        """Go to a page; nobody comes past the PIN."""
        if self.is_admitted:
            self.page = page

    def leave(self) -> None:
        """Nothing of it is left."""
        self.page, self.typed = StaffPage.NONE, ""
        self.was_wrong = self.is_admitted = False

    def tick(self, now_s: float) -> None:
        """Let time pass."""
        if self.page is not StaffPage.NONE and now_s - self.touched_s >= LEAVES_AFTER_S:
            self.leave()
