"""What a call is and how it may change. Pure: values in, values out; imports nothing of ours."""

from carside.calls.call import Call, Kind, Outcome, Phase
from carside.calls.events import (
    Accept,
    Arrive,
    Cancel,
    Close,
    Decline,
    Dispatch,
    Event,
    Join,
    KeepApart,
    Move,
    Offer,
    Overdue,
    Place,
    PressAgain,
    Step,
)
from carside.calls.lifecycle import Answer, Fact, Verdict, advance, begin

__all__ = [
    "Accept",
    "Answer",
    "Arrive",
    "Call",
    "Cancel",
    "Close",
    "Decline",
    "Dispatch",
    "Event",
    "Fact",
    "Join",
    "KeepApart",
    "Kind",
    "Move",
    "Offer",
    "Outcome",
    "Overdue",
    "Phase",
    "Place",
    "PressAgain",
    "Step",
    "Verdict",
    "advance",
    "begin",
]
