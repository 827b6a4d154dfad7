"""Closing a call: why it is over, and a note if there is something to add."""

from typing import ClassVar

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from carside.calls import Call, Outcome
from reception_console.actions import OUTCOMES, OutcomeRow, likely_outcome, outcome_rows
from reception_console.row_list import RowList
from reception_console.scene import Scene

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ClosingView(QObject):
    """The small chooser. It keeps its call: a selection that moves meanwhile changes nothing."""

    changed: ClassVar[Signal] = Signal()
    noteWanted: ClassVar[Signal] = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._outcomes = RowList(OutcomeRow, self)
        self._call = ""
        self._title = ""
        self._current = 0

    @Property(RowList, notify=changed)
    def outcomes(self) -> RowList:
        return self._outcomes

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._title

    @property
    def call(self) -> str:
        """The call that is being closed."""
        return self._call

    @property
    def outcome(self) -> Outcome:
        """The outcome that Enter would take."""
        return OUTCOMES[self._current]

    def begin(self, call: Call, scene: Scene) -> None:
        """Ask about this call."""
        car = scene.car_title(call.car)
        self._call, self._title = call.call, f"{scene.stand_name(call)} · {car}"
        self._move_to(likely_outcome(call.phase))
        self.changed.emit()

    def step(self, by: int) -> None:
        """Move up or down among the outcomes, in a circle."""
        self._move_to((self._current + by) % len(OUTCOMES))

    def choose(self, outcome: str) -> None:
        """Take the outcome of this name."""
        self._move_to(OUTCOMES.index(Outcome(outcome)))

    def _move_to(self, place: int) -> None:
        self._current = place
        self._outcomes.show(outcome_rows(place))
