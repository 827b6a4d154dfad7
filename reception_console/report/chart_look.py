"""How a chart is to look: the theme's colours and sizes at this moment, or those of paper."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartLook:
    """Colours as ``#rrggbb``, sizes in pixels of the screen before its density.

    Attributes:
        ground: what the chart lies on.
        caption_px, small_px: letters of axes and of names.
        is_mirrored: whether lines run from right to left.
    """

    ground: str
    ink: str
    ink_secondary: str
    hairline: str
    accent: str
    good: str
    alarm: str
    calm: str
    caption_px: float
    small_px: float
    is_mirrored: bool = False

    def tone(self, name: str) -> str:
        """The colour of a tone."""
        tones = {"good": self.good, "alarm": self.alarm, "calm": self.calm}
        return tones.get(name, self.accent)


PAPER = ChartLook(
    ground="#ffffff",
    ink="#15181d",
    ink_secondary="#5a6472",
    hairline="#d9dee5",
    accent="#9a6a1c",
    good="#1f7a52",
    alarm="#b93a26",
    calm="#8a94a2",
    caption_px=7.5,
    small_px=8.5,
)
"""Ink on paper; sizes in points."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Where in a picture a value is shown, in its pixels before density, and the value in words."""

    x: float
    y: float
    width: float
    height: float
    words: str


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture as rows of RGBA bytes, in device pixels, and where its values are."""

    rgba: bytes
    width: int
    height: int
    hits: tuple[Hit, ...]
