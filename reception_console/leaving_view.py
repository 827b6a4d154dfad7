"""The question before the window is closed: what is drawn or written and not saved is lost."""

from typing import ClassVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from reception_console.page_table import Page, page_words
from reception_console.plan.plan_editor_view import PlanEditorView
from reception_console.settings.settings_view import SettingsView
from reception_console.wording import listed

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class LeavingView(QObject):
    """What is not saved, and the way out. `closeWanted`: the window is to close after all."""

    asked: ClassVar[Signal] = Signal()
    closeWanted: ClassVar[Signal] = Signal()

    def __init__(
        self, plan: PlanEditorView, settings: SettingsView, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._plan, self._settings = plan, settings
        self._unsaved = ""

    @Property(str, notify=asked)
    def unsaved(self) -> str:
        """The pages on which something is not saved."""
        return self._unsaved

    @Slot(result=bool)
    def mayClose(self) -> bool:
        """Whether the window may close at once; if not, the person is asked."""
        pages = []
        if self._plan.drafting.changes:
            pages.append(Page.PLAN)
        if self._settings.isChanged:
            pages.append(Page.SETTINGS)
        if not pages:
            return True
        self._unsaved = listed(page_words(page) for page in pages)
        self.asked.emit()
        return False

    @Slot()
    def throwAway(self) -> None:
        """Want nothing of it, and close."""
        self._plan.drafting.throw_away()
        self._settings.dropAll()
        self.closeWanted.emit()
