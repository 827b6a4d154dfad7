"""Reads what a window really showed, from the diary it keeps (`--diary`)."""

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Page:
    """What was on the screen from `at` on; `controls` are [x, y, width, height] in the window."""

    at: datetime
    facts: dict[str, Any]

    @property
    def controls(self) -> dict[str, list[int]]:
        """The controls that could be pressed, by name."""
        found: dict[str, list[int]] = self.facts.get("controls", {})
        return found


class Diary:
    """The diary of one window; may not exist yet."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def last(self) -> Page | None:
        """The newest page, or None before the first frame."""
        try:
            lines = self._path.read_text().splitlines()
        except FileNotFoundError:
            return None
        for line in reversed(lines):
            try:
                facts = json.loads(line)
            except json.JSONDecodeError:
                continue  # being written at this moment
            return Page(datetime.fromisoformat(facts["at"]), facts)
        return None
