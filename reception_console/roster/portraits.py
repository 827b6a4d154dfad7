"""The portraits of the roster, fetched beside the screen: initials stand there until then."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit

import platformdirs
from PySide6.QtCore import QObject, Qt, QUrl, Signal, Slot

_FETCHED_AT_ONCE = 2
_LINKS = frozenset({"http", "https", "data"})


class Portraits(QObject):
    """Fetches each portrait once; `links` has the pictures that lie on the disk by now."""

    _fetched = Signal(str, str)

    def __init__(self, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._asked: set[str] = set()
        self._worker: ThreadPoolExecutor | None = None
        self.links: dict[str, str] = {}
        self._fetched.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def want(self, portrait: str | None) -> None:
        """Have the portrait behind this link fetched, if it was not asked for before."""
        is_link = portrait and (urlsplit(portrait).scheme in _LINKS or Path(portrait).is_absolute())
        if portrait is None or not is_link or portrait in self._asked:
            return
        self._asked.add(portrait)
        if self._worker is None:
            self._worker = ThreadPoolExecutor(_FETCHED_AT_ONCE, thread_name_prefix="portraits")
        self._worker.submit(self._fetch, portrait)

    def close(self) -> None:
        """Fetch nothing more."""
        if self._worker is not None:
            self._worker.shutdown(wait=False, cancel_futures=True)

    def _fetch(self, portrait: str) -> None:
        from look.portrait import cached_portrait

        folder = self._folder or platformdirs.user_cache_path("carside") / "portraits"
        try:
            file = cached_portrait(portrait, folder)
        except OSError:  # a cache that cannot be written costs the picture, nothing else
            file = None
        if file is not None:
            self._fetched.emit(portrait, QUrl.fromLocalFile(str(file)).toString())

    @Slot(str, str)
    def _take(self, portrait: str, link: str) -> None:
        self.links[portrait] = link
