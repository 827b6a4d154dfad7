"""How long each board was there, from what the journal says of it. Pure."""

from collections.abc import Iterable
from typing import NamedTuple

from carside.contract.reading import Uptime
from carside.desk.attendance import LOST, READY

_DIGITS = 5


class Said(NamedTuple):
    """That a board was there (or lost, or off) from `at_ms` on."""

    board: str
    event: str
    at_ms: int


def uptimes(
    said: Iterable[Said], boards: Iterable[str], since_ms: int, until_ms: int
) -> tuple[Uptime, ...]:
    """Each board's share of the time from `since_ms` to `until_ms`, the worst first.

    Args:
        said: in the order of the journal; with the last word before `since_ms` on each board.
        boards: who is listed even if nothing was said of him.
        since_ms: when the time begins.
        until_ms: when it ends, which must not be later than now.
    """
    watched = {board: _Watched() for board in boards}
    for one in said:
        watched.setdefault(one.board, _Watched()).take(one, since_ms, until_ms)
    found = [watch.uptime(board, until_ms) for board, watch in watched.items()]
    return tuple(sorted(found, key=_worst_first))


class _Watched:
    def __init__(self) -> None:
        self.event = ""
        self.at_ms = 0
        self.ready_ms = self.lost_ms = self.losses = 0

    def take(self, said: Said, since_ms: int, until_ms: int) -> None:
        at_ms = min(max(said.at_ms, since_ms, self.at_ms), until_ms)
        self._pass_until(at_ms)
        if said.event == LOST and since_ms <= said.at_ms < until_ms:
            self.losses += 1
        self.event, self.at_ms = said.event, at_ms

    def uptime(self, board: str, until_ms: int) -> Uptime:
        self._pass_until(until_ms)
        self.at_ms = until_ms
        known_ms = self.ready_ms + self.lost_ms
        share = round(self.ready_ms / known_ms, _DIGITS) if known_ms > 0 else None
        return Uptime(board=board, share=share, losses=self.losses)

    def _pass_until(self, at_ms: int) -> None:
        if self.event == READY:
            self.ready_ms += at_ms - self.at_ms
        elif self.event == LOST:
            self.lost_ms += at_ms - self.at_ms


def _worst_first(uptime: Uptime) -> tuple[bool, float, int, str]:
    is_unknown = uptime.share is None
    return (is_unknown, uptime.share or 0.0, -uptime.losses, uptime.board)
