"""The light line: exact geometry, pictures without borders, a cache without half files."""

import errno
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from math import hypot, inf, nan
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from carside.catalogue.sheet import BODIES
from kiosk.light_line import (
    CacheNotWritableError,
    Silhouette,
    cached_light_line,
    marks_for,
    render_light_line,
    silhouette_for,
)
from kiosk.light_line.fitting import fit
from kiosk.light_line.silhouette import STYLE_OF_BODY
from kiosk.light_line.styles import PROFILES

WIDTH, HEIGHT = 280, 124

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

figures = st.one_of(st.none(), st.floats(), st.integers(-100_000, 100_000))


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
    return render_light_line(of_style(style), WIDTH, HEIGHT)


# Which body is drawn


@every_real_car
def test_a_real_car_keeps_its_measures_and_gets_its_style(
    car: tuple[str, int, int, int, str],
) -> None:
    body, length, height, wheelbase, style = car
    assert silhouette_for(body, length, height, wheelbase) == Silhouette(
        style=style, length_mm=length, height_mm=height, wheelbase_mm=wheelbase
    )


def test_every_body_style_of_the_sheets_is_drawn_as_itself_and_every_drawing_is_used() -> None:
    assert {body: body for body in BODIES} == STYLE_OF_BODY
    assert set(PROFILES) == {*BODIES, "off_roader"}


@pytest.mark.parametrize(
    ("body", "height_mm", "style"),
    [
        (None, None, "sedan"),
        (None, 1550, "sedan"),
        (None, 1570, "crossover"),
        ("hovercraft", 1400, "sedan"),
        ("", 1900, "crossover"),
        (" Shooting-Brake ", 1430, "shooting_brake"),
        ("suv", None, "suv"),
    ],
)
def test_an_unknown_body_style_is_told_from_the_height(
    body: str | None, height_mm: int | None, style: str
) -> None:
    assert silhouette_for(body, None, height_mm, None).style == style


@pytest.mark.parametrize("body", BODIES)
def test_missing_measures_are_those_of_the_reference_car(body: str) -> None:
    assert silhouette_for(body) == of_style(body)


def test_a_missing_wheelbase_follows_the_length() -> None:
    short = silhouette_for("sedan", 3912, 1512, None)
    assert short.wheelbase_mm == round(3912 * 3.21 / 5.216)


@pytest.mark.parametrize("wrong", [0, -4800, nan, inf, -inf])
def test_a_figure_that_is_no_measure_counts_as_missing(wrong: float) -> None:
    assert silhouette_for("van", wrong, wrong, wrong) == silhouette_for("van")


def test_absurd_measures_are_moved_to_the_nearest_plausible_ones() -> None:
    assert silhouette_for("sedan", 99_999, 50, 1) == Silhouette(
        style="sedan", length_mm=6500, height_mm=1319, wheelbase_mm=3250
    )
    tiny = silhouette_for("suv", 1, 1, 99_999)
    assert (tiny.length_mm, tiny.wheelbase_mm) == (2200, 1606)


@pytest.mark.parametrize(
    ("style", "length_mm", "height_mm", "wheelbase_mm"),
    [("hovercraft", 4800, 1500, 2900), ("sedan", 99_999, 1500, 2900), ("sedan", 4800, 1500, 4700)],
)
def test_a_silhouette_cannot_be_made_of_nonsense(
    style: str, length_mm: int, height_mm: int, wheelbase_mm: int
) -> None:
    with pytest.raises(ValueError, match=style):
        Silhouette(style=style, length_mm=length_mm, height_mm=height_mm, wheelbase_mm=wheelbase_mm)


# The geometry


@every_real_car
def test_the_body_reaches_exactly_as_far_as_the_real_car(
    car: tuple[str, int, int, int, str],
) -> None:
    body, length, height, wheelbase, _ = car
    fitted = fit(silhouette_for(body, length, height, wheelbase))
    assert min(x for x, _ in fitted.crown) == pytest.approx(0.0, abs=1e-9)
    assert max(x for x, _ in fitted.crown) == pytest.approx(length / 1000, abs=1e-9)
    closed_roof = fitted.profile.closed_roof
    roof = fitted.place(closed_roof) if closed_roof else ()
    assert max(y for _, y in (*fitted.crown, *roof)) == pytest.approx(height / 1000, abs=1e-9)
    assert fitted.axles_m[1] - fitted.axles_m[0] == pytest.approx(wheelbase / 1000, abs=1e-9)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(sorted(STYLE_OF_BODY)), figures, figures, figures)
def test_any_figures_give_a_car_whose_wheels_fit_under_it(
    body: str, length: float | None, height: float | None, wheelbase: float | None
) -> None:
    car = fit(silhouette_for(body, length, height, wheelbase))
    front, rear = car.axles_m
    assert front > car.arch_radius_m
    assert rear + car.arch_radius_m < car.length_m
    assert front + 2 * car.arch_radius_m < rear
    assert 0 < car.wheel_radius_m < car.arch_radius_m
    for axle in car.axles_m:
        above = min(y for x, y in car.crown if abs(x - axle) < 0.1 and y > 2 * car.sill_m)
        assert car.wheel_radius_m + car.arch_radius_m < above
    assert all(0 < y <= car.height_m + 1e-9 for _, y in car.crown)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(sorted(PROFILES)), figures, figures)
def test_no_point_of_the_body_overtakes_another(
    style: str, length: float | None, wheelbase: float | None
) -> None:
    car = fit(silhouette_for(style, length, None, wheelbase))
    first, last = car.warp.knots[0], car.warp.knots[-1]
    steps = [car.warp(first + (last - first) * i / 200) for i in range(201)]
    assert all(a < b for a, b in pairwise(steps))


@every_style
def test_lines_end_where_a_wheel_arch_begins(style: str) -> None:
    profile = PROFILES[style]
    short = fit(silhouette_for(style, 3200, None, 2300))
    for line in (profile.shoulder, *profile.lines):
        for x, y in short.place_outside_wheels(line.nodes):
            for axle in short.axles_m:
                assert hypot(x - axle, y - short.wheel_radius_m) >= short.arch_radius_m


@every_style
def test_the_lower_edge_meets_the_contour_at_both_lips(style: str) -> None:
    car = fit(of_style(style))
    assert car.underline[0] == car.crown[0]
    assert car.underline[-1] == car.crown[-1]
    front, rear = car.arches
    assert front[0][1] == pytest.approx(car.crown[0][1], abs=0.02)
    assert front[-1][1] == pytest.approx(car.sill_m, abs=0.02)
    assert rear[0][1] == pytest.approx(car.sill_m, abs=0.02)
    assert rear[-1][1] == pytest.approx(car.crown[-1][1], abs=0.02)


# Marks


@every_real_car
@pytest.mark.parametrize("size", [(1400, 620), (900, 900), (600, 200)])
def test_marks_measure_the_real_car_at_one_scale(
    car: tuple[str, int, int, int, str], size: tuple[int, int]
) -> None:
    body, length, height, wheelbase, _ = car
    marks = marks_for(silhouette_for(body, length, height, wheelbase), *size)
    px_per_mm = marks.px_per_m / 1000
    assert marks.rear_x - marks.front_x == pytest.approx(length * px_per_mm)
    assert marks.ground_y - marks.roof_y == pytest.approx(height * px_per_mm)
    assert marks.rear_axle_x - marks.front_axle_x == pytest.approx(wheelbase * px_per_mm)
    assert marks.front_x < marks.front_axle_x < marks.rear_axle_x < marks.rear_x
    assert marks.front_x >= 0.08 * size[0]
    assert marks.front_x + marks.rear_x == pytest.approx(size[0])
    assert marks.roof_y >= 0.1 * size[1]
    assert marks.ground_y <= 0.81 * size[1]


def test_a_small_car_looks_smaller_than_a_long_one() -> None:
    small_car = marks_for(silhouette_for("quadricycle", 2410, 1520, 1734), 1400, 620)
    long_car = marks_for(silhouette_for("sedan", 5216, 1512, 3210), 1400, 620)
    assert small_car.rear_x - small_car.front_x < 0.6 * (long_car.rear_x - long_car.front_x)


@every_style
def test_the_brightest_lines_lie_where_the_marks_say(style: str) -> None:
    silhouette = of_style(style)
    marks = marks_for(silhouette, 560, 248)
    bright = render_light_line(silhouette, 560, 248).getchannel("A").point([0] * 80 + [255] * 176)
    box = bright.getbbox()
    assert box is not None
    left, top, right, _ = box
    assert left == pytest.approx(marks.front_x, abs=3)
    if not PROFILES[style].closed_roof:
        assert top == pytest.approx(marks.roof_y, abs=3)
    assert right == pytest.approx(marks.rear_x, abs=3)


# The picture


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


# The cache


def test_a_drawn_picture_is_found_again_and_not_touched(tmp_path: Path) -> None:
    silhouette = silhouette_for("sedan")
    path = cached_light_line(silhouette, WIDTH, HEIGHT, tmp_path / "drawn")
    before = path.stat()
    assert cached_light_line(silhouette, WIDTH, HEIGHT, tmp_path / "drawn") == path
    after = path.stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    with Image.open(path) as picture:
        assert picture.tobytes() == small("sedan").tobytes()


def test_what_shapes_the_pixels_shapes_the_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = {
        cached_light_line(silhouette_for("van"), 64, 40, tmp_path),
        cached_light_line(silhouette_for("van"), 64, 41, tmp_path),
        cached_light_line(silhouette_for("van", 5000), 64, 40, tmp_path),
        cached_light_line(silhouette_for("suv"), 64, 40, tmp_path),
    }
    monkeypatch.setattr("kiosk.light_line.cache.DRAWING_VERSION", 0)
    paths.add(cached_light_line(silhouette_for("van"), 64, 40, tmp_path))
    assert len(paths) == 5
    assert set(tmp_path.iterdir()) == paths


@pytest.mark.parametrize(
    "broken",
    [
        lambda _: b"",
        lambda whole: whole[: len(whole) // 2],
        lambda whole: whole[:-1],
        lambda whole: bytes(len(whole)),
        lambda whole: b"<html>" + whole[6:],
        lambda whole: whole[:16] + b"\x00\x00\x01\x00" + whole[20:],
    ],
    ids=["empty", "half", "one byte short", "zeros", "no PNG", "other size"],
)
def test_a_broken_picture_is_drawn_again(tmp_path: Path, broken: object) -> None:
    silhouette = silhouette_for("hatchback")
    path = cached_light_line(silhouette, 64, 40, tmp_path)
    whole = path.read_bytes()
    assert callable(broken)
    path.write_bytes(broken(whole))
    assert cached_light_line(silhouette, 64, 40, tmp_path) == path
    assert path.read_bytes() == whole


def test_a_write_that_fails_leaves_nothing_behind_and_says_where(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("kiosk.light_line.cache.os.fsync", full)
    with pytest.raises(CacheNotWritableError, match="No space left") as raised:
        cached_light_line(silhouette_for("van"), 64, 40, tmp_path)
    assert raised.value.errno == errno.ENOSPC
    assert raised.value.filename == str(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(CacheNotWritableError, match="file"):
        cached_light_line(silhouette_for("van"), 64, 40, tmp_path / "file" / "drawn")


def test_a_cached_picture_is_found_without_loading_what_draws(tmp_path: Path) -> None:
    path = cached_light_line(silhouette_for("van"), 64, 40, tmp_path)
    program = (
        "import sys\n"
        "from pathlib import Path\n"
        "from kiosk.light_line import cached_light_line, marks_for, silhouette_for\n"
        "van = silhouette_for('van')\n"
        "marks_for(van, 64, 40)\n"
        "print(cached_light_line(van, 64, 40, Path(sys.argv[1])))\n"
        "drawing = {'PIL', 'kiosk.light_line.drawing', 'kiosk.light_line.exposure'}\n"
        "assert not drawing & set(sys.modules), 'drawing was loaded'\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
        cwd=Path(__file__).parents[2],
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.strip() == str(path)
