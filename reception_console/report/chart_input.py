"""What a chart shows, as values: nothing of colours, sizes or who draws it.

There are two kinds. `Columns` go along a line of time: how many calls above, how long they waited
below, on one axis. `Bars` are named things, the largest first, each with its figure at its end and
words beside it.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One hour or one day.

    Attributes:
        tick: what stands below it; empty where there is no room for every one.
        calls: how many were placed.
        median_s, p90_s: the wait until accepted; None where it is not known or too few.
        words: the exact values in one sentence.
    """

    tick: str
    calls: int
    median_s: float | None
    p90_s: float | None
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """Calls and waiting along a line of time; the titles are those of its two parts."""

    columns: tuple[Column, ...]
    calls_title: str
    wait_title: str
    p90_title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One stand, car, advisor, outcome or board.

    Attributes:
        name: what it is called.
        share: how long its bar is, from 0 to 1; None where nothing is known.
        figure: what stands at the bar's end.
        beside: more about it, at the other edge; empty if nothing.
        tone: ``accent``, ``good``, ``alarm`` or ``calm``.
        words: the exact values in one sentence.
    """

    name: str
    share: float | None
    figure: str
    beside: str
    tone: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Bars:
    """Named things; `beside_title` says what stands at the other edge."""

    bars: tuple[Bar, ...]
    beside_title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """One picture: what it is called, what it counts, and what is in it.

    Attributes:
        about: what it counts, from what to what, and what is left out, in words.
        left_out: what is not drawn for want of room or of figures; empty if nothing.
    """

    key: str
    title: str
    about: str
    content: Columns | Bars
    left_out: str = ""
