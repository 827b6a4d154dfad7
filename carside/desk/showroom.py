"""The showroom as the desk knows it: the plan, the boards, the people, the cars and the rules."""

from dataclasses import dataclass
from string import Formatter

from carside.catalogue.sheet import Sheet
from carside.floor import FloorPlan
from carside.roster import Advisor

LINK_PLACEHOLDERS = ("showroom", "board", "stand", "car")


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """A board and the stand it is mounted at."""

    board: str
    stand: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Showroom:
    """Everything the showroom file and the car sheets say, checked.

    Attributes:
        plan: floors, zones, stands and the reception.
        boards: in the order of their stands.
        advisors: as they begin the day; nobody has a `turn` yet.
        sheets: every car sheet by car, also of cars that stand nowhere.
        link_template: what a board's QR code says, with `LINK_PLACEHOLDERS` in braces; None if
            the showroom has no phone pages.
        languages: BCP 47 tags the boards offer, the first one first.
        currency: ISO 4217 code for prices.
        escalation_s: when an open call grows louder, in seconds after it was placed, ascending.
        answer_within_s: how long an asked advisor has to answer, in seconds.
    """

    plan: FloorPlan
    boards: tuple[Board, ...]
    advisors: tuple[Advisor, ...]
    sheets: dict[str, Sheet]
    link_template: str | None
    languages: tuple[str, ...]
    currency: str
    escalation_s: tuple[float, ...]
    answer_within_s: float

    def link_of(self, board: str) -> str | None:
        """What the board's QR code says.

        None if the showroom has no link, the board is unknown, or the link names the car and
        none stands there.
        """
        stand = self.plan.stand_of_board(board)
        if self.link_template is None or stand is None:
            return None
        values = {
            "showroom": self.plan.showroom,
            "board": board,
            "stand": stand.stand,
            "car": stand.car,
        }
        wanted = [name for _, name, _, _ in Formatter().parse(self.link_template) if name]
        if any(values[name] is None for name in wanted):
            return None
        return self.link_template.format(**values)
