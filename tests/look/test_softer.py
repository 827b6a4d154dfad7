"""A sound made less loud keeps its shape."""

import array
import io
import wave
from pathlib import Path

import pytest

from look.softer import softer

CHIME = Path(__file__).parents[2] / "reception_console" / "assets" / "chime.wav"


def samples(content: bytes) -> "array.array[int]":
    with wave.open(io.BytesIO(content)) as file:
        return array.array("h", file.readframes(file.getnframes()))


def test_every_sample_is_that_much_smaller() -> None:
    loud, soft = samples(CHIME.read_bytes()), samples(softer(CHIME, 0.25))
    assert len(loud) == len(soft)
    assert max(loud) > 1000
    assert all(abs(one / 4 - other) <= 1 for one, other in zip(loud, soft, strict=True))


def test_at_nothing_it_is_silence() -> None:
    assert not any(samples(softer(CHIME, 0.0)))


def test_what_is_no_sound_is_told(tmp_path: Path) -> None:
    (tmp_path / "noise.wav").write_bytes(b"noise")
    with pytest.raises(ValueError, match="no WAV file"):
        softer(tmp_path / "noise.wav", 0.5)
    with pytest.raises(OSError, match="No such file"):
        softer(tmp_path / "nothing.wav", 0.5)
