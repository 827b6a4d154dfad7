"""Who sits at which console, and what they may ask."""

from carside.contract import Cleared, Message
from carside.contract import payloads as p
from carside.contract.editing import EditShowroom, ReadShowroom
from carside.contract.payloads import ConsoleRole
from carside.contract.reading import FindCalls, MakeReport, TellStory
from carside.desk.answers import RefusedError
from carside.desk.showroom import Showroom

QUESTIONS = (FindCalls, TellStory, MakeReport, ReadShowroom)
"""What changes nothing: it is not journalled, and asked twice it is answered twice."""

_FOR_ALL = (*QUESTIONS, p.SelfTestSeen)
"""What whoever only looks on may ask, and what a console says by itself."""

_OF_MANAGERS = "escalation"
"""A table that only managers read: the link of a webhook often is its own secret."""

_THERE = frozenset({p.Presence.READY, p.Presence.SLEEPING})


class ConsoleRights:
    """The consoles that are there, their people and their roles."""

    def __init__(self, showroom: Showroom) -> None:
        self._showroom = showroom
        self._persons: dict[str, str] = {}
        self._there: set[str] = set()

    def take_over(self, showroom: Showroom) -> None:
        """Go by a changed showroom file from now on."""
        self._showroom = showroom

    def hear(self, item: Message | Cleared) -> bool:
        """Take in a console's state; True if it has just come and must be told its role."""
        console = item.address.identifier
        if isinstance(item, Cleared) or item.data.state is p.Presence.OFF:
            self._there.discard(console)
            return False
        if item.data.person:
            self._persons[console] = item.data.person
        is_new = item.data.state in _THERE and console not in self._there
        if is_new:
            self._there.add(console)
        return is_new

    @property
    def has_roles(self) -> bool:
        """Whether the showroom file gives anybody a role; where it does not, nobody is told one."""
        return bool(self._showroom.roles)

    @property
    def there(self) -> tuple[str, ...]:
        """The consoles that have come and not said farewell."""
        return tuple(sorted(self._there))

    def of(self, console: str) -> p.Rights:
        """What `console` is told."""
        return p.Rights(role=self._showroom.role_of(console))

    def person_behind(self, actor: str) -> str:
        """The name of whoever sits at the console ``/console/...``; empty if nobody knows."""
        return self._persons.get(actor.removeprefix("/console/"), "")

    def check(self, message: Message) -> None:
        """Refuse what the console's role may not ask.

        Raises:
            RefusedError: with a sentence that says who may.
        """
        role, request = self._showroom.role_of(message.address.identifier), message.data
        is_of_managers = isinstance(request, EditShowroom) or (
            isinstance(request, ReadShowroom) and request.table == _OF_MANAGERS
        )
        if is_of_managers and role is not ConsoleRole.MANAGER:
            what = "changed" if isinstance(request, EditShowroom) else "read"
            raise RefusedError(p.ErrorCode.NOT_ALLOWED, f"this can only be {what} by a manager")
        if role is ConsoleRole.VIEWER and not isinstance(request, _FOR_ALL):
            raise RefusedError(
                p.ErrorCode.NOT_ALLOWED,
                "this console only looks on; a receptionist or a manager can do this",
            )
