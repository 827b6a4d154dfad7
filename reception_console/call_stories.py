"""The whole story of the call that is looked at, asked of the desk where not all of it was heard.

A console that was started during a call has heard only the rest of it. What the desk tells is kept
as long as the call is open; what has been heard since goes on behind it.
"""

from carside.calls.lifecycle import Fact
from carside.console.questions import Answered
from carside.console.shows import ConsoleShows
from carside.contract.payloads import Entry
from carside.contract.reading import CallStory, TellStory
from reception_console.port import Session

HEARD_WITHIN_S = 2.0
"""A call's snapshot comes before its first entry: only after this is it known to be missing."""
ASK_AGAIN_S = 15.0
"""How long after a refusal, or no answer at all, the same story is asked for again."""


class CallStories:
    """What was told of calls, and what is asked at this moment."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._told: dict[str, tuple[Entry, ...]] = {}
        self._asked: dict[str, str] = {}
        self._not_before_s: dict[str, float] = {}

    def want(self, call: str, shows: ConsoleShows, now_s: float) -> None:
        """Ask for the story of `call`, unless all of it is known or it is being asked for."""
        heard = shows.story.get(call, ())
        is_whole = bool(heard) and heard[0].event == Fact.PLACED
        is_asked = call in self._asked.values()
        if is_whole or is_asked or call in self._told:
            return
        if now_s >= self._not_before_s.setdefault(call, now_s + HEARD_WITHIN_S):
            self._not_before_s[call] = now_s + ASK_AGAIN_S
            self._asked[self._session.ask(TellStory(call=call))] = call

    def take(self, answered: Answered) -> bool:
        """Take in an answer of the desk; True if it was asked from here."""
        call = self._asked.pop(answered.name, None)
        if call is not None and isinstance(answered.answer, CallStory) and answered.answer.ok:
            self._told[call] = answered.answer.entries
        return call is not None

    def of(self, call: str) -> tuple[Entry, ...]:
        """What the desk told of this call; empty if it was not asked."""
        return self._told.get(call, ())

    def keep_only(self, calls: frozenset[str]) -> None:
        """Forget the calls that are over."""
        self._told = {call: told for call, told in self._told.items() if call in calls}
        self._not_before_s = {c: at_s for c, at_s in self._not_before_s.items() if c in calls}


def joined_stories(told: tuple[Entry, ...], heard: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Both in the order of the journal, each entry once."""
    if not told:
        return heard
    by_number = {entry.sequence: entry for entry in (*told, *heard)}
    return tuple(by_number[number] for number in sorted(by_number))
