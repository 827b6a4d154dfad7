"""Who could be sent, as rows: the reasons in words and the digit that sends him."""

from dataclasses import dataclass

from carside.calls import Phase
from carside.contract.payloads import ConsoleRole
from carside.matching import Suggestion
from reception_console.scene import Scene, initials
from reception_console.wording import as_of_words, reasons_words, unbroken

KEYS_FOR_ADVISORS = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionRow:
    """One advisor who could be asked; `key_words` is his digit, empty beyond the ninth."""

    advisor: str
    advisor_name: str
    initials: str
    advisor_state: str
    reasons_words: str
    key_words: str
    is_top: bool
    is_offered: bool
    as_of_words: str


def suggestion_row(place: int, suggestion: Suggestion, scene: Scene) -> SuggestionRow:
    """How the advisor at this place of the list, counted from 0, is shown."""
    advisor = suggestion.advisor
    is_unasked = scene.selected is not None and scene.selected.phase is Phase.PLACED
    may_act = not only_looks(scene)
    return SuggestionRow(
        advisor=advisor.advisor,
        advisor_name=advisor.name,
        initials=initials(advisor.name),
        advisor_state=advisor.state.value,
        reasons_words=unbroken(reasons_words(suggestion, scene)),
        key_words=str(place + 1) if place < KEYS_FOR_ADVISORS and may_act else "",
        is_top=place == 0 and is_unasked and may_act and not scene.is_old,
        is_offered=scene.selected is not None and advisor.advisor in scene.selected.offered_to,
        as_of_words=as_of_words(scene),
    )


def only_looks(scene: Scene) -> bool:
    """Whether whoever sits here may look and not act."""
    return scene.shows.role is ConsoleRole.VIEWER
