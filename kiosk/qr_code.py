"""A QR code as the smallest crisp picture: one pixel a module."""

from pathlib import Path

import qrcode
from PySide6.QtGui import QImage, qRgb


def qr_matrix(text: str) -> list[list[bool]]:
    """The modules of the code for `text`, row by row, True for dark, without quiet zone."""
    code = qrcode.QRCode(border=0, error_correction=qrcode.ERROR_CORRECT_M)
    code.add_data(text)
    code.make(fit=True)
    matrix: list[list[bool]] = code.get_matrix()
    return matrix


def write_qr_code(text: str, file: Path) -> Path:
    """Write the code for `text` to `file` and return it.

    Raises:
        OSError: the file cannot be written.
    """
    matrix = qr_matrix(text)
    image = QImage(len(matrix), len(matrix), QImage.Format.Format_RGB32)
    for y, row in enumerate(matrix):
        for x, is_dark in enumerate(row):
            image.setPixel(x, y, qRgb(0, 0, 0) if is_dark else qRgb(255, 255, 255))
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_suffix(".part.png")
    if not image.save(str(part)):
        raise OSError(f"{part} cannot be written")
    part.replace(file)
    return file
