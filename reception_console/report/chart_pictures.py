"""The charts that were drawn, as pictures for QML: ``image://charts/<key>/<number>``.

The number grows with every drawing, so that QML asks anew; only the last picture of a chart is
kept.
"""

from threading import Lock

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from reception_console.report.chart_look import Drawn

NAME = "charts"


class ChartPictures:
    """The last picture of every chart; asked for by whichever thread loads pictures."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._pictures: dict[str, QImage] = {}

    def keep(self, key: str, number: int, drawn: Drawn) -> str:
        """Keep a picture; gives the address that QML finds it under."""
        picture = picture_of(drawn)
        with self._lock:
            self._pictures[key] = picture
        return f"image://{NAME}/{key}/{number}"

    def picture(self, address: str) -> QImage:
        """The picture of an address such as ``hours/3``; a clear point if there is none."""
        key, _, _ = address.partition("/")
        with self._lock:
            found = self._pictures.get(key)
        if found is not None:
            return found
        nothing = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
        nothing.fill(Qt.GlobalColor.transparent)
        return nothing


class ChartProvider(QQuickImageProvider):
    """Gives QML the pictures."""

    def __init__(self, pictures: ChartPictures) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._pictures = pictures

    def requestImage(self, name: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: N803 (Qt's names)
        """The picture `name`, as it was drawn: at the window's own density."""
        del requestedSize
        picture = self._pictures.picture(name)
        size.setWidth(picture.width())
        size.setHeight(picture.height())
        return picture


def picture_of(drawn: Drawn) -> QImage:
    """A drawing as Qt's picture, with bytes of its own."""
    line = 4 * drawn.width
    image = QImage(drawn.rgba, drawn.width, drawn.height, line, QImage.Format.Format_RGBA8888)
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
