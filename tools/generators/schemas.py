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
    for schema in found.values():
        _tidy(schema)
    for data in data_types():
        _say_what_is_a_time(found[data.__name__], data)
    return found


def wording(schema: Schema) -> str:
    """A schema in a few words for a table's cell: ``integer, at least 1``, ``[Stand, ...]``."""
    if "$ref" in schema:
        name = schema["$ref"].removeprefix(_REF)
        return _choices(components()[name]) or f"[{name}](#{name.lower()})"
    if "anyOf" in schema:
        return " or ".join(dict.fromkeys(wording(one) for one in schema["anyOf"]))
    if choices := _choices(schema):
        return choices
    kind = str(schema.get("type", "anything"))
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
        if key in schema and not (key == "maximum" and schema[key] > 10**9)
    ]


def _tidy(schema: Schema) -> None:
    """Keep a docstring's first paragraph, on one line: it is the schema's description."""
    if "description" in schema:
        schema["description"] = " ".join(schema["description"].split("\n\n")[0].split())


def _say_what_is_a_time(schema: Schema, data: type) -> None:
    """Name the format of times: msgspec says so only where a type insists on a time zone."""
    info = msgspec.inspect.type_info(data)
    assert isinstance(info, msgspec.inspect.StructType | msgspec.inspect.DataclassType)
    for field in info.fields:
        kinds = (
            field.type.types if isinstance(field.type, msgspec.inspect.UnionType) else [field.type]
        )
        if any(isinstance(kind, msgspec.inspect.DateTimeType) for kind in kinds):
            described = schema["properties"][field.encode_name]
            for one in described.get("anyOf", [described]):
                if one.get("type") == "string":
                    one["format"] = "date-time"
