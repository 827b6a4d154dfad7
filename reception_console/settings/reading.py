"""Reading the showroom file into the draft: every table asked for, until all agree."""

from collections.abc import Iterable

from carside.contract.editing import ReadShowroom, TableRead
from reception_console.port import Session
from reception_console.settings.draft import CAR, Draft
from reception_console.settings.sections import TABLES

ALL = tuple(dict.fromkeys(table for tables in TABLES.values() for table in tables))


class Reading:
    """What was asked of the file and has not been told yet.

    `revision` is what all tables were read at; `cars` lists the cars there are.
    """

    def __init__(self, session: Session, draft: Draft) -> None:
        self._session = session
        self._draft = draft
        self._asked: dict[str, str] = {}
        self._revisions: set[str] = set()
        self.revision = ""
        self.cars: list[dict[str, object]] = []
        self.trouble = ""

    @property
    def is_over(self) -> bool:
        """Whether everything was told."""
        return not self._asked

    def begin(self, cars: Iterable[str] = ()) -> None:
        """Ask for every table, and for the sheets of these cars."""
        self._asked.clear()
        self._revisions.clear()
        self.trouble = ""
        for table in (*ALL, "car"):
            self._ask(table)
        for car in cars:
            self.ask_car(car)

    def ask_car(self, car: str) -> None:
        """Ask for the sheet of `car`."""
        self._ask(CAR + car)

    def take(self, name: str, answer: object, trouble: str) -> bool:
        """Take in an answer; True if it was asked from here."""
        table = self._asked.pop(name, None)
        if table is None:
            return False
        if not isinstance(answer, TableRead):
            self.trouble = trouble
            self._asked.clear()
            return True
        if table == "car":
            self.cars = list(answer.rows)
        else:
            self._draft.load(table, answer.rows)
        self.revision = answer.revision
        self._revisions.add(answer.revision)
        if self.is_over and len(self._revisions) > 1:
            # Somebody saved between two answers: what was read belongs to two states.
            self.begin(t.removeprefix(CAR) for t in self._draft.tables if t.startswith(CAR))
        return True

    def _ask(self, table: str) -> None:
        is_sheet = table.startswith(CAR)
        row = table.removeprefix(CAR) if is_sheet else None
        question = ReadShowroom(table="car" if is_sheet else table, row=row)
        self._asked[self._session.ask(question)] = table
