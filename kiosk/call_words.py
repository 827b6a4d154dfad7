"""What the shopper is told about her call: one title, one line a step, and nothing untrue."""

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QCoreApplication, QObject

from carside.board.shows import BoardShows, CallStep
from carside.calls import Kind
from kiosk.language import spoken_names
from kiosk.source_text import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class CallFace:
    """One step in words. `progress` counts the milestones reached: 1 calling to 4 here."""

    title: str = ""
    detail: str = ""
    progress: int = 0


MAX_NAME = 28

PROGRESS = {
    CallStep.CALLING: 1,
    CallStep.UNREACHABLE: 1,
    CallStep.RECEIVED: 2,
    CallStep.ON_THE_WAY: 3,
    CallStep.HERE: 4,
}


_TITLES = {
    CallStep.CALLING: QT_TRANSLATE_NOOP("Call", "Calling reception …"),
    CallStep.UNREACHABLE: QT_TRANSLATE_NOOP("Call", "Please come to reception"),
    CallStep.RECEIVED: QT_TRANSLATE_NOOP("Call", "Reception has your call"),
    CallStep.ON_THE_WAY: QT_TRANSLATE_NOOP("Call", "%1 is on the way"),
    CallStep.HERE: QT_TRANSLATE_NOOP("Call", "%1 is here"),
    CallStep.CANCELLING: QT_TRANSLATE_NOOP("Call", "Cancelling your call …"),
    CallStep.CANCELLED: QT_TRANSLATE_NOOP("Call", "Your call is cancelled"),
    CallStep.ENDED: QT_TRANSLATE_NOOP("Call", "The call at this car has ended"),
    CallStep.REFUSED: QT_TRANSLATE_NOOP("Call", "Please come to reception"),
}

_DETAILS = {
    CallStep.UNREACHABLE: QT_TRANSLATE_NOOP(
        "Call", "Nobody has answered yet. We\u00a0keep\u00a0trying."
    ),
    CallStep.HERE: QT_TRANSLATE_NOOP("Call", "Enjoy your conversation."),
    CallStep.CANCELLED: QT_TRANSLATE_NOOP("Call", "Press again whenever you like."),
    CallStep.ENDED: QT_TRANSLATE_NOOP("Call", "Press again if you still need somebody."),
    CallStep.REFUSED: QT_TRANSLATE_NOOP("Call", "This board cannot take calls at the moment."),
}

_AGES = {CallStep.RECEIVED, CallStep.ON_THE_WAY}
"""What may have changed since, without our having heard of it."""

_ASKED_FOR = {
    Kind.NOW: QT_TRANSLATE_NOOP("Call", "For an advisor, now"),
    Kind.SOON: QT_TRANSLATE_NOOP("Call", "For an advisor, in five minutes"),
    Kind.QUESTION: QT_TRANSLATE_NOOP("Call", "For an answer to your question"),
}


class Eta(QObject):
    """How long the advisor will take. A QObject, because lupdate sees plurals only in `tr`."""

    def words(self, minutes: int) -> str:
        """About so many minutes."""
        return self.tr("about %n minute(s)", "", minutes)


def call_face(shows: BoardShows, age: str = "") -> CallFace:
    """Put the step into words; `age` says of when the news is, empty while it is new."""
    if shows.step is CallStep.IDLE:
        return CallFace()
    title = translate("Call", _TITLES[shows.step])
    if shows.step in {CallStep.ON_THE_WAY, CallStep.HERE}:
        title = title.replace("%1", _name(shows))
    detail = _old(age) if age and shows.step in _AGES else _detail(shows)
    return CallFace(title, detail, PROGRESS.get(shows.step, 0))


def _old(age: str) -> str:
    return translate("Call", "%1, no news since").replace("%1", age)


def _detail(shows: BoardShows) -> str:
    if shows.step is CallStep.ON_THE_WAY:
        return _coming(shows)
    if shows.step in {CallStep.CALLING, CallStep.RECEIVED}:
        return translate("Call", _ASKED_FOR[shows.kind]) if shows.kind else ""
    source = _DETAILS.get(shows.step)
    return translate("Call", source) if source else ""


def _coming(shows: BoardShows) -> str:
    parts = []
    if shows.eta_s is not None:
        minutes = max(1, ceil(shows.eta_s / 60))
        parts.append(Eta().words(minutes))
    parts.extend(spoken_names(shows.advisor.languages if shows.advisor else ()))
    detail = "\u2002·\u2002".join(parts)
    return detail[:1].upper() + detail[1:]


def _name(shows: BoardShows) -> str:
    name = shows.advisor.name if shows.advisor else translate("Call", "Your advisor")
    # a very long name must not push out what is said of it
    return name if len(name) <= MAX_NAME else f"{name[: MAX_NAME - 1].rstrip()}…"


def initials_of(name: str) -> str:
    """One or two letters for a face: first and last of Latin names, the family name of Chinese."""
    words = name.split()
    if not words:
        return ""
    if ord(words[0][0]) > ord("⺀"):
        return words[0][0]
    return (words[0][0] + words[-1][0] if len(words) > 1 else words[0][0]).upper()
