"""`python -m tests.kiosk.render_main_screens RENDERER FOLDER`: a board's main screens as pictures.

In a process of its own, since a process has one renderer.
"""

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtTest import QTest

from carside.board.shows import CallStep, Trouble
from kiosk.ease import Ease
from look import Renderer, make_application
from look.renderer import opengl_renderer_name
from tests.kiosk.driving import LANDSCAPE, PORTRAIT, DrivenBoard, wait_until
from tests.kiosk.stand_in import LI_NA

_DRAWN_MS = 600


def _nothing(_board: DrivenBoard) -> None:
    pass


def _specifications(board: DrivenBoard) -> None:
    board.visit.openSpecifications()


def _showroom(board: DrivenBoard) -> None:
    board.visit.openShowroom()


def _marks(board: DrivenBoard) -> None:
    board.visit.toggleMarks()


def _on_the_way(board: DrivenBoard) -> None:
    board.session.say(step=CallStep.ON_THE_WAY, advisor=LI_NA, eta_s=60)


def _in_trouble(board: DrivenBoard) -> None:
    board.session.say(trouble=Trouble.BROKER_LOST, step=CallStep.UNREACHABLE)


def _still_here(board: DrivenBoard) -> None:
    board.visit.openSpecifications()
    board.let_pass(37)


def _cleaning(board: DrivenBoard) -> None:
    board.session.say(paused_until_s=board.clock.monotonic_s() + 60)


def _identifying(board: DrivenBoard) -> None:
    board.session.say(identify_until_s=board.clock.monotonic_s() + 15)


def _empty(board: DrivenBoard) -> None:
    board.session.say(car=None, cars={})


def _arabic(board: DrivenBoard) -> None:
    board.visit.speak("ar")


SCREENS: dict[str, Callable[[DrivenBoard], None]] = {
    "car": _nothing,
    "marks": _marks,
    "specifications": _specifications,
    "showroom": _showroom,
    "on_the_way": _on_the_way,
    "in_trouble": _in_trouble,
    "still_here": _still_here,
    "cleaning": _cleaning,
    "identifying": _identifying,
    "empty": _empty,
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
