import pytest
from hypothesis import given
from hypothesis import strategies as st

from carside.contract import TOPICS, Address, Role, address_of, row_for
from tests.carside.contract.values import identifiers

# The contract's table: path, writer, retained.
CONTRACT = """
board/{board}/state          board    yes
board/{board}/about          board    yes
board/{board}/health         board    yes
board/{board}/request        board    no
board/{board}/response       desk     no
board/{board}/call           desk     yes
board/{board}/content        desk     yes
board/{board}/command        desk     no
board/{board}/result         board    no
board/{board}/usage          board    no
desk/state                   desk     yes
call/{call}                  desk     yes
advisor/{advisor}            desk     yes
floor                        desk     yes
car/{car}                    desk     yes
self-test                    desk     yes
console/{console}/state      console  yes
console/{console}/request    console  no
console/{console}/response   desk     no
console/{console}/role       desk     yes
event                        desk     no
"""


def test_the_table_is_the_contracts() -> None:
    written = [
        (row.path, row.writer.value, "yes" if row.is_retained else "no") for row in TOPICS.values()
    ]
    assert written == [tuple(line.split()) for line in CONTRACT.strip().splitlines()]


def test_no_two_topics_can_be_taken_for_one_another() -> None:
    filters = [row.filter_path.split("/") for row in TOPICS.values()]
    for one in filters:
        matches = [
            other
            for other in filters
            if len(other) == len(one)
            and all(a == b or "+" in (a, b) for a, b in zip(one, other, strict=True))
        ]
        assert matches == [one]


@given(identifiers, st.sampled_from(list(TOPICS)), identifiers)
def test_every_address_is_read_back_from_its_topic(showroom: str, row: str, who: str) -> None:
    address = Address(showroom, TOPICS[row], who if TOPICS[row].parameter else "")
    assert address_of(address.topic) == address
    speaker = (
        "/desk" if address.row.writer is Role.DESK else f"/{row.split('_', maxsplit=1)[0]}/{who}"
    )
    assert address.source == speaker


_WORDS = "carside 1 2 demo board b01 state call floor desk event + # .. . {board} {call} B01"
_PARTS = st.one_of(
    st.sampled_from(_WORDS.split()),
    st.sampled_from(["", "b01\n", " ", "x" * 65]),
    st.text(max_size=8),
)


@given(st.lists(_PARTS, max_size=7))
def test_a_topic_is_either_not_ours_or_exactly_its_address(parts: list[str]) -> None:
    topic = "/".join(parts)
    address = address_of(topic)
    assert address is None or address.topic == topic


@pytest.mark.parametrize(
    "topic",
    [
        "",
        "/",
        "carside",
        "carside/1/demo",
        "carside/1/demo/",
        "carside/1//floor",
        "carside/2/demo/floor",
        "carside/1/Demo/floor",
        "carside/1/demo\n/floor",
        "carside/1/demo/floor\n",
        "carside/1/demo/floor/",
        "carside/1/demo/board//state",
        "carside/1/demo/board/+/state",
        "carside/1/demo/board/#",
        "carside/1/demo/board/../state",
        "carside/1/demo/board/{board}/state",
        "carside/1/demo/board/b01/state/x",
        "carside/1/demo/board/" + "x" * 65 + "/state",
        "carside/1/demo/car/-i5",
        "$SYS/broker/uptime",
        "x" * 60_000,
        "carside/1/demo/" + "a/" * 30_000,
    ],
    ids=lambda topic: topic[:40],
)
def test_a_hostile_topic_is_not_ours(topic: str) -> None:
    assert address_of(topic) is None


def test_a_path_of_the_table_leads_to_its_row() -> None:
    assert row_for("board/b07/call") == (TOPICS["board_call"], "b07")
    assert row_for("floor") == (TOPICS["floor"], "")
    assert row_for("ceiling") is None
