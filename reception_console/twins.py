"""Two calls that may be one customer's, who has walked on: the question, and what may be done."""

from carside.calls import Call, Phase
from reception_console.scene import Scene
from reception_console.wording import translate

_JOINABLE = frozenset({Phase.PLACED, Phase.DISPATCHED})
_MOVABLE = frozenset({Phase.PLACED, Phase.DISPATCHED, Phase.ACCEPTED})


def asked_about(scene: Scene) -> Call | None:
    """The later one of the selected call and its twin, about which the desk asks."""
    selected, twin = scene.selected, scene.twin
    if selected is None or twin is None:
        return None
    return selected if selected.same_as == twin.call else twin


def twin_words(call: Call, scene: Scene) -> str:
    """The question in words; empty if there is none."""
    twin = scene.twin
    if twin is None:
        return ""
    if asked_about(scene) is call:
        words = translate("Call", "Perhaps the same customer as at {0}, who has walked on.")
    else:
        words = translate("Call", "Perhaps this customer has walked on to {0}.")
    return words.format(scene.stand_name(twin))


def can_join(call: Call, scene: Scene) -> bool:
    """Whether the two may still become one: nobody goes to the later, nobody is at the earlier."""
    twin, later = scene.twin, asked_about(scene)
    if twin is None or later is None:
        return False
    earlier = twin if later is call else call
    return later.phase in _JOINABLE and earlier.phase in _MOVABLE
