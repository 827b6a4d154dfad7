"""What people call the stand, the car, the advisor and the language of a call, as of now.

It is written beside the call with every change of it, so that the call is found by these names
also when the car has left, the stand is called otherwise and the advisor works elsewhere.
"""

from collections.abc import Callable, Mapping

from carside.calls import Call
from carside.catalogue.sheet import Sheet
from carside.desk.language_names import names_of
from carside.floor import FloorPlan
from carside.roster import Advisor


class CallNames:
    """The names of one showroom's things and people."""

    def __init__(
        self,
        plan: FloorPlan,
        sheets: Mapping[str, Sheet],
        find_advisor: Callable[[str], Advisor | None],
    ) -> None:
        """Names from the plan and the sheets; advisors are found by `find_advisor`."""
        self._find_advisor = find_advisor
        self.relist(plan, sheets)

    def relist(self, plan: FloorPlan, sheets: Mapping[str, Sheet]) -> None:
        """Take the names of a showroom file that was read anew."""
        self._stands = {stand.stand: stand.name for stand in plan.stands}
        self._cars = {car: _car_names(sheet) for car, sheet in sheets.items()}

    def of(self, call: Call) -> str:
        """The names of `call`'s parts on one line; identifiers too, which are names to some."""
        advisor = self._find_advisor(call.advisor) if call.advisor else None
        parts = (
            self._stands.get(call.stand, ""),
            call.stand,
            self._cars.get(call.car, ""),
            call.car,
            advisor.name if advisor else "",
            call.advisor or "",
            names_of(call.language),
            call.language,
        )
        return bare_names(parts)


def names_from_identifiers(call: Call) -> str:
    """The names of a call of which nobody wrote down what its parts were called."""
    parts = (call.stand, call.car, call.advisor or "", names_of(call.language), call.language)
    return bare_names(parts)


def bare_names(parts: tuple[str, ...]) -> str:
    """Names on one line, each once."""
    return " · ".join(dict.fromkeys(part for part in parts if part)).replace("\0", "")


def _car_names(sheet: Sheet) -> str:
    trims = (trim.name for trim in sheet.trims)
    names = (sheet.maker, *sheet.maker_names.values(), sheet.model, sheet.trim, *trims)
    return " ".join(dict.fromkeys(name for name in names if name))
