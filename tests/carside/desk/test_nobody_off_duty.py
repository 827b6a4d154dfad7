"""Whatever the roster and whatever happens: nobody off duty is ever asked to go.

Dispatched by a console or by the desk, taken by an advisor, offered on a rung, after a decline or
when somebody became free. What the desk does by itself, it asks only of people who are free.
"""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from carside.calls import Call, Outcome
from carside.contract.payloads import Accept, Arrive, Close, Decline, Dispatch, Entry
from carside.desk.journal import Journal
from carside.desk.showroom import Showroom
from carside.roster import Advisor, AdvisorState
from tests.carside.desk.tiny import SHOWROOM, OneDesk

NAMES = ("li", "wang", "chen", "zhou", "sofia")
BOARDS = ("b01", "b02", "b03")

_states = st.tuples(*(st.sampled_from(AdvisorState) for _ in NAMES))
_advisors = st.sampled_from(NAMES)
_seconds = st.sampled_from([1, 6, 16, 35])
_actions = st.one_of(
    st.tuples(st.just("press"), st.sampled_from(BOARDS)),
    st.tuples(st.just("wait"), _seconds),
    st.tuples(st.just("wait_alone"), _seconds),
    st.tuples(st.sampled_from(["dispatch", "accept", "decline"]), _advisors),
    st.tuples(st.sampled_from(["arrive", "close"]), st.integers(0, 2)),
    st.tuples(st.just("restart"), _states),
)


def _showroom(states: tuple[AdvisorState, ...]) -> Showroom:
    advisors = (
        Advisor(advisor=name, name=name.title(), state=state, languages=("zh-CN",))
        for name, state in zip(NAMES, states, strict=True)
    )
    return replace(SHOWROOM, advisors=tuple(advisors), escalation_s=(5, 10, 20), answer_within_s=6)


class Shift:
    """A showroom to which anything may happen."""

    def __init__(self, states: tuple[AdvisorState, ...]) -> None:
        self.journal = Journal("sqlite://", "demo")
        self.desk = OneDesk(self.journal, _showroom(states))
        self.rosters = {0: states}
        """Who was on duty from after which entry on."""

    @property
    def roster(self) -> tuple[AdvisorState, ...]:
        """Who is on duty now."""
        return list(self.rosters.values())[-1]

    def do(self, action: str, value: Any) -> None:
        call = min(self.journal.open_calls(), key=lambda one: one.placed_at, default=None)
        match action:
            case "press":
                self.desk.place(value)
            case "wait":
                self.desk.let_pass(value, "zhao")
            case "wait_alone":
                self.desk.let_pass(value)
            case "restart":
                self.desk.kill()
                self.rosters[self.journal.sequence] = value
                self.desk.start(_showroom(value))
                self.desk.let_pass(1.5, "zhao")  # it looks at the offers with its first watch
            case _ if call is not None:
                self.desk.ask(_request(action, value, call))


def _request(action: str, value: Any, call: Call) -> Any:
    seen: dict[str, Any] = {"call": call.call, "revision": call.revision}
    requests: dict[str, Callable[[], Any]] = {
        "dispatch": lambda: Dispatch(**seen, advisor=value),
        "accept": lambda: Accept(**seen, advisor=value),
        "decline": lambda: Decline(**seen, advisor=call.advisor or value),
        "arrive": lambda: Arrive(**seen),
        "close": lambda: Close(**seen, outcome=Outcome.SERVED),
    }
    return requests[action]()


def _off_duty(states: tuple[AdvisorState, ...]) -> set[str]:
    return {n for n, s in zip(NAMES, states, strict=True) if s is AdvisorState.OFF}


def _asked_wrongly(entries: tuple[Entry, ...], rosters: dict[int, Any]) -> list[str]:
    """Who was asked and should not have been, told from the entries alone."""
    found: list[str] = []
    on_call: dict[str, str | None] = defaultdict(lambda: None)
    for entry in entries:
        since = max(number for number in rosters if number < entry.sequence)
        state = dict(zip(NAMES, rosters[since], strict=True))
        before, is_sent = dict(on_call), entry.event in {"dispatched", "accepted"}
        if is_sent or entry.event in {"declined", "closed", "cancelled"}:
            on_call[str(entry.call)] = entry.advisor if is_sent else None
        others = {who for call, who in before.items() if call != entry.call}
        asked = [str(entry.advisor)] if is_sent else entry.detail.get("advisors", [])
        for who in asked:
            is_desks_own = entry.actor == "/desk" or not is_sent
            if state[who] is AdvisorState.OFF:
                found.append(f"{entry}: {who} is off duty")
            elif is_desks_own and (state[who] is not AdvisorState.FREE or who in others):
                found.append(f"{entry}: {who} is {state[who]} or on another call")
    return found


@settings(max_examples=60, deadline=None)
@given(_states, st.lists(_actions, min_size=5, max_size=25))
def test_nobody_off_duty_is_ever_asked_and_the_desk_asks_only_who_is_free(
    states: tuple[AdvisorState, ...], actions: list[tuple[str, Any]]
) -> None:
    shift = Shift(states)
    for action, value in [("press", "b01"), *actions, ("wait", 16), ("wait_alone", 35)]:
        shift.do(action, value)
        offered = {who for call in shift.journal.open_calls() for who in call.offered_to}
        assert not offered & _off_duty(shift.roster)
    assert _asked_wrongly(shift.journal.entries(), shift.rosters) == []
    shift.journal.close()
