"""The showroom as the desk knows it: the plan, the boards, the people, the cars and the rules."""

from dataclasses import dataclass, field
from datetime import datetime, time, tzinfo
from string import Formatter
from zoneinfo import ZoneInfo

from carside.calls.escalation import Ladder
from carside.catalogue.sheet import Sheet
from carside.contract.payloads import ConsoleRole
from carside.floor import FloorPlan
from carside.opening import Hours, is_open, opens_on
from carside.roster import Advisor

LINK_PLACEHOLDERS = ("showroom", "board", "stand", "car")
WALK_WITHIN_M, WALK_WITHIN_S = 8.0, 60.0


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
        sheets: every car sheet by car with its required notes, also of cars that stand nowhere.
        link_template: what a board's QR code says, with `LINK_PLACEHOLDERS` in braces; None if
            the showroom has no phone pages.
        languages: BCP 47 tags the boards offer, the first one first.
        currency: ISO 4217 code for prices.
        escalation_s: when an open call grows louder, in seconds after the finger touched, rising.
        answer_within_s: how long an asked advisor has to answer, in seconds.
        ladders: which ladder is used in which of the plan's hours, in their order.
        manager: who is told on the third rung, by name.
        webhook: what is called then; `webhook_secret_env` is the environment variable that holds
            the secret it wants.
        self_test_at: the time of day of the morning's self-test, None for no such test.
        walk_within_m, walk_within_s: how far and how long after a call a press at another board
            may still be the same shopper's.
        withheld: one sentence for each car whose figures and price are not shown, because a
            required note states what its sheet lacks.
        roles: what whoever sits at a console may do, by console; empty where the file names none.
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
    ladders: tuple[tuple[Hours, Ladder], ...] = ()
    manager: str | None = None
    webhook: str | None = None
    webhook_secret_env: str | None = None
    self_test_at: time | None = None
    walk_within_m: float = WALK_WITHIN_M
    walk_within_s: float = WALK_WITHIN_S
    withheld: tuple[str, ...] = ()
    roles: dict[str, ConsoleRole] = field(default_factory=dict)

    @property
    def zone(self) -> tzinfo | None:
        """The showroom's time zone; None means that of this computer."""
        return ZoneInfo(self.plan.timezone) if self.plan.timezone else None

    def ladder(self, at: datetime) -> Ladder:
        """The ladder for a call placed at `at` (aware).

        That of the first hours which cover it; outside of all of them the showroom's own.
        """
        local = at.astimezone(self.zone)
        for hours, ladder in self.ladders:
            if hours.covers(local):
                return ladder
        return Ladder(escalation_s=self.escalation_s, answer_within_s=self.answer_within_s)

    def is_open(self, at: datetime) -> bool:
        """Whether the showroom is open at `at` (aware); one that states no hours always is."""
        return is_open(self.plan.hours, at.astimezone(self.zone), self.plan.special_days)

    def opens_on(self, local: datetime) -> bool:
        """Whether the showroom opens on the day of `local`, its own time."""
        return opens_on(self.plan.hours, local.date(), self.plan.special_days)

    def role_of(self, console: str) -> ConsoleRole:
        """What whoever sits at `console` may do.

        In a showroom that names no console everybody may do everything; in one that does, whoever
        is not named is a receptionist.
        """
        if not self.roles:
            return ConsoleRole.MANAGER
        return self.roles.get(console, ConsoleRole.RECEPTIONIST)

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
