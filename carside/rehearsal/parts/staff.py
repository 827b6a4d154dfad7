"""The people at one console: a receptionist, and the advisors whose words she passes on.

Whatever they do follows from the open calls on the screen and from chance: they remember only at
which revision of a call they acted last.
"""

import random
import zlib
from collections.abc import Callable
from dataclasses import dataclass

from carside.calls import Call, Outcome, Phase
from carside.console.session import ConsoleSession
from carside.console.shows import Blindness
from carside.rehearsal.parts.jumping import shared_s
from carside.roster import AdvisorState

SCAN_S = 0.02
_AGAIN_S = 7.0
"""When to act again on a call that has not moved since; the console gives up before."""
_COLLEAGUE_S = 3.0
"""How long a colleague's call is left to her."""
_PATIENCE_S = 12.0
"""How long an advisor is waited for who says neither yes nor no."""

_REACT_S = (0.02, 0.3)
_ANSWER_S = (0.05, 0.4)
_WALK_S = (0.05, 0.5)
_SERVE_S = (0.05, 0.5)

_ASKS_OFF_DUTY = 0.06
_TAKES_IT_HIMSELF = 0.05
_COMES_TO_DESK = 0.02
_DECLINES = 0.12
_SAYS_NOTHING = 0.05
_OUTCOMES = (Outcome.SERVED, Outcome.GONE, Outcome.AT_DESK)
_OUTCOME_WEIGHTS = (85, 10, 5)


@dataclass(slots=True)
class _Plan:
    revision: int
    due_s: float
    act: Callable[[Call], object]


class Staff:
    """One receptionist of `count`."""

    def __init__(
        self,
        session: ConsoleSession,
        *,
        number: int,
        count: int,
        off_duty: tuple[str, ...],
        chance: random.Random,
        pace: float,
    ) -> None:
        self._session = session
        self._number = number
        self._count = count
        self._off_duty = off_duty
        self._chance = chance
        self._pace = pace
        self._plans: dict[str, _Plan] = {}
        self._scanned_s = 0.0
        self.is_racing = False

    def act(self) -> None:
        """Look at the screen and do what is due."""
        now_s = shared_s()
        if now_s - self._scanned_s < SCAN_S:
            return
        self._scanned_s = now_s
        self._session.take_notices()
        shows = self._session.shows
        if shows.blindness is not Blindness.NONE or shows.plan is None:
            return
        open_calls = {call.call for call in shows.calls}
        for gone in self._plans.keys() - open_calls:
            del self._plans[gone]
        for call in shows.calls:
            self._look_at(call, now_s)

    def _look_at(self, call: Call, now_s: float) -> None:
        plan = self._plans.get(call.call)
        if plan is None or plan.revision != call.revision:
            plan = self._plans[call.call] = self._plan(call, now_s)
        if plan.due_s <= now_s:
            plan.due_s = now_s + _AGAIN_S
            plan.act(call)

    def _plan(self, call: Call, now_s: float) -> _Plan:
        wait_s, act = self._intention(call)
        if self.is_racing:
            wait_s = 0.0
        elif zlib.crc32(call.call.encode()) % self._count != self._number:
            wait_s += _COLLEAGUE_S
        return _Plan(call.revision, now_s + wait_s * self._pace, act)

    def _intention(self, call: Call) -> tuple[float, Callable[[Call], object]]:
        chance, roll = self._chance, self._chance.random()
        match call.phase:
            case Phase.PLACED if roll < _COMES_TO_DESK:
                return chance.uniform(*_REACT_S), self._close_at_desk
            case Phase.PLACED if roll < _COMES_TO_DESK + _TAKES_IT_HIMSELF:
                return chance.uniform(*_REACT_S), self._accept_unasked
            case Phase.PLACED:
                return chance.uniform(*_REACT_S), self._dispatch
            case Phase.DISPATCHED if roll < _SAYS_NOTHING:
                return _PATIENCE_S, self._accept
            case Phase.DISPATCHED if roll < _SAYS_NOTHING + _DECLINES:
                return chance.uniform(*_ANSWER_S), self._decline
            case Phase.DISPATCHED:
                return chance.uniform(*_ANSWER_S), self._accept
            case Phase.ACCEPTED:
                return chance.uniform(*_WALK_S), self._arrive
        return chance.uniform(*_SERVE_S), self._close

    def _dispatch(self, call: Call) -> None:
        if self._off_duty and self._chance.random() < _ASKS_OFF_DUTY:
            self._session.dispatch(call.call, self._chance.choice(self._off_duty))
        self._session.dispatch(call.call, self._best(call))

    def _accept_unasked(self, call: Call) -> None:
        self._session.accept(call.call, self._best(call))

    def _accept(self, call: Call) -> None:
        self._session.accept(call.call, call.advisor or "")

    def _decline(self, call: Call) -> None:
        self._session.decline(call.call, call.advisor or "", "with somebody")

    def _arrive(self, call: Call) -> None:
        self._session.arrive(call.call)

    def _close(self, call: Call) -> None:
        outcome = self._chance.choices(_OUTCOMES, _OUTCOME_WEIGHTS)[0]
        self._session.close_call(call.call, outcome)

    def _close_at_desk(self, call: Call) -> None:
        self._session.close_call(call.call, Outcome.AT_DESK)

    def _best(self, call: Call) -> str:
        """The best who is free; when all are busy, anybody on duty."""
        ranked = self._session.suggestions(call.call)
        if ranked and ranked[0].is_free:
            return ranked[0].advisor.advisor
        on_duty = [a for a in self._session.shows.advisors if a.state is not AdvisorState.OFF]
        return self._chance.choice(on_duty).advisor if on_duty else "nobody"
