"""Making a TOML text say something else without touching what it says already.

Comments, order, blank lines and the way of writing a value stay as they are wherever the value
stays; only what differs is written. Rows of a list of tables are recognised by their `id`, or else
by being the same; a comment above a row that goes stays, because it may be about what follows.
"""

import difflib
import json
import re
import tomllib
from collections.abc import Mapping, MutableMapping, Sequence
from datetime import date
from typing import Any

import msgspec
import tomlkit
from tomlkit.items import AoT, Array, Comment, Date, Float, InlineTable, Item, Table, Whitespace

_OWN_TABLES = frozenset({"price", "specs", "text"})
"""What gets a heading of its own when it is new; anything else stands in one line."""

_DATES = frozenset({"valid_until"})


class NotWritableError(ValueError):
    """The text cannot be made to say it; the text of the error is a sentence."""


def rewritten(text: str, wanted: Mapping[str, Any]) -> str:
    """Return `text`, a TOML document, changed so that it says `wanted` (dates as ISO text).

    Raises:
        NotWritableError: it cannot be done without risk to what the text says.
    """
    document = tomlkit.parse(text.replace("\r\n", "\n"))
    _sync(document, wanted)
    new = tomlkit.dumps(document)
    if _plain(tomllib.loads(new)) != _plain(wanted):
        raise NotWritableError(
            "this file is written in a way that only hands can change: change it in an editor"
        )
    return new.replace("\n", "\r\n") if "\r\n" in text else new


def _sync(table: MutableMapping[str, Any], wanted: Mapping[str, Any]) -> None:
    for key in [key for key in table if key not in wanted]:
        _remove_key(table, key)
    for key, value in wanted.items():
        old = table.get(key)
        if old is None:
            _add(table, key, value)
        elif isinstance(old, AoT) and _are_rows(value):
            _sync_rows(table, key, old, value)
        elif isinstance(old, MutableMapping) and isinstance(value, Mapping):
            _sync(old, value)
        elif _plain(_unwrapped(old)) != _plain(value):
            table[key] = _item(key, value, old)


def _remove_key(table: MutableMapping[str, Any], key: str) -> None:
    old = table[key]
    if isinstance(old, AoT):
        while len(old) > 1:
            _remove_row(table, key, old, len(old) - 1)
        _remove_row(table, key, old, 0)
        return
    left = _kept_of(old) if isinstance(old, Table) else ""
    if left and isinstance(table, tomlkit.TOMLDocument):
        _hand_on(table, key, left)
    del table[key]


def _sync_rows(
    table: MutableMapping[str, Any], key: str, rows: AoT, wanted: Sequence[Mapping[str, Any]]
) -> None:
    before = [_row_key(_unwrapped(row)) for row in rows]
    after = [_row_key(row) for row in wanted]
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    for tag, from_, to, new_from, new_to in reversed(matcher.get_opcodes()):
        both = min(to - from_, new_to - new_from)
        if tag in {"equal", "replace"}:
            for step in range(both):
                _sync(rows[from_ + step], wanted[new_from + step])
        for place in reversed(range(from_ + both, to)):
            _remove_row(table, key, rows, place)
        for step in range(both, new_to - new_from):
            _insert_row(rows, from_ + step, wanted[new_from + step])


def _insert_row(rows: AoT, place: int, wanted: Mapping[str, Any]) -> None:
    row = _row(wanted)
    if place < len(rows):
        row.add(tomlkit.nl())
        rows.insert(place, row)
        return
    if rows:
        # What stands at the end of the last row is about what follows the list.
        left = _taken_off(rows[-1])
        row.trivia.indent = "\n"
        for item in _as_items(left):
            row.add(item)
    rows.append(row)


def _remove_row(table: MutableMapping[str, Any], key: str, rows: AoT, place: int) -> None:
    left = _kept_of(rows[place])
    if "#" in left:
        if place + 1 < len(rows):
            following = rows[place + 1]
            following.trivia.indent = left.lstrip("\n") + following.trivia.indent
        elif place > 0:
            for item in _as_items(left):
                rows[place - 1].add(item)
        else:
            _hand_on(table, key, left)
    if len(rows) == 1:
        del table[key]
    else:
        del rows[place]


def _hand_on(table: MutableMapping[str, Any], key: str, left: str) -> None:
    """Keep the comments at the end of the table `key`, which goes, above whatever follows it."""
    if "#" not in left:
        return
    keys = list(table)
    following = table[keys[keys.index(key) + 1]] if keys[-1] != key else None
    first = following[0] if isinstance(following, AoT) else following
    if isinstance(first, Table) and not first.is_super_table():
        first.trivia.indent = left.lstrip("\n") + first.trivia.indent
    elif isinstance(table, tomlkit.TOMLDocument):
        for item in _as_items(left):
            table.add(item)


def _trailing(table: Table) -> str:
    """The comments and blank lines after the last value of a table."""
    left: list[str] = []
    for key, item in reversed(table.value.body):
        if isinstance(item, Table) and not left:
            return _trailing(item)
        if key is not None or not isinstance(item, Comment | Whitespace):
            break
        left.append(item.as_string())
    return "".join(reversed(left))


def _kept_of(table: Table) -> str:
    """What stays of a table that goes: the comments that were handed on to it, and those below."""
    above = table.trivia.indent
    kept = (above if "#" in above else "") + _trailing(table)
    return re.sub(r"\n{3,}", "\n\n", re.sub(r"(?m)^[ ]+#", "#", kept))


def _taken_off(table: Table) -> str:
    """Take the comments and blank lines off the end of a table."""
    left = _trailing(table)
    body = table.value.body
    while body and body[-1][0] is None and isinstance(body[-1][1], Comment | Whitespace):
        body.pop()
    if body and isinstance(body[-1][1], Table):
        return ""  # they stand below a table of its own, and stay there
    return left


def _as_items(left: str) -> list[Comment | Whitespace]:
    body = tomlkit.parse(left).body
    return [item for _, item in body if isinstance(item, Comment | Whitespace)]


def _add(table: MutableMapping[str, Any], key: str, value: Any) -> None:
    if isinstance(table, tomlkit.TOMLDocument) and isinstance(value, Mapping | list):
        if not table.as_string().endswith("\n\n") and table.as_string():
            table.add(tomlkit.nl())
        if _are_rows(value) and value:
            rows = tomlkit.aot()
            for row in value:
                _insert_row(rows, len(rows), row)
            table.add(key, rows)
            return
        if isinstance(value, Mapping):
            table.add(key, _row(value))
            return
    table[key] = _item(key, value, None)


def _row(wanted: Mapping[str, Any]) -> Table:
    row = tomlkit.table()
    # Tables with headings of their own would swallow the values after them.
    ordered = sorted(wanted.items(), key=lambda pair: pair[0] in _OWN_TABLES)
    for key, value in ordered:
        row[key] = _item(key, value, None)
    return row


def _item(key: str, value: Any, old: Any) -> Any:
    if isinstance(value, Mapping):
        if key in _OWN_TABLES and not isinstance(old, InlineTable):
            return _row(value)
        inline = tomlkit.inline_table()
        for inner, one in value.items():
            inline[inner] = _item(inner, one, None)
        return inline
    if isinstance(value, list | tuple):
        array = tomlkit.array()
        for one in value:
            array.append(_item("", one, None))
        if isinstance(old, Array) and "\n" in old.as_string():
            array.multiline(multiline=True)
        return array
    if isinstance(value, str) and (isinstance(old, Date) or key in _DATES):
        try:
            return tomlkit.item(date.fromisoformat(value))
        except ValueError:
            pass  # the reader says what is wrong with it
    if isinstance(value, float) and value.is_integer() and not isinstance(old, Float):
        return tomlkit.item(int(value))
    return tomlkit.item(value)


def _are_rows(value: Any) -> bool:
    return isinstance(value, list | tuple) and all(isinstance(one, Mapping) for one in value)


def _row_key(row: Mapping[str, Any]) -> str:
    name = row.get("id")
    return name if isinstance(name, str) else json.dumps(_plain(row), sort_keys=True)


def _unwrapped(item: Any) -> Any:
    return item.unwrap() if isinstance(item, Item) else item


def _plain(value: Any) -> Any:
    return msgspec.to_builtins(value)
