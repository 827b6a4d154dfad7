"""The queue at the left: who waits, the longest first, and below who is being looked after."""

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from carside.calls import Call, Phase
from reception_console.row_list import RowList
from reception_console.scene import Scene, clock_text, urgency
from reception_console.wording import language_name, phase_words, presses_words, translate

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class CallRow:
    """One call as a row. `urgency` is a level of `scene.Urgency`."""

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


@QmlElement
class QueueView(QObject):
    """Both halves of the queue."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting = RowList(CallRow, self)
        self._underway = RowList(CallRow, self)
        self._face = (False, -1, -1)

    @Property(RowList, notify=changed)
    def waiting(self) -> RowList:
        return self._waiting

    @Property(RowList, notify=changed)
    def underway(self) -> RowList:
        return self._underway

    @Property(bool, notify=changed)
    def isOld(self) -> bool:
        return self._face[0]

    @Property(int, notify=changed)
    def waitingSelected(self) -> int:
        return self._face[1]

    @Property(int, notify=changed)
    def underwaySelected(self) -> int:
        return self._face[2]

    def show(self, scene: Scene) -> None:
        """Show this moment."""
        self._waiting.show([_row(call, scene) for call in scene.waiting])
        self._underway.show([_row(call, scene) for call in scene.underway])
        face = (scene.is_old, _selected(self._waiting), _selected(self._underway))
        if face != self._face:
            self._face = face
            self.changed.emit()


def _selected(rows: RowList) -> int:
    """The place of the selected row, -1 if it is not among these."""
    return next((place for place, row in enumerate(rows.values) if row.is_selected), -1)


def _row(call: Call, scene: Scene) -> CallRow:
    waited_s = scene.waited_s(call)
    place = scene.zone_name(scene.stand(call)) or translate("Queue", "Not on the plan")
    return CallRow(
        call=call.call,
        stand=call.stand,
        stand_name=scene.stand_name(call),
        car_title=scene.car_title(call.car),
        place_words=" · ".join(part for part in (place, presses_words(call.presses)) if part),
        language_words=language_name(call.language),
        phase_words=phase_words(call, scene),
        advisor_name=scene.advisor_name(call.advisor),
        clock_words=clock_text(_clock_s(call, scene)),
        phase=call.phase.value,
        urgency=int(urgency(waited_s)),
        is_selected=scene.selected is not None and scene.selected.call == call.call,
    )


def _clock_s(call: Call, scene: Scene) -> float:
    """What the row's clock counts: the wait, then the way, then the talk."""
    start = {Phase.ACCEPTED: call.accepted_at, Phase.ARRIVED: call.arrived_at}.get(call.phase)
    return (scene.now - (start or call.placed_at)).total_seconds()
