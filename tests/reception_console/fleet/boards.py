"""What the tests of the page of boards share: what boards tell, and what they are told."""

from typing import Any

import msgspec

from carside.contract.payloads import About, Health
from reception_console.fleet.fleet_view import FleetView
from tests.reception_console.driving import Driven
from tests.reception_console.played import PlayedShowroom

HEALTH = Health(
    uptime_s=11_000,
    pss_mb=171.4,
    memory_mb=212,
    frame_p99_ms=18.2,
    clock_offset_s=0.1,
    touch_seen=True,
    touched_ago_s=40,
    volume=70,
    brightness=100,
)


def fleet(console: Driven) -> FleetView:
    return console.console.views.fleet


def listed(console: Driven) -> list[str]:
    return [row.stand for row in fleet(console).listed]


def row(console: Driven, stand: str) -> Any:
    return next(one for one in fleet(console).listed if one.stand == stand)


def tell(showroom: PlayedShowroom, board: str, **health: Any) -> None:
    """The board tells of its health."""
    told = msgspec.structs.replace(HEALTH, **health)
    at = showroom.clock.now()
    showroom.set(
        abouts={**showroom.shows.abouts, board: About(version="0.5.0", screen="1920x1080")},
        healths={**showroom.shows.healths, board: told},
        health_at={**showroom.shows.health_at, board: at},
    )


def asked(showroom: PlayedShowroom) -> list[tuple[str, str, str]]:
    """What boards were told since this was asked last."""
    taken, showroom.asked[:] = list(showroom.asked), []
    return taken
