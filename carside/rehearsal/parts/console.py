"""A console in a process of its own: the real session, with its staff in place of a window."""

import queue
import random
from pathlib import Path

from carside.console.session import ConsoleSession
from carside.contract import Cleared, Message
from carside.contract.payloads import ConsoleResponse
from carside.link.broker_url import BrokerUrl
from carside.link.mqtt import mqtt_link_maker
from carside.link.port import Heard, LinkChanged, LinkState, Malformed
from carside.rehearsal.fingers import Asked
from carside.rehearsal.parts.jumping import JumpingClock, shared_s
from carside.rehearsal.parts.staff import SCAN_S, Staff
from carside.rehearsal.parts.tap import tapped
from carside.rehearsal.parts.wire import listen, log_to_the_stage, settings, tell
from carside.rehearsal.parts.words import Jump, Linked, Order, Race, Ready, StaffSettings, Stop

TICK_S = 0.25

_Item = Heard | Order


class Console:
    """One console and its staff."""

    def __init__(self, wanted: StaffSettings) -> None:
        self._name = f"rehearsal-{wanted.number + 1}"
        self._clock = JumpingClock(wanted.offset_s)
        self._items: queue.SimpleQueue[_Item] = queue.SimpleQueue()
        self._asked: dict[str, Asked] = {}
        self._ticked_s = float("-inf")
        folder = Path(wanted.folder)
        folder.mkdir(parents=True, exist_ok=True)
        make_link = mqtt_link_maker(BrokerUrl.parse(wanted.broker), self._items.put)
        self._session = ConsoleSession(
            wanted.showroom,
            self._name,
            f"Reception {wanted.number + 1}",
            folder,
            self._clock,
            tapped(make_link, self._note_request),
        )
        self._staff = Staff(
            self._session,
            number=wanted.number,
            count=wanted.count,
            off_duty=wanted.off_duty,
            chance=random.Random(f"{wanted.seed}/{self._name}/{wanted.start}"),  # noqa: S311 (no secret)
            pace=wanted.pace,
        )

    def run(self) -> None:
        """Serve until told to stop."""
        listen(self._items.put)
        self._session.open()
        tell(Ready())
        while self._serve_once():
            pass
        self._session.close()
        for asked in self._asked.values():
            tell(asked)

    def _serve_once(self) -> bool:
        try:
            item = self._items.get(timeout=SCAN_S)
        except queue.Empty:
            item = None
        if isinstance(item, Stop):
            return False
        match item:
            case Jump():
                self._clock.offset_s = item.offset_s
            case Race():
                self._staff.is_racing = item.is_on
            case Message() | Cleared() | Malformed() | LinkChanged():
                self._hear(item)
        self._staff.act()
        if shared_s() - self._ticked_s >= TICK_S:
            self._ticked_s = shared_s()
            self._session.tick()
        return True

    def _hear(self, item: Heard) -> None:
        match item:
            case LinkChanged():
                tell(Linked(self._name, shared_s(), item.state is LinkState.CONNECTED))
            case Message() if isinstance(item.data, ConsoleResponse):
                self._note_answer(item.data)
        self._session.heard(item)

    def _note_request(self, message: Message) -> None:
        if message.address.row.name == "console_request" and message.id not in self._asked:
            self._asked[message.id] = Asked(
                self._name,
                shared_s(),
                type(message.data).__name__.lower(),
                message.data.call,
                getattr(message.data, "advisor", None),
            )

    def _note_answer(self, response: ConsoleResponse) -> None:
        asked = self._asked.pop(response.request, None)
        if asked is None:
            return
        code = response.error.code.value if response.error else ""
        tell(
            Asked(
                asked.console, asked.at_s, asked.what, asked.call, asked.advisor, response.ok, code
            )
        )


def main() -> None:
    """Run the part."""
    log_to_the_stage()
    Console(settings()).run()


if __name__ == "__main__":
    main()
