"""Spans, shares and sizes as the page of boards says them."""

from datetime import datetime

from PySide6.QtCore import QDate, QLocale

from carside.console.shows import Standing
from reception_console.scene import Scene
from reception_console.wording import minute_words, translate

_MINUTE_S, _HOUR_S, _DAY_S = 60, 3600, 86400
NOTHING = "\u2013"
_MANY_MS = 100
_JUST_S = 2


def span_words(seconds: float) -> str:
    """How long: ``40 s``, ``12 min``, ``4 h 12 min``, ``3 d 4 h``."""
    whole = max(0, int(seconds))
    if whole < _MINUTE_S:
        return translate("Fleet", "{0} s").format(whole)
    if whole < _HOUR_S:
        return translate("Fleet", "{0} min").format(whole // _MINUTE_S)
    if whole < _DAY_S:
        hours, rest = divmod(whole, _HOUR_S)
        return translate("Fleet", "{0} h {1} min").format(hours, rest // _MINUTE_S)
    days, rest = divmod(whole, _DAY_S)
    return translate("Fleet", "{0} d {1} h").format(days, rest // _HOUR_S)


def span_short(seconds: float) -> str:
    """How long in its largest unit, for a narrow column: ``12 min``, ``4 h``, ``3 d``."""
    whole = max(0, int(seconds))
    if whole < _HOUR_S:
        return span_words(seconds)
    if whole < _DAY_S:
        return translate("Fleet", "{0} h").format(whole // _HOUR_S)
    return translate("Fleet", "{0} d").format(whole // _DAY_S)


def ago_words(seconds: float) -> str:
    """How long ago: ``12 s ago``."""
    if seconds < _JUST_S:
        return translate("Fleet", "just now")
    return translate("Fleet", "{0} ago").format(span_short(seconds))


def age_words(seconds: float, *, is_fresh: bool) -> str:
    """How old a picture is; one that was old when it came is called the last one."""
    if is_fresh:
        return ago_words(seconds)
    return translate("Fleet", "Last picture, {0} old").format(span_words(seconds))


def share_words(level: int) -> str:
    """A level in per cent."""
    return translate("Fleet", "{0} %").format(level)


def memory_words(mib: float | None) -> str:
    """A size of memory."""
    return NOTHING if mib is None else translate("Fleet", "{0} MB").format(round(mib))


def frame_words(ms: float | None) -> str:
    """How long a frame stood."""
    if ms is None:
        return NOTHING
    return translate("Fleet", "{0} ms").format(str(round(ms)) if ms >= _MANY_MS else _number(ms))


def clock_words(offset_s: float | None) -> str:
    """By how much a clock is wrong, with its sign: it is behind where something must be added."""
    if offset_s is None:
        return NOTHING
    size = abs(offset_s)
    sign = "" if size < _LEAST_S else "\u2212" if offset_s > 0 else "+"
    if size >= _LONG_S:
        return sign + span_words(size)
    seconds = _number(size) if size < _EXACT_S else str(round(size))
    return sign + translate("Fleet", "{0} s").format(seconds)


_EXACT_S, _LONG_S = 10, 600
_LEAST_S = 0.05


def since_words(at: datetime | None, scene: Scene) -> str:
    """Since when, on our own wall clock: the minute of today, else the day."""
    if at is None:
        return ""
    here = scene.here(at).astimezone()
    if here.date() == scene.now.astimezone().date():
        return translate("Fleet", "since {0}").format(minute_words(here))
    day = QLocale().toString(QDate(here.year, here.month, here.day), QLocale.FormatType.ShortFormat)
    return translate("Fleet", "since {0}").format(day)


def standing_short(standing: Standing) -> str:
    """How a board stands, in a word or two."""
    return {
        Standing.READY: translate("Fleet", "Ready"),
        Standing.SLEEPING: translate("Fleet", "Asleep"),
        Standing.CLEANING: translate("Fleet", "Being cleaned"),
        Standing.NEVER_SEEN: translate("Fleet", "Never seen"),
        Standing.LOST: translate("Fleet", "Lost"),
        Standing.RESTING: translate("Fleet", "Resting"),
        Standing.OFF: translate("Fleet", "Off"),
        Standing.UNKNOWN: translate("Fleet", "Not heard yet"),
    }[standing]


def _number(value: float) -> str:
    return QLocale().toString(value, "f", 1)
