"""How a call ended, or stands, in a word and a shape beside its colour."""

from carside.calls import Call, Outcome, Phase
from reception_console.scene import Scene
from reception_console.wording import phase_words, translate

MARKS: dict[Outcome, str] = {
    Outcome.SERVED: "check",
    Outcome.CANCELLED: "cross",
    Outcome.GONE: "dash",
    Outcome.MISSED: "triangle",
    Outcome.AT_DESK: "disc",
    Outcome.JOINED: "dots",
}
TONES: dict[Outcome, str] = {Outcome.SERVED: "good", Outcome.MISSED: "alarm"}


def short_outcome_words(outcome: Outcome) -> str:
    """Why a call was closed, short enough for a column."""
    return {
        Outcome.SERVED: translate("Outcome", "Served"),
        Outcome.CANCELLED: translate("Outcome", "Cancelled"),
        Outcome.GONE: translate("Outcome", "Nobody was there"),
        Outcome.MISSED: translate("Outcome", "Missed"),
        Outcome.AT_DESK: translate("Outcome", "Came to reception"),
        Outcome.JOINED: translate("Outcome", "Walked on"),
    }[outcome]


def end_words(call: Call, scene: Scene) -> str:
    """How a call ended; how it stands while it is open."""
    if call.is_open:
        return phase_words(call, scene)
    return short_outcome_words(call.outcome) if call.outcome else translate("Outcome", "closed")


def end_mark(call: Call) -> str:
    """The shape that says the same."""
    if call.is_open:
        return "arrow" if call.phase is Phase.ACCEPTED else "target"
    return MARKS.get(call.outcome, "") if call.outcome else ""


def end_tone(call: Call) -> str:
    """``good``, ``alarm``, ``open`` or ``calm``."""
    if call.is_open:
        return "open"
    return TONES.get(call.outcome, "calm") if call.outcome else "calm"
