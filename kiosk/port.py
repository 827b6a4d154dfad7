"""What the board's screen needs of the board's conversation with its desk."""

from typing import Protocol

from carside.board.shows import BoardShows
from carside.calls import Kind


class Session(Protocol):
    """The narrow port; `carside.board.session.BoardSession` is the real one."""

    @property
    def shows(self) -> BoardShows:
        """What is to be shown; a new value after every change."""

    def press(self, kind: Kind, language: str, seen: tuple[str, ...]) -> object:
        """The shopper pressed CALL; durable on return. Never raises."""

    def cancel(self) -> object:
        """The shopper does not want the advisor any more. Never raises."""
