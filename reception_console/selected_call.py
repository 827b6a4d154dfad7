"""The call at the right: which one is looked at, how it stands and what can be done about it."""

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from carside.calls import Call, Phase
from reception_console.actions import SENDABLE, ActionRow, action_rows
from reception_console.ladder_rows import LadderRow, ladder_rows
from reception_console.row_list import RowList
from reception_console.scene import UNDO_S, Scene, clock_text, initials, urgency
from reception_console.sentences import told
from reception_console.suggestion_rows import SuggestionRow, only_looks, suggestion_row
from reception_console.timeline import StoryRow, story_rows
from reception_console.twins import can_join, twin_words
from reception_console.wording import (
    as_of_words,
    call_sentence,
    joined,
    kind_words,
    language_name,
    presses_words,
    seen_words,
    translate,
)

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class CallFace:
    """Everything the panel says about the call; empty when none is selected."""

    call: str = ""
    stand_name: str = ""
    car_title: str = ""
    place_words: str = ""
    clock_words: str = ""
    urgency: int = 0
    phase: str = ""
    sentence: str = ""
    advisor_initials: str = ""
    language_words: str = ""
    kind_words: str = ""
    seen_words: str = ""
    pending_words: str = ""
    remark: str = ""
    undo_words: str = ""
    undo_sentence: str = ""
    undo_share: float = 0.0
    viewer_words: str = ""
    twin_words: str = ""
    can_join: bool = False
    as_of_words: str = ""
    is_old: bool = False


@QmlElement
class SelectedCall(QObject):
    """The selected call."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._suggestions = RowList(SuggestionRow, self)
        self._story = RowList(StoryRow, self)
        self._actions = RowList(ActionRow, self)
        self._ladder = RowList(LadderRow, self)
        self._face = CallFace()

    @Property(RowList, notify=changed)
    def suggestions(self) -> RowList:
        return self._suggestions

    @Property(RowList, notify=changed)
    def story(self) -> RowList:
        return self._story

    @Property(RowList, notify=changed)
    def actions(self) -> RowList:
        return self._actions

    @Property(RowList, notify=changed)
    def ladder(self) -> RowList:
        return self._ladder

    @Property(str, notify=changed)
    def call(self) -> str:
        return self._face.call

    @Property(bool, notify=changed)
    def hasCall(self) -> bool:
        return bool(self._face.call)

    @Property(str, notify=changed)
    def standName(self) -> str:
        return self._face.stand_name

    @Property(str, notify=changed)
    def carTitle(self) -> str:
        return self._face.car_title

    @Property(str, notify=changed)
    def placeWords(self) -> str:
        return self._face.place_words

    @Property(str, notify=changed)
    def clockWords(self) -> str:
        return self._face.clock_words

    @Property(int, notify=changed)
    def urgency(self) -> int:
        return self._face.urgency

    @Property(str, notify=changed)
    def sentence(self) -> str:
        return self._face.sentence

    @Property(str, notify=changed)
    def advisorInitials(self) -> str:
        return self._face.advisor_initials

    @Property(str, notify=changed)
    def languageWords(self) -> str:
        return self._face.language_words

    @Property(str, notify=changed)
    def kindWords(self) -> str:
        return self._face.kind_words

    @Property(str, notify=changed)
    def seenWords(self) -> str:
        return self._face.seen_words

    @Property(str, notify=changed)
    def pendingWords(self) -> str:
        return self._face.pending_words

    @Property(str, notify=changed)
    def remark(self) -> str:
        return self._face.remark

    @Property(str, notify=changed)
    def undoWords(self) -> str:
        return self._face.undo_words

    @Property(str, notify=changed)
    def undoSentence(self) -> str:
        return self._face.undo_sentence

    @Property(float, notify=changed)
    def undoShare(self) -> float:
        return self._face.undo_share

    @Property(str, notify=changed)
    def viewerWords(self) -> str:
        """Why nothing can be done here; empty for whoever may act."""
        return self._face.viewer_words

    @Property(str, notify=changed)
    def twinWords(self) -> str:
        return self._face.twin_words

    @Property(bool, notify=changed)
    def canJoin(self) -> bool:
        return self._face.can_join

    @Property(str, notify=changed)
    def asOfWords(self) -> str:
        return self._face.as_of_words

    @Property(bool, notify=changed)
    def isOld(self) -> bool:
        return self._face.is_old

    @Property(bool, notify=changed)
    def isPlaced(self) -> bool:
        return self._face.phase == Phase.PLACED

    @Property(bool, notify=changed)
    def isDispatched(self) -> bool:
        return self._face.phase == Phase.DISPATCHED

    @Property(bool, notify=changed)
    def isComing(self) -> bool:
        return self._face.phase == Phase.ACCEPTED

    @Property(bool, notify=changed)
    def isHere(self) -> bool:
        return self._face.phase == Phase.ARRIVED

    def show(self, scene: Scene) -> None:
        """Show this moment."""
        call = scene.selected
        can_send = call is not None and call.phase in SENDABLE
        offered = scene.offered if can_send else ()
        self._suggestions.show([suggestion_row(n, s, scene) for n, s in enumerate(offered)])
        self._actions.show(action_rows(call) if call and not only_looks(scene) else [])
        self._ladder.show(ladder_rows(call, scene) if call else [])
        self._story.show(story_rows(told(call, scene), scene) if call else [])
        face = _face(call, scene) if call else CallFace(is_old=scene.is_old)
        if face != self._face:
            self._face = face
            self.changed.emit()


def _face(call: Call, scene: Scene) -> CallFace:
    place = scene.place_name(scene.stand(call)) or translate(
        "Call", "This stand is not on the plan"
    )
    waited_s = scene.waited_s(call)
    return CallFace(
        call=call.call,
        stand_name=scene.stand_name(call),
        car_title=scene.car_title(call.car),
        place_words=joined(place, presses_words(call.presses)),
        clock_words=clock_text(waited_s),
        urgency=int(urgency(call)),
        phase=call.phase.value,
        sentence=call_sentence(call, scene),
        advisor_initials=initials(scene.advisor_name(call.advisor)) if call.advisor else "",
        language_words=translate("Call", "Speaks {0}").format(language_name(call.language)),
        kind_words=kind_words(call.kind),
        seen_words=seen_words(call.seen),
        pending_words=pending_words(scene.pending),
        remark=scene.remark,
        undo_words=translate("Call", "Undo {0} s").format(scene.undo_s) if scene.undo_s else "",
        undo_sentence=_undo_sentence(call, scene) if scene.undo_s else "",
        undo_share=scene.undo_s / UNDO_S,
        viewer_words=viewer_words() if only_looks(scene) else "",
        twin_words=twin_words(call, scene),
        can_join=can_join(call, scene),
        as_of_words=as_of_words(scene),
        is_old=scene.is_old,
    )


def _undo_sentence(call: Call, scene: Scene) -> str:
    return translate("Call", "Takes {0} off {1} again; nobody is asked then.").format(
        scene.advisor_name(call.advisor), scene.stand_name(call)
    )


def viewer_words() -> str:
    """Why somebody who may only look can do nothing."""
    return translate("Call", "This console is for looking only. A manager can change that.")


def pending_words(step: str) -> str:
    """What the desk is asked at this moment; empty if nothing."""
    return {
        "dispatch": translate("Pending", "Asking the desk to send the advisor …"),
        "accept": translate("Pending", "Telling the desk that the advisor goes …"),
        "decline": translate("Pending", "Telling the desk that the advisor cannot go …"),
        "arrive": translate("Pending", "Telling the desk that the advisor is there …"),
        "close": translate("Pending", "Closing the call …"),
        "join": translate("Pending", "Telling the desk that they are one customer …"),
        "keep_apart": translate("Pending", "Telling the desk that they are two customers …"),
    }.get(step, "")
