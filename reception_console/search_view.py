"""Search: stands, cars and advisors by any part of their names, and the jump to what was found."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from carside.calls import Call
from carside.floor import Spot, Stand
from carside.roster import Advisor
from reception_console.row_list import RowList
from reception_console.scene import Scene
from reception_console.wording import (
    as_of_words,
    board_words,
    joined,
    language_name,
    listed,
    phase_words,
    seen_words,
    state_words,
    translate,
)

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1

MOST_FOUND = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundRow:
    """One thing found. `key` is kind and identifier, `found` what the plan rings."""

    key: str
    found: str
    kind_words: str
    title: str
    subtitle: str
    is_current: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What can be found: its words, where it is and the open call that goes with it."""

    key: str
    found: str
    kind: str
    title: str
    subtitle: str
    spot: Spot | None
    call: str | None
    words: str


@QmlElement
class SearchView(QObject):
    """The search field and what it found."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._results = RowList(FoundRow, self)
        self._targets: list[Target] = []
        self._found: list[Target] = []
        self._query = ""
        self._current = 0

    @Property(RowList, notify=changed)
    def results(self) -> RowList:
        return self._results

    @Property(str, notify=changed)
    def query(self) -> str:
        return self._query

    @Property(bool, notify=changed)
    def isFruitless(self) -> bool:
        return bool(self._query.strip()) and not self._found

    def show(self, scene: Scene) -> None:
        """Look through this moment."""
        self._targets = list(_targets(scene))
        self._look()

    @Slot(str)
    def seek(self, query: str) -> None:
        """Look for this text."""
        self._query, self._current = query, 0
        self._look()
        self.changed.emit()

    def step(self, by: int) -> None:
        """Move up or down among the results, in a circle."""
        if self._found:
            self._current = (self._current + by) % len(self._found)
            self._look()

    def current(self) -> Target | None:
        """What Enter would jump to."""
        return self._found[self._current] if self._current < len(self._found) else None

    def target(self, key: str) -> Target | None:
        """The result with this key."""
        return next((t for t in self._found if t.key == key), None)

    def _look(self) -> None:
        self._found = matching(self._targets, self._query)[:MOST_FOUND]
        self._current = min(self._current, max(0, len(self._found) - 1))
        self._results.show([_row(t, n == self._current) for n, t in enumerate(self._found)])


def matching(targets: list[Target], query: str) -> list[Target]:
    """Targets that hold every word of `query`; those whose title begins with it come first."""
    words = query.casefold().split()
    hits = [t for t in targets if all(word in t.words for word in words)] if words else targets
    start = query.strip().casefold()
    return sorted(hits, key=lambda t: not t.title.casefold().startswith(start))


def _row(target: Target, is_current: bool) -> FoundRow:  # noqa: FBT001 (a fact, not a switch)
    return FoundRow(
        key=target.key,
        found=target.found,
        kind_words=target.kind,
        title=target.title,
        subtitle=target.subtitle,
        is_current=is_current,
    )


def _targets(scene: Scene) -> Iterator[Target]:
    plan = scene.shows.plan
    calls = {call.stand: call for call in reversed(scene.shows.calls)}
    if plan is not None:
        for stand in plan.stands:
            yield _stand(stand, calls.get(stand.stand), scene)
        yield from _elsewhere(scene)
    for advisor in scene.shows.advisors:
        yield _advisor(advisor, scene)


def _stand(stand: Stand, call: Call | None, scene: Scene) -> Target:
    car = scene.car_title(stand.car) or translate("Search", "no car")
    sheet = scene.shows.cars.get(stand.car or "")
    zone, maker = scene.place_name(stand), (sheet.maker if sheet else None) or ""
    how = board_words(stand.board, scene) if stand.board else translate("Board", "No board")
    return Target(
        key=f"stand {stand.stand}",
        found=stand.stand,
        kind=translate("Search", "Stand"),
        title=f"{stand.name} · {car}",
        subtitle=joined(
            phase_words(call, scene) if call else "",
            zone,
            how,
            as_of_words(scene) if scene.is_line_cut else "",
        ),
        spot=stand.spot,
        call=call.call if call else None,
        words=" ".join(
            (stand.name, stand.stand, car, maker, zone, how, stand.car or "", _told_of(call, scene))
        ).casefold(),
    )


def _told_of(call: Call | None, scene: Scene) -> str:
    """What a call can be found by: its language, who was asked, what was looked at, its notes."""
    if call is None:
        return ""
    notes = (str(e.detail.get("text", "")) for e in scene.shows.story.get(call.call, ()))
    spoken = (call.language, language_name(call.language), scene.advisor_name(call.advisor))
    return " ".join((*spoken, phase_words(call, scene), seen_words(call.seen), *notes))


def _elsewhere(scene: Scene) -> Iterator[Target]:
    """Calls from stands the plan does not know can be found, too."""
    for call in scene.shows.calls:
        if scene.stand(call) is None:
            title = f"{scene.stand_name(call)} · {scene.car_title(call.car)}"
            yield Target(
                key=f"call {call.call}",
                found=call.stand,
                kind=translate("Search", "Call"),
                title=title,
                subtitle=translate("Queue", "Not on the plan"),
                spot=None,
                call=call.call,
                words=f"{title} {_told_of(call, scene)}".casefold(),
            )


def _advisor(advisor: Advisor, scene: Scene) -> Target:
    spoken = listed(language_name(tag) for tag in advisor.languages)
    state = state_words(advisor.state)
    return Target(
        key=f"advisor {advisor.advisor}",
        found=advisor.advisor,
        kind=translate("Search", "Advisor"),
        title=advisor.name,
        subtitle=joined(state, spoken, as_of_words(scene)),
        spot=advisor.at,
        call=advisor.call if scene.call(advisor.call) else None,
        words=f"{advisor.name} {advisor.advisor} {spoken} {state}".casefold(),
    )
