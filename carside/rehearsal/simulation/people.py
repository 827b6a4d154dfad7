"""Who presses: shoppers at the boards and receptionists at the consoles, as chance has it."""

from random import Random

import msgspec

from carside.board.session import BoardSession
from carside.calls import Call, Kind, Outcome, Phase
from carside.console.session import ConsoleSession
from carside.contract.payloads import CommandName
from carside.rehearsal.fingers import Touch, Withdrawal
from carside.rehearsal.simulation.breaking import PowerCut
from carside.rehearsal.simulation.house import House
from carside.rehearsal.simulation.parts import BoardPart

TRIES_AGAIN_S = 6.5
"""After this long with room on its disk a board has written down what it kept in memory."""

_ENDS = (Outcome.SERVED, Outcome.GONE, Outcome.AT_DESK)
_LANGUAGES = ("en", "zh-CN")


class Shoppers:
    """Press CALL and CANCEL."""

    def __init__(self, house: House, chance: Random) -> None:
        self._house = house
        self._chance = chance
        self._unsafe: list[Touch | Withdrawal] = []

    def press(self, part: BoardPart) -> None:
        """A finger touches CALL; the board may die of it."""
        session = part.session
        if session is None:
            return
        house, at_s = self._house, self._house.timeline.now_s
        is_unsafe = self._is_unsafe(part)
        house.ids.made.clear()
        with part.living():
            try:
                call = session.press(
                    self._chance.choice(tuple(Kind)), self._chance.choice(_LANGUAGES), ("range",)
                )
            except PowerCut:
                self._note(Touch(house.ids.made[0], part.name, at_s, is_kept=False), "and died")
                raise
            if call is not None:
                touch = Touch(call, part.name, at_s)
                self._note(touch, "with a full disk" if part.plug.is_full else "")
                self._unsafe += [touch] if is_unsafe else []

    def cancel(self, part: BoardPart) -> None:
        """A finger touches CANCEL; the board may die of it."""
        session = part.session
        if session is None:
            return
        house, at_s = self._house, self._house.timeline.now_s
        with part.living():
            before = self._withdrawable(session)
            try:
                call = session.cancel()
            except PowerCut:
                if before is not None:
                    house.fingers.append(Withdrawal(before, part.name, at_s, is_kept=False))
                    house.tell(f"{part.name}: a finger cancels {before[:8]} and died")
                raise
            if call is not None:
                one = Withdrawal(call, part.name, at_s)
                house.fingers.append(one)
                house.tell(f"{part.name}: a finger cancels {call[:8]}")
                self._unsafe += [one] if self._is_unsafe(part) else []

    def excuse(self, part: BoardPart) -> None:
        """A board died whose disk had refused what a finger did: only its memory had it.

        It never said "calling" for it, so it may be gone; or it was sent in time.
        """
        fingers = self._house.fingers
        if not self._is_unsafe(part):
            return
        for one in self._unsafe:
            if one.board == part.name and one in fingers:
                fingers[fingers.index(one)] = msgspec.structs.replace(one, is_kept=False)

    def _is_unsafe(self, part: BoardPart) -> bool:
        """Whether its disk is full, or was until so lately that the board may not know better."""
        has_tried_again = self._house.timeline.now_s - part.plug.full_until_s > TRIES_AGAIN_S
        return part.plug.is_full or not has_tried_again

    def _note(self, touch: Touch, how: str) -> None:
        self._house.fingers.append(touch)
        self._house.tell(f"{touch.board}: a finger presses {touch.call[:8]} {how}".rstrip())

    def _withdrawable(self, session: BoardSession) -> str | None:
        waiting = session._asking.pending()  # noqa: SLF001 (what a finger would cancel now)
        placed = (one.data.call for one in waiting if type(one.data).__name__ == "Place")
        return session._following.open_call or next(placed, None)  # noqa: SLF001 (as above)


class Staff:
    """The receptionists. They see only their consoles, make mistakes, and race one another."""

    def __init__(self, house: House, chance: Random) -> None:
        self._house = house
        self._chance = chance

    def act(self) -> None:
        """Somebody does something about some call; now and then both do, at once."""
        calls = {c.call for s in self._sessions() for c in s.shows.calls}
        if self._chance.random() < 0.05:  # noqa: PLR2004 (now and then)
            self._command_something()
        if not calls:
            return
        call = self._chance.choice(sorted(calls))
        both = self._chance.random() < 0.3  # noqa: PLR2004 (a race is what we are after)
        sessions = self._sessions()
        for session in sessions if both else sessions[self._chance.randrange(2) :][:1]:
            seen = next((c for c in session.shows.calls if c.call == call), None)
            if seen is not None:
                self._do_something(session, seen)

    def finish(self) -> None:
        """Bring every call that a console shows one step nearer to its end."""
        for part in self._house.consoles.values():
            session = part.session
            if session is None or session.shows.requests:
                continue
            for call in session.shows.calls[:2]:
                with part.living():
                    self._bring_on(session, call)
            return

    def _sessions(self) -> list[ConsoleSession]:
        return [p.session for p in self._house.consoles.values() if p.session is not None]

    def _advisor(self, session: ConsoleSession) -> str | None:
        known = session.shows.advisors
        return self._chance.choice(known).advisor if known else None

    def _do_something(self, session: ConsoleSession, call: Call) -> None:
        chance, advisor = self._chance, self._advisor(session)
        part = next(p for p in self._house.consoles.values() if p.session is session)
        with part.living():
            dice = chance.random()
            if call.same_as is not None and dice < 0.5:  # noqa: PLR2004 (dice)
                self._decide_walk(session, call)
            elif advisor is not None and dice < _DISPATCHES[call.phase]:
                session.dispatch(call.call, advisor)
            elif dice < 0.65:  # noqa: PLR2004 (dice)
                session.accept(call.call, call.advisor or advisor or "nobody")
            elif dice < 0.75 and call.advisor is not None:  # noqa: PLR2004 (dice)
                session.decline(call.call, call.advisor)
            elif dice < 0.9:  # noqa: PLR2004 (dice)
                session.arrive(call.call)
            else:
                session.close_call(call.call, chance.choice(_ENDS))

    def _decide_walk(self, session: ConsoleSession, call: Call) -> None:
        if self._chance.random() < 0.7:  # noqa: PLR2004 (dice)
            session.join(call.call)
        else:
            session.keep_apart(call.call)

    def _command_something(self) -> None:
        for part in self._chance.sample(tuple(self._house.consoles.values()), 1):
            session = part.session
            if session is None:
                return
            with part.living():
                if self._chance.random() < 0.5:  # noqa: PLR2004 (a coin)
                    session.run_self_test()
                else:
                    board = self._chance.choice(tuple(self._house.boards))
                    session.command(board, CommandName.CLEAN, self._chance.choice((0, 4, 15)))
            self._house.tell(f"{part.name} has a board cleaned, or all tested")

    def _bring_on(self, session: ConsoleSession, call: Call) -> None:
        if call.phase is Phase.ARRIVED or self._chance.random() < 0.3:  # noqa: PLR2004 (dice)
            session.close_call(call.call, Outcome.SERVED)
        elif call.phase is Phase.ACCEPTED:
            session.arrive(call.call)
        elif call.advisor is not None:
            session.accept(call.call, call.advisor)
        else:
            advisors = session.suggestions(call.call)
            if advisors:
                session.dispatch(call.call, advisors[0].advisor.advisor)
            else:
                session.close_call(call.call, Outcome.AT_DESK)


_DISPATCHES = {
    Phase.PLACED: 0.5,
    Phase.DISPATCHED: 0.2,
    Phase.ACCEPTED: 0.1,
    Phase.ARRIVED: 0.05,
    Phase.CLOSED: 0.0,
}
