"""The six body styles that are drawn: one file for each."""

from kiosk.light_line.profile import Profile
from kiosk.light_line.styles.crossover import CROSSOVER
from kiosk.light_line.styles.fastback import FASTBACK
from kiosk.light_line.styles.hatchback import HATCHBACK
from kiosk.light_line.styles.sedan import SEDAN
from kiosk.light_line.styles.suv import SUV
from kiosk.light_line.styles.van import VAN

PROFILES: dict[str, Profile] = {
    "sedan": SEDAN,
    "fastback": FASTBACK,
    "suv": SUV,
    "crossover": CROSSOVER,
    "hatchback": HATCHBACK,
    "van": VAN,
}
"""Every style that is drawn, by its name."""

__all__ = ["PROFILES"]
