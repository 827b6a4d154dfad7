"""What happened and when, for reading afterwards and on the terminal."""

import time
from pathlib import Path


class Transcript:
    """Writes `transcript.txt` in `out`, and says the same to who is watching."""

    def __init__(self, out: Path) -> None:
        self._out = out
        self._began_s = time.monotonic()
        self._file = (out / "transcript.txt").open("w", encoding="utf-8")

    def say(self, sentence: str) -> None:
        """Note a sentence with the time since the beginning."""
        line = f"{time.monotonic() - self._began_s:7.2f} s  {sentence}"
        print(line, flush=True)
        self._file.write(line + "\n")
        self._file.flush()

    def end(self) -> None:
        """Note that all of it happened."""
        self.say(f"All of it happened. Pictures and transcript are in {self._out}.")
        self._file.close()

    def fail(self, why: str) -> None:
        """Note that the story broke off."""
        self.say(f"The story broke off: {why}")
        self.say(f"What the parts said is in {self._out / 'logs'}.")
        self._file.close()
