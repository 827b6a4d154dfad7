"""What the receptionist can do, by key or by mouse: both ways end in the same few functions."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from carside.clock import Clock
from carside.contract.payloads import ConsoleRole
from reception_console.actions import OUTCOMES
from reception_console.key_sheet import KeyRow, key_rows
from reception_console.keys import ACTING, Intent, Mode, Wanted, wanted
from reception_console.page_table import Page
from reception_console.reception import Reception
from reception_console.row_list import RowList
from reception_console.search_view import Target
from reception_console.selected_call import viewer_words
from reception_console.views import Views
from reception_console.wording import translate

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Commands(QObject):
    """The mode of the keyboard and every intent."""

    modeChanged: ClassVar[Signal] = Signal()
    cameBack: ClassVar[Signal] = Signal()
    wallWanted: ClassVar[Signal] = Signal()
    wholeScreenWanted: ClassVar[Signal] = Signal()

    def __init__(
        self, reception: Reception, views: Views, clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._reception = reception
        self._views = views
        self._clock = clock
        self._mode = Mode.WATCH
        self._note = ""
        self._keys = RowList(KeyRow, self)
        self._keys.show(key_rows())
        self._doings = self._make_doings()
        views.pages.changed.connect(self._follow_page)
        views.leaving.asked.connect(lambda: self._turn(Mode.LEAVE))

    @Property(RowList, notify=modeChanged)
    def keys(self) -> RowList:
        return self._keys

    @Property(bool, notify=modeChanged)
    def isWatching(self) -> bool:
        return self._mode is Mode.WATCH

    @Property(bool, notify=modeChanged)
    def isSearching(self) -> bool:
        return self._mode is Mode.SEARCH

    @Property(bool, notify=modeChanged)
    def isClosing(self) -> bool:
        return self._mode is Mode.CLOSE

    @Property(bool, notify=modeChanged)
    def isReadingKeys(self) -> bool:
        return self._mode is Mode.KEYS

    @Property(bool, notify=modeChanged)
    def isSayingYes(self) -> bool:
        return self._mode is Mode.YES

    @Property(bool, notify=modeChanged)
    def isCommanding(self) -> bool:
        return self._mode is Mode.COMMAND

    @Property(bool, notify=modeChanged)
    def isNoting(self) -> bool:
        return self._mode is Mode.NOTE

    @Property(bool, notify=modeChanged)
    def isReadingOwn(self) -> bool:
        return self._mode is Mode.OWN

    @Property(bool, notify=modeChanged)
    def isLeaving(self) -> bool:
        return self._mode is Mode.LEAVE

    @Property(bool, notify=modeChanged)
    def isOnPage(self) -> bool:
        return self._mode is Mode.PAGE

    @Property(bool, notify=modeChanged)
    def isReadingBoards(self) -> bool:
        return self._mode is Mode.BOARDS

    @property
    def mode(self) -> Mode:
        """What the keyboard is for."""
        return self._mode

    @Slot(int, int, bool, result=bool)
    def press(self, key: int, modifiers: int, is_repeat: bool) -> bool:  # noqa: FBT001 (Qt's call)
        """Take a key; True if it meant something."""
        if self._mode is Mode.PAGE and self._views.pages.current is Page.CALLS:
            # The desk has told another role, for whom that page is not.
            self._turn(Mode.WATCH)
        found = wanted(self._mode, key, modifiers, is_repeat=is_repeat)
        if found is None:
            return False
        self._do(found)
        return True

    @Slot(str)
    def act(self, action: str) -> None:
        """Press a button that stands for an intent."""
        self._do(Wanted(Intent(action)))

    @Slot(str)
    def select(self, call: str) -> None:
        """Look at this call."""
        self._reception.select(call)

    @Slot(str)
    def selectStand(self, stand: str) -> None:
        """Look at the call of this stand, or just ring the stand."""
        calls = self._reception.scene.shows.calls
        call = next((c.call for c in calls if c.stand == stand), None)
        if call:
            self._reception.select(call)
        else:
            self._views.floor.find("" if self._views.floor.found == stand else stand)

    @Slot(str)
    def send(self, advisor: str) -> None:
        """Ask this advisor to go."""
        if not self._may_only_look():
            self._reception.send(advisor)

    @Slot(str)
    def jump(self, key: str) -> None:
        """Go to what was found."""
        self._jump_to(self._views.search.target(key))

    @Slot(str)
    def close(self, outcome: str) -> None:
        """Close the call for this reason."""
        self._views.closing.choose(outcome)
        self._close()

    @Slot(str)
    def sayYes(self, advisor: str) -> None:
        """This advisor, whom the call is offered to, said yes."""
        if self._mode is not Mode.YES:
            self._begin_yes()
        if self._views.yes.choose_advisor(advisor):
            self._say_yes()

    @Slot(int)
    def command(self, place: int) -> None:
        """Have the board do what stands at this place of the list."""
        self._views.command.choose(place)
        self._command()

    @Slot(str)
    def goTo(self, stand: str) -> None:
        """Leave the sheet for this stand."""
        found = self._reception.scene.stand_named(stand)
        if found is not None:
            self._turn(Mode.WATCH)
            self._views.floor.look_at(found.spot)
            self._views.floor.find(stand)

    @Slot(str)
    def openPage(self, page: str) -> None:
        """Turn to this page."""
        self._open_page(Page(page))

    @Slot(str)
    def note(self, text: str) -> None:
        """Keep what is written in the note field."""
        self._note = text

    @Slot(int)
    def dismiss(self, number: int) -> None:
        """This notice has been read."""
        self._views.notices.dismiss(number)

    def retranslate(self) -> None:
        """Say it in the language of now."""
        self._keys.show(key_rows())

    def _make_doings(self) -> dict[Intent, Callable[[int], None]]:
        desk, views = self._reception, self._views
        return {
            Intent.SEND_TOP: lambda _: desk.send_top(),
            Intent.SEND: lambda digit: desk.send_at(digit - 1),
            Intent.ACCEPT: lambda _: self._accept(),
            Intent.DECLINE: lambda _: desk.take(Intent.DECLINE),
            Intent.ARRIVE: lambda _: desk.take(Intent.ARRIVE),
            Intent.ASK_CLOSE: lambda _: self._ask_close(),
            Intent.UNDO: lambda _: desk.undo(),
            Intent.UP: lambda _: self._step(-1),
            Intent.DOWN: lambda _: self._step(1),
            Intent.BACK: lambda _: self._back(),
            Intent.SEARCH: lambda _: self._open_search(),
            Intent.KEYS: lambda _: self._turn(Mode.KEYS),
            Intent.MUTE: lambda _: self._mute(),
            Intent.NEXT_FLOOR: lambda _: views.floor.next_floor(),
            Intent.WALK: views.floor.walk,
            Intent.ZOOM_IN: lambda _: views.floor.zoom_by(1),
            Intent.ZOOM_OUT: lambda _: views.floor.zoom_by(-1),
            Intent.ZOOM_FIT: lambda _: views.floor.fit(),
            Intent.CONFIRM: lambda _: self._confirm(),
            Intent.OUTCOME: lambda place: self.close(OUTCOMES[place].value),
            Intent.NOTE: lambda _: views.closing.noteWanted.emit(),
            Intent.JOIN: lambda _: desk.settle_twins(Intent.JOIN),
            Intent.KEEP_APART: lambda _: desk.settle_twins(Intent.KEEP_APART),
            Intent.CHOOSE_YES: lambda digit: self._choose_yes(digit - 1),
            Intent.ASK_COMMAND: lambda _: self._ask_command(),
            Intent.COMMAND: self.command,
            Intent.BOARDS: lambda _: self._open_boards(),
            Intent.REMARK: lambda _: self._begin_note(),
            Intent.FILTER: lambda _: views.queue.toggleUndecided(),
            Intent.OWN: lambda _: self._turn(Mode.OWN),
            Intent.WALL: lambda _: self.wallWanted.emit(),
            Intent.WHOLE_SCREEN: lambda _: self.wholeScreenWanted.emit(),
            Intent.RUN_TEST: lambda _: desk.run_self_test(),
            Intent.PAGE: lambda place: self._open_page(list(Page)[place]),
        }

    def _do(self, found: Wanted) -> None:
        if found.intent in ACTING and self._may_only_look():
            return
        self._doings[found.intent](found.argument)

    def _turn(self, mode: Mode) -> None:
        self._mode = mode
        self._views.is_covered = mode is not Mode.WATCH
        self.modeChanged.emit()

    def _step(self, by: int) -> None:
        if self._mode is Mode.SEARCH:
            self._views.search.step(by)
        elif self._mode is Mode.CLOSE:
            self._views.closing.step(by)
        elif self._mode is Mode.YES:
            self._views.yes.step(by)
        elif self._mode is Mode.COMMAND:
            self._views.command.step(by)
        elif self._mode is Mode.BOARDS:
            self._views.boards.step(by, self._reception.scene)
        else:
            self._reception.step(by)

    def _back(self) -> None:
        if self._mode is Mode.LEAVE and self._views.page is not None:
            self._turn(Mode.PAGE)
            return
        self.cameBack.emit()
        if self._mode is Mode.PAGE:
            self._open_page(Page.CALLS)
        elif self._mode is not Mode.WATCH:
            self._turn(Mode.WATCH)
        elif self._views.floor.found:
            self._views.floor.find("")
        elif not self._views.notices.dismiss_all():
            self._views.floor.fit()

    def _open_search(self) -> None:
        self._views.search.seek("")
        self._views.search.show(self._reception.scene)
        self._turn(Mode.SEARCH)

    def _confirm(self) -> None:
        if self._mode is Mode.SEARCH:
            self._jump_to(self._views.search.current())
        elif self._mode is Mode.CLOSE:
            self._close()
        elif self._mode is Mode.YES:
            self._say_yes()
        elif self._mode is Mode.COMMAND:
            self._command()
        elif self._mode is Mode.BOARDS:
            self.goTo(self._views.boards.stand)
        elif self._mode is Mode.NOTE:
            self._keep_note()
        else:
            self._turn(Mode.WATCH)

    def _jump_to(self, target: Target | None) -> None:
        if target is None:
            return
        self._turn(Mode.WATCH)
        if target.call is not None:
            self._reception.select(target.call)
        if target.spot is not None:
            self._views.floor.look_at(target.spot)
        self._views.floor.find(target.found)

    def _accept(self) -> None:
        """Who was asked said yes; of several whom it is offered to, it is asked which."""
        selected = self._reception.scene.selected
        if selected is None or not selected.offered_to:
            self._reception.take(Intent.ACCEPT)
        elif self._reception.can_take(Intent.ACCEPT):
            self._begin_yes()
            if len(selected.offered_to) == 1:
                self._say_yes()
            else:
                self._turn(Mode.YES)

    def _begin_yes(self) -> None:
        selected = self._reception.scene.selected
        if selected is not None:
            self._views.yes.begin(selected, self._reception.scene)

    def _choose_yes(self, place: int) -> None:
        if self._views.yes.choose(place):
            self._say_yes()

    def _say_yes(self) -> None:
        yes = self._views.yes
        self._turn(Mode.WATCH)
        self._reception.say_yes(yes.call, yes.advisor)

    def _ask_command(self) -> None:
        """Ask what the board of the ringed stand, else of the selected call, is to do."""
        scene, views = self._reception.scene, self._views
        stand = scene.stand_named(views.floor.found)
        if stand is None and scene.selected is not None:
            stand = scene.stand(scene.selected)
        if stand is not None and stand.board is not None:
            views.command.begin(stand, scene)
            self._turn(Mode.COMMAND)
        else:
            views.notices.say(
                translate("Notice", "Which board?"),
                translate("Notice", "Choose a stand with a board on the plan, or a call, first."),
                self._clock.monotonic_s(),
            )

    def _command(self) -> None:
        view = self._views.command
        self._turn(Mode.WATCH)
        self._reception.command(view.board, *view.wanted)

    @Slot()
    def _follow_page(self) -> None:
        """A page that is not for whoever sits here any more has given way to the calls."""
        if self._mode is Mode.PAGE and self._views.pages.current is Page.CALLS:
            self._turn(Mode.WATCH)

    def _open_page(self, page: Page) -> None:
        settings = self._views.settings
        if self._views.page is settings and not settings.may_leave(page.value):
            return
        if self._views.pages.open(page):
            self._turn(Mode.WATCH if page is Page.CALLS else Mode.PAGE)
            view = self._views.page
            if view is not None:
                view.open(self._reception.scene)

    def _open_boards(self) -> None:
        self._views.boards.begin(self._reception.scene)
        self._turn(Mode.BOARDS)

    def _ask_close(self) -> None:
        selected = self._reception.scene.selected
        if selected is not None and self._reception.can_take(Intent.ASK_CLOSE):
            self._note = ""
            self._views.closing.begin(selected, self._reception.scene)
            self._turn(Mode.CLOSE)

    def _begin_note(self) -> None:
        selected = self._reception.scene.selected
        if selected is not None:
            self._views.note.begin(selected, self._reception.scene)
            self._turn(Mode.NOTE)

    def _keep_note(self) -> None:
        note = self._views.note
        self._turn(Mode.WATCH)
        self._reception.remark(note.call, note.text)

    def _may_only_look(self) -> bool:
        """Whether whoever sits here may only look; if so, it is said why nothing happens."""
        if self._reception.scene.shows.role is not ConsoleRole.VIEWER:
            return False
        self._views.notices.say(
            translate("Notice", "Nothing was done"), viewer_words(), self._clock.monotonic_s()
        )
        return True

    def _close(self) -> None:
        closing = self._views.closing
        self._turn(Mode.WATCH)
        self._reception.close_call(closing.call, closing.outcome, self._note)

    def _mute(self) -> None:
        self._views.sound.toggle_mute(self._clock.monotonic_s())
        self._reception.refresh()
