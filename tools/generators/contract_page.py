"""docs/contract.md: the prose of contract.md.in around tables made from the code."""

import inspect
import json
from pathlib import Path
from typing import Any

from carside.contract import MAX_PAYLOAD_BYTES
from carside.contract.topics import ROOT, TOPICS, TopicRow
from tools.generators import call_table, schemas
from tools.generators.derived import text_file

_TEMPLATE = Path(__file__).with_name("contract.md.in")


def page() -> str:
    """The whole page."""
    text = _TEMPLATE.read_text()
    for name, content in (
        ("root", ROOT),
        ("max_kib", str(MAX_PAYLOAD_BYTES // 1024)),
        ("topics", _topics()),
        ("payloads", _payloads()),
        ("calls", call_table.markdown()),
    ):
        mark = "{{" + name + "}}"
        if mark not in text:
            raise ValueError(f"{_TEMPLATE.name} has no {mark}")
        text = text.replace(mark, content)
    return text


def _topics() -> str:
    head = (
        "| topic | writer | readers | kept | type | data | why |\n|---|---|---|---|---|---|---|\n"
    )
    return head + "".join(_topic(row) for row in TOPICS.values())


def _topic(row: TopicRow) -> str:
    readers = ", ".join(sorted(row.readers))
    types = ", ".join(f"`{name}`" for name in row.types)
    data = ", ".join(_link(one.__name__) for one in row.types.values())
    kept = "yes" if row.is_retained else "no"
    return f"| `{row.path}` | {row.writer} | {readers} | {kept} | {types} | {data} | {row.why} |\n"


def _link(name: str) -> str:
    return f"[{name}](#{name.lower()})"


def _payloads() -> str:
    """One section for each class that travels, the data of messages first."""
    first = [one.__name__ for one in schemas.data_types()]
    rest = [name for name in schemas.components() if name not in first]
    sections = [(name, schemas.components()[name]) for name in (*first, *rest)]
    return "\n".join(_section(name, one) for name, one in sections if "properties" in one)


def _section(name: str, schema: dict[str, Any]) -> str:
    needed = schema.get("required", ())
    rows = "".join(
        f"| `{field}` | {schemas.wording(one)} | {'yes' if field in needed else _default(one)} |\n"
        for field, one in schema["properties"].items()
    )
    about = inspect.cleandoc(schema.get("description", ""))
    return f"### {name}\n\n{about}\n\n| field | value | must be there |\n|---|---|---|\n{rows}"


def _default(field: dict[str, Any]) -> str:
    if "default" not in field:
        return "no"
    return f"no: `{json.dumps(field['default'])}`"


FILES = (text_file("docs/contract.md", page),)
