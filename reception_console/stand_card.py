"""What is said of the stand that is ringed on the plan: its car, and how its board stands."""

from dataclasses import dataclass

from carside.console.shows import Standing
from reception_console.scene import Scene
from reception_console.wording import as_of_words, board_words, joined, translate

_WELL = frozenset({Standing.READY, Standing.SLEEPING, Standing.CLEANING})


@dataclass(frozen=True, slots=True, kw_only=True)
class StandCard:
    """Empty while no stand is ringed."""

    stand: str = ""
    title: str = ""
    words: str = ""
    is_well: bool = True
    has_board: bool = False


def stand_card(scene: Scene, found: str) -> StandCard:
    """The card of the stand with this identifier; of anything else an empty one."""
    stand = scene.stand_named(found)
    if stand is None:
        return StandCard()
    title = joined(stand.name, scene.car_title(stand.car))
    if stand.board is None:
        words = translate("Board", "No board at this stand")
        return StandCard(stand=stand.stand, title=title, words=words)
    standing = scene.shows.boards.get(stand.board, Standing.UNKNOWN)
    words = board_words(stand.board, scene) or translate("Board", "Board ready")
    return StandCard(
        stand=stand.stand,
        title=title,
        words=joined(words, as_of_words(scene) if scene.is_line_cut else ""),
        is_well=standing in _WELL,
        has_board=True,
    )
