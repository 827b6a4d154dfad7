"""All boards: what the last self-test found, who failed it first, and how each stands now."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import ClassVar

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from carside.console.shows import Standing
from carside.contract.payloads import BoardTest, SelfTest, SelfTestOutcome
from carside.floor import Stand
from reception_console.row_list import RowList
from reception_console.scene import Scene
from reception_console.wording import (
    as_of_words,
    board_words,
    date_words,
    joined,
    sentence,
    time_words,
    translate,
)

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1

_WORST_FIRST = (
    Standing.LOST,
    Standing.NEVER_SEEN,
    Standing.CLEANING,
    Standing.UNKNOWN,
    Standing.OFF,
    Standing.RESTING,
    Standing.SLEEPING,
)
_TONES = {
    Standing.LOST: "lost",
    Standing.NEVER_SEEN: "lost",
    Standing.CLEANING: "cleaning",
    Standing.RESTING: "resting",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardRow:
    """One line. A heading has neither stand nor tone; `stand` is what a press leads to."""

    key: str
    stand: str
    title: str
    words: str
    tone: str
    is_current: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfTestFace:
    """What is said of the self-test as a whole; `share` is how much of it is through, 0 to 1."""

    words: str = ""
    detail: str = ""
    share: float = 0.0
    is_running: bool = False
    is_well: bool = True
    is_known: bool = True
    as_of: str = ""


@QmlElement
class BoardsView(QObject):
    """The sheet of all boards."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = RowList(BoardRow, self)
        self._face = SelfTestFace()
        self._current = 0

    @Property(RowList, notify=changed)
    def rows(self) -> RowList:
        return self._rows

    @Property(str, notify=changed)
    def testWords(self) -> str:
        return self._face.words

    @Property(str, notify=changed)
    def testDetail(self) -> str:
        return self._face.detail

    @Property(float, notify=changed)
    def share(self) -> float:
        return self._face.share

    @Property(bool, notify=changed)
    def isRunning(self) -> bool:
        return self._face.is_running

    @Property(bool, notify=changed)
    def isTestWell(self) -> bool:
        return self._face.is_well

    @Property(bool, notify=changed)
    def isTestKnown(self) -> bool:
        return self._face.is_known

    @Property(str, notify=changed)
    def asOfWords(self) -> str:
        return self._face.as_of

    @Property(int, notify=changed)
    def current(self) -> int:
        return self._current

    @property
    def rows_shown(self) -> tuple[BoardRow, ...]:
        """The lines as they stand."""
        return self._rows.values

    @property
    def stand(self) -> str:
        """The stand of the line Enter would go to; empty for a heading."""
        rows = self._rows.values
        return str(rows[self._current].stand) if self._current < len(rows) else ""

    def show(self, scene: Scene) -> None:
        """Show this moment."""
        rows = list(_rows(scene))
        self._current = min(self._current, max(0, len(rows) - 1))
        self._rows.show([_at(row, n == self._current) for n, row in enumerate(rows)])
        face = self_test_face(scene)
        if face != self._face:
            self._face = face
            self.changed.emit()

    def begin(self, scene: Scene) -> None:
        """Open at the first line that leads somewhere."""
        rows = list(_rows(scene))
        self._current = next((n for n, row in enumerate(rows) if row.stand), 0)
        self.show(scene)
        self.changed.emit()

    def step(self, by: int, scene: Scene) -> None:
        """Move up or down among the boards; headings are passed over."""
        rows = self._rows.values
        place = self._current + by
        while 0 <= place < len(rows) and not rows[place].stand:
            place += by
        if 0 <= place < len(rows):
            self._current = place
            self.show(scene)
            self.changed.emit()


def self_test_face(scene: Scene) -> SelfTestFace:
    """The self-test in one line, with what may be added to it."""
    test, as_of = scene.shows.self_test, as_of_words(scene)
    if test is None:
        words = translate("SelfTest", "No self-test has been run yet")
        return SelfTestFace(words=words, is_known=False, as_of=as_of)
    passed, failed = _count(test, SelfTestOutcome.PASSED), len(_failed(test))
    count = len(test.boards)
    if test.ended_at is None:
        return SelfTestFace(
            words=translate(
                "SelfTest", "The self-test runs: {0} of {1} boards came through"
            ).format(passed, count),
            detail=translate("SelfTest", "Since {0}").format(time_words(test.began_at)),
            share=passed / count if count else 0.0,
            is_running=True,
            as_of=as_of,
        )
    if failed:
        words = translate("SelfTest", "{0} of {1} boards failed the self-test").format(
            failed, count
        )
    else:
        words = translate("SelfTest", "All {0} boards passed the self-test").format(count)
    return SelfTestFace(
        words=words,
        detail=joined(
            _day_and_time(test, scene),
            translate("SelfTest", "{0} passed").format(passed) if failed else "",
        ),
        share=passed / count if count else 0.0,
        is_well=not failed,
        as_of=as_of,
    )


def _rows(scene: Scene) -> Iterator[BoardRow]:
    test = scene.shows.self_test
    failed = _failed(test) if test else []
    if failed:
        yield _heading("failed", translate("SelfTest", "Failed the self-test"))
    for one in failed:
        yield BoardRow(
            key=f"failed {one.board}",
            stand=_stand_name(one, scene)[0],
            title=_stand_name(one, scene)[1],
            words=sentence(one.reason) or translate("SelfTest", "Its press was not seen."),
            tone="failed",
            is_current=False,
        )
    yield from _standing_rows(scene)


def _standing_rows(scene: Scene) -> Iterator[BoardRow]:
    boards = scene.shows.boards
    stands = scene.shows.plan.stands if scene.shows.plan else ()
    odd = [s for s in stands if s.board and boards.get(s.board) is not Standing.READY]
    odd.sort(key=lambda s: _WORST_FIRST.index(boards.get(s.board or "", Standing.UNKNOWN)))
    if odd:
        yield _heading("now", translate("SelfTest", "Not ready at this moment"))
    for stand in odd:
        yield _standing_row(stand, scene)
    ready = sum(standing is Standing.READY for standing in boards.values())
    yield _heading("ready", translate("SelfTest", "{0} of {1} ready").format(ready, len(boards)))


def _standing_row(stand: Stand, scene: Scene) -> BoardRow:
    board = stand.board or ""
    standing = scene.shows.boards.get(board, Standing.UNKNOWN)
    return BoardRow(
        key=f"now {board}",
        stand=stand.stand,
        title=stand.name,
        words=board_words(board, scene),
        tone=_TONES.get(standing, "off"),
        is_current=False,
    )


def _heading(key: str, words: str) -> BoardRow:
    return BoardRow(key=key, stand="", title=words, words="", tone="", is_current=False)


def _at(row: BoardRow, is_current: bool) -> BoardRow:  # noqa: FBT001 (a fact, not a switch)
    return replace(row, is_current=True) if is_current and row.stand else row


def _failed(test: SelfTest) -> list[BoardTest]:
    """Who failed; of a test that is over also whoever still waits."""
    bad = {SelfTestOutcome.FAILED}
    if test.ended_at is not None:
        bad.add(SelfTestOutcome.WAITING)
    return [one for one in test.boards if one.outcome in bad]


def _count(test: SelfTest, outcome: SelfTestOutcome) -> int:
    return sum(one.outcome is outcome for one in test.boards)


def _stand_name(test: BoardTest, scene: Scene) -> tuple[str, str]:
    stand = scene.stand_named(test.stand) or scene.stand_of_board(test.board)
    return (stand.stand, stand.name) if stand else (test.stand, test.stand)


def _day_and_time(test: SelfTest, scene: Scene) -> str:
    assert test.ended_at is not None  # noqa: S101 (asked by the caller)
    at = test.ended_at.astimezone()
    if at.date() == scene.now.astimezone().date():
        return translate("SelfTest", "Today at {0}").format(time_words(at))
    return translate("SelfTest", "On {0} at {1}").format(date_words(at), time_words(at))
