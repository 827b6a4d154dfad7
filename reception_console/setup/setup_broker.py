"""The first step: the broker, on this PC or elsewhere."""

import threading
from dataclasses import dataclass
from typing import ClassVar

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from carside.contract.topics import Role
from carside.link.broker_url import BrokerUrlError
from carside.setup.broker_address import urls_of
from carside.setup.broker_answer import Answer
from look import Crossing
from reception_console.setup.held_draft import HeldDraft
from reception_console.wording import listed, translate

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1

_NO_ADDRESS = "address"
_Answers = dict[Role, Answer]


@dataclass(frozen=True, slots=True)
class _Tried:
    """What came of one trial."""

    trial: int
    answers: _Answers


@QmlElement
class SetupBroker(QObject):
    """Where the broker is. `reached` says that it let all three roles in."""

    changed: ClassVar[Signal] = Signal()
    reached: ClassVar[Signal] = Signal()

    def __init__(self, held: HeldDraft, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held = held
        self._found: tuple[str, ...] = ()
        self._trials = 0
        self._is_trying = False
        self._answers: _Answers = {}
        self._is_no_address = False
        self._crossing = Crossing(self._take)
        held.changed.connect(self.changed)

    def look_around(self) -> None:
        """Find out who listens on this PC, without keeping anybody waiting."""
        threading.Thread(target=self._find, daemon=True).start()

    @property
    def is_good(self) -> bool:
        """Whether one may go on: nothing is asked of a broker of our own."""
        return self._held.now.broker.is_here or (
            len(self._answers) == len(Role) and set(self._answers.values()) == {Answer.REACHED}
        )

    @Property(bool, notify=changed)
    def isHere(self) -> bool:
        return self._held.now.broker.is_here

    @Property(bool, notify=changed)
    def letsOthersIn(self) -> bool:
        return self._held.now.broker.lets_others_in

    @Property(str, notify=changed)
    def address(self) -> str:
        return self._held.now.broker.address

    @Property(str, notify=changed)
    def deskPassword(self) -> str:
        return self._held.now.broker.passwords.get(Role.DESK, "")

    @Property(str, notify=changed)
    def boardPassword(self) -> str:
        return self._held.now.broker.passwords.get(Role.BOARD, "")

    @Property(str, notify=changed)
    def consolePassword(self) -> str:
        return self._held.now.broker.passwords.get(Role.CONSOLE, "")

    @Property(list, notify=changed)
    def found(self) -> list[str]:
        """Where somebody listens on this PC."""
        return list(self._found)

    @Property(bool, notify=changed)
    def isTrying(self) -> bool:
        return self._is_trying

    @Property(str, notify=changed)
    def state(self) -> str:
        """How the last trial went: ``reached``, ``refused``, ``nobody``, ``address`` or nothing."""
        if self._is_no_address:
            return _NO_ADDRESS
        answers = set(self._answers.values())
        first = (one for one in (Answer.NOBODY, Answer.REFUSED, Answer.REACHED) if one in answers)
        return next(first, "")

    @Property(str, notify=changed)
    def words(self) -> str:
        """The same for people, with what to do."""
        match self.state:
            case "address":
                return translate(
                    "Setup",
                    "That is no address. Write a name or a number such as 192.168.1.10, with :port "
                    "behind it if the port is not 1883.",
                )
            case Answer.NOBODY:
                return translate(
                    "Setup",
                    "Nobody answers there. Check the address, and that the broker runs and can be "
                    "reached from this PC.",
                )
            case Answer.REFUSED:
                users = [role.value for role, one in self._answers.items() if one != Answer.REACHED]
                return translate(
                    "Setup",
                    "Refused: the broker is there but does not accept the password of {0}. Whoever "
                    "set it up knows it.",
                ).format(listed(users))
            case Answer.REACHED:
                return translate("Setup", "Reached. Desk, boards and console are let in.")
        return ""

    @Slot(bool)
    def setHere(self, is_here: bool) -> None:  # noqa: FBT001 (a slot QML calls)
        """This PC does everything, or an existing broker does its part."""
        self._change(is_here=is_here)

    @Slot(bool)
    def setLetsOthersIn(self, lets: bool) -> None:  # noqa: FBT001 (a slot QML calls)
        """Let boards on other devices connect, or not."""
        self._change(lets_others_in=lets)

    @Slot(str)
    def setAddress(self, address: str) -> None:
        """The existing broker is there."""
        self._change(address=address)

    @Slot(str, str)
    def setPassword(self, role: str, password: str) -> None:
        """The password of the user called as the role."""
        passwords = {**self._held.now.broker.passwords, Role(role): password}
        self._change(passwords=passwords)

    @Slot()
    def tryIt(self) -> None:
        """Connect for real, as each of the three."""
        if self._is_trying:
            return
        self._forget()
        try:
            urls = urls_of(self._held.now.broker)
        except BrokerUrlError:
            self._is_no_address = True
            self.changed.emit()
            return
        self._is_trying = True
        self._trials += 1
        self.changed.emit()
        threading.Thread(target=self._try, args=(self._trials, urls), daemon=True).start()

    def _find(self) -> None:
        """Runs on a thread of its own; the network is not needed for the first frame."""
        from carside.setup.broker_trial import found_here

        self._crossing.carry(found_here())

    def _try(self, trial: int, urls: dict[Role, str]) -> None:
        """Runs on a thread of its own."""
        from carside.setup.broker_trial import try_roles

        self._crossing.carry(_Tried(trial, try_roles(urls)))

    def _change(self, **fields: object) -> None:
        self._forget()
        self._held.change(broker=msgspec.structs.replace(self._held.now.broker, **fields))
        self.changed.emit()

    def _forget(self) -> None:
        """What was tried is not what stands here now."""
        self._answers, self._is_no_address, self._is_trying = {}, False, False
        self._trials += 1

    def _take(self, item: object) -> None:
        if isinstance(item, tuple):
            self._found = item
        elif isinstance(item, _Tried) and item.trial == self._trials:
            self._is_trying = False
            self._answers = item.answers
        self.changed.emit()
        if isinstance(item, _Tried) and self._answers and self.is_good:
            self.reached.emit()
