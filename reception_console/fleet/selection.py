"""Which boards are meant: one cursor, and marks for several at once. Pure.

As in a list of files: a click means one, Ctrl adds or takes away, Shift goes on from the last one.
Nothing is ever meant that cannot be seen: what leaves the list loses its mark.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(slots=True)
class Selection:
    """The cursor's board and the marked ones. `order` is always what the list shows."""

    cursor: str = ""
    anchor: str = ""
    marked: set[str] = field(default_factory=set)

    def keep(self, order: Sequence[str]) -> None:
        """Let go of what the list does not show any more."""
        self.marked &= set(order)
        if self.cursor not in order:
            self.cursor = self.anchor = order[0] if order else ""

    def targets(self, order: Sequence[str]) -> tuple[str, ...]:
        """What a command is for: the marked ones, else the one under the cursor."""
        if self.marked:
            return tuple(board for board in order if board in self.marked)
        return (self.cursor,) if self.cursor in order else ()

    def step(self, by: int, order: Sequence[str], *, extends: bool = False) -> None:
        """Move the cursor; with `extends` everything on the way from the anchor is marked."""
        if not order:
            return
        place = order.index(self.cursor) + by if self.cursor in order else 0
        self._go(order[max(0, min(len(order) - 1, place))], order, extends=extends)

    def toggle(self, board: str) -> None:
        """Mark this one or take its mark away."""
        self.cursor = self.anchor = board
        self.marked ^= {board}

    def click(self, board: str, order: Sequence[str], *, adds: bool, extends: bool) -> None:
        """A press with the mouse."""
        if adds:
            self.toggle(board)
            return
        if not extends:
            self.marked.clear()
        self._go(board, order, extends=extends)

    def go_to(self, board: str) -> None:
        """Move the cursor there; marks stay."""
        self.cursor = self.anchor = board

    def everything(self, order: Sequence[str]) -> None:
        """Mark all that the list shows, or none if all are marked already."""
        self.marked = set() if self.marked == set(order) else set(order)

    def _go(self, board: str, order: Sequence[str], *, extends: bool) -> None:
        self.cursor = board
        if not extends:
            self.anchor = board
            return
        if self.anchor not in order:
            self.anchor = board
        one, other = sorted((order.index(self.anchor), order.index(board)))
        self.marked = set(order[one : other + 1])
