"""The sweep's picture: brighter light in slices that a screen can fade in and out one by one.

A light that travels along a contour needs a soft front, and a screen without shaders can only cut
straight and fade whole pictures. So the brighter light is cut beforehand into `SLICES` + 1 upright
slices with soft flanks. Slice i is centred at i / `SLICES` of the width and reaches to the centres
of its neighbours; its strength is a squared cosine, so neighbours together give the whole light. No
two even slices touch, and no two odd ones: the upper half of the picture holds all even slices, the
lower half all odd ones, and the screen shows any of them through a plain rectangle at whose sides
there is no light to be cut.
"""

from math import cos, pi
from typing import TYPE_CHECKING

from kiosk.light_line.developing import develop
from kiosk.light_line.lightmath import evaluate, strip

if TYPE_CHECKING:
    from PIL import Image

    from kiosk.light_line.exposure import Exposure

SLICES = 16
"""Twice the number of slices in the upper half; LightLine.qml says the same."""


def sliced(light: "Exposure") -> "Image.Image":
    """Return the even slices of a light above its odd ones, RGBA with straight alpha."""
    from PIL import Image

    width, height = light.white.size
    picture = Image.new("RGBA", (width, 2 * height))
    for half in (0, 1):
        mask = strip(_strengths(width, half), (width, 1)).resize((width, height))
        parts = [evaluate(lambda a: a["light"] * a["mask"], light=one, mask=mask) for one in light]
        picture.paste(develop(*parts), (0, half * height))
    return picture


def _strengths(width: int, half: int) -> list[float]:
    """How much of each column belongs to the even (0) or the odd (1) slices."""
    pitch = width / SLICES
    return [cos(pi / 2 * ((x + 0.5) / pitch - half)) ** 2 for x in range(width)]
