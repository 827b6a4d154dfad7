"""Which boards are listed, and in which order. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass

from reception_console.fleet.fleet_rows import Known

FIRST = "trouble"
"""How the list opens: the boards with trouble first. The columns are the keys of `Known`."""


@dataclass(slots=True)
class Listing:
    """What is sought, and the column it is sorted by."""

    column: str = FIRST
    is_falling: bool = False
    sought: str = ""
    is_only_trouble: bool = False

    def sort_by(self, column: str) -> None:
        """Sort by this column; once more turns it round."""
        self.is_falling = column == self.column and not self.is_falling
        self.column = column

    def arrange(self, known: Iterable[Known]) -> list[Known]:
        """What is wanted of these, in order.

        What is not known stands last either way, equal ones by their stand.
        """
        by_stand = sorted(filter(self._is_wanted, known), key=lambda one: one.keys["stand"])
        there = [one for one in by_stand if one.keys[self.column] is not None]
        there.sort(key=lambda one: one.keys[self.column], reverse=self.is_falling)
        return there + [one for one in by_stand if one.keys[self.column] is None]

    def _is_wanted(self, one: Known) -> bool:
        is_found = all(word in one.seek for word in self.sought.casefold().split())
        return is_found and (one.row.weight > 0 or not self.is_only_trouble)
