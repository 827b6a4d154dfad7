"""Figures: what was measured, beside what, and how the two compare."""

import math
from collections.abc import Sequence
from dataclasses import dataclass


class BenchmarkError(Exception):
    """A benchmark that could not be run to its end; the text says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One line of a benchmark's table.

    Attributes:
        name: what was measured, with the statistic, such as ``..., p50``.
        value: in `unit`.
        beside: the same statistic of what stands beside it in the same run, in the same unit;
            None where nothing does.
        than: what stands beside it, in words.
        most: the ratio aimed at, at most; None where there is no such aim.
        at_most: the value aimed at, at most, in `unit`; None where there is no such aim.
        must_be_zero: whether any other value means that Carside is broken.
    """

    name: str
    value: float
    unit: str
    beside: float | None = None
    than: str = ""
    most: float | None = None
    at_most: float | None = None
    must_be_zero: bool = False

    @property
    def ratio(self) -> float | None:
        """`value` to `beside`; None where nothing stands beside it."""
        return self.value / self.beside if self.beside else None

    @property
    def is_reached(self) -> bool | None:
        """Whether the aim is reached; None where there is none."""
        if self.at_most is not None:
            return self.value <= self.at_most
        if self.most is None or self.ratio is None:
            return None
        return self.ratio <= self.most

    @property
    def is_broken(self) -> bool:
        """Whether this is not slow but wrong."""
        return self.must_be_zero and self.value != 0


def percentile(values: Sequence[float], percent: float) -> float:
    """The smallest of `values` that at least `percent` of them do not exceed (nearest rank)."""
    if not values:
        raise ValueError("there is no percentile of nothing")
    ranked = sorted(values)
    rank = math.ceil(percent / 100 * len(ranked))
    return ranked[min(max(rank, 1), len(ranked)) - 1]
