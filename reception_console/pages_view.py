"""Which page fills the window, and the rail that leads to the others."""

from typing import ClassVar

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from carside.contract.payloads import ConsoleRole
from reception_console.page_table import WHOSE, Page, PageRow, page_rows, page_words
from reception_console.row_list import RowList
from reception_console.scene import Scene

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PagesView(QObject):
    """The page and its rail."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = Page.CALLS
        self._role = ConsoleRole.MANAGER
        self._rows = RowList(PageRow, self)
        self._show_rows()

    @Property(str, notify=changed)
    def page(self) -> str:
        return self._page.value

    @Property(str, notify=changed)
    def title(self) -> str:
        return page_words(self._page)

    @Property(RowList, constant=True)
    def rows(self) -> RowList:
        return self._rows

    @property
    def current(self) -> Page:
        """The page that fills the window."""
        return self._page

    def open(self, page: Page) -> bool:
        """Turn to `page`; False if it is not for whoever sits here."""
        if self._role not in WHOSE[page]:
            return False
        if page is not self._page:
            self._page = page
            self._show_rows()
            self.changed.emit()
        return True

    def show(self, scene: Scene) -> None:
        """Follow the role, which the desk may tell late or anew."""
        if scene.shows.role is not self._role:
            self._role = scene.shows.role
            if self._role not in WHOSE[self._page]:
                self.open(Page.CALLS)
            self._show_rows()

    def retranslate(self) -> None:
        """Say it in the language of now."""
        self._show_rows()
        self.changed.emit()

    def _show_rows(self) -> None:
        self._rows.show(page_rows(self._role, self._page))
