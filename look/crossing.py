"""The one way from the link's thread to the GUI thread."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot


class Crossing(QObject):
    """Carries items to a receiver on the thread this object was made on, in order.

    `carry` may be called on any thread and returns at once.
    """

    _sent = Signal(object)

    def __init__(self, receiver: Callable[[object], None]) -> None:
        super().__init__()
        self._receiver = receiver
        self._sent.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def carry(self, item: object) -> None:
        """Send `item` across."""
        self._sent.emit(item)

    @Slot(object)
    def _deliver(self, item: object) -> None:
        self._receiver(item)
