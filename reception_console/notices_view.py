"""What must be told once: shown over the plan until it has been read, never longer than needed."""

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from carside.console.shows import Notice, NoticeKind
from reception_console.notice_words import notice_sentence, notice_title
from reception_console.row_list import RowList
from reception_console.scene import Scene

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1

SHOWN_S = 12.0
"""How long a short notice stays; long ones stay as long as it takes to read them."""
READ_LETTERS_A_SECOND = 10.0
TO_BE_PASSED_ON_S = 120.0
"""How long something stays that the receptionist has to tell somebody else."""
MOST_SHOWN = 4
REMARKED_S = 60.0
_ICONS = {NoticeKind.BOARD_DID: "check", NoticeKind.MOVED: "person"}
_FAILURES = frozenset(
    {
        NoticeKind.REFUSED,
        NoticeKind.NO_ANSWER,
        NoticeKind.BOARD_REFUSED,
        NoticeKind.BOARD_SILENT,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeRow:
    """One notice on the screen."""

    number: int
    title: str
    sentence: str
    is_alarm: bool
    icon_name: str


@dataclass(frozen=True, slots=True)
class _Told:
    row: NoticeRow
    call: str | None
    revision: int
    at_s: float
    least_s: float

    @property
    def until_s(self) -> float:
        letters = len(self.row.title) + len(self.row.sentence)
        return self.at_s + max(self.least_s, min(40.0, letters / READ_LETTERS_A_SECOND))


@QmlElement
class NoticesView(QObject):
    """The notices, newest last."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = RowList(NoticeRow, self)
        self._told: list[_Told] = []
        self._remarks: dict[str, _Told] = {}
        self._number = 0

    @Property(RowList, notify=changed)
    def rows(self) -> RowList:
        return self._rows

    def tell(self, notice: Notice, scene: Scene, now_s: float) -> None:
        """Show a notice of the desk; the call panel repeats it for its call."""
        told = self._add(
            notice_title(notice),
            notice_sentence(notice, scene),
            now_s,
            notice.call.call if notice.call else None,
            notice.call.revision if notice.call else 0,
            is_alarm=notice.kind in _FAILURES,
            icon_name=_ICONS.get(notice.kind, "warning"),
            least_s=TO_BE_PASSED_ON_S if notice.kind is NoticeKind.MOVED else SHOWN_S,
        )
        if told.call is not None:
            self._remarks[told.call] = told

    def say(self, title: str, sentence: str, now_s: float, *, icon_name: str = "warning") -> None:
        """Show something this console itself has to say."""
        self._add(title, sentence, now_s, None, 0, is_alarm=False, icon_name=icon_name)

    def dismiss(self, number: int) -> None:
        """This one has been read."""
        self._told = [one for one in self._told if one.row.number != number]
        self._refresh()

    def dismiss_all(self) -> bool:
        """All have been read; True if there were any."""
        had_any = bool(self._told)
        self._told = []
        self._refresh()
        return had_any

    def pass_time(self, now_s: float) -> None:
        """Take away what has been shown long enough."""
        self._told = [one for one in self._told if one.until_s > now_s]
        self._remarks = {
            call: one for call, one in self._remarks.items() if now_s - one.at_s < REMARKED_S
        }
        self._refresh()

    def remark(self, call: str, revision: int) -> str:
        """What was last told about this call, until the call moves on."""
        told = self._remarks.get(call)
        return told.row.sentence if told and told.revision >= revision else ""

    @property
    def newest(self) -> str | None:
        """The sentence told last that is still on the screen."""
        return self._told[-1].row.sentence if self._told else None

    def _add(
        self,
        title: str,
        sentence: str,
        now_s: float,
        call: str | None,
        revision: int,
        *,
        is_alarm: bool,
        least_s: float = SHOWN_S,
        icon_name: str = "warning",
    ) -> _Told:
        self._number += 1
        row = NoticeRow(
            number=self._number,
            title=title,
            sentence=sentence,
            is_alarm=is_alarm,
            icon_name=icon_name,
        )
        told = _Told(row, call, revision, now_s, least_s)
        self._told = [*self._told, told][-MOST_SHOWN:]
        self._refresh()
        return told

    def _refresh(self) -> None:
        self._rows.show([one.row for one in self._told])
