"""The demonstration's showroom made small and quick: three boards, four advisors, short ladders."""

from dataclasses import replace
from functools import cache

from carside.demonstration import showroom_path
from carside.desk.showroom import Showroom
from carside.desk.showroom_file import read_showroom
from carside.roster import AdvisorState

BOARDS = ("b01", "b02", "b03")
CONSOLES = ("zhao", "qian")

_ESCALATION_S = (6.0, 12.0, 20.0)
_ANSWER_WITHIN_S = 9.0


@cache
def small_showroom() -> Showroom:
    """Read and cut the showroom once."""
    whole = read_showroom(showroom_path())
    stands = tuple(stand for stand in whole.plan.stands if stand.board in BOARDS)
    cars = {stand.car for stand in stands}
    states = (AdvisorState.FREE, AdvisorState.FREE, AdvisorState.AWAY, AdvisorState.OFF)
    advisors = zip(whole.advisors, states, strict=False)
    return replace(
        whole,
        plan=replace(whole.plan, stands=stands, hours=()),
        boards=tuple(board for board in whole.boards if board.board in BOARDS),
        advisors=tuple(replace(advisor, state=state) for advisor, state in advisors),
        sheets={car: sheet for car, sheet in whole.sheets.items() if car in cars},
        escalation_s=_ESCALATION_S,
        answer_within_s=_ANSWER_WITHIN_S,
        self_test_at=None,
    )


def off_duty() -> frozenset[str]:
    """Who must never be asked."""
    return frozenset(
        one.advisor for one in small_showroom().advisors if one.state is AdvisorState.OFF
    )


def names() -> dict[str, str]:
    """What each advisor is called on a screen."""
    return {one.advisor: one.name for one in small_showroom().advisors}
