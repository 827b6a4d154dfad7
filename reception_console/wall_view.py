"""What the wall board shows: the whole queue, the floor of the most urgent call, and blindness."""

from typing import ClassVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from reception_console.blindness import banner
from reception_console.floor_view import FloorView
from reception_console.queue_view import QueueView
from reception_console.scene import Scene, urgency

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class WallView(QObject):
    """A queue that no filter touches and a plan that turns to whoever waits most urgently."""

    changed: ClassVar[Signal] = Signal()
    left: ClassVar[Signal] = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = QueueView(self)
        self._floor = FloorView(self)
        self._face: tuple[str, bool, int] = ("", False, 0)

    @Property(QueueView, constant=True)
    def queue(self) -> QueueView:
        return self._queue

    @Property(FloorView, constant=True)
    def floor(self) -> FloorView:
        return self._floor

    @property
    def floor_view(self) -> FloorView:
        """The plan."""
        return self._floor

    @Property(str, notify=changed)
    def blindWords(self) -> str:
        return self._face[0]

    @Property(bool, notify=changed)
    def isGrave(self) -> bool:
        return self._face[1]

    @Property(int, notify=changed)
    def worst(self) -> int:
        """The highest urgency of those who wait."""
        return self._face[2]

    @Slot()
    def leave(self) -> None:
        """Take the wall board away."""
        self.left.emit()

    def retranslate(self) -> None:
        """Forget words of another language."""
        self._queue.retranslate()

    def show(self, scene: Scene) -> None:
        """Show this moment; nothing is selected on a wall."""
        most = max(scene.waiting, key=urgency, default=None)
        stand = scene.stand(most) if most else None
        self._queue.show(scene)
        self._floor.show(scene, stand.spot if stand else None)
        told = banner(scene)
        words = f"{told.title} {told.detail}" if told else ""
        face = (
            words,
            told is not None and told.is_grave,
            int(urgency(most)) if most else 0,
        )
        if face != self._face:
            self._face = face
            self.changed.emit()
