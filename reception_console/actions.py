"""Which steps the receptionist is offered in each phase, the most likely one first.

The desk's table decides what is allowed; this one decides what is worth a button. Sending somebody
is not here: that is the list of advisors.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from carside.calls import Call, Outcome, Phase
from reception_console.keys import Intent
from reception_console.wording import translate

OFFERED: Mapping[Phase, tuple[Intent, ...]] = {
    Phase.PLACED: (Intent.ASK_CLOSE,),
    Phase.DISPATCHED: (Intent.ACCEPT, Intent.DECLINE, Intent.ARRIVE, Intent.ASK_CLOSE),
    Phase.ACCEPTED: (Intent.ARRIVE, Intent.DECLINE, Intent.ASK_CLOSE),
    Phase.ARRIVED: (Intent.ASK_CLOSE,),
    Phase.CLOSED: (),
}

SENDABLE = frozenset({Phase.PLACED, Phase.DISPATCHED, Phase.ACCEPTED})
"""Phases in which an advisor, or another one, can be sent."""

TAKEN_BACK = "taken back at reception"
"""The reason, as the journal has it, for taking somebody off a call again who was just sent."""

OUTCOMES = (Outcome.SERVED, Outcome.GONE, Outcome.AT_DESK)
"""What a receptionist may say when she closes a call; their keys are in the key table."""

_OUTCOME_KEYS = ("S", "G", "R")
_KEYS = {Intent.ACCEPT: "Y", Intent.DECLINE: "D", Intent.ARRIVE: "A", Intent.ASK_CLOSE: "C"}


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionRow:
    """One button under the call."""

    action: str
    words: str
    key_words: str
    is_main: bool
    is_wide: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeRow:
    """One way to close a call."""

    outcome: str
    words: str
    key_words: str
    is_current: bool


def offered_steps(call: Call) -> tuple[Intent, ...]:
    """The steps that are offered for this call: as by its phase, and yes to an offer."""
    is_on_offer = call.phase is Phase.PLACED and bool(call.offered_to)
    return (Intent.ACCEPT, *OFFERED[call.phase]) if is_on_offer else OFFERED[call.phase]


def action_rows(call: Call) -> list[ActionRow]:
    """The buttons of this call; the first is the main one once somebody was sent."""
    steps = offered_steps(call)
    return [
        ActionRow(
            action=intent.value,
            words=_words(intent),
            key_words=_KEYS[intent],
            is_main=place == 0 and call.phase is not Phase.PLACED,
            # Two in a row; where one would be left over, the first has a row of its own.
            is_wide=place == 0 and len(steps) % 2 == 1,
        )
        for place, intent in enumerate(steps)
    ]


def outcome_rows(current: int) -> list[OutcomeRow]:
    """The ways to close a call, with the one that Enter would take."""
    return [
        OutcomeRow(
            outcome=outcome.value,
            words=_outcome_words(outcome),
            key_words=key,
            is_current=place == current,
        )
        for place, (outcome, key) in enumerate(zip(OUTCOMES, _OUTCOME_KEYS, strict=True))
    ]


def likely_outcome(phase: Phase) -> int:
    """Which outcome is offered first: with an advisor on it the call was probably served."""
    wanted = Outcome.SERVED if phase in {Phase.ACCEPTED, Phase.ARRIVED} else Outcome.AT_DESK
    return OUTCOMES.index(wanted)


def _words(intent: Intent) -> str:
    return {
        Intent.ACCEPT: translate("Action", "Said yes"),
        Intent.DECLINE: translate("Action", "Can't go"),
        Intent.ARRIVE: translate("Action", "Arrived"),
        Intent.ASK_CLOSE: translate("Action", "Close"),
    }[intent]


def _outcome_words(outcome: Outcome) -> str:
    return {
        Outcome.SERVED: translate("Action", "Served"),
        Outcome.GONE: translate("Action", "Gone: nobody was there"),
        Outcome.AT_DESK: translate("Action", "Came to reception"),
    }[outcome]
