"""From painted lights to all the light of a picture: halos, the floor's mirror, soft borders."""

from typing import TYPE_CHECKING, NamedTuple

from kiosk.light_line.developing import window
from kiosk.light_line.lightmath import evaluate, strip
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
POOL_BLUR = 0.018
"""Radii of the halos over the width of the picture."""

NEAR_LIGHT, MID_LIGHT, WIDE_LIGHT, SHEEN_LIGHT = 0.46, 0.42, 0.85, 0.20
POOL_LIGHT, RED_POOL_LIGHT = 0.12, 0.20
RED_GAIN = 1.5

REFLECTED_LIGHT = 0.72
REFLECTED_REACH = 0.70
"""The floor's mirror: its strength at the tyres, and the share of the car's height it reaches."""


class Exposure(NamedTuple):
    """All the light of a picture, 0 to 255 in floating point."""

    white: "Image.Image"
    red: "Image.Image"


def expose(
    lines: "QImage", halo: "QImage", glow: "QImage", pools: "QImage", marks: Marks
) -> Exposure:
    """Return the light of a whole picture, as large as `lines`; nothing at its borders.

    `halo` is painted `HALF` times smaller, `glow` and `pools` `SMALL` times; white light lies in
    the green channel of each, red light in the red one, sheen in the blue one.
    """
    size = (lines.width(), lines.height())
    red, white, _ = _planes(lines)
    near_red, near_white = _near(halo, marks, size)
    wide_red, wide_white = _wide(glow, pools, size)
    frame = window(size)
    white_light = _screened(white, near_white, wide_white, frame)
    red_light = _screened(red, near_red, wide_red, frame)
    return Exposure(white_light, red_light)


def _screened(
    sharp: "Image.Image", near: "Image.Image", wide: "Image.Image", frame: "Image.Image"
) -> "Image.Image":
    """Lay a line over its own glow; a plain sum would overshoot and make its edges jagged."""
    glow = evaluate(lambda a: a["min"](a["near"] + a["wide"], 255.0), near=near, wide=wide)
    return evaluate(
        lambda a: (a["sharp"] + a["glow"] - a["sharp"] * a["glow"] / 255.0) * a["frame"],
        sharp=sharp,
        glow=glow,
        frame=frame,
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
    total = evaluate(
        lambda a: a["near"] * NEAR_LIGHT + a["sheen"] * SHEEN_LIGHT + a["mirrored"],
        near=near_white,
        sheen=soft_sheen,
        mirrored=mirrored,
    )
    glow = evaluate(lambda a: a["near"] * NEAR_LIGHT, near=near_red)
    return _enlarged(glow, HALF, size), _enlarged(total, HALF, size)


def _mirrored(near: "Image.Image", marks: Marks, radius: float) -> "Image.Image":
    """What the floor mirrors: rises within a few rows and fades softly, so that no edge shows."""
    from PIL import Image, ImageFilter

    width, height = near.size
    ground = round(marks.ground_y / HALF)
    depth = min(height - ground, ground)
    above = near.crop((0, ground - depth, width, ground))
    flipped = above.transpose(Image.Transpose.FLIP_TOP_BOTTOM)
    # The farther from the floor, the softer in its mirror
    crisp = flipped.filter(ImageFilter.GaussianBlur((radius * 0.9, radius * 1.5)))
    soft = flipped.filter(ImageFilter.GaussianBlur((radius * 2.6, radius * 5.0)))
    # It ends inside the picture, or the border would cut it
    reach = min((marks.ground_y - marks.roof_y) / HALF * REFLECTED_REACH, 0.92 * depth)
    away = [min(1.0, row / reach) for row in range(depth)]
    fall = [REFLECTED_LIGHT * min(1.0, row / 3) * (1 - far) ** 1.8 for row, far in enumerate(away)]
    faded = evaluate(
        lambda a: (a["crisp"] * (1 - a["away"]) + a["soft"] * a["away"]) * a["fall"],
        crisp=crisp,
        soft=soft,
        away=strip(away, (1, depth)).resize(flipped.size),
        fall=strip(fall, (1, depth)).resize(flipped.size),
    )
    mirrored = Image.new("F", near.size)
    mirrored.paste(faded, (0, ground))
    return mirrored


def _wide(
    glow: "QImage", pools: "QImage", size: tuple[int, int]
) -> "tuple[Image.Image, Image.Image]":
    """The middle and the wide glow with the light on the floor, red and white."""
    from PIL import ImageFilter

    mid = ImageFilter.GaussianBlur(MID_BLUR * size[0] / SMALL)
    wide = ImageFilter.GaussianBlur(WIDE_BLUR * size[0] / SMALL)
    spread = ImageFilter.GaussianBlur(POOL_BLUR * size[0] / SMALL)

    def total(
        light: "Image.Image", pool: "Image.Image", gain: float, shine: float
    ) -> "Image.Image":
        return evaluate(
            lambda a: (a["mid"] * MID_LIGHT + a["wide"] * WIDE_LIGHT) * gain + a["pool"] * shine,
            mid=light.filter(mid),
            wide=light.filter(wide),
            pool=pool.filter(spread),
        )

    red, white, _ = _planes(glow)
    red_pool, white_pool, _ = _planes(pools)
    reds = total(red, red_pool, RED_GAIN, RED_POOL_LIGHT)
    whites = total(white, white_pool, 1.0, POOL_LIGHT)
    return _enlarged(reds, SMALL, size), _enlarged(whites, SMALL, size)


def _enlarged(light: "Image.Image", times: int, size: tuple[int, int]) -> "Image.Image":
    from PIL import Image

    box = (0.0, 0.0, size[0] / times, size[1] / times)
    return light.resize(size, Image.Resampling.BICUBIC, box=box)
