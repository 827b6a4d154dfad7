"""The roster from and to a CSV file: what will change is shown before it is saved."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from carside.console.questions import Answered
from carside.contract.editing import Edited, ReadShowroom, TableRead
from carside.roster_csv import Planned, RosterImport, read_roster, write_roster
from carside.roster_csv_words import shifts_words
from reception_console.history.kept_file import kept_file
from reception_console.port import Session
from reception_console.row_list import RowList
from reception_console.scene import Scene
from reception_console.wording import translate

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1

MOST_BYTES = 2 * 1024 * 1024
_TABLE = "advisor"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedRow:
    """One line of the preview: a person who comes or changes, or a mistake."""

    number: int
    mark: str
    title: str
    words: str
    is_problem: bool


@QmlElement
class RosterImportView(QObject):
    """An import from the choice of the file to the desk's answer, and an export."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._scene: Scene | None = None
        self._rows = RowList(PlannedRow, self)
        self._is_open = False
        self._read: TableRead | None = None
        self._reading = self._saving = ""
        self._is_exporting = False
        self._file: Path | None = None
        self._found = RosterImport()
        self._fault = self._done = ""

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        return self._is_open

    @Property(RowList, constant=True)
    def rows(self) -> RowList:
        return self._rows

    @Property(str, notify=changed)
    def path(self) -> str:
        return str(self._file) if self._file else ""

    @Property(str, notify=changed)
    def summary(self) -> str:
        return self._summary()

    @Property(bool, notify=changed)
    def isWrong(self) -> bool:
        return bool(self._fault or self._found.problems)

    @Property(bool, notify=changed)
    def canSave(self) -> bool:
        return bool(self._found.changes) and not self._saving and not self._fault

    @Property(bool, notify=changed)
    def isWaiting(self) -> bool:
        return bool(self._reading or self._saving)

    @Property(str, notify=changed)
    def doneWords(self) -> str:
        """What was done last: who was imported, or where the file lies; empty for nothing."""
        return self._done

    @Slot()
    def begin(self) -> None:
        """Open the sheet; the roster is read as the file has it."""
        self._is_open, self._file, self._done = True, None, ""
        self._forget()
        self._ask()

    @Slot()
    def cancel(self) -> None:
        """Close the sheet; nothing was changed."""
        self._is_open = False
        self._forget()
        self.changed.emit()

    @Slot(str)
    def choose(self, where: str) -> None:
        """Take the file at this path or ``file:`` link."""
        words = where.strip().strip('"')
        path = QUrl(words).toLocalFile() if words.startswith("file:") else words
        self._forget()
        self._file = Path(path).expanduser() if path else None
        self._look()

    @Slot()
    def save(self) -> None:
        """Ask the desk for the changes."""
        if self._found.changes and self._read is not None and not self._saving:
            self._saving = self._session.edit_showroom(self._read.revision, self._found.changes)
            self.changed.emit()

    @Slot()
    def export(self) -> None:
        """Write the roster to a file among the downloads."""
        self._is_exporting, self._done = True, ""
        self._ask()

    @Slot()
    def dismiss(self) -> None:
        """What was done has been read."""
        self._done = ""
        self.changed.emit()

    def show(self, scene: Scene) -> None:
        """Keep the moment, for the name of a file."""
        self._scene = scene

    def take(self, answered: Answered) -> bool:
        """Take in an answer of the desk; True if it was asked from here."""
        if answered.name not in {self._reading, self._saving} or not answered.name:
            return False
        if answered.name == self._reading:
            self._reading = ""
            self._take_table(answered)
        else:
            self._saving = ""
            self._take_edited(answered)
        self.changed.emit()
        return True

    def _ask(self) -> None:
        if not self._reading:
            self._reading = self._session.ask(ReadShowroom(table=_TABLE))
        self.changed.emit()

    def _take_table(self, answered: Answered) -> None:
        if not isinstance(answered.answer, TableRead) or not answered.answer.ok:
            self._is_exporting = False
            self._refuse(answered)
            return
        self._read = answered.answer
        if self._is_exporting:
            self._is_exporting = False
            self._write(self._read.rows)
        self._look()

    def _take_edited(self, answered: Answered) -> None:
        answer = answered.answer
        if not isinstance(answer, Edited) or not answer.ok:
            problems = answer.problems if isinstance(answer, Edited) else ()
            if problems:
                self._found = RosterImport(problems=problems)
                self._show_rows()
            else:
                self._refuse(answered)
            self._read = None
            self._reading = self._session.ask(ReadShowroom(table=_TABLE))
            return
        count = len(self._found.planned)
        self._done = translate("Roster", "Saved. Added or changed: {0}").format(count)
        self._is_open = False
        self._forget()

    def _refuse(self, answered: Answered) -> None:
        error = answered.error
        self._fault = (
            error.message
            if error is not None
            else translate("Roster", "The desk did not answer. Please try again.")
        )

    def _forget(self) -> None:
        self._found, self._fault = RosterImport(), ""
        self._rows.show([])

    def _look(self) -> None:
        """Read the file against the roster, as soon as both are there."""
        if self._file is not None and self._read is not None:
            try:
                text = _text(self._file)
            except OSError as error:
                self._fault = error.strerror or str(error)
            except ValueError as error:
                self._fault = str(error)
            else:
                self._found = read_roster(text, self._read.rows)
        self._show_rows()
        self.changed.emit()

    def _show_rows(self) -> None:
        problems = [
            PlannedRow(number=n, mark="cross", title=one, words="", is_problem=True)
            for n, one in enumerate(self._found.problems)
        ]
        planned = [_planned_row(n, one) for n, one in enumerate(self._found.planned)]
        self._rows.show(problems or planned)

    def _summary(self) -> str:
        found = self._found
        if self._fault:
            return self._fault
        if self._file is None:
            return ""
        if self._read is None:
            return translate("Roster", "Reading the roster …")
        if found.problems:
            return translate("Roster", "Nothing is changed before this is put right: {0}").format(
                len(found.problems)
            )
        new = sum(one.is_new for one in found.planned)
        return translate(
            "Roster", "New: {0} · changed: {1} · as they are: {2} · not in the file, they stay: {3}"
        ).format(new, len(found.planned) - new, found.unchanged, found.unnamed)

    def _write(self, rows: tuple[dict[str, Any], ...]) -> None:
        scene = self._scene
        name = scene.shows.plan.name if scene and scene.shows.plan else ""
        if scene is None:
            return
        try:
            file = kept_file(_file_name(name), "csv", scene.now)
            # With a byte order mark, or a spreadsheet takes Chinese for something else.
            file.write_text(write_roster(rows), encoding="utf-8-sig", newline="")
        except OSError as error:
            self._done = error.strerror or str(error)
        else:
            self._done = translate("Roster", "Kept as {0}").format(str(file))


def _file_name(showroom: str) -> str:
    return translate("Roster", "{0} advisors", "a file's name").format(showroom).strip()


def _planned_row(number: int, one: Planned) -> PlannedRow:
    parts = [
        f"{_column_words(key)}: {_shown(value)}"
        if one.before is None or not one.before.get(key)
        else f"{_column_words(key)}: {_shown(one.before[key])} → {_shown(value)}"
        for key, value in one.values.items()
        if key != "name" or not one.is_new
    ]
    title = (
        translate("Roster", "{0} is new").format(one.name)
        if one.is_new
        else translate("Roster", "{0} changes").format(one.name)
    )
    mark = "disc" if one.is_new else "diamond"
    words = " · ".join(parts)
    return PlannedRow(number=number, mark=mark, title=title, words=words, is_problem=False)


def _column_words(column: str) -> str:
    return {
        "name": translate("Roster", "name"),
        "languages": translate("Roster", "languages"),
        "models": translate("Roster", "models"),
        "shifts": translate("Roster", "shifts"),
        "state": translate("Roster", "begins the day as"),
        "portrait": translate("Roster", "portrait"),
    }.get(column, column)


def _shown(value: Any) -> str:
    if isinstance(value, list | tuple):
        if value and isinstance(value[0], dict):
            return shifts_words(value)
        return " ".join(str(one) for one in value)
    return str(value)


def _text(file: Path) -> str:
    if file.stat().st_size > MOST_BYTES:
        raise ValueError(translate("Roster", "The file is too large for a roster."))
    content = file.read_bytes()
    for encoding in ("utf-8-sig", "utf-16") if content[:2] in _UTF_16 else ("utf-8-sig", "gb18030"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise ValueError(translate("Roster", "The file is no text. Please save it as CSV in UTF-8."))


_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
