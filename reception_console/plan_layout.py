"""Where drawn things go on the plan so that none covers another. Pure: numbers in, numbers out.

Cars stay where they stand: they are the truth of the plan. Advisors are drawn as round portraits of
a fixed size in pixels, which on a small plan cover each other and the cars, so they are moved aside
by the least that frees them. A car's model is written under it only where there is room.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from math import cos, hypot, radians, sin

_ROUNDS = 24
_GOLDEN_ANGLE = 2.399963
_WIDE_FROM = 0x2E80
"""Where the wide letters of Chinese, Japanese and Korean begin."""
_MOST_LETTERS = 13.0
"""A label's greatest width, as a multiple of the letters' size; the rest is cut off."""


@dataclass(frozen=True, slots=True)
class Box:
    """An upright rectangle in pixels."""

    left: float
    top: float
    right: float
    bottom: float

    def touches(self, other: "Box") -> bool:
        """Whether the two overlap."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def holds(self, other: "Box") -> bool:
        """Whether the other lies wholly within."""
        return (
            self.left <= other.left
            and self.top <= other.top
            and other.right <= self.right
            and other.bottom <= self.bottom
        )


@dataclass(slots=True)
class Crowd:
    """Boxes that can be asked for what is near without looking at all of them."""

    cell_px: float
    _cells: dict[tuple[int, int], list[Box]] = field(default_factory=dict)

    def add(self, box: Box) -> None:
        """One more."""
        for cell in self._cells_of(box):
            self._cells.setdefault(cell, []).append(box)

    def near(self, box: Box) -> Iterator[Box]:
        """Every box that may touch this one; some come twice."""
        for cell in self._cells_of(box):
            yield from self._cells.get(cell, ())

    def _cells_of(self, box: Box) -> Iterator[tuple[int, int]]:
        size = self.cell_px
        for column in range(int(box.left // size), int(box.right // size) + 1):
            for row in range(int(box.top // size), int(box.bottom // size) + 1):
                yield column, row


def crowd_of(boxes: Iterable[Box]) -> Crowd:
    """These boxes, in cells about as large as the largest of them."""
    listed = list(boxes)
    sides = (max(box.right - box.left, box.bottom - box.top) for box in listed)
    crowd = Crowd(max(1.0, max(sides, default=1.0)))
    for box in listed:
        crowd.add(box)
    return crowd


def car_box(x: float, y: float, length: float, width: float, heading_deg: float) -> Box:
    """The upright rectangle around a car whose middle is `x`, `y`, all in pixels."""
    turn = radians(heading_deg)
    half_x = (abs(sin(turn)) * length + abs(cos(turn)) * width) / 2
    half_y = (abs(cos(turn)) * length + abs(sin(turn)) * width) / 2
    return Box(x - half_x, y - half_y, x + half_x, y + half_y)


def free_spots(
    wanted: Sequence[tuple[float, float]], radius: float, boxes: Sequence[Box], area: Box
) -> list[tuple[float, float]]:
    """Move discs of `radius` the least so that they leave each other, the boxes and the edge free.

    In a crowd that cannot be untangled the discs still overlap a little: never hidden, never far.
    """
    spots = [list(spot) for spot in wanted]
    crowd = crowd_of(boxes)
    for _ in range(_ROUNDS):
        has_moved = _part(spots, 2 * radius)
        for spot in spots:
            around = Box(spot[0] - radius, spot[1] - radius, spot[0] + radius, spot[1] + radius)
            for box in crowd.near(around):
                has_moved |= _leave(spot, box, radius)
            spot[0] = min(max(spot[0], area.left + radius), area.right - radius)
            spot[1] = min(max(spot[1], area.top + radius), area.bottom - radius)
        if not has_moved:
            break
    return [(x, y) for x, y in spots]


def _part(spots: list[list[float]], distance: float) -> bool:
    has_moved = False
    for n, one in enumerate(spots):
        for m in range(n + 1, len(spots)):
            other = spots[m]
            apart = hypot(one[0] - other[0], one[1] - other[1])
            if apart >= distance - 0.5:
                continue
            has_moved = True
            # People at the very same spot fan out, each pair in its own direction.
            angle = _GOLDEN_ANGLE * (n + m)
            dx, dy = (
                ((other[0] - one[0]) / apart, (other[1] - one[1]) / apart)
                if apart > 0.01  # noqa: PLR2004 (a hundredth of a pixel)
                else (cos(angle), sin(angle))
            )
            push = (distance - apart) / 2
            one[0], one[1] = one[0] - dx * push, one[1] - dy * push
            other[0], other[1] = other[0] + dx * push, other[1] + dy * push
    return has_moved


def _leave(spot: list[float], box: Box, radius: float) -> bool:
    left, top = box.left - radius, box.top - radius
    right, bottom = box.right + radius, box.bottom + radius
    if not (left < spot[0] < right and top < spot[1] < bottom):
        return False
    ways = (
        (spot[0] - left, 0, left),
        (right - spot[0], 0, right),
        (spot[1] - top, 1, top),
        (bottom - spot[1], 1, bottom),
    )
    _, axis, place = min(ways)
    spot[axis] = place
    return True


def label_width(text: str, size_px: float) -> float:
    """About how wide a label is, in pixels: wide letters for Chinese, narrow ones for Latin."""
    widths = (size_px if ord(letter) >= _WIDE_FROM else 0.58 * size_px for letter in text)
    return min(sum(widths), _MOST_LETTERS * size_px)


def label_boxes(
    cars: Sequence[Box], texts: Sequence[str], size_px: float, area: Box
) -> list[Box | None]:
    """Where each car's label goes; None where it would touch a car, a label or the edge."""
    labels: list[Box | None] = []
    crowd = crowd_of(cars)
    for car, text in zip(cars, texts, strict=True):
        half = label_width(text, size_px) / 2
        middle = (car.left + car.right) / 2
        box = Box(middle - half, car.bottom + 2, middle + half, car.bottom + 2 + 1.6 * size_px)
        is_free = area.holds(box) and not any(box.touches(other) for other in crowd.near(box))
        labels.append(box if text and is_free else None)
        if text and is_free:
            crowd.add(box)
    return labels
