"""What a generator hands over: a file that follows from something else in the tree."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Derived:
    """One file. `path` is below the root of the tree; `content` makes all of it anew."""

    path: str
    content: Callable[[], bytes]

    @property
    def is_current(self) -> bool:
        """Whether the file in the tree is what would be written now."""
        file = ROOT / self.path
        return file.is_file() and file.read_bytes() == self.content()

    def write(self) -> None:
        """Write the file."""
        file = ROOT / self.path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(self.content())


def text_file(path: str, text: Callable[[], str]) -> Derived:
    """A file of UTF-8 text."""
    return Derived(path, lambda: text().encode())
