"""A WAV file made less loud than it was recorded, for players that have no volume of their own."""

import array
import io
import sys
import wave
from pathlib import Path

_BYTES_PER_SAMPLE = 2


def softer(sound: Path, share: float) -> bytes:
    """The 16-bit WAV file with its samples at `share` (0 to 1) of what they were, as a WAV file.

    Raises:
        OSError: it cannot be read.
        ValueError: it is no 16-bit WAV file.
    """
    try:
        with wave.open(str(sound)) as file:
            shape, frames = file.getparams(), file.readframes(file.getnframes())
    except (wave.Error, EOFError) as error:
        raise ValueError(f"{sound} is no WAV file: {error}") from error
    if shape.sampwidth != _BYTES_PER_SAMPLE:
        raise ValueError(f"{sound} has {8 * shape.sampwidth}-bit samples, not 16-bit ones")
    samples = array.array("h", frames)
    if sys.byteorder == "big":
        samples.byteswap()
    quiet = array.array("h", (round(share * one) for one in samples))
    if sys.byteorder == "big":
        quiet.byteswap()
    made = io.BytesIO()
    with wave.open(made, "wb") as file:
        file.setparams(shape)
        file.writeframes(quiet.tobytes())
    return made.getvalue()
