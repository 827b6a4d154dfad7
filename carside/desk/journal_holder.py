"""Who holds a journal, in words that another desk can read and people can act on."""

import getpass
import os
import re
import socket
from dataclasses import dataclass

_NAME = re.compile(r"carside desk (\d+) (.+)@(.*)")
_SERVER_KEEPS_BYTES = 63  # PostgreSQL's application_name


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """A desk: the process, whose it is and on which machine. Its `str` can be parsed again."""

    user: str
    host: str
    process: int

    @classmethod
    def ourselves(cls) -> "Holder":
        """This process."""
        return cls(user=_user(), host=socket.gethostname(), process=os.getpid())

    @classmethod
    def parse(cls, name: str) -> "Holder | None":
        """Read `str(holder)` back; None if it is something else."""
        found = _NAME.fullmatch(name)
        if found is None:
            return None
        return cls(process=int(found[1]), user=found[2], host=found[3])

    def __str__(self) -> str:
        name = f"carside desk {self.process} {self.user}@{self.host}"
        return name.encode("ascii", "replace")[:_SERVER_KEEPS_BYTES].decode()

    def sentence(self) -> str:
        """The holder for people."""
        return f"{self.user} on {self.host}, process {self.process}"


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # a container's user may have no name
        return "somebody"
