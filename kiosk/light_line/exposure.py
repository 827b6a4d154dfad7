"""From painted lights to the finished picture: halos, the floor, dithering, transparency.

Sums are made in floating point and brought to eight bits once, with an ordered dither: glows this
wide and this dark would show bands otherwise. The picture holds light only, as colour and its
opacity, so it lies on any dark ground; towards its borders the light sinks to exactly nothing.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from kiosk.light_line.marks import Marks

if TYPE_CHECKING:
    from PIL import Image
    from PySide6.QtGui import QImage

HALF = 2
SMALL = 6
"""How many times smaller the pictures of the near halo and of the wide glow are."""

NEAR_BLUR = 0.0022
MID_BLUR = 0.0080
WIDE_BLUR = 0.030
"""Radii of the halos over the width of the picture."""

NEAR_LIGHT, MID_LIGHT, WIDE_LIGHT, SHEEN_LIGHT, FLOOR_LIGHT = 0.46, 0.42, 0.85, 0.17, 0.13
RED_GAIN = 1.5

REFLECTED_LIGHT = 0.75
REFLECTED_REACH = 0.42
"""The floor's mirror: its strength at the tyres, and the share of the car's height it reaches."""

EDGE_SHARE = 0.07
"""The part of the width, and of the height, over which light sinks to nothing at a border."""

DITHER_SIDE = 64


def expose(lines: "QImage", halo: "QImage", glow: "QImage", marks: Marks) -> "Image.Image":
    """Return the finished picture, RGBA with straight alpha, as large as `lines`.

    `halo` and `glow` are painted `HALF` and `SMALL` times smaller; white light lies in the green
    channel of each, red light in the red one, sheen in the blue one.
    """
    size = (lines.width(), lines.height())
    red, white, _ = _planes(lines)
    near_red, near_white = _near(halo, marks, size)
    wide_red, wide_white = _wide(glow, size)
    window = _window(size)
    white_light = _screened(white, near_white, wide_white, window)
    red_light = _screened(red, near_red, wide_red, window)
    return _develop(white_light, red_light)


def _screened(
    sharp: "Image.Image", near: "Image.Image", wide: "Image.Image", window: "Image.Image"
) -> "Image.Image":
    """Lay a line over its own glow; a plain sum would overshoot and make its edges jagged."""
    glow = _evaluate(lambda a: a["min"](a["near"] + a["wide"], 255.0), near=near, wide=wide)
    return _evaluate(
        lambda a: (a["sharp"] + a["glow"] - a["sharp"] * a["glow"] / 255.0) * a["window"],
        sharp=sharp,
        glow=glow,
        window=window,
    )


def _planes(image: "QImage") -> "tuple[Image.Image, Image.Image, Image.Image]":
    """The red, white and sheen light of a painted picture, eight bits each."""
    from PIL import Image

    size = (image.width(), image.height())
    picture = Image.frombuffer(
        "RGBA", size, bytes(image.constBits()), "raw", "BGRA", image.bytesPerLine(), 1
    )
    red, white, sheen, _ = picture.split()
    return red, white, sheen


def _near(halo: "QImage", marks: Marks, size: tuple[int, int]) -> "tuple[Image.Image, Image.Image]":
    """The near halo, red and white; the white one with sheen and the reflection on the floor."""
    from PIL import ImageFilter

    red, white, sheen = _planes(halo)
    radius = NEAR_BLUR * size[0] / HALF
    near_red = red.filter(ImageFilter.GaussianBlur(radius))
    near_white = white.filter(ImageFilter.GaussianBlur(radius))
    soft_sheen = sheen.filter(ImageFilter.GaussianBlur(radius * 0.8))
    mirrored = _mirrored(near_white, marks, radius)
    total = _evaluate(
        lambda a: a["near"] * NEAR_LIGHT + a["sheen"] * SHEEN_LIGHT + a["mirrored"],
        near=near_white,
        sheen=soft_sheen,
        mirrored=mirrored,
    )
    glow = _evaluate(lambda a: a["near"] * NEAR_LIGHT, near=near_red)
    return _enlarged(glow, HALF, size), _enlarged(total, HALF, size)


def _mirrored(near: "Image.Image", marks: Marks, radius: float) -> "Image.Image":
    """What the floor mirrors: rises within a few rows and fades softly, so that no edge shows."""
    from PIL import Image, ImageFilter

    width, height = near.size
    ground = round(marks.ground_y / HALF)
    depth = min(height - ground, ground)
    above = near.crop((0, ground - depth, width, ground))
    flipped = above.transpose(Image.Transpose.FLIP_TOP_BOTTOM)
    flipped = flipped.filter(ImageFilter.GaussianBlur((radius * 1.4, radius * 2.4)))
    reach = (marks.ground_y - marks.roof_y) / HALF * REFLECTED_REACH
    fall = [
        REFLECTED_LIGHT * min(1.0, row / 3) * max(0.0, 1 - row / reach) ** 2.2
        for row in range(depth)
    ]
    faded = _evaluate(
        lambda a: a["light"] * a["fall"],
        light=flipped,
        fall=_strip(fall, (1, depth)).resize(flipped.size),
    )
    mirrored = Image.new("F", near.size)
    mirrored.paste(faded, (0, ground))
    return mirrored


def _wide(glow: "QImage", size: tuple[int, int]) -> "tuple[Image.Image, Image.Image]":
    """The middle and the wide glow, red and white; the white one with the light on the floor."""
    from PIL import ImageFilter

    red, white, floor = _planes(glow)
    mid = ImageFilter.GaussianBlur(MID_BLUR * size[0] / SMALL)
    wide = ImageFilter.GaussianBlur(WIDE_BLUR * size[0] / SMALL)
    whites = _evaluate(
        lambda a: a["mid"] * MID_LIGHT + a["wide"] * WIDE_LIGHT + a["floor"] * FLOOR_LIGHT,
        mid=white.filter(mid),
        wide=white.filter(wide),
        floor=floor.filter(wide),
    )
    reds = _evaluate(
        lambda a: (a["mid"] * MID_LIGHT + a["wide"] * WIDE_LIGHT) * RED_GAIN,
        mid=red.filter(mid),
        wide=red.filter(wide),
    )
    return _enlarged(reds, SMALL, size), _enlarged(whites, SMALL, size)


def _enlarged(light: "Image.Image", times: int, size: tuple[int, int]) -> "Image.Image":
    from PIL import Image

    box = (0.0, 0.0, size[0] / times, size[1] / times)
    return light.resize(size, Image.Resampling.BICUBIC, box=box)


def _develop(white: "Image.Image", red: "Image.Image") -> "Image.Image":
    """Turn light (0 to 255) into colour and opacity."""
    from PIL import Image

    def dimmed(tint: float, blood: float) -> "Image.Image":
        # White light is cool where it is faint and pure where it is strong.
        return _evaluate(
            lambda a: a["w"] * tint + a["w"] * a["w"] * ((1 - tint) / 255) + a["r"] * blood,
            w=white,
            r=red,
        )

    channels = [dimmed(0.86, 1.0), dimmed(0.92, 0.17), dimmed(1.0, 0.14)]
    opacity = _evaluate(
        lambda a: a["min"](a["max"](a["max"](a["r"], a["g"]), a["b"]), 255.0),
        r=channels[0],
        g=channels[1],
        b=channels[2],
    )
    straight = [
        _evaluate(
            lambda a: a["c"] * 255.0 / a["max"](a["o"], 0.01) + 0.5, c=channel, o=opacity
        ).convert("L")
        for channel in channels
    ]
    dithered = _evaluate(lambda a: a["o"] + a["d"] / 256.0, o=opacity, d=_dither(white.size))
    return Image.merge("RGBA", (*straight, dithered.convert("L")))


def _window(size: tuple[int, int]) -> "Image.Image":
    """1 in the picture, sinking softly to 0 at its borders."""
    width, height = size
    columns = _strip(_edges(width), (width, 1)).resize(size)
    return _evaluate(
        lambda a: a["x"] * a["y"], x=columns, y=_strip(_edges(height), (1, height)).resize(size)
    )


def _edges(count: int) -> list[float]:
    reach = max(2.0, count * EDGE_SHARE)
    levels = []
    for at in range(count):
        t = min(1.0, max(0.0, min(at, count - 1 - at) - 1.0) / reach)
        levels.append(t * t * (3 - 2 * t))
    return levels


def _strip(levels: list[float], size: tuple[int, int]) -> "Image.Image":
    """One row or column of light, to be stretched."""
    from PIL import Image

    strip = Image.new("F", size)
    strip.putdata(levels)
    return strip


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


def _evaluate(sum_of: Callable[[dict[str, Any]], Any], **lights: "Image.Image") -> "Image.Image":
    """Compute with pictures as with numbers, in floating point."""
    from PIL import ImageMath

    floats = {name: light.convert("F") for name, light in lights.items()}
    result: Image.Image = ImageMath.lambda_eval(sum_of, **floats)
    return result
