"""All view objects of the screen, made together and shown the same moment."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from carside.console.questions import Answered
from carside.floor import Spot
from reception_console.alarm import Alarm
from reception_console.boards_view import BoardsView
from reception_console.chime import Chime
from reception_console.closing_view import ClosingView
from reception_console.command_view import CommandView
from reception_console.fleet.fleet_view import FleetView
from reception_console.floor_view import FloorView
from reception_console.history.history_view import HistoryView
from reception_console.leaving_view import LeavingView
from reception_console.note_view import NoteView
from reception_console.notices_view import NoticesView
from reception_console.own_view import OwnView
from reception_console.page_table import Page
from reception_console.pages_view import PagesView
from reception_console.plan.plan_editor_view import PlanEditorView
from reception_console.port import Session
from reception_console.queue_view import QueueView
from reception_console.report.report_view import ReportView
from reception_console.roster.roster_view import RosterView
from reception_console.scene import Scene
from reception_console.search_view import SearchView
from reception_console.selected_call import SelectedCall
from reception_console.settings.settings_view import SettingsView
from reception_console.sound_view import SoundView
from reception_console.status_view import StatusView
from reception_console.wall_view import WallView
from reception_console.yes_view import YesView

PageView = RosterView | FleetView | HistoryView | ReportView | PlanEditorView | SettingsView


@dataclass(slots=True)
class Views:
    """One view object for each concern."""

    status: StatusView
    queue: QueueView
    floor: FloorView
    call: SelectedCall
    closing: ClosingView
    yes: YesView
    command: CommandView
    boards: BoardsView
    search: SearchView
    sound: SoundView
    notices: NoticesView
    pages: PagesView
    roster: RosterView
    fleet: FleetView
    history: HistoryView
    report: ReportView
    plan: PlanEditorView
    settings: SettingsView
    leaving: LeavingView
    own: OwnView
    note: NoteView
    wall: WallView
    is_wall_open: bool = False
    is_covered: bool = False  # something is asked or read in front of the queue

    def show(self, scene: Scene, now_s: float, towards: Spot | None = None) -> bool:
        """Show this moment everywhere, turned to a spot if given; True if the bell was rung."""
        self.status.show(scene)
        self.pages.show(scene)
        self.queue.show(scene)
        self.floor.show(scene, towards)
        self.call.show(scene)
        if self.is_covered:
            self.search.show(scene)
            self.command.show(scene)
            self.boards.show(scene)
        if self.is_wall_open:
            self.wall.show(replace(scene, selected=None))
        if (page := self.page) is not None:
            page.show(scene)
        return self.sound.show(scene, now_s)

    @property
    def page(self) -> PageView | None:
        """The view of the page that fills the window; None for the calls."""
        views: dict[Page, PageView] = {
            Page.ROSTER: self.roster,
            Page.BOARDS: self.fleet,
            Page.HISTORY: self.history,
            Page.REPORT: self.report,
            Page.PLAN: self.plan,
            Page.SETTINGS: self.settings,
        }
        return views.get(self.pages.current)

    def retranslate(self) -> None:
        """Let go of words in the language before; those made at every refresh follow by themselves.

        A page that keeps words has a method `retranslate` of its own.
        """
        pages = (self.roster, self.fleet, self.history, self.report, self.plan, self.settings)
        for view in (self.queue, self.pages, self.wall, *pages):
            retranslate = getattr(view, "retranslate", None)
            if retranslate is not None:
                retranslate()

    def take(self, answered: Answered) -> None:
        """Give an answer of the desk to whoever asked."""
        askers = (self.history, self.report, self.plan, self.settings, self.roster)
        any(asker.take(answered) for asker in askers)


def make_views(
    session: Session,
    receptionist: str,
    showroom: str,
    chime: Chime,
    own: OwnView,
    *,
    is_silenced: bool,
    parent: QObject | None = None,
) -> Views:
    """Make every view; nothing is shown yet."""
    plan, settings = PlanEditorView(session, parent), SettingsView(session, parent)
    return Views(
        status=StatusView(receptionist, showroom, parent),
        queue=QueueView(parent),
        floor=FloorView(parent),
        call=SelectedCall(parent),
        closing=ClosingView(parent),
        yes=YesView(parent),
        command=CommandView(parent),
        boards=BoardsView(parent),
        search=SearchView(parent),
        sound=SoundView(chime, Alarm(is_silenced), parent),
        notices=NoticesView(parent),
        pages=PagesView(parent),
        roster=RosterView(session, parent),
        fleet=FleetView(session, parent),
        history=HistoryView(session, parent),
        report=ReportView(session, receptionist, parent),
        plan=plan,
        settings=settings,
        leaving=LeavingView(plan, settings, parent),
        own=own,
        note=NoteView(parent),
        wall=WallView(parent),
    )
