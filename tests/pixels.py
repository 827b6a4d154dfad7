"""The pixels of a picture as numbers."""

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage

Plane = npt.NDArray[np.float64]


def colours_of(picture: QImage) -> Plane:
    """The red, green and blue of each pixel, in levels of 255."""
    plain = picture.convertToFormat(QImage.Format.Format_RGBA8888)
    size = (plain.height(), plain.bytesPerLine() // 4, 4)
    pixels = np.frombuffer(plain.constBits(), np.uint8).reshape(size)
    colours: Plane = pixels[:, : plain.width(), :3].astype(np.float64)
    return colours
