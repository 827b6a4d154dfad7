"""The invitation is said in any language, whichever the board speaks."""

from PySide6.QtGui import QGuiApplication

from kiosk.invitation import INVITATION, LOOK_AROUND, said_in


def test_english_says_it_as_it_is_written(application: QGuiApplication) -> None:
    assert application.screens()
    assert said_in("en", INVITATION) == INVITATION


def test_a_language_nobody_speaks_here_falls_back_to_english() -> None:
    assert said_in("tlh", LOOK_AROUND) == LOOK_AROUND


def test_other_languages_say_it_in_their_own_words() -> None:
    said = {said_in(tag, text) for tag in ("zh-CN", "pt-BR", "ar") for text in (INVITATION,)}
    assert len(said) == 3
    assert INVITATION not in said
