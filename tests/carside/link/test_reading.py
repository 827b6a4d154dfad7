from hypothesis import given
from hypothesis import strategies as st

from carside.contract import Cleared, Message, encode
from carside.link.port import Malformed
from carside.link.reading import read
from tests.carside.contract.test_envelope import payload
from tests.carside.contract.values import messages


@given(messages())
def test_what_was_said_is_what_is_heard(message: Message) -> None:
    assert read(message.address.topic, encode(message)) == message


def test_an_empty_snapshot_is_a_cleared_one() -> None:
    assert isinstance(read("carside/1/demo/floor", b""), Cleared)


def test_a_topic_outside_the_contract_is_told_in_a_form_fit_for_a_log() -> None:
    heard = read("carside/1/demo/x\ny/" + "z" * 5000, b"{}")
    assert isinstance(heard, Malformed)
    assert heard.address is None
    assert heard.topic.isprintable()
    assert len(heard.topic) < 400


def test_a_malformed_request_keeps_its_id_so_that_it_can_be_answered() -> None:
    heard = read("carside/1/demo/board/b01/request", payload({"car": "NONSENSE"}))
    assert isinstance(heard, Malformed)
    assert heard.address is not None
    assert (heard.address.identifier, heard.request) == ("b01", "r1")


@given(st.text(max_size=40), st.binary(max_size=200))
def test_reading_never_raises(topic: str, payload: bytes) -> None:
    read(topic, payload)
    read(f"carside/1/demo/{topic}", payload)
