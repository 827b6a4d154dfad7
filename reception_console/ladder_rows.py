"""How far the desk has climbed for the selected call, and who was told: lines for its panel."""

from dataclasses import dataclass

from carside.calls import Call, Phase
from reception_console.scene import Scene, Urgency
from reception_console.sentences import failure_of, names_of
from reception_console.wording import time_words, translate

_UNANSWERED = frozenset({Phase.PLACED, Phase.DISPATCHED})


@dataclass(frozen=True, slots=True, kw_only=True)
class LadderRow:
    """One rung that holds now; `level` is that of `scene.Urgency`."""

    number: int
    words: str
    level: int


def ladder_rows(call: Call, scene: Scene) -> list[LadderRow]:
    """The rungs worth a line, the highest last; none once somebody has said that he goes."""
    if call.phase not in _UNANSWERED:
        return []
    lines: list[tuple[int, str]] = []
    if call.rung == Urgency.LOUDER:
        lines.append((Urgency.LOUDER, translate("Ladder", "Waits too long: the bell is louder")))
    if call.rung >= Urgency.OFFERED and call.phase is Phase.PLACED:
        lines.append((Urgency.OFFERED, _offer_words(call, scene)))
    if call.rung >= Urgency.ALARM:
        lines.append((Urgency.ALARM, _manager_words(call, scene)))
    return [
        LadderRow(number=n, words=words, level=int(level)) for n, (level, words) in enumerate(lines)
    ]


def _offer_words(call: Call, scene: Scene) -> str:
    if not call.offered_to:
        return translate("Ladder", "Nobody is free to offer it to")
    return translate("Ladder", "Offered to all free advisors: {0}").format(
        names_of(call.offered_to, scene)
    )


def _manager_words(call: Call, scene: Scene) -> str:
    story = scene.shows.story.get(call.call, ())
    rung = next((e for e in reversed(story) if e.detail.get("step") == "manager"), None)
    after = story[story.index(rung) :] if rung else story
    told = next((e for e in reversed(after) if e.event in {"notified", "not_notified"}), None)
    name = rung.detail.get("manager") if rung else None
    manager = (
        translate("Ladder", "the manager, {0}").format(name)
        if isinstance(name, str)
        else translate("Ladder", "the manager")
    )
    if told is None:
        return translate("Ladder", "Now for {0}").format(manager)
    at = time_words(told.at)
    if told.event == "notified":
        return translate("Ladder", "Told by message at {0}: {1}").format(at, manager)
    reason = failure_of(told)
    return translate("Ladder", "No message reached {0}: please call").format(
        f"{manager} ({reason})" if reason else manager
    )
