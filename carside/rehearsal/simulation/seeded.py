"""The one place where the outer world is shut out: ids, disks and boots come from the seed.

Inside `seeded`, `uuid.uuid4` draws from the seed, SQLite files are opened on a `Disk` whose plug is
that of the part whose folder they lie in, and the machine's boot id is that of the simulated part.
The journal's engine is made once for each file name, because it keeps its compiled statements,
which take longer to make than a whole simulated minute. What the parts log goes to the transcript
and nowhere else.
"""

import logging
import sqlite3
import uuid
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from random import Random
from typing import Any
from unittest.mock import patch
from urllib.parse import urlsplit

from carside.desk import database, journal
from carside.link import outbox
from carside.rehearsal.simulation.breaking import Disk, Plug

_connect = sqlite3.connect
_engine = cache(database.writing_engine)


def chance_of(whose: str, seed: int) -> Random:
    """Chance for one purpose, so that one more draw for it changes nothing for the others."""
    return Random(f"{whose} {seed}")  # noqa: S311 (not for secrets: it must be the same again)


class Ids:
    """Makes the UUIDs; `made` is the last one, so that a press can be named that never ended."""

    def __init__(self, chance: Random) -> None:
        self._chance = chance
        self.made: list[str] = []

    def uuid4(self) -> uuid.UUID:
        """A random UUID that is the same in every run of the seed."""
        made = uuid.UUID(int=self._chance.getrandbits(128), version=4)
        self.made.append(str(made))
        return made


class _Told(logging.Handler):
    """Passes on what is logged."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        super().__init__(logging.INFO)
        self._tell = tell

    def emit(self, record: logging.LogRecord) -> None:
        self._tell(f"{record.levelname.lower()}: {record.getMessage()}")


@contextmanager
def seeded(
    ids: Ids,
    plugs: Mapping[str, Plug],
    boot_of: Callable[[], str],
    tell: Callable[[str], None] | None,
) -> Iterator[None]:
    """Shut the outer world out.

    Args:
        ids: makes the UUIDs.
        plugs: each part's plug, by the name of its folder.
        boot_of: the boot id of the part that is just starting.
        tell: takes what is logged; None drops it unread, which is faster.
    """

    def connect(name: Any, *words: Any, **named: Any) -> Any:
        folder = Path(urlsplit(str(name)).path).parent.name
        if folder not in plugs:
            return _connect(name, *words, **named)
        opened: Disk = _connect(name, *words, factory=Disk, **named)
        opened.plug = plugs[folder]
        return opened

    with (
        patch.object(uuid, "uuid4", ids.uuid4),
        patch.object(sqlite3, "connect", connect),
        patch.object(outbox, "_boot_id", boot_of),
        patch.object(journal, "writing_engine", _engine),
        _logging(tell),
    ):
        yield


@contextmanager
def _logging(tell: Callable[[str], None] | None) -> Iterator[None]:
    log = logging.getLogger("carside")
    before = (log.propagate, log.level, log.disabled)
    handler = _Told(tell) if tell else logging.NullHandler()
    log.addHandler(handler)
    log.propagate = False
    log.setLevel(logging.INFO if tell else logging.CRITICAL)
    try:
        yield
    finally:
        log.removeHandler(handler)
        log.propagate, log.level, log.disabled = before
