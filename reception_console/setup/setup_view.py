"""The assistant as one object: where it is, and going on and back."""

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Property, QLocale, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement

from carside.setup.draft import Step
from carside.setup.kept_draft import KeptDraft
from carside.setup.showroom_folder import showroom_names
from look.language import NAMES, Translations, is_right_to_left, locale_of
from reception_console.setup.channel import Channel
from reception_console.setup.held_draft import HeldDraft
from reception_console.setup.setup_advisors import SetupAdvisors
from reception_console.setup.setup_broker import SetupBroker
from reception_console.setup.setup_cars import SetupCars
from reception_console.setup.setup_floor import SetupFloor
from reception_console.setup.setup_name import SetupName, language_for
from reception_console.setup.setup_plan import SetupPlan
from reception_console.setup.setup_work import SetupWork
from reception_console.wording import listed, translate

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1

_FOLDER = Path(__file__).parents[1] / "translations"


@QmlElement
class SetupView(QObject):
    """What the window reads. Its pages' objects live as long as it does."""

    changed: ClassVar[Signal] = Signal()
    languageChanged: ClassVar[Signal] = Signal()
    turned: ClassVar[Signal] = Signal()
    """Another step is shown: the keyboard goes to its first field."""

    def __init__(self, base: Path, channel: Channel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held = HeldDraft(KeptDraft(base), self)
        self._translations = Translations(_FOLDER, "console")
        self._retranslate: Callable[[], None] = lambda: None
        self._speak()
        self._is_resumed = self._held.was_there
        self._is_light: bool | None = None
        self._broker = SetupBroker(self._held, self)
        self._name = SetupName(self._held, showroom_names(base), self)
        self._floor = SetupFloor(self._held, self)
        self._advisors = SetupAdvisors(self._held, self)
        self._cars = SetupCars(self._held, self)
        self._plan = SetupPlan(self._held, self)
        self._work = SetupWork(self._held, channel, self)
        self._furthest = self._held.now.step
        self._cars.chosen.connect(self._mark)
        self._broker.reached.connect(self._go_on_when_reached)
        self._is_going_on = False
        self._held.changed.connect(self.changed)
        self._name.fill_in(self.spoken)
        self._enter(self._held.now.step)

    def speak_through(self, retranslate: Callable[[], None]) -> None:
        """Call `retranslate` whenever the language changes."""
        self._retranslate = retranslate

    def open(self) -> None:
        """The window is shown: look around, now that nobody waits for it."""
        self._broker.look_around()

    def close(self) -> None:
        """Keep what was told; speak no language any more."""
        self._held.close()
        self._translations.close()

    @property
    def spoken(self) -> str:
        """The language of now."""
        return language_for(self._held)

    @Property(SetupBroker, constant=True)
    def broker(self) -> SetupBroker:
        return self._broker

    @Property(SetupName, constant=True)
    def showroom(self) -> SetupName:
        return self._name

    @Property(SetupFloor, constant=True)
    def floor(self) -> SetupFloor:
        return self._floor

    @Property(SetupAdvisors, constant=True)
    def advisors(self) -> SetupAdvisors:
        return self._advisors

    @Property(SetupCars, constant=True)
    def cars(self) -> SetupCars:
        return self._cars

    @Property(SetupPlan, constant=True)
    def plan(self) -> SetupPlan:
        return self._plan

    @Property(SetupWork, constant=True)
    def work(self) -> SetupWork:
        return self._work

    @Property(int, notify=changed)
    def step(self) -> int:
        return int(self._held.now.step)

    @Property(int, notify=changed)
    def furthest(self) -> int:
        """The last step that was reached: every one up to there can be turned to."""
        return int(self._furthest)

    @Property(bool, notify=changed)
    def isResumed(self) -> bool:
        """Whether this goes on with what was kept."""
        return self._is_resumed

    def look_light(self, *, is_light: bool | None) -> None:
        """Be light or dark, whatever the desktop is; None follows it."""
        self._is_light = is_light
        self.changed.emit()

    @Property(bool, notify=changed)
    def isLight(self) -> bool:
        """Whether the desktop is light; the house is dark unless somebody says otherwise."""
        if self._is_light is not None:
            return self._is_light
        hints = QGuiApplication.styleHints()
        return hints is not None and hints.colorScheme() is Qt.ColorScheme.Light

    @Property(bool, notify=languageChanged)
    def isMirrored(self) -> bool:
        return is_right_to_left(self.spoken)

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        return self.spoken

    @Property(list, constant=True)
    def languageChoices(self) -> list[str]:
        return list(NAMES)

    @Property(list, constant=True)
    def languageWords(self) -> list[str]:
        return list(NAMES.values())

    @Property(list, notify=languageChanged)
    def titles(self) -> list[str]:
        """What the steps are about, in order."""
        return [
            translate("Setup", "This PC"),
            translate("Setup", "Showroom"),
            translate("Setup", "Floor"),
            translate("Setup", "Advisors"),
            translate("Setup", "Cars"),
            translate("Setup", "Ready"),
        ]

    @Property(list, notify=changed)
    def facts(self) -> list[list[str]]:
        """The summary: what was asked, and how it was answered."""
        now = self._held.now
        here = translate("Setup", "on this PC")
        names = [one.name for one in now.advisors]
        return [
            [translate("Setup", "Showroom"), now.name.strip()],
            [translate("Setup", "Broker"), here if now.broker.is_here else now.broker.address],
            [
                translate("Setup", "Languages of the boards"),
                " · ".join(NAMES.get(tag, tag) for tag in now.languages),
            ],
            [
                translate("Setup", "Floor"),
                translate("Setup", "{0} \u00d7 {1} m, stands: {2}").format(
                    f"{now.width_m:g}", f"{now.depth_m:g}", len(now.stands)
                ),
            ],
            [
                translate("Setup", "Advisors"),
                listed(names) or translate("Setup", "nobody yet"),
            ],
            [
                translate("Setup", "Cars"),
                translate("Setup", "{0} of {1} stands").format(now.placed, len(now.stands)),
            ],
        ]

    @Slot(str)
    def setLanguage(self, language: str) -> None:
        """Speak this language from now on."""
        is_untouched = self._held.now.languages == tuple(dict.fromkeys((self.spoken, "en")))
        self._held.change(language=language)
        if is_untouched and self._furthest is Step.BROKER:
            self._held.change(languages=tuple(dict.fromkeys((language, "en"))))
        self._speak()
        self._retranslate()
        for one in (self._plan, self._work, self._advisors, self._cars):
            one.show()
        self.languageChanged.emit()
        self._broker.changed.emit()

    @Slot()
    def goOn(self) -> None:
        """Go to the next step, if this one is done; else its page says what is missing."""
        step = self._held.now.step
        if step is Step.READY:
            self._work.make()
        elif self._is_done(step):
            self._turn(Step(step + 1))

    @Slot()
    def goBack(self) -> None:
        """Go to the step before; nothing is lost by it."""
        step = self._held.now.step
        if step > Step.BROKER and not self._is_busy:
            self._turn(Step(step - 1))

    @Slot(int)
    def goTo(self, step: int) -> None:
        """Go to a step that was reached before."""
        if step <= self._furthest and step != self._held.now.step and not self._is_busy:
            self._turn(Step(step))

    @Slot()
    def beginAnew(self) -> None:
        """Forget what was kept, and begin with the first step."""
        self._held.begin_anew()
        self._is_resumed = False
        self._furthest = Step.BROKER
        self._floor.read_again()
        self._name.fill_in(self.spoken)
        self._turn(Step.BROKER)

    @property
    def _is_busy(self) -> bool:
        work: SetupWork = self._work
        return bool(work.isAtWork) or bool(work.isMade)

    def _is_done(self, step: Step) -> bool:
        match step:
            case Step.BROKER:
                if not self._broker.is_good:
                    self._is_going_on = True
                    self._broker.tryIt()
                return self._broker.is_good
            case Step.NAME:
                return self._name.try_it()
            case Step.FLOOR:
                return self._floor.try_it()
            case _:
                return True

    def _go_on_when_reached(self) -> None:
        if self._is_going_on and self._held.now.step is Step.BROKER:
            self.goOn()
        self._is_going_on = False

    def _turn(self, step: Step) -> None:
        self._is_resumed = False
        self._furthest = max(self._furthest, step)
        self._held.change(step=step)
        self._enter(step)
        self.changed.emit()
        self.turned.emit()

    def _enter(self, step: Step) -> None:
        if step is Step.CARS:
            self._cars.open()
        else:
            self._plan.set_current("")

    def _mark(self, stand: str) -> None:
        self._plan.set_current(stand)

    def _speak(self) -> None:
        self._translations.use(self.spoken)
        QLocale.setDefault(locale_of(self.spoken))
