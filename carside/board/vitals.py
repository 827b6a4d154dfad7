"""What the screen's application tells the session about itself, for the board's health."""

from dataclasses import dataclass


@dataclass(slots=True)
class Vitals:
    """How the glass is doing. The application writes, the session publishes.

    Attributes:
        screen: the window's size in pixels, such as ``1920x1080``; None while there is none.
        frame_ms: the longest frame since the last health message; None if none was drawn.
        is_touch_seen: whether a finger has been felt since the start.
    """

    screen: str | None = None
    frame_ms: float | None = None
    is_touch_seen: bool = False

    def frame(self, took_ms: float) -> None:
        """Take in one frame."""
        self.frame_ms = round(max(took_ms, self.frame_ms or 0.0), 1)
