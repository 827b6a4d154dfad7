"""Every mistake in a TOML file at once, each as one sentence: file, key, what is allowed.

msgspec stops at the first mistake, so the schema it derives from our structs is given to
jsonschema, which finds them all; what jsonschema reports for programs is said here for people.
Positions in lists count from 1, as people do.
"""

import difflib
import json
import math
import re
import tomllib
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import msgspec

MAX_FILE_BYTES = 1024 * 1024
"""No showroom needs more; a wrong file is not read into memory."""

_MAX_SHOWN_CHARACTERS = 60
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]{1,60}")

Key = tuple[str | int, ...]
"""Where in the document: keys and positions from 0."""


class UnreadableError(ValueError):
    """The file cannot be read at all; the text is one sentence."""


def read_toml(file: Path, called: str) -> dict[str, Any]:
    """Read a TOML file; dates become ISO text, as the schema wants them.

    Args:
        file: where it is.
        called: its name in sentences.

    Raises:
        UnreadableError: it is missing, forbidden, too long, not UTF-8 or not TOML.
    """
    try:
        with file.open("rb") as opened:
            content = opened.read(MAX_FILE_BYTES + 1)
    except OSError as error:
        raise UnreadableError(f"{called}: {_of_system(error)} ({file})") from None
    return parse_toml(content, called)


def parse_toml(content: bytes, called: str) -> dict[str, Any]:
    """Read the content of a TOML file, as `read_toml` does.

    Raises:
        UnreadableError: it is too long, not UTF-8 or not TOML.
    """
    if len(content) > MAX_FILE_BYTES:
        raise UnreadableError(f"{called}: longer than {MAX_FILE_BYTES // 1024} KiB")
    try:
        plain: dict[str, Any] = _plain(tomllib.loads(content.decode()))
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise UnreadableError(f"{called}, line {line}: not UTF-8 text") from None
    except tomllib.TOMLDecodeError as error:
        raise UnreadableError(_syntax_sentence(str(error), content.decode(), called)) from None
    except (RecursionError, ValueError):
        raise UnreadableError(
            f"{called}: not TOML (nested too deep, or a number of thousands of digits)"
        ) from None
    return plain


def shape_problems(document: Any, shape: type) -> dict[Key, str]:
    """What in `document` breaks `shape`: one sentence per place, without the file's name."""
    found: dict[Key, str] = {}
    for error in _validator(shape).iter_errors(document):
        for key, sentence in _sentences(error):
            found.setdefault(key, sentence)
    return found


def place(key: Key) -> str:
    """A key as it is shown: ``stand[3].x_m``."""
    shown = ""
    for part in key:
        if isinstance(part, int):
            shown += f"[{part + 1}]"
        else:
            shown += "." + (part if _BARE_KEY.fullmatch(part) else show(part))
    return shown.removeprefix(".")


def show(value: Any) -> str:
    """A value as it is shown, short and as it stands in the file."""
    if isinstance(value, dict | list):
        return "a table" if isinstance(value, dict) else "a list"
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) >= 10**20:
        return "a number of more than 20 digits"
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _MAX_SHOWN_CHARACTERS else f'{text[: _MAX_SHOWN_CHARACTERS - 4]}…"'


def did_you_mean(word: str, known: Sequence[str]) -> str:
    """An ending for a sentence about an unknown word: the nearest known one, or nothing."""
    near = difflib.get_close_matches(word, known, n=1)
    return f' (did you mean "{near[0]}"?)' if near else ""


def listed(words: Sequence[str]) -> str:
    """Words as a list in a sentence, shortened when there are many."""
    if not words:
        return "there are none"
    rest = len(words) - 20
    return ", ".join(words[:20]) + (f" and {rest} more" if rest > 0 else "")


def _sentences(error: Any) -> Iterator[tuple[Key, str]]:
    key: Key = tuple(error.absolute_path)
    if error.validator == "required":
        for missing in error.validator_value:
            if missing not in error.instance:
                inner = (*key, missing)
                wanted = _allowed(error.schema["properties"][missing])
                yield inner, f"{place(inner)} is missing, must be {wanted}"
    elif error.validator == "additionalProperties":
        known = list(error.schema["properties"])
        for unknown in sorted(set(error.instance) - set(known)):
            inner = (*key, unknown)
            hint = did_you_mean(unknown, known)
            yield inner, f"{place(inner)} is unknown{hint}, allowed here are {listed(known)}"
    elif "propertyNames" in error.absolute_schema_path:
        inner = (*key, error.instance)
        yield inner, f"{place(inner)} is not allowed, the key must be {_allowed(error.schema)}"
    else:
        yield key, f"{place(key)} is {_shown(error)}, must be {_allowed(error.schema)}"


def _shown(error: Any) -> str:
    if error.validator in ("minItems", "maxItems", "maxProperties"):
        return f"a list of {len(error.instance)}" if error.instance else "an empty list"
    return show(error.instance)


def _allowed(schema: dict[str, Any]) -> str:
    # A reference is always to a table; an enumeration and a key are always text.
    kind = schema.get("type", "object" if "$ref" in schema else "string")
    if kind == "object":
        most = schema.get("maxProperties")
        return f"a table of at most {most} keys" if most else "a table"
    if kind == "array":
        return _allowed_list(schema)
    if "description" in schema:
        return str(schema["description"])
    if "enum" in schema:
        return "one of " + ", ".join(f'"{value}"' for value in schema["enum"])
    if kind in ("number", "integer"):
        noun = "a number" if kind == "number" else "a whole number"
        return f"{noun} from {schema['minimum']} to {schema['maximum']}"
    return {"boolean": "true or false", "string": "a date such as 2026-12-31"}[kind]


def _allowed_list(schema: dict[str, Any]) -> str:
    least, most = schema.get("minItems", 0), schema["maxItems"]
    count = f"{least} to {most}" if least else f"at most {most}"
    return f"a list of {count}, each {_allowed(schema['items'])}"


@cache
def _validator(shape: type) -> Any:
    schema = _for_toml(msgspec.json.schema(shape))
    return jsonschema.Draft202012Validator(
        schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    )


def _for_toml(schema: Any) -> Any:
    """TOML has no null, and in a file a key nobody knows is a mistake, never the future."""
    if isinstance(schema, list):
        return [_for_toml(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    if "anyOf" in schema:
        [only] = [option for option in schema["anyOf"] if option != {"type": "null"}]
        return _for_toml(only)
    closed = {key: _for_toml(value) for key, value in schema.items() if key != "default"}
    if "properties" in closed:
        closed["additionalProperties"] = False
    return closed


def _plain(document: Any) -> Any:
    plain = msgspec.to_builtins(document)

    def finite(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: finite(item) for key, item in value.items()}
        if isinstance(value, list):
            return [finite(item) for item in value]
        # As text it is refused wherever a number is wanted, and with a readable value.
        return str(value) if isinstance(value, float) and not math.isfinite(value) else value

    return finite(plain)


def _syntax_sentence(message: str, content: str, called: str) -> str:
    found = re.fullmatch(r"(.*) \(at (?:line (\d+), column (\d+)|end of document)\)", message)
    if found is None:
        return f"{called}: {message}"
    line = found.group(2) or str(content.count("\n") + 1)
    return f"{called}, line {line}: {found.group(1)[:1].lower()}{found.group(1)[1:]}"


def _of_system(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "no such file"
    if isinstance(error, PermissionError):
        return "this user may not read it"
    if isinstance(error, IsADirectoryError):
        return "a folder, must be a file"
    return (error.strerror or "cannot be read").lower()
