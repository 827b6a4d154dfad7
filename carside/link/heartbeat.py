"""What a part says of itself: `ready` every five seconds, `lost` in its will, `off` in farewell."""

from datetime import datetime

from carside.clock import Clock
from carside.contract import Address, Message
from carside.contract.envelope import new_message
from carside.contract.payloads import Presence, State
from carside.link.presence import HEARTBEAT_S


class Heartbeat:
    """The state of the part at `address`, which was started for the `boot`th time.

    `journal`, `place` and what `attend` takes are a desk's own words; `paused_until` is a board's
    and `person` a console's.
    """

    def __init__(
        self,
        address: Address,
        boot: int,
        clock: Clock,
        *,
        journal: str | None = None,
        place: str | None = None,
        person: str | None = None,
    ) -> None:
        self.paused_until: datetime | None = None
        self._attended: bool | None = None
        self._journal = journal
        self._place = place
        self._person = person
        self._address = address
        self._boot = boot
        self._clock = clock
        self._since = clock.now()
        self._said_s = float("-inf")

    def begin(self) -> None:
        """A connection is new: the next beat is due at once and tells a new `since`."""
        self._since = self._clock.now()
        self._said_s = float("-inf")

    def attend(self, *, is_attended: bool) -> bool:
        """Say from the next beat on whether somebody sits at reception; True if that is news."""
        has_changed = is_attended != self._attended
        self._attended = is_attended
        return has_changed

    def hurry(self) -> None:
        """The next beat is due at once."""
        self._said_s = float("-inf")

    def is_due(self) -> bool:
        """Whether to say the state now; a yes counts as saying it."""
        now_s = self._clock.monotonic_s()
        if now_s - self._said_s < HEARTBEAT_S:
            return False
        self._said_s = now_s
        return True

    def says(self, presence: Presence) -> Message:
        """The message that says `presence`."""
        state = State(
            state=presence,
            boot=self._boot,
            since=self._since,
            paused_until=self.paused_until,
            journal=self._journal,
            place=self._place,
            attended=self._attended,
            person=self._person,
        )
        return new_message(self._address, state, self._clock.now())
