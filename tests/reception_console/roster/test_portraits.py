"""Portraits are fetched beside the screen, once; who has none keeps his initials."""

from base64 import b64encode
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest

from reception_console.roster.portraits import Portraits


def picture(folder: Path) -> str:
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    file = folder / "face.png"
    assert image.save(str(file))
    return "data:image/png;base64," + b64encode(file.read_bytes()).decode()


def test_a_portrait_comes_as_a_file_cut_to_a_circle(
    application: QGuiApplication, tmp_path: Path
) -> None:
    del application
    portraits, link = Portraits(tmp_path / "cache"), picture(tmp_path)
    portraits.want(link)
    portraits.want(link)
    for _ in range(400):
        if link in portraits.links:
            break
        QTest.qWait(25)
    file = Path(QUrl(portraits.links[link]).toLocalFile())
    assert QImage(str(file)).pixelColor(0, 0).alpha() == 0, "outside of the circle"
    portraits.close()


def test_nothing_and_what_is_no_link_are_not_fetched(
    application: QGuiApplication, tmp_path: Path
) -> None:
    del application
    portraits = Portraits(tmp_path)
    for portrait in (None, "", "li-na.jpg"):
        portraits.want(portrait)
    assert portraits.links == {}
    assert list(tmp_path.iterdir()) == []
    portraits.close()
