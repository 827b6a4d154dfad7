"""Computing with pictures of light as with numbers, in floating point."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PIL import Image


def strip(levels: Sequence[float], size: tuple[int, int]) -> "Image.Image":
    """One row or column of light, to be stretched."""
    from PIL import Image

    strip = Image.new("F", size)
    strip.putdata(levels)
    return strip


def evaluate(sum_of: Callable[[dict[str, Any]], Any], **lights: "Image.Image") -> "Image.Image":
    """Compute with pictures as with numbers, in floating point."""
    from PIL import ImageMath

    floats = {name: light.convert("F") for name, light in lights.items()}
    result: Image.Image = ImageMath.lambda_eval(sum_of, **floats)
    return result
