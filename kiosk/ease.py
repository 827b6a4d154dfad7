"""What makes the board easier for this shopper, chosen behind "For everybody". Pure.

It belongs to the visit and is forgotten with it: the next shopper finds the board as it was.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Ease:
    """All off is the board as its designers meant it.

    Attributes:
        has_large_text: reading sizes grow by a third; what is large already stays.
        has_high_contrast: text at 7:1 and better, lines that can be seen.
        is_still: nothing moves, fades or breathes.
        is_low_reach: every control lies in the lower half of the glass.
    """

    has_large_text: bool = False
    has_high_contrast: bool = False
    is_still: bool = False
    is_low_reach: bool = False

    @property
    def is_any(self) -> bool:
        """Whether anything of it is on."""
        return self != Ease()
