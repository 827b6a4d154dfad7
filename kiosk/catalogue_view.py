"""All cars of the showroom on the screen: filters, what they find, and what is compared.

Nothing here is done for every car while a shopper looks at one: the cars are gone through when
their page is open, once for each change of the filters, and put into words one by one as they are
seen. Sheets that keep coming in while the page is open are taken in four times a second.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from carside.board.shows import BoardShows
from carside.catalogue.car_order import Key, car_order
from carside.catalogue.filtering import (
    FacetKey,
    Filters,
    Found,
    Traits,
    find,
    main_currency,
    toggled,
    traits_of,
)
from carside.catalogue.sheet import Sheet
from kiosk.browsing import Browsing
from kiosk.chips import ChipFace
from kiosk.comparison_view import ComparisonView
from kiosk.faces import CardFace, card_face, whole_name
from kiosk.filter_words import choice_chip, facet_chip, found_words, remarks
from kiosk.listing import Listing
from kiosk.reader import Reader
from kiosk.showroom_view import Cards, Marks
from kiosk.visit import Page
from kiosk.visit_view import VisitView

QML_IMPORT_NAME = "kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_NOBODY = Reader(language="")
_NOTHING = Browsing()
_PAGES = {Page.SHOWROOM, Page.COMPARISON}


@QmlElement
class CatalogueView(QObject):
    """What the pages of all cars and of the comparison show, and what is chosen on them.

    `refresh` after every change of the session or the visit, `tick` four times a second.
    `picture_of` gives a car's picture for a card, empty while it is being made.
    """

    changed = Signal()

    def __init__(
        self, visit: VisitView, picture_of: Callable[[Sheet], QUrl], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._visit, self._picture_of = visit, picture_of
        self._sheets: Mapping[str, Sheet] = {}
        self._coming: Mapping[str, Sheet] = {}
        self._here: str | None = None
        self._reader = _NOBODY
        self._traits: tuple[Traits, ...] = ()
        self._currency = ""
        self._found = Found((), ())
        self._is_due = False
        self._sought: tuple[Filters, Reader] | None = None
        self._words, self._remarks = "", ""
        self._cards = Cards(self._face, self._picture, self)
        self._facets, self._choices = Listing(ChipFace, self), Listing(ChipFace, self)
        self._compared = Listing(ChipFace, self)
        self._comparison = ComparisonView(self._picture, self)

    def refresh(self, shows: BoardShows, reader: Reader) -> None:
        """Show what there is for this reader; only on the pages that show it."""
        here = shows.car.car if shows.car is not None else None
        has_moved, self._here = here != self._here, here
        if self._visit.now.page in _PAGES:
            has_other_reader = reader != self._reader
            self._is_due |= has_other_reader or has_moved or shows.cars != self._sheets
            self._coming, self._reader = shows.cars, reader
            if has_other_reader or not self._traits:
                self._take_in()
            self._show()
        elif self._browsing == _NOTHING and self._sought is not None:
            self._forget()
        self.changed.emit()

    def tick(self) -> None:
        """Let time pass: cars that came in are taken in, pictures not there yet asked for again."""
        self.pictures_made()
        if self._is_due and self._visit.now.page in _PAGES:
            self._take_in()
            self._show()
            self.changed.emit()

    def pictures_made(self) -> None:
        """A picture is there: the cards that wait for theirs ask again."""
        page = self._visit.now.page
        if page is Page.SHOWROOM:
            self._cards.pictures_made()
        elif page is Page.COMPARISON:
            self._comparison.pictures_made()

    def _take_in(self) -> None:
        """Go through all cars once."""
        self._is_due, self._sought = False, None
        self._sheets = self._coming
        in_order = sorted(self._sheets.values(), key=self._order)
        self._currency = main_currency(in_order)
        day = self._reader.day
        self._traits = tuple(traits_of(sheet, day, self._currency) for sheet in in_order)
        self._cards.forget_words()

    def _order(self, sheet: Sheet) -> tuple[bool, tuple[Key, ...]]:
        """The car at this stand first, then the others in the order of all lists."""
        return sheet.car != self._here, car_order(sheet)

    def _show(self) -> None:
        browsing = self._browsing
        if self._sought != (browsing.filters, self._reader):
            self._sought = browsing.filters, self._reader
            self._found = find(self._traits, browsing.filters, self._reader.system)
        self._cards.show(self._found.cars)
        self._cards.mark(
            Marks(here=self._here, compared=browsing.compared, is_full=browsing.is_full)
        )
        self._show_filters(browsing)
        compared = [self._sheets[car] for car in browsing.compared if car in self._sheets]
        self._compared.show([_compared_chip(sheet) for sheet in compared])
        self._comparison.show(
            compared if self._visit.now.page is Page.COMPARISON else (),
            self._reader,
            self._here,
            has_only_differences=browsing.has_only_differences,
        )

    def _forget(self) -> None:
        """Nothing of the last shopper's choices stays here."""
        self._sought, self._found = None, Found((), ())
        self._words = self._remarks = ""
        self._cards.show(())
        self._cards.mark(Marks(here=self._here))
        for chips in (self._facets, self._choices, self._compared):
            chips.show(())
        self._comparison.show((), self._reader, self._here, has_only_differences=False)

    def _show_filters(self, browsing: Browsing) -> None:
        reader, currency, facets = self._reader, self._currency, self._found.facets
        self._facets.show(
            [facet_chip(one, reader, currency, is_open=one.key == browsing.facet) for one in facets]
        )
        facet = next((one for one in facets if one.key == browsing.facet), None)
        choices = facet.choices if facet else ()
        self._choices.show(
            [choice_chip(facet, one, reader, currency) for one in choices] if facet else ()
        )
        self._words = found_words(self._found, len(self._traits), reader)
        self._remarks = remarks(self._found, facet)

    @property
    def _browsing(self) -> Browsing:
        return self._visit.now.browsing

    def _face(self, car: str) -> CardFace:
        return card_face(self._sheets[car], self._reader)

    def _picture(self, car: str) -> QUrl:
        return self._picture_of(self._sheets[car])

    @Property(Cards, constant=True)
    def cars(self) -> Cards:
        return self._cards

    @Property(Listing, constant=True)
    def facets(self) -> Listing:
        """The filters; the one whose choices are open is chosen."""
        return self._facets

    @Property(Listing, constant=True)
    def choices(self) -> Listing:
        """The choices of the open filter."""
        return self._choices

    @Property(Listing, constant=True)
    def compared(self) -> Listing:
        """The cars that are compared."""
        return self._compared

    @Property(ComparisonView, constant=True)
    def comparison(self) -> ComparisonView:
        return self._comparison

    @Property(str, notify=changed)
    def foundWords(self) -> str:
        """How many cars are found, of how many."""
        return self._words

    @Property(str, notify=changed)
    def remarks(self) -> str:
        """What is to be known of what was found; empty if nothing is."""
        return self._remarks

    @Property(bool, notify=changed)
    def isFiltered(self) -> bool:
        return self._browsing.filters.count > 0

    @Property(str, notify=changed)
    def openFacet(self) -> str:
        """The key of the filter whose choices are open, empty for none."""
        return self._browsing.facet

    @Property(int, notify=changed)
    def comparedCount(self) -> int:
        return self._compared.rowCount()

    @Property(int, notify=changed)
    def rowSeenLast(self) -> int:
        """Where the car is that she looked at last; -1 if it is not among those found."""
        car = self._visit.now.car
        return self._cards.row_of(car) if car is not None else -1

    @Slot(bool)
    def flick(self, is_moving: bool) -> None:  # noqa: FBT001 - a slot QML calls
        """The cards fly past, or have come to rest."""
        self._cards.flick(is_moving=is_moving)

    @Slot(str)
    def openFilter(self, facet: str) -> None:
        """Open the choices of a filter, or close them if they are open."""
        self._browse(facet="" if facet == self._browsing.facet else facet)

    @Slot(str)
    def choose(self, value: str) -> None:
        """Make this choice of the open filter, or take it back."""
        facet = next((f for f in self._found.facets if f.key == self._browsing.facet), None)
        choice = next((c for c in facet.choices if str(c.value) == value), None) if facet else None
        if facet is not None and choice is not None:
            filters = toggled(self._browsing.filters, FacetKey(facet.key), choice.value)
            self._browse(filters=filters)

    @Slot()
    def showAll(self) -> None:
        """Take every choice back."""
        self._browse(filters=Filters(), facet="")

    @Slot(str)
    def compare(self, car: str) -> None:
        """Compare this car too, or no more."""
        browsing = self._browsing.with_compared(car, self._here)
        self._visit.change(replace(self._visit.now, browsing=browsing).with_seen("comparison"))

    @Slot()
    def compareNone(self) -> None:
        """Compare no car any more."""
        self._browse(compared=())

    @Slot(bool)
    def showOnlyDifferences(self, is_wanted: bool) -> None:  # noqa: FBT001 - a slot QML calls
        """Leave out of the comparison what is the same of all cars."""
        self._browse(has_only_differences=is_wanted)

    @Slot()
    def openComparison(self) -> None:
        """Show the cars side by side."""
        self._visit.change(replace(self._visit.now, page=Page.COMPARISON).with_seen("comparison"))

    @Slot(str)
    def compareFromPage(self, car: str) -> None:
        """From a car's own page: compare it, and go on to where that can be done.

        With another car that is the comparison; the first one is chosen where all cars are.
        """
        browsing = self._browsing
        if car not in browsing.compared:
            if browsing.is_full:  # the one on the glass is meant, so the last one goes
                browsing = replace(browsing, compared=browsing.compared[:-1])
            browsing = browsing.with_compared(car, self._here)
        page = Page.COMPARISON if len(browsing.compared) > 1 else Page.SHOWROOM
        visit = replace(self._visit.now, browsing=browsing, page=page)
        self._visit.change(visit.with_seen("comparison"))

    def _browse(self, **changes: object) -> None:
        browsing = replace(self._browsing, **changes)  # type: ignore[arg-type]  # names of its own fields
        self._visit.change(replace(self._visit.now, browsing=browsing))


def _compared_chip(sheet: Sheet) -> ChipFace:
    name = whole_name(sheet)
    return ChipFace(key=sheet.car, text=name, spoken=name, isChosen=True)
