"""Whatever arrives, it is a message, a cleared snapshot, or malformed: nothing else ever."""

import json
import re
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from carside.calls import Call, Kind, Phase
from carside.contract import (
    MAX_PAYLOAD_BYTES,
    TOPICS,
    Address,
    Cleared,
    MalformedMessageError,
    Message,
    decode,
    encode,
)
from carside.contract.envelope import new_message
from carside.contract.payloads import (
    Close,
    ConsoleResponse,
    Entry,
    Error,
    ErrorCode,
    Place,
    Presence,
    State,
    Usage,
)
from tests.carside.contract.values import any_json, identifiers, messages, texts
from tests.hand_clock import START

REQUEST = Address("demo", TOPICS["board_request"], "b01")
STATE = Address("demo", TOPICS["board_state"], "b01")
CALL_ID = "0b9f7b4e-9a6e-4a41-8f0e-7d9c2c4f1a11"
PLACE: dict[str, Any] = {"call": CALL_ID, "car": "i5", "language": "zh-CN", "waited_ms": 12}
ENVELOPE: dict[str, Any] = {
    "specversion": "1.0",
    "id": "r1",
    "source": "/board/b01",
    "type": "carside.call.place.v1",
    "time": "2026-11-21T10:15:30.123Z",
    "datacontenttype": "application/json",
    "data": PLACE,
}
RFC_3339_UTC = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$")


def payload(data: dict[str, Any] | None = None, /, **words: Any) -> bytes:
    """A good message, with some words changed; None takes a word away."""
    whole = ENVELOPE | {"data": PLACE | (data or {})} | words
    return json.dumps({name: value for name, value in whole.items() if value is not None}).encode()


def malformed(arrived: bytes, address: Address = REQUEST) -> MalformedMessageError:
    """What is said of a message that must be malformed; it is always fit for a log."""
    with pytest.raises(MalformedMessageError) as caught:
        decode(address, arrived)
    sentence = str(caught.value)
    assert 0 < len(sentence) < 400
    assert sentence.isprintable()
    return caught.value


# What is good


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(messages())
def test_every_message_of_every_topic_comes_out_as_it_went_in(message: Message) -> None:
    travelled = encode(message)
    assert len(travelled) <= MAX_PAYLOAD_BYTES
    assert decode(message.address, travelled) == message


@settings(max_examples=50, deadline=None)
@given(messages())
def test_every_payload_is_the_contracts_envelope(message: Message) -> None:
    whole = json.loads(encode(message))
    assert list(whole) == [
        "specversion", "id", "source", "type", "time", "datacontenttype", "data"
    ]  # fmt: skip
    assert whole["specversion"] == "1.0"
    assert RFC_3339_UTC.match(whole["time"])
    assert whole["source"] == message.address.source
    assert whole["type"] in message.address.row.types


def test_instants_in_the_data_are_utc_too() -> None:
    state = State(state=Presence.READY, boot=1, since=START)
    whole = json.loads(encode(new_message(STATE, state, START)))
    assert whole["data"]["since"] in {"2026-11-21T10:15:30.123Z", "2026-11-21T10:15:30.123000Z"}


def test_the_contracts_own_example_is_read() -> None:
    message = decode(REQUEST, payload())
    assert isinstance(message, Message)
    assert message.data == Place(call=CALL_ID, car="i5", language="zh-CN", waited_ms=12)
    assert (message.id, message.time) == ("r1", START)


@given(st.dictionaries(texts.filter(lambda name: name not in ENVELOPE), any_json, max_size=5))
def test_unknown_fields_are_ignored_wherever_they_stand(more: dict[str, Any]) -> None:
    expected = decode(REQUEST, payload())
    assert decode(REQUEST, payload(**more)) == expected
    beside = {name: value for name, value in more.items() if name not in Place.__struct_fields__}
    assert decode(REQUEST, payload(beside)) == expected


def test_an_empty_retained_payload_clears_and_an_empty_request_is_malformed() -> None:
    assert decode(STATE, b"") == Cleared(STATE)
    malformed(b"")


@pytest.mark.parametrize(
    ("time", "read"),
    [
        (None, "1970-01-01T00:00:00+00:00"),
        ("2026-11-21T10:15:30", "2026-11-21T10:15:30+00:00"),
        ("2026-11-21T12:15:30+02:00", "2026-11-21T10:15:30+00:00"),
    ],
)
def test_a_time_is_optional_and_always_becomes_utc(time: str | None, read: str) -> None:
    message = decode(REQUEST, payload(time=time))
    assert isinstance(message, Message)
    assert message.time.isoformat() == read


def test_of_a_word_said_twice_the_last_one_counts() -> None:
    twice = payload().replace(b'"id": "r1"', b'"id": "r1", "id": "r2"')
    message = decode(REQUEST, twice)
    assert isinstance(message, Message)
    assert message.id == "r2"


# What is malformed


@pytest.mark.parametrize("word", ["specversion", "id", "source", "type", "data"])
def test_a_missing_word_is_malformed(word: str) -> None:
    assert word in str(malformed(payload(**{word: None})))


@pytest.mark.parametrize(
    "words",
    [
        {"specversion": "0.3"},
        {"specversion": 1.0},
        {"id": ""},
        {"id": "x" * 129},
        {"id": "a\u0000b"},
        {"id": "two\nlines"},
        {"id": 7},
        {"source": "/board/b02"},
        {"source": "/desk"},
        {"source": ""},
        {"type": "carside.call.close.v1"},
        {"type": "carside.call.place.v2"},
        {"type": "x" * 60_000},
        {"time": "yesterday"},
        {"time": 0},
        {"time": "0001-01-01T00:00:00+14:00"},
        {"time": "9999-12-31T23:59:59-14:00"},
        {"data": []},
        {"data": "call"},
    ],
    ids=str,
)
def test_a_word_that_says_something_else_is_malformed(words: dict[str, Any]) -> None:
    malformed(payload(**words))


@pytest.mark.parametrize(
    "data",
    [
        {"call": "B07"},
        {"call": CALL_ID.upper()},
        {"call": CALL_ID + "\n"},
        {"call": None},
        {"car": "../i5"},
        {"car": "i5\n"},
        {"car": "+"},
        {"car": ""},
        {"car": "x" * 65},
        {"car": "I5"},
        {"language": "zh_CN"},
        {"language": "zh-CN\n"},
        {"language": ""},
        {"kind": "urgent"},
        {"waited_ms": -1},
        {"waited_ms": 1.5},
        {"waited_ms": "12"},
        {"waited_ms": True},
        {"waited_ms": 10**400},
        {"seen": "range"},
        {"seen": ["x" * 65]},
        {"seen": ["x"] * 65},
        {"seen": [None]},
    ],
    ids=lambda data: str(data)[:40],
)
def test_data_of_the_wrong_shape_is_malformed_and_its_sender_can_be_told(
    data: dict[str, Any],
) -> None:
    assert malformed(payload(data)).request == "r1"


@pytest.mark.parametrize(
    "arrived",
    [
        b"garbage",
        b"null",
        b"[]",
        b'"a word"',
        b"\x00" * 100,
        b"\xff\xfe{}",
        b'{"garbage":',
        b"NaN",
        b"[" * 60_000,
        b'{"a":' * 10_000,
        payload() + b"x",
        payload().replace(b"12}", b"NaN}"),
        payload().replace(b"12}", b"1e999}"),
        payload().replace(b'"i5"', b'"i\xff5"'),
        payload().replace(b'"r1"', b'"\\ud800"'),
        payload({"extra": [[[]]]}).replace(b"[[[]]]", b"[" * 20_000 + b"]" * 20_000),
        payload() + b" " * MAX_PAYLOAD_BYTES,
    ],
    ids=lambda arrived: repr(arrived[:24]),
)
def test_garbage_is_malformed(arrived: bytes) -> None:
    malformed(arrived)


def test_a_message_cut_off_anywhere_is_malformed() -> None:
    whole = payload()
    for length in range(1, len(whole)):
        malformed(whole[:length])


@settings(max_examples=300, deadline=None)
@given(arrived=st.binary(max_size=400))
def test_no_bytes_at_all_do_anything_else(arrived: bytes) -> None:
    for address in (REQUEST, STATE):
        _only_ends_well(address, arrived)


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(messages(), st.integers(0, 500), st.integers(0, 8), st.binary(max_size=8))
def test_no_good_message_spoilt_on_the_way_does_anything_else(
    message: Message, at: int, cut: int, more: bytes
) -> None:
    whole = encode(message)
    _only_ends_well(message.address, whole[:at] + more + whole[at + cut :])


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(messages(), st.data())
def test_no_value_in_the_wrong_place_does_anything_else(message: Message, data: Any) -> None:
    whole = json.loads(encode(message))
    target = whole if data.draw(st.booleans()) or not whole["data"] else whole["data"]
    target[data.draw(st.sampled_from(sorted(target)))] = data.draw(any_json)
    _only_ends_well(message.address, json.dumps(whole).encode())


def _only_ends_well(address: Address, arrived: bytes) -> None:
    try:
        read = decode(address, arrived)
    except MalformedMessageError:
        malformed(arrived, address)
    else:
        assert isinstance(read, Message | Cleared)


@given(identifiers, identifiers)
def test_nobody_speaks_for_another(board: str, other: str) -> None:
    address = Address("demo", TOPICS["board_request"], board)
    arrived = payload(source=f"/board/{other}")
    if board == other:
        assert isinstance(decode(address, arrived), Message)
    else:
        assert "source" in str(malformed(arrived, address))


# What is too long


def test_nothing_longer_than_the_limit_is_written() -> None:
    usage = Usage(seen={f"topic-{n}": n for n in range(6000)})
    address = Address("demo", TOPICS["board_usage"], "b01")
    with pytest.raises(MalformedMessageError, match="at most 65536"):
        encode(new_message(address, usage, START))


def test_a_message_of_exactly_the_limit_is_read_and_one_byte_more_is_not() -> None:
    padding = MAX_PAYLOAD_BYTES - len(payload(padding=""))
    assert isinstance(decode(REQUEST, payload(padding="x" * padding)), Message)
    malformed(payload(padding="x" * (padding + 1)))


def test_the_longest_words_a_board_and_a_console_may_use_still_travel_back() -> None:
    worst = "\u0001"  # six bytes in JSON
    call = Call(
        call=CALL_ID, board="b" * 64, stand="s" * 64, car="c" * 64, kind=Kind.QUESTION,
        language="zh-CN", phase=Phase.PLACED, placed_at=START, seen=(worst * 64,) * 64,
    )  # fmt: skip
    error = Error(code=ErrorCode.CONFLICT, message=worst * 300)
    response = ConsoleResponse(request="r" * 128, ok=False, error=error, call=call)
    entry = Entry(
        sequence=2**53, at=START, event="closed", call=CALL_ID, actor="/console/" + "z" * 64,
        detail={"note": worst * 2000, "seen": list(call.seen)},
    )  # fmt: skip
    for row, data in (("call", call), ("console_response", response), ("event", entry)):
        who = "x" * 64 if TOPICS[row].parameter else ""
        encode(new_message(Address("s" * 64, TOPICS[row], who), data, START))


def test_data_that_does_not_belong_on_a_topic_is_our_own_mistake() -> None:
    close = Close(call=CALL_ID, outcome="served", revision=1)  # type: ignore[arg-type]  # not decoded, so not checked
    with pytest.raises(TypeError, match="does not travel on carside/1/demo/board/b01/request"):
        new_message(REQUEST, close, START)


def test_every_request_of_the_contract_has_the_contracts_words() -> None:
    expected = {
        "carside.call.place.v1": {"call", "kind", "car", "language", "waited_ms", "seen"},
        "carside.call.cancel.v1": {"call", "waited_ms"},
        "carside.call.dispatch.v1": {"call", "advisor", "revision"},
        "carside.call.accept.v1": {"call", "advisor", "revision"},
        "carside.call.decline.v1": {"call", "advisor", "reason", "revision"},
        "carside.call.arrive.v1": {"call", "revision"},
        "carside.call.close.v1": {"call", "outcome", "note", "revision"},
        "carside.call.join.v1": {"call", "into", "revision"},
        "carside.call.keep_apart.v1": {"call", "revision"},
        "carside.call.remark.v1": {"call", "text"},
        "carside.advisor.set.v1": {"advisor", "state"},
        "carside.board.command.v1": {"board", "command", "for_s", "level"},
        "carside.self_test.press.v1": {"test", "waited_ms"},
        "carside.self_test.run.v1": set(),
        "carside.self_test.seen.v1": {"test", "board"},
        "carside.history.find.v1": {
            *("text", "since", "until", "stand", "car", "advisor", "language", "kind", "outcome"),
            *("after", "limit"),
        },
        "carside.history.tell.v1": {"call"},
        "carside.report.make.v1": {"since", "until"},
        "carside.showroom.read.v1": {"table", "row"},
        "carside.showroom.edit.v1": {"seen", "changes"},
    }
    types = TOPICS["board_request"].types | TOPICS["console_request"].types
    assert {name: set(data.__struct_fields__) for name, data in types.items()} == expected  # type: ignore[attr-defined]  # every request is a msgspec.Struct


def test_every_class_is_met_before_there_is_a_second_thread() -> None:
    # Two threads that meet a class for the first time at once crash in msgspec 0.22.
    ask = (
        "from carside.contract import envelope;print(envelope._data_decoder.cache_info().currsize)"
    )
    told = subprocess.run(
        [sys.executable, "-c", ask], check=True, capture_output=True, timeout=60
    ).stdout
    assert int(told) == len({kind for row in TOPICS.values() for kind in row.types.values()})
