"""Matplotlib as a sheet to draw on: pixels from the top at the line's start, our fonts, our ink.

Importing this loads matplotlib, so it is imported by whoever draws, never by the window's thread.
"""

import io
import re
from functools import cache
from pathlib import Path

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, fontManager
from matplotlib.lines import Line2D
from matplotlib.patches import Polygon, Rectangle
from matplotlib.text import Text

from reception_console.report.chart_look import ChartLook, Hit

_FONTS = Path(__file__).parents[2] / "look" / "fonts"
_POINTS = 72.0
_DIGIT = re.compile(r"\d")
_EMPTY_LETTER = re.compile(r'<path id="([\w.-]+)" (?:d="" ?|transform="[^"]*" ?)*/>')
_FAMILIES = {
    "regular": ("Manrope", "Noto Sans SC", "Carside Arabic"),
    "medium": ("Manrope Medium", "Noto Sans SC Medium", "Carside Arabic Medium"),
}
_HAS_FEATURES = hasattr(Text, "set_fontfeatures")  # since matplotlib 3.11


@cache
def install_fonts() -> None:
    """Let matplotlib know the house's fonts; done once."""
    known = {Path(entry.fname).name for entry in fontManager.ttflist}
    for file in sorted(_FONTS.glob("*.ttf")):
        if file.name not in known:
            fontManager.addfont(str(file))
    mpl.rcParams["svg.fonttype"] = "path"
    # As Qt draws them in the window, and no wider than they were measured.
    mpl.rcParams["text.hinting"] = "no_hinting"


class ChartCanvas:
    """One picture in the making; `width` and `height` in pixels before density."""

    def __init__(self, look: ChartLook, width: float, height: float, ratio: float) -> None:
        self.look = look
        self.width = width
        self.height = height
        self.hits: list[Hit] = []
        self._figure = Figure(
            figsize=(width / _POINTS, height / _POINTS), dpi=_POINTS * ratio, facecolor=look.ground
        )
        self._agg = FigureCanvasAgg(self._figure)
        self._axes: Axes = self._figure.add_axes((0.0, 0.0, 1.0, 1.0))
        self._axes.set_axis_off()
        self._axes.set_xlim(0, width)
        self._axes.set_ylim(height, 0)
        self._ratio = ratio

    def text(
        self,
        x: float,
        y: float,
        words: str,
        *,
        size: float,
        colour: str,
        anchor: str = "start",
        is_strong: bool = False,
        room: float | None = None,
    ) -> None:
        """Write `words` with their middle at height `y`, cut to `room` if they are wider.

        `anchor` is ``start``, ``middle`` or ``end`` of the words, and lies at `x`.
        """
        font = _font(size, is_strong=is_strong)
        fitting = words if room is None else self._cut(words, font, room)
        # Matplotlib lays text out as if its figures were not all of one width, so we do it.
        width = self._measure(fitting, font)
        before = {"start": 0.0, "middle": 0.5, "end": 1.0}[anchor]
        if self.look.is_mirrored:
            before = 1.0 - before
        # The last letter's edge must not be cut by that of the picture.
        start = min(self._x(x) - before * width, self.width - width - 0.1 * size)
        text = self._axes.text(
            start,
            y + 0.36 * size,
            fitting,
            fontproperties=font,
            color=colour,
            ha="left",
            va="baseline",
            parse_math=False,
            clip_on=False,
        )
        if _HAS_FEATURES:
            text.set_fontfeatures(["tnum"])

    def width_of(self, words: str, size: float, *, is_strong: bool = False) -> float:
        """How wide these words are."""
        return self._measure(words, _font(size, is_strong=is_strong))

    def bar(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """Fill a rectangle."""
        left = self._x(x + width) if self.look.is_mirrored else x
        self._axes.add_patch(
            Rectangle((left, y), width, height, facecolor=colour, linewidth=0, clip_on=False)
        )

    def line(
        self, points: list[tuple[float, float]], colour: str, thickness: float, *, is_round: bool
    ) -> None:
        """Draw from point to point."""
        self._axes.add_line(
            Line2D(
                [self._x(x) for x, _ in points],
                [y for _, y in points],
                color=colour,
                linewidth=thickness,
                solid_capstyle="round" if is_round else "butt",
                solid_joinstyle="round",
                clip_on=False,
            )
        )

    def dot(self, x: float, y: float, radius: float, colour: str) -> None:
        """A disc."""
        self._axes.add_line(
            Line2D(
                [self._x(x)],
                [y],
                marker="o",
                markersize=2 * radius,
                color=colour,
                markeredgewidth=0,
                linestyle="none",
                clip_on=False,
            )
        )

    def area(self, points: list[tuple[float, float]], colour: str, opacity: float) -> None:
        """Fill what these points enclose."""
        shape = [(self._x(x), y) for x, y in points]
        self._axes.add_patch(
            Polygon(shape, facecolor=colour, alpha=opacity, linewidth=0, clip_on=False)
        )

    def hit(self, x: float, y: float, width: float, height: float, words: str) -> None:
        """Say where a value is."""
        left = self._x(x + width) if self.look.is_mirrored else x
        self.hits.append(Hit(left, y, width, height, words))

    def rgba(self) -> tuple[bytes, int, int]:
        """The picture in device pixels: its bytes, width and height."""
        self._agg.draw()  # type: ignore[no-untyped-call]  # matplotlib's own
        width, height = self._agg.get_width_height(physical=True)
        rgba = self._agg.buffer_rgba()  # type: ignore[no-untyped-call]  # matplotlib's own
        return bytes(rgba), width, height

    def svg(self) -> bytes:
        """The same picture as lines and letters' outlines."""
        kept = io.BytesIO()
        FigureCanvasSVG(self._figure).print_svg(kept)  # type: ignore[no-untyped-call]  # matplotlib's own
        return _without_spaces(kept.getvalue().decode()).encode()

    def _x(self, x: float) -> float:
        return self.width - x if self.look.is_mirrored else x

    def _measure(self, words: str, font: FontProperties) -> float:
        same_width = _DIGIT.sub("0", words)
        width, _, _ = self._agg.get_renderer().get_text_width_height_descent(  # type: ignore[no-untyped-call]  # matplotlib's own
            same_width, font, ismath=False
        )
        return float(width) / self._ratio

    def _cut(self, words: str, font: FontProperties, room: float) -> str:
        if self._measure(words, font) <= room:
            return words
        while len(words) > 1 and self._measure(words + "…", font) > room:
            words = words[:-1].rstrip()
        return words + "…"


def _without_spaces(svg: str) -> str:
    """The same drawing without letters that have no outline: Qt takes them for mistakes."""
    for name in _EMPTY_LETTER.findall(svg):
        svg = re.sub(rf'<use xlink:href="#{name}"[^>]*/>', "", svg)
    return _EMPTY_LETTER.sub("", svg)


def _font(size: float, *, is_strong: bool) -> FontProperties:
    return FontProperties(family=list(_FAMILIES["medium" if is_strong else "regular"]), size=size)
