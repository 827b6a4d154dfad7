"""The form as rows: groups with a heading, and fields with everything that is said about them."""

from dataclasses import dataclass

from reception_console.row_list import RowList
from reception_console.settings.draft import Draft
from reception_console.settings.fields import Field
from reception_console.settings.values import Kind, shown_list, shown_value
from reception_console.wording import language_name


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionRow:
    """One entry at the side."""

    section: str
    words: str
    is_current: bool
    is_changed: bool
    has_problem: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CarRow:
    """One car of the list."""

    car: str
    words: str
    is_current: bool
    is_changed: bool
    has_problem: bool
    is_gone: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupRow:
    """Some fields together; `remove_words` is empty where they cannot be taken away.

    `add_words` and `add_table` say what can be added below it.
    """

    group: str
    title: str
    remove_words: str
    add_words: str
    add_table: str
    fields: RowList


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldRow:
    """One field as it is shown; `items` are the values of a list, as they are held."""

    key: str
    kind: str
    label: str
    hint: str
    unit: str
    placeholder: str
    shown: str
    items: list[str]
    is_on: bool
    values: list[str]
    words: list[str]
    least: float
    most: float
    step: float
    problem: str
    is_changed: bool
    columns: int
    item_words: list[str]


def key_of(table: str, place: int, path: str) -> str:
    """What QML calls a field by."""
    return f"{table}|{place}|{path}"


def read_key(key: str) -> tuple[str, int, str]:
    """The table, the place of the row and the path of a field."""
    table, place, path = key.split("|")
    return table, int(place), path


def field_row(field: Field, table: str, place: int, draft: Draft, problem: str) -> FieldRow:
    """One field of a row."""
    value = draft.value(table, place, field.path)
    has_choice = field.kind in {Kind.CHOICE, Kind.SEGMENTS}
    shown = shown_value(value)
    return FieldRow(
        key=key_of(table, place, field.path),
        kind=field.kind.value,
        label=field.label,
        hint=field.hint,
        unit=field.unit,
        placeholder="" if has_choice else field.default,
        shown=shown or (field.default if has_choice else ""),
        items=shown_list(value),
        is_on=value is True,
        values=list(field.values),
        words=list(field.words),
        least=field.least,
        most=field.most,
        step=field.step,
        problem=problem,
        is_changed=draft.is_value_changed(table, place, field.path),
        columns=field.columns,
        item_words=_item_words(field, value),
    )


def _item_words(field: Field, value: object) -> list[str]:
    """How the values of a list are read: a language has its own name beside its tag."""
    items = shown_list(value)
    if field.path != "languages":
        return items
    return [name if (name := language_name(tag)) == tag else f"{name} · {tag}" for tag in items]
