"""One desk for one showroom: a second one hears the first at the broker and does not serve.

The journal's lock keeps two desks from one journal; this keeps two journals from one showroom. A
desk speaks only after it has listened. What it may hear is a retained word of its own earlier life
(the same journal), of a desk that is gone (said once, never renewed), or of one that lives.
"""

from datetime import datetime

from carside.clock import Clock
from carside.contract.payloads import Presence, State
from carside.link.presence import LOST_AFTER_S

LISTEN_S = 0.5
"""How long a desk listens before its first word, if nothing is to be heard."""


class RivalError(Exception):
    """Another desk serves this showroom; the sentence says which, and what to do."""


class Rivals:
    """Listens for other desks. `journal` is the identifier of our own."""

    def __init__(self, showroom: str, journal: str, clock: Clock) -> None:
        self._showroom = showroom
        self._journal = journal
        self._clock = clock
        self._began_s = float("inf")
        self._heard: dict[str, State] = {}

    def begin(self) -> None:
        """We are connected and listen from now on."""
        self._began_s = self._clock.monotonic_s()
        self._heard.clear()

    def hear(self, state: State, serving_since: datetime | None) -> None:
        """Take in a desk's state; `serving_since` is since when we serve, None if not yet.

        Raises:
            RivalError: another desk lives, and it was here before us.
        """
        if state.journal == self._journal:
            return
        name = state.journal or ""
        if state.state is not Presence.READY:
            self._heard.pop(name, None)
            return
        was_heard = name in self._heard
        self._heard[name] = state
        is_first = serving_since is None or (state.since, name) < (serving_since, self._journal)
        # Said once it may be what a broker kept of a desk that is gone; said again, it lives.
        if was_heard and is_first:
            since = f"{state.since.astimezone():%Y-%m-%d %H:%M:%S}"
            raise RivalError(
                f"another desk serves showroom {self._showroom} at this broker "
                f"({state.place or 'an unknown computer'}, since {since}): "
                "there can be only one; end that one first"
            )

    def may_serve(self) -> bool:
        """Whether we have listened long enough to be sure that nobody else serves."""
        listened_s = self._clock.monotonic_s() - self._began_s
        return listened_s >= (LOST_AFTER_S if self._heard else LISTEN_S)
