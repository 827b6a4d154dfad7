"""The rows of the roster, and which of them are looked at."""

from collections.abc import Mapping
from dataclasses import dataclass

from carside.floor import Spot, Stand
from carside.roster import Advisor, AdvisorState
from carside.roster_fairness import Share
from reception_console.roster.roster_words import (
    call_words,
    doing_words,
    languages_words,
    place_words,
    share_words,
    shift_words,
    until_words,
)
from reception_console.scene import Scene, initials
from reception_console.wording import family_name, joined, language_name, listed, translate


@dataclass(frozen=True, slots=True, kw_only=True)
class AdvisorLine:
    """One advisor. `wanted` is the state that was asked for and is not answered yet."""

    advisor: str
    advisor_name: str
    initials: str
    portrait: str
    languages_words: str
    models_words: str
    advisor_state: str
    state_words: str
    until_words: str
    place_words: str
    part_words: str
    turns_words: str
    share_words: str
    is_fair: bool
    wanted: str
    why_not: str
    is_current: bool
    is_old: bool
    spoken: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterFilter:
    """Who is looked at: everybody, or those of one state, one language, with these words."""

    state: str = ""
    language: str = ""
    text: str = ""

    @property
    def is_set(self) -> bool:
        """Whether somebody may be left out."""
        return bool(self.state or self.language or self.text.strip())

    def takes(self, advisor: Advisor) -> bool:
        """Whether this advisor is looked at."""
        tags = {tag.split("-", 1)[0].lower() for tag in advisor.languages}
        words = f"{advisor.name} {advisor.advisor} {' '.join(advisor.models)}".casefold()
        return (
            self.state in {"", advisor.state.value}
            and (not self.language or self.language in tags)
            and all(word in words for word in self.text.casefold().split())
        )


def advisor_line(
    advisor: Advisor,
    scene: Scene,
    share: Share | None,
    *,
    current: str,
    wanted: str,
    portraits: Mapping[str, str],
    stand_at: Mapping[Spot, Stand],
) -> AdvisorLine:
    """The row of one advisor at this moment."""
    place, part = place_words(advisor, scene, stand_at)
    on_call = call_words(advisor, scene)
    return AdvisorLine(
        advisor=advisor.advisor,
        advisor_name=advisor.name,
        initials=initials(advisor.name),
        portrait=portraits.get(advisor.portrait or "", ""),
        languages_words=languages_words(advisor),
        models_words=listed(family_name(one, scene) for one in advisor.models),
        advisor_state=advisor.state.value,
        state_words=doing_words(advisor.state),
        until_words=joined(on_call, until_words(advisor, scene)) or shift_words(advisor, scene),
        place_words=place or translate("Roster", "Not seen yet"),
        part_words=part,
        turns_words=str(advisor.turns),
        share_words=share_words(share),
        is_fair=share is None or share.is_fair,
        wanted=wanted,
        why_not=_why_not(advisor, scene),
        is_current=advisor.advisor == current,
        is_old=scene.is_old,
        spoken=", ".join(
            part
            for part in (
                advisor.name,
                doing_words(advisor.state),
                on_call,
                until_words(advisor, scene),
                languages_words(advisor),
                turns_words(advisor.turns),
            )
            if part
        ),
    )


def turns_words(turns: int) -> str:
    """How often he was sent today, so that no plural is needed."""
    return translate("Roster", "sent today: {0}").format(turns)


def languages_of(scene: Scene) -> list[tuple[str, str]]:
    """Every language that somebody speaks: its tag without a region, and its own name."""
    tags = {tag.split("-", 1)[0].lower() for a in scene.shows.advisors for tag in a.languages}
    return sorted(((tag, language_name(tag)) for tag in tags), key=lambda one: one[1].casefold())


def _why_not(advisor: Advisor, scene: Scene) -> str:
    """Why nothing can be said of him now; empty if it can."""
    if scene.is_old:
        return translate("Roster", "The desk cannot be reached")
    if advisor.state is not AdvisorState.BUSY:
        return ""
    call = scene.call(advisor.call)
    if call is None:
        return translate("Roster", "Busy until the call is closed")
    return translate("Roster", "Busy until the call at {0} is closed").format(
        scene.stand_name(call)
    )
