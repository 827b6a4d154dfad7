"""The queue at the left: who waits, the longest first, and below who is being looked after."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from carside.calls import Call
from reception_console.queue_filter import QueueFilter, languages_of
from reception_console.queue_rows import CallRow, Watch, call_row
from reception_console.row_list import RowList
from reception_console.scene import Scene, urgency
from reception_console.wording import as_of_words, language_name, translate

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1

_CLOCK = ("clock_words",)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Face:
    """What the whole queue says beside its rows."""

    is_old: bool = False
    is_dated: bool = False
    waiting_selected: int = -1
    underway_selected: int = -1
    twins: int = 0
    is_filtered: bool = False
    hidden_words: str = ""
    hidden_urgency: int = 0
    languages: tuple[str, ...] = ()
    floors: tuple[tuple[str, str], ...] = ()
    open_calls: int = 0
    waiting_calls: int = 0


@QmlElement
class QueueView(QObject):
    """Both halves of the queue."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting = RowList(CallRow, self, worked_out=_CLOCK)
        self._underway = RowList(CallRow, self, worked_out=_CLOCK)
        self._watch = Watch()
        self._made: dict[str, tuple[tuple[object, ...], CallRow]] = {}
        self._around: tuple[object, ...] = ()
        self._face = _Face()
        self._filter = QueueFilter()
        self._scene: Scene | None = None

    @Property(RowList, notify=changed)
    def waiting(self) -> RowList:
        return self._waiting

    @Property(RowList, notify=changed)
    def underway(self) -> RowList:
        return self._underway

    @Property(bool, notify=changed)
    def isOld(self) -> bool:
        return self._face.is_old

    @Property(int, notify=changed)
    def waitingSelected(self) -> int:
        return self._face.waiting_selected

    @Property(int, notify=changed)
    def underwaySelected(self) -> int:
        return self._face.underway_selected

    @Property(bool, notify=changed)
    def isDated(self) -> bool:
        """Whether each waiting row says when all this was true."""
        return self._face.is_dated

    @Property(int, notify=changed)
    def twins(self) -> int:
        """How many waiting rows name a call that may be the same customer's."""
        return self._face.twins

    @Property(bool, notify=changed)
    def isFiltered(self) -> bool:
        """Whether a filter is on, which may leave calls out."""
        return self._face.is_filtered

    @Property(bool, notify=changed)
    def isUndecidedOnly(self) -> bool:
        return self._filter.is_undecided

    @Property(str, notify=changed)
    def hiddenWords(self) -> str:
        """How many waiting calls the filter leaves out; empty if none."""
        return self._face.hidden_words

    @Property(int, notify=changed)
    def hiddenUrgency(self) -> int:
        return self._face.hidden_urgency

    @Property(int, notify=changed)
    def openCalls(self) -> int:
        return self._face.open_calls

    @Property(int, notify=changed)
    def waitingCalls(self) -> int:
        """How many wait, shown or not."""
        return self._face.waiting_calls

    @Property(str, notify=changed)
    def language(self) -> str:
        return self._filter.language

    @Property(str, notify=changed)
    def floor(self) -> str:
        return self._filter.floor

    @Property(list, notify=changed)
    def languageChoices(self) -> list[str]:
        return ["", *self._face.languages]

    @Property(list, notify=changed)
    def languageChoiceWords(self) -> list[str]:
        return [translate("Queue", "Any language"), *map(language_name, self._face.languages)]

    @Property(list, notify=changed)
    def floorChoices(self) -> list[str]:
        return ["", *(floor for floor, _ in self._face.floors)]

    @Property(list, notify=changed)
    def floorChoiceWords(self) -> list[str]:
        return [translate("Queue", "Any floor"), *(name for _, name in self._face.floors)]

    @Slot(str)
    def setLanguage(self, language: str) -> None:
        """Show calls in this language only; empty shows all."""
        self._filter_by(replace(self._filter, language=language))

    @Slot(str)
    def setFloor(self, floor: str) -> None:
        """Show calls of this floor only; empty shows all."""
        self._filter_by(replace(self._filter, floor=floor))

    @Slot()
    def toggleUndecided(self) -> None:
        """Show only calls that want a decision, or all again."""
        self._filter_by(replace(self._filter, is_undecided=not self._filter.is_undecided))

    @Slot()
    def showAll(self) -> None:
        """Leave nothing out."""
        self._filter_by(QueueFilter())

    @property
    def order(self) -> list[str]:
        """The calls as they are shown, from the top."""
        return [row.call for row in (*self._waiting.values, *self._underway.values)]

    def _filter_by(self, wanted: QueueFilter) -> None:
        self._filter = wanted
        if self._scene is not None:
            self.show(self._scene)
        self.changed.emit()

    def show(self, scene: Scene) -> None:
        """Show this moment."""
        self._scene = scene
        self._forget_what_changed(scene)
        waiting, underway = self._passing(scene.waiting), self._passing(scene.underway)
        has_moved, self._watch.at = scene.at != self._watch.at, scene.at
        for rows, calls in ((self._waiting, waiting), (self._underway, underway)):
            rows.show([self._row(call, scene) for call in calls])
            if has_moved:
                rows.touch(_CLOCK)
        face = _Face(
            is_old=scene.is_old,
            is_dated=as_of_words(scene) != "",
            waiting_selected=_selected(waiting, scene),
            underway_selected=_selected(underway, scene),
            twins=sum(row.twin_words != "" for row in self._waiting.values),
            is_filtered=self._filter.is_on,
            hidden_words=_hidden_words(len(scene.waiting) - len(waiting)),
            hidden_urgency=self._worst_hidden(scene),
            languages=tuple(languages_of(scene.shows.calls)),
            floors=_floors(scene),
            open_calls=len(scene.waiting) + len(scene.underway),
            waiting_calls=len(scene.waiting),
        )
        if face != self._face:
            self._face = face
            self.changed.emit()

    def retranslate(self) -> None:
        """Forget the rows, whose words are of another language."""
        self._made.clear()

    def _forget_what_changed(self, scene: Scene) -> None:
        """Rows are kept while nothing they tell has changed: there may be a thousand."""
        shows = scene.shows
        around = (shows.plan, shows.cars, shows.advisors, as_of_words(scene))
        is_same = len(self._around) == len(around) and all(
            a is b or (isinstance(a, str) and a == b)
            for a, b in zip(around, self._around, strict=True)
        )
        if not is_same or len(self._made) > 2 * len(shows.calls) + 100:
            self._made.clear()
        self._around = around

    def _worst_hidden(self, scene: Scene) -> int:
        """The highest urgency of the waiting calls that are left out, 0 if none is."""
        if not self._filter.is_on:
            return 0
        hidden = (call for call in scene.waiting if not self._filter.passes(call, scene))
        return max((int(urgency(call)) for call in hidden), default=0)

    def _passing(self, calls: tuple[Call, ...]) -> tuple[Call, ...]:
        scene = self._scene
        if scene is None or not self._filter.is_on:
            return calls
        return tuple(call for call in calls if self._filter.passes(call, scene))

    def _row(self, call: Call, scene: Scene) -> CallRow:
        is_selected = scene.selected is not None and scene.selected.call == call.call
        twin = scene.call(call.same_as)
        key = (is_selected, twin)
        made = self._made.get(call.call)
        if made is not None and made[0][0] is call and made[0][1:] == key:
            return made[1]
        row = call_row(call, scene, twin, self._watch, is_selected=is_selected)
        self._made[call.call] = ((call, *key), row)
        return row


def _hidden_words(count: int) -> str:
    return translate("Queue", "Not shown by the filter: {0}").format(count) if count else ""


def _floors(scene: Scene) -> tuple[tuple[str, str], ...]:
    plan = scene.shows.plan
    return tuple((floor.floor, floor.name) for floor in plan.floors) if plan else ()


def _selected(calls: Sequence[Call], scene: Scene) -> int:
    """The place of the selected call, -1 if it is not among these."""
    selected = scene.selected
    if selected is None:
        return -1
    return next((place for place, c in enumerate(calls) if c.call == selected.call), -1)
