"""Two calls at once: each shows who should go to it, and who is needed more at the other."""

from carside.assignment import warm
from carside.contract.payloads import Entry
from carside.suggesting import Suggesting
from reception_console.scene import Scene
from reception_console.sentences import entry_sentence
from reception_console.wording import reasons_words
from tests.reception_console.played import ADVISORS, PLAN, PlayedShowroom, StillClock


def test_the_card_says_for_which_stand_an_advisor_is_better(
    showroom: PlayedShowroom, clock: StillClock
) -> None:
    chinese = showroom.call(showroom.press("b1", car="gone", language="zh-CN"))
    english = showroom.call(showroom.press("b2", car="gone", language="en", waited_s=5))
    assert chinese is not None
    assert english is not None
    shows = showroom.shows
    family = {car: sheet.family for car, sheet in shows.cars.items()}.get
    one = Suggesting()
    first = one.suggestions(english, shows.calls, ADVISORS, PLAN, family)
    second = one.suggestions(chinese, shows.calls, ADVISORS, PLAN, family)
    assert first[0].advisor.advisor != second[0].advisor.advisor
    moved = next(s for s in first if s.advisor.advisor == second[0].advisor.advisor)
    scene = Scene(shows=shows, now=clock.now(), selected=english)
    assert reasons_words(moved, scene).startswith("free · better for B1 · ")
    assert warm()


def test_the_story_says_when_somebody_else_was_suggested(
    showroom: PlayedShowroom, clock: StillClock
) -> None:
    scene = Scene(shows=showroom.shows, now=clock.now())

    def told(**detail: object) -> str:
        entry = Entry(
            sequence=1, at=clock.now(), event="dispatched", advisor="tom-meyer", detail=detail
        )
        return entry_sentence(entry, scene)

    assert (
        told(first="wang-min", is_first=False) == "Asked Tom Meyer, though Wang Min was suggested"
    )
    assert told(first="tom-meyer", is_first=True) == "Asked Tom Meyer"
    assert told() == "Asked Tom Meyer"
