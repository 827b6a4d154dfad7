"""The story: two shoppers, a receptionist and an advisor, each step seen before the next.

A step has happened when the window's own diary shows it (written after the frame was rendered)
and, at the end, when the desk's journal holds exactly these entries.
"""

import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PIL import Image, ImageGrab

from carside.desk.journal_reading import JournalReader
from tools.showing.diary import Page
from tools.showing.hands import Hands
from tools.showing.layout import Place
from tools.showing.showroom import SHOWROOM, Showroom, ShowroomError
from tools.showing.transcript import Transcript

WITHIN_S = 30.0
LOOK_S = 0.03
SETTLE_S = 0.45
"""Longer than the longest transition, so that a picture shows the end of it."""

EXPECTED = [
    "placed", "dispatched", "accepted", "arrived", "closed",
    "placed", "cancelled",
]  # fmt: skip

Claim = Callable[[dict[str, Any]], bool]


class StoryError(Exception):
    """A step did not happen; the text says which."""


class Story:
    """One telling on one virtual screen."""

    def __init__(
        self, showroom: Showroom, transcript: Transcript, is_over: threading.Event
    ) -> None:
        assert showroom.display is not None
        self._showroom = showroom
        self._transcript = transcript
        self._is_over = is_over
        self._hands = Hands(showroom.display)
        self._places = {"console": showroom.layout.console, **showroom.layout.boards}
        self._pictures = 0

    def sees(self, window: str, claim: Claim, what: str) -> Page:
        """Wait until `window` shows what `claim` says, and note it."""
        deadline = time.monotonic() + WITHIN_S
        while time.monotonic() < deadline:
            if self._is_over.is_set():
                raise StoryError("it was interrupted")
            self._check()
            page = self._showroom.diaries[window].last()
            if page is not None and claim(page.facts):
                self._transcript.say(f"{window}: {what}")
                return page
            time.sleep(LOOK_S)
        last = page.facts if page else "nothing"
        raise StoryError(f"{window} never showed: {what} (it showed {last})")

    def touches(self, window: str, control: str) -> None:
        """Press a control by name as soon as it can be pressed."""
        page = self.sees(window, lambda f: control in f["controls"], f"offers “{control}”")
        self._hands.touch(self._places[window], page.controls[control])

    def types(self, key: str) -> None:
        """Press a key at the console."""
        self._transcript.say(f"the receptionist presses {key}")
        self._hands.key(self._places["console"], key)

    def takes_pictures(self, name: str, board: str = "b01") -> None:
        """Keep what a board and the console show."""
        time.sleep(SETTLE_S)
        self._pictures += 1
        screen = ImageGrab.grab(xdisplay=self._showroom.display)
        for window in (board, "console"):
            path = self._showroom.out / f"{self._pictures:02d}-{name}-{window}.png"
            _cut(screen, self._places[window], path)

    def _check(self) -> None:
        try:
            self._showroom.check()
        except ShowroomError as error:
            raise StoryError(str(error)) from error


def tell(showroom: Showroom, transcript: Transcript, is_over: threading.Event) -> None:
    """Tell the whole story.

    Raises:
        StoryError: a step did not happen.
    """
    story = Story(showroom, transcript, is_over)
    _open(story)
    _a_call_from_press_to_close(story)
    _a_call_in_chinese_cancelled(story)
    _judge(showroom, transcript)


def _open(story: Story) -> None:
    for board in ("b01", "b02"):
        story.sees(
            board,
            lambda f: f.get("car") is not None and f["trouble"] == "none",
            "shows its car and has a desk",
        )
    story.sees("console", lambda f: f["blindness"] == "none", "sees the desk, no one is waiting")
    story.takes_pictures("open")


def _a_call_from_press_to_close(story: Story) -> None:
    story.touches("b01", "call")
    story.sees("b01", lambda f: f["step"] == "received", "“reception has your call”")
    page = story.sees(
        "console",
        lambda f: len(f["calls"]) == 1 and len(f["pins"]) == 1 and bool(f["top"]),
        "the pin pulses at the stand and an advisor is suggested",
    )
    best = page.facts["top"]
    story.takes_pictures("called")

    story.types("Return")
    story.sees("console", _is_phase("dispatched"), f"{best} was asked to go")
    story.sees("b01", lambda f: f["advisor"] is None, "promises nobody yet")
    story.takes_pictures("dispatched")

    story.types("y")
    page = story.sees(
        "b01", lambda f: f["step"] == "on_the_way" and bool(f["advisor"]), "says who is coming"
    )
    story.sees("console", _is_phase("accepted"), f"{page.facts['advisor']} is on the way")
    story.takes_pictures("accepted")

    story.types("a")
    story.sees("b01", lambda f: f["step"] == "here", "the advisor is here")
    story.sees("console", _is_phase("arrived"), "the advisor is with the shopper")
    story.takes_pictures("arrived")

    story.types("c")
    story.sees("console", lambda f: "closing" in f["screen"], "asks how the call ended")
    story.takes_pictures("closing")
    story.types("s")
    story.sees("console", lambda f: f["calls"] == [], "the queue is empty")
    story.sees("b01", lambda f: f["step"] in {"ended", "idle"}, "thanks the shopper")
    story.takes_pictures("closed")


def _a_call_in_chinese_cancelled(story: Story) -> None:
    story.touches("b02", "language-zh-CN")
    story.sees("b02", lambda f: f["language"] == "zh-CN", "speaks Chinese")
    story.touches("b02", "call")
    story.sees("b02", lambda f: f["step"] == "received", "“前台已收到您的呼叫”")
    story.sees("console", lambda f: len(f["calls"]) == 1, "a second shopper calls, in Chinese")
    story.takes_pictures("called-in-chinese", "b02")
    story.touches("b02", "cancel")
    story.sees("b02", lambda f: f["step"] in {"cancelled", "idle"}, "the call is cancelled")
    story.sees("console", lambda f: f["calls"] == [], "the queue is empty again")
    story.takes_pictures("cancelled", "b02")


def _judge(showroom: Showroom, transcript: Transcript) -> None:
    """Hold the journal against the story, and listen for complaints in the logs."""
    with JournalReader(f"sqlite:///{showroom.journal}", SHOWROOM) as journal:
        happened = [entry.event for entry in journal.entries() if entry.event != "escalated"]
    if happened != EXPECTED:
        raise StoryError(f"the journal holds {happened}, not {EXPECTED}")
    transcript.say(f"the desk's journal: {', '.join(happened)}")
    complaints = showroom.unexpected_words()
    if complaints:
        raise StoryError("unexpected words in a log: " + "; ".join(complaints[:5]))


def _is_phase(phase: str) -> Claim:
    return lambda facts: [call["phase"] for call in facts["calls"]] == [phase]


def _cut(screen: Image.Image, place: Place, path: Path) -> None:
    screen.crop(place.box).save(path)
