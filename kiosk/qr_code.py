"""A QR code as the smallest crisp picture: one pixel a module."""

import qrcode
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, qRgb
from qrcode.exceptions import DataOverflowError

LEAST = qrcode.ERROR_CORRECT_M
_BETTER = (qrcode.ERROR_CORRECT_H, qrcode.ERROR_CORRECT_Q)


def qr_matrix(text: str) -> list[list[bool]]:
    """The modules of the code for `text`, row by row, True for dark, without quiet zone.

    As few modules as bear the loss of 15 %, since coarse ones are read from further away, and as
    much more redundancy as fits into those: a reflection on the glass hides modules.
    """
    code = qrcode.QRCode(border=0, error_correction=LEAST)
    code.add_data(text)
    code.make(fit=True)
    for correction in _BETTER:
        better = qrcode.QRCode(version=code.version, border=0, error_correction=correction)
        better.add_data(text)
        try:
            better.make(fit=False)
        except DataOverflowError:
            continue
        code = better
        break
    matrix: list[list[bool]] = code.get_matrix()
    return matrix


def qr_png(text: str) -> bytes:
    """The code for `text` as a PNG file."""
    matrix = qr_matrix(text)
    image = QImage(len(matrix), len(matrix), QImage.Format.Format_RGB32)
    for y, row in enumerate(matrix):
        for x, is_dark in enumerate(row):
            image.setPixel(x, y, qRgb(0, 0, 0) if is_dark else qRgb(255, 255, 255))
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(target, "PNG")  # type: ignore[call-overload]  # the stub wants the format as bytes
    return bytes(target.data().data())
