"""The call of the history that is looked at: how it ended, its whole story, and a remark to add."""

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from carside.calls import Call
from carside.console.questions import Answered
from carside.contract.payloads import ConsoleRole, Entry
from carside.contract.reading import CallStory, FoundCall, TellStory
from reception_console.history.found_rows import NOTHING, FoundRow, found_row
from reception_console.port import Session
from reception_console.report.span import long_day_words
from reception_console.row_list import RowList
from reception_console.scene import Scene
from reception_console.sentences import told
from reception_console.timeline import StoryRow, story_rows
from reception_console.wording import (
    joined,
    kind_words,
    presses_words,
    seen_words,
    time_words,
    translate,
)

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1

AGAIN_MS = 300
MOST_LOOKS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryFace:
    """What is said of the call above its story; empty when none is looked at."""

    row: FoundRow = NOTHING
    day_words: str = ""
    place_words: str = ""
    kind_words: str = ""
    seen_words: str = ""
    remark_state: str = ""  # words about the remark that was just kept
    cut_words: str = ""  # where the story is not whole
    can_remark: bool = False


@QmlElement
class StoryView(QObject):
    """One call, its story and its remarks."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows = RowList(StoryRow, self)
        self._found: FoundCall | None = None
        self._entries: tuple[Entry, ...] = ()
        self._cut = ""
        self._kept = ""
        self._awaited = ""  # the remark that the story does not have yet
        self._looks = 0
        self._question = ""
        self._face = StoryFace()
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self._ask)

    @Property(RowList, constant=True)
    def rows(self) -> RowList:
        return self._rows

    @Property(str, notify=changed)
    def call(self) -> str:
        return self._face.row.call

    @Property(str, notify=changed)
    def standName(self) -> str:
        return self._face.row.stand_name

    @Property(str, notify=changed)
    def carTitle(self) -> str:
        return self._face.row.car_title

    @Property(str, notify=changed)
    def dayWords(self) -> str:
        return self._face.day_words

    @Property(str, notify=changed)
    def placeWords(self) -> str:
        return self._face.place_words

    @Property(str, notify=changed)
    def languageWords(self) -> str:
        return self._face.row.language_words

    @Property(str, notify=changed)
    def kindWords(self) -> str:
        return self._face.kind_words

    @Property(str, notify=changed)
    def seenWords(self) -> str:
        return self._face.seen_words

    @Property(str, notify=changed)
    def advisorName(self) -> str:
        return self._face.row.advisor_name

    @Property(str, notify=changed)
    def acceptWords(self) -> str:
        return self._face.row.accept_words

    @Property(str, notify=changed)
    def arriveWords(self) -> str:
        return self._face.row.arrive_words

    @Property(str, notify=changed)
    def endWords(self) -> str:
        return self._face.row.end_words

    @Property(str, notify=changed)
    def endMark(self) -> str:
        return self._face.row.end_mark

    @Property(str, notify=changed)
    def endTone(self) -> str:
        return self._face.row.end_tone

    @Property(str, notify=changed)
    def cutWords(self) -> str:
        return self._face.cut_words

    @Property(str, notify=changed)
    def remarkState(self) -> str:
        return self._face.remark_state

    @Property(bool, notify=changed)
    def canRemark(self) -> bool:
        return self._face.can_remark

    @Slot(str, result=bool)
    def remark(self, text: str) -> bool:
        """Keep a remark about the call; False if there is nothing to keep or nowhere to keep it."""
        if self._found is None or not text.strip() or not self._face.can_remark:
            return False
        self._session.remark(self._found.call.call, text.strip())
        self._awaited, self._looks = text.strip(), 0
        self._kept = translate("History", "Remark sent")
        self._ask()
        return True

    def look_at(self, found: FoundCall | None, scene: Scene) -> None:
        """Look at this call; what the call itself tells is shown at once."""
        is_another = (found.call.call if found else None) != (
            self._found.call.call if self._found else None
        )
        self._found = found
        if is_another:
            self._entries, self._cut, self._kept, self._awaited = (), "", "", ""
            self._again.stop()
            self._question = ""
            if found is not None:
                self._ask()
        self.show(scene)

    def take(self, answered: Answered, scene: Scene) -> bool:
        """Take in the story; True if it was asked from here."""
        if answered.name != self._question:
            return False
        self._question = ""
        if isinstance(answered.answer, CallStory) and answered.answer.ok:
            self._entries = answered.answer.entries
            self._cut = (
                ""
                if answered.answer.is_whole
                else translate("History", "The beginning is left out: it is too long")
            )
            self._look_for_remark()
        else:
            self._cut = translate("History", "The desk does not tell more than this")
        self.show(scene)
        return True

    def show(self, scene: Scene) -> None:
        """Show this moment."""
        found = self._found
        entries = (self._entries or told(found.call, scene)) if found else ()
        self._rows.show(story_rows(entries, scene))
        face = self._make_face(found, scene) if found else StoryFace()
        if face != self._face:
            self._face = face
            self.changed.emit()

    def _look_for_remark(self) -> None:
        """The desk may have told the story before it had kept the remark: look again then."""
        if not self._awaited:
            return
        if any(entry.detail.get("text") == self._awaited for entry in self._entries):
            self._awaited = ""
            self._kept = translate("History", "Remark kept")
        elif self._looks < MOST_LOOKS:
            self._looks += 1
            self._again.start()
        else:
            self._awaited = ""
            self._kept = translate("History", "The desk has not said that it kept the remark")

    def _ask(self) -> None:
        if self._found is not None:
            self._question = self._session.ask(TellStory(call=self._found.call.call))

    def _make_face(self, found: FoundCall, scene: Scene) -> StoryFace:
        call: Call = found.call
        can_write = scene.shows.role is not ConsoleRole.VIEWER and not scene.is_old
        return StoryFace(
            row=found_row(found, scene, scene.now.astimezone().date()),
            day_words=joined(
                long_day_words(call.placed_at.astimezone().date()), time_words(call.placed_at)
            ),
            place_words=joined(scene.place_name(scene.stand(call)), presses_words(call.presses)),
            kind_words=kind_words(call.kind),
            seen_words=seen_words(call.seen),
            remark_state=self._kept,
            cut_words=self._cut,
            can_remark=can_write,
        )
