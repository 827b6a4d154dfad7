"""Cars for the tests of the light line: real ones, and the reference car of every style."""

import pytest
from PIL import Image

from kiosk.light_line import Silhouette, render_light_line
from kiosk.light_line.styles import PROFILES

REAL_CARS = {
    "EQS": ("sedan", 5216, 1512, 3210, "sedan"),
    "GranTurismo": ("coupe", 4966, 1353, 2929, "coupe"),
    "G 580": ("suv", 4875, 1975, 2890, "off_roader"),
    "EQE SUV": ("crossover", 4863, 1680, 3030, "crossover"),
    "Renault 5": ("hatchback", 3922, 1498, 2540, "hatchback"),
    "EQV": ("van", 5140, 1880, 3200, "van"),
    "Topolino": ("quadricycle", 2410, 1520, 1734, "quadricycle"),
    "Silverado": ("pickup", 5842, 1930, 3747, "pickup"),
    "Tavascan": ("coupe", 4644, 1597, 2766, "suv_coupe"),
    "BMW iX": ("suv", 4953, 1696, 2984, "suv"),
    "Polestar 2": ("fastback", 4606, 1479, 2735, "fastback"),
    "Polestar 4": ("suv_coupe", 4839, 1544, 2999, "suv_coupe"),
    "Nevera": ("coupe", 4750, 1208, 2745, "coupe"),
    "Panda Mini": ("hatchback", 3065, 1600, 2015, "hatchback"),
    "Zeekr 001": ("shooting_brake", 4970, 1560, 3005, "shooting_brake"),
    "Zeekr 009": ("mpv", 5209, 1856, 3205, "mpv"),
    "X9": ("minivan", 5293, 1785, 3160, "minivan"),
    "VF 3": ("mini_suv", 3190, 1622, 2075, "mini_suv"),
    "GranCabrio": ("convertible", 4966, 1353, 2929, "convertible"),
    "MX-5": ("roadster", 3915, 1230, 2310, "roadster"),
    "Escalade IQ": ("suv", 5687, 1933, 3469, "off_roader"),
}
every_real_car = pytest.mark.parametrize("car", REAL_CARS.values(), ids=REAL_CARS.keys())
every_style = pytest.mark.parametrize("style", PROFILES)
WIDTH, HEIGHT = 280, 124
"""Of a small picture, in pixels."""


def of_style(style: str) -> Silhouette:
    """The reference car of a style; the sheets know an off-roader as a tall SUV."""
    profile = PROFILES[style]
    return Silhouette(
        style=style,
        length_mm=round(profile.length_m * 1000),
        height_mm=round(profile.height_m * 1000),
        wheelbase_mm=round(profile.wheelbase_m * 1000),
    )


def small(style: str) -> Image.Image:
    """The reference car of a style in a small picture."""
    return render_light_line(of_style(style), WIDTH, HEIGHT)
