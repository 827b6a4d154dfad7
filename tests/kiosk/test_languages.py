"""Four languages: every letter can be drawn, Arabic is mirrored, each counts in its own way."""

import re
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from carside.board.shows import CallStep
from kiosk.language import NAMES, locale_of, report_missing_letters
from kiosk.price_words import amount_in
from look import letters_missing
from look.typeface import FAMILIES
from tests.kiosk.driving import LANDSCAPE, PORTRAIT, SMALL, DrivenBoard
from tests.kiosk.everywhere import every_state
from tests.kiosk.stand_in import LI_NA
from tools.generators import translations
from tools.generators.derived import ROOT

SIZES = pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, SMALL])
IN_EVERY_LANGUAGE = {
    "english", "português", "mercedes", "benz", "eqs", "eqb", "matic", "wangjing", "showroom",
    "li", "na", "ln", "wltp", "qr", "wechat", "ccs", "carside",
    "electric", "art", "amg", "line", "black", "white", "blue", "red",
}  # fmt: skip
"""Names: of languages, of the car and its versions, of places and people."""
WORD_SLACK_PX = 60
"""A control that follows a word of another length stands so much aside."""
ABOUT_MINUTES = {
    "en": {1: "About 1 minute", 2: "About 2 minutes"},
    "zh-CN": {1: "约1分钟到达", 2: "约2分钟到达"},
    "pt-BR": {1: "Cerca de 1 minuto", 2: "Cerca de 2 minutos"},
    "ar": {
        1: "نحو دقيقة واحدة",
        2: "نحو دقيقتين",
        3: "نحو 3 دقائق",
        10: "نحو 10 دقائق",
        11: "نحو 11 دقيقة",
        100: "نحو 100 دقيقة",
    },
}


@pytest.mark.usefixtures("application")
@pytest.mark.parametrize("tag", translations.LANGUAGES)
def test_every_letter_of_every_text_can_be_drawn(tag: str) -> None:
    file = ROOT / translations.FOLDER / f"kiosk_{tag}.ts"
    words = "".join(text for one in ET.parse(file).iter("translation") for text in one.itertext())  # noqa: S314 - our own file
    assert letters_missing(words + "".join(NAMES.values())) == ""


@pytest.mark.usefixtures("application")
def test_every_language_has_its_letters_here() -> None:
    assert report_missing_letters() == []


@pytest.mark.usefixtures("application")
def test_a_letter_no_font_has_is_noticed() -> None:
    assert letters_missing("A\ue123B \u2066\u2069") == "\ue123"


@pytest.mark.logs("of العربية, which show as boxes: install fonts-noto-core")
def test_missing_letters_are_said_aloud_with_the_package(
    application: QGuiApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert application.font().families() == list(FAMILIES)
    sample = ("\ue123", "fonts-noto-core")
    monkeypatch.setattr("kiosk.language._SAMPLES", {"ar": sample})
    assert report_missing_letters() == ["ar"]


def test_every_weight_of_the_arabic_letters_is_shipped() -> None:
    shipped = {file.stem for file in (ROOT / "look" / "fonts").glob("NotoSansArabic-*.ttf")}
    assert shipped == {f"NotoSansArabic-{w}" for w in ("Light", "Regular", "Medium", "SemiBold")}


@pytest.mark.parametrize("language", NAMES)
def test_minutes_are_counted_as_the_language_counts(board: DrivenBoard, language: str) -> None:
    board.open(SMALL)
    board.visit.speak(language)
    for minutes, words in ABOUT_MINUTES[language].items():
        board.session.say(step=CallStep.ON_THE_WAY, advisor=LI_NA, eta_s=60 * minutes)
        board.look()
        assert any(text.startswith(words) for text in board.texts())


@SIZES
def test_arabic_is_the_mirror_of_english(board: DrivenBoard, size: tuple[int, int]) -> None:
    board.open(size)
    english = board.controls()
    board.visit.speak("ar")
    board.look()
    arabic = board.controls()
    assert arabic.keys() == english.keys()
    wrong = {}
    for name, (x, y, width, height) in english.items():
        x2, y2, width2, height2 = arabic[name]
        right, right2 = size[0] - x - width, size[0] - x2 - width2
        is_mirrored = min(abs(x - right2), abs(right - x2)) <= WORD_SLACK_PX
        is_in_the_middle = abs(x - right) <= 2 * WORD_SLACK_PX
        has_moved = abs(x - x2) > WORD_SLACK_PX or is_in_the_middle or width > size[0] / 2
        if not (is_mirrored and has_moved and y == y2 and height == height2):
            wrong[name] = ((x, y, width, height), (x2, y2, width2, height2))
    assert wrong == {}


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
def test_arabic_leaves_no_english_behind(board: DrivenBoard, size: tuple[int, int]) -> None:
    board.open(size)
    board.visit.speak("ar")
    found = {
        word
        for _ in every_state(board)
        for text in [*board.texts(), *(name for _, name, _ in board.read_out())]
        for word in re.findall(r"[a-zê]{2,}", text.lower())
    }
    assert found - IN_EVERY_LANGUAGE == set()


def test_the_car_is_not_mirrored(board: DrivenBoard) -> None:
    board.open()
    pictures = [one for one in board.items() if one.inherits("QQuickImage")]
    board.visit.speak("ar")
    board.look()
    assert pictures
    assert not any(bool(one.property("mirror")) for one in pictures)


def test_the_application_reads_from_the_right_and_back(board: DrivenBoard) -> None:
    board.open(SMALL)
    board.visit.speak("ar")
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    board.visit.forget()
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_money_and_its_name_stand_apart_in_arabic() -> None:
    arabic = locale_of("ar")
    assert amount_in(419000, "AED", arabic) == "419,000\u00a0AED"
    assert amount_in(109551, "EUR", arabic) == "109,551\u00a0€"


@pytest.mark.parametrize(
    ("language", "figure"),
    [("en", "109,551"), ("zh-CN", "109,551"), ("pt-BR", "109.551"), ("ar", "109,551")],
)
def test_figures_are_written_as_the_country_writes_them(language: str, figure: str) -> None:
    assert locale_of(language).toString(109551) == figure
