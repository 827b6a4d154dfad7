"""The page of boards, turned to."""

import pytest
from PySide6.QtCore import Qt

from tests.reception_console.driving import Driven
from tests.reception_console.fleet.boards import tell
from tests.reception_console.played import PLAN, PlayedShowroom

K = Qt.Key


@pytest.fixture
def page(console: Driven, showroom: PlayedShowroom) -> Driven:
    """Six boards that are well, and the page turned to."""
    for stand in PLAN.stands:
        tell(showroom, str(stand.board))
    console.key(K.Key_F3)
    assert console.shows("6 of 6 ready")
    return console
