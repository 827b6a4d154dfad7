"""All view objects of the screen, made together and shown the same moment."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from carside.floor import Spot
from reception_console.alarm import Alarm
from reception_console.boards_view import BoardsView
from reception_console.chime import Chime
from reception_console.closing_view import ClosingView
from reception_console.command_view import CommandView
from reception_console.floor_view import FloorView
from reception_console.notices_view import NoticesView
from reception_console.queue_view import QueueView
from reception_console.scene import Scene
from reception_console.search_view import SearchView
from reception_console.selected_call import SelectedCall
from reception_console.sound_view import SoundView
from reception_console.status_view import StatusView
from reception_console.yes_view import YesView


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
    is_covered: bool = False  # something is asked or read in front of the queue

    def show(self, scene: Scene, now_s: float, towards: Spot | None = None) -> bool:
        """Show this moment everywhere, turned to a spot if given; True if the bell was rung."""
        self.status.show(scene)
        self.queue.show(scene)
        self.floor.show(scene, towards)
        self.call.show(scene)
        if self.is_covered:
            self.search.show(scene)
            self.command.show(scene)
            self.boards.show(scene)
        return self.sound.show(scene, now_s)


def make_views(
    receptionist: str,
    showroom: str,
    chime: Chime,
    *,
    is_silenced: bool,
    parent: QObject | None = None,
) -> Views:
    """Make every view; nothing is shown yet."""
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
    )
