"""Numbers as people read them, and when there are too few calls to say a number at all."""

from PySide6.QtCore import QLocale

from carside.contract.reading import Tally
from reception_console.scene import clock_text
from reception_console.wording import translate

FEW_FOR_MEDIAN = 3
FEW_FOR_P90 = 10
"""Below these, a middle or the slowest tenth would be chance: nothing is said."""


def count_words(number: int) -> str:
    """``1,204``."""
    return QLocale().toString(number)


def percent_words(share: float, digits: int = 0) -> str:
    """``14 %`` for 0.14; a share that is not quite whole is never said to be."""
    percent = share * 100
    if share < 1.0 and round(percent, digits) >= 100:  # noqa: PLR2004 (per cent)
        percent = 100 - 10.0**-digits
    number = QLocale().toString(percent, "f", digits)
    return translate("Report", "{0} %").format(number)


def median_s(of: float | None, count: int) -> float | None:
    """The median if there are enough values for one."""
    return of if count >= FEW_FOR_MEDIAN else None


def p90_s(of: float | None, count: int) -> float | None:
    """The 90th percentile if there are enough values for one."""
    return of if count >= FEW_FOR_P90 else None


def wait_words(seconds: float | None, count: int, least: int) -> str:
    """``0:48``; that there are too few, or none, where that is so."""
    if count == 0:
        return translate("Report", "none")
    if seconds is None or count < least:
        return translate("Report", "too few")
    return clock_text(seconds + 0.5)


def within_words(seconds: float | None, count: int) -> str:
    """The 90th percentile in words: ``9 of 10 within 1:55``."""
    if count == 0:
        return ""
    if seconds is None or count < FEW_FOR_P90:
        return translate("Report", "9 of 10: too few calls")
    return translate("Report", "9 of 10 within {0}").format(clock_text(seconds + 0.5))


def tally_words(name: str, tally: Tally) -> str:
    """The exact values of one group in a sentence, as a pointer or the keyboard asks for them."""
    parts = [translate("Report", "{0}: {1} calls").format(name, count_words(tally.calls))]
    if tally.accepted:
        wait = wait_words(tally.accept_median_s, tally.accepted, FEW_FOR_MEDIAN)
        slow = wait_words(tally.accept_p90_s, tally.accepted, FEW_FOR_P90)
        parts.append(translate("Report", "accepted in {0} (median), {1} (p90)").format(wait, slow))
    if tally.arrived:
        wait = wait_words(tally.arrive_median_s, tally.arrived, FEW_FOR_MEDIAN)
        slow = wait_words(tally.arrive_p90_s, tally.arrived, FEW_FOR_P90)
        parts.append(translate("Report", "there in {0} (median), {1} (p90)").format(wait, slow))
    if tally.abandoned:
        parts.append(translate("Report", "abandoned {0}").format(count_words(tally.abandoned)))
    return " · ".join(parts)
