"""Every message that the desk said while it was asked everything else keeps the contract."""

import pytest

from tests.brokers.contract_shapes import ROWS, complaint, row_of
from tests.brokers.house import House

pytestmark = pytest.mark.broker


def test_every_message_of_the_desk_keeps_the_contract(house: House) -> None:
    house.demo.settle()
    ours = {"board/{}/request", "console/{}/request", "console/{}/state"}
    for room in (house.demo, house.willed, house.silent):
        heard = [
            h for h in room.ear.heard if (row := row_of(h.topic)) is None or row[0] not in ours
        ]
        wrong = {f"{h.topic}: {c}" for h in heard if (c := complaint(h.topic, h.payload))}
        assert wrong == set()
        live = [h.envelope["id"] for h in heard if h.payload and not h.is_retained]
        assert len(set(live)) > 10
    spoken = {row_of(h.topic)[0] for h in house.demo.ear.heard}  # type: ignore[index]  # all have one, as proven above
    by_the_desk = {path for path, writer, _, _ in ROWS if writer == "desk"}
    assert by_the_desk - spoken == {"board/{}/command"}
