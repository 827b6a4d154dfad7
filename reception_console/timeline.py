"""A story as a timeline: each entry with its shape, its time, its sentence and its author."""

from collections.abc import Mapping
from dataclasses import dataclass

from carside.calls.lifecycle import Fact
from carside.contract.payloads import Entry
from reception_console.notice_words import console_name
from reception_console.scene import Scene, clock_text
from reception_console.sentences import REMARKED, entry_sentence
from reception_console.wording import time_words, translate

_MARKS: Mapping[str, str] = {
    Fact.PLACED: "calm",
    Fact.REPEATED: "calm",
    Fact.DISPATCHED: "asked",
    Fact.DECLINED: "failed",
    Fact.ACCEPTED: "coming",
    Fact.ARRIVED: "here",
    Fact.CLOSED: "over",
    Fact.CANCELLED: "over",
    Fact.ESCALATED: "rung",
    Fact.OFFERED: "rung",
    Fact.MOVED: "coming",
    "not_notified": "failed",
    REMARKED: "remark",
}
_LEVELS: Mapping[object, int] = {"louder": 1, "offered": 2, "manager": 3}
_CONSOLE, _ADVISOR, _BOARD = "/console/", "/advisor/", "/board/"


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryRow:
    """One entry. `tone` chooses shape and colour; `level` is the rung of a ``rung``, else 0.

    `after_words` is the time since the touch, `who_words` who did it where that is not said.
    """

    sequence: int
    time_words: str
    after_words: str
    sentence: str
    who_words: str
    tone: str
    level: int
    is_last: bool


def story_rows(entries: tuple[Entry, ...], scene: Scene) -> list[StoryRow]:
    """The timeline of one call, oldest first."""
    start = entries[0].at if entries else None
    last = entries[-1].sequence if entries else 0
    return [
        StoryRow(
            sequence=entry.sequence,
            time_words=time_words(entry.at),
            after_words=""
            if start is None or entry is entries[0]
            else f"+{clock_text((entry.at - start).total_seconds())}",
            sentence=entry_sentence(entry, scene),
            who_words=who_words(entry, scene),
            tone=_MARKS.get(entry.event, "calm"),
            level=_LEVELS.get(entry.detail.get("step"), 2 if entry.event == Fact.OFFERED else 1)
            if _MARKS.get(entry.event) == "rung"
            else 0,
            is_last=entry.sequence == last,
        )
        for entry in entries
    ]


def who_words(entry: Entry, scene: Scene) -> str:
    """Who did it: a person at a console, an advisor at the phone, the desk by itself, or empty."""
    actor, by = entry.actor or "", entry.detail.get("by")
    if isinstance(by, str) and by:
        return by
    if actor.startswith(_CONSOLE):
        return console_name(actor.removeprefix(_CONSOLE))
    if actor.startswith(_ADVISOR):
        return scene.advisor_name(actor.removeprefix(_ADVISOR))
    if actor.startswith(_BOARD):
        return translate("Story", "the shopper")
    return translate("Story", "the desk") if actor.startswith("/desk") else ""
