"""Portraits: cut to a circle, kept, and never trusted."""

from base64 import b64encode
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, qAlpha

from look.portrait import SIZE_PX, cached_portrait


def _picture_link(width: int, height: int, folder: Path) -> str:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    file = folder / "original.png"
    assert image.save(str(file))
    return "data:image/png;base64," + b64encode(file.read_bytes()).decode()


def test_a_portrait_becomes_a_circle(tmp_path: Path) -> None:
    file = cached_portrait(_picture_link(300, 500, tmp_path), tmp_path)
    assert file is not None
    circle = QImage(str(file))
    assert (circle.width(), circle.height()) == (SIZE_PX, SIZE_PX)
    assert qAlpha(circle.pixel(0, 0)) == 0
    assert qAlpha(circle.pixel(SIZE_PX // 2, SIZE_PX // 2)) == 255


def test_a_kept_portrait_is_not_fetched_again(tmp_path: Path) -> None:
    source = tmp_path / "source.png"
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    assert image.save(str(source))
    first = cached_portrait(str(source), tmp_path)
    source.unlink()
    assert cached_portrait(str(source), tmp_path) == first


def test_what_is_no_picture_is_no_portrait(tmp_path: Path) -> None:
    assert cached_portrait("data:image/png;base64,AAAA", tmp_path) is None
    assert cached_portrait(str(tmp_path / "nowhere.png"), tmp_path) is None
    assert cached_portrait("http://127.0.0.1:1/nobody.png", tmp_path) is None
    assert cached_portrait("gopher://nobody", tmp_path) is None
