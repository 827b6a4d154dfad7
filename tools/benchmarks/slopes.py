"""Robust slopes: does something grow, and how sure is that?"""

import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

_TWO_SIDED_95 = 1.959964


@dataclass(frozen=True, slots=True)
class Slope:
    """Growth, in units of the values for one unit of the times.

    In 95 of 100 such samples the true growth lies between `low` and `high`.
    """

    middle: float
    low: float
    high: float


def theil_sen(times: Sequence[float], values: Sequence[float]) -> Slope:
    """The median of the slopes of all pairs, and Sen's interval around it.

    One wild value, or a step up and down again, does not move it (P. K. Sen, Estimates of the
    regression coefficient based on Kendall's tau, 1968). The interval takes the values for
    independent of each other: take means over a while first where they are not.

    Raises:
        ValueError: there are fewer than three values, or two of the same time.
    """
    count = len(times)
    if count < 3 or len(set(times)) != count:  # noqa: PLR2004 (two points have no spread)
        raise ValueError("a slope wants three values of different times")
    points = zip(times, values, strict=True)
    slopes = sorted((b[1] - a[1]) / (b[0] - a[0]) for a, b in combinations(points, 2))
    spread = math.sqrt(count * (count - 1) * (2 * count + 5) / 18)
    aside = (len(slopes) - _TWO_SIDED_95 * spread) / 2
    low = slopes[max(0, math.floor(aside))]
    high = slopes[min(len(slopes) - 1, len(slopes) - 1 - math.floor(aside))]
    return Slope(statistics.median(slopes), low, high)


def blocks(
    times: Sequence[float], values: Sequence[float], length: float
) -> tuple[list[float], list[float]]:
    """Medians of the values in spans of `length`, at the middle of each span."""
    found: dict[int, list[float]] = {}
    for at, value in zip(times, values, strict=True):
        found.setdefault(math.floor((at - times[0]) / length), []).append(value)
    middles = [times[0] + (number + 0.5) * length for number in found]
    return middles, [statistics.median(held) for held in found.values()]
