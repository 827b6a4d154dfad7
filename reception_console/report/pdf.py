"""A report as an A4 file: real text, charts as lines, every page numbered.

First everything is placed, part by part, on as many pages as it needs; then it is painted. For a
worker thread.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QByteArray, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from reception_console.report.chart_input import Bars, Chart
from reception_console.report.chart_look import PAPER
from reception_console.report.key_figures import KeyFigure
from reception_console.report.paper import Paper
from reception_console.wording import translate

_DPI = 1200
_POINT = _DPI / 72.0
_MARGIN_MM = 17.0
_FOOT = 26.0  # points at the foot of a page for its number
_GAP = 16.0
_HEIGHTS_OF_ANYTHING = 10000.0

Paint = Callable[[QPainter, float], None]
"""Paints a part whose upper edge is at this height, in points."""


@dataclass(frozen=True, slots=True)
class _Part:
    height: float
    paint: Paint


def write_pdf(paper: Paper, file: Path) -> None:
    """Write the report.

    Raises:
        OSError: the file cannot be written.
    """
    writer = QPdfWriter(str(file))
    writer.setResolution(_DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    writer.setTitle(f"{paper.showroom}, {paper.period}")
    writer.setCreator("Carside")
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(translate("Report", "no such place, or no room"))
    if paper.is_mirrored:
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        _Press(paper, writer, painter).print()
    finally:
        painter.end()


class _Press:
    """One report on its way to paper; everything in points."""

    def __init__(self, paper: Paper, writer: QPdfWriter, painter: QPainter) -> None:
        self._paper = paper
        self.is_mirrored = paper.is_mirrored
        self._writer = writer
        self._painter = painter
        self._width = writer.width() / _POINT
        self._height = writer.height() / _POINT - _FOOT

    def print(self) -> None:
        """Place every part, then paint page after page."""
        pages = self._paginate()
        for number, page in enumerate(pages, 1):
            if number > 1:
                self._writer.newPage()
            for top, part in page:
                part.paint(self._painter, top)
            self._paint_foot(number, len(pages))

    def _paginate(self) -> list[list[tuple[float, _Part]]]:
        pages: list[list[tuple[float, _Part]]] = [[]]
        top = 0.0
        for part in self._parts():
            if pages[-1] and top + part.height > self._height:
                pages.append([])
                top = 0.0
            pages[-1].append((top, part))
            top += part.height + _GAP
        return pages

    def _parts(self) -> list[_Part]:
        wide = [chart for chart in self._paper.charts if not isinstance(chart.content, Bars)]
        narrow = [chart for chart in self._paper.charts if isinstance(chart.content, Bars)]
        pairs = [narrow[n : n + 2] for n in range(0, len(narrow), 2)]
        return [
            self._head(),
            self._figures(),
            *(self._beside([chart], self._width) for chart in wide),
            *(self._beside(pair, (self._width - 24) / 2) for pair in pairs),
            *self._meanings(),
        ]

    # The parts

    def _head(self) -> _Part:
        paper = self._paper

        def paint(painter: QPainter, top: float) -> None:
            self._write(painter, 0, top, self._width, paper.showroom, _font(9), _SECONDARY)
            self._write(painter, 0, top + 14, self._width, paper.period, _font(20), _INK)
            self._write(painter, 0, top + 44, self._width, paper.made, _font(8), _SECONDARY)
            self._line(painter, top + 62)

        return _Part(64.0, paint)

    def _figures(self) -> _Part:
        figures = self._paper.figures
        gap = 12.0
        width = (self._width - gap * (len(figures) - 1)) / max(1, len(figures))

        def paint(painter: QPainter, top: float) -> None:
            for place, figure in enumerate(figures):
                x = place * (width + gap)
                self._write(painter, x, top, width, figure.title, _font(8), _SECONDARY)
                large = _fitting(figure.figure, width)
                self._write(painter, x, top + 13, width, figure.figure, large, _INK)
                self._write(painter, x, top + 42, width, figure.detail, _font(8), _SECONDARY)

        return _Part(66.0, paint)

    def _beside(self, charts: list[Chart], width: float) -> _Part:
        parts = [self._chart(chart, width) for chart in charts]

        def paint(painter: QPainter, top: float) -> None:
            for place, part in enumerate(parts):
                part(painter, place * (width + 24), top)

        return _Part(max(part.height for part in parts), paint)

    def _chart(self, chart: Chart, width: float) -> "_ChartPart":
        return _ChartPart(self, chart, width)

    def _meanings(self) -> list[_Part]:
        """What every large figure counts, since paper has nothing to point at."""
        title = translate("Report", "What the figures count")

        def paint(painter: QPainter, top: float) -> None:
            self._write(painter, 0, top, self._width, title, _font(11, is_strong=True), _INK)

        return [_Part(6.0, paint), *(self._meaning(figure) for figure in self._paper.figures)]

    def _meaning(self, figure: KeyFigure) -> _Part:
        indent = 120.0
        room = self._width - indent

        def paint(painter: QPainter, top: float) -> None:
            self._write(painter, 0, top, indent - 12, figure.title, _font(8), _INK)
            self._write(painter, indent, top, room, figure.about, _font(8), _SECONDARY)

        return _Part(self.text_height(figure.about, room, _font(8)) - 8, paint)

    def _paint_foot(self, number: int, count: int) -> None:
        paper, top = self._paper, self._height + 12
        words = translate("Report", "Page {0} of {1}").format(number, count)
        self._write(
            self._painter,
            0,
            top,
            self._width - 80,
            f"{paper.showroom} · {paper.period}",
            _font(7.5),
            _SECONDARY,
        )
        self._write(
            self._painter,
            self._width - 80,
            top,
            80,
            words,
            _font(7.5),
            _SECONDARY,
            align=Qt.AlignmentFlag.AlignRight,
        )

    # Ink

    def rectangle(self, x: float, top: float, width: float, height: float) -> QRectF:
        """A rectangle of the page, from where lines begin."""
        left = self._width - x - width if self._paper.is_mirrored else x
        return QRectF(left * _POINT, top * _POINT, width * _POINT, height * _POINT)

    def _write(
        self,
        painter: QPainter,
        x: float,
        top: float,
        width: float,
        words: str,
        font: QFont,
        colour: QColor,
        *,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        painter.setFont(font)
        painter.setPen(colour)
        flags = int(align.value) | int(Qt.TextFlag.TextWordWrap.value)
        painter.drawText(self.rectangle(x, top, width, self._height), flags, words)

    write = _write

    def text_height(self, words: str, width: float, font: QFont) -> float:
        """How high these words are when they are broken to fit."""
        metrics = QFontMetricsF(font, self._writer)
        room = QRectF(0, 0, width * _POINT, _HEIGHTS_OF_ANYTHING * _POINT)
        flags = int(Qt.TextFlag.TextWordWrap.value)
        return metrics.boundingRect(room, flags, words).height() / _POINT

    def _line(self, painter: QPainter, top: float) -> None:
        painter.setPen(QPen(QColor(PAPER.hairline), 0.6 * _POINT))
        line = self.rectangle(0, top, self._width, 0)
        painter.drawLine(line.topLeft(), line.topRight())


class _ChartPart:
    """A chart with its title above, what it counts, and what is left out below."""

    def __init__(self, press: _Press, chart: Chart, width: float) -> None:
        from reception_console.report.drawing import draw_svg

        self._press = press
        self._chart = chart
        self._width = width
        look = replace(PAPER, is_mirrored=press.is_mirrored)
        self._svg, self._picture_height = draw_svg(chart.content, look, width)
        self._about_height = press.text_height(chart.about, width, _font(8))
        self._left_height = 14.0 if chart.left_out else 0.0
        self.height = 17 + self._about_height + 6 + self._picture_height + self._left_height

    def __call__(self, painter: QPainter, x: float, top: float) -> None:
        from PySide6.QtSvg import QSvgRenderer

        chart, press, width = self._chart, self._press, self._width
        press.write(painter, x, top, width, chart.title, _font(11, is_strong=True), _INK)
        press.write(painter, x, top + 17, width, chart.about, _font(8), _SECONDARY)
        foot = top + 17 + self._about_height + 6
        renderer = QSvgRenderer(QByteArray(self._svg))
        renderer.render(painter, press.rectangle(x, foot, width, self._picture_height))
        if chart.left_out:
            below = foot + self._picture_height + 2
            press.write(painter, x, below, width, chart.left_out, _font(8), _SECONDARY)


_INK, _SECONDARY = QColor(PAPER.ink), QColor(PAPER.ink_secondary)


def _font(points: float, *, is_strong: bool = False) -> QFont:
    font = QFont()
    font.setPointSizeF(points)
    font.setWeight(QFont.Weight.Medium if is_strong else QFont.Weight.Normal)
    return font


def _fitting(words: str, width: float) -> QFont:
    """Large letters, smaller where the words are too long for their place."""
    font = _font(21)
    font.setWeight(QFont.Weight.Light)
    rough = 0.62 * 21 * len(words)
    if rough > width:
        font.setPointSizeF(max(10.0, 21 * width / rough))
    return font
