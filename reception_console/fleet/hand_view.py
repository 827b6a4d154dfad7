"""The remote hand: which boards are meant, what can be asked of them, and what is known of one."""

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from carside.contract.payloads import CommandName, ConsoleRole
from reception_console.fleet.board_details import DetailRow, detail_rows
from reception_console.fleet.fleet_rows import FleetRow
from reception_console.fleet.troubles import Troubles
from reception_console.port import Session
from reception_console.row_list import RowList
from reception_console.scene import Scene
from reception_console.wording import joined, translate

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1

UNKNOWN = -1
"""A level that nobody has told, or that differs from board to board."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandFace:
    """What is said of the boards that are meant."""

    title: str = ""
    words: str = ""
    result: str = ""
    result_tone: str = ""
    picture: str = ""
    picture_words: str = ""
    is_picture_old: bool = False
    troubles: tuple[str, ...] = ()
    volume: int = UNKNOWN
    brightness: int = UNKNOWN
    has_sound: bool = False


@QmlElement
class HandView(QObject):
    """The side of the page. `mayAct` is false for a viewer; `canAct` also while blind."""

    changed: ClassVar[Signal] = Signal()
    askingChanged: ClassVar[Signal] = Signal()
    asked: ClassVar[Signal] = Signal(CommandName)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._targets: tuple[str, ...] = ()
        self._face = HandFace()
        self._details = RowList(DetailRow, self)
        self._can_act = self._may_act = False
        self._ask_words = ""

    @property
    def targets(self) -> tuple[str, ...]:
        """The boards that are meant."""
        return self._targets

    @property
    def face(self) -> HandFace:
        """What is said of them."""
        return self._face

    @property
    def is_asking(self) -> bool:
        """Whether it is asked whether to restart."""
        return bool(self._ask_words)

    def show(self, scene: Scene, rows: tuple[FleetRow, ...]) -> None:
        """Mean the boards of these rows."""
        self._targets = tuple(row.board for row in rows)
        face = _face(scene, rows)
        self._details.show(detail_rows(rows[0].board, scene) if len(rows) == 1 else [])
        may_act = scene.shows.role is not ConsoleRole.VIEWER
        can_act = may_act and not scene.is_old and bool(rows)
        if (face, may_act, can_act) != (self._face, self._may_act, self._can_act):
            self._face, self._may_act, self._can_act = face, may_act, can_act
            self.changed.emit()

    def command(self, command: CommandName, for_s: int | None = None) -> None:
        """Have every board that is meant do it; a restart is asked about once."""
        if not self._can_act:
            return
        if command is CommandName.RESTART and not self._ask_words:
            self._ask(_restart_words(self._targets, self._face.title))
            return
        for board in self._targets:
            self._session.command(board, command, for_s)
        self.asked.emit(command)

    @Slot(str, int)
    def tell(self, command: str, for_s: int) -> None:
        """A button for a command; `for_s` below 0 is no time."""
        self.command(CommandName(command), None if for_s < 0 else for_s)

    @Slot(str)
    def photograph(self, board: str) -> None:
        """Have this one board send a new picture, whatever is meant otherwise."""
        if self._can_act and board:
            self._session.command(board, CommandName.SCREENSHOT)

    @Slot(str, int)
    def setLevel(self, command: str, level: int) -> None:
        """Make every board that is meant as loud or as bright."""
        if self._can_act:
            for board in self._targets:
                self._session.command(board, CommandName(command), None, level)
            self.asked.emit(CommandName(command))

    @Slot()
    def runSelfTest(self) -> None:
        """Have every board of the showroom send one press that troubles nobody."""
        if self._can_act:
            self._session.run_self_test()

    @Slot()
    def confirm(self) -> None:
        """Yes, restart them."""
        if self._ask_words:
            self.command(CommandName.RESTART)
            self._ask("")

    @Slot()
    def dismiss(self) -> None:
        """No, do not."""
        self._ask("")

    def _ask(self, words: str) -> None:
        self._ask_words = words
        self.askingChanged.emit()

    @Property(bool, notify=changed)
    def mayAct(self) -> bool:
        return self._may_act

    @Property(bool, notify=changed)
    def canAct(self) -> bool:
        return self._can_act

    @Property(bool, notify=askingChanged)
    def isAsking(self) -> bool:
        return self.is_asking

    @Property(str, notify=askingChanged)
    def askWords(self) -> str:
        return self._ask_words

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._face.title

    @Property(str, notify=changed)
    def words(self) -> str:
        return self._face.words

    @Property(str, notify=changed)
    def result(self) -> str:
        return self._face.result

    @Property(str, notify=changed)
    def resultTone(self) -> str:
        return self._face.result_tone

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self._face.picture

    @Property(str, notify=changed)
    def pictureWords(self) -> str:
        return self._face.picture_words

    @Property(bool, notify=changed)
    def isPictureOld(self) -> bool:
        return self._face.is_picture_old

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stub lacks Qt type names
    def troubles(self) -> list[str]:
        return list(self._face.troubles)

    @Property(RowList, constant=True)
    def details(self) -> RowList:
        return self._details

    @Property(bool, notify=changed)
    def isOne(self) -> bool:
        return len(self._targets) == 1

    @Property(int, notify=changed)
    def volume(self) -> int:
        return self._face.volume

    @Property(int, notify=changed)
    def brightness(self) -> int:
        return self._face.brightness

    @Property(bool, notify=changed)
    def hasSound(self) -> bool:
        return self._face.has_sound


def _face(scene: Scene, rows: tuple[FleetRow, ...]) -> HandFace:
    if not rows:
        return HandFace(title=translate("Fleet", "No board chosen"))
    healths = [scene.shows.healths.get(row.board) for row in rows]
    volumes = [health.volume for health in healths if health]
    levels = {
        "volume": _same(volumes),
        "brightness": _same([health.brightness for health in healths if health]),
        "has_sound": any(one is not None for one in volumes),
    }
    if len(rows) > 1:
        return HandFace(
            title=translate("Fleet", "{0} boards").format(len(rows)),
            words=_stands_words(rows),
            **levels,  # type: ignore[arg-type]  # each is what its name says
        )
    (row,) = rows
    troubles = Troubles.of(scene).with_board(row.board)
    return HandFace(
        title=row.stand,
        words=joined(row.car, joined(row.standing, row.since)),
        result=row.result,
        result_tone=row.result_tone,
        picture=row.picture,
        picture_words=row.picture_words,
        is_picture_old=row.is_picture_old,
        troubles=tuple(one.words for one in troubles),
        **levels,  # type: ignore[arg-type]  # each is what its name says
    )


_MOST_NAMED = 8


def _stands_words(rows: tuple[FleetRow, ...]) -> str:
    names = ", ".join(row.stand for row in rows[:_MOST_NAMED])
    more = len(rows) - _MOST_NAMED
    return translate("Fleet", "{0} and {1} more").format(names, more) if more > 0 else names


def _restart_words(targets: tuple[str, ...], title: str) -> str:
    if len(targets) == 1:
        return translate("Fleet", "Restart the board at {0}?").format(title)
    return translate("Fleet", "Restart {0} boards?").format(len(targets))


def _same(levels: list[int | None]) -> int:
    """The level that all of them have."""
    first = levels[0] if levels else None
    return first if first is not None and all(one == first for one in levels) else UNKNOWN
