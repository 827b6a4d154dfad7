"""The showroom file of a draft, written for people: what each table is stands above it. Pure."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from carside.setup.draft import Draft
from carside.setup.floor_layout import halls_of, reception_of
from carside.setup.identifiers import identifier_of

FLOOR = "ground"
FLOOR_NAMES = {"zh": "一层", "pt": "Térreo", "ar": "الطابق الأرضي"}
HALL_NAMES = {"zh": "{0} 厅", "pt": "Salão {0}", "ar": "القاعة {0}"}
"""What floors and halls are called to begin with, in the showroom's first language."""

_HEAD = """\
# {name}, as the first-start assistant wrote it down. It is yours: change it here or in the
# console (Settings, Floor plan), which keeps what you write beside it. What each table and key
# means stands in docs/showroom_file.md. To have it checked:
#
#     carside showroom check {file}
"""


def board_of(place: int) -> str:
    """The identifier of the board at the stand of this number, from 0."""
    return f"b{place + 1:02d}"


def showroom_toml(draft: Draft, identifier: str) -> str:
    """The whole file, for a showroom of this `identifier`."""
    parts = [
        _HEAD.format(name=draft.name.strip(), file="showroom.toml").rstrip(),
        "\n".join(_showroom(draft, identifier)),
        "\n".join(_escalation()),
        "\n".join(_floor(draft)),
        "\n\n".join(_halls(draft)),
        "\n\n".join(_stands(draft)),
        "\n\n".join(_advisors(draft)),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _showroom(draft: Draft, identifier: str) -> Iterator[str]:
    x_m, y_m = reception_of(draft.width_m, draft.depth_m)
    yield "# The showroom. `id` is part of topics and links and never changes; `languages` are"
    yield "# those that the boards offer, the first one first."
    yield "[showroom]"
    yield f"id = {_text(identifier)}"
    yield f"name = {_text(draft.name.strip())}"
    yield f"languages = {_texts(draft.languages or ('en',))}"
    yield f"currency = {_text(draft.currency)}"
    if draft.timezone:
        yield f"timezone = {_text(draft.timezone)}"
    yield f"reception = {{ floor = {_text(FLOOR)}, x_m = {x_m:g}, y_m = {y_m:g} }}"
    yield "# What the boards' QR codes say, once you have a page for it:"
    yield '# link = "https://example.com/{car}"'


def _escalation() -> Iterator[str]:
    yield "# Nobody goes? Louder at the console after 15 s, offered to all after 30, and after 60"
    yield "# the manager is called."
    yield "[escalation]"
    yield "escalation_s = [15, 30, 60]"
    yield '# manager = "Her name"'
    yield ""
    yield "# When you are open; without any hours the showroom always is."
    yield "#"
    yield "# [[hours]]"
    yield '# days = ["mon", "tue", "wed", "thu", "fri", "sat"]'
    yield '# opens = "09:00"'
    yield '# closes = "19:00"'


def _floor(draft: Draft) -> Iterator[str]:
    yield "# The floor, in metres. Everything on it is measured from its top left corner: x_m to"
    yield "# the right, y_m downwards."
    yield "[[floor]]"
    yield f"id = {_text(FLOOR)}"
    yield f"name = {_text(FLOOR_NAMES.get(_first(draft), 'Ground floor'))}"
    yield f"width_m = {draft.width_m:g}"
    yield f"depth_m = {draft.depth_m:g}"


def _halls(draft: Draft) -> Iterator[str]:
    for place, hall in enumerate(halls_of(draft.width_m, draft.depth_m, draft.halls)):
        lines = ["# The halls: named parts of the floor."] if place == 0 else []
        lines += [
            "[[zone]]",
            f"id = {_text(_hall_id(place))}",
            f"floor = {_text(FLOOR)}",
            f"name = {_text(hall_name(hall.letter, _first(draft)))}",
            f"x_m = {hall.x_m:g}",
            f"y_m = {hall.y_m:g}",
            f"width_m = {min(hall.width_m, draft.width_m - hall.x_m):g}",
            f"depth_m = {min(hall.depth_m, draft.depth_m - hall.y_m):g}",
        ]
        yield "\n".join(lines)


def hall_name(letter: str, language: str) -> str:
    """What a hall is called in a language: ``Hall A``."""
    return HALL_NAMES.get(language.split("-", maxsplit=1)[0], "Hall {0}").format(letter)


def _stands(draft: Draft) -> Iterator[str]:
    for place, stand in enumerate(draft.stands):
        lines = []
        if place == 0:
            lines = [
                "# The stands: where cars stand (x_m and y_m are the middle), the board beside",
                "# each, and the car, whose sheet is cars/CAR.toml.",
            ]
        lines += [
            "[[stand]]",
            f"id = {_text(stand.name.lower())}",
            f"name = {_text(stand.name)}",
            f"zone = {_text(_hall_id(stand.hall))}",
            f"x_m = {stand.x_m:g}",
            f"y_m = {stand.y_m:g}",
            f"board = {_text(board_of(place))}",
        ]
        lines += [f"car = {_text(stand.car)}"] if stand.car else []
        yield "\n".join(lines)


def _advisors(draft: Draft) -> Iterator[str]:
    taken: list[str] = []
    for place, advisor in enumerate(draft.advisors):
        own = advisor.more.get("id")
        is_free = isinstance(own, str) and own not in taken
        taken.append(str(own) if is_free else identifier_of(advisor.name, "advisor", taken))
        lines = []
        if place == 0:
            lines = [
                "# The advisors. `models` may name the families of cars each knows best, as a",
                "# car's sheet does in `family`.",
            ]
        lines += [
            "[[advisor]]",
            f"id = {_text(taken[-1])}",
            f"name = {_text(advisor.name)}",
            f"languages = {_texts(advisor.languages or draft.languages or ('en',))}",
        ]
        said = {"id", "name", "languages"}
        lines += [f"{key} = {_value(one)}" for key, one in advisor.more.items() if key not in said]
        yield "\n".join(lines)


def _first(draft: Draft) -> str:
    return draft.languages[0].split("-")[0] if draft.languages else "en"


def _hall_id(place: int) -> str:
    return f"hall-{chr(97 + place)}"


def _text(words: str) -> str:
    # What JSON writes between quotes TOML reads.
    return json.dumps(words, ensure_ascii=False)


def _value(value: Any) -> str:
    """Any value on one line: lists and tables within it too."""
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {_value(one)}" for key, one in value.items()) + " }"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_value(one) for one in value) + "]"
    return _text(value) if isinstance(value, str) else json.dumps(value)


def _texts(words: Sequence[str]) -> str:
    return "[" + ", ".join(_text(word) for word in words) + "]"
