"""The form of a section, built anew from the draft whenever anything of it changed."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject

from reception_console.row_list import RowList
from reception_console.settings import car_fields as cars
from reception_console.settings import fields as f
from reception_console.settings.draft import CAR, Draft
from reception_console.settings.fields import Field
from reception_console.settings.form_rows import FieldRow, GroupRow, field_row
from reception_console.settings.problems import Problems
from reception_console.settings.sections import Section, add_words
from reception_console.settings.values import Kind, shown_value
from reception_console.wording import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Some fields of one row under one heading."""

    key: str
    title: str
    table: str
    place: int
    fields: tuple[Field, ...]
    remove_words: str = ""
    add_table: str = ""


@dataclass(slots=True)
class Form:
    """The rows of the form; `kinds` says what kind of field each path of a table is."""

    owner: QObject
    groups: RowList
    kinds: dict[tuple[str, str], Kind] = field(default_factory=dict)
    _lists: dict[str, RowList] = field(default_factory=dict)

    def kind_of(self, table: str, path: str) -> Kind:
        """What kind of field this is."""
        return self.kinds.get((table, path), Kind.TEXT)

    def show(self, section: Section, car: str, draft: Draft, problems: Problems) -> None:
        """Show the form of `section`, for the cars that of `car`."""
        rows = []
        for group in groups_of(section, car, draft):
            listed = self._lists.setdefault(group.key, RowList(FieldRow, self.owner))
            self.kinds |= {(group.table, one.path): one.kind for one in group.fields}
            listed.show(
                [
                    field_row(
                        one,
                        group.table,
                        group.place,
                        draft,
                        problems.placed.get((group.table, group.place, one.path), ""),
                    )
                    for one in group.fields
                ]
            )
            rows.append(
                GroupRow(
                    group=group.key,
                    title=group.title,
                    remove_words=group.remove_words,
                    add_words=add_words(section).get(group.add_table, ""),
                    add_table=group.add_table,
                    fields=listed,
                )
            )
        self.groups.show(rows)


def groups_of(section: Section, car: str, draft: Draft) -> list[Group]:
    """The groups of a section, as its rows are wanted now."""
    if section is Section.CARS:
        table = CAR + car
        return _car(table, draft) if draft.has(table) and not draft.is_gone(table) else []
    make: dict[Section, Callable[[Draft], list[Group]]] = {
        Section.SHOWROOM: _showroom,
        Section.HOURS: _hours,
        Section.URGENCY: lambda _: [_single("escalation", f.escalation_fields())],
        Section.MATCHING: lambda _: [_single("matching", f.matching_fields())],
        Section.WALKING: lambda _: [_single("walk", f.walk_fields())],
        Section.NOTES: _notes,
        Section.CONSOLES: _consoles,
    }
    return make[section](draft) if section in make else []


def _showroom(draft: Draft) -> list[Group]:
    del draft
    return [_single("showroom", f.showroom_fields()), _single("self_test", f.self_test_fields())]


def _hours(draft: Draft) -> list[Group]:
    weekly, special = (
        translate("Settings", "Weekly hours"),
        translate("Settings", "Special days"),
    )
    return [
        *_many("hours", weekly, f.hours_fields, draft),
        *_many("special_day", special, f.special_day_fields, draft),
    ]


def _notes(draft: Draft) -> list[Group]:
    languages = _note_languages(draft)
    title = translate("Settings", "Notes")
    return list(_many("note", title, lambda: f.note_fields(languages), draft))


def _consoles(draft: Draft) -> list[Group]:
    return list(_many("console", translate("Settings", "Consoles"), f.console_fields, draft))


def all_fields(draft: Draft) -> frozenset[tuple[str, int, str]]:
    """Every field of every form: its table, the place of its row and its path."""
    cars = [table.removeprefix(CAR) for table in draft.tables if table.startswith(CAR)]
    forms = [(section, "") for section in Section] + [(Section.CARS, car) for car in cars]
    return frozenset(
        (group.table, group.place, one.path)
        for section, car in forms
        for group in groups_of(section, car, draft)
        for one in group.fields
    )


def _single(table: str, fields: tuple[Field, ...]) -> Group:
    return Group(key=table, title="", table=table, place=0, fields=fields)


def _many(
    table: str, title: str, fields: Callable[[], tuple[Field, ...]], draft: Draft
) -> Iterable[Group]:
    # The heading carries the button that adds; what it adds stands below.
    yield Group(key=table, title=title, table=table, place=0, fields=(), add_table=table)
    for place in range(len(draft.rows(table))):
        yield Group(
            key=f"{table}|{place}",
            title="",
            table=table,
            place=place,
            fields=fields(),
            remove_words=translate("Settings", "Take away"),
        )


def _car(table: str, draft: Draft) -> list[Group]:
    currency = shown_value(draft.value("showroom", 0, "currency")) or "EUR"
    titles = (
        translate("Car", "The car"),
        translate("Car", "Price"),
        translate("Car", "Main figures"),
    )
    parts = (cars.identity_fields(), cars.price_fields(currency), cars.spec_fields())
    return [
        Group(key=f"{table}|{n}", title=title, table=table, place=0, fields=fields)
        for n, (title, fields) in enumerate(zip(titles, parts, strict=True))
    ]


def _note_languages(draft: Draft) -> tuple[str, ...]:
    spoken = draft.value("showroom", 0, "languages") or ["en"]
    written = [tag for row in draft.rows("note") for tag in row.get("text", {})]
    return tuple(dict.fromkeys([*written, *map(str, spoken)]))
