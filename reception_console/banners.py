"""The banners under the status bar: what cannot be seen, and who is missing, since when."""

from reception_console.blindness import Banner, banner
from reception_console.clock_skew import skew_banners
from reception_console.notice_words import console_name
from reception_console.scene import Scene
from reception_console.wording import listed, time_words, translate

_NAMED = 3
"""So many are named in one banner; the rest is counted, and the sheet of boards has them all."""


def banners(scene: Scene) -> list[Banner]:
    """The banners of this moment, the gravest first."""
    found = [banner(scene), _boards(scene), _consoles(scene), *skew_banners(scene)]
    return sorted((one for one in found if one is not None), key=lambda one: not one.is_grave)


def _boards(scene: Scene) -> Banner | None:
    """One banner for all boards that are missing: the first by name, the rest counted."""
    lost = [
        translate("Banner", "{0} since {1}").format(
            one.stand_name, time_words(scene.here(one.since))
        )
        for one in scene.shows.lost_boards
    ]
    unseen = [
        translate("Banner", "{0} never seen").format(one.stand_name)
        for one in scene.shows.unseen_boards
    ]
    if not lost and not unseen:
        return None
    title = translate("Banner", "Board lost: {0}") if lost else translate("Banner", "Board: {0}")
    return Banner(
        banner="boards",
        title=title.format(_listed([*lost, *unseen])),
        detail=translate("Banner", "A press there may not reach you until it is back."),
        is_grave=False,
    )


def _consoles(scene: Scene) -> Banner | None:
    lost = [
        translate("Banner", "{0} since {1}").format(
            console_name(one.console), time_words(scene.here(one.since))
        )
        for one in scene.shows.lost_consoles
    ]
    if not lost:
        return None
    return Banner(
        banner="consoles",
        title=translate("Banner", "Console lost: {0}").format(_listed(lost)),
        detail=translate("Banner", "Whoever sits there may not see the calls."),
        is_grave=False,
    )


def _listed(names: list[str]) -> str:
    more = len(names) - _NAMED
    rest = translate("Banner", " and {0} more").format(more) if more > 0 else ""
    return listed(names[:_NAMED]) + rest
