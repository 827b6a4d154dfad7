"""The bounds of a car sheet, in a file and over the wire."""

from datetime import UTC, datetime
from typing import get_type_hints

import msgspec
import pytest

from carside.catalogue.sheet import MAX_CHOICES_BYTES, Paint, Price, Sheet, Specs, Turntable
from carside.contract import MAX_PAYLOAD_BYTES, TOPICS, Address, decode, encode
from carside.contract.envelope import MalformedMessageError, Message, new_message

_AT = datetime(2026, 11, 21, tzinfo=UTC)


def _address(car: str) -> Address:
    return Address("demo", TOPICS["car"], car)


def test_everything_but_the_identifier_may_be_missing() -> None:
    assert msgspec.json.encode(Sheet(car="eqs-450")) == b'{"car":"eqs-450"}'


def test_a_name_of_ten_thousand_characters_is_malformed_over_the_wire_and_nothing_worse() -> None:
    message = new_message(_address("eqs"), Sheet(car="eqs", model="x" * 10_000), _AT)
    with pytest.raises(MalformedMessageError, match="<= 200"):
        decode(_address("eqs"), encode(message))


def test_a_name_of_two_hundred_chinese_characters_travels() -> None:
    sheet = Sheet(car="eqs", model="奔" * 200)
    message = decode(_address("eqs"), encode(new_message(_address("eqs"), sheet, _AT)))
    assert isinstance(message, Message)
    assert message.data == sheet


@pytest.mark.parametrize("car", ["", "EQS", "-eqs", "eqs 450", "eqs\n", "e" * 65])
def test_an_identifier_outside_the_pattern_is_refused(car: str) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"car": car}, Sheet)


@pytest.mark.parametrize(
    "name", ["../secret.jpg", ".hidden.jpg", "a\\b.png", "plan.svg", "a.jpg\n"]
)
def test_a_photo_is_a_plain_file_name_of_a_picture(name: str) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"car": "eqs", "photos": [name]}, Sheet)
    assert msgspec.convert({"car": "eqs", "photos": ["正面.jpg"]}, Sheet).photos == ("正面.jpg",)


@pytest.mark.parametrize(
    "key", [k for k in Specs.__struct_fields__ if k.endswith(("_km", "_mm", "_kw"))]
)
def test_nonsense_in_a_number_is_refused(key: str) -> None:
    for nonsense in (-1, 10**9, float("nan"), float("inf"), "780", True):
        with pytest.raises(msgspec.ValidationError):
            msgspec.convert({"car": "eqs", "specs": {key: nonsense}}, Sheet)


def test_the_largest_possible_sheet_still_travels() -> None:
    widest = "😀" * 200
    words = {
        f"zz-{'a' * 8}-{'b' * 8}-{'c' * 8}-{'d' * 8}-{'e' * 8}-{n:08}": widest for n in range(16)
    }
    specs = {key: _longest(kind) for key, kind in get_type_hints(Specs).items()}
    sheet = Sheet(
        car="a" * 64, maker=widest, maker_names=words, model=widest, trim=widest, family="f" * 64,
        year=2026, energy="e" * 32, body="b" * 32, drivetrain="d" * 32,
        price=Price(amount=123456789.123456, currency="EUR", note=widest),
        specs=msgspec.structs.replace(Specs(), **specs),
        photos=("😀" * 195 + "1.jpg",) * 24,
        turntable=Turntable(first="😀" * 195 + "1.jpg", frames=120),
        paints=tuple(
            Paint(paint=f"{n}", name="😀" * 60, colour="#123456", photos=("😀" * 28 + ".jpg",) * 4)
            for n in range(15)
        ),
    )  # fmt: skip
    assert len(msgspec.json.encode(sheet.paints)) > 0.9 * MAX_CHOICES_BYTES
    assert len(encode(new_message(_address("a" * 64), sheet, _AT))) < MAX_PAYLOAD_BYTES


def _longest(kind: object) -> object:
    if str in getattr(kind, "__args__", ()):
        return "w" * 32
    return False if bool in getattr(kind, "__args__", ()) else 1234.56789012345678
