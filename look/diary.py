"""The diary: what was really on the screen, one JSON object a line, written after the frame."""

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import QObject, QRectF, Slot
from PySide6.QtQuick import QQuickItem, QQuickWindow

Facts = Callable[[], dict[str, object]]


class Diary(QObject):
    """Writes a line after each frame that shows something else than the line before.

    `facts` gives the application's own fields. A control is an item with an objectName that is
    visible and enabled; its rectangle is what can be seen of it, in window pixels.
    """

    def __init__(self, path: Path, window: QQuickWindow, facts: Facts) -> None:
        super().__init__()
        self._window = window
        self._facts = facts
        self._file: TextIO = path.open("a", encoding="utf-8")
        self._last: dict[str, object] = {}
        window.frameSwapped.connect(self._after_frame)

    def close(self) -> None:
        """Write no more."""
        self._window.frameSwapped.disconnect(self._after_frame)
        self._file.close()

    @Slot()
    def _after_frame(self) -> None:
        content = {**self._facts(), "controls": controls_of(self._window)}
        if content == self._last:
            return
        self._last = content
        at = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        self._file.write(json.dumps({"at": at, **content}, ensure_ascii=False) + "\n")
        self._file.flush()


def controls_of(window: QQuickWindow) -> dict[str, list[int]]:
    """Every control that can be pressed now, as [x, y, width, height] in window pixels."""
    root = window.contentItem()
    whole = QRectF(0, 0, root.width(), root.height())
    return {
        item.objectName(): [round(v) for v in (seen.x(), seen.y(), seen.width(), seen.height())]
        for item, seen in _seen_items(root, whole)
        if item.objectName()
    }


def _seen_items(parent: QQuickItem, clip: QRectF) -> Iterator[tuple[QQuickItem, QRectF]]:
    for item in parent.childItems():
        if not (item.isVisible() and item.isEnabled()) or item.opacity() == 0:
            continue
        area = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
        seen = area.intersected(clip)
        if not seen.isEmpty():
            yield item, seen
        yield from _seen_items(item, seen if item.clip() else clip)
