"""The light line's picture: light without a border, the same bytes every time."""

from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise

import pytest
from PIL import ImageChops

from kiosk.light_line import marks_for, render_light_line, silhouette_for
from kiosk.light_line.styles import PROFILES
from tests.kiosk.light_line_cars import HEIGHT, WIDTH, every_style, of_style, small


@every_style
def test_light_sinks_to_nothing_at_every_border(style: str) -> None:
    opacity = small(style).getchannel("A")
    assert opacity.getbbox() is not None
    assert max(opacity.tobytes()) > 200
    for border in (
        (0, 0, WIDTH, 2),
        (0, HEIGHT - 2, WIDTH, HEIGHT),
        (0, 0, 2, HEIGHT),
        (WIDTH - 2, 0, WIDTH, HEIGHT),
    ):
        assert opacity.crop(border).getextrema() == (0, 0)


@every_style
def test_the_glow_ends_without_a_rectangle_around_it(style: str) -> None:
    opacity = render_light_line(of_style(style), 700, 310).getchannel("A")
    rings = [
        max(
            max(opacity.crop((inset, y, 700 - inset, y + 1)).tobytes())
            for y in (inset, 309 - inset)
        )
        for inset in range(14)
    ]
    assert all(b - a <= 2 for a, b in pairwise(rings))


def test_light_has_no_edge_where_the_floor_begins() -> None:
    silhouette = silhouette_for("sedan")
    marks = marks_for(silhouette, 700, 310)
    opacity = render_light_line(silhouette, 700, 310).getchannel("A")
    # A column between the wheels, where nothing but glow crosses the ground.
    x = round((marks.front_axle_x + marks.rear_axle_x) / 2)
    ground = round(marks.ground_y)
    levels = [
        sum(opacity.crop((x - 20, y, x + 20, y + 1)).tobytes()) / 40
        for y in range(ground - 6, ground + 30)
    ]
    # The sill in the floor mirror is soft; an edge would jump by several levels
    assert all(abs(a - b) <= 2.0 for a, b in pairwise(levels))


def test_no_two_styles_are_the_same_picture() -> None:
    assert len({small(style).tobytes() for style in PROFILES}) == len(PROFILES) == 18


def test_the_tail_lamp_is_red_and_at_the_rear() -> None:
    red, green, _, opacity = small("sedan").split()
    redness = ImageChops.multiply(ImageChops.subtract(red, green), opacity)
    box = redness.point([0] * 80 + [255] * 176).getbbox()
    assert box is not None
    assert box[0] > 0.75 * WIDTH


def test_the_same_silhouette_gives_the_same_bytes_in_any_thread() -> None:
    with ThreadPoolExecutor(2) as pool:
        first, second = pool.map(small, ["fastback", "fastback"])
    assert first.tobytes() == second.tobytes() == small("fastback").tobytes()


@pytest.mark.parametrize("size", [(32, 32), (33, 401), (601, 37), (61, 59)])
def test_odd_sizes_come_out_as_asked(size: tuple[int, int]) -> None:
    picture = render_light_line(silhouette_for("suv"), *size)
    assert (picture.size, picture.mode) == (size, "RGBA")


def test_a_picture_too_small_is_refused() -> None:
    with pytest.raises(ValueError, match="31 x 200"):
        render_light_line(silhouette_for("suv"), 31, 200)
