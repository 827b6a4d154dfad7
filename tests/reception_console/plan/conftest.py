"""The page Floor plan, turned to, over a desk that holds the file."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from tests.reception_console.driving import Driven
from tests.reception_console.plan.desk_file import DeskFile
from tests.reception_console.played import PLAN, PlayedShowroom

GROUND = replace(
    PLAN,
    floors=PLAN.floors[:1],
    stands=tuple(stand for stand in PLAN.stands if stand.floor == "ground"),
)


@pytest.fixture
def file(showroom: PlayedShowroom) -> DeskFile:
    return DeskFile(showroom, GROUND)


@pytest.fixture
def page(console: Driven, file: DeskFile) -> Driven:
    """The page with the plan read."""
    console.key(Qt.Key.Key_F6)
    file.answer()
    console.look()
    return console
