"""How high a chart is, known before it is drawn, so that nothing on the page jumps.

Everything is measured in heights of a letter.
"""

from reception_console.report.chart_input import Bars, Columns
from reception_console.report.chart_look import ChartLook

BAR_ROW = 2.1
BAR_HEAD = 1.9
COLUMNS = 18.5


def chart_height(content: Columns | Bars, look: ChartLook) -> int:
    """The height of its picture, in pixels before density."""
    if isinstance(content, Columns):
        return round(COLUMNS * look.caption_px)
    head = BAR_HEAD if content.beside_title else 0.0
    return round((head + BAR_ROW * len(content.bars) + 0.3) * look.small_px)
