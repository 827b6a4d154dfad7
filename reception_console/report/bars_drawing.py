"""Named things as bars: the name, the bar, its figure at the end, and words at the other edge."""

from reception_console.report.chart_canvas import ChartCanvas
from reception_console.report.chart_input import Bar, Bars
from reception_console.report.chart_sizes import BAR_HEAD, BAR_ROW

_GAP = 0.9  # in heights of a small letter
_NAMES = 0.34  # of the width at most
_THICK = 0.46


def draw_bars(bars: Bars, canvas: ChartCanvas) -> None:
    """Draw every bar, from the top."""
    look, size = canvas.look, canvas.look.small_px
    gap = _GAP * size
    names = min(
        _NAMES * canvas.width, max((canvas.width_of(b.name, size) for b in bars.bars), default=0)
    )
    figures = max((canvas.width_of(b.figure, size, is_strong=True) for b in bars.bars), default=0)
    besides = max(canvas.width_of(b.beside, size) for b in bars.bars) if bars.bars else 0
    start = names + gap
    length = max(size, canvas.width - start - figures - besides - 3 * gap)
    top = 0.0
    if bars.beside_title:
        _head(bars.beside_title, canvas)
        top = BAR_HEAD * size
    for number, bar in enumerate(bars.bars):
        y = top + (number + 0.5) * BAR_ROW * size
        canvas.text(0, y, bar.name, size=size, colour=look.ink, room=names + 1)
        _bar(bar, start, y, length, canvas)
        edge = start + length * (bar.share or 0.0) + 0.6 * gap
        canvas.text(edge, y, bar.figure, size=size, colour=look.ink, is_strong=True)
        canvas.text(canvas.width, y, bar.beside, size=size, colour=look.ink_secondary, anchor="end")
        canvas.hit(0, y - BAR_ROW * size / 2, canvas.width, BAR_ROW * size, bar.words)


def _head(title: str, canvas: ChartCanvas) -> None:
    look = canvas.look
    canvas.text(
        canvas.width,
        0.7 * look.small_px,
        title,
        size=look.caption_px,
        colour=look.ink_secondary,
        anchor="end",
    )


def _bar(bar: Bar, start: float, y: float, length: float, canvas: ChartCanvas) -> None:
    look = canvas.look
    thick = _THICK * look.small_px
    if bar.share:
        width = max(1.5, bar.share * length)
        canvas.bar(start, y - thick / 2, width, thick, look.tone(bar.tone))
