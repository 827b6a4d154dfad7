"""What the shopper is told about her call: one title, one line a step, and nothing untrue."""

from collections.abc import Sequence
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
    CallStep.CLOSED: QT_TRANSLATE_NOOP("Call", "The showroom is closed now"),
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


class Ahead(QObject):
    """How many wait before her. A QObject, because lupdate sees plurals only in `tr`."""

    def words(self, calls: int) -> str:
        """So many, and no minutes: how long each will take, nobody knows."""
        if calls == 0:
            return self.tr("nobody is waiting before you")
        return self.tr("%n guest(s) waiting before you", "", calls)


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """What the words depend on beside the step.

    Attributes:
        age: of when the news is, in words; empty while it is new.
        opens: when the showroom opens again, in words; empty if that is not known.
        has_met: whether an advisor was with her before the call ended.
        is_unheard: whether nobody has answered her cancel for a while.
    """

    age: str = ""
    opens: str = ""
    has_met: bool = False
    is_unheard: bool = False


def call_face(shows: BoardShows, now: Circumstances | None = None) -> CallFace:
    """Put the step into words."""
    now = now or Circumstances()
    if shows.step is CallStep.IDLE:
        return CallFace()
    if shows.step is CallStep.ENDED and now.has_met:
        return CallFace(
            translate("Call", "Thank you for your visit"),
            translate("Call", "Call again whenever you like."),
        )
    title = translate("Call", _TITLES[shows.step])
    if shows.step in {CallStep.ON_THE_WAY, CallStep.HERE}:
        title = title.replace("%1", _name(shows))
    return CallFace(title, _detail(shows, now), PROGRESS.get(shows.step, 0))


def _detail(shows: BoardShows, now: Circumstances) -> str:
    if now.age and shows.step in _AGES:
        return translate("Call", "%1, no news since").replace("%1", now.age)
    match shows.step:
        case CallStep.ON_THE_WAY:
            return _coming(shows)
        case CallStep.CALLING:
            return _asked_for(shows)
        case CallStep.RECEIVED:
            return _waiting(shows)
        case CallStep.CANCELLING if now.is_unheard:
            return translate("Call", _DETAILS[CallStep.UNREACHABLE])
        case CallStep.CLOSED if now.opens:
            return translate("Call", "Open again from %1").replace("%1", now.opens)
    source = _DETAILS.get(shows.step)
    return translate("Call", source) if source else ""


def _asked_for(shows: BoardShows) -> str:
    return translate("Call", _ASKED_FOR[shows.kind]) if shows.kind else ""


def _waiting(shows: BoardShows) -> str:
    """How many wait before her, where that is told and she does not want to wait anyway."""
    if shows.ahead is None or shows.kind is Kind.SOON:
        return _asked_for(shows)
    return _sentence([Ahead().words(shows.ahead)])


def _coming(shows: BoardShows) -> str:
    parts = []
    if shows.eta_s is not None:
        minutes = max(1, ceil(shows.eta_s / 60))
        parts.append(Eta().words(minutes))
    parts.extend(spoken_names(shows.advisor.languages if shows.advisor else ()))
    return _sentence(parts)


def _sentence(parts: Sequence[str]) -> str:
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
