"""Looking things up beside the desk's own work: one thread, with a connection of its own.

The desk hands a question over and goes on; it takes the answer when it comes by, and is told that
there is one. SQLite and PostgreSQL both let one read while another writes, so nobody who presses
CALL ever waits for a report. A search goes before a report, which may take seconds.
"""

import logging
import queue
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, tzinfo

from carside.contract.payloads import Error, ErrorCode
from carside.contract.reading import (
    CallStory,
    FindCalls,
    HistoryPage,
    MakeReport,
    Report,
    TellStory,
)
from carside.desk.history import QuestionError, find_calls, tell_story
from carside.desk.journal_errors import JournalError
from carside.desk.journal_reading import JournalReader

GIVE_WAY_S = 0.0005
"""How long the desk's thread waits at most for the interpreter while something is looked up. It
needs it a dozen times for a press, and the usual five milliseconds would add up."""
MOST_WAITING = 50
"""More questions are not taken: whoever asks hears it and asks again."""

Question = FindCalls | TellStory | MakeReport
Answer = HistoryPage | CallStory | Report

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question of `console`, and what the desk knows that the journal does not.

    Attributes:
        request: the id of the console's request.
        at: when it was asked, on the desk's clock.
        zone, boards: the showroom's, for a report.
    """

    request: str
    console: str
    question: Question
    at: datetime
    zone: tzinfo | None = None
    boards: tuple[str, ...] = ()


@dataclass(order=True, slots=True)
class _Waiting:
    is_report: bool
    number: int
    asked: Asked | None = field(compare=False)


class ReadingThread:
    """Answers the questions of one showroom. Everything but the thread's own work is the desk's."""

    def __init__(self, url: str, showroom: str, news: Callable[[], None] = lambda: None) -> None:
        """No thread runs until something is asked; `news` is called on it after every answer."""
        self._url = url
        self._showroom = showroom
        self._news = news
        self._given: queue.PriorityQueue[_Waiting] = queue.PriorityQueue()
        self._answers: queue.SimpleQueue[tuple[Asked, Answer]] = queue.SimpleQueue()
        self._waiting: set[tuple[str, str]] = set()
        self._number = 0
        self._is_closed = threading.Event()
        self._thread: threading.Thread | None = None
        self._reader: JournalReader | None = None

    def ask(self, asked: Asked) -> bool:
        """Take a question; one that waits already is not asked again. False: too many wait."""
        name = (asked.console, asked.request)
        if name in self._waiting:
            return True
        if len(self._waiting) >= MOST_WAITING:
            return False
        self._waiting.add(name)
        self._give(asked, is_report=isinstance(asked.question, MakeReport))
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="reading", daemon=True)
            self._thread.start()
        return True

    def answers(self) -> Iterator[tuple[Asked, Answer]]:
        """What was answered since it was last asked."""
        while not self._answers.empty():
            asked, answer = self._answers.get()
            self._waiting.discard((asked.console, asked.request))
            yield asked, answer

    def close(self, within_s: float = 2.0) -> None:
        """Answer nothing more; a long report is left to its fate."""
        self._is_closed.set()
        self._give(None, is_report=False)
        if self._thread is not None:
            self._thread.join(within_s)

    def _give(self, asked: Asked | None, *, is_report: bool) -> None:
        self._number += 1
        self._given.put(_Waiting(is_report, self._number, asked))

    # The thread

    def _work(self) -> None:
        try:
            while not self._is_closed.is_set():
                asked = self._given.get().asked
                if asked is not None and not self._is_closed.is_set():
                    self._answers.put((asked, self._answered(asked)))
                    self._news()
        finally:
            self._drop_reader()

    def _answered(self, asked: Asked) -> Answer:
        try:
            with _giving_way():
                return self._looked_up(asked)
        except QuestionError as error:
            return refused(asked, str(error))
        except JournalError as error:
            _log.warning("a question was not answered: %s", error)
            return refused(asked, f"the history cannot be read now: {error}")
        except Exception:  # noqa: BLE001 (whatever it is, the next question must be answered)
            _log.exception("a question was not answered")
            self._drop_reader()
            return refused(asked, "the history cannot be read; the desk's log says why")

    def _looked_up(self, asked: Asked) -> Answer:
        had_reader = self._reader is not None
        try:
            return self._look_up(asked)
        except JournalError:
            self._drop_reader()
            if not had_reader:
                raise
            return self._look_up(asked)  # the server may have hung up since the last question

    def _look_up(self, asked: Asked) -> Answer:
        if self._reader is None:
            self._reader = JournalReader(self._url, self._showroom)
        match asked.question:
            case FindCalls():
                return find_calls(self._reader, asked.request, asked.question)
            case TellStory():
                return tell_story(self._reader, asked.request, asked.question)
            case MakeReport():
                return _report(self._reader, asked.request, asked.question, asked)

    def _drop_reader(self) -> None:
        reader, self._reader = self._reader, None
        if reader is not None:
            reader.close()


def _report(reader: JournalReader, request: str, question: MakeReport, asked: Asked) -> Report:
    # Here, because NumPy takes its time to be imported, and a desk that starts has none.
    from carside.desk import report

    return report.make_report(
        reader, request, question, now=asked.at, zone=asked.zone, boards=asked.boards
    )


@contextmanager
def _giving_way() -> Iterator[None]:
    usual_s = sys.getswitchinterval()
    sys.setswitchinterval(GIVE_WAY_S)
    try:
        yield
    finally:
        sys.setswitchinterval(usual_s)


def refused(asked: Asked, sentence: str) -> Answer:
    """The answer to a question that cannot be answered."""
    error = Error(code=ErrorCode.IMPOSSIBLE, message=sentence)
    match asked.question:
        case FindCalls():
            return HistoryPage(request=asked.request, ok=False, error=error)
        case TellStory():
            return CallStory(request=asked.request, ok=False, call=asked.question.call, error=error)
        case MakeReport():
            return Report(request=asked.request, ok=False, error=error)
