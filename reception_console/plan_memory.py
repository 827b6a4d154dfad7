"""What was worked out for the plan and still holds, so that a running clock costs next to nothing.

Where labels and portraits fit depends on where the cars are and how large the plan is drawn: with
a thousand stands that is not worked out again four times a second.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from carside.calls import Call
from carside.floor import Stand
from reception_console.plan_clusters import cluster_box, clusters, needed_box
from reception_console.plan_layout import Box, free_spots, label_boxes, label_width
from reception_console.scene import Scene
from reception_console.stand_rows import (
    Scale,
    StandRow,
    area_of,
    board_label,
    box_of,
    calls_by_stand,
    stand_row,
    stands_of,
)
from reception_console.wording import as_of_words

NAME_PX = 18.0
"""The letters of a stand's name, in design pixels."""
LABEL_PX = 15.0
"""The letters of a car's model under it, in design pixels."""

CLUSTER_PX = 54.0
"""How far from its first stand a cluster reaches, in design pixels."""

Spots = list[tuple[float, float]]


@dataclass(slots=True)
class PlanMemory:
    """Remembers the last answer to each question about the floor that is shown."""

    _ground: tuple[Any, ...] = ()
    _area: Box = field(default_factory=lambda: Box(0, 0, 0, 0))
    _stands: list[Stand] = field(default_factory=list)
    _boxes: list[Box] = field(default_factory=list)
    _clusters: list[list[int]] = field(default_factory=list)
    _obstacles: list[Box] = field(default_factory=list)
    _texts: list[str] = field(default_factory=list)
    _labels: list[Box | None] = field(default_factory=list)
    _wanted: tuple[Any, ...] = ()
    _spots: Spots = field(default_factory=list)
    _around: tuple[Any, ...] = ()
    _rows: dict[str, tuple[tuple[Any, ...], StandRow]] = field(default_factory=dict)

    def look(self, scene: Scene, shown: str, scale: Scale, *, is_closest: bool = False) -> None:
        """Work out what this moment changes; to be called before anything is asked.

        Where it cannot be looked at from nearer, stands are never put together.
        """
        plan, cars = scene.shows.plan, scene.shows.cars
        ground = (plan, cars, shown, scale)
        if not _are_same(ground, self._ground):
            self._ground = ground
            self._area = area_of(scene, shown, scale)
            self._stands = stands_of(scene, shown)
            self._boxes = [box_of(stand, scene, scale) for stand in self._stands]
            self._texts = []
            self._clusters = [] if is_closest else self._put_together(scale.unit)
            self._obstacles = self._drawn_boxes(scale.unit)
        self._label(scene, scale)

    def stand_rows(self, scene: Scene, found: str) -> list[StandRow]:
        """The stands of the floor, labelled where there is room at this scale."""
        shows, calls = scene.shows, calls_by_stand(scene)
        around = (shows.plan, shows.cars, shows.paused_until, as_of_words(scene))
        if not _are_same(around, self._around):
            self._around = around
            self._rows.clear()
        return [
            self._row(stand, calls.get(stand.stand), found, scene, has_label=label is not None)
            for stand, label in zip(self._stands, self._labels, strict=True)
        ]

    @property
    def clusters(self) -> list[list[int]]:
        """The places among the stands of those that are drawn as one."""
        return self._clusters

    def spots_for(self, wanted: Spots, radius: float, others: Sequence[Box]) -> Spots:
        """Where round portraits go that would rather be at `wanted`, all in pixels."""
        asked = (wanted, radius, tuple(others), self._labels)
        if len(self._wanted) != len(asked) or asked != self._wanted:
            taken = [*self._obstacles, *(label for label in self._labels if label), *others]
            self._wanted = asked
            self._spots = free_spots(wanted, radius, taken, self._area)
        return self._spots

    def _put_together(self, unit: float) -> list[list[int]]:
        needed = [
            needed_box(box, label_width(stand.name, NAME_PX * unit), unit)
            for box, stand in zip(self._boxes, self._stands, strict=True)
        ]
        return clusters(needed, CLUSTER_PX * unit)

    def _drawn_boxes(self, unit: float) -> list[Box]:
        """Where something is drawn: a car, or a cluster instead of several."""
        taken = {n for group in self._clusters for n in group}
        return [
            *(box for n, box in enumerate(self._boxes) if n not in taken),
            *(cluster_box([self._boxes[n] for n in group], unit) for group in self._clusters),
        ]

    def _label(self, scene: Scene, scale: Scale) -> None:
        calls = calls_by_stand(scene)
        # No model is written under a car from which somebody calls.
        texts = [
            "" if s.stand in calls else board_label(s, scene) or scene.car_title(s.car)
            for s in self._stands
        ]
        if texts != self._texts or len(self._labels) != len(texts):
            self._texts = texts
            size_px = LABEL_PX * scale.unit
            self._labels = label_boxes(self._boxes, texts, size_px, self._area)

    def _row(
        self, stand: Stand, call: Call | None, found: str, scene: Scene, *, has_label: bool
    ) -> StandRow:
        standing = scene.shows.boards.get(stand.board or "")
        is_selected = call is not None and scene.selected is call
        key = (call, standing, is_selected, stand.stand == found, has_label)
        held = self._rows.get(stand.stand)
        if held is not None and held[0][0] is call and held[0][1:] == key[1:]:
            return held[1]
        row = stand_row(stand, call, found, scene, has_label=has_label)
        self._rows[stand.stand] = (key, row)
        return row


def _are_same(now: tuple[Any, ...], before: tuple[Any, ...]) -> bool:
    """Whether these are the very same values, compared by identity where they may be large."""
    return len(now) == len(before) and all(
        a is b or (isinstance(a, str | Scale) and a == b) for a, b in zip(now, before, strict=True)
    )
