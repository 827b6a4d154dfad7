"""What the first-start assistant has been told so far, as one frozen value. Pure.

The whole draft travels as JSON: to the disk after every change, so that nothing is lost when the
window is closed half way, and to the process that makes a showroom of it.
"""

from enum import IntEnum
from typing import Any

import msgspec

from carside.catalogue.sheet import Sheet
from carside.contract.topics import Role

MOST_STANDS = 200
MOST_HALLS = 6
LEAST_M, MOST_M = 6.0, 300.0


class Step(IntEnum):
    """The steps of the assistant, in order."""

    BROKER = 0
    NAME = 1
    FLOOR = 2
    ADVISORS = 3
    CARS = 4
    READY = 5


class BrokerDraft(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Where the broker is.

    Attributes:
        is_here: this PC does everything: the embedded broker.
        lets_others_in: boards on other devices may connect to the embedded one.
        address: of an existing one: a host, a host with its port, or an mqtt:// URL.
        passwords: of its users desk, board and console.
    """

    is_here: bool = True
    lets_others_in: bool = True
    address: str = ""
    passwords: dict[Role, str] = {}


class PlacedStand(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One stand: its name, its hall by number from 0, its middle in metres; and its car."""

    name: str
    hall: int
    x_m: float
    y_m: float
    car: str | None = None


class AdvisorDraft(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One advisor: a name, languages by tag, and whatever `more` a CSV file said of him.

    `more` holds keys of `[[advisor]]` of the showroom file, as carside/roster_csv.py reads them.
    """

    name: str
    languages: tuple[str, ...]
    more: dict[str, Any] = {}


class Draft(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Everything the assistant asks.

    Attributes:
        language: of the assistant itself, empty for the system's.
        identifier: as the person wants it; empty for one made of the name.
        languages: those of the boards, the first one first.
        timezone: an IANA name; empty for this computer's.
        cars: the sheets of the cars that stand anywhere, by identifier.
    """

    step: Step = Step.BROKER
    language: str = ""
    broker: BrokerDraft = BrokerDraft()
    name: str = ""
    identifier: str = ""
    languages: tuple[str, ...] = ()
    currency: str = "EUR"
    timezone: str = ""
    width_m: float = 30.0
    depth_m: float = 20.0
    halls: int = 1
    count: int = 8
    stands: tuple[PlacedStand, ...] = ()
    advisors: tuple[AdvisorDraft, ...] = ()
    cars: dict[str, Sheet] = {}

    @property
    def placed(self) -> int:
        """How many stands have a car."""
        return sum(stand.car is not None for stand in self.stands)
