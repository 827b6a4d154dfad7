"""The end: what is being done to bring the showroom to life, and what came of it."""

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Property, QObject, QRect, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement

from carside.setup.asking import Area, Make, OpenBoard, Progress, Told, Work
from carside.setup.toml_text import board_of
from reception_console.row_list import RowList
from reception_console.setup.channel import Channel
from reception_console.setup.held_draft import HeldDraft
from reception_console.wording import translate

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1

LEAST_CONSOLE = 1100
_BOARD_SHARE = 0.94
"""How much of the screen's height a board beside the console takes at most."""
_LEAST_BOARD = 400
"""Narrower cannot be read; on a small screen it lies over the console's edge."""
_GAP = 12
_ORDER = (Work.FILES, Work.BROKER, Work.DESK, Work.CONSOLE)


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkLine:
    """One piece of work; `progress` is ``waiting``, ``under_way``, ``done`` or ``failed``."""

    work: str
    words: str
    progress: str


@QmlElement
class SetupWork(QObject):
    """What was asked of the process behind the window, and how it goes."""

    changed: ClassVar[Signal] = Signal()
    made: ClassVar[Signal] = Signal()

    def __init__(self, held: HeldDraft, channel: Channel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held, self._channel = held, channel
        self._rows = RowList(WorkLine, self)
        self._states: dict[Work, str] = {}
        self._problem = ""
        self._failed: Work | None = None
        self._is_at_work = self._is_made = False
        self._opens_board = True
        self._board = ""
        channel.told.connect(self._take)
        self.show()

    @Slot()
    def show(self) -> None:
        """Say how it goes, in the language of now."""
        self._rows.show(
            [
                WorkLine(
                    work=work.value, words=_words(work), progress=self._states.get(work, "waiting")
                )
                for work in _ORDER
            ]
        )
        self.changed.emit()

    @Property(RowList, constant=True)
    def works(self) -> RowList:
        return self._rows

    @Property(bool, notify=changed)
    def isAtWork(self) -> bool:
        return self._is_at_work

    @Property(bool, notify=changed)
    def isMade(self) -> bool:
        return self._is_made

    @Property(str, notify=changed)
    def problem(self) -> str:
        """What went wrong, in the words of whatever did; empty if nothing."""
        return self._problem

    @Property(str, notify=changed)
    def advice(self) -> str:
        """What to do about it."""
        return "" if self._failed is None else _advice(self._failed)

    @Property(bool, notify=changed)
    def opensBoard(self) -> bool:
        return self._opens_board

    @Property(str, notify=changed)
    def stand(self) -> str:
        """The stand whose board is opened: the first with a car."""
        return self._stand()[1]

    @Property(str, notify=changed)
    def openBoardWords(self) -> str:
        """Where a board was opened last; empty if none was."""
        return self._board

    @Slot(bool)
    def setOpensBoard(self, opens: bool) -> None:  # noqa: FBT001 (a slot QML calls)
        """Open a board beside the console as soon as everything runs."""
        self._opens_board = opens
        self.changed.emit()

    @Slot()
    def make(self) -> None:
        """Bring it to life."""
        if self._is_at_work or self._is_made:
            return
        self._states, self._problem, self._failed = {}, "", None
        self._is_at_work = True
        self.show()
        self._channel.ask(Make(draft=self._held.now, console=self._areas()[0]))

    @Slot()
    def openBoard(self) -> None:
        """Open a board on this PC."""
        board, stand = self._stand()
        if self._is_made and board:
            self._board = stand
            self._channel.ask(OpenBoard(board=board, area=self._areas()[1]))
            self.changed.emit()

    @Slot(object)
    def _take(self, told: Told) -> None:
        if told.work is Work.BOARD:
            self._problem = told.words if told.progress is Progress.FAILED else ""
        else:
            self._states[told.work] = told.progress.value
        if told.progress is Progress.FAILED:
            self._problem, self._is_at_work, self._failed = told.words, False, told.work
        if told.work is Work.CONSOLE and told.progress is Progress.DONE:
            self._is_at_work, self._is_made = False, True
            self._held.let_go()
            self.made.emit()
            if self._opens_board:
                self.openBoard()
        self.show()

    def _stand(self) -> tuple[str, str]:
        """Board and name of the first stand with a car, else of the first stand."""
        stands = self._held.now.stands
        places = [place for place, stand in enumerate(stands) if stand.car] or list(
            range(len(stands))
        )
        return (board_of(places[0]), stands[places[0]].name) if places else ("", "")

    @staticmethod
    def _areas() -> tuple[Area, Area]:
        """Where the console opens, and a board upright beside it, as far as there is room."""
        screen = QGuiApplication.primaryScreen()
        free = screen.availableGeometry() if screen else QRect(0, 0, 1366, 768)
        beside = free.width() - LEAST_CONSOLE - 2 * _GAP
        wide = max(_LEAST_BOARD, min(beside, round(free.height() * _BOARD_SHARE * 9 / 16)))
        high = round(wide * 16 / 9)
        console = (
            free.x(),
            free.y(),
            max(LEAST_CONSOLE, free.width() - wide - 2 * _GAP),
            free.height(),
        )
        below = free.y() + (free.height() - high) // 2
        return console, (free.right() - wide - _GAP, below, wide, high)


def _words(work: Work) -> str:
    return {
        Work.FILES: translate("Setup", "The showroom file is written and checked"),
        Work.BROKER: translate("Setup", "The broker lets everybody in"),
        Work.DESK: translate("Setup", "The desk takes calls"),
        Work.CONSOLE: translate("Setup", "The console is open"),
        Work.BOARD: translate("Setup", "A board is open"),
    }[work]


def _advice(work: Work) -> str:
    return {
        Work.FILES: translate("Setup", "Go back and change what is said here; all else is kept."),
        Work.BROKER: translate(
            "Setup", "Go back to the first step, or end the program that is in the way."
        ),
        Work.DESK: translate(
            "Setup", "Try again; if it stays so, whoever looks after this PC can help."
        ),
        Work.CONSOLE: translate("Setup", "Try again; the showroom itself is kept."),
        Work.BOARD: translate("Setup", "The showroom runs all the same."),
    }[work]
