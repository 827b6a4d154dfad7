"""A board's session without a desk: shows what a test tells it to, and keeps what was asked."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from carside.board.connection import LineReport
from carside.board.shows import BoardShows, CallStep
from carside.board.vitals import Vitals
from carside.calls import Kind
from carside.catalogue.sheet import Price, Sheet, Specs
from carside.contract.payloads import ShownAdvisor

EQS = Sheet(
    car="eqs-450-plus",
    maker="Mercedes-Benz",
    maker_names={"zh": "梅赛德斯-奔驰"},
    model="EQS 450+",
    family="eqs",
    year=2023,
    energy="electric",
    body="sedan",
    drivetrain="rwd",
    price=Price(amount=109551, currency="EUR", is_from=True),
    specs=Specs(
        range_km=784,
        range_cycle="wltp",
        acceleration_0_100_kmh_s=6.2,
        top_speed_kmh=210,
        power_kw=245,
        torque_nm=568,
        battery_net_kwh=107.8,
        battery_chemistry="li-ion",
        connector="ccs2",
        dc_charge_kw=200,
        ac_charge_kw=11,
        charge_10_80_min=31,
        heat_pump=True,
        length_mm=5216,
        width_mm=1926,
        height_mm=1512,
        wheelbase_mm=3210,
        curb_weight_kg=2480,
        seats=5,
    ),
)
EQB = Sheet(
    car="eqb-350",
    maker="Mercedes-Benz",
    maker_names={"zh": "梅赛德斯-奔驰"},
    model="EQB 350 4MATIC",
    body="crossover",
    specs=Specs(range_km=423, power_kw=215, length_mm=4684, height_mm=1667, wheelbase_mm=2829),
)
LI_NA = ShownAdvisor(name="Li Na", languages=("zh-CN", "en"))
LINK = "https://carside.example/demo/b07"
SHOWS = BoardShows(
    board="b07",
    showroom_name="Wangjing Showroom",
    stand_name="B2",
    car=EQS,
    cars={EQS.car: EQS, EQB.car: EQB},
    link=LINK,
)


class StandInHands:
    """Keeps what staff asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.line = LineReport(line="connected", desk_heard_ago_s=1.2, revision=4)
        self.has_call = False

    def report(self) -> LineReport:
        """How the line stands."""
        return self.line

    def identify(self) -> None:
        """Keep the wish."""
        self.asked.append("identify")

    def clean(self, for_s: int | None = None) -> bool:
        """Keep the wish, unless a call is open."""
        del for_s
        if not self.has_call:
            self.asked.append("clean")
        return not self.has_call

    def reload(self) -> bool:
        """Keep the wish; there is a line."""
        self.asked.append("reload")
        return True


class StandInSession:
    """Answers at once with the step a real session would show after a press or a cancel."""

    def __init__(self, shows: BoardShows = SHOWS) -> None:
        self.shows = shows
        self.pressed: list[tuple[Kind, str, tuple[str, ...]]] = []
        self.cancelled = 0
        self.vitals = Vitals()
        self.staff = StandInHands()
        self.touches = self.forgotten = 0
        self.local = datetime(2026, 11, 21, 12, tzinfo=UTC)

    def press(self, kind: Kind, language: str, seen: tuple[str, ...]) -> None:
        """Keep the press; without an open call it is calling now."""
        self.pressed.append((kind, language, seen))
        if not self.shows.step.is_open:
            self.shows = replace(self.shows, step=CallStep.CALLING, kind=kind)

    def cancel(self) -> None:
        """Keep the wish; it is cancelling now."""
        self.cancelled += 1
        self.shows = replace(self.shows, step=CallStep.CANCELLING)

    def touched(self) -> bool:
        """A touch wakes the board."""
        self.touches += 1
        was_asleep, self.shows = self.shows.is_asleep, replace(self.shows, is_asleep=False)
        return was_asleep

    def forget_visit(self) -> bool:
        """Count it; nothing waits."""
        self.forgotten += 1
        return True

    def local_time(self) -> datetime:
        """A noon that never ends, unless a test says so."""
        return self.local

    def say(self, **fields: Any) -> None:
        """Let `shows` say something else."""
        self.shows = replace(self.shows, **fields)
