"""The comparison stands through everything that the switches "For everybody" do to its layout."""

from dataclasses import replace
from itertools import product
from typing import cast

import pytest
from PySide6.QtTest import QTest

from kiosk.catalogue_view import CatalogueView
from kiosk.ease import Ease
from tests.kiosk.driving import LANDSCAPE, PORTRAIT, SMALL, DrivenBoard
from tests.kiosk.stand_in import EQB


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, SMALL])
def test_letters_and_reach_change_while_cars_are_compared(
    board: DrivenBoard, size: tuple[int, int]
) -> None:
    board.open(size)
    cast("CatalogueView", board.view.catalogue).compare(EQB.car)
    cast("CatalogueView", board.view.catalogue).openComparison()
    board.look()
    switches = list(product((True, False), repeat=2))
    for large, low in [*switches, *reversed(switches)] * 4:
        ease = Ease(is_still=True, has_large_text=large, is_low_reach=low)
        board.visit.change(replace(board.visit.now, ease=ease))
        QTest.qWait(0)
        board.visit.forget()
        cast("CatalogueView", board.view.catalogue).compare(EQB.car)
        cast("CatalogueView", board.view.catalogue).openComparison()
        QTest.qWait(15)
    assert board.visit.isAtComparison
