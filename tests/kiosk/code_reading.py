"""Reads the QR codes in a picture with two readers, and spoils pictures as a hall does.

zxing reads what phones refuse, such as inverted codes; a code counts as readable when zbar reads it
too. Spoilt is what comes between glass and phone: it is held aslant, lamps are reflected, the hall
is bright, the lens out of focus, the sensor noisy, the file small.
"""

import random
from io import BytesIO
from math import cos, radians, sin

import zxingcpp
from PIL import Image, ImageChops, ImageDraw, ImageFilter
from PySide6.QtGui import QImage
from pyzbar import pyzbar

Picture = Image.Image
Point = tuple[float, float]


def pillow(picture: QImage) -> Picture:
    """A picture of the screen as Pillow has it."""
    rgba = picture.convertToFormat(QImage.Format.Format_RGBA8888)
    size = (rgba.width(), rgba.height())
    return Image.frombytes("RGBA", size, bytes(rgba.constBits())).convert("RGB")


def read_by_both(picture: Picture) -> tuple[list[str], list[str]]:
    """What zxing and what zbar read, in this order."""
    zxing = [one.text for one in zxingcpp.read_barcodes(picture)]
    zbar = [one.data.decode() for one in pyzbar.decode(picture)]
    return zxing, zbar


def is_read(picture: Picture, text: str) -> bool:
    """Whether both readers read `text` and nothing else."""
    return read_by_both(picture) == ([text], [text])


def cut_out(picture: Picture, place: tuple[int, int, int, int], margin_px: int) -> Picture:
    """The part of `picture` at [x, y, width, height] with what stands around it."""
    x, y, width, height = place
    left, top = x - margin_px, y - margin_px
    return picture.crop((left, top, x + width + margin_px, y + height + margin_px))


def aslant(picture: Picture, degrees: float, *, is_vertical: bool = False) -> Picture:
    """Seen so far from the side, or from above, from three times its width away."""
    width, height = picture.size
    flat = [(0.0, 0.0), (float(width), 0.0), (float(width), float(height)), (0.0, float(height))]
    seen = [_seen((x - width / 2, y - height / 2), picture, degrees, is_vertical) for x, y in flat]
    return picture.transform(
        (width, height),
        Image.Transform.PERSPECTIVE,
        _coefficients([(x + width / 2, y + height / 2) for x, y in seen], flat),
        Image.Resampling.BICUBIC,
        fillcolor=picture.getpixel((0, 0)),
    )


def out_of_focus(picture: Picture, radius_px: float) -> Picture:
    """Blurred by a Gaussian of this standard deviation."""
    return picture.filter(ImageFilter.GaussianBlur(radius_px))


def with_glare(picture: Picture, centre: Point, size: Point, strength: float) -> Picture:
    """With a lamp reflected: an ellipse with soft edges, in parts of the picture."""
    width, height = picture.size
    x, y, w, h = centre[0] * width, centre[1] * height, size[0] * width, size[1] * height
    mask = Image.new("L", picture.size, 0)
    box = (x - w / 2, y - h / 2, x + w / 2, y + h / 2)
    ImageDraw.Draw(mask).ellipse(box, fill=round(255 * strength))
    mask = mask.filter(ImageFilter.GaussianBlur(min(w, h) / 10))
    return Image.composite(Image.new("RGB", picture.size, "white"), picture, mask)


def in_bright_light(picture: Picture, veil: float) -> Picture:
    """With the hall reflected all over: black is as bright as this part of white."""
    return Image.blend(picture, Image.new("RGB", picture.size, "white"), veil)


def noisy(picture: Picture, deviation: float) -> Picture:
    """With a sensor's noise, of this standard deviation in 255 steps."""
    dice, (width, height) = random.Random(1), picture.size
    values = (round(dice.gauss(128, deviation)) for _ in range(width * height))
    noise = Image.frombytes("L", picture.size, bytes(max(0, min(255, one)) for one in values))
    return ImageChops.add(picture, Image.merge("RGB", [noise] * 3), scale=1, offset=-128)


def as_jpeg(picture: Picture, quality: int) -> Picture:
    """Written as JPEG and read again."""
    file = BytesIO()
    picture.save(file, "JPEG", quality=quality)
    return Image.open(file).convert("RGB")


def _seen(point: Point, picture: Picture, degrees: float, is_vertical: bool) -> Point:  # noqa: FBT001 - private, and never a literal
    x, y = point
    along = y if is_vertical else x
    distance = 3.0 * max(picture.size)
    scale = distance / (distance + along * sin(radians(degrees)))
    along *= cos(radians(degrees))
    return (x * scale, along * scale) if is_vertical else (along * scale, y * scale)


def _coefficients(seen: list[Point], flat: list[Point]) -> list[float]:
    """The eight numbers with which Pillow finds the flat point of a seen one."""
    rows = []
    for (x, y), (u, v) in zip(seen, flat, strict=True):
        rows.append([x, y, 1.0, 0.0, 0.0, 0.0, -u * x, -u * y, u])
        rows.append([0.0, 0.0, 0.0, x, y, 1.0, -v * x, -v * y, v])
    return _solved(rows)


def _solved(rows: list[list[float]]) -> list[float]:
    """Solve linear equations, each with its right side at its end, by Gauss and Jordan."""
    count = len(rows)
    for column in range(count):
        pivot = max(range(column, count), key=lambda row: abs(rows[row][column]))
        rows[column], rows[pivot] = rows[pivot], rows[column]
        rows[column] = [value / rows[column][column] for value in rows[column]]
        for row in set(range(count)) - {column}:
            factor = rows[row][column]
            rows[row] = [a - factor * b for a, b in zip(rows[row], rows[column], strict=True)]
    return [row[-1] for row in rows]
