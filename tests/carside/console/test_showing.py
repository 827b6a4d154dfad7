"""A thousand messages are shown once, and what did not change stays the very same value."""

from carside.contract.payloads import Presence, State
from tests.carside.console.one_console import LI, OneConsole, call
from tests.carside.link.test_outbox import IDS
from tests.hand_clock import START


def test_what_did_not_change_stays_the_same_value(served: OneConsole) -> None:
    before = served.session.shows
    served.show(call(1))
    after = served.session.shows
    assert after.calls is not before.calls
    assert (after.cars, after.boards, after.story) == (before.cars, before.boards, before.story)
    assert all(
        getattr(after, name) is getattr(before, name)
        for name in ("advisors", "cars", "boards", "story", "plan", "lost_boards", "consoles")
    )


def test_a_heartbeat_changes_nothing(served: OneConsole) -> None:
    served.state("board_state", "b01")
    before = served.session.shows
    beat = served.wire.message(
        "board_state", "b01", State(state=Presence.READY, boot=1, since=START)
    )
    assert not served.session.heard(beat)
    assert served.session.shows is before


def test_the_same_snapshot_again_is_no_news(served: OneConsole) -> None:
    before = served.session.shows
    for row, name, data in (("call", IDS[0], call()), ("advisor", "li", LI)):
        assert not served.session.heard(served.wire.message(row, name, data))
    assert served.session.shows is before


def test_nothing_is_made_anew_before_somebody_looks(served: OneConsole) -> None:
    before = served.session._showing.shows
    for revision in range(2, 100):
        said = served.wire.message("call", IDS[0], call(revision=revision))
        assert served.session.heard(said)
    assert served.session._showing.shows is before
    assert served.session.shows.calls[0].revision == 99
