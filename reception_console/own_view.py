"""This console's own settings, to be looked at and chosen: theme, language, sound, columns."""

from typing import ClassVar

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement

from look.language import NAMES, best_of, is_right_to_left
from reception_console.own_settings import OwnFile, OwnSettings, ThemeChoice
from reception_console.wording import translate

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1

SYSTEM = "system"
"""Chosen as a language: as the desktop has it."""
LEAST_COLUMN, MOST_COLUMN = 320, 760
LEAST_VOLUME = 25
"""Softer could be mistaken for silence; who wants silence mutes, which ends by itself."""


@QmlElement
class OwnView(QObject):
    """What this console remembers. `changed` says that anything of it did.

    `themeChoices` and `languageChoices` are what can be chosen, with their words in `themeWords`
    and `languageWords` at the same places.
    """

    changed: ClassVar[Signal] = Signal()
    languageChanged: ClassVar[Signal] = Signal()
    volumeTried: ClassVar[Signal] = Signal()

    def __init__(
        self, file: OwnFile, desktop_languages: list[str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._file = file
        self._desktop_language = best_of(desktop_languages)
        hints = QGuiApplication.styleHints()
        if hints is not None:
            hints.colorSchemeChanged.connect(self._follow_desktop)

    @property
    def now(self) -> OwnSettings:
        """What is remembered."""
        return self._file.now

    @property
    def has_put_aside(self) -> bool:
        """Whether what was remembered could not be read."""
        return self._file.has_put_aside

    @property
    def spoken(self) -> str:
        """The language of the screen."""
        chosen = self.now.language
        return chosen if chosen in NAMES else self._desktop_language

    def keep(self, **changes: object) -> None:
        """Remember these fields of `OwnSettings` anew."""
        before = self.spoken
        if self._file.keep(**changes):
            self.changed.emit()
            if self.spoken != before:
                self.languageChanged.emit()

    @Property(bool, notify=changed)
    def isLight(self) -> bool:
        if self.now.theme is ThemeChoice.SYSTEM:
            hints = QGuiApplication.styleHints()
            return hints is not None and hints.colorScheme() is Qt.ColorScheme.Light
        return self.now.theme is ThemeChoice.LIGHT

    @Property(bool, notify=changed)
    def isMirrored(self) -> bool:
        return is_right_to_left(self.spoken)

    @Property(str, notify=changed)
    def theme(self) -> str:
        return self.now.theme.value

    @Property(list, notify=changed)
    def themeChoices(self) -> list[str]:
        return [one.value for one in ThemeChoice]

    @Property(list, notify=changed)
    def themeWords(self) -> list[str]:
        return [
            translate("Own", "Dark"),
            translate("Own", "Light"),
            translate("Own", "As the desktop"),
        ]

    @Property(str, notify=changed)
    def language(self) -> str:
        return self.now.language if self.now.language in NAMES else SYSTEM

    @Property(list, notify=changed)
    def languageChoices(self) -> list[str]:
        return [*NAMES, SYSTEM]

    @Property(list, notify=changed)
    def languageWords(self) -> list[str]:
        own = NAMES[self._desktop_language]
        return [*NAMES.values(), translate("Own", "As the desktop ({0})").format(own)]

    @Property(int, notify=changed)
    def volume(self) -> int:
        return self.now.volume

    @Property(list, constant=True)
    def volumeChoices(self) -> list[str]:
        return [str(share) for share in range(LEAST_VOLUME, 101, LEAST_VOLUME)]

    @Property(list, constant=True)
    def volumeWords(self) -> list[str]:
        return [f"{share} %" for share in range(LEAST_VOLUME, 101, LEAST_VOLUME)]

    @Property(int, notify=changed)
    def queueWidth(self) -> int:
        return self.now.queue_width

    @Property(int, notify=changed)
    def callWidth(self) -> int:
        return self.now.call_width

    @Slot(str)
    def setTheme(self, theme: str) -> None:
        """Look like this from now on."""
        self.keep(theme=ThemeChoice(theme))

    @Slot(str)
    def setLanguage(self, language: str) -> None:
        """Speak this language from now on."""
        self.keep(language=language if language in NAMES else None)

    @Slot(int)
    def setVolume(self, volume: int) -> None:
        """Ring so loud from now on, in per cent, and let it be heard."""
        self.keep(volume=max(LEAST_VOLUME, min(100, volume)))
        self.volumeTried.emit()

    @Slot(int)
    def setQueueWidth(self, width: int) -> None:
        """Make the queue so wide, in design pixels."""
        self.keep(queue_width=_column(width))

    @Slot(int)
    def setCallWidth(self, width: int) -> None:
        """Make the call's column so wide, in design pixels."""
        self.keep(call_width=_column(width))

    @Slot()
    def resetColumns(self) -> None:
        """Make the columns as wide as they are by themselves."""
        fresh = OwnSettings()
        self.keep(queue_width=fresh.queue_width, call_width=fresh.call_width)

    def _follow_desktop(self, _scheme: Qt.ColorScheme) -> None:
        self.changed.emit()


def _column(width: int) -> int:
    return max(LEAST_COLUMN, min(MOST_COLUMN, width))
