"""Questions about the past: handed to the thread that reads, and answered when it is done.

They change nothing, so none is journalled and no answer is kept: asked again, it is looked up
again.
"""

from collections.abc import Callable, Iterator

from carside.clock import Clock
from carside.contract import Message
from carside.contract.reading import FindCalls, MakeReport, TellStory
from carside.desk.journal import Journal
from carside.desk.reading_thread import Answer, Asked, ReadingThread, refused
from carside.desk.showroom import Showroom

QUESTIONS = (FindCalls, TellStory, MakeReport)


class LookingUp:
    """Answers the questions of one showroom's consoles."""

    def __init__(
        self, showroom: Showroom, journal: Journal, clock: Clock, news: Callable[[], None]
    ) -> None:
        """`news` is called, on another thread, when an answer is there to be fetched."""
        self._showroom = showroom
        self._clock = clock
        self._thread = ReadingThread(journal.url, showroom.plan.showroom, news)

    def take_over(self, showroom: Showroom) -> None:
        """Reckon by a showroom file that was read anew."""
        self._showroom = showroom

    def ask(self, message: Message, trouble: str) -> Answer | None:
        """Take a question; its answer if it can be given at once, because it is a refusal.

        `trouble` is what is wrong with the journal, empty if nothing is.
        """
        asked = Asked(
            request=message.id,
            console=message.address.identifier,
            question=message.data,
            at=self._clock.now(),
            zone=self._showroom.zone,
            boards=tuple(board.board for board in self._showroom.boards),
        )
        if trouble:
            return refused(asked, f"the desk cannot look anything up now: {trouble}")
        if not self._thread.ask(asked):
            return refused(asked, "too much is being looked up already; ask again in a moment")
        return None

    def answers(self) -> Iterator[tuple[str, Answer]]:
        """What was found since it was last asked, each with the console that asked."""
        return ((asked.console, answer) for asked, answer in self._thread.answers())

    def close(self) -> None:
        """Answer nothing more."""
        self._thread.close()
