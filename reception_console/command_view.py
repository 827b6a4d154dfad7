"""What a board is to do: show itself, or take no touch while it is cleaned."""

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from carside.contract.payloads import CommandName
from carside.floor import Stand
from reception_console.row_list import RowList
from reception_console.scene import Scene
from reception_console.stand_card import stand_card
from reception_console.wording import translate

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1

COMMANDS: tuple[tuple[str, CommandName, int | None], ...] = (
    ("I", CommandName.IDENTIFY, None),
    ("2", CommandName.CLEAN, 120),
    ("5", CommandName.CLEAN, 300),
    ("1", CommandName.CLEAN, 600),
    ("0", CommandName.CLEAN, 0),
)
"""Each with its key and, in seconds, how long it takes; the keys are in the key table too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandRow:
    """One thing a board can be asked."""

    place: int
    words: str
    key_words: str
    is_current: bool


@QmlElement
class CommandView(QObject):
    """The small chooser. It keeps its board, whatever is selected meanwhile."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = RowList(CommandRow, self)
        self._stand: Stand | None = None
        self._current = 0
        self._face = ("", "", True)

    @Property(RowList, notify=changed)
    def rows(self) -> RowList:
        return self._rows

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._face[0]

    @Property(str, notify=changed)
    def statusWords(self) -> str:
        return self._face[1]

    @Property(bool, notify=changed)
    def isWell(self) -> bool:
        return self._face[2]

    @property
    def board(self) -> str:
        """The board that is to do it; empty if there is none."""
        return (self._stand.board or "") if self._stand else ""

    @property
    def wanted(self) -> tuple[CommandName, int | None]:
        """What Enter would ask for, with how long it takes in seconds."""
        return COMMANDS[self._current][1:]

    def begin(self, stand: Stand, scene: Scene) -> None:
        """Ask about the board of this stand; ending is offered first where it is being cleaned."""
        self._stand = stand
        is_paused = stand.board in scene.shows.paused_until
        self._move_to(len(COMMANDS) - 1 if is_paused else 0)
        self.show(scene)

    def show(self, scene: Scene) -> None:
        """Show how the board stands at this moment."""
        card = stand_card(scene, self._stand.stand if self._stand else "")
        face = (card.title, card.words, card.is_well)
        if face != self._face:
            self._face = face
            self.changed.emit()

    def step(self, by: int) -> None:
        """Move up or down, in a circle."""
        self._move_to((self._current + by) % len(COMMANDS))

    def choose(self, place: int) -> None:
        """Take the one at this place, counted from 0."""
        self._move_to(min(len(COMMANDS) - 1, max(0, place)))

    def _move_to(self, place: int) -> None:
        self._current = place
        self._rows.show(
            [
                CommandRow(
                    place=n, words=_words(command, for_s), key_words=key, is_current=n == place
                )
                for n, (key, command, for_s) in enumerate(COMMANDS)
            ]
        )


def _words(command: CommandName, for_s: int | None) -> str:
    if command is CommandName.IDENTIFY:
        return translate("Command", "Identify: show which board it is")
    if not for_s:
        return translate("Command", "End the cleaning")
    return translate("Command", "Be cleaned for {0} minutes").format(for_s // 60)
