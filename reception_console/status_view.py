"""The bar at the top and the banners under it: who, when, what is alive and what cannot be seen."""

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from carside.console.shows import Blindness, Standing
from reception_console.banners import banners
from reception_console.blindness import Banner
from reception_console.motion import is_reduced
from reception_console.row_list import RowList
from reception_console.scene import Scene
from reception_console.wording import as_of_words, date_words, joined, time_words, translate

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1

_ALIVE = frozenset({Standing.READY, Standing.SLEEPING, Standing.CLEANING})
_ON_PURPOSE = frozenset({Standing.OFF, Standing.RESTING})


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusFace:
    """Everything the bar says."""

    showroom: str = ""
    date_words: str = ""
    time_words: str = ""
    boards_words: str = ""
    has_all_boards: bool = True
    desk_words: str = ""
    is_desk_ready: bool = False
    dropped_words: str = ""
    is_connecting: bool = True
    is_old: bool = True
    as_of_words: str = ""
    open_calls: int = 0
    window_title: str = ""


@QmlElement
class StatusView(QObject):
    """The state of the showroom's machinery."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, receptionist: str, showroom: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._receptionist = receptionist
        self._showroom = showroom
        self._is_calm = is_reduced()
        self._banners = RowList(Banner, self)
        self._face = StatusFace()

    @Property(RowList, notify=changed)
    def banners(self) -> RowList:
        return self._banners

    @Property(bool, notify=changed)
    def isCalm(self) -> bool:
        return self._is_calm

    @Property(str, notify=changed)
    def receptionist(self) -> str:
        return self._receptionist

    @Property(str, notify=changed)
    def showroom(self) -> str:
        return self._face.showroom

    @Property(str, notify=changed)
    def dateWords(self) -> str:
        return self._face.date_words

    @Property(str, notify=changed)
    def timeWords(self) -> str:
        return self._face.time_words

    @Property(str, notify=changed)
    def boardsWords(self) -> str:
        return self._face.boards_words

    @Property(bool, notify=changed)
    def hasAllBoards(self) -> bool:
        return self._face.has_all_boards

    @Property(str, notify=changed)
    def deskWords(self) -> str:
        return self._face.desk_words

    @Property(bool, notify=changed)
    def isDeskReady(self) -> bool:
        return self._face.is_desk_ready

    @Property(str, notify=changed)
    def droppedWords(self) -> str:
        return self._face.dropped_words

    @Property(bool, notify=changed)
    def isConnecting(self) -> bool:
        return self._face.is_connecting

    @Property(bool, notify=changed)
    def isOld(self) -> bool:
        return self._face.is_old

    @Property(str, notify=changed)
    def asOfWords(self) -> str:
        return self._face.as_of_words

    @Property(str, notify=changed)
    def windowTitle(self) -> str:
        return self._face.window_title

    @property
    def open_calls(self) -> int:
        """How many calls are open."""
        return self._face.open_calls

    def show(self, scene: Scene) -> None:
        """Show this moment."""
        self._banners.show(banners(scene))
        face = self._look(scene)
        if face != self._face:
            self._face = face
            self.changed.emit()

    def _look(self, scene: Scene) -> StatusFace:
        shows = scene.shows
        name = shows.plan.name if shows.plan else self._showroom
        ready = sum(standing in _ALIVE for standing in shows.boards.values())
        wanted = sum(standing not in _ON_PURPOSE for standing in shows.boards.values())
        count = sum(call.is_open for call in shows.calls)
        return StatusFace(
            showroom=name,
            date_words=joined(
                date_words(scene.now), "" if shows.is_open else translate("Status", "closed now")
            ),
            time_words=time_words(scene.now),
            boards_words=_boards_words(ready, scene),
            has_all_boards=ready >= wanted and not scene.is_line_cut,
            desk_words=_desk_words(shows.blindness),
            is_desk_ready=shows.blindness is Blindness.NONE,
            dropped_words=_dropped_words(shows.malformed),
            is_connecting=shows.blindness is Blindness.CONNECTING,
            is_old=scene.is_old,
            as_of_words=_capital(as_of_words(scene)),
            open_calls=count,
            window_title=f"({count}) {name} — Carside" if count else f"{name} — Carside",
        )


def _boards_words(ready: int, scene: Scene) -> str:
    boards = scene.shows.boards
    if scene.shows.plan is None or (scene.is_line_cut and scene.seen_at is None):
        return translate("Status", "Boards unknown")
    counts = (
        (Standing.CLEANING, translate("Status", "{0} being cleaned")),
        (Standing.RESTING, translate("Status", "{0} resting")),
    )
    odd = [(sum(one is standing for one in boards.values()), words) for standing, words in counts]
    return joined(
        translate("Status", "{0} of {1} boards").format(ready, len(boards)),
        as_of_words(scene) if scene.is_line_cut else "",
        *(words.format(count) for count, words in odd if count),
    )


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _desk_words(blindness: Blindness) -> str:
    return {
        Blindness.NONE: translate("Status", "Desk ready"),
        Blindness.DESK_LOST: translate("Status", "Desk lost"),
        Blindness.DESK_OFF: translate("Status", "Desk off"),
        Blindness.CONNECTING: translate("Status", "Connecting"),
    }.get(blindness, translate("Status", "Desk unknown"))


def _dropped_words(malformed: int) -> str:
    return (
        translate("Status", "{0} unreadable messages dropped").format(malformed)
        if malformed
        else ""
    )
