"""The charts of the page: drawn for the window as it is, with the values they show in words."""

from dataclasses import dataclass, replace
from typing import ClassVar

from PySide6.QtCore import Property, QObject, QRectF, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from reception_console.report.chart_input import Chart
from reception_console.report.chart_look import ChartLook, Drawn, Hit
from reception_console.report.chart_pictures import ChartPictures
from reception_console.report.chart_sizes import chart_height
from reception_console.report.studio import Studio
from reception_console.row_list import RowList

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1

SETTLED_MS = 120
"""A window that is being resized is drawn for once it stands still."""
_COLOURS = (
    "ground",
    "ink",
    "ink_secondary",
    "hairline",
    "accent",
    "good",
    "alarm",
    "calm",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartRow:
    """One chart on the page; `source` is its picture, empty until it is drawn."""

    key: str
    title: str
    about: str
    left_out: str
    source: str = ""
    picture_width: float = 1.0
    picture_height: float = 1.0


@QmlElement
class ChartsView(QObject):
    """Two columns of charts."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, studio: Studio, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._charts: dict[str, Chart] = {}
        self._hits: dict[str, tuple[Hit, ...]] = {}
        self._rows: list[ChartRow] = []
        self._left = RowList(ChartRow, self)
        self._right = RowList(ChartRow, self)
        self._look: ChartLook | None = None
        self._width, self._ratio = 0.0, 1.0
        self.pictures = ChartPictures()
        self._studio = studio
        self._studio.drawn.connect(self._show_drawn)
        self._settling = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settling.timeout.connect(self._draw)

    @Property(RowList, constant=True)
    def left(self) -> RowList:
        return self._left

    @Property(RowList, constant=True)
    def right(self) -> RowList:
        return self._right

    @property
    def values(self) -> tuple[Chart, ...]:
        """What is shown."""
        return tuple(self._charts.values())

    @property
    def is_mirrored(self) -> bool:
        """Whether lines run from right to left."""
        return self._look is not None and self._look.is_mirrored

    def show(self, charts: list[Chart]) -> None:
        """Show these charts."""
        # The last picture stays as long as it shows the same: nothing flickers, and nothing old
        # stands below new words.
        same = {chart.key for chart in charts if self._charts.get(chart.key) == chart}
        before = {row.key: row for row in self._rows if row.key in same}
        self._charts = {chart.key: chart for chart in charts}
        self._hits = {key: hits for key, hits in self._hits.items() if key in same}
        self._rows = [self._row(chart, before.get(chart.key)) for chart in charts]
        self._show_rows()
        self._draw()

    def stop(self) -> None:
        """Draw nothing more."""
        self._settling.stop()

    @Slot("QStringList", float, float, bool)
    def wear(
        self,
        colours: list[str],
        caption_px: float,
        small_px: float,
        is_mirrored: bool,  # noqa: FBT001 (Qt's call)
    ) -> None:
        """Draw in these colours (the order is a `ChartLook`'s) and sizes from now on."""
        look = ChartLook(
            **dict(zip(_COLOURS, colours, strict=True)),
            caption_px=caption_px,
            small_px=small_px,
            is_mirrored=is_mirrored,
        )
        if look != self._look:
            if self._look is not None and _background(look) != _background(self._look):
                # Rather nothing for a moment than last night's ink on paper.
                self._rows = [replace(row, source="") for row in self._rows]
                self._show_rows()
            self._look = look
            self._settling.start()

    @Slot(float, float)
    def lay(self, width: float, ratio: float) -> None:
        """Draw so wide, in pixels before density, for a screen of this density."""
        if width > 0 and (width, ratio) != (self._width, self._ratio):
            self._width, self._ratio = width, ratio
            self._settling.start()

    @Slot(str, float, float, result=int)
    def hitAt(self, key: str, x: float, y: float) -> int:
        """Which value of a chart is shown at this point of its picture; -1 if none."""
        for number, hit in enumerate(self._hits.get(key, ())):
            if hit.x <= x < hit.x + hit.width and hit.y <= y < hit.y + hit.height:
                return number
        return -1

    @Slot(str, int, result=int)
    def hitBeside(self, key: str, number: int) -> int:
        """The value that is at this place, or the last or first one where there is none."""
        return max(0, min(number, len(self._hits.get(key, ())) - 1))

    @Slot(str, int, result=str)
    def hitWords(self, key: str, number: int) -> str:
        """The exact value in words."""
        hits = self._hits.get(key, ())
        return hits[number].words if 0 <= number < len(hits) else ""

    @Slot(str, int, result=QRectF)
    def hitArea(self, key: str, number: int) -> QRectF:
        """Where the value is in its picture."""
        hits = self._hits.get(key, ())
        if not 0 <= number < len(hits):
            return QRectF()
        hit = hits[number]
        return QRectF(hit.x, hit.y, hit.width, hit.height)

    def _row(self, chart: Chart, before: ChartRow | None) -> ChartRow:
        fresh = ChartRow(
            key=chart.key,
            title=chart.title,
            about=chart.about,
            left_out=chart.left_out,
            picture_width=max(1.0, self._width),
            picture_height=chart_height(chart.content, self._look) if self._look else 1.0,
        )
        return replace(fresh, source=before.source) if before is not None else fresh

    def _show_rows(self) -> None:
        self._left.show(self._rows[0::2])
        self._right.show(self._rows[1::2])

    def _draw(self) -> None:
        if self._look is not None and self._width > 0 and self._charts:
            charts = list(self._charts.values())
            self._studio.draw(charts, self._look, self._width, self._ratio)

    def _show_drawn(self, number: int, key: str, drawn: Drawn) -> None:
        self._hits[key] = drawn.hits
        source = self.pictures.keep(key, number, drawn)
        self._rows = [
            replace(
                row,
                source=source,
                picture_width=drawn.width / self._ratio,
                picture_height=drawn.height / self._ratio,
            )
            if row.key == key
            else row
            for row in self._rows
        ]
        self._show_rows()


def _background(look: ChartLook) -> tuple[str, bool]:
    return look.ground, look.is_mirrored
