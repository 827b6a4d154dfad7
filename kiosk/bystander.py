"""Answers for a window that hangs: it stands on the link's thread and sees what arrives there.

The session lives on the window's thread. When that hangs, a screenshot that reception asks for, to
see what is the matter, would never be answered. So whoever hears it here waits a little, and when
the window's thread has not taken it up, sends the last picture there is with its age.
"""

import threading
from collections.abc import Callable

from carside.board.machine import Picture
from carside.board.obeying import screenshot
from carside.clock import Clock
from carside.contract import TOPICS, Address, Message
from carside.contract.envelope import new_message
from carside.contract.payloads import BoardResponse, Command, CommandName, Error, ErrorCode
from carside.link.port import Heard, Link, Mailbox
from kiosk.last_picture import LastPicture

HANGS_AFTER_S = 1.5

HANGING = "its window hangs, and there is no earlier picture of it"


class Bystander:
    """Hands everything on to `mailbox`, and answers what the window's thread leaves lying.

    Safe on the link's thread. `link` is asked for when there is something to say.
    """

    def __init__(self, mailbox: Mailbox, kept: LastPicture, clock: Clock) -> None:
        self._mailbox, self._kept, self._clock = mailbox, kept, clock
        self._is_over = False
        self.link: Callable[[], Link | None] = lambda: None

    def hear(self, item: Heard) -> None:
        """Take in one item of the link."""
        self._mailbox(item)
        if isinstance(item, Message) and _wants_a_picture(item):
            waiting = threading.Timer(HANGS_AFTER_S, self._answer, (item,))
            waiting.daemon = True
            waiting.start()

    def close(self) -> None:
        """Answer nothing more."""
        self._is_over = True

    def _answer(self, item: Message) -> None:
        link = self.link()
        if self._is_over or link is None or not self._kept.claim(item.id):
            return
        said = _said(item.id, self._kept.picture, self._clock)
        to = Address(item.address.showroom, TOPICS["board_result"], item.address.identifier)
        link.publish(new_message(to, said, self._clock.now()))


def _wants_a_picture(item: Message) -> bool:
    data = item.data
    is_command = isinstance(data, Command) and data.command is CommandName.SCREENSHOT
    # What the broker held back has expired; whether it has is told from its own two times.
    return is_command and data.expires_at >= item.time


def _said(request: str, picture: Picture | None, clock: Clock) -> object:
    if picture is not None:
        return screenshot(request, picture, clock)
    error = Error(code=ErrorCode.IMPOSSIBLE, message=HANGING)
    return BoardResponse(request=request, ok=False, error=error)
