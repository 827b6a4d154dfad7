"""The page Advisors: who is here, what they do, and changing it with one key."""

from collections.abc import Mapping
from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from carside.console.questions import Answered
from carside.contract.payloads import ConsoleRole
from carside.floor import Spot, Stand
from carside.opening import zone_of
from carside.roster import Advisor, AdvisorState
from carside.roster_fairness import Share, shares
from reception_console.port import Session
from reception_console.roster.import_view import RosterImportView
from reception_console.roster.portraits import Portraits
from reception_console.roster.roster_rows import (
    AdvisorLine,
    RosterFilter,
    advisor_line,
    languages_of,
)
from reception_console.roster.roster_words import doing_words, fairness_words
from reception_console.row_list import RowList
from reception_console.scene import Scene
from reception_console.wording import translate

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1

WAIT_S = 7.0
"""After this long a state that was asked for is shown no more: the desk has not taken it."""

_ORDER = (AdvisorState.FREE, AdvisorState.AWAY, AdvisorState.OFF)
_STATES = (AdvisorState.FREE, AdvisorState.BUSY, AdvisorState.AWAY, AdvisorState.OFF)


@QmlElement
class RosterView(QObject):
    """What the page shows."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._lines = RowList(AdvisorLine, self)
        self._portraits = Portraits(parent=self)
        self._import = RosterImportView(session, self)
        self._scene: Scene | None = None
        self._filter = RosterFilter()
        self._current = ""
        self._wanted: dict[str, tuple[AdvisorState, float]] = {}
        self._shared: Mapping[str, Share] = {}
        self._stand_at: Mapping[Spot, Stand] = {}
        self._reckoned: tuple[object, ...] = ()
        self._face: tuple[object, ...] = ()

    @Property(RowList, constant=True)
    def lines(self) -> RowList:
        return self._lines

    @Property(RosterImportView, constant=True)
    def imported(self) -> RosterImportView:
        return self._import

    @Property(str, notify=changed)
    def subtitle(self) -> str:
        """Whether the day's calls are shared fairly."""
        return fairness_words(self._shared, self._scene)

    @Property(bool, notify=changed)
    def canSay(self) -> bool:
        """Whether whoever sits here may say what an advisor does."""
        return self._role is not ConsoleRole.VIEWER

    @Property(bool, notify=changed)
    def isManager(self) -> bool:
        return self._role is ConsoleRole.MANAGER

    @Property(bool, notify=changed)
    def isOld(self) -> bool:
        return self._scene is not None and self._scene.is_old

    @Property(bool, notify=changed)
    def isKnown(self) -> bool:
        """Whether the desk has told of the showroom."""
        return self._scene is not None and self._scene.shows.plan is not None

    @Property(bool, notify=changed)
    def isEmpty(self) -> bool:
        return not self._advisors

    @Property(str, notify=changed)
    def current(self) -> str:
        return self._current

    @Property(int, notify=changed)
    def currentPlace(self) -> int:
        names = [line.advisor for line in self._lines.values]
        return names.index(self._current) if self._current in names else -1

    @Property(list, notify=changed)
    def states(self) -> list[str]:
        """The answers of the filter by state; the first is everybody."""
        return ["", *(state.value for state in _STATES)]

    @Property(list, notify=changed)
    def stateWords(self) -> list[str]:
        count = {s: sum(a.state is s for a in self._advisors) for s in _STATES}
        every = translate("Roster", "Everybody {0}").format(len(self._advisors))
        return [every, *(f"{doing_words(state)} {count[state]}" for state in _STATES)]

    @Property(str, notify=changed)
    def state(self) -> str:
        return self._filter.state

    @Property(list, notify=changed)
    def languages(self) -> list[str]:
        return ["", *(tag for tag, _ in self._languages())]

    @Property(list, notify=changed)
    def languageWords(self) -> list[str]:
        return [translate("Roster", "Any language"), *(name for _, name in self._languages())]

    @Property(str, notify=changed)
    def language(self) -> str:
        return self._filter.language

    @Property(bool, notify=changed)
    def isFiltered(self) -> bool:
        return self._filter.is_set

    def open(self, scene: Scene) -> None:
        """The page is turned to."""
        self.show(scene)

    def show(self, scene: Scene) -> None:
        """Show this moment; called only while the page is turned to."""
        self._scene = scene
        self._drop_answered()
        for advisor in scene.shows.advisors:
            self._portraits.want(advisor.portrait)
        self._import.show(scene)
        self._show_lines()

    def take(self, answered: Answered) -> bool:
        """Take in an answer of the desk; True if it was asked from here."""
        return self._import.take(answered)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self._face = ()

    def close(self) -> None:
        """Fetch nothing more."""
        self._portraits.close()

    # What is done

    @Slot(str)
    def choose(self, advisor: str) -> None:
        """Look at this advisor."""
        self._current = advisor
        self._show_lines()

    @Slot(int)
    def step(self, by: int) -> None:
        """Look at the advisor before or after this one; the list does not go round."""
        names = [line.advisor for line in self._lines.values]
        if names:
            place = names.index(self._current) + by if self._current in names else 0
            self.choose(names[min(len(names) - 1, max(0, place))])

    @Slot(str, str)
    def say(self, advisor: str, state: str) -> None:
        """Say that this advisor, or the one that is looked at, is free, away or off."""
        name = advisor or self._current
        line = next((one for one in self._lines.values if one.advisor == name), None)
        if line is None or self._scene is None:
            return
        self._current = name
        wanted = AdvisorState(state)
        is_so = line.wanted == wanted or (not line.wanted and line.advisor_state == wanted)
        can_be_said = self._role is not ConsoleRole.VIEWER and not line.why_not
        if can_be_said and not is_so:
            self._session.set_advisor(name, wanted)
            self._wanted[name] = (wanted, self._scene.now.timestamp())
        self._show_lines()

    @Slot()
    def cycle(self) -> None:
        """Say what comes next of whoever is looked at: free, away, off and free again."""
        line = next((one for one in self._lines.values if one.is_current), None)
        if line is not None and not line.why_not:
            now = AdvisorState(line.wanted or line.advisor_state)
            place = _ORDER.index(now) if now in _ORDER else -1
            self.say(line.advisor, _ORDER[(place + 1) % len(_ORDER)].value)

    @Slot(str)
    def filterState(self, state: str) -> None:
        """Look only at those of this state; at everybody if it is empty."""
        self._filter = replace(self._filter, state=state)
        self._show_lines()

    @Slot(str)
    def filterLanguage(self, language: str) -> None:
        """Look only at those who speak this; at everybody if it is empty."""
        self._filter = replace(self._filter, language=language)
        self._show_lines()

    @Slot(str)
    def seek(self, text: str) -> None:
        """Look only at those with these words in their name or models."""
        self._filter = replace(self._filter, text=text)
        self._show_lines()

    @Slot()
    def showEverybody(self) -> None:
        """Leave nobody out."""
        self._filter = RosterFilter()
        self._show_lines()

    # Inside

    @property
    def _role(self) -> ConsoleRole:
        return self._scene.shows.role if self._scene else ConsoleRole.VIEWER

    @property
    def _advisors(self) -> tuple[Advisor, ...]:
        return self._scene.shows.advisors if self._scene else ()

    def _languages(self) -> list[tuple[str, str]]:
        return languages_of(self._scene) if self._scene else []

    def _reckon(self, scene: Scene) -> None:
        """Reckon up what a tick alone does not change: where the stands are, and the shares."""
        plan, advisors = scene.shows.plan, scene.shows.advisors
        now = (plan, advisors, scene.at.replace(second=0, microsecond=0))
        if plan is None or now == self._reckoned:
            return
        self._reckoned = now
        self._stand_at = {stand.spot: stand for stand in plan.stands}
        self._shared = shares(advisors, scene.at, zone_of(plan.timezone))

    def _wanted_of(self, advisor: str) -> str:
        state, _ = self._wanted.get(advisor, ("", 0.0))
        return state

    def _drop_answered(self) -> None:
        if self._scene is None:
            return
        now = self._scene.now.timestamp()
        states = {a.advisor: a.state for a in self._advisors}
        self._wanted = {
            name: (state, asked)
            for name, (state, asked) in self._wanted.items()
            if states.get(name) is not state and 0 <= now - asked < WAIT_S
        }

    def _show_lines(self) -> None:
        scene = self._scene
        if scene is None:
            return
        looked_at = [one for one in self._advisors if self._filter.takes(one)]
        if looked_at and not any(one.advisor == self._current for one in looked_at):
            self._current = looked_at[0].advisor
        self._reckon(scene)
        found = self._shared
        self._lines.show(
            [
                advisor_line(
                    one,
                    scene,
                    found.get(one.advisor),
                    current=self._current,
                    wanted=self._wanted_of(one.advisor),
                    portraits=self._portraits.links,
                    stand_at=self._stand_at,
                )
                for one in looked_at
            ]
        )
        self._tell()

    def _tell(self) -> None:
        scene = self._scene
        if scene is None:
            return
        face = (
            self._filter,
            self._current,
            self._role,
            scene.is_old,
            scene.shows.plan is None,
            tuple(one.state for one in self._advisors),
            fairness_words(self._shared, scene),
            tuple(self._languages()),
            self._lines.count,
        )
        if face != self._face:
            self._face = face
            self.changed.emit()
