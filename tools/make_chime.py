"""Writes the reception console's bell: two warm tones, a falling third, a second and a half long.

Run as ``python -m tools.make_chime``; the result is kept in the tree, and a test compares the two.
Each tone is a struck bar: a fundamental with a few partials that die away the faster the higher
they are. The second begins while the first still sounds. No noise, no randomness: every run writes
the same bytes.
"""

import math
import struct
import wave
from io import BytesIO
from pathlib import Path

RATE_HZ = 44_100
LENGTH_S = 1.5
TONES = ((0.0, 783.99), (0.22, 659.26))
"""When each tone begins, in seconds, and its pitch in hertz: g'' and e''."""
PARTIALS = ((1.0, 1.0, 0.55), (2.0, 0.22, 0.30), (3.01, 0.10, 0.16), (4.2, 0.04, 0.08))
"""Of each partial: pitch and loudness relative to the fundamental, and seconds to a third."""
ATTACK_S = 0.006
PEAK = 0.55

CHIME = Path(__file__).parents[1] / "reception_console" / "assets" / "chime.wav"


def main() -> None:
    """Write the file."""
    CHIME.parent.mkdir(exist_ok=True)
    CHIME.write_bytes(chime())
    print(f"{CHIME.name}: {CHIME.stat().st_size} bytes")


def chime() -> bytes:
    """The whole WAV file: mono, 16 bit."""
    samples = [_sample(n / RATE_HZ) for n in range(int(RATE_HZ * LENGTH_S))]
    loudest = max(abs(sample) for sample in samples)
    scale = PEAK * 32767 / loudest
    target = BytesIO()
    with wave.open(target, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE_HZ)
        file.writeframes(b"".join(struct.pack("<h", round(s * scale)) for s in samples))
    return target.getvalue()


def _sample(at_s: float) -> float:
    fade = min(1.0, (LENGTH_S - at_s) / 0.08)
    return fade * sum(_tone(at_s - begin_s, pitch_hz) for begin_s, pitch_hz in TONES)


def _tone(at_s: float, pitch_hz: float) -> float:
    if at_s < 0:
        return 0.0
    attack = min(1.0, at_s / ATTACK_S)
    return attack * sum(
        loudness * math.exp(-at_s / decay_s) * math.sin(2 * math.pi * pitch_hz * ratio * at_s)
        for ratio, loudness, decay_s in PARTIALS
    )


if __name__ == "__main__":
    main()
