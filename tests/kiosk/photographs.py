"""Photographs for tests, drawn on the spot: good ones, and every kind of broken one."""

import struct
import zlib
from pathlib import Path

from PIL import Image, ImageDraw

RED, GREEN, BLUE, WHITE = (200, 20, 30), (20, 180, 40), (30, 40, 200), (240, 240, 240)
CORNERS = (RED, GREEN, BLUE, WHITE)
"""Of an upright test picture: top left, top right, bottom left, bottom right."""

_ORIENTATION = 0x0112
_UNDO = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


def upright(width: int = 640, height: int = 360) -> Image.Image:
    """A picture whose four quarters have the colours of `CORNERS`."""
    picture = Image.new("RGB", (width, height), WHITE)
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, width // 2 - 1, height // 2 - 1), RED)
    draw.rectangle((width // 2, 0, width, height // 2 - 1), GREEN)
    draw.rectangle((0, height // 2, width // 2 - 1, height), BLUE)
    return picture


def plain(file: Path, colour: tuple[int, int, int], size: tuple[int, int] = (640, 360)) -> Path:
    """A photograph of one colour, in the format its name says."""
    file.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", size, colour).save(file)
    return file


def photographed(file: Path, size: tuple[int, int] = (1920, 1200)) -> Path:
    """A car before a bright wall, as a dealer takes it: nothing on it may hide our words."""
    if file.exists():
        return file
    width, height = size
    file.parent.mkdir(parents=True, exist_ok=True)
    up_and_down = Image.linear_gradient("L").resize(size)
    wall = Image.composite(
        Image.new("RGB", size, (150, 156, 162)),
        Image.new("RGB", size, (232, 234, 236)),
        up_and_down,
    )
    draw = ImageDraw.Draw(wall)
    draw.rectangle((0, height * 0.74, width, height), (176, 174, 170))
    body = [(0.12, 0.66), (0.14, 0.56), (0.3, 0.52), (0.42, 0.4), (0.66, 0.4), (0.8, 0.52)]
    body += [(0.9, 0.56), (0.91, 0.68)]
    draw.polygon([(x * width, y * height) for x, y in body], (146, 24, 32))
    glass = [(0.34, 0.51), (0.44, 0.425), (0.64, 0.425), (0.74, 0.51)]
    draw.polygon([(x * width, y * height) for x, y in glass], (40, 46, 54))
    for x in (0.26, 0.77):
        middle, radius = (x * width, 0.68 * height), 0.075 * height
        draw.circle(middle, radius, (24, 26, 28))
        draw.circle(middle, radius * 0.62, (186, 190, 194))
    wall.save(file, quality=92)
    return file


def as_a_camera_holds_it(orientation: int) -> tuple[Image.Image, Image.Exif]:
    """`upright` as a camera stores it that was held this way, and the EXIF that says so."""
    exif = Image.Exif()
    exif[_ORIENTATION] = orientation
    picture = upright()
    return (picture.transpose(_UNDO[orientation]) if orientation > 1 else picture), exif


def corners_of(picture: Image.Image) -> list[tuple[int, ...]]:
    """The colours in the middle of a picture's four quarters."""
    width, height = picture.size
    rgb = picture.convert("RGB")
    places = [(1, 1), (3, 1), (1, 3), (3, 3)]
    return [_pixel(rgb, width * x // 4, height * y // 4) for x, y in places]


def is_near(one: tuple[int, ...], other: tuple[int, ...], tolerance: int = 24) -> bool:
    """Whether two colours are the same but for what a lossy format changes."""
    return all(abs(a - b) <= tolerance for a, b in zip(one, other, strict=False))


def png_bomb(file: Path, width: int, height: int) -> Path:
    """A PNG of a few bytes that promises this many pixels."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = [(b"IHDR", head), (b"IDAT", zlib.compress(b"\0" * 1000)), (b"IEND", b"")]
    content = b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        for name, body in chunks
    )
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + content)
    return file


def webp_bomb(file: Path) -> Path:
    """The head of a WebP of 16,384 x 16,384 pixels; opening it would take 2 GB."""
    largest = (16_383).to_bytes(3, "little")
    body = b"WEBPVP8X" + struct.pack("<I", 10) + b"\0\0\0\0" + largest + largest
    file.write_bytes(b"RIFF" + struct.pack("<I", len(body)) + body)
    return file


def _pixel(picture: Image.Image, x: int, y: int) -> tuple[int, ...]:
    colour = picture.getpixel((x, y))
    assert isinstance(colour, tuple)
    return tuple(int(one) for one in colour)
