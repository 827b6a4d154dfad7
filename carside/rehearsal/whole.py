"""When the way between a board and its desk was whole, and for how long at a stretch."""

from bisect import bisect_right
from collections.abc import Iterable

from carside.rehearsal.fingers import Broken


class WholeTimes:
    """The stretches in which nothing was broken, by board. Times as in `fingers`."""

    def __init__(self, broken: Iterable[Broken]) -> None:
        self._everybody: list[tuple[float, float]] = []
        self._own: dict[str, list[tuple[float, float]]] = {}
        for one in broken:
            found = self._everybody if one.board is None else self._own.setdefault(one.board, [])
            found.append((one.from_s, one.until_s))
        self._merged: dict[str, list[tuple[float, float]]] = {}

    def longest_s(self, board: str, from_s: float, until_s: float) -> float:
        """The longest whole stretch for `board` between two moments, in seconds."""
        longest, at_s = 0.0, from_s
        gaps = self._of(board)
        first = max(0, bisect_right(gaps, (from_s, float("inf"))) - 1)
        for number in range(first, len(gaps)):
            begins_s, ends_s = gaps[number]
            if begins_s >= until_s:
                break
            if ends_s > at_s:
                longest = max(longest, begins_s - at_s)
                at_s = ends_s
        return max(longest, until_s - at_s)

    def _of(self, board: str) -> list[tuple[float, float]]:
        """Merged and sorted, so that they never overlap."""
        if board not in self._merged:
            merged: list[tuple[float, float]] = []
            for begins_s, ends_s in sorted(self._everybody + self._own.get(board, [])):
                if merged and begins_s <= merged[-1][1]:
                    merged[-1] = (merged[-1][0], max(merged[-1][1], ends_s))
                else:
                    merged.append((begins_s, ends_s))
            self._merged[board] = merged
        return self._merged[board]
