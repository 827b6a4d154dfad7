"""The darkroom: one worker thread that turns photographs into prints, in the order of a wish list.

A new list stands for the old one, so what a shopper has left is not developed before what she
looks at. What is wanted later, such as the small pictures on cards, waits for an empty list. A
photograph that is broken is noted once for each state it was found in.
"""

import contextlib
import logging
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl, Signal, Slot

from kiosk.photos.framing import MAX_CUT
from kiosk.photos.originals import Original
from kiosk.photos.prints import Prints

MAX_KNOWN = 8192
"""How many fates of wishes are remembered; then all are asked of the disk again."""
MAX_MENDED = 2
"""How often a print that Qt cannot read is made again before its photograph counts as broken."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Wish:
    """A photograph at the size of its frame, in pixels; `may_cut` of it to fill that."""

    original: Original
    size_px: tuple[int, int]
    may_cut: float = MAX_CUT


class Darkroom(QObject):
    """Makes prints into `folder`.

    `made` says that something wished for is there, or is broken. `failures` counts photographs
    that could not be shown since the start; `last_failure` says which was the last, and why.
    """

    made = Signal()
    _crossing = Signal(object, str, str)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.failures = 0
        self.last_failure = ""
        self._prints = Prints(folder)
        self._links: dict[Wish, QUrl] = {}
        self._broken: set[Original] = set()
        self._mended: dict[Wish, int] = {}
        self._wishes: list[Wish] = []
        self._later: list[Wish] = []
        self._at_work: Wish | None = None
        self._turn = threading.Condition()
        self._is_closing = False
        self._worker: threading.Thread | None = None
        self._crossing.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def want(self, wishes: Sequence[Wish]) -> None:
        """Develop these, in this order, and nothing of what was wanted before."""
        wanted = self._unknown(wishes)
        with self._turn:
            self._wishes = [wish for wish in wanted if wish != self._at_work]
            self._turn.notify()
        self._begin_work(wanted)

    def want_later(self, wishes: Sequence[Wish]) -> None:
        """Develop these, in this order, when nothing else is wanted; they stand for such before."""
        wanted = self._unknown(wishes)
        with self._turn:
            self._later = [wish for wish in wanted if wish != self._at_work]
            self._turn.notify()
        self._begin_work(wanted)

    def link(self, wish: Wish) -> QUrl | None:
        """The print; an empty link if the photograph is broken, None while nobody knows."""
        return self._links.get(wish)

    def at_once(self, wish: Wish) -> QUrl | None:
        """As `link`, and looks whether a print is kept from before."""
        if wish not in self._links:
            kept = self._prints.kept(wish.original, wish.size_px, wish.may_cut)
            if kept is not None:
                self._links[wish] = QUrl.fromLocalFile(str(kept))
        return self._links.get(wish)

    def mend(self, link: QUrl) -> None:
        """A print cannot be read: make it again."""
        wish = next((one for one, made in self._links.items() if made == link), None)
        if wish is None or link.isEmpty():
            return
        times = self._mended[wish] = self._mended.get(wish, 0) + 1
        if times > MAX_MENDED:
            self._links[wish] = QUrl()
            self._note(wish, "its print cannot be read")
        else:
            del self._links[wish]
            with contextlib.suppress(OSError):
                Path(link.toLocalFile()).unlink()
        self.made.emit()

    def read_again(self) -> None:
        """Try what was broken once more."""
        self._links = {wish: link for wish, link in self._links.items() if not link.isEmpty()}
        self._mended.clear()
        self._broken.clear()
        self.made.emit()

    def close(self) -> None:
        """Finish what is being developed, and nothing more."""
        with self._turn:
            self._is_closing = True
            self._turn.notify()
        if self._worker is not None:
            self._worker.join()

    def _unknown(self, wishes: Sequence[Wish]) -> list[Wish]:
        return [wish for wish in dict.fromkeys(wishes) if wish not in self._links]

    def _begin_work(self, wanted: Sequence[Wish]) -> None:
        if wanted and self._worker is None:
            self._worker = threading.Thread(target=self._work, name="darkroom", daemon=True)
            self._worker.start()

    def _work(self) -> None:
        while (wish := self._next()) is not None:
            link, reason = self._develop(wish)
            self._crossing.emit(wish, link, reason)

    def _next(self) -> Wish | None:
        with self._turn:
            self._turn.wait_for(lambda: self._wishes or self._later or self._is_closing)
            self._at_work = None
            if not self._is_closing:
                self._at_work = (self._wishes or self._later).pop(0)
            return self._at_work

    def _develop(self, wish: Wish) -> tuple[str, str]:
        """The link to the print, or an empty one and why."""
        original, size_px, may_cut = wish.original, wish.size_px, wish.may_cut
        kept = self._prints.kept(original, size_px, may_cut)
        if kept is not None:
            self._prints.look_at(kept)
            return QUrl.fromLocalFile(str(kept)).toString(), ""
        from kiosk.photos.admission import BrokenPhotoError
        from kiosk.photos.developing import develop

        try:
            picture = develop(original.file, *size_px, may_cut)
            return self._prints.keep(original, size_px, picture, may_cut), ""
        except BrokenPhotoError as fault:
            return "", str(fault)
        except Exception:  # noqa: BLE001 - a photograph that fails must not end the worker
            _log.exception("the photograph %s could not be developed", original.file)
            return "", "see the log"

    @Slot(object, str, str)
    def _take(self, wish: Wish, link: str, reason: str) -> None:
        if len(self._links) >= MAX_KNOWN:
            self._links.clear()
        self._links[wish] = QUrl(link)
        with self._turn:
            if self._at_work == wish:
                self._at_work = None
        if reason:
            self._note(wish, reason)
        self.made.emit()

    def _note(self, wish: Wish, reason: str) -> None:
        if wish.original in self._broken:
            return  # at another size
        self._broken.add(wish.original)
        self.failures += 1
        self.last_failure = f"{wish.original.file.name}: {reason}"
        _log.info("the photograph %s is left out: %s", wish.original.file, reason)
