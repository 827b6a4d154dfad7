"""`python -m tests.kiosk.render_main_screens RENDERER FOLDER`: a board's main screens as pictures.

In a process of its own, since a process has one renderer.
"""

import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtTest import QTest

from kiosk.ease import Ease
from look import Renderer, make_application
from look.renderer import opengl_renderer_name
from tests.kiosk.driving import LANDSCAPE, PORTRAIT, DrivenBoard, wait_until
from tests.kiosk.exhibits import SCREENS as EXHIBITS
from tests.kiosk.exhibits import STATES

_DRAWN_MS = 600


def _arabic(board: DrivenBoard) -> None:
    board.visit.speak("ar")


_MAIN = (
    "car", "dimensions", "specifications", "showroom", "on_the_way", "still_here", "cleaning",
    "identifying", "no_car",
)  # fmt: skip
SCREENS = {name: EXHIBITS[name] for name in _MAIN} | {
    "failed_call": STATES["failed_call"][0],
    "arabic": _arabic,
}
SIZES = {"landscape": LANDSCAPE, "portrait": PORTRAIT}
SHOWN = [("landscape", one) for one in SCREENS] + [
    ("portrait", one) for one in ("car", "specifications", "showroom", "on_the_way")
]


def main(renderer: str, folder: Path) -> None:
    """Draw every screen in every size and say what drew them; nothing where there is no OpenGL."""
    application, _ = make_application("Carside pictures", Renderer(renderer))
    name = opengl_renderer_name() if renderer == "opengl" else renderer
    sys.stdout.write(f"{name}\n")
    finger = QTest.createTouchDevice()
    for size, screen in SHOWN if name else ():
        board = DrivenBoard(folder.parent / "kept", finger)
        board.open(SIZES[size])
        board.visit.change(replace(board.visit.now, ease=Ease(is_still=True)))
        SCREENS[screen](board)
        _wait_for_pictures(board)
        assert board.picture().save(str(folder / f"{size}-{screen}.png"))
        board.close()
    application.processEvents()


def _wait_for_pictures(board: DrivenBoard) -> None:
    board.look()
    board.wait_for_code()
    gallery = board.gallery
    wait_until(lambda: gallery._asked <= gallery._ready.keys())
    QTest.qWait(_DRAWN_MS)  # they are decoded, and what moved has come to rest


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
