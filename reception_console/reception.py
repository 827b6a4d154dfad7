"""The receptionist's desk: one selection, one moment, every view made from it.

Nothing is decided about a call here: a step is asked of the desk and the screen waits for the
desk's word. What is decided is whose call is looked at, and that a key meant for what was there a
moment ago never hits what has just moved under the finger.
"""

from dataclasses import dataclass

from carside.calls import Call, Outcome, Phase
from carside.clock import Clock
from carside.console.questions import Answered
from carside.console.shows import Blindness
from carside.contract.payloads import CommandName, Entry
from carside.floor import Spot
from carside.matching import Suggestion
from reception_console.actions import SENDABLE, TAKEN_BACK, offered_steps
from reception_console.call_stories import CallStories
from reception_console.keys import Intent
from reception_console.page_table import Page
from reception_console.port import Session
from reception_console.scene import UNDO_S, Scene
from reception_console.twins import asked_about, can_join
from reception_console.views import Views
from reception_console.wording import translate

SETTLE_S = 0.4
"""A key within this time of a change was meant for what was there before: people react slower."""


@dataclass(frozen=True, slots=True)
class _Sent:
    """The last dispatch asked for here."""

    call: str
    advisor: str
    at_s: float


class Reception:
    """Keeps the selection and shows every moment on all views."""

    def __init__(self, session: Session, clock: Clock, views: Views) -> None:
        self._session = session
        self._clock = clock
        self._views = views
        self._selected: str | None = None
        self._order: tuple[str, ...] = ()
        self._unasked: frozenset[str] = frozenset()
        self._moved_s = float("-inf")
        self._pending = ""
        self._is_turning = False
        self._sent: _Sent | None = None
        self._stories = CallStories(session)
        self._seen_at = None if self._is_blind else clock.now()
        self._scene = self._followed = Scene(now=clock.now())

    @property
    def scene(self) -> Scene:
        """The moment that is shown."""
        return self._scene

    def refresh(self) -> bool:
        """Show how things stand now; True if the bell was rung."""
        now_s = self._clock.monotonic_s()
        self._pending = self._pending if self._session.shows.requests else ""
        self._follow(now_s)
        self._scene = self._look(now_s)
        self._watch_order(now_s)
        self._tell(now_s)
        towards = self._spot() if self._is_turning else None
        # As long as the plan does not know the stand, there is nothing to turn to yet.
        self._is_turning = self._is_turning and towards is None
        return self._views.show(self._scene, now_s, towards)

    # Looking

    def select(self, call: str) -> None:
        """Look at this call."""
        if any(one.call == call for one in self._session.shows.calls):
            self._selected = call
            self._is_turning = True
            self._views.floor.find("")
            self.refresh()

    def step(self, by: int) -> None:
        """Look at the call before or after this one; the queue does not go round."""
        order = self._views.queue.order
        if not order:
            return
        place = order.index(self._selected) if self._selected in order else 0
        self.select(order[min(len(order) - 1, max(0, place + by))])

    # Asking

    def send_top(self) -> None:
        """Ask the first of the list to go, if nobody was asked yet."""
        if self._scene.selected and self._scene.selected.phase is Phase.PLACED:
            self.send_at(0)

    def send_at(self, place: int) -> None:
        """Ask the advisor at this place of the list, counted from 0, to go."""
        if self._has_just_moved():
            return
        offered = self.offered
        if place < len(offered):
            self.send(offered[place].advisor.advisor)

    def send(self, advisor: str) -> None:
        """Ask this advisor to go."""
        call = self._scene.selected if self._can_ask() else None
        if call is not None and call.phase in SENDABLE and call.advisor != advisor:
            self._session.dispatch(call.call, advisor)
            self._sent = _Sent(call.call, advisor, self._clock.monotonic_s())
            self._asked("dispatch")

    def take(self, intent: Intent) -> None:
        """Ask for a step of the selected call, if it is offered."""
        if not self.can_take(intent):
            return
        call = self._scene.selected if self._can_ask() else None
        if call is None:
            return
        if intent is Intent.ARRIVE:
            self._session.arrive(call.call)
        elif call.advisor is not None and intent is Intent.ACCEPT:
            self._session.accept(call.call, call.advisor)
        elif call.advisor is not None and intent is Intent.DECLINE:
            self._session.decline(call.call, call.advisor)
        self._asked(intent.value)

    def say_yes(self, call: str, advisor: str) -> None:
        """Say that an advisor whom the call is offered to goes."""
        offered = self._scene.call(call)
        if offered is not None and advisor in offered.offered_to and self._can_ask():
            self._session.accept(call, advisor)
            self._asked("accept")

    def settle_twins(self, intent: Intent) -> None:
        """Answer whether the selected call and its twin are one customer's."""
        later, selected = asked_about(self._scene), self._scene.selected
        if later is None or selected is None or self._has_just_moved() or not self._can_ask():
            return
        if intent is Intent.KEEP_APART:
            self._session.keep_apart(later.call)
        elif can_join(selected, self._scene):
            self._session.join(later.call)
        else:
            return
        self._asked(intent.value)

    def command(self, board: str, command: CommandName, for_s: int | None) -> None:
        """Have a board do something."""
        if self._can_reach():
            self._session.command(board, command, for_s)

    def run_self_test(self) -> None:
        """Have every board send one press that troubles nobody."""
        if self._can_reach():
            self._session.run_self_test()

    def close_call(self, call: str, outcome: Outcome, note: str) -> None:
        """Ask for the end of this call."""
        if self._can_ask() and any(one.call == call for one in self._session.shows.calls):
            self._session.close_call(call, outcome, note.strip())
            self._asked("close")

    def remark(self, call: str, text: str) -> None:
        """Keep a remark about this call."""
        if text and self._can_reach():
            self._session.remark(call, text)
            self._views.notices.say(
                translate("Notice", "Note kept"),
                text,
                self._clock.monotonic_s(),
                icon_name="check",
            )

    def take_answer(self, answered: Answered) -> bool:
        """Take in an answer of the desk; True if it was asked from here."""
        return self._stories.take(answered)

    def undo(self) -> None:
        """Take back the dispatch asked for here in the last ten seconds."""
        if self._undo_s(self._clock.monotonic_s()) > 0 and self._sent and self._can_ask():
            self._session.decline(self._sent.call, self._sent.advisor, TAKEN_BACK)
            self._sent = None
            self._asked("decline")

    def can_take(self, intent: Intent) -> bool:
        """Whether this step is offered for the selected call, and is meant for it."""
        selected = self._scene.selected
        is_offered = selected is not None and intent in offered_steps(selected)
        return is_offered and not self._has_just_moved()

    @property
    def offered(self) -> tuple[Suggestion, ...]:
        """Who could be sent to the selected call, as the list shows it."""
        return self._scene.offered

    # Inside

    @property
    def _is_blind(self) -> bool:
        return self._session.shows.blindness is not Blindness.NONE

    def _look(self, now_s: float) -> Scene:
        shows = self._session.shows
        now = self._clock.now() + shows.clock_offset
        if not self._is_blind:
            self._seen_at = now
        selected = next((c for c in shows.calls if c.call == self._selected), None)
        remark = self._views.notices.remark(selected.call, selected.revision) if selected else ""
        return Scene(
            shows=shows,
            now=now,
            selected=selected,
            suggestions=self._session.suggestions(selected.call) if selected else (),
            pending=self._pending,
            undo_s=self._undo_s(now_s),
            remark=remark,
            recalled=self._recalled(selected, now_s),
            seen_at=self._seen_at,
        ).following(self._followed)

    def _recalled(self, selected: Call | None, now_s: float) -> tuple[Entry, ...]:
        """What the desk told of the selected call; it is asked where we have not heard it all."""
        if selected is None:
            return ()
        if not self._is_blind:
            self._stories.want(selected.call, self._session.shows, now_s)
        return self._stories.of(selected.call)

    def _tell(self, now_s: float) -> None:
        """Show what must be told, over the plan and as the remark of its call."""
        notices = self._session.take_notices()
        is_read_there = self._views.pages.current is Page.BOARDS
        for notice in notices:
            if notice.board and is_read_there:
                continue  # its row says it
            self._views.notices.tell(notice, self._scene, now_s)
        self._views.notices.pass_time(now_s)
        if notices:
            self._scene = self._look(now_s)

    def _follow(self, now_s: float) -> None:
        """Keep the selection on an open call; turn to a new one when the old needs nothing."""
        scene = Scene(shows=self._session.shows, now=self._clock.now()).following(self._scene)
        self._followed = scene
        calls = {call.call: call for call in (*scene.waiting, *scene.underway)}
        unasked = frozenset(c.call for c in scene.waiting if c.phase is Phase.PLACED)
        if unasked != self._unasked:
            self._stories.keep_only(frozenset(calls))
        news, self._unasked = unasked - self._unasked, unasked
        held = calls.get(self._selected or "")
        gone = self._scene.selected if held is None else None
        is_done = held is not None and held.phase in {Phase.ACCEPTED, Phase.ARRIVED}
        if held is not None and not (is_done and news and not self._views.is_covered):
            return
        before = self._selected
        self._selected = next((c for c in calls if c in news), next(iter(calls), None))
        if gone is not None and gone.same_as in calls:
            # It was joined with the earlier one, which goes on in its place.
            self._selected = gone.same_as
        if before is not None:
            self._moved_s = now_s
        self._is_turning = self._selected is not None

    def _watch_order(self, now_s: float) -> None:
        order = (self._selected or "", *(s.advisor.advisor for s in self.offered))
        if self._order and order[0] == self._order[0] and order[1:2] != self._order[1:2]:
            self._moved_s = now_s
        self._order = order

    def _spot(self) -> Spot | None:
        """Where the selected call is, None if the plan does not know it."""
        selected = self._scene.selected
        stand = self._scene.stand(selected) if selected else None
        return stand.spot if stand else None

    def _has_just_moved(self) -> bool:
        now_s = self._clock.monotonic_s()
        if now_s - self._moved_s >= SETTLE_S:
            return False
        self._views.notices.say(
            translate("Notice", "Look again"),
            translate("Notice", "The list changed as you pressed, so nothing was done."),
            now_s,
        )
        return True

    def _can_ask(self) -> bool:
        return self._can_reach() and not self._pending

    def _can_reach(self) -> bool:
        if self._is_blind:
            self._views.notices.say(
                translate("Notice", "Nothing was sent"),
                translate("Notice", "The desk cannot be reached at this moment."),
                self._clock.monotonic_s(),
            )
        return not self._is_blind

    def _asked(self, step: str) -> None:
        self._pending = step
        self.refresh()

    def _undo_s(self, now_s: float) -> int:
        """Whole seconds in which the last dispatch can still be taken back."""
        sent = self._sent
        call = next((c for c in self._session.shows.calls if sent and c.call == sent.call), None)
        is_his = call is not None and sent is not None and call.advisor == sent.advisor
        if sent is None or call is None or not is_his or call.phase is not Phase.DISPATCHED:
            return 0
        if call.call != self._selected:
            return 0
        return max(0, int(UNDO_S - (now_s - sent.at_s) + 0.999))
