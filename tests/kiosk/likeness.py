"""Whether two pictures of a screen show the same, though their letters are smoothed differently.

Three measures, for three ways in which a renderer may fail:

* the mean difference: a ground or a photograph of another tone;
* the greatest difference after a blur over about a letter's width: an area of another colour. What
  smoothing adds at one edge of a stroke it takes from the other, so it hardly survives the blur;
* how much of the contrast around each pixel the paler picture has nearby: an item that is not
  there, be it a hairline. Smoothing takes a fifth of the contrast around a letter, its absence all.
"""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from tests.pixels import Plane, colours_of

BLUR_SCALE, BLUR_SMALL_PX = 4, 3
AROUND_PX = 25
STEP_PX, NEAR_STEPS = 4, 2
NOISE = 2.0
"""Contrast below this is none, in levels of 255."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two pictures are; levels are of 255.

    Attributes:
        mean: the mean difference of their pixels, in levels.
        blurred: the greatest difference that a blur leaves, in levels.
        contrast: the least share of local contrast that both have; 1 where they are the same.
        where: the pixel of that, x and y.
    """

    mean: float
    blurred: float
    contrast: float
    where: tuple[int, int]

    @property
    def is_same(self) -> bool:
        """Whether a person would call it the same picture.

        The pictures of one screen by both renderers lie at 0.6, 15 and 0.84 or better; with one
        word, line or icon missing the last is below 0.5.
        """
        return self.mean < 1.0 and self.blurred < 24 and self.contrast > 0.65


def likeness(one: QImage, other: QImage) -> Likeness:
    """Compare two pictures of the same size."""
    first, second = _levels(one), _levels(other)
    apart = np.abs(_blurred(one) - _blurred(other))
    contrasts = _contrast(first) + NOISE, _contrast(second) + NOISE
    shared = np.minimum(*(_nearby(a) / b for a, b in (contrasts, contrasts[::-1])))
    y, x = np.unravel_index(int(shared.argmin()), shared.shape)
    return Likeness(
        mean=float(np.abs(first - second).mean()),
        blurred=float(apart.max()),
        contrast=float(shared.min()),
        where=(int(x) * STEP_PX + AROUND_PX // 2, int(y) * STEP_PX + AROUND_PX // 2),
    )


def _levels(picture: QImage) -> Plane:
    """The brightness of each pixel."""
    levels: Plane = colours_of(picture).mean(axis=2)
    return levels


def _blurred(picture: QImage) -> Plane:
    """Each colour by itself, or one could hide behind another of the same brightness."""
    small = picture.scaledToWidth(
        picture.width() // BLUR_SCALE, Qt.TransformationMode.SmoothTransformation
    )
    colours = colours_of(small)
    return np.stack([_smooth(colours[:, :, one], BLUR_SMALL_PX) for one in range(3)])


def _contrast(levels: Plane) -> Plane:
    """The standard deviation around every fourth pixel."""
    mean = _smooth(levels, AROUND_PX)
    spread: Plane = np.sqrt(np.maximum(0, _smooth(levels**2, AROUND_PX) - mean**2))
    return spread[::STEP_PX, ::STEP_PX]


def _nearby(contrast: Plane) -> Plane:
    """The greatest contrast in the neighbourhood: a letter may begin a pixel earlier or later."""
    height, width = contrast.shape
    padded = np.pad(contrast, NEAR_STEPS, mode="edge")
    shifts = range(2 * NEAR_STEPS + 1)
    around = [padded[y : y + height, x : x + width] for y in shifts for x in shifts]
    greatest: Plane = np.maximum.reduce(around)
    return greatest


def _smooth(levels: Plane, width_px: int) -> Plane:
    """The mean over a square around each pixel that has a whole one."""
    sums = np.pad(levels.cumsum(axis=0).cumsum(axis=1), ((1, 0), (1, 0)))
    w = width_px
    total: Plane = sums[w:, w:] - sums[:-w, w:] - sums[w:, :-w] + sums[:-w, :-w]
    return total / w**2
