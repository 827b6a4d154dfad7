"""One board with its shoppers: fingers that press, and eyes that note what is shown."""

import resource

from carside.board.session import BoardSession
from carside.board.shows import CallStep
from carside.rehearsal.fingers import Said, Touch, Withdrawal
from carside.rehearsal.parts.jumping import shared_s
from carside.rehearsal.parts.wire import tell
from carside.rehearsal.parts.words import Began, Joined, Rested
from carside.rehearsal.visits import Deed, Visit, visit

_FREE = frozenset({CallStep.IDLE, CallStep.ENDED, CallStep.CANCELLED, CallStep.REFUSED})
"""What a board shows when no call of it is open, as far as it knows."""

_LOOK_AGAIN_S = 0.05
_BLIND_S = 1.0
"""How long a new board is left alone: it may not have heard of its open call yet."""


class Shopper:
    """Everybody who comes to one board, one after the other."""

    def __init__(
        self, board: str, session: BoardSession, *, seed: int, begun: int, visits: int, pace: float
    ) -> None:
        self.session = session
        self._board = board
        self._seed = seed
        self._number = begun
        self._visits = visits
        self._pace = pace
        self._visit: Visit | None = None
        self._deed = 0
        self._call: str | None = None
        self._said: tuple[str, str | None] = ("", None)
        self._has_rested = False
        self.due_s = shared_s() + _BLIND_S

    def act(self) -> None:
        """Do what is due now, and set `due_s` for what comes next."""
        now_s = shared_s()
        if self._visit is None:
            self._come_in(now_s)
        elif self._deed < len(self._visit.deeds):
            self._do(self._visit.deeds[self._deed][1], now_s)
        elif self._is_free:
            self._visit = None
            self.due_s = now_s
        else:
            self.due_s = now_s + _LOOK_AGAIN_S

    def look(self) -> None:
        """Note what the board shows, if that has changed."""
        shows = self.session.shows
        said = (shows.step.value, shows.advisor.name if shows.advisor else None)
        if said != self._said:
            self._said = said
            tell(Said(self._board, shared_s(), said[0], self._known_call(shows.step), said[1]))

    @property
    def _is_free(self) -> bool:
        return self.session.shows.step in _FREE

    def _known_call(self, step: CallStep) -> str | None:
        return self._call if step is CallStep.RECEIVED else None

    def _come_in(self, now_s: float) -> None:
        if not self._is_free:
            self.due_s = now_s + _LOOK_AGAIN_S
        elif self._number >= self._visits:
            self._rest(now_s)
        else:
            self._number += 1
            self._visit = visit(self._seed, self._board, self._number)
            self._deed, self._call = 0, None
            self.due_s = now_s + self._visit.pause_s * self._pace

    def _rest(self, now_s: float) -> None:
        self.due_s = now_s + 1.0
        if not self._has_rested:
            self._has_rested = True
            tell(Rested(self._board))

    def _do(self, deed: Deed, now_s: float) -> None:
        assert self._visit is not None  # noqa: S101 (narrows for mypy)
        if deed is Deed.PRESS:
            self._press(self._visit, now_s)
        elif self._call is not None:
            self._cancel(self._call, now_s)
        self.look()
        self._deed += 1
        is_more = self._deed < len(self._visit.deeds)
        wait_s = self._visit.deeds[self._deed][0] * self._pace if is_more else _LOOK_AGAIN_S
        self.due_s = shared_s() + wait_s

    def _cancel(self, known: str, now_s: float) -> None:
        # Written down before, in case of a kill; the board may take it for a later press's call.
        tell(Withdrawal(known, self._board, now_s))
        taken = self.session.cancel()
        if taken not in {known, None}:
            tell(Withdrawal(taken, self._board, now_s))

    def _press(self, wanted: Visit, now_s: float) -> None:
        tell(Began(self._board, self._number, now_s))
        call = self.session.press(wanted.kind, wanted.language, ("range", "price"))
        if call is None:
            tell(Joined(self._board, now_s))
            return
        is_kept = self.session.shows.step is not CallStep.UNREACHABLE and not _is_disk_full()
        tell(Touch(call, self._board, now_s, is_kept))
        self._call = self._call or call


def _is_disk_full() -> bool:
    """Whether the stage lets every write of this process fail at the moment."""
    return resource.getrlimit(resource.RLIMIT_FSIZE)[0] == 0
