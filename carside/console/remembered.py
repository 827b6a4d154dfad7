"""Who was lost since when, on the console's own disk: a console started anew still knows.

What is kept beside the moment is the id of the last word of whoever is lost. The broker gives
that very message again to the console that comes back; whoever has spoken since is not lost.
"""

import logging
from datetime import datetime
from pathlib import Path

import msgspec

from carside.contract.payloads import Instant

_log = logging.getLogger(__name__)

_ROWS = ("board_state/", "console_state/")

Losses = dict[str, tuple[str, Instant]]
"""By ``<row>/<name>``: the id of the last word, and since when (this console's wall clock)."""


class LossesKept:
    """Keeps the losses in `folder`; without one, as in a test, in memory alone."""

    def __init__(self, folder: Path | None = None) -> None:
        self._path = folder / "losses.json" if folder else None
        self._losses = self._read()

    @property
    def kept(self) -> Losses:
        """Every loss that is kept."""
        return self._losses

    def of(self, row: str, name: str) -> tuple[str, datetime] | None:
        """The loss of this part as an earlier life of this console knew it."""
        return self._losses.get(f"{row}/{name}")

    def keep(self, losses: Losses) -> None:
        """Write `losses` if they differ from what is kept; a disk that fails costs only them."""
        if losses == self._losses:
            return
        self._losses = losses
        if self._path is None:
            return
        new = self._path.with_suffix(".new")
        try:
            new.write_bytes(msgspec.json.encode(losses))
            new.replace(self._path)
        except OSError as error:
            _log.warning("%s cannot be written (%s): losses are not kept", self._path, error)

    def _read(self) -> Losses:
        try:
            found = msgspec.json.decode(self._path.read_bytes(), type=Losses) if self._path else {}
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            return {}
        return {name: loss for name, loss in found.items() if name.startswith(_ROWS)}
