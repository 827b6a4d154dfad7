"""Whether everybody, asked at a quiet moment, says what the journal says."""

from collections.abc import Iterator

import msgspec

from carside.board.shows import BoardShows
from carside.calls import Call
from carside.contract import TOPICS, Address, Message, decode
from carside.contract.payloads import Shown
from carside.rehearsal.simulation.house import House
from carside.rehearsal.simulation.small_showroom import names, small_showroom


def disagreements(house: House) -> Iterator[str]:
    """What any console, any board or the broker holds otherwise than the journal, in words."""
    open_calls = {call.call: call for call in house.kept().calls if call.is_open}
    yield from _at_the_broker(house, open_calls)
    for name, part in house.consoles.items():
        if part.session is None:
            yield f"console {name} is not there"
            continue
        shown = {call.call: call for call in part.session.shows.calls}
        yield from _differences(f"console {name}", shown, open_calls)
        if part.session.shows.blindness.value != "none":
            yield f"console {name} is blind: {part.session.shows.blindness}"
    for name, board in house.boards.items():
        if board.session is None:
            yield f"board {name} is not there"
            continue
        yield from _at_a_board(name, board.session.shows, open_calls)


def _differences(who: str, held: dict[str, Call], open_calls: dict[str, Call]) -> Iterator[str]:
    for call in sorted(held.keys() | open_calls.keys()):
        ours, theirs = open_calls.get(call), held.get(call)
        if ours != theirs:
            yield f"{who} holds {_words(theirs)}, the journal {_words(ours)} ({call})"


def _at_the_broker(house: House, open_calls: dict[str, Call]) -> Iterator[str]:
    showroom = small_showroom().plan.showroom
    prefix = Address(showroom, TOPICS["call"], "").topic
    held = {}
    for topic, payload in house.network.retained.items():
        if topic.startswith(prefix):
            address = Address(showroom, TOPICS["call"], topic.removeprefix(prefix))
            message = decode(address, payload)
            if isinstance(message, Message):
                held[address.identifier] = message.data
    yield from _differences("the broker", held, open_calls)
    for board in house.boards:
        ours = next((call for call in open_calls.values() if call.board == board), None)
        address = Address(showroom, TOPICS["board_call"], board)
        shown = decode(address, house.network.retained.get(address.topic, b""))
        theirs: Shown | None = shown.data if isinstance(shown, Message) else None
        if (ours and (ours.call, ours.phase, ours.revision)) != (
            theirs and (theirs.call, theirs.phase, theirs.revision)
        ):
            yield f"the broker holds {theirs} for {board}, the journal {_words(ours)}"


def _at_a_board(name: str, shows: BoardShows, open_calls: dict[str, Call]) -> Iterator[str]:
    ours = next((call for call in open_calls.values() if call.board == name), None)
    step = shows.step.value
    advisor = shows.advisor.name if shows.advisor else None
    # How the last call ended is shown for some seconds.
    wanted = (_STEPS[ours.phase.value],) if ours else ("idle", "ended", "cancelled")
    if step not in wanted:
        yield f"board {name} shows {step}, the journal has {_words(ours)}"
    is_promised = ours is not None and ours.phase.value in {"accepted", "arrived"}
    promised = names().get(ours.advisor or "") if ours and is_promised else None
    if advisor != promised:
        yield f"board {name} shows {advisor}, the journal has {_words(ours)}"


def _words(call: Call | None) -> str:
    return "nothing" if call is None else msgspec.json.encode(call).decode()


_STEPS = {
    "placed": "received",
    "dispatched": "received",
    "accepted": "on_the_way",
    "arrived": "here",
}
