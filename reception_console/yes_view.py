"""Who said yes? The advisors whom the call is offered to, and nobody else."""

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from carside.calls import Call
from reception_console.row_list import RowList
from reception_console.scene import Scene, initials
from reception_console.wording import joined, language_name, translate

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1

KEYS = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class YesRow:
    """One advisor who may have said yes; `key_words` is his digit, empty beyond the ninth."""

    advisor: str
    advisor_name: str
    initials: str
    detail: str
    key_words: str
    is_current: bool


@QmlElement
class YesView(QObject):
    """The small chooser. It keeps its call: a selection that moves meanwhile changes nothing."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = RowList(YesRow, self)
        self._call = ""
        self._title = ""
        self._offered: tuple[tuple[str, str, str], ...] = ()
        self._current = 0

    @Property(RowList, notify=changed)
    def rows(self) -> RowList:
        return self._rows

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._title

    @property
    def call(self) -> str:
        """The call somebody said yes to."""
        return self._call

    @property
    def advisor(self) -> str:
        """Whom Enter would take; empty if nobody is on offer."""
        return self._offered[self._current][0] if self._offered else ""

    def begin(self, call: Call, scene: Scene) -> None:
        """Ask about this call."""
        self._call = call.call
        self._title = joined(scene.stand_name(call), scene.car_title(call.car))
        self._offered = tuple(
            (advisor, scene.advisor_name(advisor), _detail(advisor, scene))
            for advisor in call.offered_to
        )
        self._move_to(0)
        self.changed.emit()

    def step(self, by: int) -> None:
        """Move up or down, in a circle."""
        self._move_to((self._current + by) % max(1, len(self._offered)))

    def choose(self, place: int) -> bool:
        """Take the one at this place, counted from 0; False if there is none."""
        if not 0 <= place < len(self._offered):
            return False
        self._move_to(place)
        return True

    def choose_advisor(self, advisor: str) -> bool:
        """Take this one; False if the call is not offered to him."""
        names = [one[0] for one in self._offered]
        return advisor in names and self.choose(names.index(advisor))

    def _move_to(self, place: int) -> None:
        self._current = place
        self._rows.show(
            [
                YesRow(
                    advisor=advisor,
                    advisor_name=name,
                    initials=initials(name),
                    detail=detail,
                    key_words=str(n + 1) if n < KEYS else "",
                    is_current=n == place,
                )
                for n, (advisor, name, detail) in enumerate(self._offered)
            ]
        )


def _detail(advisor: str, scene: Scene) -> str:
    known = scene.advisor(advisor)
    spoken = ", ".join(language_name(tag) for tag in known.languages) if known else ""
    return translate("Yes", "speaks {0}").format(spoken) if spoken else ""
