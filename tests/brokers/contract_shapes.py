"""What the contract's tables say of every message, written down from its text and nothing else.

`complaint` reads one message as it travelled and says in what it breaks the contract.
"""

import json
import re
import uuid
from collections.abc import Callable
from typing import Any

MAX_BYTES = 64 * 1024
IDENTIFIER = r"[a-z0-9][a-z0-9-]{0,63}"
_UTC = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")

Check = Callable[[Any], bool]
Shape = dict[str, Check]


def text(value: Any) -> bool:
    return isinstance(value, str)


def words(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) for one in value)


def things(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(one, dict) for one in value)


def count(value: Any) -> bool:
    return type(value) is int and value >= 0


def number(value: Any) -> bool:
    return type(value) in {int, float}


def instant(value: Any) -> bool:
    return isinstance(value, str) and _UTC.fullmatch(value) is not None


def identifier(value: Any) -> bool:
    return isinstance(value, str) and re.fullmatch(IDENTIFIER, value) is not None


def a_uuid(value: Any) -> bool:
    try:
        return bool(str(uuid.UUID(value)) == value)
    except (ValueError, AttributeError, TypeError):
        return False


def truth(value: Any) -> bool:
    return isinstance(value, bool)


def thing(value: Any) -> bool:
    return isinstance(value, dict)


def one_of(*allowed: str) -> Check:
    return lambda value: value in allowed


def or_null(check: Check) -> Check:
    return lambda value: value is None or check(value)


PHASE = one_of("placed", "dispatched", "accepted", "arrived", "closed")
OUTCOME = one_of("served", "cancelled", "gone", "missed", "at_desk")
KIND = one_of("now", "soon", "question")
CODE = one_of(
    "malformed",
    "not_allowed",
    "unknown_call",
    "unknown_advisor",
    "off_duty",
    "conflict",
    "impossible",
)
CALL: Shape = {
    "call": a_uuid,
    "board": identifier,
    "stand": identifier,
    "car": identifier,
    "kind": KIND,
    "language": text,
    "phase": PHASE,
    "outcome": or_null(OUTCOME),
    "advisor": or_null(identifier),
    "placed_at": instant,
    "dispatched_at": or_null(instant),
    "accepted_at": or_null(instant),
    "arrived_at": or_null(instant),
    "closed_at": or_null(instant),
    "escalation": count,
    "presses": count,
    "revision": count,
}
EVENT = one_of(
    "placed",
    "repeated",
    "dispatched",
    "declined",
    "accepted",
    "arrived",
    "closed",
    "cancelled",
    "escalated",
)


def error(value: Any) -> bool:
    return thing(value) and CODE(value.get("code")) and text(value.get("message"))


def shopper_sees_of_advisor(value: Any) -> bool:
    return thing(value) and text(value.get("name")) and or_null(text)(value.get("portrait", 0))


STATE: Shape = {
    "state": one_of("ready", "sleeping", "lost", "off"),
    "boot": count,
    "since": instant,
}
ANSWER: Shape = {"request": text, "ok": truth, "error": or_null(error)}
BOARD_ANSWER: Shape = {**ANSWER, "call": or_null(a_uuid)}
DISPATCH: Shape = {"call": a_uuid, "advisor": identifier, "revision": count}

# path, who writes it, whether it is retained, and what `data` holds by type
ROWS: tuple[tuple[str, str, bool, dict[str, Shape]], ...] = (
    ("board/{}/state", "board", True, {"state": STATE}),
    (
        "board/{}/about",
        "board",
        True,
        {"about": {"version": text, "screen": or_null(text), "languages": words}},
    ),
    (
        "board/{}/health",
        "board",
        True,
        {
            "health": {
                "uptime_s": number,
                "memory_mb": or_null(number),
                "pss_mb": or_null(number),
                "frame_ms": or_null(number),
                "frame_p50_ms": or_null(number),
                "frame_p95_ms": or_null(number),
                "frame_p99_ms": or_null(number),
                "frames": count,
                "frames_dropped": count,
                "content_revision": or_null(count),
                "clock_offset_s": or_null(number),
                "touch_seen": truth,
                "touched_ago_s": or_null(number),
                "decode_failures": count,
                "notes": words,
                "volume": or_null(count),
                "brightness": or_null(count),
            }
        },
    ),
    (
        "board/{}/request",
        "board",
        False,
        {
            "call.place": {
                "call": a_uuid,
                "kind": KIND,
                "car": identifier,
                "language": text,
                "waited_ms": count,
                "seen": words,
            },
            "call.cancel": {"call": a_uuid, "waited_ms": count},
        },
    ),
    ("board/{}/response", "desk", False, {"response": BOARD_ANSWER}),
    (
        "board/{}/call",
        "desk",
        True,
        {
            "call.shown": {
                "call": a_uuid,
                "phase": PHASE,
                "advisor": or_null(shopper_sees_of_advisor),
                "eta_s": or_null(count),
                "revision": count,
            }
        },
    ),
    (
        "board/{}/content",
        "desk",
        True,
        {
            "content": {
                "stand": identifier,
                "car": or_null(identifier),
                "revision": count,
                "link": or_null(text),
            }
        },
    ),
    ("board/{}/command", "desk", False, {"command": {"command": text, "expires_at": instant}}),
    (
        "board/{}/result",
        "board",
        False,
        {
            "response": BOARD_ANSWER,
            "screenshot": {
                "request": text,
                "ok": truth,
                "taken_at": instant,
                "age_s": number,
                "width": count,
                "height": count,
                "jpeg": text,
            },
        },
    ),
    ("board/{}/usage", "board", False, {"usage": {}}),
    ("desk/state", "desk", True, {"state": STATE}),
    ("call/{}", "desk", True, {"call": CALL}),
    (
        "advisor/{}",
        "desk",
        True,
        {
            "advisor": {
                "advisor": identifier,
                "name": text,
                "state": one_of("free", "busy", "away", "off"),
                "languages": words,
                "models": words,
            }
        },
    ),
    ("floor", "desk", True, {"floor": {"floors": things, "zones": things, "stands": things}}),
    ("car/{}", "desk", True, {"car": {"car": identifier}}),
    ("console/{}/state", "console", True, {"state": STATE}),
    (
        "console/{}/request",
        "console",
        False,
        {
            "call.dispatch": DISPATCH,
            "call.accept": DISPATCH,
            "call.decline": {**DISPATCH, "reason": text},
            "call.arrive": {"call": a_uuid, "revision": count},
            "call.close": {"call": a_uuid, "outcome": OUTCOME, "note": text, "revision": count},
            # Ours, for a console that comes late (docs/decisions/0008)
            "history.tell": {"call": a_uuid},
        },
    ),
    (
        "console/{}/response",
        "desk",
        False,
        {
            "response": ANSWER,
            "history.story": {**ANSWER, "call": a_uuid, "entries": things, "is_whole": truth},
        },
    ),
    (
        "event",
        "desk",
        False,
        {
            "entry": {
                "sequence": count,
                "at": instant,
                "event": EVENT,
                "call": a_uuid,
                "board": identifier,
                "stand": identifier,
                "advisor": or_null(identifier),
                "actor": text,
                "detail": thing,
            }
        },
    ),
)


def row_of(topic: str) -> tuple[str, str, bool, dict[str, Shape]] | None:
    """The contract's row of a topic below the showroom; None if it has none."""
    for row in ROWS:
        if re.fullmatch(row[0].replace("{}", IDENTIFIER), topic):
            return row
    return None


def complaint(topic: str, payload: bytes) -> str:
    """In what a message breaks the contract; empty if it does not."""
    row = row_of(topic)
    if row is None:
        return "the contract has no such topic"
    _, writer, is_retained, shapes = row
    if not payload:
        return "" if is_retained else "empty, and there is no snapshot to clear"
    if len(payload) > MAX_BYTES:
        return f"{len(payload)} bytes"
    message = json.loads(payload.decode("utf-8", "strict"))
    kind = str(message.get("type")).removeprefix("carside.").removesuffix(".v1")
    if f"carside.{kind}.v1" != message.get("type") or kind not in shapes:
        return f"type {message.get('type')!r}"
    source = "/desk" if writer == "desk" else "/" + "/".join(topic.split("/")[:2])
    envelope = {
        "specversion": message.get("specversion") == "1.0",
        "id": text(message.get("id")) and message["id"] != "",
        "source": message.get("source") == source,
        "time": instant(message.get("time")),
        "datacontenttype": message.get("datacontenttype") == "application/json",
    }
    wrong = [name for name, is_right in envelope.items() if not is_right]
    data = message.get("data", {})
    for name, check in shapes[kind].items():
        if name not in data:
            wrong.append(f"data.{name} is not there")
        elif not check(data[name]):
            wrong.append(f"data.{name} is {data[name]!r}")
    return ", ".join(wrong)
