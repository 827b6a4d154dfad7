"""The page Report: a period, its key figures, and its charts as they are drawn."""

from datetime import UTC, date, datetime
from typing import ClassVar

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from carside.console.questions import Answered
from carside.contract.reading import MakeReport, Report
from reception_console.port import Session
from reception_console.report.chart_pictures import ChartPictures
from reception_console.report.charts_of import charts_of
from reception_console.report.charts_view import ChartsView
from reception_console.report.keeping_view import KeepingView
from reception_console.report.key_figures import KeyFigure, key_figures
from reception_console.report.paper import Paper, made_words, showroom_name
from reception_console.report.span import (
    Days,
    Span,
    days_of,
    days_words,
    read_day,
    span_words,
    week_begins,
)
from reception_console.report.studio import Studio
from reception_console.row_list import RowList
from reception_console.scene import Scene
from reception_console.wording import joined, translate

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1

SPANS = (
    Span.TODAY,
    Span.YESTERDAY,
    Span.THIS_WEEK,
    Span.LAST_WEEK,
    Span.THIS_MONTH,
    Span.LAST_MONTH,
    Span.OWN,
)
PATIENCE_MS = 200
FEW = 10
_NEVER = datetime.fromtimestamp(0, UTC)


@QmlElement
class ReportView(QObject):
    """What the page shows."""

    changed: ClassVar[Signal] = Signal()

    def __init__(
        self, session: Session, receptionist: str = "", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._scene = Scene(now=_NEVER)
        self._span, self._own = Span.TODAY, Days()
        self._first, self._last = "", ""
        self._question = ""
        self._report: Report | None = None
        self._days = Days()
        self._fault = ""
        self._figures = RowList(KeyFigure, self)
        self._studio = Studio(self)
        self._charts = ChartsView(self._studio, self)
        self._receptionist = receptionist
        self._keeping = KeepingView(self._studio, self)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self.changed)

    @property
    def pictures(self) -> ChartPictures:
        """Where QML finds the charts as they were drawn."""
        return self._charts.pictures

    # The period

    @Property(list, constant=True)
    def spans(self) -> list[str]:
        return [span.value for span in SPANS]

    @Property(list, notify=changed)
    def spanWords(self) -> list[str]:
        return [span_words(span) for span in SPANS]

    @Property(str, notify=changed)
    def span(self) -> str:
        return self._span.value

    @Property(bool, notify=changed)
    def hasOwnDates(self) -> bool:
        return self._span is Span.OWN

    @Property(str, notify=changed)
    def firstDay(self) -> str:
        return self._first

    @Property(str, notify=changed)
    def lastDay(self) -> str:
        return self._last

    @Property(str, notify=changed)
    def daysProblem(self) -> str:
        for text in (self._first, self._last):
            if text and read_day(text, self._today) is None:
                return translate("Report", "A day, such as 2026-11-22")
        if self._own.count < 0 or (self._own.first and self._own.last and self._own.count < 1):
            return translate("Report", "The last day lies before the first")
        return ""

    @Slot(str)
    def choose(self, span: str) -> None:
        """Report on this time."""
        self._span = Span(span)
        if self._span is Span.OWN and not self._first:
            self._first = self._last = self._today.isoformat()
            self._own = Days(self._today, self._today)
        self._ask()

    @Slot(str, str)
    def setDays(self, first: str, last: str) -> None:
        """Report on these days, as they were typed."""
        self._first, self._last = first, last
        own = Days(read_day(first, self._today), read_day(last, self._today))
        if own != self._own:
            self._own = own
            self._ask()
        else:
            self.changed.emit()

    # What there is to see

    @Property(RowList, constant=True)
    def figures(self) -> RowList:
        return self._figures

    @Property(ChartsView, constant=True)
    def charts(self) -> ChartsView:
        return self._charts

    @Property(KeepingView, constant=True)
    def keeping(self) -> KeepingView:
        return self._keeping

    @Property(str, notify=changed)
    def subtitle(self) -> str:
        few = ""
        if self._report is not None and 0 < self._report.whole.calls < FEW:
            few = translate("Report", "few calls: read it with care")
        return joined(days_words(self._days), few)

    @Property(str, notify=changed)
    def state(self) -> str:
        """``asking``, ``shown``, ``empty``, ``unreachable`` or ``fault``."""
        if self._fault:
            return "fault"
        if self._report is None:
            return "unreachable" if self._scene.is_old else "asking"
        return "shown" if self._report.whole.calls else "empty"

    @Property(str, notify=changed)
    def fault(self) -> str:
        return self._fault

    @Property(bool, notify=changed)
    def isSlow(self) -> bool:
        """Whether the desk is asked, and has taken long enough to be worth a word."""
        return bool(self._question) and not self._patience.isActive()

    @Property(bool, notify=changed)
    def canKeep(self) -> bool:
        return self._report is not None and bool(self._report.whole.calls)

    @Slot()
    def keepCsv(self) -> None:
        """Write every figure to a file."""
        if self._report is not None and self._report.whole.calls:
            self._keeping.keep_csv(self._report, self._scene)

    @Slot()
    def keepPdf(self) -> None:
        """Write the report as pages to a file."""
        if self._report is not None and self._report.whole.calls:
            figures = key_figures(self._report, self._days.count)
            paper = Paper(
                showroom=showroom_name(self._scene),
                period=days_words(self._days),
                made=made_words(self._receptionist, self._scene),
                figures=tuple(figures),
                charts=self._charts.values,
                is_mirrored=self._charts.is_mirrored,
            )
            self._keeping.keep_pdf(paper, self._scene)

    # What the console asks of every page

    def open(self, scene: Scene) -> None:
        """The page is turned to: the figures may have changed meanwhile."""
        self._scene = scene
        self._keeping.dismiss()
        self._ask()

    def show(self, scene: Scene) -> None:
        """Show this moment; called only while the page is turned to."""
        was_old = self._scene.is_old
        self._scene = scene
        if scene.is_old != was_old:
            if not scene.is_old:
                self._ask()
            self.changed.emit()

    def take(self, answered: Answered) -> bool:
        """Take in an answer of the desk; True if it was asked from here."""
        if answered.name != self._question or not self._question:
            return False
        self._question = ""
        self._patience.stop()
        report = answered.answer
        if isinstance(report, Report) and report.ok:
            self._report, self._fault = report, ""
            self._show_report()
        else:
            self._fault = _fault_words(answered)
        self.changed.emit()
        return True

    def retranslate(self) -> None:
        """Say it all in another language."""
        if self._report is not None:
            self._show_report()
        self.changed.emit()

    def close(self) -> None:
        """Draw nothing more."""
        self._charts.stop()
        self._studio.close()

    @property
    def _today(self) -> date:
        return self._scene.now.astimezone().date()

    def _ask(self) -> None:
        days = days_of(self._span, self._today, week_begins(), self._own)
        if days.since is None or days.until is None or days.count < 1:
            self.changed.emit()
            return
        if days != self._days:
            self._report = None
        self._days, self._fault = days, ""
        # What has not been yet is nobody's fault: a board is not missing tomorrow.
        until = max(days.since, min(days.until, self._scene.now))
        self._question = self._session.ask(MakeReport(since=days.since, until=until))
        self._patience.start()
        self.changed.emit()

    def _show_report(self) -> None:
        if self._report is None:
            return
        self._figures.show(key_figures(self._report, self._days.count))
        self._charts.show(charts_of(self._report, self._days, self._scene))


def _fault_words(answered: Answered) -> str:
    """Why there is no report, in one sentence."""
    if answered.error is not None:
        return translate("Report", "The desk does not answer this: {0}").format(
            answered.error.message
        )
    return translate("Report", "The desk did not answer. It may be too old to make reports.")
