"""Both renderers show the same picture, and nothing on a screen needs a graphics processor."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from tests.kiosk.likeness import likeness
from tests.kiosk.render_main_screens import SHOWN, SIZES
from tools.virtual_screen import virtual_screen

ROOT = Path(__file__).parents[2]
EFFECTS = re.compile(
    r"QtQuick\.Effects|Qt5Compat|QtQuick3D|QtQuick\.Particles|\blayer\s*\.|\blayer\s*\{"
    r"|\b(?:MultiEffect|RectangularShadow|ShaderEffect|ShaderEffectSource|OpacityMask|FastBlur"
    r"|GaussianBlur|DropShadow|Glow|InnerShadow|Colorize|ColorOverlay|ParticleSystem|Emitter"
    r"|ImageParticle|ItemParticle|SpriteSequence|Canvas|VideoOutput|View3D)\s*\{"
)
"""What one of the two renderers leaves out without a word, or draws otherwise."""


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with every screen as `software` and as `opengl` drew it."""
    folder = tmp_path_factory.mktemp("drawn")
    with virtual_screen("1920x1920x24") as display:
        for renderer in ("software", "opengl"):
            (folder / renderer).mkdir()
            # fmt: off
            done = subprocess.run(
                [
                    sys.executable, "-m", "tests.kiosk.render_main_screens",
                    renderer, str(folder / renderer),
                ],
                cwd=ROOT, env={**os.environ, "DISPLAY": display, "LC_ALL": "C.UTF-8"},
                check=False, timeout=300, capture_output=True, text=True,
            )
            # fmt: on
            assert done.returncode == 0, done.stderr
            if not done.stdout.strip():
                pytest.skip("this machine has no OpenGL at all")
    return folder


@pytest.mark.parametrize(("size", "screen"), SHOWN)
def test_both_renderers_show_the_same(drawn: Path, size: str, screen: str) -> None:
    one, other = (QImage(str(drawn / r / f"{size}-{screen}.png")) for r in ("software", "opengl"))
    assert (one.width(), one.height()) == SIZES[size]
    found = likeness(one, other)
    assert found.is_same, found


def _without(picture: QImage, *area: int) -> QImage:
    """The picture with an area filled with what stands at its corner."""
    lacking = picture.copy()
    painter = QPainter(lacking)
    painter.fillRect(QRect(*area), picture.pixelColor(area[0], area[1]))
    painter.end()
    return lacking


@pytest.fixture
def screen_of_parts() -> QImage:
    """Panels, a hairline, a small word and an icon, in the colours of the board."""
    picture = QImage(600, 300, QImage.Format.Format_RGB32)
    picture.fill(QColor("#0e1116"))
    painter = QPainter(picture)
    painter.fillRect(50, 60, 500, 1, QColor("#232a33"))
    painter.fillRect(50, 200, 200, 60, QColor("#e9b872"))
    painter.setPen(QColor("#97a1af"))
    for x in range(60, 120, 6):  # strokes like a small word's
        painter.drawLine(x, 100, x, 112)
    painter.drawEllipse(400, 100, 24, 24)
    painter.end()
    return picture


@pytest.mark.parametrize(
    ("what", "area"),
    [
        ("a hairline", (40, 55, 520, 12)),
        ("a small word", (50, 95, 80, 24)),
        ("an icon", (390, 90, 50, 50)),
        ("a button", (40, 190, 220, 80)),
    ],
)
def test_a_missing_item_is_noticed(
    screen_of_parts: QImage, what: str, area: tuple[int, int, int, int]
) -> None:
    found = likeness(screen_of_parts, _without(screen_of_parts, *area))
    assert not found.is_same, (what, found)
    assert likeness(screen_of_parts, screen_of_parts.copy()).is_same


def test_another_colour_is_noticed(screen_of_parts: QImage) -> None:
    other = screen_of_parts.copy()
    painter = QPainter(other)
    painter.fillRect(50, 200, 200, 60, QColor("#97a1af"))
    painter.end()
    assert not likeness(screen_of_parts, other).is_same


@pytest.mark.parametrize("folder", ["kiosk", "look", "reception_console"])
def test_no_screen_uses_an_effect(folder: str) -> None:
    found = [
        f"{file.relative_to(ROOT)}:{number}: {line.strip()}"
        for file in sorted((ROOT / folder).rglob("*.qml"))
        for number, line in enumerate(file.read_text().splitlines(), 1)
        if EFFECTS.search(line.partition("//")[0])
    ]
    assert found == []
