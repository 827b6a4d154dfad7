"""The page Floor plan: what is drawn on it, and what a hand or a key does there.

The draft lives here as long as the console runs, so turning to another page loses nothing.
"""

from typing import ClassVar

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from carside.console.questions import Answered
from carside.console.shows import Blindness
from carside.planning.draft import Part, Ref
from carside.planning.placing import Edge
from carside.planning.rebasing import rebased
from reception_console.camera import Camera
from reception_console.floor_pictures import FloorPictures
from reception_console.picture_view import PictureView
from reception_console.plan.drafting import Drafting
from reception_console.plan.hand import Doing, Hand, Tool
from reception_console.plan.keyboard import Keyboard
from reception_console.plan.picture_copy import CopyError, copy_picture
from reception_console.plan.plan_fields import typed
from reception_console.plan.plan_file import PlanFile, Talk
from reception_console.plan.plan_lists import PlanLists
from reception_console.plan.plan_state import PlanState, state_of
from reception_console.port import Session
from reception_console.scene import Scene
from reception_console.wording import translate

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PlanEditorView(QObject):
    """The drawing table. Positions given by QML are pixels of the plan's viewport."""

    changed: ClassVar[Signal] = Signal()
    numbersWanted: ClassVar[Signal] = Signal()
    planWanted: ClassVar[Signal] = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = PlanFile(session)
        self._drafting = Drafting()
        self._hand = Hand(self._drafting)
        self._camera = Camera(self)
        self._keyboard = Keyboard(self._drafting, self._hand, self._camera)
        self._picture = PictureView(self)
        self._camera.sharpened.connect(self._refresh)
        self._lists = PlanLists(self)
        self._pictures: FloorPictures | None = None
        self._scene: Scene | None = None
        self._plan: object = None
        self._state = PlanState()
        self._target = ""
        self._is_asking = False
        self._shown_floor: tuple[str, float, float] = ("", 0.0, 0.0)
        self._note = ""

    @Property(Camera, constant=True)
    def camera(self) -> Camera:
        return self._camera

    @Property(PictureView, constant=True)
    def picture(self) -> PictureView:
        return self._picture

    @Property(PlanLists, constant=True)
    def lists(self) -> PlanLists:
        return self._lists

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]  # PySide takes the name
    def state(self) -> dict[str, object]:
        """What the page says of itself, as `PlanState` has it."""
        return self._state.as_map()

    @property
    def drafting(self) -> Drafting:
        """What is being drawn."""
        return self._drafting

    @property
    def talk(self) -> Talk:
        """How it stands with the file."""
        return self._file.talk

    @property
    def picture_view(self) -> PictureView:
        """The picture under the floor that is drawn on."""
        return self._picture

    def read_from(self, pictures: FloorPictures) -> None:
        """Where pictures are found."""
        self._pictures = pictures
        self._picture.read_from(pictures)

    # Moments

    def open(self, scene: Scene) -> None:
        """The page is turned to: what nobody has drawn on is read anew."""
        self._note = ""
        if not self._drafting.changes and not self._file.is_busy:
            self._file.read()
        self.show(scene)

    def show(self, scene: Scene) -> None:
        """Show this moment; called only while the page is turned to."""
        self._scene = scene
        is_elsewhere = self._plan is not None and scene.shows.plan is not self._plan
        self._plan = scene.shows.plan
        if is_elsewhere and not self._drafting.changes and not self._file.is_busy:
            self._file.read()
        self._drafting.cars = frozenset(scene.shows.cars)
        self._refresh()

    def take(self, answered: Answered) -> bool:
        """Take in an answer of the desk; True if it was asked from here."""
        was_saving = self._file.talk is Talk.SAVING
        is_ours = self._file.take(answered)
        if is_ours and self._file.base is not None:
            if self._file.talk is Talk.SAVED and was_saving:
                self._drafting.saved(self._file.base)
            elif self._file.talk is Talk.IDLE:
                self._begin()
        if is_ours:
            self._refresh()
        return is_ours

    def _begin(self) -> None:
        """The file was read: draw on it, and put on top what was drawn before."""
        base, drafting = self._file.base, self._drafting
        if base is None:
            return
        changes = drafting.changes
        if changes:
            drafting.begin(base, rebased(base, changes))
        elif base != drafting.base:
            drafting.begin(base)

    # The mouse

    @Slot(float, float, int)
    def press(self, x: float, y: float, modifiers: int) -> None:
        """The left button goes down."""
        is_more, is_band = self._keyboard.held(modifiers)
        self._note = ""
        self._name_parts()
        self._hand.press(self._camera.metres_at(x, y), self._px_m, is_more=is_more, is_band=is_band)
        self._refresh()

    @Slot(float, float)
    def drag(self, x: float, y: float) -> None:
        """The mouse moves with the button held."""
        dx, dy = self._hand.drag(self._camera.metres_at(x, y), self._px_m)
        if dx or dy:
            self._camera.panBy(dx / self._px_m, dy / self._px_m)
        self._refresh()

    @Slot(int)
    def release(self, modifiers: int) -> None:
        """The button is up."""
        is_more, _ = self._keyboard.held(modifiers)
        self._name_parts()
        self._hand.release(is_more=is_more)
        self._refresh()

    @Slot(str, float, float)
    def hoverThing(self, what: str, x: float, y: float) -> None:
        """A board or a car is dragged over the plan: ring the stand it would go to."""
        target = self._stand_at(x, y) if what else ""
        if target != self._target:
            self._target = target
            self._refresh()

    @Slot(str, str, float, float)
    def dropThing(self, what: str, thing: str, x: float, y: float) -> None:
        """Put it on the stand it was let go over."""
        stand, self._target = self._stand_at(x, y), ""
        if stand:
            self._drafting.put(what, thing, stand)
        self._refresh()

    @Slot(str, str)
    def putThing(self, what: str, thing: str) -> None:
        """Put it on the stand that is chosen."""
        last = self._drafting.last
        if last is not None and last.part is Part.STAND:
            self._drafting.put(what, thing, last.name)
        else:
            self._note = translate("PlanEditor", "Choose a stand first, or drag it onto one")
        self._refresh()

    @property
    def _px_m(self) -> float:
        return 1 / max(0.01, self._camera.pixels_per_metre)

    def _stand_at(self, x: float, y: float) -> str:
        point = self._camera.metres_at(x, y)
        found = self._drafting.at(*point, reach_m=6 * self._px_m)
        return found.name if found and found.part is Part.STAND else ""

    # The keyboard and the buttons

    @Slot(int, int, bool, result=bool)
    def key(self, key: int, modifiers: int, is_on_plan: bool) -> bool:  # noqa: FBT001 (Qt's call)
        """Take a key; True if it meant something here."""
        self._name_parts()
        note, self._note = self._note, ""
        found = self._keyboard.take(key, modifiers, is_on_plan=is_on_plan)
        if found == "save":
            self.save()
        elif found == "numbers":
            self.numbersWanted.emit()
        if found or note:
            self._refresh()
        return bool(found)

    @Slot(str)
    def takeTool(self, tool: str) -> None:
        """Take a tool into the hand; the same one again puts it back."""
        wanted = Tool(tool)
        self._hand.take(Tool.CHOOSE if wanted is self._hand.tool else wanted)
        self._refresh()

    @Slot(str, str)
    def choose(self, part: str, name: str) -> None:
        """Choose this alone."""
        ref = Ref(Part(part), name)
        if self._drafting.chosen != (ref,):
            self._drafting.choose(ref)
            self._refresh()

    @Slot(str)
    def showFloor(self, floor: str) -> None:
        """Draw on another floor."""
        self._drafting.show_floor(floor)
        self._refresh()

    @Slot(str)
    def act(self, action: str) -> None:
        """Press one of the buttons."""
        self._name_parts()
        self._note = ""
        self._keyboard.act(action)
        self._refresh()

    @Slot(str)
    def align(self, edge: str) -> None:
        """Line up what is chosen."""
        self._drafting.align(Edge(edge))
        self._refresh()

    @Slot(str)
    def seekThings(self, text: str) -> None:
        """Show only boards and cars that have this in their name."""
        self._lists.seek = text
        self._refresh()

    @Slot(str)
    def goToFlaw(self, key: str) -> None:
        """Show where something is wrong."""
        part, name, *_ = key.split("/")
        ref = Ref(Part(part), name)
        floor = self._drafting.draft.floor_of(ref)
        if floor:
            self._drafting.show_floor(floor)
            self._drafting.choose(None if ref.part is Part.FLOOR else ref)
            self._refresh()
            bounds = self._drafting.bounds((ref,))
            if bounds is not None:
                self._camera.bring_into_view(*bounds.middle)
            self.planWanted.emit()

    # Numbers

    @Slot(str, str)
    def edit(self, key: str, text: str) -> None:
        """A field says something else."""
        ref = self._numbered
        if ref is None:
            return
        if key == "picture":
            self._drafting.set_picture(text)
        elif key != "id":
            self._drafting.do(typed(self._drafting.draft, ref, key, text), f"{key}/{ref.name}")
        self._refresh()

    @Slot(str, str)
    def finish(self, key: str, text: str) -> None:
        """A field was left."""
        ref = self._numbered
        if ref is not None and key == "id" and text != ref.name:
            renamed = self._drafting.rename(ref, text)
            if renamed == ref:
                self._note = translate("PlanEditor", "Another one is called %1 already")
                self._note = self._note.replace("%1", text)
        self._drafting.settle()
        self._refresh()

    @Slot(float, bool)
    def measure(self, apart_m: float, is_picture: bool) -> None:  # noqa: FBT001 (Qt's call)
        """Say how far apart the two points are."""
        if len(self._hand.points) == 2:  # noqa: PLR2004 (from here to there)
            a, b = self._hand.points
            self._drafting.measure(a, b, apart_m, is_picture=is_picture)
            self._hand.take(Tool.CHOOSE)
            self._refresh()
            self._camera.fit()

    @property
    def _numbered(self) -> Ref | None:
        last = self._drafting.last
        if last is not None or not self._drafting.floor:
            return last
        return Ref(Part.FLOOR, self._drafting.floor)

    # The file

    @Slot()
    def save(self) -> None:
        """Write it into the showroom file."""
        changes = self._drafting.changes
        if self._state.can_save and changes:
            self._note = ""
            self._file.save(changes, self._drafting.draft)
            self._refresh()

    @Slot()
    def readAgain(self) -> None:
        """Read the file once more; what was drawn is laid on top."""
        self._file.read()
        self._refresh()

    @Slot()
    def askToThrowAway(self) -> None:
        """Ask before it is thrown away."""
        self._is_asking = bool(self._drafting.changes)
        self._refresh()

    @Slot(bool)
    def throwAway(self, is_wanted: bool) -> None:  # noqa: FBT001 (Qt's call)
        """The answer to that."""
        self._is_asking = False
        if is_wanted:
            self._drafting.throw_away()
            self._file.read()
        self._refresh()
        self.planWanted.emit()

    @Slot(QUrl)
    def addPicture(self, url: QUrl) -> None:
        """Copy a picture file into the folder of pictures and lay it under the floor."""
        folder = self._pictures.folder if self._pictures else None
        try:
            name = copy_picture(url.toLocalFile(), folder)
        except CopyError as fault:
            self._note = str(fault)
        else:
            self._drafting.choose(None)
            self._drafting.set_picture(name)
        self._refresh()

    # Showing

    def _name_parts(self) -> None:
        names = self._drafting.names
        names.floor = translate("PlanEditor", "Floor", "a new one")
        names.zone = translate("PlanEditor", "Zone", "a new one")

    def _refresh(self) -> None:
        drafting, scene = self._drafting, self._scene
        floor = drafting.draft.floor(drafting.floor)
        looked = (floor.floor, floor.width_m, floor.depth_m) if floor else ("", 0.0, 0.0)
        if floor is not None and looked != self._shown_floor:
            same = looked[0] == self._shown_floor[0]
            self._shown_floor = looked
            look = self._camera.resize_floor if same else self._camera.show_floor
            look(floor.width_m, floor.depth_m)
        self._picture.show(floor.picture if floor else None, self._camera.drawn_scale)
        if scene is None:
            return
        pictures = tuple(self._pictures.files()) if self._is_on_floor and self._pictures else ()
        self._lists.show(drafting, self._hand, scene, self._target, self._numbered, pictures)
        state = state_of(
            drafting,
            self._hand,
            self._file,
            is_blind=scene.shows.blindness is not Blindness.NONE,
            is_asking=self._is_asking,
            note=self._note,
        )
        if state != self._state:
            self._state = state
            self.changed.emit()

    @property
    def _is_on_floor(self) -> bool:
        ref = self._numbered
        return ref is not None and ref.part is Part.FLOOR and self._hand.doing is Doing.NOTHING
