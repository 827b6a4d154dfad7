"""The picture of a car on a card: a photograph where there is a good one, else the light line."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtGui import QGuiApplication, QImage

from carside.catalogue.sheet import Sheet
from kiosk.card_pictures import CARD_PX, CardPictures
from kiosk.gallery import Gallery
from kiosk.photos import Wish, find_original
from tests.kiosk.driving import wait_until
from tests.kiosk.photographs import BLUE, GREEN, RED, is_near, plain
from tests.kiosk.stand_in import EQB, EQS


@pytest.fixture
def gallery(application: QGuiApplication, tmp_path: Path) -> Iterator[Gallery]:
    assert application
    gallery = Gallery(tmp_path)
    yield gallery
    gallery.close()


def picture(cards: CardPictures, sheet: Sheet) -> QImage:
    """What a card that asks until it has a picture shows."""
    wait_until(lambda: not cards.of(sheet).isEmpty())
    return QImage(cards.of(sheet).toLocalFile())


def colour(image: QImage) -> tuple[int, int, int]:
    at = image.pixelColor(image.width() // 2, image.height() // 2)
    return at.red(), at.green(), at.blue()


def with_photos(sheet: Sheet, *names: str) -> Sheet:
    return msgspec.structs.replace(sheet, photos=names)


def test_a_card_shows_the_first_photograph_at_its_own_size(gallery: Gallery) -> None:
    for name, tone in (("a.jpg", RED), ("b.jpg", GREEN)):
        plain(gallery.originals / EQS.car / name, tone, (640, 480))
    shown = picture(CardPictures(gallery), with_photos(EQS, "a.jpg", "b.jpg"))
    assert (shown.width(), shown.height()) == CARD_PX, "it fills its card"
    assert is_near(colour(shown), RED)


def test_a_broken_photograph_or_one_that_is_missing_leaves_it_to_the_next(
    gallery: Gallery,
) -> None:
    (gallery.originals / EQS.car).mkdir(parents=True)
    (gallery.originals / EQS.car / "broken.jpg").write_bytes(b"no photograph")
    plain(gallery.originals / EQS.car / "good.jpg", BLUE)
    sheet = with_photos(EQS, "missing.jpg", "broken.jpg", "good.jpg")
    assert is_near(colour(picture(CardPictures(gallery), sheet)), BLUE)
    assert gallery.failures == 1


def test_without_a_good_photograph_the_car_is_drawn_in_light(gallery: Gallery) -> None:
    (gallery.originals / EQS.car).mkdir(parents=True)
    (gallery.originals / EQS.car / "broken.jpg").write_bytes(b"no photograph")
    cards = CardPictures(gallery)
    drawn = picture(cards, EQS)
    assert picture(cards, with_photos(EQS, "broken.jpg")) == drawn
    assert (drawn.width(), drawn.height()) == CARD_PX


def test_the_stage_is_served_before_the_cards(gallery: Gallery) -> None:
    large = (640, 360)
    made: list[str] = []
    for sheet in (EQS, EQB):
        plain(gallery.originals / sheet.car / "a.jpg", RED, (3000, 2000))
    on_card, on_stage = (find_original(gallery.originals, s.car, "a.jpg") for s in (EQS, EQB))
    assert on_card
    assert on_stage
    darkroom, small, big = gallery.darkroom, Wish(on_card, CARD_PX), Wish(on_stage, large)

    def note() -> None:
        for name, wish in (("stage", big), ("card", small)):
            if darkroom.link(wish) is not None and name not in made:
                made.append(name)

    darkroom.made.connect(note)
    with darkroom._turn:  # the worker chooses when both have wished
        darkroom._later, darkroom._wishes = [small], [big]
    darkroom.want([big])
    wait_until(lambda: len(made) == 2)
    assert made == ["stage", "card"]
