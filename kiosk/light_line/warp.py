"""A smooth map along a car's length, which moves a reference car's axles to real ones.

A monotone cubic (Fritsch and Butland): since its slope is continuous, no line of a body gets a kink
where one knot ends and the next begins, and since it rises everywhere, nothing folds over.
"""

from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Warp:
    """A smooth, strictly rising map through knots, used along the length of a car."""

    knots: tuple[float, ...]
    images: tuple[float, ...]
    slopes: tuple[float, ...]

    @classmethod
    def through(cls, knots: tuple[float, ...], images: tuple[float, ...]) -> "Warp":
        """Return the monotone cubic through the pairs; both rows must rise strictly."""
        steps = [b - a for a, b in pairwise(knots)]
        rises = [(d - c) / h for c, d, h in zip(images, images[1:], steps, strict=False)]
        inner = [2 / (1 / a + 1 / b) for a, b in pairwise(rises)]
        return cls(knots, images, (rises[0], *inner, rises[-1]))

    def __call__(self, x: float) -> float:
        """Return the image of `x`."""
        last = len(self.knots) - 2
        at = min(max(bisect_right(self.knots, x) - 1, 0), last)
        h = self.knots[at + 1] - self.knots[at]
        t = (x - self.knots[at]) / h
        u = 1 - t
        return (
            self.images[at] * u * u * (1 + 2 * t)
            + self.slopes[at] * h * t * u * u
            + self.images[at + 1] * t * t * (3 - 2 * t)
            - self.slopes[at + 1] * h * t * t * u
        )
