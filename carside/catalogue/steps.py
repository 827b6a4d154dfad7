"""Round steps that part a set of numbers into pieces of use to a shopper. Pure."""

from bisect import bisect_left
from collections.abc import Sequence
from math import floor, log10

WANTED = 5
"""As many steps as fit a row of chips."""

_ROUND = (1.0, 2.0, 2.5, 5.0)
_LEAST_SPREAD = 1e-9


def steps_below(values: Sequence[float], wanted: int = WANTED) -> list[float]:
    """Up to `wanted` round numbers between the least and the greatest of `values` (sorted).

    They lie where the numbers do: each is the round number nearest to a quantile. A step that
    would part nothing from anything is left out, and so are doubles.
    """
    if not values or values[-1] - values[0] < _LEAST_SPREAD:
        return []
    unit = _round_unit(_spread(values) / wanted)
    found = []
    for number in range(1, wanted + 1):
        quantile = values[number * (len(values) - 1) // (wanted + 1)]
        step = round(quantile / unit) * unit
        below = bisect_left(values, step)
        if 0 < below < len(values) and step not in found:
            found.append(step)
    return sorted(found)


def _spread(values: Sequence[float]) -> float:
    """How far apart the middle eight tenths lie; a single van must not coarsen every step."""
    tenth = len(values) // 10
    return (values[-1 - tenth] - values[tenth]) or values[-1] - values[0]


def _round_unit(about: float) -> float:
    """The round number at or just above `about`: 1, 2, 2.5 or 5 times a power of ten."""
    power = 10.0 ** floor(log10(about))
    return next((one * power for one in _ROUND if one * power >= about), 10 * power)
