"""One shopper's visit at the board: what she chose and looked at, and when it is over. Pure."""

from dataclasses import dataclass, field, replace
from enum import StrEnum

from kiosk.browsing import Browsing
from kiosk.ease import Ease
from kiosk.looks import Looks

WARNING_S = 10.0
"""For how long the board asks "still here?" before it forgets."""
MAX_SEEN = 64


class Page(StrEnum):
    """What stands in the stage's place."""

    CAR = "car"
    SPECIFICATIONS = "specifications"
    SHOWROOM = "showroom"
    COMPARISON = "comparison"


TOPICS = {
    "range_km": "range", "consumption_kwh_100km": "consumption",
    "consumption_l_100km": "consumption", "acceleration_0_100_kmh_s": "acceleration",
    "power_kw": "power", "torque_nm": "power", "top_speed_kmh": "top speed",
    "charge_10_80_min": "charging", "dc_charge_kw": "charging", "battery_net_kwh": "battery",
    "seats": "seats", "cargo_l": "luggage space",
}  # fmt: skip
"""What a touch on a key figure tells the advisor."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """What this shopper did. A new visit is all defaults.

    Attributes:
        car: another car she looks at; None for the one at this stand.
        group: the key of the group of specs that is open, empty for the first.
        browsing: what she looks for among all cars, and which of them she compares.
        ease: what makes the board easier for her.
        is_at_ease: whether she is choosing that just now.
        looks: how she looks at the car on the stage.
        seen: topics in the order they were first looked at.
    """

    language: str
    page: Page = Page.CAR
    car: str | None = None
    group: str = ""
    has_marks: bool = False
    browsing: Browsing = field(default_factory=Browsing)
    ease: Ease = field(default_factory=Ease)
    is_at_ease: bool = False
    looks: Looks = field(default_factory=Looks)
    seen: tuple[str, ...] = ()

    def at_car(self, car: str | None) -> "Visit":
        """This visit, looking afresh at another car; None for the one at this stand."""
        return replace(self, page=Page.CAR, car=car, group="", has_marks=False, looks=Looks())

    def with_seen(self, topic: str) -> "Visit":
        """This visit, having looked at `topic` too."""
        if topic in self.seen or len(self.seen) >= MAX_SEEN:
            return self
        return replace(self, seen=(*self.seen, topic[:64]))


@dataclass(slots=True)
class Attention:
    """Watches whether anybody is still there. Times are monotonic seconds."""

    idle_s: float
    touched_s: float
    warning_s: float = field(init=False)

    def __post_init__(self) -> None:
        self.warning_s = min(WARNING_S, self.idle_s / 2)

    def touched(self, now_s: float) -> None:
        """Somebody touched the glass."""
        self.touched_s = now_s

    def left_s(self, now_s: float) -> float:
        """How long until the visit is over; zero or less when it is."""
        return self.idle_s - (now_s - self.touched_s)

    def asks(self, now_s: float) -> bool:
        """Whether it is time to ask "still here?"."""
        return self.left_s(now_s) <= self.warning_s
