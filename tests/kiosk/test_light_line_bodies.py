"""Every body of the catalogue has a silhouette of its own, at the measures of the real car."""

import subprocess
import sys
from functools import cache
from hashlib import sha256
from itertools import combinations
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageDraw

from carside.catalogue.sheet import BODIES, Sheet, Specs
from kiosk.light_line import (
    Silhouette,
    marks_for,
    render_light_line,
    silhouette_for,
    silhouette_of,
)
from kiosk.light_line.curves import sample
from kiosk.light_line.fitting import fit
from kiosk.light_line.styles import PROFILES

GROUND = (9, 11, 14)
"""What lies under every screen, as the house's palette has it."""

LEAST_DIFFERENCE = 0.03
"""Of two contours brought to one length and height: the share of their area that only one has."""

WIDTH, HEIGHT = 1400, 620

CARS = {
    "EQS": ("sedan", 5216, 1512, 3210),
    "Citroen C4 X": ("sedan", 4600, 1525, 2670),
    "GranTurismo": ("coupe", 4966, 1353, 2929),
    "Polestar 2": ("fastback", 4606, 1479, 2735),
    "Panda Mini": ("hatchback", 3065, 1600, 2015),
    "Zeekr 001": ("shooting_brake", 4970, 1560, 3005),
    "5 Touring": ("estate", 5060, 1515, 2995),
    "Dacia Spring": ("crossover", 3734, 1516, 2423),
    "EX90": ("suv", 5037, 1747, 2985),
    "G 580": ("suv", 4875, 1975, 2890),
    "Polestar 4": ("suv_coupe", 4839, 1544, 2999),
    "VF 3": ("mini_suv", 3190, 1622, 2075),
    "Zeekr 009": ("mpv", 5209, 1856, 3205),
    "X9": ("minivan", 5293, 1785, 3160),
    "Kangoo": ("van", 4282, 1812, 2693),
    "Silverado": ("pickup", 5842, 1930, 3747),
    "GranCabrio": ("convertible", 4966, 1353, 2929),
    "MX-5": ("roadster", 3915, 1230, 2310),
    "Topolino": ("quadricycle", 2410, 1520, 1734),
}

every_car = pytest.mark.parametrize("car", CARS.values(), ids=CARS.keys())


@cache
def contour(style: str) -> Image.Image:
    """The body alone, all of it white, brought to one length and height."""
    profile = PROFILES[style]
    mask = Image.new("L", (520, 200))
    outline = [
        (10 + x / profile.length_m * 500, 190 - y / profile.height_m * 170)
        for x, y in sample(profile.crown)
    ]
    ImageDraw.Draw(mask).polygon(outline, fill=255)
    return mask


def area(mask: Image.Image) -> float:
    return mask.histogram()[255]


def on_the_ground(picture: Image.Image) -> Image.Image:
    ground = Image.new("RGB", picture.size, GROUND)
    ground.paste(picture, (0, 0), picture)
    return ground


# Each its own


@pytest.mark.parametrize("body", BODIES)
def test_every_body_of_the_catalogue_is_drawn_in_its_own_style(body: str) -> None:
    assert silhouette_for(body).style == body


@pytest.mark.parametrize(("one", "other"), list(combinations(PROFILES, 2)))
def test_no_contour_is_a_neighbours_stretched(one: str, other: str) -> None:
    different = ImageChops.difference(contour(one), contour(other))
    either = ImageChops.lighter(contour(one), contour(other))
    assert area(different) > LEAST_DIFFERENCE * area(either)


def test_no_two_styles_share_a_light_signature_or_a_shoulder() -> None:
    signatures = {(profile.lamps, profile.tails) for profile in PROFILES.values()}
    assert len(signatures) == len(PROFILES)
    assert len({profile.shoulder.nodes for profile in PROFILES.values()}) == len(PROFILES)


@pytest.mark.parametrize(
    ("body", "height_mm", "doors", "style"),
    [
        ("coupe", 1448, 4, "fastback"),
        ("coupe", 1448, 2, "coupe"),
        ("coupe", 1448, None, "coupe"),
        ("coupe", 1731, 5, "suv_coupe"),
        ("fastback", 1640, 5, "suv_coupe"),
        ("suv", 1696, 5, "suv"),
        ("suv", 1975, 5, "off_roader"),
    ],
)
def test_height_and_doors_decide_where_a_word_means_two_bodies(
    body: str, height_mm: int, doors: int | None, style: str
) -> None:
    assert silhouette_for(body, None, height_mm, None, doors=doors).style == style


def test_a_car_of_three_doors_has_none_behind() -> None:
    pictures = [
        render_light_line(silhouette_for("hatchback", 3632, 1527, 2322, doors=doors), 480, 220)
        for doors in (3, 5)
    ]
    difference = ImageChops.difference(*(one.getchannel("A") for one in pictures))
    box = difference.point([0] * 8 + [255] * 248).getbbox()
    assert box is not None
    assert box[0] > 0.5 * 480


# Where the marks say


@every_car
def test_the_wheels_stand_a_wheelbase_apart_in_pixels(car: tuple[str, int, int, int]) -> None:
    silhouette = silhouette_for(*car)
    marks = marks_for(silhouette, WIDTH, HEIGHT)
    light = render_light_line(silhouette, WIDTH, HEIGHT).getchannel("A")
    radius_px = fit(silhouette).wheel_radius_m * marks.px_per_m
    found = []
    for axle_x in (marks.front_axle_x, marks.rear_axle_x):
        # Looked for half a wheel to either side, so that a wheel beside its mark is found there
        left, right = round(axle_x - 1.5 * radius_px), round(axle_x + 1.5 * radius_px)
        hub_y = marks.ground_y - radius_px
        found.append(_middle_of_symmetry(light, left, right, round(hub_y), round(radius_px)))
    assert found[0] == pytest.approx(marks.front_axle_x - 0.5, abs=1.0)
    assert found[1] == pytest.approx(marks.rear_axle_x - 0.5, abs=1.0)
    assert found[1] - found[0] == pytest.approx(car[3] / 1000 * marks.px_per_m, abs=1.5)


def _middle_of_symmetry(
    light: Image.Image, left: int, right: int, hub_y: int, radius_px: int
) -> float:
    """The column about which the lower edge of a tyre mirrors itself best."""
    top, bottom = hub_y + round(0.72 * radius_px), hub_y + round(0.98 * radius_px)
    strip = light.crop((left, top, right, bottom)).resize((2 * (right - left), bottom - top))
    width = strip.width
    best = (float("inf"), 0.0)
    for doubled in range(round(0.7 * width), round(1.3 * width)):
        reach = min(doubled, 2 * width - doubled) // 2
        a, b = doubled / 2 - reach, doubled / 2 + reach
        part = strip.crop((round(a), 0, round(b), strip.height))
        flipped = part.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
        gap = ImageChops.difference(part, flipped)
        error = sum(level * count for level, count in enumerate(gap.histogram()))
        best = min(best, (error / (part.width * part.height), (doubled / 2 - 0.5) / 2))
    return left + best[1]


@pytest.mark.parametrize(
    ("wheel_in", "smallest_mm", "largest_mm"), [(17, 205, 227), (20, 243, 265), (22, 268, 290)]
)
def test_a_rim_is_as_large_as_the_sheet_says(
    wheel_in: float, smallest_mm: int, largest_mm: int
) -> None:
    car = fit(silhouette_for("pickup", 5475, 1815, 3450, wheel_in=wheel_in))
    rim_mm = car.wheel_radius_m * car.rim_share * 1000
    assert smallest_mm <= rim_mm <= largest_mm
    assert car.wheel_radius_m * 1000 > rim_mm + 40


@pytest.mark.parametrize("absurd", [0.0, -17.0, 3.0, 90.0, float("nan"), None])
def test_an_absurd_wheel_is_as_if_nobody_had_told_it(absurd: float | None) -> None:
    assert silhouette_for("suv", wheel_in=absurd) == silhouette_for("suv")


def test_a_silhouette_on_absurd_wheels_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="90"):
        Silhouette(style="suv", length_mm=5037, height_mm=1747, wheelbase_mm=2985, wheel_in=90.0)


def test_a_sheet_gives_its_own_silhouette() -> None:
    specs = Specs(length_mm=5475, height_mm=1815, wheelbase_mm=3450, wheel_size_in=20, doors=4)
    assert silhouette_of(Sheet(car="r1t", body="pickup", specs=specs)) == Silhouette(
        style="pickup", length_mm=5475, height_mm=1815, wheelbase_mm=3450, wheel_in=20.0
    )
    assert silhouette_of(Sheet(car="unknown")) == silhouette_for(None)


# The picture


@pytest.mark.parametrize("size", [(1376, 560), (480, 220), (1080, 700)])
@every_car
def test_the_picture_has_no_box_around_it(
    car: tuple[str, int, int, int], size: tuple[int, int]
) -> None:
    picture = on_the_ground(render_light_line(silhouette_for(*car), *size))
    width, height = size
    for border in (
        (0, 0, width, 2),
        (0, height - 2, width, height),
        (0, 0, 2, height),
        (width - 2, 0, width, height),
    ):
        colours = picture.crop(border).getcolors() or []
        assert [colour for _, colour in colours] == [GROUND]


def test_another_process_draws_the_same_pixels() -> None:
    program = (
        "from hashlib import sha256\n"
        "from kiosk.light_line import render_light_line, silhouette_for\n"
        "picture = render_light_line(silhouette_for('roadster'), 300, 140)\n"
        "print(sha256(picture.tobytes()).hexdigest())\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    here = render_light_line(silhouette_for("roadster"), 300, 140)
    assert done.stdout.strip() == sha256(here.tobytes()).hexdigest()
