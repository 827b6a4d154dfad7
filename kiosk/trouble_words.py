"""What the screen says when the board is not whole: honest, short and of use to a shopper."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from carside.board.shows import BoardShows, Trouble
from kiosk.moments import moment
from kiosk.source_text import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_SENTENCES = {
    Trouble.BROKER_LOST: QT_TRANSLATE_NOOP("Trouble", "No connection to reception"),
    Trouble.BROKER_REFUSED: QT_TRANSLATE_NOOP("Trouble", "This board is not admitted"),
    Trouble.DESK_LOST: QT_TRANSLATE_NOOP("Trouble", "Reception's system does not answer"),
    Trouble.UNKNOWN_BOARD: QT_TRANSLATE_NOOP("Trouble", "This board has no stand yet"),
    Trouble.DISK: QT_TRANSLATE_NOOP("Trouble", "This board cannot keep calls"),
}

_KEPT = QT_TRANSLATE_NOOP("Trouble", "Calls are kept and delivered as soon as possible.")
_ADVICE = {
    Trouble.BROKER_LOST: _KEPT,
    Trouble.BROKER_REFUSED: _KEPT,
    Trouble.DESK_LOST: _KEPT,
    Trouble.UNKNOWN_BOARD: QT_TRANSLATE_NOOP("Trouble", "Please come to reception."),
    Trouble.DISK: QT_TRANSLATE_NOOP("Trouble", "Please come to reception."),
}


@dataclass(frozen=True, slots=True)
class TroubleFace:
    """One sentence and what to do; both empty when all is well or not yet alarming."""

    sentence: str = ""
    advice: str = ""


def trouble_face(shows: BoardShows, now: datetime, locale: QLocale) -> TroubleFace:
    """Put the trouble into words, with the time it began where that helps."""
    sentence = _SENTENCES.get(shows.trouble)
    if sentence is None:
        return TroubleFace()
    said = translate("Trouble", sentence)
    if shows.trouble_since is not None:
        at = moment(shows.trouble_since, now, locale)
        said = translate("Trouble", "%1 (since %2)").replace("%1", said).replace("%2", at)
    return TroubleFace(said, translate("Trouble", _ADVICE[shows.trouble]))
