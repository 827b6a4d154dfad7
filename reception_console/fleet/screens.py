"""The pictures that boards have sent, in memory only, and how QML gets them.

QML asks for ``image://boards/<board>/<number>``: the number is new with every picture.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from carside.contract.payloads import Screenshot

NAME = "boards"
FRESH_S = 2.0
"""A picture that was older than this when it was sent is the last one of a window that hangs."""


@dataclass(frozen=True, slots=True)
class Taken:
    """One picture. `drawn_at` is when it was drawn, on the desk's clock."""

    number: int
    shot: Screenshot
    drawn_at: datetime

    def age_s(self, now: datetime) -> float:
        """How old it is, in seconds."""
        return max(0.0, (now - self.drawn_at).total_seconds())

    @property
    def is_fresh(self) -> bool:
        """Whether the board drew it for us."""
        return self.shot.age_s <= FRESH_S


class Screens:
    """The last picture of each board."""

    def __init__(self) -> None:
        self._taken: dict[str, Taken] = {}
        self._number = 0

    def take(self, board: str, shot: Screenshot, now: datetime) -> None:
        """A picture has come."""
        self._number += 1
        self._taken[board] = Taken(self._number, shot, now - timedelta(seconds=shot.age_s))

    def of(self, board: str) -> Taken | None:
        """The last picture of this board."""
        return self._taken.get(board)

    def link(self, board: str) -> str:
        """Where QML finds it; empty if there is none."""
        taken = self._taken.get(board)
        return f"image://{NAME}/{board}/{taken.number}" if taken else ""

    def keep_only(self, boards: set[str]) -> None:
        """Let go of boards that are not there any more."""
        self._taken = {board: taken for board, taken in self._taken.items() if board in boards}


class ScreenPictures(QQuickImageProvider):
    """Gives QML the pictures of `screens`."""

    def __init__(self, screens: Screens) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._screens = screens

    def requestImage(self, name: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: N803 (Qt's names)
        """Read the picture `name`, such as ``b07/3``, as large as it is wanted."""
        taken = self._screens.of(name.partition("/")[0])
        image = QImage.fromData(taken.shot.jpeg) if taken else QImage()
        if image.isNull():
            # Anything but nothing: an empty picture would be an error for QML.
            image = QImage(1, 1, QImage.Format.Format_RGB32)
            image.fill(Qt.GlobalColor.black)
        if requestedSize.isValid() and not requestedSize.isEmpty():
            ways = (Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
            image = image.scaled(requestedSize, *ways)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image
