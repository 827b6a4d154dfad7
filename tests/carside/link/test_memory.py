"""The in-memory broker keeps the promises of a real one, or its stories would prove nothing."""

from carside.contract import TOPICS, Address, Cleared, Message, encode
from carside.contract.envelope import new_message
from carside.contract.payloads import Presence, State
from carside.link.memory import MemoryBroker, MemoryLink
from carside.link.port import Heard, LinkChanged, LinkPlan, LinkState, Malformed
from tests.hand_clock import START


def state(board: str, presence: Presence, boot: int = 1) -> Message:
    address = Address("demo", TOPICS["board_state"], board)
    return new_message(address, State(state=presence, boot=boot, since=START), START)


def link(broker: MemoryBroker, heard: list[Heard], *filters: str) -> MemoryLink:
    plan = LinkPlan("x", filters, state("b01", Presence.LOST))
    made = broker.link_maker(heard.append)(plan)
    made.open()
    assert isinstance(made, MemoryLink)
    return made


def words(heard: list[Heard]) -> list[object]:
    return [
        item.data.state if isinstance(item, Message) else getattr(item, "state", type(item))
        for item in heard
    ]


def test_nothing_arrives_until_it_is_delivered() -> None:
    broker, heard = MemoryBroker(), list[Heard]()
    link(broker, heard, "carside/1/demo/board/+/state")
    assert heard == []
    broker.deliver()
    assert heard == [LinkChanged(LinkState.CONNECTED)]


def test_a_snapshot_is_kept_for_who_comes_later_and_can_be_cleared() -> None:
    broker, early, late = MemoryBroker(), list[Heard](), list[Heard]()
    speaker = link(broker, early, "carside/1/demo/board/+/state")
    assert speaker.publish(state("b02", Presence.READY))
    link(broker, late, "carside/1/demo/board/b02/state")
    broker.deliver()
    assert words(early) == words(late) == [LinkState.CONNECTED, Presence.READY]
    assert speaker.clear(state("b02", Presence.READY).address)
    broker.deliver()
    assert isinstance(late[-1], Cleared)
    assert broker.retained == {}


def test_who_vanishes_has_his_will_told_and_who_says_farewell_has_not() -> None:
    broker, heard = MemoryBroker(), list[Heard]()
    link(broker, heard, "carside/1/demo/board/+/state")
    vanishing, leaving = link(broker, []), link(broker, [])
    broker.cut(vanishing)
    leaving.close(state("b03", Presence.OFF))
    broker.deliver()
    assert words(heard) == [LinkState.CONNECTED, Presence.LOST, Presence.OFF]
    assert not vanishing.publish(state("b01", Presence.READY))


def test_a_broker_that_crashes_tells_everybody_and_takes_them_back() -> None:
    broker, heard = MemoryBroker(), list[Heard]()
    one = link(broker, heard, "carside/1/demo/board/+/state")
    one.publish(state("b01", Presence.READY))
    broker.deliver()
    broker.stop(forget=True)
    assert not one.publish(state("b01", Presence.READY))
    broker.start()
    broker.deliver()
    assert words(heard)[2:] == [LinkState.LOST, LinkState.CONNECTED]
    assert broker.retained == {}


def test_filters_are_those_of_mqtt() -> None:
    topic = state("b01", Presence.READY).address.topic
    for wanted, is_heard in {
        "#": True,
        "carside/#": True,
        f"{topic}/#": True,
        "carside/1/+/board/+/state": True,
        "carside/1/demo/board/b01": False,
        "carside/1/demo/board/+": False,
        f"{topic}/+": False,
        "+": False,
    }.items():
        broker, heard = MemoryBroker(), list[Heard]()
        speaker = link(broker, heard, wanted)
        speaker.publish(state("b01", Presence.READY))
        broker.deliver()
        assert (len(heard) == 2) is is_heard, wanted


def test_garbage_from_a_stranger_arrives_as_malformed() -> None:
    broker, heard = MemoryBroker(), list[Heard]()
    link(broker, heard, "#")
    broker.publish("carside/1/demo/floor", b"garbage", is_retained=True)
    broker.deliver()
    assert isinstance(heard[-1], Malformed)


def test_subscriptions_come_and_go() -> None:
    broker, heard = MemoryBroker(), list[Heard]()
    one = link(broker, heard)
    one.publish(state("b01", Presence.READY))
    one.subscribe(("carside/1/demo/board/+/state",))
    broker.deliver()
    assert words(heard) == [LinkState.CONNECTED, Presence.READY]
    one.unsubscribe(("carside/1/demo/board/+/state",))
    farewell = state("b01", Presence.OFF)
    broker.publish(farewell.address.topic, encode(farewell), is_retained=True)
    broker.deliver()
    assert len(heard) == 2
