"""One car on the screen: the words of its sheet and the light line that stands for it."""

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.faces import CarFace
from kiosk.listing import Listing
from kiosk.marks_view import MarksFace, MarksView
from kiosk.row_words import RowFace

QML_IMPORT_NAME = "kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CarView(QObject):
    """A sheet in words. What nobody supplied is an empty text or an empty model."""

    changed = Signal()
    pictureChanged = Signal()
    sweepChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._face = CarFace()
        self._picture = QUrl()
        self._sweep = QUrl()
        self._group = 0
        self._figures, self._highlights = Listing(RowFace, self), Listing(RowFace, self)
        self._rows = Listing(RowFace, self)
        self._marks = MarksView(self)

    def show(self, face: CarFace, group: str) -> None:
        """Show `face` with the group of specs of this key open; the first if there is none."""
        keys = [one.key for one in face.groups]
        at = keys.index(group) if group in keys else 0
        if face == self._face and at == self._group:
            return
        self._face, self._group = face, at
        self._figures.show(face.figures)
        self._highlights.show(face.highlights)
        self._rows.show(face.groups[at].rows if face.groups else ())
        self.changed.emit()

    def show_picture(self, picture: QUrl) -> None:
        """Show this picture file; an empty URL while it is being drawn."""
        if picture != self._picture:
            self._picture = picture
            self.pictureChanged.emit()

    def show_sweep(self, sweep: QUrl) -> None:
        """Show this light passing over the light line; an empty URL without one."""
        if sweep != self._sweep:
            self._sweep = sweep
            self.sweepChanged.emit()

    def show_marks(self, face: MarksFace) -> None:
        """Show the dimensions in the picture."""
        self._marks.show(face)

    @Property(str, notify=changed)
    def maker(self) -> str:
        return self._face.maker

    @Property(str, notify=changed)
    def model(self) -> str:
        return self._face.model

    @Property(str, notify=changed)
    def line(self) -> str:
        return self._face.line

    @Property(str, notify=changed)
    def price(self) -> str:
        return self._face.price

    @Property(str, notify=changed)
    def priceNote(self) -> str:
        return self._face.price_note

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stub lacks Qt type names
    def notes(self) -> list[str]:
        """What must stand wherever a figure or the price does."""
        return list(self._face.notes)

    @Property(str, notify=changed)
    def withheld(self) -> str:
        """Why there are neither figures nor a price; empty if there may be."""
        return self._face.withheld

    @Property(str, notify=changed)
    def key(self) -> str:
        """The car's identifier."""
        return self._face.car

    @Property(Listing, constant=True)
    def figures(self) -> Listing:
        return self._figures

    @Property(Listing, constant=True)
    def highlights(self) -> Listing:
        return self._highlights

    @Property(int, notify=changed)
    def figureCount(self) -> int:
        return len(self._face.figures)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stub lacks Qt type names
    def groupTitles(self) -> list[str]:
        return [group.title for group in self._face.groups]

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stub lacks Qt type names
    def groupKeys(self) -> list[str]:
        return [group.key for group in self._face.groups]

    @Property(int, notify=changed)
    def groupIndex(self) -> int:
        return self._group

    @Property(Listing, constant=True)
    def rows(self) -> Listing:
        return self._rows

    @Property(QUrl, notify=pictureChanged)
    def picture(self) -> QUrl:
        return self._picture

    @Property(QUrl, notify=sweepChanged)
    def sweep(self) -> QUrl:
        return self._sweep

    @Property(bool, notify=changed)
    def hasSize(self) -> bool:
        """Whether there is any dimension to show in the picture."""
        return self._face.has_size

    @Property(MarksView, constant=True)
    def marks(self) -> MarksView:
        return self._marks

    @Slot(str, result=str)
    def groupOf(self, key: str) -> str:
        """The group that shows the spec `key`, empty if none does."""
        groups = self._face.groups
        return next((g.key for g in groups if any(row.key == key for row in g.rows)), "")
