"""Moments in words: the time of day alone for today, with its date before that."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from carside.board.shows import BoardShows

translate = QCoreApplication.translate


def moment(at: datetime, now: datetime, locale: QLocale) -> str:
    """Say `at` on this computer's clock, such as ``14:05`` or ``20 November, 14:05``."""
    there, here = _local(at), _local(now)
    clock = there.toString("HH:mm")
    if there.date() == here.date():
        return clock
    day = locale.toString(there.date(), translate("Moments", "d MMMM"))
    return translate("Moments", "%1, %2").replace("%1", day).replace("%2", clock)


def age(shows: BoardShows, now: datetime, locale: QLocale) -> str:
    """Of when everything on the screen is; empty as long as it is current."""
    if shows.as_of is None:
        return ""
    return translate("Moments", "As of %1").replace("%1", moment(shows.as_of, now, locale))


def countdown(seconds: float) -> str:
    """Minutes and seconds such as ``1:47``."""
    whole = max(0, int(seconds + 0.999))
    return f"{whole // 60}:{whole % 60:02d}"


def _local(at: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
