"""The fourth step: who goes to the shoppers."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

import msgspec
from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from carside.setup.draft import AdvisorDraft
from look.language import NAMES
from reception_console.row_list import RowList
from reception_console.setup.held_draft import HeldDraft
from reception_console.wording import language_name, translate

if TYPE_CHECKING:
    from carside.roster_csv import Planned

QML_IMPORT_NAME = "reception_console"
QML_IMPORT_MAJOR_VERSION = 1

MOST_BYTES = 1024 * 1024
MOST_PROBLEMS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class AdvisorLine:
    """One advisor of the list."""

    place: int
    advisor_name: str
    languages: list[str]
    words: str


@QmlElement
class SetupAdvisors(QObject):
    """The advisors so far, and the next one's languages."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, held: HeldDraft, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held = held
        self._rows = RowList(AdvisorLine, self)
        self._next: tuple[str, ...] | None = None
        self._problem = ""
        held.changed.connect(self.show)
        self.show()

    @Slot()
    def show(self) -> None:
        """Show the draft as it stands."""
        self._rows.show(
            [
                AdvisorLine(
                    place=place,
                    advisor_name=one.name,
                    languages=list(one.languages),
                    words=" · ".join(language_name(tag) for tag in one.languages),
                )
                for place, one in enumerate(self._held.now.advisors)
            ]
        )
        self.changed.emit()

    @Property(RowList, constant=True)
    def advisors(self) -> RowList:
        return self._rows

    @Property(list, notify=changed)
    def languageChoices(self) -> list[str]:
        """The boards' languages first: in those the shoppers will call; then the others."""
        return self._choices()

    @Property(list, notify=changed)
    def languageWords(self) -> list[str]:
        return [NAMES.get(tag, tag) for tag in self._choices()]

    @Property(list, notify=changed)
    def nextLanguages(self) -> list[str]:
        """What whoever is written down next speaks: at first the showroom's first language."""
        return list(self._languages())

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why the last file was not taken; empty if it was."""
        return self._problem

    @Slot(str)
    def importFile(self, link: str) -> None:
        """Write down everybody in a CSV file; nobody if it has a mistake."""
        from carside.roster_csv import read_roster

        file = Path(QUrl(link).toLocalFile() or link)
        rows = [{"id": f"known-{n}", "name": one.name} for n, one in enumerate(self._now)]
        try:
            read = read_roster(_text(file), rows)
        except OSError as error:
            self._say(translate("Setup", "The file cannot be read: {0}").format(error.strerror))
            return
        except ValueError:
            self._say(translate("Setup", "The file is no text. Please save it as CSV in UTF-8."))
            return
        if read.problems:
            more = len(read.problems) - MOST_PROBLEMS
            rest = [translate("Setup", "and {0} more").format(more)] if more > 0 else []
            self._say("\n".join((*read.problems[:MOST_PROBLEMS], *rest)))
            return
        new = [_advisor(one, self._languages()) for one in read.planned if one.is_new]
        self._say("")
        self._held.change(advisors=(*self._now, *new))

    @Slot(str)
    def toggleNext(self, tag: str) -> None:
        """Whoever is written down next speaks it, or does not."""
        taken = self._languages()
        rest = tuple(one for one in taken if one != tag)
        self._next = rest if tag in taken else (*taken, tag)
        self.changed.emit()

    @Slot(str, result=bool)
    def add(self, name: str) -> bool:
        """Write one more down; False for one without a name."""
        written = " ".join(name.split())
        if not written:
            return False
        self._problem = ""
        one = AdvisorDraft(name=written, languages=self._languages())
        self._held.change(advisors=(*self._held.now.advisors, one))
        return True

    @Slot(int)
    def remove(self, place: int) -> None:
        """Take one off the list."""
        kept = [one for n, one in enumerate(self._held.now.advisors) if n != place]
        self._held.change(advisors=tuple(kept))

    @Slot(int, str)
    def toggle(self, place: int, tag: str) -> None:
        """This one speaks it, or does not."""
        people = list(self._held.now.advisors)
        one = people[place]
        rest = tuple(other for other in one.languages if other != tag)
        languages = rest if tag in one.languages else (*one.languages, tag)
        people[place] = msgspec.structs.replace(one, languages=languages or one.languages)
        self._held.change(advisors=tuple(people))

    @property
    def _now(self) -> tuple[AdvisorDraft, ...]:
        return self._held.now.advisors

    def _say(self, problem: str) -> None:
        self._problem = problem
        self.changed.emit()

    def _choices(self) -> list[str]:
        boards = self._held.now.languages
        return [*boards, *(tag for tag in NAMES if tag not in boards)]

    def _languages(self) -> tuple[str, ...]:
        if self._next is not None and self._next:
            return self._next
        return self._held.now.languages[:1] or ("en",)


def _advisor(planned: "Planned", otherwise: tuple[str, ...]) -> AdvisorDraft:
    languages = planned.values.get("languages") or otherwise
    more = {key: one for key, one in planned.values.items() if key not in {"name", "languages"}}
    return AdvisorDraft(name=planned.name, languages=tuple(languages), more=more)


def _text(file: Path) -> str:
    """The text of a file that a spreadsheet has written.

    Raises:
        OSError: it cannot be read.
        ValueError: it is no text, or far too long.
    """
    if file.stat().st_size > MOST_BYTES:
        raise ValueError(file)
    content = file.read_bytes()
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("utf-16" if content[:2] in {b"\xff\xfe", b"\xfe\xff"} else "gb18030")
