"""Filters and what they find, put into words."""

from PySide6.QtCore import QCoreApplication, QObject

from carside.catalogue.filtering import Choice, Facet, FacetKey, Found
from carside.catalogue.units import KM_PER_MI, UnitSystem
from kiosk import wording
from kiosk.chips import ChipFace
from kiosk.faces import DOT
from kiosk.price_words import amount_in
from kiosk.reader import Reader
from kiosk.row_words import unit_name

translate = QCoreApplication.translate


class Counts(QObject):
    """What comes in ones and in many. A QObject, because lupdate sees plurals only in `tr`."""

    def cars(self, total: int) -> str:
        """So many cars are all there are."""
        return self.tr("%Ln car(s)", "all there are", total)

    def cars_of(self, total: int) -> str:
        """%1 of so many cars were found."""
        return self.tr("%1 of %Ln car(s)", "found, of all", total)

    def finds(self, count: int) -> str:
        """The choice %1 finds so many cars."""
        return self.tr("%1, %Ln car(s)", "a choice and what it finds", count)

    def seats(self, least: int) -> str:
        """So many seats or more."""
        return self.tr("%n seat(s) or more", "", least)

    def silent(self, count: int) -> str:
        """So many cars do not say what is asked for."""
        return self.tr("%Ln car(s) do not say", "", count)

    def missed(self, count: int) -> str:
        """So many cars were not found because they do not say what is asked for."""
        return self.tr("%Ln car(s) not found because their sheets do not say", "", count)


def facet_chip(facet: Facet, reader: Reader, currency: str, *, is_open: bool) -> ChipFace:
    """One filter: its name, and what is chosen of it."""
    title = wording.say("Facet", wording.FACETS, facet.key)
    chosen = [choice_text(facet.key, one, reader, currency) for one in _chosen(facet)]
    detail = translate("Filter", ", ").join(chosen)
    spoken = translate("Filter", "%1: %2").replace("%1", title)
    spoken = spoken.replace("%2", detail or translate("Filter", "any"))
    return ChipFace(
        key=facet.key, text=title, detail=detail, spoken=spoken, isChosen=is_open, isPossible=True
    )


def choice_chip(facet: Facet, choice: Choice, reader: Reader, currency: str) -> ChipFace:
    """One choice of a filter, with how many cars it finds."""
    text = choice_text(facet.key, choice, reader, currency)
    count = reader.locale.toString(choice.count)
    spoken = Counts().finds(choice.count)
    return ChipFace(
        key=str(choice.value),
        text=text,
        detail=count,
        spoken=spoken.replace("%1", text),
        isChosen=choice.is_chosen,
        isPossible=choice.is_chosen or choice.count > 0,
    )


def choice_text(key: FacetKey, choice: Choice, reader: Reader, currency: str) -> str:
    """What is asked for: SUV; from 400 km; up to 60,000; 5 seats or more."""
    match key:
        case FacetKey.BODY:
            word = wording.say("Body", wording.BODIES, str(choice.value)) or str(choice.value)
            return word[:1].upper() + word[1:]
        case FacetKey.PRICE:
            amount = amount_in(float(choice.value), currency, reader.locale)
            return translate("Filter", "up to %1").replace("%1", amount)
        case FacetKey.RANGE:
            return translate("Filter", "from %1").replace("%1", _range(choice, reader))
        case FacetKey.SEATS:
            seats = int(choice.value)
            return Counts().seats(seats)


def found_words(found: Found, total: int, reader: Reader) -> str:
    """How many cars are found: 108 of 1,161 cars."""
    if len(found.cars) == total:
        return Counts().cars(total)
    words = Counts().cars_of(total)
    return words.replace("%1", reader.locale.toString(len(found.cars)))


def remarks(found: Found, open_facet: Facet | None) -> str:
    """What is to be known of what was found: cars that say nothing, ranges measured differently."""
    said = []
    if found.unknown:
        said.append(Counts().missed(found.unknown))
    elif open_facet is not None and open_facet.unknown:
        said.append(Counts().silent(open_facet.unknown))
    if open_facet is not None and len(open_facet.cycles) > 1:
        names = translate("Filter", ", ").join(map(wording.cycle_name, open_facet.cycles))
        said.append(translate("Filter", "measured by different tests: %1").replace("%1", names))
    return DOT.join(said)


def _range(choice: Choice, reader: Reader) -> str:
    is_metric = reader.system is UnitSystem.METRIC
    value, unit = float(choice.value), "km"
    if not is_metric:
        value, unit = value / KM_PER_MI, "mi"
    return f"{reader.locale.toString(round(value))} {unit_name(unit)}"


def _chosen(facet: Facet) -> list[Choice]:
    return [choice for choice in facet.choices if choice.is_chosen]
