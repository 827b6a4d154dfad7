"""The draft on disk: what was told so far, for when the window is closed half way.

It may hold passwords, so that only its owner may read it. It goes when the showroom stands.
"""

import logging
import os
from pathlib import Path

import msgspec

from carside.setup.draft import Draft

FILE_NAME = "setup-draft.json"

_log = logging.getLogger(__name__)


class KeptDraft:
    """The draft's file in `base`. What cannot be kept is said in the log, and all goes on."""

    def __init__(self, base: Path) -> None:
        self._file = base / FILE_NAME

    def read(self) -> Draft | None:
        """The draft, or None if there is none that can be understood."""
        try:
            return msgspec.json.decode(self._file.read_bytes(), type=Draft)
        except FileNotFoundError:
            return None
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
            _log.info("the draft cannot be read and is begun anew: %s", type(error).__name__)
            return None

    def keep(self, draft: Draft) -> bool:
        """Keep the draft whole; False if the disk refuses."""
        beside = self._file.with_suffix(".new")
        try:
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            beside.unlink(missing_ok=True)
            opened = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(opened, "wb") as file:
                file.write(msgspec.json.encode(draft))
            beside.replace(self._file)
        except OSError as error:
            _log.info("the draft is not kept: %s", error.strerror)
            return False
        return True

    def forget(self) -> None:
        """Take it away."""
        self._file.unlink(missing_ok=True)
