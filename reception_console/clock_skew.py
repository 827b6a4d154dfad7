"""Clocks that are wrong: this console's beside the desk's, and those of boards, said plainly."""

from datetime import timedelta

from reception_console.blindness import Banner
from reception_console.scene import Scene
from reception_console.wording import listed, translate

CONSOLE_S = 30.0
"""So far this console's clock may be from the desk's before it is told, in seconds."""
BOARD_S = 60.0
"""Likewise for a board's, whose clock nothing depends on but its own calendar."""
_MINUTE_S = 60
_HOUR_S = 3600
_NAMED = 3


def skew_banners(scene: Scene) -> list[Banner]:
    """One banner for this console's clock, one for all boards; none while the line is cut."""
    if scene.is_old:
        return []
    found = (_console(scene), _boards(scene))
    return [one for one in found if one is not None]


def _console(scene: Scene) -> Banner | None:
    behind_s = scene.shows.clock_offset.total_seconds()
    if abs(behind_s) < CONSOLE_S:
        return None
    words = (
        translate("Banner", "This computer's clock is {0} behind the desk's.")
        if behind_s > 0
        else translate("Banner", "This computer's clock is {0} ahead of the desk's.")
    )
    return Banner(
        banner="clock",
        title=words.format(duration_words(behind_s)),
        detail=translate(
            "Banner", "All times here are the desk's, and waiting times are right all the same."
        ),
        is_grave=False,
    )


def _boards(scene: Scene) -> Banner | None:
    """A board tells by how much its clock differs from the desk's."""
    wrong = [
        (board, health.clock_offset_s)
        for board, health in scene.shows.healths.items()
        if health.clock_offset_s is not None and abs(health.clock_offset_s) >= BOARD_S
    ]
    if not wrong:
        return None
    stands = {board: scene.stand_of_board(board) for board, _ in wrong}
    named = [
        f"{stand.name if (stand := stands[board]) else board} ({duration_words(by_s)})"
        for board, by_s in wrong[:_NAMED]
    ]
    more = len(wrong) - _NAMED
    rest = translate("Banner", " and {0} more").format(more) if more > 0 else ""
    return Banner(
        banner="board-clocks",
        title=translate("Banner", "A board's clock is wrong: {0}").format(listed(named) + rest),
        detail=translate("Banner", "Its presses and waiting times are right all the same."),
        is_grave=False,
    )


def duration_words(seconds: float) -> str:
    """About how long, in one unit: ``45 s``, ``3 min``, ``2 h``."""
    length_s = round(abs(seconds))
    if length_s < 2 * _MINUTE_S:
        return translate("Banner", "{0} s").format(length_s)
    if length_s < 2 * _HOUR_S:
        return translate("Banner", "{0} min").format(round(length_s / _MINUTE_S))
    return translate("Banner", "{0} h").format(
        round(timedelta(seconds=length_s) / timedelta(hours=1))
    )
