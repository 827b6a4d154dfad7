"""What a board is told of its own care when it starts: attract loop, night, light, staff."""

from dataclasses import dataclass, field
from pathlib import Path

from carside.link.broker_url import BrokerUrl
from carside.settings import KioskOptions
from kiosk.backlight import Light, NoLight, find_light
from kiosk.panel import Night


@dataclass(frozen=True, slots=True, kw_only=True)
class Care:
    """A board without any of it has an attract loop and a staff menu that says what is missing.

    Attributes:
        attract_s: how long nobody must have needed the board before its attract loop; 0 for none.
        night: when the panel is dimmed, by the showroom's clock; None for never.
        light: the panel's own light.
        pin_file: what holds the staff's PIN.
        folder: where the board keeps its files; None for nowhere.
        broker: where it connects to; None for nowhere.
    """

    attract_s: float = 120.0
    night: Night | None = None
    light: Light = field(default_factory=NoLight)
    pin_file: Path | None = None
    folder: Path | None = None
    broker: BrokerUrl | None = None

    @classmethod
    def of(cls, options: KioskOptions) -> "Care":
        """What these options say, with the light of this machine's panel."""
        return cls(
            attract_s=options.attract_s,
            night=Night(*options.night) if options.night else None,
            light=find_light(),
            pin_file=options.staff_pin_file or options.folder / "staff-pin",
            folder=options.folder,
            broker=options.broker,
        )
