"""Stands drawn as one shape, as rows: how many they are, and how things stand with the worst."""

from collections.abc import Sequence
from dataclasses import dataclass

from reception_console.scene import Scene
from reception_console.stand_rows import StandRow
from reception_console.wording import as_of_words, listed, translate

_WORST_FIRST = (
    "waiting",
    "asked",
    "coming",
    "here",
    "lost",
    "off",
    "cleaning",
    "resting",
    "calm",
)
_NAMES = 4
"""So many names are read out before it says how many more there are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClusterRow:
    """Several stands as one shape in their midst. `tone` and `urgency` are those of the worst."""

    cluster: str
    stands: tuple[str, ...]
    count: int
    middle_x_m: float
    middle_y_m: float
    tone: str
    urgency: int
    calls: int
    is_pulsing: bool
    is_selected: bool
    is_found: bool
    spoken: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BlipRow:
    """A stand as a dot on the small plan."""

    stand: str
    middle_x_m: float
    middle_y_m: float
    tone: str
    urgency: int


def blip_rows(rows: Sequence[StandRow]) -> list[BlipRow]:
    """The dots of these stands, those to be seen last, so that they lie on top."""
    return [
        BlipRow(
            stand=row.stand,
            middle_x_m=row.middle_x_m,
            middle_y_m=row.middle_y_m,
            tone=row.tone,
            urgency=row.urgency,
        )
        for row in sorted(rows, key=lambda row: (row.tone != "calm", row.tone == "waiting"))
    ]


def cluster_row(rows: Sequence[StandRow], scene: Scene) -> ClusterRow:
    """These stands as one."""
    worst = min(rows, key=lambda row: (_WORST_FIRST.index(row.tone), -row.urgency))
    return ClusterRow(
        cluster=f"{rows[0].stand}+{len(rows)}",
        stands=tuple(row.stand for row in rows),
        count=len(rows),
        middle_x_m=round(sum(row.middle_x_m for row in rows) / len(rows), 3),
        middle_y_m=round(sum(row.middle_y_m for row in rows) / len(rows), 3),
        tone=worst.tone,
        urgency=worst.urgency,
        calls=sum(bool(row.call) for row in rows),
        is_pulsing=any(row.is_pulsing for row in rows),
        is_selected=any(row.is_selected for row in rows),
        is_found=any(row.is_found for row in rows),
        spoken=_spoken(rows, worst, scene),
    )


def _spoken(rows: Sequence[StandRow], worst: StandRow, scene: Scene) -> str:
    names = listed(row.stand_name for row in rows[:_NAMES])
    more = len(rows) - _NAMES
    if more > 0:
        names = translate("Plan", "%1 and more: %2").replace("%1", names).replace("%2", str(more))
    calls = sum(bool(row.call) for row in rows)
    parts = (
        translate("Plan", "Stands here: %1").replace("%1", str(len(rows))),
        names,
        translate("Plan", "calls: %1").replace("%1", str(calls)) if calls else "",
        worst.spoken if worst.tone != "calm" else "",
        "" if worst.tone != "calm" else as_of_words(scene),
    )
    return listed(parts)
