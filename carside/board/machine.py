"""What a board's own machine can be told from afar: its window, its sounds, its light.

The application lends a `Machine` to the session. A board without one (a simulated one) refuses.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Picture:
    """What the glass showed: a JPEG of so many pixels, drawn at this monotonic second."""

    jpeg: bytes
    width: int
    height: int
    drawn_s: float


Photographed = Callable[[Picture | str], None]
"""Takes the picture, or in one sentence why there is none."""


class Machine(Protocol):
    """Each does what it says and returns why not, in one sentence; empty if it is done."""

    def reload(self) -> str:
        """Read pictures again and make the screen anew."""

    def restart(self) -> str:
        """End in a moment, so that whoever watches starts this board again."""

    def set_volume(self, level: int) -> str:
        """Play sounds this loud from now on, in per cent."""

    def set_brightness(self, level: int) -> str:
        """Give this much light from now on, in per cent."""

    def photograph(self, request: str, photographed: Photographed) -> None:
        """Take a picture of the glass for `request`; what came of it is told once, or never.

        Never where somebody else has answered that request already.
        """


class NoMachine:
    """A board that is only a voice; a `Machine`."""

    def reload(self) -> str:
        """There is no screen."""
        return _NOTHING

    def restart(self) -> str:
        """There is nobody to start it again."""
        return _NOTHING

    def set_volume(self, level: int) -> str:
        """There is no sound."""
        del level
        return _NOTHING

    def set_brightness(self, level: int) -> str:
        """There is no light."""
        del level
        return _NOTHING

    def photograph(self, request: str, photographed: Photographed) -> None:
        """There is nothing to be seen."""
        del request
        photographed(_NOTHING)


_NOTHING = "this board has no screen of its own"
