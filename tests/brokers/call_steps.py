"""Calls as somebody outside brings them about: who may be sent, and a call in a given phase."""

from tests.brokers.listening import Data
from tests.brokers.outsider import Showroom

PHASES = ("placed", "dispatched", "accepted", "arrived", "closed")
LI, WANG, OFF, AWAY = "li-na", "wang-min", "arjun-mehta", "tom-meyer"
TEN_MINUTES_MS = 600_000


def in_phase(demo: Showroom, phase: str) -> tuple[str, int]:
    """A call of board b01 in a phase, as a receptionist brings it there; with its revision."""
    call, answer = demo.place("b01")
    assert answer["ok"]
    assert answer["call"] == call
    steps: dict[str, tuple[str, Data]] = {
        "dispatched": ("dispatch", {"advisor": LI}),
        "accepted": ("accept", {"advisor": LI}),
        "arrived": ("arrive", {}),
        "closed": ("close", {"outcome": "served", "note": ""}),
    }
    revision = 1
    for reached, (step, words) in steps.items():
        if phase == "placed":
            break
        assert demo.console(step, call, revision, **words)["ok"]
        revision += 1
        if reached == phase:
            break
    demo.settle()
    assert (demo.call(call) or {"phase": "closed"})["phase"] == phase
    return call, revision
