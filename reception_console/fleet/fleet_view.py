"""The page of boards: which are listed in which order, which are meant, and what keys do."""

from dataclasses import replace
from datetime import timedelta
from typing import ClassVar

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement

from carside.console.questions import Answered
from carside.console.shows import Standing
from carside.contract.payloads import CommandName
from reception_console.boards_view import SelfTestFace, self_test_face
from reception_console.fleet.fleet_keys import Doing, meant
from reception_console.fleet.fleet_rows import FleetRow, Known, known_boards
from reception_console.fleet.glass_view import GlassView
from reception_console.fleet.hand_view import HandView
from reception_console.fleet.keyboard import Keyboard
from reception_console.fleet.listing import Listing
from reception_console.fleet.screens import Screens
from reception_console.fleet.selection import Selection
from reception_console.port import Session
from reception_console.row_list import RowList
from reception_console.scene import Scene
from reception_console.wording import as_of_words, joined, translate

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1

AGES_GO_ON = timedelta(seconds=1)


@QmlElement
class FleetView(QObject):
    """What the page shows."""

    changed: ClassVar[Signal] = Signal()
    seekWanted: ClassVar[Signal] = Signal()
    levelWanted: ClassVar[Signal] = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.screens = Screens()
        self._rows = RowList(FleetRow, self)
        self._hand = HandView(session, self)
        self._hand.asked.connect(self._follow)
        self._selection = Selection()
        self._scene: Scene | None = None
        self._listing = Listing()
        self._is_wall, self._columns = False, 1
        self._glass = GlassView(self.screens, self)
        self._keyboard = Keyboard(self, self._hand, self._glass)
        self._counts = (0, 0, 0)
        self._face = SelfTestFace()
        self._as_of = ""

    def open(self, scene: Scene) -> None:
        """The page is turned to, with nothing sought and nothing large."""
        self._listing.sought = ""
        self._glass.look("")
        self._hand.dismiss()
        self.show(scene)
        self._again()

    def show(self, scene: Scene) -> None:
        """Show this moment; called only while the page is turned to."""
        shots = self._session.take_screenshots()
        for board, shot in shots:
            self.screens.take(board, shot, scene.now)
        before = self._scene
        # With nothing new only the ages go on, and those are told in seconds.
        is_same = before is not None and scene.shows is before.shows and not shots
        if not is_same or before is None or abs(scene.now - before.now) >= AGES_GO_ON:
            self._show(scene)

    def _show(self, scene: Scene) -> None:
        self._scene = scene
        known = known_boards(scene, self.screens)
        if scene.shows.plan is not None:
            self.screens.keep_only({one.row.board for one in known})
        listed = self._listing.arrange(known)
        order = [one.row.board for one in listed]
        self._selection.keep(order)
        rows = [self._marked(one.row) for one in listed]
        self._rows.show(rows)
        self._glass.show(tuple(rows))
        targets = set(self._selection.targets(order))
        self._hand.show(scene, tuple(row for row in rows if row.board in targets))
        self._tell(scene, known)

    def take(self, answered: Answered) -> bool:
        """Take in an answer of the desk; True if it was asked from here."""
        del answered
        return False

    @property
    def listed(self) -> tuple[FleetRow, ...]:
        """The rows as they stand."""
        return self._rows.values

    # What is listed

    def _marked(self, row: FleetRow) -> FleetRow:
        is_current = row.board == self._selection.cursor
        return replace(row, is_current=is_current, is_marked=row.board in self._selection.marked)

    def _tell(self, scene: Scene, known: list[Known]) -> None:
        ready = sum(s is Standing.READY for s in scene.shows.boards.values())
        counts = (len(known), ready, sum(one.row.weight > 0 for one in known))
        news = (counts, self_test_face(scene), as_of_words(scene))
        if news != (self._counts, self._face, self._as_of):
            self._counts, self._face, self._as_of = news
        self.changed.emit()

    def _again(self) -> None:
        if self._scene is not None:
            self._show(self._scene)
        self.changed.emit()

    @property
    def order(self) -> list[str]:
        """The boards that are listed, from the top."""
        return [row.board for row in self.listed]

    @property
    def cursor(self) -> str:
        """The board under the cursor."""
        return self._selection.cursor

    @property
    def columns(self) -> int:
        """How many boards stand side by side."""
        return self._columns if self._is_wall else 1

    # What QML reads

    @Property(RowList, constant=True)
    def rows(self) -> RowList:
        return self._rows

    @Property(HandView, constant=True)
    def hand(self) -> HandView:
        return self._hand

    @Property(GlassView, constant=True)
    def glass(self) -> GlassView:
        return self._glass

    @Property(str, notify=changed)
    def subtitle(self) -> str:
        count, ready, troubled = self._counts
        if not count:
            return ""
        trouble = translate("Fleet", "{0} with trouble").format(troubled) if troubled else ""
        words = translate("SelfTest", "{0} of {1} ready").format(ready, count)
        return joined(words, trouble)

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many boards the showroom has."""
        return self._counts[0]

    @Property(int, notify=changed)
    def troubled(self) -> int:
        return self._counts[2]

    @Property(int, notify=changed)
    def marked(self) -> int:
        return len(self._selection.marked)

    @Property(int, notify=changed)
    def current(self) -> int:
        order = self.order
        return order.index(self._selection.cursor) if self._selection.cursor in order else -1

    @Property(str, notify=changed)
    def sortedBy(self) -> str:
        return self._listing.column

    @Property(bool, notify=changed)
    def isFalling(self) -> bool:
        return self._listing.is_falling

    @Property(str, notify=changed)
    def sought(self) -> str:
        return self._listing.sought

    @Property(bool, notify=changed)
    def isOnlyTrouble(self) -> bool:
        return self._listing.is_only_trouble

    @Property(bool, notify=changed)
    def isWall(self) -> bool:
        return self._is_wall

    @Property(bool, notify=changed)
    def isOld(self) -> bool:
        return bool(self._as_of)

    @Property(bool, notify=changed)
    def isTesting(self) -> bool:
        return self._face.is_running

    @Property(bool, notify=changed)
    def isTestKnown(self) -> bool:
        return self._face.is_known

    @Property(bool, notify=changed)
    def isTestWell(self) -> bool:
        return self._face.is_well

    @Property(str, notify=changed)
    def testWords(self) -> str:
        return joined(self._face.words, self._face.detail)

    # What is done

    @Slot(int, int, bool, result=bool)
    def press(self, key: int, modifiers: int, is_repeat: bool) -> bool:  # noqa: FBT001 (Qt's call)
        """Take a key; True if it meant something here."""
        found = meant(key, modifiers, is_repeat=is_repeat)
        is_shift = bool(Qt.KeyboardModifier(modifiers) & Qt.KeyboardModifier.ShiftModifier)
        return found is not None and self._keyboard.press(found, is_shift=is_shift)

    @Slot(int)
    def setColumns(self, columns: int) -> None:
        """So many pictures stand side by side."""
        self._columns = max(1, columns)

    @Slot(str, int)
    def choose(self, board: str, modifiers: int) -> None:
        """A press on a row or a picture."""
        held = Qt.KeyboardModifier(modifiers)
        adds = bool(held & Qt.KeyboardModifier.ControlModifier)
        extends = bool(held & Qt.KeyboardModifier.ShiftModifier)
        self._selection.click(board, self.order, adds=adds, extends=extends)
        self._again()

    @Slot(str)
    def mark(self, board: str) -> None:
        """Mark this board or take its mark away."""
        self._selection.toggle(board)
        self._again()

    @Slot()
    def markAll(self) -> None:
        """Mark all that are listed, or none."""
        self._selection.everything(self.order)
        self._again()

    @Slot(str)
    def sortBy(self, column: str) -> None:
        """Sort by this column; once more turns it round."""
        self._listing.sort_by(column)
        self._again()

    @Slot(str)
    def seek(self, words: str) -> None:
        """List only what these words are found in."""
        self._listing.sought = words
        self._again()

    @Slot(bool)
    def showOnlyTrouble(self, is_only: bool) -> None:  # noqa: FBT001 - a slot QML calls
        """List only the boards with trouble, or all."""
        self._listing.is_only_trouble = is_only
        self._again()

    @Slot(bool)
    def showWall(self, is_wall: bool) -> None:  # noqa: FBT001 - a slot QML calls
        """Show pictures instead of the list, or the list again."""
        self._is_wall = is_wall
        self._again()

    def step(self, rows: int, *, extends: bool) -> None:
        """Move the cursor by so many rows; with `extends` mark what lies on the way."""
        self._selection.step(rows, self.order, extends=extends)
        self._again()

    def step_picture(self, by: int) -> None:
        """Look at the next large picture, and take the cursor along."""
        self._selection.go_to(self._glass.look_further(by))
        self._again()

    def turn(self, doing: Doing) -> None:
        """List otherwise, or lead to the search or to a slider."""
        match doing:
            case Doing.SEEK:
                self.seekWanted.emit()
            case Doing.TROUBLE:
                self.showOnlyTrouble(not self._listing.is_only_trouble)
            case Doing.WALL:
                self.showWall(not self._is_wall)
            case Doing.VOLUME | Doing.BRIGHTNESS:
                self.levelWanted.emit(doing.value)

    def undo(self) -> bool:
        """Undo one narrowing after the other; False when there is nothing left to undo."""
        if self._selection.marked:
            self._selection.marked.clear()
        elif self._listing.sought:
            self._listing.sought = ""
        elif self._is_wall:
            self._is_wall = False
        else:
            return False
        self._again()
        return True

    @Slot(CommandName)
    def _follow(self, command: CommandName) -> None:
        """Pictures of several boards are shown side by side."""
        if command is CommandName.SCREENSHOT and len(self._hand.targets) > 1:
            self._is_wall = True
        self._again()
