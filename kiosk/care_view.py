"""How the board cares for its panel and its staff: attract loop, sleep, dimming, staff menu."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement

from carside.board.shows import CallStep
from carside.catalogue.sheet import Sheet
from carside.clock import Clock
from kiosk.attract_pictures import AttractPictures
from kiosk.attract_view import AttractView
from kiosk.care import Care
from kiosk.gallery import Gallery
from kiosk.panel_view import PanelView
from kiosk.port import Session
from kiosk.staff_view import StaffView
from kiosk.visit_view import VisitView

QML_IMPORT_NAME = "kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CareView(QObject):
    """What nobody asked for. `own_sheet` gives the sheet on the stage."""

    def __init__(
        self,
        session: Session,
        visit: VisitView,
        gallery: Gallery,
        own_sheet: Callable[[], Sheet | None],
        care: Care,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._visit, self._clock = session, visit, clock
        self._own_sheet = own_sheet
        self._has_traces = False
        now_s, languages = clock.monotonic_s(), list(visit.tags)
        self._attract = AttractView(care.attract_s, languages, now_s, self)
        self._panel = PanelView(care.light, care.night, languages, now_s, self)
        self._staff = StaffView(session, visit, care, clock, self)
        self._pictures = AttractPictures(gallery, self)
        self._attract.changed.connect(self._show_pictures)
        self._attract.sized.connect(self._show_pictures)
        self._pictures.changed.connect(self._show_pictures)
        self._staff.opened.connect(self._forget)
        self._staff.noted.connect(self._note)
        visit.wiped.connect(self._wiped)

    def touched(self) -> None:
        """A finger came, anywhere on the glass."""
        now_s = self._clock.monotonic_s()
        self._session.touched()
        self._attract.touched(now_s)
        self._panel.touched(now_s)
        self._staff.touched(now_s)
        self._show_panel(now_s)

    def tick(self) -> None:
        """Let time pass."""
        now_s = self._clock.monotonic_s()
        self._staff.tick(now_s)
        self._attract.tick(now_s, is_free=self._is_free(now_s))
        self._show_panel(now_s)
        self._leave_no_trace()

    def close(self) -> None:
        """Give the panel its light back."""
        self._panel.close()
        self._staff.close()

    def set_brightness(self, level: int) -> None:
        """Give this much of the panel's light, in per cent."""
        self._panel.set_brightness(level)
        self._show_panel(self._clock.monotonic_s())

    @property
    def has_staff(self) -> bool:
        """Whether staff are at the board's own menu."""
        return self._staff.is_open

    @property
    def is_private(self) -> bool:
        """Whether a PIN is being typed, which nobody else may see."""
        return self._staff.is_asking_for_pin

    @property
    def screen(self) -> str:
        """What of its own it shows instead of the board, for the diary; empty for nothing."""
        if self._panel.is_asleep:
            return "asleep"
        if self._staff.is_open:
            return "staff"
        return "attract" if self._attract.is_on else ""

    def _is_free(self, now_s: float) -> bool:
        shows = self._session.shows
        is_used = self._staff.is_open or not self._visit.is_fresh or shows.is_asleep
        is_busy = shows.step is not CallStep.IDLE or shows.car is None
        is_in_hand = max(shows.paused_until_s, shows.identify_until_s) > now_s
        return not (is_used or is_busy or is_in_hand)

    def _show_panel(self, now_s: float) -> None:
        shows, local = self._session.shows, self._session.local_time()
        if shows.is_asleep and not self._panel.is_asleep:
            self._visit.forget()
        self._panel.show(local, now_s, is_open=shows.is_open, is_asleep=shows.is_asleep)

    def _leave_no_trace(self) -> None:
        """When a call or a visit is over, nothing of it stays on the disk."""
        is_idle = self._session.shows.step is CallStep.IDLE
        self._has_traces |= not is_idle
        if self._has_traces and is_idle and self._visit.is_fresh:
            self._has_traces = not self._session.forget_visit()

    @Slot()
    def _show_pictures(self) -> None:
        if self._attract.is_on:
            sheet, size_px = self._own_sheet(), self._attract.size_px
            links = self._pictures.links(sheet, size_px)
            are_photos = self._pictures.has_photos(sheet)
            self._attract.show_pictures(links, are_photos=are_photos)

    @Slot()
    def _forget(self) -> None:
        if not self._session.shows.step.is_open:
            self._visit.forget()

    @Slot()
    def _wiped(self) -> None:
        self._has_traces = True

    @Slot(str, str)
    def _note(self, subject: str, sentence: str) -> None:
        self._session.vitals.note(subject, sentence)

    @Property(AttractView, constant=True)
    def attract(self) -> AttractView:
        return self._attract

    @Property(PanelView, constant=True)
    def panel(self) -> PanelView:
        return self._panel

    @Property(StaffView, constant=True)
    def staff(self) -> StaffView:
        return self._staff
