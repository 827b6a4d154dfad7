"""The queue at the left: who waits, the longest first, and below who is being looked after."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from carside.calls import Call, Phase
from reception_console.row_list import RowList
from reception_console.scene import Scene, clock_text, urgency
from reception_console.wording import (
    as_of_words,
    joined,
    language_name,
    phase_words,
    presses_words,
    translate,
)

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class CallRow:
    """One call as a row. `urgency` is a level of `scene.Urgency`.

    `twin_words` names the call that may be the same customer's; `as_of_words` says when all this
    was true, if it is not now.
    """

    call: str
    stand: str
    stand_name: str
    car_title: str
    place_words: str
    language_words: str
    phase_words: str
    advisor_name: str
    clock_words: str
    phase: str
    urgency: int
    is_selected: bool
    twin_words: str
    as_of_words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Face:
    """What the whole queue says beside its rows."""

    is_old: bool = False
    is_dated: bool = False
    waiting_selected: int = -1
    underway_selected: int = -1
    twins: int = 0


@QmlElement
class QueueView(QObject):
    """Both halves of the queue."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting = RowList(CallRow, self)
        self._underway = RowList(CallRow, self)
        self._made: dict[str, tuple[tuple[object, ...], CallRow]] = {}
        self._around: tuple[object, ...] = ()
        self._face = _Face()

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

    def show(self, scene: Scene) -> None:
        """Show this moment."""
        self._forget_what_changed(scene)
        self._waiting.show([self._row(call, scene) for call in scene.waiting])
        self._underway.show([self._row(call, scene) for call in scene.underway])
        face = _Face(
            is_old=scene.is_old,
            is_dated=as_of_words(scene) != "",
            waiting_selected=_selected(scene.waiting, scene),
            underway_selected=_selected(scene.underway, scene),
            twins=sum(row.twin_words != "" for row in self._waiting.values),
        )
        if face != self._face:
            self._face = face
            self.changed.emit()

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

    def _row(self, call: Call, scene: Scene) -> CallRow:
        is_selected = scene.selected is not None and scene.selected.call == call.call
        twin = scene.call(call.same_as)
        key = (int(_clock_s(call, scene)), is_selected, twin)
        made = self._made.get(call.call)
        if made is not None and made[0][0] is call and made[0][1:] == key:
            return made[1]
        row = _row(call, scene, twin, is_selected=is_selected)
        self._made[call.call] = ((call, *key), row)
        return row


def _selected(calls: Sequence[Call], scene: Scene) -> int:
    """The place of the selected call, -1 if it is not among these."""
    selected = scene.selected
    if selected is None:
        return -1
    return next((place for place, c in enumerate(calls) if c.call == selected.call), -1)


def _row(call: Call, scene: Scene, twin: Call | None, *, is_selected: bool) -> CallRow:
    place = scene.zone_name(scene.stand(call)) or translate("Queue", "Not on the plan")
    return CallRow(
        call=call.call,
        stand=call.stand,
        stand_name=scene.stand_name(call),
        car_title=scene.car_title(call.car),
        place_words=joined(place, presses_words(call.presses)),
        language_words=language_name(call.language),
        phase_words=phase_words(call, scene),
        advisor_name=scene.advisor_name(call.advisor),
        clock_words=clock_text(_clock_s(call, scene)),
        phase=call.phase.value,
        urgency=int(urgency(call)),
        is_selected=is_selected,
        twin_words=translate("Queue", "Perhaps the customer of {0}").format(scene.stand_name(twin))
        if twin
        else "",
        as_of_words=as_of_words(scene),
    )


def _clock_s(call: Call, scene: Scene) -> float:
    """What the row's clock counts: the wait, then the way, then the talk."""
    start = {Phase.ACCEPTED: call.accepted_at, Phase.ARRIVED: call.arrived_at}.get(call.phase)
    return max(0.0, (scene.at - (start or call.placed_at)).total_seconds())
