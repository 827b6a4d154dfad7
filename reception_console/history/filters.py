"""What is searched for: the words and every filter as one value, and the question it becomes."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from carside.calls import Kind, Outcome
from carside.contract.reading import MAX_PAGE, FindCalls
from reception_console.history.outcomes import short_outcome_words
from reception_console.report.span import ALWAYS, Days, Span, days_of
from reception_console.scene import Scene
from reception_console.wording import joined, kind_words, language_name, translate

SPANS = (Span.ALL, Span.TODAY, Span.YESTERDAY, Span.LAST_7, Span.LAST_30, Span.OWN)
ANY = ""
"""The value of a filter that lets everything through."""


class Filter(StrEnum):
    """By what calls are told apart; the order is the one on the screen."""

    SPAN = "span"
    OUTCOME = "outcome"
    STAND = "stand"
    CAR = "car"
    ADVISOR = "advisor"
    LANGUAGE = "language"
    KIND = "kind"


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """Everything that is searched for; a filter that is not set is empty."""

    text: str = ""
    span: Span = Span.ALL
    own: Days = ALWAYS
    outcome: str = ANY
    stand: str = ANY
    car: str = ANY
    advisor: str = ANY
    language: str = ANY
    kind: str = ANY

    @property
    def is_narrowed(self) -> bool:
        """Whether anything at all is left out."""
        return self != Search()

    def value(self, which: Filter) -> str:
        """How a filter is set."""
        return str(getattr(self, which.value))

    def having(self, which: Filter, value: str) -> "Search":
        """The same search with this filter set so."""
        wanted = Span(value) if which is Filter.SPAN else value
        return replace(self, **{which.value: wanted})  # type: ignore[arg-type]  # named by Filter

    def having_text(self, text: str) -> "Search":
        """The same search for these words."""
        return replace(self, text=text)

    def between(self, own: Days) -> "Search":
        """The same search with these days as its own."""
        return replace(self, own=own)

    def question(self, today: date, after: str | None = None) -> FindCalls:
        """What the desk is asked, for the page that follows `after`."""
        days = days_of(self.span, today, own=self.own)
        return FindCalls(
            text=self.text.strip(),
            since=days.since,
            until=days.until,
            stand=self.stand or None,
            car=self.car or None,
            advisor=self.advisor or None,
            language=self.language or None,
            kind=Kind(self.kind) if self.kind else None,
            outcome=Outcome(self.outcome) if self.outcome else None,
            after=after,
            limit=MAX_PAGE,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class FilterRow:
    """One filter: what it can be set to, in words, and how it is set."""

    which: str
    label: str
    values: list[str]
    words: list[str]
    current: str


def filter_rows(search: Search, scene: Scene, languages: frozenset[str]) -> list[FilterRow]:
    """Any filter with its choices; `languages` are those that calls were seen in."""
    return [
        FilterRow(
            which=which.value,
            label=_label(which),
            values=[value for value, _ in choices],
            words=[words for _, words in choices],
            current=search.value(which),
        )
        for which in Filter
        if which is not Filter.SPAN
        for choices in [_choices(which, scene, languages)]
    ]


def primary(tag: str) -> str:
    """A language whatever its country: of ``pt`` the desk finds ``pt-BR`` too."""
    return tag.split("-", 1)[0].lower()


def _label(which: Filter) -> str:
    return {
        Filter.SPAN: translate("History", "When"),
        Filter.OUTCOME: translate("History", "Outcome"),
        Filter.STAND: translate("History", "Stand"),
        Filter.CAR: translate("History", "Car"),
        Filter.ADVISOR: translate("History", "Advisor"),
        Filter.LANGUAGE: translate("History", "Language"),
        Filter.KIND: translate("History", "Wish"),
    }[which]


def _choices(which: Filter, scene: Scene, languages: frozenset[str]) -> list[tuple[str, str]]:
    plan = scene.shows.plan
    match which:
        case Filter.OUTCOME:
            every = translate("History", "Any outcome")
            return [(ANY, every), *((o.value, short_outcome_words(o)) for o in Outcome)]
        case Filter.STAND:
            stands = sorted(plan.stands, key=lambda stand: stand.name) if plan else ()
            named = ((s.stand, joined(s.name, scene.zone_name(s))) for s in stands)
            return [(ANY, translate("History", "Any stand")), *named]
        case Filter.CAR:
            titled = sorted((scene.car_title(car), car) for car in scene.shows.cars)
            return [(ANY, translate("History", "Any car")), *((c, t) for t, c in titled)]
        case Filter.ADVISOR:
            people = sorted((a.name, a.advisor) for a in scene.shows.advisors)
            return [(ANY, translate("History", "Any advisor")), *((a, n) for n, a in people)]
        case Filter.LANGUAGE:
            spoken = sorted((language_name(tag), tag) for tag in languages)
            return [(ANY, translate("History", "Any language")), *((t, n) for n, t in spoken)]
        case _:
            every = translate("History", "Any wish")
            return [(ANY, every), *((k.value, kind_words(k)) for k in Kind)]
