"""Writes the reception console's bell: two warm tones, a falling third, a second and a half long.

Beside it the louder one for a call that waits too long: the same two tones, three times in a
hurry and nearly as loud as the file can be. And the board's two soft ones, for whoever stands
before it: one tone for her touch on CALL, a rising third when somebody comes.

Run as ``python -m tools.make_chime``; the results are kept in the tree, and a test compares them.
Each tone is a struck bar: a fundamental with a few partials that die away the faster the higher
they are. The second begins while the first still sounds. No noise, no randomness: every run writes
the same bytes.
"""

import math
import struct
import wave
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

RATE_HZ = 44_100
HIGH_HZ, LOW_HZ = 783.99, 659.26
"""g'' and e''."""
PARTIALS = ((1.0, 1.0, 0.55), (2.0, 0.22, 0.30), (3.01, 0.10, 0.16), (4.2, 0.04, 0.08))
"""Of each partial: pitch and loudness relative to the fundamental, and seconds to a third."""
ATTACK_S = 0.006


@dataclass(frozen=True)
class Bell:
    """One sound: when each tone begins, in seconds, and its pitch; its loudest, of full scale."""

    name: str
    tones: tuple[tuple[float, float], ...]
    length_s: float
    peak: float


CHIME = Bell("chime.wav", ((0.0, HIGH_HZ), (0.22, LOW_HZ)), 1.5, 0.55)
LOUD = Bell(
    "chime_loud.wav",
    tuple(
        (0.36 * strike + after_s, pitch_hz)
        for strike in range(3)
        for after_s, pitch_hz in ((0.0, HIGH_HZ), (0.16, LOW_HZ))
    ),
    2.1,
    0.95,
)
PRESSED = Bell("pressed.wav", ((0.0, LOW_HZ),), 0.6, 0.2)
COMING = Bell("coming.wav", ((0.0, LOW_HZ), (0.18, HIGH_HZ)), 1.1, 0.25)
_TREE = Path(__file__).parents[1]
BELLS = {
    _TREE / "reception_console" / "assets": (CHIME, LOUD),
    _TREE / "kiosk" / "assets": (PRESSED, COMING),
}
"""Where each is kept."""


def main() -> None:
    """Write the files."""
    for folder, bells in BELLS.items():
        folder.mkdir(exist_ok=True)
        for bell in bells:
            (folder / bell.name).write_bytes(chime(bell))
            print(f"{bell.name}: {(folder / bell.name).stat().st_size} bytes")


def chime(bell: Bell) -> bytes:
    """The whole WAV file: mono, 16 bit."""
    samples = [_sample(n / RATE_HZ, bell) for n in range(int(RATE_HZ * bell.length_s))]
    loudest = max(abs(sample) for sample in samples)
    scale = bell.peak * 32767 / loudest
    target = BytesIO()
    with wave.open(target, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE_HZ)
        file.writeframes(b"".join(struct.pack("<h", round(s * scale)) for s in samples))
    return target.getvalue()


def _sample(at_s: float, bell: Bell) -> float:
    fade = min(1.0, (bell.length_s - at_s) / 0.08)
    return fade * sum(_tone(at_s - begin_s, pitch_hz) for begin_s, pitch_hz in bell.tones)


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
