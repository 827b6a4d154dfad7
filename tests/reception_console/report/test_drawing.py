"""Charts as pictures: drawn at all, with every value in its place, by night and on paper."""

from dataclasses import replace

import pytest
from PIL import Image

from reception_console.report.chart_input import Bars, Chart
from reception_console.report.chart_look import PAPER, ChartLook, Drawn
from reception_console.report.chart_sizes import chart_height
from reception_console.report.charts_of import charts_of
from reception_console.report.drawing import draw, draw_svg
from tests.reception_console.report.made import OCTOBER, YEAR, report, scene

pytestmark = pytest.mark.usefixtures("application")

NIGHT = ChartLook(
    ground="#13171d",
    ink="#f3f5f8",
    ink_secondary="#97a1af",
    hairline="#232a33",
    accent="#e9b872",
    good="#5fc79a",
    alarm="#ff6a55",
    calm="#7d8897",
    caption_px=16,
    small_px=18,
)
WIDTH = 620


def chart(key: str, days: object = OCTOBER) -> Chart:
    wanted = YEAR if days is YEAR else OCTOBER
    return next(c for c in charts_of(report(wanted), wanted, scene()) if c.key == key)


def picture(drawn: Drawn) -> Image.Image:
    return Image.frombytes("RGBA", (drawn.width, drawn.height), drawn.rgba).convert("RGB")


def inked(image: Image.Image, ground: str) -> tuple[int, int, int, int]:
    """The least box that holds everything that is not ground."""
    plain = Image.new("RGB", image.size, ground)
    from PIL import ImageChops

    box = ImageChops.difference(image, plain).point(lambda v: 255 if v > 40 else 0).getbbox()
    assert box is not None, "the picture is blank"
    return box


@pytest.mark.parametrize("look", [NIGHT, PAPER], ids=["night", "paper"])
@pytest.mark.parametrize("key", ["hours", "days", "outcomes", "stands", "advisors", "boards"])
def test_a_chart_is_drawn_and_no_letter_is_cut(key: str, look: ChartLook) -> None:
    drawn = draw(chart(key).content, look, WIDTH, 1.0)
    assert (drawn.width, drawn.height) == (WIDTH, chart_height(chart(key).content, look))
    image = picture(drawn)
    assert image.getpixel((WIDTH // 2, 0)) == Image.new("RGB", (1, 1), look.ground).getpixel((0, 0))
    # Rows at the very edges are ground: nothing that was written runs out of the picture.
    _, top, _, foot = inked(image, look.ground)
    assert top > 0
    assert foot < drawn.height


@pytest.mark.parametrize("key", ["hours", "days", "outcomes", "cars"])
def test_every_value_has_its_place_in_the_picture(key: str) -> None:
    content = chart(key).content
    drawn = draw(content, NIGHT, WIDTH, 2.0)
    wanted = content.bars if isinstance(content, Bars) else content.columns
    assert [hit.words for hit in drawn.hits] == [value.words for value in wanted]
    for hit in drawn.hits:
        assert hit.x >= -0.01
        assert hit.x + hit.width <= WIDTH + 0.01, "places are in pixels before density"
        assert hit.y + hit.height <= drawn.height / 2 + 1
    assert drawn.width == 2 * WIDTH


def test_the_longest_bar_is_that_of_the_most() -> None:
    content = chart("stands").content
    drawn = draw(content, NIGHT, WIDTH, 1.0)
    image = picture(drawn)
    amber = (0xE9, 0xB8, 0x72)

    def length(y: float) -> int:
        return sum(image.getpixel((x, round(y))) == amber for x in range(WIDTH))

    lengths = [length(hit.y + hit.height / 2) for hit in drawn.hits]
    assert lengths == sorted(lengths, reverse=True)
    assert lengths[0] > 2 * lengths[-1] > 0


def test_where_lines_run_from_right_to_left_so_does_a_chart() -> None:
    content = chart("stands").content
    plain = draw(content, NIGHT, WIDTH, 1.0)
    mirrored = draw(content, replace(NIGHT, is_mirrored=True), WIDTH, 1.0)
    amber = (0xE9, 0xB8, 0x72)
    y = round(plain.hits[-1].y + plain.hits[-1].height / 2)

    def middle(drawn: Drawn) -> float:
        image = picture(drawn)
        ink = [x for x in range(WIDTH) if image.getpixel((x, y)) == amber]
        return sum(ink) / len(ink)

    assert middle(plain) < WIDTH / 2 < middle(mirrored)
    assert middle(plain) + middle(mirrored) == pytest.approx(WIDTH, abs=3)


def test_a_year_of_days_is_still_one_picture() -> None:
    drawn = draw(chart("days", YEAR).content, NIGHT, WIDTH, 1.0)
    assert len(drawn.hits) == 365


def test_chinese_and_arabic_names_have_letters() -> None:
    content = chart("advisors").content
    assert isinstance(content, Bars)

    def ink(name: str) -> int:
        bars = replace(content, bars=tuple(replace(b, name=name) for b in content.bars))
        image = picture(draw(bars, NIGHT, WIDTH, 1.0)).convert("L")
        return sum(image.histogram()[128:])

    # A font without these letters would draw the same box for every one of them.
    assert ink("王敏") != ink("陈宇")
    assert ink("محمد") != ink("فاطم")


def test_the_same_chart_is_lines_for_paper() -> None:
    svg, height = draw_svg(chart("hours").content, PAPER, 490.0)
    assert height == chart_height(chart("hours").content, PAPER)
    assert svg.startswith(b"<?xml")
    assert b"<image" not in svg, "every part is a line or an outline"
