"""From a photograph as it came to a picture as it is shown. For a worker thread.

It is turned upright, brought into the screen's colours and to the size of its frame. A JPEG is
shrunk while it is decoded.
"""

from io import BytesIO
from pathlib import Path

from PIL import Image, ImageCms, UnidentifiedImageError

from kiosk.photos.admission import BrokenPhotoError, admit_file, admit_picture
from kiosk.photos.framing import MAX_CUT, framing

FORMATS = ("JPEG", "PNG", "WEBP", "AVIF")
_ORIENTATION = 0x0112
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_LYING = (5, 6, 7, 8)

# Our own bounds stand instead of Pillow's, which only warns up to twice its limit.
Image.MAX_IMAGE_PIXELS = None


def develop(file: Path, width_px: int, height_px: int, may_cut: float = MAX_CUT) -> Image.Image:
    """The photograph in `file`, filling or fitting a frame of this size: RGB, or RGBA if clear.

    It fills where no more of it is cut off than the share `may_cut`.

    Raises:
        BrokenPhotoError: it is no whole photograph of a format and size that can be shown.
    """
    try:
        admit_file(file)
        with Image.open(file, formats=FORMATS) as original:
            return _developed(original, (width_px, height_px), may_cut)
    except BrokenPhotoError:
        raise
    except UnidentifiedImageError:
        raise BrokenPhotoError(f"neither of {', '.join(FORMATS)}") from None
    except MemoryError:
        raise BrokenPhotoError("takes more memory than there is") from None
    except Exception as error:  # decoders raise whatever a file makes them raise
        raise BrokenPhotoError(f"{type(error).__name__}: {error}"[:200]) from error


def _developed(original: Image.Image, size_px: tuple[int, int], may_cut: float) -> Image.Image:
    admit_picture(original)
    turn = _orientation(original)
    frame = size_px[::-1] if turn in _LYING else size_px
    cut, size = framing(original.size, frame, may_cut)
    whole = (round(original.width * size[0] / cut[0]), round(original.height * size[1] / cut[1]))
    full_width, full_height = original.size
    original.draft("RGB", whole)
    original.load()
    profile = original.info.get("icc_profile")
    left = max(0.0, original.width * (1 - cut[0] / full_width) / 2)
    top = max(0.0, original.height * (1 - cut[1] / full_height) / 2)
    box = (left, top, original.width - left, original.height - top)
    picture = _in_colour(original).resize(size, Image.Resampling.LANCZOS, box, reducing_gap=3.0)
    picture = _for_the_screen(picture, profile)
    return picture.transpose(_TURNS[turn]) if turn in _TURNS else picture


def _orientation(original: Image.Image) -> int:
    try:
        return int(original.getexif().get(_ORIENTATION, 1))
    except Exception:  # noqa: BLE001 - what a camera wrote about a picture must not hide the picture
        return 1


def _in_colour(picture: Image.Image) -> Image.Image:
    """RGB, RGBA, or CMYK that a profile will translate."""
    if picture.mode.startswith("I") or picture.mode == "F":
        sixteen_bit = picture.convert("I").point(lambda value: value * (1 / 256))
        return sixteen_bit.convert("L").convert("RGB")
    if picture.mode in {"LA", "PA", "RGBa", "RGBA"} or "transparency" in picture.info:
        return picture.convert("RGBA")
    return picture if picture.mode in {"RGB", "CMYK"} else picture.convert("RGB")


def _for_the_screen(picture: Image.Image, profile: bytes | None) -> Image.Image:
    """In sRGB, opaque where nothing is clear."""
    mode = "RGBA" if picture.mode == "RGBA" else "RGB"
    if profile:
        try:
            source = ImageCms.ImageCmsProfile(BytesIO(profile))
            screen = ImageCms.createProfile("sRGB")
            translated = ImageCms.profileToProfile(picture, source, screen, outputMode=mode)
            picture = translated or picture
        except (ImageCms.PyCMSError, OSError, ValueError):
            pass  # colours a little off are better than no picture
    picture = picture if picture.mode == mode else picture.convert(mode)
    is_opaque = mode == "RGBA" and picture.getchannel("A").getextrema()[0] == 255  # noqa: PLR2004
    return picture.convert("RGB") if is_opaque else picture
