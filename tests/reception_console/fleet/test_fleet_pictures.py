"""What a board shows, seen from the console, and how old that is."""

from typing import Any

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from carside.contract.payloads import Screenshot
from tests.reception_console.driving import Driven
from tests.reception_console.fleet.boards import asked, row
from tests.reception_console.played import PLAN, PlayedShowroom

K, M = Qt.Key, Qt.KeyboardModifier


def picture(
    showroom: PlayedShowroom, board: str, *, age_s: float = 0.2, colour: str = "#336699"
) -> None:
    """The board sends what it shows."""
    image = QImage(320, 180, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPG", 90)  # type: ignore[call-overload]  # the stub wants bytes, Qt a str
    shot = Screenshot(
        request="r",
        taken_at=showroom.clock.now(),
        age_s=age_s,
        width=320,
        height=180,
        jpeg=bytes(buffer.data().data()),
    )
    showroom.photograph(board, shot)


def test_a_picture_appears_with_its_age_and_is_made_large_and_small_again(
    page: Driven, showroom: PlayedShowroom
) -> None:
    picture(showroom, "board-a1")
    page.look(0)
    page.look(12)
    assert "12 s ago" in page.texts()
    page.key(K.Key_Return)
    QTest.qWait(60)
    assert "fleet-look-close" in page.names()
    focused: Any = page.window.activeFocusItem()
    assert focused.objectName() == "fleet-look-close"
    assert not page.item("fleet-identify").isEnabled(), "nothing below it can be reached"
    glass = page.picture()
    assert QColor(glass.pixel(glass.width() // 2, glass.height() // 2)).blue() > 130
    page.key(K.Key_P)
    assert asked(showroom) == [("screenshot", "board-a1", "")]
    page.key(K.Key_Escape)
    assert "fleet-look-close" not in page.names()
    assert page.console.facts()["screen"] == "page"
    page.click("fleet-glimpse")
    page.click("fleet-look-close")
    assert "fleet-look-close" not in page.names()


def test_an_old_picture_is_called_the_last_one(page: Driven, showroom: PlayedShowroom) -> None:
    picture(showroom, "board-a1", age_s=240)
    page.look()
    assert row(page, "A1").picture_words == "Last picture, 4 min old"
    assert "Last picture, 4 min old" in page.texts()


def test_pictures_of_many_stand_side_by_side(page: Driven, showroom: PlayedShowroom) -> None:
    page.key(K.Key_A, M.ControlModifier)
    page.key(K.Key_P)
    assert len(asked(showroom)) == 6
    for stand, colour in zip(PLAN.stands[:3], ("#aa3333", "#33aa33", "#3333aa"), strict=True):
        picture(showroom, str(stand.board), colour=colour)
    page.look(0)
    page.look(3)
    QTest.qWait(100)
    assert {"fleet-card-board-b1", "fleet-card-board-c1"} <= page.names()
    assert page.texts().count("3 s ago") == 3
    page.key(K.Key_Escape)  # the marks
    page.key(K.Key_Home)
    page.key(K.Key_Right)
    page.key(K.Key_Right)
    page.key(K.Key_Return)
    assert "fleet-look-close" in page.names()
    page.key(K.Key_Right)
    page.key(K.Key_Escape)
    page.key(K.Key_I)
    assert asked(showroom) == [("identify", "board-b2", "")], "the cursor has gone along"
    page.key(K.Key_Escape)
    assert "fleet-board-b1" in page.names(), "the list again"


def test_without_a_picture_there_is_nothing_to_enlarge(page: Driven) -> None:
    page.key(K.Key_Return)
    assert "fleet-look-close" not in page.names()
