"""What was found, as rows of a table."""

from dataclasses import dataclass
from datetime import date, datetime

from carside.contract.reading import FoundCall
from reception_console.history.outcomes import end_mark, end_tone, end_words
from reception_console.report.span import day_words
from reception_console.scene import Scene, clock_text
from reception_console.wording import language_name, minute_words


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundRow:
    """One call of the table. A row that is not there (any more) has no `call`.

    Attributes:
        accept_words, arrive_words: how long the shopper waited; empty where nobody came so far.
        end_tone: ``good``, ``alarm``, ``open`` or ``calm``.
    """

    call: str = ""
    day_words: str = ""
    time_words: str = ""
    stand_name: str = ""
    car_title: str = ""
    language_words: str = ""
    accept_words: str = ""
    arrive_words: str = ""
    advisor_name: str = ""
    end_words: str = ""
    end_mark: str = ""
    end_tone: str = ""
    note: str = ""


NOTHING = FoundRow()


def found_row(found: FoundCall, scene: Scene, today: date) -> FoundRow:
    """One call as a row."""
    call = found.call
    return FoundRow(
        call=call.call,
        day_words=day_words(call.placed_at.astimezone().date(), today),
        time_words=minute_words(call.placed_at),
        stand_name=scene.stand_name(call),
        car_title=scene.car_title(call.car),
        language_words=language_name(call.language),
        accept_words=waited_words(call.placed_at, call.accepted_at),
        arrive_words=waited_words(call.placed_at, call.arrived_at),
        advisor_name=scene.advisor_name(call.advisor),
        end_words=end_words(call, scene),
        end_mark=end_mark(call),
        end_tone=end_tone(call),
        note=" ".join(found.note.split()),
    )


def waited_words(since: datetime, until: datetime | None) -> str:
    """How long it took: ``1:12``; empty if it has not come to that."""
    return clock_text((until - since).total_seconds()) if until else ""
