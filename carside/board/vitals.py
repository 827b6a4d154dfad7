"""What the screen's application tells the session about itself, for the board's health."""

from dataclasses import dataclass, field

from carside.board.frame_times import FrameTimes

MAX_NOTE = 300
MAX_NOTES = 16


@dataclass(slots=True)
class Vitals:
    """How the glass is doing. The application writes, the session publishes.

    Attributes:
        screen: the window's size in pixels, such as ``1920x1080``; None while there is none.
        frame_ms: the longest a frame took to be made since the last health message; None if none
            was drawn.
        frames: the frames since the last health message that followed one another.
        is_touch_seen: whether a finger has been felt since the start.
        touched_s: when it was felt last, in monotonic seconds; None while it never was.
        decode_failures: how many pictures could not be read since the start.
        notes: what staff should know, by subject: one sentence each, in English.
        volume: how loud the sounds are, in per cent; None where there are none.
        brightness: how bright the panel is, in per cent of its usual light; None if unknown.
    """

    screen: str | None = None
    frame_ms: float | None = None
    frames: FrameTimes = field(default_factory=FrameTimes)
    is_touch_seen: bool = False
    touched_s: float | None = None
    decode_failures: int = 0
    notes: dict[str, str] = field(default_factory=dict)
    volume: int | None = None
    brightness: int | None = None

    def frame(self, took_ms: float) -> None:
        """Take in how long one frame took to be made."""
        self.frame_ms = round(max(took_ms, self.frame_ms or 0.0), 1)

    def touch(self, now_s: float) -> None:
        """A finger was felt."""
        self.is_touch_seen = True
        self.touched_s = now_s

    def note(self, subject: str, sentence: str) -> None:
        """Tell staff this of `subject` from now on; an empty sentence takes it back."""
        self.notes.pop(subject, None)
        if sentence:
            self.notes[subject] = sentence[:MAX_NOTE]

    def forget_frames(self) -> None:
        """Begin a new span of frames: the last one was told."""
        self.frame_ms = None
        self.frames.forget()
