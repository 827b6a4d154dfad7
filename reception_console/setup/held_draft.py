"""The draft that every page of the assistant changes, kept on disk after each change."""

from typing import Any, ClassVar

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from carside.setup.draft import Draft
from carside.setup.floor_layout import lay_out
from carside.setup.kept_draft import KeptDraft

KEEP_MS = 400
"""So long after the last change the draft goes to the disk; closing does not wait for it."""


class HeldDraft(QObject):
    """The draft as it stands. `change` makes it another one and tells everybody."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, kept: KeptDraft, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept = kept
        there = kept.read()
        self.was_there = there is not None
        self.now = _with_stands(there or Draft())
        self._keeping = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._keeping.timeout.connect(self._keep)

    def change(self, **fields: Any) -> None:
        """Go on with these fields changed."""
        changed = msgspec.structs.replace(self.now, **fields)
        if changed != self.now:
            self.now = changed
            self._keeping.start()
            self.changed.emit()

    def begin_anew(self) -> None:
        """Forget everything but the language."""
        self.now = _with_stands(Draft(language=self.now.language))
        self.was_there = False
        self._kept.forget()
        self.changed.emit()

    def close(self) -> None:
        """Keep what is not kept yet."""
        if self._keeping.isActive():
            self._keep()

    def let_go(self) -> None:
        """The showroom stands: there is nothing to keep any more."""
        self._keeping.stop()

    def _keep(self) -> None:
        self._keeping.stop()
        self._kept.keep(self.now)


def _with_stands(draft: Draft) -> Draft:
    if draft.stands:
        return draft
    layout = lay_out(draft.width_m, draft.depth_m, draft.halls, draft.count)
    return msgspec.structs.replace(draft, stands=layout.stands)
