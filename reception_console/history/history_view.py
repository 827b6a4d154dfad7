"""The page History: what is searched for, what was found, and the call that is looked at."""

from collections.abc import Collection
from datetime import UTC, date, datetime
from typing import ClassVar

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from carside.console.questions import Answered
from carside.contract.reading import MAX_PAGE, FoundCall, HistoryPage
from reception_console.history.export_view import ExportView
from reception_console.history.filters import SPANS, Filter, FilterRow, Search, filter_rows, primary
from reception_console.history.found_list import FoundList
from reception_console.history.found_rows import FoundRow, found_row
from reception_console.history.story_view import StoryView
from reception_console.port import Session
from reception_console.report.span import Days, Span, read_day, span_words
from reception_console.row_list import RowList
from reception_console.scene import Scene
from reception_console.wording import translate

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1

TYPING_MS = 150
"""So long nobody asks the desk while letters still come."""
PATIENCE_MS = 200
"""An answer that comes sooner needs no sign that it was asked for."""
_NEVER = datetime.fromtimestamp(0, UTC)


@QmlElement
class HistoryView(QObject):
    """What the page shows."""

    changed: ClassVar[Signal] = Signal()
    currentChanged: ClassVar[Signal] = Signal()
    searchWanted: ClassVar[Signal] = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._scene = Scene(now=_NEVER)
        self._search = Search()
        self._first, self._last = "", ""
        self._found = FoundList(self)
        self._filters = RowList(FilterRow, self)
        self._story = StoryView(session, self)
        self._export = ExportView(session, self)
        self._current = -1
        self._languages: frozenset[str] = frozenset()
        self._made_of: tuple[object, ...] = ()
        self._newest = ""  # the question that begins the list anew
        self._pages: dict[str, str] = {}  # question: the cursor it asks for
        self._total: HistoryPage | None = None
        self._fault = ""
        self._is_known = False
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._ask)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self.changed)

    # What is searched for

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._search.text

    @Property(RowList, constant=True)
    def filters(self) -> RowList:
        return self._filters

    @Property(list, constant=True)
    def spans(self) -> list[str]:
        return [span.value for span in SPANS]

    @Property(list, notify=changed)
    def spanWords(self) -> list[str]:
        return [span_words(span) for span in SPANS]

    @Property(str, notify=changed)
    def span(self) -> str:
        return self._search.span.value

    @Property(bool, notify=changed)
    def hasOwnDates(self) -> bool:
        return self._search.span is Span.OWN

    @Property(str, notify=changed)
    def firstDay(self) -> str:
        return self._first

    @Property(str, notify=changed)
    def lastDay(self) -> str:
        return self._last

    @Property(bool, notify=changed)
    def isNarrowed(self) -> bool:
        return self._search.is_narrowed

    @Slot(str)
    def seek(self, text: str) -> None:
        """Search for these words, once nobody types any more."""
        self._search = self._search.having_text(text)
        self._typing.start()

    @Slot(str, str)
    def narrow(self, which: str, value: str) -> None:
        """Set a filter."""
        if self._search.value(Filter(which)) != value:
            self._search = self._search.having(Filter(which), value)
            self._ask()

    @Slot(str, str)
    def setDays(self, first: str, last: str) -> None:
        """Search between these days, as they were typed."""
        self._first, self._last = first, last
        own = Days(read_day(first, self._today), read_day(last, self._today))
        if own != self._search.own:
            self._search = self._search.between(own)
            self._ask()
        else:
            self.changed.emit()

    @Property(str, notify=changed)
    def daysProblem(self) -> str:
        for text in (self._first, self._last):
            if text and read_day(text, self._today) is None:
                return translate("History", "A day, such as 2026-11-22")
        return ""

    @Slot()
    def widen(self) -> None:
        """Search for everything."""
        self._search = Search()
        self._first, self._last = "", ""
        self._ask()

    # What was found

    @Property(FoundList, constant=True)
    def found(self) -> FoundList:
        return self._found

    @Property(str, notify=changed)
    def state(self) -> str:
        """``asking``, ``found``, ``empty`` (nothing fits), ``unused`` or ``fault``."""
        if self._fault:
            return "fault"
        if not self._is_known:
            return "asking"
        if self._found.rowCount():
            return "found"
        return "empty" if self._search.is_narrowed else "unused"

    @Property(str, notify=changed)
    def fault(self) -> str:
        return self._fault

    @Property(bool, notify=changed)
    def isSlow(self) -> bool:
        """Whether the desk is asked, and has taken long enough to be worth a word."""
        return bool(self._newest) and not self._patience.isActive()

    @Property(str, notify=changed)
    def subtitle(self) -> str:
        return "" if self._fault else self._total_words

    @Slot(int, int)
    def see(self, first: int, last: int) -> None:
        """These rows are in sight, from `first` to `last`."""
        for cursor in self._found.see(first, last):
            if cursor not in self._pages.values():
                question = self._search.question(self._today, cursor or None)
                self._pages[self._session.ask(question)] = cursor

    # What is looked at

    @Property(StoryView, constant=True)
    def story(self) -> StoryView:
        return self._story

    @Property(ExportView, constant=True)
    def export(self) -> ExportView:
        return self._export

    @Property(int, notify=currentChanged)
    def current(self) -> int:
        return self._current

    @Slot(int)
    def select(self, row: int) -> None:
        """Look at the call in this row; there is none at -1."""
        row = max(-1, min(row, self._found.rowCount() - 1))
        self._current = row
        self.currentChanged.emit()
        self._story.look_at(self._found.found(row) if row >= 0 else None, self._scene)

    @Slot(int)
    def step(self, by: int) -> None:
        """Look at a call further down or up."""
        if self._found.rowCount():
            self.select(max(0, self._current + by))

    @Slot()
    def keep(self) -> None:
        """Write everything that was found to a file."""
        if self._found.rowCount() and not self._export.isRunning:
            self._export.begin(self._search, self._scene)

    def open(self, scene: Scene) -> None:
        """The page is turned to: what is found may have changed meanwhile."""
        self._scene = scene
        self._export.dismiss()
        self._ask()
        self.show(scene)

    def show(self, scene: Scene) -> None:
        """Show this moment; called only while the page is turned to."""
        was_old = self._scene.is_old
        self._scene = scene
        self._hear_of(_languages_of(scene))
        self._show_filters()
        self._story.show(scene)
        if scene.is_old != was_old:
            if not scene.is_old:
                self._ask()
            self.changed.emit()

    def retranslate(self) -> None:
        """Say it all in another language."""
        self._made_of = ()
        if self._is_known:
            self._ask()

    def take(self, answered: Answered) -> bool:
        """Take in an answer of the desk; True if it was asked from here."""
        scene = self._scene
        if answered.name == self._newest:
            self._begin(answered, scene)
        elif answered.name in self._pages:
            self._add(answered, self._pages.pop(answered.name), scene)
        else:
            return self._story.take(answered, scene) or self._export.take(answered, scene)
        return True

    @property
    def _today(self) -> date:
        return self._scene.now.astimezone().date()

    @property
    def _total_words(self) -> str:
        if self._total is None:
            return ""
        if not self._total.is_total_exact:
            return translate("History", "{0} calls or more").format(f"{self._total.total:,}")
        if self._total.total == 1:
            return translate("History", "1 call")
        return translate("History", "{0} calls").format(f"{self._total.total:,}")

    def _ask(self) -> None:
        """Ask for the first page; an answer to what was asked before comes too late."""
        self._typing.stop()
        self._pages.clear()
        self._newest = self._session.ask(self._search.question(self._today))
        self._patience.start()
        self._show_filters()
        self.changed.emit()

    def _hear_of(self, languages: Collection[str]) -> None:
        if not self._languages.issuperset(languages):
            self._languages = self._languages.union(languages)

    def _show_filters(self) -> None:
        """Make the filters anew if anything changed that they are made of."""
        shows = self._scene.shows
        made_of = (shows.plan, shows.cars, shows.advisors, self._search, self._languages)
        same = zip(made_of, self._made_of, strict=False)
        if not self._made_of or any(now is not before for now, before in same):
            self._made_of = made_of
            self._filters.show(filter_rows(self._search, self._scene, self._languages))

    def _begin(self, answered: Answered, scene: Scene) -> None:
        self._newest = ""
        self._patience.stop()
        page = answered.answer
        if isinstance(page, HistoryPage) and page.ok:
            looked_at = self._found.found(self._current)
            self._fault, self._is_known, self._total = "", True, page
            self._found.begin(page.calls, self._rows(page.calls, scene), page.next)
            again = self._found.place(looked_at.call.call) if looked_at else -1
            self.select(again if again >= 0 else min(0, len(page.calls) - 1))
        else:
            self._fault = _fault_words(answered)
        self.changed.emit()

    def _add(self, answered: Answered, cursor: str, scene: Scene) -> None:
        page = answered.answer
        if isinstance(page, HistoryPage) and page.ok:
            if cursor:
                self._found.add(cursor, page.calls, self._rows(page.calls, scene), page.next)
            if self._current >= 0:
                self._story.look_at(self._found.found(self._current), scene)

    def _rows(self, calls: tuple[FoundCall, ...], scene: Scene) -> list[FoundRow]:
        today = self._today
        self._hear_of({primary(found.call.language) for found in calls})
        return [found_row(found, scene, today) for found in calls[:MAX_PAGE]]


def _languages_of(scene: Scene) -> frozenset[str]:
    spoken = {tag for advisor in scene.shows.advisors for tag in advisor.languages}
    return frozenset(primary(tag) for tag in spoken | {c.language for c in scene.shows.calls})


def _fault_words(answered: Answered) -> str:
    """Why there is nothing to show, in one sentence."""
    if answered.error is not None:
        return translate("History", "The desk does not answer this: {0}").format(
            answered.error.message
        )
    return translate("History", "The desk did not answer. It may be too old to know its history.")
