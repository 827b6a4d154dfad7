"""Takes every snapshot of one showroom off a broker, each in the name of who may write it."""

import queue
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack

from carside.clock import SystemClock
from carside.contract import TOPICS, Address, Cleared, Message, Role
from carside.contract.payloads import Presence
from carside.contract.topics import ROOT
from carside.link.broker_url import BrokerUrl
from carside.link.heartbeat import Heartbeat
from carside.link.mqtt import mqtt_link_maker
from carside.link.port import Heard, Link, LinkChanged, LinkPlan, LinkState, Malformed
from carside.settings import SettingsError

_CONNECTS_WITHIN_S = 10.0
_QUIET_S = 1.0


def clear_everything(url: Callable[[Role], str], showroom: str) -> int:
    """Clear all retained messages of `showroom` and return how many there were.

    Raises:
        SettingsError: the broker cannot be reached, or does not let us in.
    """
    with ExitStack() as stack:
        listener = _Visitor(stack, url(Role.DESK), showroom, f"{ROOT}/{showroom}/#")
        found = set(listener.retained())
        own = f"{ROOT}/{showroom}/{TOPICS['desk_state'].path}"
        links = {
            role: _Visitor(stack, url(role), showroom, own).link
            for role in sorted({address.row.writer for address in found})
        }
        for address in found:
            links[address.row.writer].clear(address)
        listener.hear_cleared(found)
    return len(found)


class _Visitor:
    """A link that is open until `stack` is unwound; connected once this is made."""

    def __init__(self, stack: ExitStack, url: str, showroom: str, topic_filter: str) -> None:
        self._heard: queue.SimpleQueue[Heard] = queue.SimpleQueue()
        # Nobody hears the will: whoever clears up says goodbye in order.
        will = Heartbeat(Address(showroom, TOPICS["desk_state"]), 0, SystemClock())
        plan = LinkPlan(f"carside-{showroom}-clearing", (topic_filter,), will.says(Presence.OFF))
        self.link: Link = mqtt_link_maker(BrokerUrl.parse(url), self._heard.put)(plan)
        self.link.open()
        stack.callback(self.link.close)
        self._await_connection()

    def retained(self) -> Iterator[Address]:
        """Where snapshots lie, until none has come for a moment."""
        while (item := self._next(_QUIET_S)) is not None:
            address = item.address if isinstance(item, Message | Malformed) else None
            if address is not None and address.row.is_retained:
                yield address

    def hear_cleared(self, addresses: set[Address]) -> None:
        """Wait until all of `addresses` were cleared, but not for ever."""
        left = set(addresses)
        while left and (item := self._next(_CONNECTS_WITHIN_S)) is not None:
            if isinstance(item, Cleared):
                left.discard(item.address)

    def _next(self, within_s: float) -> Heard | None:
        try:
            return self._heard.get(timeout=within_s)
        except queue.Empty:
            return None

    def _await_connection(self) -> None:
        deadline_s = time.monotonic() + _CONNECTS_WITHIN_S
        reason = "no answer"
        while (left_s := deadline_s - time.monotonic()) > 0:
            item = self._next(left_s)
            if isinstance(item, LinkChanged):
                if item.state is LinkState.CONNECTED:
                    return
                reason = item.reason
                if item.state is LinkState.REFUSED:
                    break
        raise SettingsError(f"--broker: {reason}")
