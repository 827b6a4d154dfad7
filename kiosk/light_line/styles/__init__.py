"""The body styles that are drawn: one file for each."""

from kiosk.light_line.profile import Profile
from kiosk.light_line.styles.convertible import CONVERTIBLE
from kiosk.light_line.styles.coupe import COUPE
from kiosk.light_line.styles.crossover import CROSSOVER
from kiosk.light_line.styles.estate import ESTATE
from kiosk.light_line.styles.fastback import FASTBACK
from kiosk.light_line.styles.hatchback import HATCHBACK
from kiosk.light_line.styles.mini_suv import MINI_SUV
from kiosk.light_line.styles.minivan import MINIVAN
from kiosk.light_line.styles.mpv import MPV
from kiosk.light_line.styles.off_roader import OFF_ROADER
from kiosk.light_line.styles.pickup import PICKUP
from kiosk.light_line.styles.quadricycle import QUADRICYCLE
from kiosk.light_line.styles.roadster import ROADSTER
from kiosk.light_line.styles.sedan import SEDAN
from kiosk.light_line.styles.shooting_brake import SHOOTING_BRAKE
from kiosk.light_line.styles.suv import SUV
from kiosk.light_line.styles.suv_coupe import SUV_COUPE
from kiosk.light_line.styles.van import VAN

PROFILES: dict[str, Profile] = {
    "sedan": SEDAN,
    "coupe": COUPE,
    "fastback": FASTBACK,
    "hatchback": HATCHBACK,
    "shooting_brake": SHOOTING_BRAKE,
    "estate": ESTATE,
    "crossover": CROSSOVER,
    "suv": SUV,
    "off_roader": OFF_ROADER,
    "suv_coupe": SUV_COUPE,
    "mini_suv": MINI_SUV,
    "mpv": MPV,
    "minivan": MINIVAN,
    "van": VAN,
    "pickup": PICKUP,
    "convertible": CONVERTIBLE,
    "roadster": ROADSTER,
    "quadricycle": QUADRICYCLE,
}
"""Every style that is drawn, by its name: the bodies of the catalogue, and the off-roader."""

__all__ = ["PROFILES"]
