"""The values of the command line: each text is checked and becomes what it means.

A text that cannot be used raises `argparse.ArgumentTypeError`, which says what is allowed.
"""

import argparse
import shlex
from datetime import time

MIN_IDLE_S, MAX_IDLE_S = 5.0, 3600.0
MIN_READING_MM, MAX_READING_MM = 150.0, 3000.0
MIN_GLASS_MM, MAX_GLASS_MM = 50, 5000
MIN_PACE, MAX_PACE = 0.01, 100.0
MAX_PORT = 65535


def size(text: str) -> tuple[int, int]:
    """The width and height of a window in pixels, such as 1280x800."""
    return _pair(text, "x", "1280x800", least=1)


def position(text: str) -> tuple[int, int]:
    """A point of the screen in pixels, such as 0,0."""
    return _pair(text, ",", "0,0", least=0)


def glass_mm(text: str) -> tuple[int, int]:
    """The width and height of a screen's glass in millimetres, such as 1210x680."""
    width_mm, height_mm = _pair(text, "x", "1210x680", least=0)
    if not MIN_GLASS_MM <= min(width_mm, height_mm) <= max(width_mm, height_mm) <= MAX_GLASS_MM:
        raise argparse.ArgumentTypeError(
            f"{text!r}: both must be millimetres from {MIN_GLASS_MM} to {MAX_GLASS_MM}"
        )
    return width_mm, height_mm


def seconds(text: str) -> float:
    """After how long a board is wiped."""
    return _number(text, "a number of seconds", MIN_IDLE_S, MAX_IDLE_S)


def command(text: str) -> tuple[str, ...]:
    """A command and its first arguments, parted as a shell does."""
    try:
        words = tuple(shlex.split(text))
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no command: {error}") from error
    if not words:
        raise argparse.ArgumentTypeError("must be a command, such as '/usr/bin/lamp --stand b2'")
    return words


def distance_mm(text: str) -> float:
    """From how far away a code is read."""
    return _number(text, "millimetres", MIN_READING_MM, MAX_READING_MM)


def attract_s(text: str) -> float:
    """Seconds as well, or 0 for never."""
    return 0.0 if text.strip() == "0" else seconds(text)


def night(text: str) -> tuple[time, time]:
    """When a night begins and ends, such as 20:00-08:00; it may go past midnight."""
    begins, _, ends = text.partition("-")
    try:
        hours = time.fromisoformat(begins), time.fromisoformat(ends)
    except ValueError:
        hours = time(), time()
    if hours[0] == hours[1]:
        raise argparse.ArgumentTypeError(
            f"{text!r} must be two different times of day, such as 20:00-08:00"
        )
    return hours


def pace(text: str) -> float:
    """How many times as long as usual something takes."""
    return _number(text, "a number", MIN_PACE, MAX_PACE)


def count(text: str) -> int:
    """A whole number of things, at least one."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} must be a whole number, at least 1")
    return int(text)


def port(text: str) -> int:
    """A TCP port; 0 lets the system pick one."""
    if not text.isdecimal() or int(text) > MAX_PORT:
        raise argparse.ArgumentTypeError(f"{text!r} must be a port, 1 to {MAX_PORT}, or 0")
    return int(text)


def _number(text: str, what: str, least: float, most: float) -> float:
    try:
        number = float(text)
    except ValueError:
        number = float("nan")
    if not least <= number <= most:
        raise argparse.ArgumentTypeError(f"{text!r} must be {what} from {least:g} to {most:g}")
    return number


def _pair(text: str, separator: str, example: str, least: int) -> tuple[int, int]:
    first, found, second = text.partition(separator)
    if not (found and first.isdecimal() and second.isdecimal()):
        raise argparse.ArgumentTypeError(f"{text!r} must be two whole numbers, such as {example}")
    if min(int(first), int(second)) < least:
        raise argparse.ArgumentTypeError(f"{text!r}: both numbers must be at least {least}")
    return int(first), int(second)
