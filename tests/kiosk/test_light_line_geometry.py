"""The light line's exact geometry: which body is drawn, by which measures, and its marks."""

from itertools import pairwise
from math import hypot, inf, nan

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from carside.catalogue.sheet import BODIES
from kiosk.light_line import Silhouette, marks_for, render_light_line, silhouette_for
from kiosk.light_line.fitting import fit
from kiosk.light_line.silhouette import STYLE_OF_BODY
from kiosk.light_line.styles import PROFILES
from tests.kiosk.light_line_cars import every_real_car, every_style, of_style

figures = st.one_of(st.none(), st.floats(), st.integers(-100_000, 100_000))


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
