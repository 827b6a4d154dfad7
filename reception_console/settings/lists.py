"""The lists beside the form: the sections, and among the cars every car there is."""

from collections.abc import Iterable
from typing import Any

from reception_console.settings.draft import CAR, Draft
from reception_console.settings.form_rows import CarRow, SectionRow
from reception_console.settings.problems import Problems
from reception_console.settings.sections import TABLES, Section, section_words


def tables_of(section: Section, draft: Draft) -> tuple[str, ...]:
    """The tables of a section; of the cars those whose sheets were read or begun."""
    if section is Section.CARS:
        return tuple(table for table in draft.tables if table.startswith(CAR))
    return TABLES[section]


def section_rows(current: Section, draft: Draft, problems: Problems) -> list[SectionRow]:
    """Every section, with what is not saved yet and what is wrong."""
    wrong = {table for table, _, _ in problems.placed}
    return [
        SectionRow(
            section=section.value,
            words=section_words(section),
            is_current=section is current,
            is_changed=any(draft.is_changed(table) for table in tables_of(section, draft)),
            has_problem=bool(wrong & set(tables_of(section, draft))),
        )
        for section in Section
    ]


def car_names(listed: Iterable[dict[str, Any]], draft: Draft) -> list[str]:
    """Every car that has a sheet, and those that were begun."""
    names = [str(row["car"]) for row in listed]
    begun = (table.removeprefix(CAR) for table in tables_of(Section.CARS, draft))
    return [*names, *(car for car in begun if car not in names)]


def car_rows(
    listed: list[dict[str, Any]], current: str, draft: Draft, problems: Problems
) -> list[CarRow]:
    """Every car, as it is called by now."""
    named = {str(row["car"]): row for row in listed}
    wrong = {table for table, _, _ in problems.placed}
    return [
        CarRow(
            car=car,
            words=_words(car, (draft.rows(CAR + car) or [named.get(car, {})])[0]),
            is_current=car == current,
            is_changed=draft.is_changed(CAR + car),
            has_problem=CAR + car in wrong,
            is_gone=draft.is_gone(CAR + car),
        )
        for car in car_names(listed, draft)
    ]


def _words(car: str, row: dict[str, Any]) -> str:
    model, trim = str(row.get("model") or ""), str(row.get("trim") or "")
    parts = (model, "" if trim and trim in model else trim)
    return " ".join(part for part in parts if part) or car
