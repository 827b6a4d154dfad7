"""One of the cluster's three computers is lost in the middle of a call, and comes back."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from carside.board.shows import CallStep, Trouble
from carside.console.shows import Blindness, NoticeKind
from carside.rehearsal.brokers.nats_cluster import NatsCluster
from tests.scenarios.conftest import on_a_shared_broker
from tests.scenarios.world import Real, World

pytestmark = [
    pytest.mark.broker,
    pytest.mark.logs("the connection to .* was cut", "no broker answers", "does not let user"),
]

BACK_WITHIN_S = 40.0
"""The survivors may first have to choose who leads, which takes up to nine seconds."""


@pytest.fixture
def world(nats_cluster: NatsCluster, tmp_path: Path) -> Iterator[World]:
    yield from on_a_shared_broker(Real(nats_cluster, rounds=50), tmp_path)


@pytest.mark.parametrize("node", [0, 1], ids=["the one all are connected to", "another one"])
def test_nothing_is_lost_and_everybody_is_told_the_truth_again(
    open_showroom: World, nats_cluster: NatsCluster, node: int
) -> None:
    world = open_showroom
    console = world.consoles["zhao"]
    world.press("b01")
    call = world.until_call("zhao", lambda c: c.board == "b01", "the call").call
    world.until_step("b01", CallStep.RECEIVED)
    best = console.suggestions(call)[0].advisor.advisor

    nats_cluster.kill_node(node)
    try:
        world.press("b02")
        insist(
            world, lambda: console.dispatch(call, best), lambda: phase_of(world, call) != "placed"
        )
        for board in ("b01", "b02"):
            world.until(
                lambda b=board: world.step(b) is CallStep.RECEIVED,  # type: ignore[misc]  # mypy does not infer a lambda with a default
                f"{board} knows that reception has the call",
                BACK_WITHIN_S,
            )
        world.until(lambda: nobody_is_blind(world), "nobody is blind", BACK_WITHIN_S)
        world.until(lambda: console_shows_the_journal(world), "the truth", BACK_WITHIN_S)
    finally:
        nats_cluster.restart_node(node)
    insist(world, lambda: console.accept(call, best), lambda: phase_of(world, call) == "accepted")
    world.until(lambda: world.step("b01") is CallStep.ON_THE_WAY, "on the way", BACK_WITHIN_S)
    assert world.events().count("placed") == 2
    assert "repeated" not in world.events()


def insist(world: World, ask: Callable[[], None], is_done: Callable[[], bool]) -> None:
    """Ask as a receptionist does: again whenever she is told that no answer came."""
    console = world.consoles["zhao"]
    ask()

    def is_done_or_asked_again() -> bool:
        if any(notice.kind is NoticeKind.NO_ANSWER for notice in console.take_notices()):
            ask()
        return is_done()

    world.until(is_done_or_asked_again, "what she asked for", BACK_WITHIN_S)


def phase_of(world: World, call: str) -> str:
    """The phase that the console shows."""
    return next(c.phase for c in world.consoles["zhao"].shows.calls if c.call == call)


def console_shows_the_journal(world: World) -> bool:
    shown = {(c.call, c.phase, c.advisor) for c in world.consoles["zhao"].shows.calls}
    return shown == {(c.call, c.phase, c.advisor) for c in world.journal.open_calls()}


def nobody_is_blind(world: World) -> bool:
    return all(b.shows.trouble is Trouble.NONE for b in world.boards.values()) and all(
        c.shows.blindness is Blindness.NONE for c in world.consoles.values()
    )
