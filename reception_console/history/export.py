"""Everything that was found, written page by page to a file to keep.

Only one page is in memory at a time. The file has its name only once it is whole: until then it
ends in ``.part``, and one that was cancelled is taken away again.
"""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TextIO

from carside.contract.reading import HistoryPage
from reception_console.history.csv_text import BYTE_ORDER_MARK, COLUMNS, call_cells, lines
from reception_console.scene import Scene


@dataclass(slots=True)
class Export:
    """One file in the making. `ask` puts a question to the desk and gives its name.

    Attributes:
        calls: how many are written; `total` is how many there will be, if `is_total_exact`.
        waiting_for: the question whose answer is the next page; None when it is over.
    """

    file: Path
    ask: Callable[[str | None], str]
    calls: int = 0
    total: int = 0
    is_total_exact: bool = False
    waiting_for: str | None = None
    _text: TextIO | None = field(default=None, repr=False)

    @property
    def is_running(self) -> bool:
        """Whether there is more to come."""
        return self.waiting_for is not None

    @property
    def _part(self) -> Path:
        return self.file.with_name(self.file.name + ".part")

    def begin(self) -> None:
        """Open the file and ask for the first page.

        Raises:
            OSError: the file cannot be written.
        """
        self._text = self._part.open("w", encoding="utf-8", newline="")
        self._text.write(BYTE_ORDER_MARK + lines([COLUMNS]))
        self.waiting_for = self.ask(None)

    def take(self, page: HistoryPage, scene: Scene) -> None:
        """Write a page and ask for the next one, or finish.

        Raises:
            OSError: the disk is full or gone; the export is over.
        """
        if self._text is None:
            return
        try:
            self._text.write(lines(call_cells(found, scene) for found in page.calls))
            self.calls += len(page.calls)
            self.total, self.is_total_exact = page.total, page.is_total_exact
            self.waiting_for = None
            if page.next is not None:
                self.waiting_for = self.ask(page.next)
                return
            self._text.close()
            self._text = None
            self._part.replace(self.file)
        except OSError:
            self.cancel()
            raise

    def cancel(self) -> None:
        """Stop, and leave nothing behind."""
        self.waiting_for = None
        # A disk that is full or gone may complain once more.
        with contextlib.suppress(OSError):
            if self._text is not None:
                self._text.close()
            self._part.unlink(missing_ok=True)
        self._text = None
