"""Undo and redo without limit. Small steps of one kind, such as letters typed, count as one."""

from dataclasses import dataclass, field

from carside.planning.draft import Draft


@dataclass(slots=True)
class History:
    """The drafts before and after the one that is shown; drafts share what did not change."""

    draft: Draft
    _past: list[Draft] = field(default_factory=list)
    _future: list[Draft] = field(default_factory=list)
    _kind: str = ""

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back."""
        return bool(self._future)

    def do(self, draft: Draft, kind: str = "") -> bool:
        """Make a step; one of the same `kind` as the last grows it. False if nothing changes."""
        if draft == self.draft:
            return False
        if not kind or kind != self._kind:
            self._past.append(self.draft)
        self._kind = kind
        self._future.clear()
        self.draft = draft
        return True

    def settle(self) -> None:
        """The next step is one of its own, of whatever kind it is."""
        self._kind = ""

    def undo(self) -> bool:
        """Take the last step back; False if there is none."""
        if not self._past:
            return False
        self._future.append(self.draft)
        self.draft = self._past.pop()
        self._kind = ""
        return True

    def redo(self) -> bool:
        """Make the step again that was taken back last; False if there is none."""
        if not self._future:
            return False
        self._past.append(self.draft)
        self.draft = self._future.pop()
        self._kind = ""
        return True
