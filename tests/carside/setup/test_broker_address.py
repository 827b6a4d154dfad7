"""What a person writes as an address, and what a real broker answers."""

from pathlib import Path

import pytest

from carside.contract.topics import Role
from carside.embedded_broker import EmbeddedBroker
from carside.link.broker_url import BrokerUrl, BrokerUrlError
from carside.setup.broker_address import urls_of
from carside.setup.broker_answer import Answer
from carside.setup.broker_trial import try_roles
from carside.setup.draft import BrokerDraft


@pytest.mark.parametrize(
    ("written", "place", "scheme"),
    [
        ("192.168.1.10", "192.168.1.10:1883", "mqtt"),
        (" broker.local:1884/ ", "broker.local:1884", "mqtt"),
        ("mqtts://broker.local", "broker.local:8883", "mqtts"),
        ("mqtt://someone:else@10.0.0.5", "10.0.0.5:1883", "mqtt"),
        ("a:1,b:2,c:3", "a:1, b:2, c:3", "mqtt"),
    ],
)
def test_an_address_is_understood_however_it_is_written(
    written: str, place: str, scheme: str
) -> None:
    urls = urls_of(BrokerDraft(address=written, passwords={Role.DESK: "p@ss/wörd"}))
    desk = BrokerUrl.parse(urls[Role.DESK])
    assert (desk.place, desk.is_tls, desk.user, desk.password) == (
        place, scheme == "mqtts", "desk", "p@ss/wörd",
    )  # fmt: skip
    assert BrokerUrl.parse(urls[Role.BOARD]).user == "board"


@pytest.mark.parametrize("written", ["", "  ", "http://a", "a b", "a:port"])
def test_what_is_no_address_is_refused(written: str) -> None:
    with pytest.raises(BrokerUrlError):
        urls_of(BrokerDraft(address=written))


@pytest.mark.broker
def test_a_real_broker_says_who_is_let_in(tmp_path: Path) -> None:
    with EmbeddedBroker(tmp_path, port=0) as broker:
        good = {role: broker.url(role) for role in Role}
        assert set(try_roles(good).values()) == {Answer.REACHED}
        wrong = {**good, Role.BOARD: f"mqtt://board:wrong@127.0.0.1:{broker.port}"}
        assert try_roles(wrong) == {
            Role.DESK: Answer.REACHED,
            Role.BOARD: Answer.REFUSED,
            Role.CONSOLE: Answer.REACHED,
        }
    assert set(try_roles(good).values()) == {Answer.NOBODY}
