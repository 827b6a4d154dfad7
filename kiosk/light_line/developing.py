"""From light to a picture file: colour and opacity, soft borders, a dither against bands.

Light is computed in floating point and brought to eight bits once, here, with an ordered dither:
glows this wide and this dark would show bands otherwise. The picture holds light only, as colour
and its opacity, so it lies on any dark ground.
"""

from typing import TYPE_CHECKING

from kiosk.light_line.lightmath import evaluate, strip

if TYPE_CHECKING:
    from PIL import Image

EDGE_SHARE = 0.07
"""The part of the width, and of the height, over which light sinks to nothing at a border."""

DITHER_SIDE = 64


RED_TINT, GREEN_TINT = 0.89, 0.925
"""Faint white light is cool: its red and green against its blue. Strong light is pure white."""

RED_IN_GREEN, RED_IN_BLUE = 0.17, 0.14

HARDLY_RED = 0.125
"""Where there is less red light than this, of 255, none is reckoned with."""


def develop(white: "Image.Image", red: "Image.Image") -> "Image.Image":
    """Return light (0 to 255, floating point) as a picture: colour and its opacity.

    Red light needs every colour computed for itself; it shines at the tail alone, and so only the
    part of the picture that holds it is developed that way.
    """
    dither = _dither(white.size)
    picture = _developed_white(white, dither)
    box = evaluate(lambda a: a["r"] / HARDLY_RED, r=red).convert("L").getbbox()
    if box is not None:
        mixed = _developed_mixed(white.crop(box), red.crop(box), dither.crop(box))
        picture.paste(mixed, box)
    return picture


def _developed_white(white: "Image.Image", dither: "Image.Image") -> "Image.Image":
    """White light alone: its colour follows from its strength."""
    from PIL import Image

    level = white.convert("L")
    red, green = (
        level.point([round(255 * tint + light * (1 - tint)) for light in range(256)])
        for tint in (RED_TINT, GREEN_TINT)
    )
    blue = Image.new("L", white.size, 255)
    return Image.merge("RGBA", (red, green, blue, _dithered(white, dither)))


def _developed_mixed(
    white: "Image.Image", red: "Image.Image", dither: "Image.Image"
) -> "Image.Image":
    from PIL import Image

    def dimmed(tint: float, blood: float) -> "Image.Image":
        return evaluate(
            lambda a: a["w"] * tint + a["w"] * a["w"] * ((1 - tint) / 255) + a["r"] * blood,
            w=white,
            r=red,
        )

    channels = [dimmed(RED_TINT, 1.0), dimmed(GREEN_TINT, RED_IN_GREEN), dimmed(1.0, RED_IN_BLUE)]
    opacity = evaluate(
        lambda a: a["max"](a["max"](a["r"], a["g"]), a["b"]),
        r=channels[0],
        g=channels[1],
        b=channels[2],
    )
    straight = [
        evaluate(
            lambda a: a["c"] * 255.0 / a["max"](a["o"], 0.01) + 0.5, c=channel, o=opacity
        ).convert("L")
        for channel in channels
    ]
    return Image.merge("RGBA", (*straight, _dithered(opacity, dither)))


def _dithered(light: "Image.Image", dither: "Image.Image") -> "Image.Image":
    """Eight bits of a light, rounded up or down by the threshold at each place."""
    total = evaluate(lambda a: a["min"](a["o"], 255.0) + a["d"] / 256.0, o=light, d=dither)
    return total.convert("L")


def window(size: tuple[int, int]) -> "Image.Image":
    """1 in the picture, sinking softly to 0 at its borders."""
    width, height = size
    columns = strip(_edges(width), (width, 1)).resize(size)
    return evaluate(
        lambda a: a["x"] * a["y"], x=columns, y=strip(_edges(height), (1, height)).resize(size)
    )


def _edges(count: int) -> list[float]:
    reach = max(2.0, count * EDGE_SHARE)
    levels = []
    for at in range(count):
        t = min(1.0, max(0.0, min(at, count - 1 - at) - 1.0) / reach)
        levels.append(t * t * (3 - 2 * t))
    return levels


def _dither(size: tuple[int, int]) -> "Image.Image":
    """Thresholds of 0 to 255 without visible order (interleaved gradient noise, Jimenez 2014)."""
    from PIL import Image

    side = DITHER_SIDE
    tile = Image.new("L", (side, side))
    tile.putdata(
        [
            int(256 * (52.9829189 * ((0.06711056 * x + 0.00583715 * y) % 1.0) % 1.0))
            for y in range(side)
            for x in range(side)
        ]
    )
    sheet = Image.new("L", size)
    for top in range(0, size[1], side):
        for left in range(0, size[0], side):
            sheet.paste(tile, (left, top))
    return sheet
