"""The pictures a board shows, made by one worker thread and kept as files.

Asked for a picture, the gallery answers at once with the file if it is kept, else later by its
signal. The libraries that draw are imported by the worker, after the first frame.
"""

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl, Signal, Slot

from carside.catalogue.sheet import Sheet
from kiosk.photos import Darkroom
from kiosk.qr_codes import QrCodes
from look.picture_file import link_to_png

_log = logging.getLogger(__name__)
_NOTHING = QUrl()
_STAGE = "stage-size"


class Gallery(QObject):
    """Makes and keeps pictures in `folder`; photographs lie in `originals`, see kiosk.photos.

    `made` says that the picture asked for under a key is there: an empty URL if it could not be
    made.
    """

    made = Signal(str, QUrl)
    _crossing = Signal(str, QUrl)

    def __init__(self, folder: Path, originals: Path | None = None) -> None:
        super().__init__()
        self._folder = folder
        self.originals = originals or folder / "photos"
        self.darkroom = Darkroom(folder / "prints")
        self.qr_codes = QrCodes(folder)
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="gallery")
        self._asked: set[str] = set()
        self._ready: dict[str, QUrl] = {}
        self._crossing.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def first_light_line(self, sheet: Sheet) -> QUrl:
        """The light line of `sheet` as large as the stage last was; empty if it is not kept.

        So that it can be read while the window is still being made, and be in its first frame.
        """
        from kiosk.light_line import kept_light_line, silhouette_of

        size_px = self._kept_stage()
        kept = kept_light_line(silhouette_of(sheet), *size_px, self._folder) if size_px else None
        return QUrl.fromLocalFile(str(kept)) if kept else _NOTHING

    def keep_stage(self, width_px: int, height_px: int) -> None:
        """Remember how large the stage is, for the next start."""
        if self._kept_stage() == (width_px, height_px):
            return
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            (self._folder / _STAGE).write_text(f"{width_px} {height_px}\n")
        except OSError as refused:  # the next start has its picture a little later
            _log.info("the stage's size is not kept: %s", refused)

    def light_line(self, sheet: Sheet, width_px: int, height_px: int) -> QUrl:
        """The light line of `sheet` at this size; empty while it is being drawn."""
        from kiosk.light_line import cached_light_line, kept_light_line, silhouette_of

        folder, shape = self._folder, silhouette_of(sheet)
        key = f"light line {shape} {width_px} x {height_px}"
        if key not in self._ready and key not in self._asked:
            kept = kept_light_line(shape, width_px, height_px, folder)
            if kept is not None:
                self._ready[key] = QUrl.fromLocalFile(str(kept))
        return self._picture(key, lambda: cached_light_line(shape, width_px, height_px, folder))

    def light_sweep(self, sheet: Sheet, width_px: int, height_px: int) -> QUrl:
        """The light that passes over that light line; empty while it is being drawn."""
        from kiosk.light_line import cached_sweep, silhouette_of

        folder, shape = self._folder, silhouette_of(sheet)
        key = f"sweep {shape} {width_px} x {height_px}"
        return self._picture(key, lambda: cached_sweep(shape, width_px, height_px, folder))

    def portrait(self, link: str) -> QUrl:
        """The face behind `link`, cut to a circle; empty while it is fetched or if it is broken."""
        folder = self._folder

        def fetch() -> Path | None:
            from look.portrait import cached_portrait

            return cached_portrait(link, folder)

        return self._picture(f"portrait {link}", fetch) if link else _NOTHING

    def read_again(self) -> None:
        """Ask the disk again for every picture that could not be made or read.

        The others are named by their content, so what is shown of them is what lies there.
        """
        for key in [key for key, link in self._ready.items() if link.isEmpty()]:
            del self._ready[key]
            self._asked.discard(key)
        self.darkroom.read_again()

    @property
    def failures(self) -> int:
        """How many pictures could not be read since the start."""
        return self.darkroom.failures

    @property
    def last_failure(self) -> str:
        """Which was the last of them, and why; empty if there was none."""
        return self.darkroom.last_failure

    def close(self) -> None:
        """Finish what is being made and make nothing more."""
        self.darkroom.close()
        self.qr_codes.close()
        self._worker.shutdown(wait=True, cancel_futures=True)

    def _kept_stage(self) -> tuple[int, int] | None:
        try:
            width_px, height_px = map(int, (self._folder / _STAGE).read_text().split())
        except (OSError, ValueError):
            return None
        return (width_px, height_px) if min(width_px, height_px) > 0 else None

    def _picture(self, key: str, make: Callable[[], Path | None]) -> QUrl:
        if key not in self._ready and key not in self._asked:
            self._asked.add(key)
            self._worker.submit(self._make, key, make)
        return self._ready.get(key, _NOTHING)

    def _make(self, key: str, make: Callable[[], Path | None]) -> None:
        from kiosk.light_line import CacheNotWritableError

        try:
            file = make()
            link = QUrl.fromLocalFile(str(file)) if file else _NOTHING
        except CacheNotWritableError as refused:  # a full disk does not blind the board
            _log.info("%s; it is shown all the same", refused)
            link = QUrl(link_to_png(refused.png))
        except Exception:  # noqa: BLE001 - a picture that fails must not end the worker
            _log.exception("the picture %s could not be made", key)
            link = _NOTHING
        self._crossing.emit(key, link)

    @Slot(str, QUrl)
    def _take(self, key: str, picture: QUrl) -> None:
        self._ready[key] = picture
        self.made.emit(key, picture)
