"""Who has just come: boards and consoles that have subscribed since we last heard of them."""

from datetime import datetime

from carside.contract.payloads import Presence, State


class Arrivals:
    """Tells an arrival from a heartbeat: every connect says `ready` with a new `since`."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[int, datetime]] = {}

    def is_arrival(self, name: str, state: State) -> bool:
        """Whether `state` says that `name` has come, or come back."""
        if state.state is not Presence.READY:
            self._known.pop(name, None)
            return False
        stay = (state.boot, state.since)
        is_new = self._known.get(name) != stay
        self._known[name] = stay
        return is_new
