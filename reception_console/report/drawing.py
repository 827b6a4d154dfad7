"""A chart as a picture. For a worker thread: the first picture loads matplotlib."""

from reception_console.report.bars_drawing import draw_bars
from reception_console.report.chart_canvas import ChartCanvas, install_fonts
from reception_console.report.chart_input import Bars, Columns
from reception_console.report.chart_look import ChartLook, Drawn
from reception_console.report.chart_sizes import chart_height
from reception_console.report.columns_drawing import draw_columns


def draw(content: Columns | Bars, look: ChartLook, width: float, ratio: float) -> Drawn:
    """Draw at `width` pixels before density; as high as it needs."""
    canvas = _canvas(content, look, width, ratio)
    rgba, device_width, device_height = canvas.rgba()
    return Drawn(rgba, device_width, device_height, tuple(canvas.hits))


def draw_svg(content: Columns | Bars, look: ChartLook, width: float) -> tuple[bytes, float]:
    """The same as SVG, letters as outlines, and how high it is."""
    canvas = _canvas(content, look, width, 1.0)
    return canvas.svg(), canvas.height


def _canvas(content: Columns | Bars, look: ChartLook, width: float, ratio: float) -> ChartCanvas:
    install_fonts()
    canvas = ChartCanvas(look, width, chart_height(content, look), ratio)
    if isinstance(content, Bars):
        draw_bars(content, canvas)
    else:
        draw_columns(content, canvas)
    return canvas
