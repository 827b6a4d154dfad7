"""Words are there whatever other threads do."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QImageReader

from look.language import Translations

KIOSK = Path(__file__).parents[2] / "kiosk" / "assets" / "translations"
FOR_S = 2.0
"""A single translator has been seen to miss some eighty words in this time."""


@pytest.fixture
def arabic(application: QGuiApplication) -> Iterator[Translations]:
    assert application.screens()
    translations = Translations(KIOSK, "kiosk")
    translations.use("ar")
    yield translations
    translations.close()


def _close_words() -> str:
    return QCoreApplication.translate("PageBar", "Close")


def test_no_word_is_missed_while_other_threads_ask_for_words(arabic: Translations) -> None:
    assert arabic.language == "ar"
    is_over = threading.Event()

    def ask() -> None:
        while not is_over.is_set():
            QImageReader("no such picture.png").read()  # Qt looks for the words of the error

    others = [threading.Thread(target=ask) for _ in range(3)]
    for other in others:
        other.start()
    asked = missed = 0
    until_s = time.monotonic() + FOR_S
    while time.monotonic() < until_s:
        asked += 1
        missed += _close_words() == "Close"
    is_over.set()
    for other in others:
        other.join()
    assert missed == 0, f"of {asked}"


def test_a_language_may_be_left_and_spoken_again(arabic: Translations) -> None:
    words = _close_words()
    arabic.use("en")
    assert _close_words() == "Close"
    arabic.use("ar")
    assert _close_words() == words != "Close"
    arabic.close()
    assert _close_words() == "Close"


def test_a_translation_that_is_missing_or_broken_is_told(
    application: QGuiApplication, tmp_path: Path
) -> None:
    assert application.screens()
    with pytest.raises(FileNotFoundError):
        Translations(tmp_path, "kiosk").use("ar")
    (tmp_path / "kiosk_ar.qm").write_bytes(b"nothing that Qt could read")
    with pytest.raises(ValueError, match="is no translation"):
        Translations(tmp_path, "kiosk").use("ar")
