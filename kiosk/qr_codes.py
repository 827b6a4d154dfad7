"""The QR codes a board shows, made by a worker of their own: they need not wait for a drawing.

In memory only, since which cars a shopper looked at is nobody's business after her; but for one:
the code of the board's own car is kept as a file, so that the next start has it at once.
"""

import logging
from base64 import b64encode
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl, Signal, Slot

from look.picture_file import is_whole_png

MOST = 64
"""How many codes are held in memory."""

_log = logging.getLogger(__name__)


class QrCodes(QObject):
    """Makes codes and keeps one in `folder`. `made` says that one asked for is there."""

    made = Signal()
    _crossing = Signal(str, bytes)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="qr-codes")
        self._ready: dict[str, QUrl] = {}
        self._asked: set[str] = set()
        self._crossing.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def code(self, text: str, *, is_kept: bool = False) -> QUrl:
        """The code that says `text`, one pixel a module, no quiet zone; empty while it is made."""
        ready = self._ready.get(text)
        if ready is not None:
            return ready
        file = self._file(text)
        if is_kept and is_whole_png(file):
            self._ready[text] = QUrl.fromLocalFile(str(file))
            return self._ready[text]
        if text not in self._asked:
            self._asked.add(text)
            self._worker.submit(self._make, text, file if is_kept else None)
        return QUrl()

    def forget_all_but(self, text: str) -> None:
        """Forget which other codes were shown."""
        self._ready = {one: code for one, code in self._ready.items() if one == text}

    def close(self) -> None:
        """Finish what is being made and make nothing more."""
        self._worker.shutdown(wait=True, cancel_futures=True)

    def _file(self, text: str) -> Path:
        return self._folder / f"qr-{sha256(text.encode()).hexdigest()[:24]}.png"

    def _make(self, text: str, file: Path | None) -> None:
        try:
            from kiosk.qr_code import qr_png

            png = qr_png(text)
        except Exception:  # noqa: BLE001 - a code that fails must not end the worker
            _log.exception("the QR code for %s could not be made", text)
            return
        if file is not None:
            self._keep(png, file)
        self._crossing.emit(text, png)

    def _keep(self, png: bytes, file: Path) -> None:
        part = file.with_suffix(".part")
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            for old in file.parent.glob("qr-*.png"):
                old.unlink()
            part.write_bytes(png)
            part.replace(file)
        except OSError as error:
            _log.info("the QR code is not kept for the next start: %s", error)

    @Slot(str, bytes)
    def _take(self, text: str, png: bytes) -> None:
        self._asked.discard(text)
        if len(self._ready) >= MOST:
            del self._ready[next(iter(self._ready))]
        self._ready[text] = QUrl(f"data:image/png;base64,{b64encode(png).decode()}")
        self.made.emit()
