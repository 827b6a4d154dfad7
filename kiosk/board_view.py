"""The one object the board's QML reads: the desk's truth joined with the shopper's visit."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from carside.board.shows import Trouble
from carside.catalogue.choices import chosen
from carside.catalogue.sheet import Sheet
from carside.catalogue.units import UnitSystem
from carside.clock import Clock
from kiosk.call_view import CallView
from kiosk.car_view import CarView
from kiosk.card_pictures import CardPictures
from kiosk.care import Care
from kiosk.care_view import CareView
from kiosk.catalogue_view import CatalogueView
from kiosk.choices_view import ChoicesView
from kiosk.faces import car_face, marks_face
from kiosk.gallery import Gallery
from kiosk.language import locale_of
from kiosk.moments import age
from kiosk.pause_view import PauseView
from kiosk.phone_view import READING_MM, PhoneView
from kiosk.port import Session
from kiosk.reader import Reader, reader_of
from kiosk.stage_view import StageView
from kiosk.trouble_words import TroubleFace, trouble_face
from kiosk.visit_view import VisitView

QML_IMPORT_NAME = "kiosk"
QML_IMPORT_MAJOR_VERSION = 1

SHEET_GRACE_S = 2.0
"""How long after connecting a sheet may still be on its way; then no car stands here."""


@QmlElement
class BoardView(QObject):
    """Everything on the screen.

    `refresh` after every change of the session, `tick` four times a second. The objects it hands
    out live as long as it does.
    """

    changed = Signal()
    timePassed = Signal()
    madeAnew = Signal()

    def __init__(
        self,
        session: Session,
        visit: VisitView,
        gallery: Gallery,
        clock: Clock,
        units: UnitSystem | None = None,
        care: Care | None = None,
        reading_mm: float = READING_MM,
    ) -> None:
        super().__init__()
        self._units = units
        self._session, self._visit, self._gallery, self._clock = session, visit, gallery, clock
        self._car = CarView(self)
        self._catalogue = CatalogueView(visit, CardPictures(gallery).of, self)
        self._call = CallView(session, visit, clock, self)
        self._pause = PauseView(self)
        self._phone = PhoneView(gallery.qr_codes, visit.now.language, reading_mm, self)
        self._stage = StageView(visit, gallery.darkroom, gallery.originals, self)
        self._choices = ChoicesView(visit, self)
        self._trouble, self._age = TroubleFace(), ""
        self._stage_px = (0, 0)
        self._is_identifying = False
        self._times_made = 0
        self._is_waiting = True
        self._whole_s = clock.monotonic_s()
        self._care = CareView(session, visit, gallery, self._sheet, care or Care(), clock, self)
        visit.changed.connect(self.refresh)
        visit.wiped.connect(self._phone.close)
        visit.touchedNow.connect(self._touched)
        self._call.asked.connect(self.refresh)
        gallery.made.connect(self._refresh_pictures)
        gallery.darkroom.made.connect(self._catalogue.pictures_made)
        self.refresh()
        if (sheet := self._sheet()) is not None:
            self._car.show_picture(gallery.first_light_line(sheet))

    @Slot()
    def refresh(self) -> None:
        """Show what the session and the visit say now."""
        self._show_pause()
        shows, visit = self._session.shows, self._visit.now
        sheet = self._sheet()
        if sheet is not None:
            self._car.show(car_face(sheet, self._reader()), visit.group)
        self._stage.show(sheet)
        self._choices.show(self._supplied_sheet(), visit.looks, self._reader())
        self._catalogue.refresh(shows, self._reader())
        now, locale = self._clock.now(), locale_of(visit.language)
        self._age = age(shows, now, locale)
        self._call.show(shows, self._age)
        self._trouble = trouble_face(shows, now, locale)
        self._refresh_pictures()
        self.changed.emit()

    def tick(self) -> None:
        """Let time pass."""
        now_s = self._clock.monotonic_s()
        self._show_pause()
        self._call.tick()
        self._phone.tick(now_s)
        self._catalogue.tick()
        if self._call.is_open:
            self._visit.touch(now_s)
        self._visit.tick(now_s)
        self._care.tick()
        shows = self._session.shows
        if shows.car is not None or shows.trouble is not Trouble.NONE:
            self._whole_s = now_s
        is_waiting = now_s - self._whole_s < SHEET_GRACE_S
        is_identifying = shows.identify_until_s > now_s
        if (is_waiting, is_identifying) != (self._is_waiting, self._is_identifying):
            self._is_waiting, self._is_identifying = is_waiting, is_identifying
            self.timePassed.emit()

    @property
    def own_care(self) -> CareView:
        """How the board cares for its panel and its staff."""
        return self._care

    def make_anew(self) -> None:
        """Make the screen anew behind the one that shows, and change them when it is whole."""
        self._times_made += 1
        self.refresh()
        self.madeAnew.emit()

    def close(self) -> None:
        """Give back what was borrowed of the machine."""
        self._care.close()

    def diary_facts(self) -> dict[str, object]:
        """What the diary writes of this screen."""
        shows, visit = self._session.shows, self._visit.now
        return {
            "screen": self._screen(),
            "language": visit.language,
            "step": shows.step.value,
            "car": visit.car or (shows.car.car if shows.car else None),
            "advisor": self._call.advisor or None,
            "trouble": shows.trouble.value,
            "text": self._call.text,
        }

    @Property(VisitView, constant=True)
    def visit(self) -> VisitView:
        return self._visit

    @Property(CarView, constant=True)
    def car(self) -> CarView:
        return self._car

    @Property(StageView, constant=True)
    def stage(self) -> StageView:
        return self._stage

    @Property(ChoicesView, constant=True)
    def choices(self) -> ChoicesView:
        return self._choices

    @Property(CallView, constant=True)
    def call(self) -> CallView:
        return self._call

    @Property(CareView, constant=True)
    def care(self) -> CareView:
        return self._care

    @Property(PauseView, constant=True)
    def pause(self) -> PauseView:
        return self._pause

    @Property(CatalogueView, constant=True)
    def catalogue(self) -> CatalogueView:
        return self._catalogue

    @Property(bool, notify=changed)
    def hasCar(self) -> bool:
        return self._sheet() is not None

    @Property(bool, notify=timePassed)
    def isWaiting(self) -> bool:
        """Whether the sheet may still be on its way."""
        return self._is_waiting

    @Property(bool, notify=changed)
    def hasOtherCars(self) -> bool:
        shows = self._session.shows
        return len(shows.cars) > (0 if shows.car is None else 1)

    @Property(str, notify=changed)
    def ownModel(self) -> str:
        own = self._session.shows.car
        return (own.model or own.maker or "") if own is not None else ""

    @Property(str, notify=changed)
    def showroomName(self) -> str:
        return self._session.shows.showroom_name

    @Property(str, notify=changed)
    def standName(self) -> str:
        return self._session.shows.stand_name

    @Property(str, notify=changed)
    def boardName(self) -> str:
        return self._session.shows.board

    @Property(str, notify=changed)
    def trouble(self) -> str:
        return self._trouble.sentence

    @Property(str, notify=changed)
    def age(self) -> str:
        """Of when all this is; empty as long as it is current."""
        return self._age

    @Property(str, notify=changed)
    def troubleAdvice(self) -> str:
        return self._trouble.advice

    @Property(int, notify=madeAnew)
    def timesMade(self) -> int:
        """How often the screen was made anew since the start."""
        return self._times_made

    @Property(PhoneView, constant=True)
    def phone(self) -> PhoneView:
        return self._phone

    @Property(bool, notify=timePassed)
    def isIdentifying(self) -> bool:
        return self._is_identifying

    @Slot(int, int)
    def setStage(self, width_px: int, height_px: int) -> None:
        """How large the light line is on this screen, in device pixels."""
        self._stage_px = (width_px, height_px)
        self._gallery.keep_stage(width_px, height_px)
        self._refresh_pictures()

    @Slot()
    def _touched(self) -> None:
        self._visit.touch(self._clock.monotonic_s())
        self._call.touched()
        self._care.touched()

    def _show_pause(self) -> None:
        until_s = self._session.shows.paused_until_s
        if self._pause.show(until_s, self._clock.monotonic_s()):
            self._visit.forget()

    @Slot()
    def _refresh_pictures(self) -> None:
        shows, sheet, gallery = self._session.shows, self._sheet(), self._gallery
        if sheet is not None and min(self._stage_px) > 0:
            self._car.show_picture(gallery.light_line(sheet, *self._stage_px))
            self._car.show_sweep(gallery.light_sweep(sheet, *self._stage_px))
            if self._visit.now.has_marks:
                self._car.show_marks(marks_face(sheet, self._stage_px, self._reader()))
        self._phone.show(shows.link, self._visit.now)
        portrait = shows.advisor.portrait if shows.advisor else None
        self._call.show_portrait(gallery.portrait(portrait or ""))
        self._catalogue.pictures_made()

    def _sheet(self) -> Sheet | None:
        """The sheet on the stage, in the paint and trim that were chosen."""
        sheet, looks = self._supplied_sheet(), self._visit.now.looks
        return chosen(sheet, looks.paint, looks.trim) if sheet else None

    def _supplied_sheet(self) -> Sheet | None:
        """The sheet on the stage as the desk has it: another car's, else the one at this stand."""
        shows, other = self._session.shows, self._visit.now.car
        return shows.cars.get(other, shows.car) if other else shows.car

    def _reader(self) -> Reader:
        return reader_of(self._visit.now.language, self._units, self._session.shows.day)

    def _screen(self) -> str:
        if self._pause.is_on:
            return "cleaning"
        if self._care.screen:
            return self._care.screen
        if self._visit.secondsLeft:
            return "still_here"
        if self._visit.isAtCar and not self.hasCar:
            return "waiting" if self.isWaiting else "empty"
        return self._visit.now.page.value
