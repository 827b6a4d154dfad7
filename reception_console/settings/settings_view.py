"""The page Settings: what the showroom file holds, as forms, until it is saved by the desk."""

import json
from typing import ClassVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from carside.console.questions import Answered
from carside.console.shows import Blindness
from reception_console.port import Session
from reception_console.preview.board_previewer import BoardPreviewer
from reception_console.row_list import RowList
from reception_console.scene import Scene
from reception_console.settings.draft import CAR, Draft
from reception_console.settings.form import Form, all_fields
from reception_console.settings.form_rows import CarRow, GroupRow, SectionRow
from reception_console.settings.lists import car_names, car_rows, section_rows, tables_of
from reception_console.settings.problems import Problems
from reception_console.settings.reading import Reading
from reception_console.settings.saving import Saving
from reception_console.settings.sections import Section, about_words, section_words
from reception_console.settings.wishes import NEW_ROWS, Place, Wishes
from reception_console.wording import listed, sentence, translate

# The page's QML makes a BoardPreviewer, a type that is known once it was imported.
__all__ = ["BoardPreviewer", "SettingsView"]

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SettingsView(QObject):
    """What the page shows.

    `state` is ``reading``, ``ready``, ``failed`` (`trouble` says why) or ``blind``. `wantedPage` is
    the page somebody wants to turn to although not everything is saved; empty if nobody does.
    """

    changed: ClassVar[Signal] = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._draft = Draft()
        self._reading = Reading(session, self._draft)
        self._form = Form(self, RowList(GroupRow, self))
        self._wishes = Wishes(self._draft, self._form.kind_of)
        self._sections = RowList(SectionRow, self)
        self._cars = RowList(CarRow, self)
        self._section = Section.SHOWROOM
        self._car = ""
        self._saving = Saving()
        self._wanted_page = ""
        self._is_blind = False
        self._scene: Scene | None = None

    # The port of every page

    def open(self, scene: Scene) -> None:
        """The page is turned to: the file is read again, what is not saved stays wanted."""
        self.show(scene)
        if not self._is_blind and self._saving.asked is None:
            self._read()
        self._show()

    def show(self, scene: Scene) -> None:
        """Show this moment; called only while the page is turned to."""
        self._scene = scene
        was, self._is_blind = self._is_blind, scene.shows.blindness is not Blindness.NONE
        if was and not self._is_blind and not self._reading.revision:
            self._read()
        if was is not self._is_blind:
            self.changed.emit()

    def take(self, answered: Answered) -> bool:
        """Take in an answer of the desk; True if it was asked from here."""
        if answered.name == self._saving.asked:
            self._take_edited(answered)
            self._show()
            return True
        trouble = answered.error.message if answered.error else ""
        if not self._reading.take(answered.name, answered.answer, trouble):
            return False
        if answered.answer is None and not self._reading.trouble:
            self._reading.trouble = translate("Settings", "The desk did not answer.")
        self._choose_first_car()
        self._show()
        return True

    def may_leave(self, page: str) -> bool:
        """Whether `page` may be turned to at once; if not, the person is asked."""
        if page == "settings" or not self._is_changed():
            return True
        self._wanted_page = page
        self.changed.emit()
        return False

    # What is shown

    @Property(RowList, constant=True)
    def sections(self) -> RowList:
        return self._sections

    @Property(RowList, constant=True)
    def groups(self) -> RowList:
        return self._form.groups

    @Property(RowList, constant=True)
    def cars(self) -> RowList:
        return self._cars

    @Property(str, notify=changed)
    def section(self) -> str:
        return self._section.value

    @Property(str, notify=changed)
    def title(self) -> str:
        return section_words(self._section)

    @Property(str, notify=changed)
    def about(self) -> str:
        return about_words(self._section)

    @Property(str, notify=changed)
    def car(self) -> str:
        return self._car

    @Property(bool, notify=changed)
    def isCarGone(self) -> bool:
        return self._draft.is_gone(CAR + self._car)

    @Property(str, notify=changed)
    def carSheet(self) -> str:
        """The sheet as it is wanted, as JSON, for the picture of the board beside it."""
        rows = self._draft.rows(CAR + self._car) if self._car else []
        return json.dumps(rows[0]) if rows else ""

    @Property(str, notify=changed)
    def state(self) -> str:
        if self._is_blind:
            return "blind" if self._reading.revision else "failed"
        if self._reading.trouble:
            return "failed"
        return "ready" if self._reading.revision and self._draft.has("console") else "reading"

    @Property(str, notify=changed)
    def trouble(self) -> str:
        if self._is_blind:
            return translate("Settings", "The desk cannot be reached; nothing can be read now.")
        return sentence(self._reading.trouble)

    @Property(bool, notify=changed)
    def isChanged(self) -> bool:
        return self._is_changed()

    @Property(bool, notify=changed)
    def isSectionChanged(self) -> bool:
        return any(self._draft.is_changed(table) for table in self._tables(self._section))

    @Property(bool, notify=changed)
    def isSaving(self) -> bool:
        return self._saving.asked is not None

    @Property(bool, notify=changed)
    def maySave(self) -> bool:
        return self._is_changed() and self._saving.asked is None and not self._is_blind

    @Property(str, notify=changed)
    def saved(self) -> str:
        """When it was saved, until something is changed again."""
        return self._saving.saved

    @Property(str, notify=changed)
    def conflict(self) -> str:
        """Who was faster; empty if nobody was."""
        return self._saving.conflict

    @Property(list, notify=changed)
    def problems(self) -> list[str]:
        """What is wrong and belongs to no field that is shown."""
        return [sentence(problem) for problem in self._saving.problems.others]

    @Property(str, notify=changed)
    def problemWords(self) -> str:
        count = len(self._saving.problems.placed) + len(self._saving.problems.others)
        if not count:
            return ""
        return translate("Settings", "Nothing was saved. Mistakes to put right: {0}").format(count)

    @Property(str, notify=changed)
    def wantedPage(self) -> str:
        return self._wanted_page

    @Property(str, notify=changed)
    def consolesHere(self) -> str:
        """The consoles that are alive and have no role of their own yet."""
        if self._scene is None:
            return ""
        known = {row.get("id") for row in self._draft.rows("console")}
        return listed(one for one in self._scene.shows.consoles if one not in known)

    # What is wanted

    @Slot(str)
    def turn(self, section: str) -> None:
        """Show this section."""
        self._section = Section(section)
        self._choose_first_car()
        self._show()

    @Slot(int)
    def step(self, by: int) -> None:
        """Show the section before or after this one."""
        order = list(Section)
        place = order.index(self._section) + by
        if 0 <= place < len(order):
            self.turn(order[place].value)

    @Slot(str, str)
    def edit(self, key: str, text: str) -> None:
        """Want this text in a field."""
        self._wish(self._wishes.edit(key, text))

    @Slot(str, bool)
    def check(self, key: str, is_on: bool) -> None:  # noqa: FBT001 (Qt's call)
        """Want a yes or a no in a field."""
        self._wish(self._wishes.check(key, is_on=is_on))

    @Slot(str, str)
    def addTo(self, key: str, text: str) -> None:
        """Want one value more in a list."""
        self._wish(self._wishes.add_to(key, text))

    @Slot(str, int)
    def takeFrom(self, key: str, number: int) -> None:
        """Want one value less in a list."""
        self._wish(self._wishes.take_from(key, number))

    @Slot(str, str)
    def toggle(self, key: str, value: str) -> None:
        """Want a value of a few, or not any more."""
        self._wish(self._wishes.toggle(key, value))

    @Slot(str)
    def add(self, table: str) -> None:
        """Want one row more."""
        row = dict(NEW_ROWS[table])
        if table == "console" and self.consolesHere:
            row["id"] = str(self.consolesHere).split(", ", maxsplit=1)[0]
            row["role"] = "receptionist" if self._draft.rows(table) else "manager"
        self._draft.add(table, row)
        self._touch()

    @Slot(str)
    def remove(self, group: str) -> None:
        """Want this row to go."""
        table, place = group.rsplit("|", 1)
        self._draft.remove(table, int(place))
        self._saving.problems = Problems({})
        self._touch()

    @Slot(str)
    def chooseCar(self, car: str) -> None:
        """Show the sheet of this car."""
        self._car = car
        if not self._draft.has(CAR + car):
            self._reading.ask_car(car)
        self._show()

    @Slot(str)
    def addCar(self, car: str) -> None:
        """Want a car that has no sheet yet."""
        name = "-".join(car.strip().lower().split())
        if name and name not in self._car_names():
            self._draft.begin_car(name)
        if name:
            self.chooseCar(name)
            self._touch()

    @Slot()
    def removeCar(self) -> None:
        """Want the car that is shown to go; once more, to stay."""
        table = CAR + self._car
        if self._draft.is_gone(table) or self._car not in {
            row["car"] for row in self._reading.cars
        }:
            self._draft.undo([table])
            self._car = self._car if self._draft.has(table) else ""
            self._choose_first_car()
        else:
            self._draft.remove(table, 0)
        self._touch()

    @Slot()
    def save(self) -> None:
        """Have the desk write everything that was changed."""
        if not self._is_changed() or self._saving.asked is not None or self._is_blind:
            return
        self._wishes.complete(all_fields(self._draft))
        changes = self._draft.changes()
        self._saving.begin(self._session.edit_showroom(self._reading.revision, changes))
        self._show()

    @Slot()
    def undo(self) -> None:
        """Want this section as the file has it."""
        self._draft.undo(self._tables(self._section))
        self._saving.problems = Problems({})
        self._choose_first_car()
        self._touch()

    @Slot()
    def dropAll(self) -> None:
        """Want nothing of what is not saved."""
        self._draft.undo(self._draft.tables)
        self._saving.forget()
        self._wanted_page = ""
        self._touch()

    @Slot()
    def stay(self) -> None:
        """Do not turn the page after all."""
        self._wanted_page = ""
        self.changed.emit()

    @Slot()
    def reload(self) -> None:
        """Read the file again; what I changed stays wanted."""
        self._saving.conflict = ""
        self._read()
        self._show()

    # Inside

    def _read(self) -> None:
        self._reading.begin(t.removeprefix(CAR) for t in self._draft.tables if t.startswith(CAR))

    def _take_edited(self, answered: Answered) -> None:
        at = self._scene.now if self._scene is not None else None
        if self._saving.take(answered, self._draft, at):
            self._draft_is_the_file()
            self._read()
        else:
            self._turn_to_a_problem()

    def _draft_is_the_file(self) -> None:
        for table in self._draft.tables:
            self._draft.settle(table)
        if self._car and not self._draft.has(CAR + self._car):
            self._car = ""

    def _turn_to_a_problem(self) -> None:
        tables = {table for table, _, _ in self._saving.problems.placed}
        if tables & set(self._tables(self._section)) or not tables:
            return
        for section in Section:
            found = sorted(tables & set(self._tables(section)))
            if found:
                self._section = section
                self._car = found[0].removeprefix(CAR) if section is Section.CARS else self._car
                return

    def _wish(self, place: Place) -> None:
        self._saving.mend(place)
        self._touch()

    def _touch(self) -> None:
        self._saving.saved = ""
        self._show()

    def _tables(self, section: Section) -> tuple[str, ...]:
        return tables_of(section, self._draft)

    def _is_changed(self) -> bool:
        return any(self._draft.is_changed(table) for table in self._draft.tables)

    def _car_names(self) -> list[str]:
        return car_names(self._reading.cars, self._draft)

    def _choose_first_car(self) -> None:
        if self._section is Section.CARS and not self._car and (names := self._car_names()):
            self.chooseCar(names[0])

    def _show(self) -> None:
        self._sections.show(section_rows(self._section, self._draft, self._saving.problems))
        problems = self._saving.problems
        cars = car_rows(self._reading.cars, self._car, self._draft, problems)
        self._cars.show(cars if self._section is Section.CARS else [])
        self._form.show(self._section, self._car, self._draft, self._saving.problems)
        self.changed.emit()
