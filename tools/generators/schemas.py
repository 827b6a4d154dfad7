"""JSON schemas of everything that travels, and how a page words them."""

from functools import cache
from typing import Any

import msgspec

from carside.contract.topics import TOPICS

Schema = dict[str, Any]
_REF = "#/components/schemas/"


@cache
def data_types() -> tuple[type, ...]:
    """Every class that is the `data` of some message, in the order of the topic table."""
    return tuple(dict.fromkeys(data for row in TOPICS.values() for data in row.types.values()))


@cache
def components() -> dict[str, Schema]:
    """The schemas of `data_types` and of all that they hold, by class name."""
    _, found = msgspec.json.schema_components(data_types(), ref_template=_REF + "{name}")
    return {name: _tidy(schema) for name, schema in found.items()}


def wording(schema: Schema) -> str:
    """A schema in a few words for a table's cell: ``integer, at least 1``, ``[Stand, ...]``."""
    if "$ref" in schema:
        name = schema["$ref"].removeprefix(_REF)
        return _choices(components()[name]) or f"[{name}](#{name.lower()})"
    if "anyOf" in schema:
        return " or ".join(dict.fromkeys(wording(one) for one in schema["anyOf"]))
    if choices := _choices(schema):
        return choices
    kind = schema.get("type", "anything")
    if kind == "array":
        return f"list of {wording(schema.get('items', {}))}"
    if kind == "object":
        values = schema.get("additionalProperties")
        return f"object of {wording(values)}" if isinstance(values, dict) and values else "object"
    return ", ".join([_NAMES.get(schema.get("format", ""), kind), *_bounds(schema)])


_NAMES = {"date-time": "time (RFC 3339)", "date": "date"}


def _choices(schema: Schema) -> str:
    return " or ".join(f"`{choice}`" for choice in schema.get("enum", ()))


def _bounds(schema: Schema) -> list[str]:
    return [
        words.format(schema[key])
        for key, words in (
            ("minimum", "at least {}"),
            ("maximum", "at most {}"),
            ("maxLength", "at most {} characters"),
        )
        if key in schema and not (key == "maximum" and schema[key] > 10**9)  # noqa: PLR2004 (a guard, not a bound to know)
    ]


def _tidy(schema: Schema) -> Schema:
    """Docstrings without their line breaks and sections; they become descriptions."""
    if "description" not in schema:
        return schema
    first = schema["description"].split("\n\n")[0]
    return schema | {"description": " ".join(first.split())}
