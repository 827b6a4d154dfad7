"""The roster as a CSV file: from its text to changes of the showroom file, and back. Pure.

A file is read whole: every mistake is told at once with its line, and nothing is changed until
there is none. Whoever the file does not name stays as he is. People are recognised by `id`, else
by their name; a new one is given an identifier made from his name.
"""

import csv
import io
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from carside.catalogue.sheet import CAR_PATTERN
from carside.contract.editing import MAX_CHANGES, Change
from carside.roster import AdvisorState
from carside.roster_csv_words import identifier, listed, shifts, shifts_words

Row = Mapping[str, Any]
"""One `[[advisor]]` of the showroom file, by key."""

COLUMNS = ("id", "name", "languages", "models", "shifts", "state", "portrait")
"""The columns of a file that is exported, in this order."""

_TITLES = {
    "id": ("id", "identifier", "key"),
    "name": ("name", "fullname", "advisor"),
    "languages": ("languages", "language", "speaks", "spokenlanguages"),
    "models": ("models", "model", "knows", "families", "modelfamilies"),
    "shifts": ("shifts", "shift", "hours", "workinghours", "schedule"),
    "state": ("state", "beginsas", "status"),
    "portrait": ("portrait", "photo", "picture", "image"),
}
_COLUMN_OF = {title: column for column, titles in _TITLES.items() for title in titles}
_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,7}")
_LONGEST_NAME = 120


@dataclass(frozen=True, slots=True)
class Planned:
    """What becomes of one advisor: `values` as in the file, with what they were `before`."""

    advisor: str
    name: str
    line: int
    values: dict[str, Any]
    before: Row | None = None

    @property
    def is_new(self) -> bool:
        """Whether he is not on the roster yet."""
        return self.before is None


@dataclass(frozen=True, slots=True)
class RosterImport:
    """What a file comes to.

    Attributes:
        planned: everybody whom it adds or changes, in its order.
        unchanged: how many it names who are so already.
        unnamed: how many of the roster it does not name; they stay.
        problems: every mistake in one sentence each; with one of them nothing is to be changed.
    """

    planned: tuple[Planned, ...] = ()
    unchanged: int = 0
    unnamed: int = 0
    problems: tuple[str, ...] = ()

    @property
    def changes(self) -> tuple[Change, ...]:
        """The changes to ask the desk for; none if there is a mistake."""
        if self.problems:
            return ()
        return tuple(
            Change(table="advisor", row=one.advisor, values=one.values) for one in self.planned
        )


@dataclass(slots=True)
class _Reader:
    rows: Sequence[Row]
    problems: list[str] = field(default_factory=list)
    taken: dict[str, int] = field(default_factory=dict)
    new: dict[str, str] = field(default_factory=dict)
    by_id: dict[str, Row] = field(init=False)
    by_name: dict[str, Row] = field(init=False)
    names: Counter[str] = field(init=False)

    def __post_init__(self) -> None:
        self.by_id = {str(row.get("id")): row for row in self.rows}
        self.by_name = {str(row.get("name", "")).casefold(): row for row in self.rows}
        self.names = Counter(str(row.get("name", "")).casefold() for row in self.rows)


def read_roster(text: str, rows: Sequence[Row]) -> RosterImport:
    """Read the text of a CSV file against the roster as it is.

    Args:
        text: separated by commas, semicolons or tabs, with a line of headings; a byte order mark
            is passed over.
        rows: the `[[advisor]]` tables of the showroom file.
    """
    text = text.removeprefix("\ufeff")
    lines = _lines(text)
    head = next(lines, None)
    if head is None:
        return RosterImport(problems=("The file is empty.",))
    columns, problems = _columns(head[1])
    if problems:
        return RosterImport(problems=tuple(f"Line {head[0]}: {one}" for one in problems))
    reader = _Reader(rows)
    read = [_person(reader, columns, number, fields) for number, fields in lines]
    people = [one for one in read if one is not None]
    if not people and not reader.problems:
        reader.problems.append("There is nobody in the file.")
    planned = tuple(one for one in people if one.values)
    if len(planned) > MAX_CHANGES:
        reader.problems.append(f"At most {MAX_CHANGES} people can be changed at once.")
    return RosterImport(
        planned=planned,
        unchanged=len(people) - len(planned),
        unnamed=len(reader.by_id.keys() - reader.taken.keys()),
        problems=tuple(reader.problems),
    )


def write_roster(rows: Sequence[Row]) -> str:
    """The roster as the text of a CSV file that `read_roster` reads back without a change."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for row in rows:
        writer.writerow(_safe(_WRITTEN.get(column, str)(row.get(column, ""))) for column in COLUMNS)
    return text.getvalue()


def _safe(words: str) -> str:
    # A spreadsheet takes what begins like this for a formula; nothing of ours does in earnest.
    return words.lstrip("=+@\t\r") if words[:1] in "=+@\t\r" else words


def _lines(text: str) -> Iterator[tuple[int, list[str]]]:
    first = text.lstrip("\r\n ").partition("\n")[0]
    separator = max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    before = 0
    try:
        for fields in reader:
            number, before = before + 1, reader.line_num
            if any(one.strip() for one in fields):
                yield number, [one.strip() for one in fields]
    except csv.Error:  # a field longer than any that means something
        return


def _columns(titles: Sequence[str]) -> tuple[list[str | None], list[str]]:
    columns = [_COLUMN_OF.get(re.sub(r"[\s_-]", "", title).casefold()) for title in titles]
    problems = [
        f'nobody knows the column "{title}"; there are {", ".join(COLUMNS)}'
        for title, column in zip(titles, columns, strict=True)
        if title and column is None
    ]
    known = [column for column in columns if column is not None]
    problems += [f"there are two columns {one}" for one in COLUMNS if known.count(one) > 1]
    if "name" not in known and "id" not in known:
        problems.append("there must be a column name or id")
    return columns, problems


def _person(
    reader: _Reader, columns: Sequence[str | None], number: int, fields: Sequence[str]
) -> Planned | None:
    pairs = zip(columns, fields, strict=False)
    given = {column: words for column, words in pairs if column is not None and words}
    problems: list[str] = []
    if len(fields) > len(columns) and any(fields[len(columns) :]):
        problems.append("there are more fields than headings")
    before, name = _known(reader, given), given.get("name", "")
    advisor = _advisor(reader, given, before, problems)
    values = _values(given, problems)
    if before is None:
        problems += [
            f"{column} is missing, and nobody of that name is on the roster"
            for column in ("name", "languages")
            if column not in given
        ]
    if advisor in reader.taken:
        problems.append(f"the same person stands on line {reader.taken[advisor]} already")
    reader.taken.setdefault(advisor, number)
    if problems:
        reader.problems += [f"Line {number}: {one}." for one in problems]
        return None
    news = {key: new for key, new in values.items() if before is None or before.get(key) != new}
    return Planned(advisor, name or str((before or {}).get("name", "")), number, news, before)


def _known(reader: _Reader, given: Mapping[str, str]) -> Row | None:
    if "id" in given:
        return reader.by_id.get(given["id"].lower())
    return reader.by_name.get(given.get("name", "").casefold())


def _advisor(
    reader: _Reader, given: Mapping[str, str], before: Row | None, problems: list[str]
) -> str:
    name = given.get("name", "")
    if "id" not in given and reader.names[name.casefold()] > 1:
        problems.append(f'more than one on the roster is called "{name}", so an id is needed')
    if before is not None:
        return str(before["id"])
    if "id" in given:
        wanted = given["id"].lower()
        if not re.fullmatch(CAR_PATTERN, wanted):
            problems.append(f'id "{given["id"]}" must be 1 to 64 of a-z, 0-9 and -')
        return wanted
    if name.casefold() in reader.new:
        return reader.new[name.casefold()]
    made = identifier(name, lambda one: one in reader.by_id or one in reader.taken)
    reader.new[name.casefold()] = made
    return made


def _values(given: Mapping[str, str], problems: list[str]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for column, read in _READ.items():
        if column in given:
            try:
                values[column] = read(given[column])
            except ValueError as error:
                problems.append(f"{column}: {error}")
    return values


def _name(words: str) -> str:
    if len(words) > _LONGEST_NAME or not words.isprintable():
        raise ValueError(f"must be one line of at most {_LONGEST_NAME} characters")
    return words


def _languages(words: str) -> list[str]:
    tags = listed(words)
    for tag in tags:
        if not _TAG.fullmatch(tag):
            raise ValueError(f'"{tag}" is no language such as en or zh-CN')
    return list(dict.fromkeys(tags))


def _models(words: str) -> list[str]:
    families = [one.lower() for one in listed(words)]
    for family in families:
        if not re.fullmatch(r"[a-z0-9][a-z0-9-]{0,63}", family):
            raise ValueError(f'"{family}" is no model family such as eqs')
    return list(dict.fromkeys(families))


def _state(words: str) -> str:
    state = words.lower()
    if state not in list(AdvisorState):
        raise ValueError(f'"{words}" must be free, away or off')
    return state


def _portrait(words: str) -> str:
    if re.search(r"\s", words) or len(words) > 300:  # noqa: PLR2004 (as the showroom file has it)
        raise ValueError("must be a link or a file name of up to 300 characters, without spaces")
    return words


_READ: dict[str, Callable[[str], Any]] = {
    "name": _name,
    "languages": _languages,
    "models": _models,
    "shifts": shifts,
    "state": _state,
    "portrait": _portrait,
}
_WRITTEN: dict[str, Callable[[Any], str]] = {
    "languages": " ".join,
    "models": " ".join,
    "shifts": lambda tables: shifts_words(tables or ()),
}
