"""What the console says when it cannot see: since when, why, and what still works."""

from dataclasses import dataclass

from carside.console.shows import Blindness
from reception_console.scene import Scene
from reception_console.wording import sentence, time_words, translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Banner:
    """One plain statement under the status bar."""

    banner: str
    title: str
    detail: str
    is_grave: bool


def banner(scene: Scene) -> Banner | None:
    """The banner of this moment's blindness, None if all can be seen."""
    blindness = scene.shows.blindness
    if blindness is Blindness.NONE:
        return None
    at = scene.shows.blind_since
    since = time_words(scene.here(at)) if at else ""
    return Banner(
        banner="blind",
        title=_title(blindness).format(since),
        detail=_detail(scene),
        # Somebody switched it off, or it was never on: to be known, not an alarm.
        is_grave=blindness not in {Blindness.CONNECTING, Blindness.DESK_OFF},
    )


def _title(blindness: Blindness) -> str:
    return {
        Blindness.CONNECTING: translate("Banner", "Connecting to the showroom since {0}."),
        Blindness.BROKER_LOST: translate(
            "Banner", "The line to the showroom has been cut since {0}."
        ),
        Blindness.BROKER_REFUSED: translate(
            "Banner", "The broker has refused this console since {0}."
        ),
        Blindness.DESK_LOST: translate("Banner", "The desk has not been heard since {0}."),
        Blindness.DESK_OFF: translate("Banner", "The desk has been off since {0}."),
    }.get(blindness, "")


def _detail(scene: Scene) -> str:
    blindness, reason = scene.shows.blindness, scene.shows.blind_reason
    if blindness is Blindness.CONNECTING:
        return sentence(reason) or translate("Banner", "Calls will appear as soon as it answers.")
    if blindness is Blindness.BROKER_REFUSED:
        return (
            translate("Banner", "{0} Please check this console's name and password.")
            .format(sentence(reason))
            .strip()
        )
    if scene.shows.plan is None or scene.seen_at is None:
        return translate("Banner", "Calls are kept at the boards and will arrive when it is back.")
    return translate(
        "Banner",
        "What you see is as of {0}. Calls are kept at the boards and will arrive.",
    ).format(time_words(scene.seen_at))
