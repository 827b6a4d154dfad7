"""What the gallery of screens shows: every screen, and what may be the matter with it."""

from collections.abc import Callable
from dataclasses import replace

import msgspec

from carside.board.shows import CallStep, Trouble
from carside.catalogue.sheet import Price, Sheet, Specs
from carside.contract.payloads import ShownAdvisor
from kiosk.ease import Ease
from tests.kiosk.driving import LANDSCAPE, PORTRAIT, SMALL, DrivenBoard
from tests.kiosk.photographs import photographed
from tests.kiosk.stand_in import EQB, EQS, LI_NA

PHOTOGRAPH = "front.jpg"

Step = Callable[[DrivenBoard], None]

SIZES = {"landscape": LANDSCAPE, "portrait": PORTRAIT, "small": SMALL}
LANGUAGES = ("en", "zh-CN", "pt-BR", "ar")

VAN = Sheet(
    car="id-buzz",
    maker="Volkswagen",
    model="ID. Buzz GTX",
    year=2025,
    energy="electric",
    body="van",
    drivetrain="awd",
    price=Price(amount=69995, currency="EUR"),
    specs=Specs(
        range_km=423,
        range_cycle="wltp",
        power_kw=250,
        acceleration_0_100_kmh_s=6.5,
        seats=7,
        cargo_l=1121,
        length_mm=4712,
        height_mm=1927,
        wheelbase_mm=2989,
    ),
)
LONG = msgspec.structs.replace(
    EQS,
    model="Mercedes-Maybach EQS 680 SUV Night Series Exclusive",
    trim="Duesseldorf Anniversary Edition with Executive Rear",
    maker="Mercedes-Benz Manufaktur Sindelfingen",
    maker_names={},
)
SPARSE = Sheet(car="prototype", model="Prototype", body="coupe", specs=Specs(seats=2))
LONG_NAME = ShownAdvisor(
    name="Maximiliane Freifrau von Hohenlohe-Schillingsfuerst", languages=("de", "en", "fr")
)


def nothing(_board: DrivenBoard) -> None:
    """The board as a shopper finds it."""


def _step(step: CallStep, **more: object) -> Step:
    return lambda board: board.session.say(step=step, **more)


def _specifications(board: DrivenBoard) -> None:
    board.visit.openSpecifications()


def _showroom(board: DrivenBoard) -> None:
    board.visit.openShowroom()


def _comparison(board: DrivenBoard) -> None:
    catalogue = board.view.catalogue
    for car in (EQB.car, VAN.car):
        catalogue.compare(car)  # type: ignore[attr-defined]  # PySide's stub: a mere Property
    catalogue.openComparison()  # type: ignore[attr-defined]


def _marks(board: DrivenBoard) -> None:
    board.visit.toggleMarks()


def _everybody(board: DrivenBoard) -> None:
    board.visit.toggleEase()


def _phone(board: DrivenBoard) -> None:
    board.wait_for_code()
    board.touch("enlarge")


def _still_here(board: DrivenBoard) -> None:
    board.visit.openSpecifications()
    board.let_pass(37)


def _attract(board: DrivenBoard) -> None:
    board.let_pass(46)
    board.let_pass(125)


def _asleep(board: DrivenBoard) -> None:
    board.session.say(is_asleep=True, is_open=False)


def _cleaning(board: DrivenBoard) -> None:
    board.session.say(paused_until_s=board.clock.monotonic_s() + 60)


def _identifying(board: DrivenBoard) -> None:
    board.session.say(identify_until_s=board.clock.monotonic_s() + 15)


def _no_car(board: DrivenBoard) -> None:
    board.session.say(car=None, cars={})


SCREENS: dict[str, Step] = {
    "car": nothing,
    "dimensions": _marks,
    "specifications": _specifications,
    "showroom": _showroom,
    "comparison": _comparison,
    "everybody": _everybody,
    "calling": _step(CallStep.CALLING),
    "unreachable": _step(CallStep.UNREACHABLE),
    "received": _step(CallStep.RECEIVED),
    "on_the_way": _step(CallStep.ON_THE_WAY, advisor=LI_NA, eta_s=60),
    "here": _step(CallStep.HERE, advisor=LI_NA),
    "cancelled": _step(CallStep.CANCELLED),
    "ended": _step(CallStep.ENDED),
    "refused": _step(CallStep.REFUSED),
    "closed": _step(CallStep.CLOSED),
    "still_here": _still_here,
    "attract": _attract,
    "asleep": _asleep,
    "cleaning": _cleaning,
    "identifying": _identifying,
    "no_car": _no_car,
    "phone": _phone,
}
"""Every screen, as the board gets there from its own car."""

SLOW = ("attract",)
"""Those that come with a long dissolve."""


def _with_car(board: DrivenBoard, car: Sheet) -> None:
    cars = {one.car: one for one in (car, EQB, VAN)}
    board.session.say(car=car, cars=cars)


def _long_names(board: DrivenBoard) -> None:
    _with_car(board, LONG)
    if board.session.shows.advisor is not None:
        board.session.say(advisor=LONG_NAME)


def _few_specs(board: DrivenBoard) -> None:
    _with_car(board, SPARSE)


def _offline(board: DrivenBoard) -> None:
    now = board.clock.now()
    board.session.say(trouble=Trouble.BROKER_LOST, trouble_since=now, as_of=now)


def _failed_call(board: DrivenBoard) -> None:
    _offline(board)
    board.session.say(step=CallStep.UNREACHABLE, advisor=None)


def _eased(**ease: bool) -> Step:
    def change(board: DrivenBoard) -> None:
        board.visit.change(replace(board.visit.now, ease=Ease(is_still=True, **ease)))

    return change


def _photographs(board: DrivenBoard) -> None:
    photographed(board.gallery.originals / EQS.car / PHOTOGRAPH)
    _with_car(board, msgspec.structs.replace(EQS, photos=(PHOTOGRAPH,)))


_WITHOUT_A_CAR = ("asleep", "cleaning", "identifying", "no_car", "phone")
_OF_THE_CAR = tuple(name for name in SCREENS if name not in {*_WITHOUT_A_CAR, *SLOW})
_STEPS = ("calling", "received", "on_the_way", "here", "cancelled", "ended", "refused", "closed")
_BROWSING = tuple(name for name in _OF_THE_CAR if name not in {*_STEPS, "unreachable"})
_CALLING = ("car", "specifications", "showroom", "on_the_way", "here")

STATES: dict[str, tuple[Step, tuple[str, ...]]] = {
    "photographs": (_photographs, (*_BROWSING, "on_the_way", *SLOW)),
    "long_names": (_long_names, (*_OF_THE_CAR, *SLOW)),
    "few_specs": (_few_specs, (*_BROWSING, "on_the_way")),
    "offline": (_offline, _OF_THE_CAR),
    "failed_call": (_failed_call, _BROWSING),
    "high_contrast": (_eased(has_high_contrast=True), tuple(SCREENS)),
    "large_text": (_eased(has_large_text=True), (*_OF_THE_CAR, *_WITHOUT_A_CAR)),
    "low_reach": (_eased(is_low_reach=True), _CALLING),
}
"""What may be the matter, and the screens on which it shows."""
