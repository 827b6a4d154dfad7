"""What one shopper looks for among all cars, and which of them she compares. Pure.

It belongs to the visit and is forgotten with it: the next shopper finds every car and no choice.
"""

from dataclasses import dataclass, replace

from carside.catalogue.comparison import MAX_CARS
from carside.catalogue.filtering import Filters

_EVERY_CAR = Filters()


@dataclass(frozen=True, slots=True, kw_only=True)
class Browsing:
    """All defaults find every car and compare none.

    Attributes:
        filters: what she asks of a car.
        facet: the key of the filter whose choices are open, empty for none.
        compared: the cars she compares, in the order she chose them.
        has_only_differences: whether the comparison leaves out what is the same of all.
    """

    filters: Filters = _EVERY_CAR
    facet: str = ""
    compared: tuple[str, ...] = ()
    has_only_differences: bool = False

    @property
    def is_full(self) -> bool:
        """Whether no further car can be compared."""
        return len(self.compared) >= MAX_CARS

    def with_compared(self, car: str, here: str | None) -> "Browsing":
        """`car` is compared too, or no more if it was.

        The car at this stand, `here`, is compared from the first choice on: it is the one she
        stands beside. A car too many changes nothing.
        """
        if car in self.compared:
            return replace(self, compared=tuple(one for one in self.compared if one != car))
        if self.is_full:
            return self
        first = (here,) if here and not self.compared and car != here else ()
        return replace(self, compared=(*first, *self.compared, car))
