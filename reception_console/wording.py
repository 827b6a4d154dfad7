"""What the receptionist reads: every word for a call, an advisor and a time, ready to translate.

English is the source. Sentences are whole, with marked gaps, so that another language may order
them as it must; counts are worded so that no plural is needed.
"""

import re
from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from carside.calls import Call, Kind, Outcome, Phase
from carside.console.shows import Standing
from carside.matching import Reason, Suggestion, Why
from carside.roster import AdvisorState
from reception_console.scene import Scene, Urgency

translate = QCoreApplication.translate

_ENDS = frozenset(".?!…。؟\uff01\uff1f")
"""With these a sentence ends, in any language; the last two are full-width."""

_OWN_NAMES = {
    "ar": "العربية",
    "de": "Deutsch",
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "it": "Italiano",
    "ja": "日本語",
    "ko": "한국어",
    "pt": "Português",
    "ru": "Русский",
    "th": "ไทย",
    "zh": "中文",
}


_BETWEEN_WIDE_LETTERS = re.compile(r"(?<=[\u2e80-\uffef])(?=[\u2e80-\uffef])")


def language_name(tag: str) -> str:
    """A language in its own words: ``zh-CN`` is 中文. The tag itself if nobody knows it."""
    primary = tag.split("-", 1)[0].lower()
    if primary in _OWN_NAMES:
        return _OWN_NAMES[primary]
    return QLocale(tag).nativeLanguageName() if _is_known(tag) else tag


def _is_known(tag: str) -> bool:
    return QLocale(tag).language() is not QLocale.Language.C


def kind_words(kind: Kind) -> str:
    """What the shopper asked for."""
    return {
        Kind.NOW: translate("Call", "Now"),
        Kind.SOON: translate("Call", "In five minutes"),
        Kind.QUESTION: translate("Call", "A question"),
    }[kind]


def presses_words(presses: int) -> str:
    """How often the shopper pressed; empty for once."""
    if presses < 2:  # noqa: PLR2004 (once is not worth a word)
        return ""
    if presses == 2:  # noqa: PLR2004 (twice has its own word)
        return translate("Call", "pressed twice")
    return translate("Call", "pressed {0} times").format(presses)


def seen_words(seen: tuple[str, ...]) -> str:
    """What the shopper looked at before calling; empty for nothing."""
    if not seen:
        return ""
    return translate("Call", "Looked at {0}").format(listed(topic_words(one) for one in seen))


def topic_words(topic: str) -> str:
    """What a board calls something that was looked at; what nobody here knows, as it came."""
    plain = topic.replace("-", " ").replace("_", " ")
    known = {
        "acceleration": translate("Topic", "acceleration"),
        "battery": translate("Topic", "battery"),
        "charging": translate("Topic", "charging"),
        "colour": translate("Topic", "colour"),
        "comfort": translate("Topic", "comfort"),
        "comparison": translate("Topic", "comparison"),
        "consumption": translate("Topic", "consumption"),
        "dimensions": translate("Topic", "dimensions"),
        "engine": translate("Topic", "engine"),
        "luggage space": translate("Topic", "luggage space"),
        "other cars": translate("Topic", "other cars"),
        "performance": translate("Topic", "performance"),
        "photos": translate("Topic", "photos"),
        "power": translate("Topic", "power"),
        "price": translate("Topic", "price"),
        "range": translate("Topic", "range"),
        "safety": translate("Topic", "safety"),
        "seats": translate("Topic", "seats"),
        "top speed": translate("Topic", "top speed"),
        "trim": translate("Topic", "trim"),
        "warranty": translate("Topic", "warranty"),
    }
    return known.get(plain, plain)


def phase_words(call: Call, scene: Scene) -> str:
    """Where a call stands, short enough for a row."""
    name = scene.advisor_name(call.advisor)
    if call.phase is Phase.PLACED:
        return _unasked_words(call)
    if call.phase is Phase.DISPATCHED:
        return translate("Call", "Asked: {0}").format(name)
    if call.phase is Phase.ACCEPTED:
        return translate("Call", "On the way")
    return translate("Call", "With the shopper")


def _unasked_words(call: Call) -> str:
    if call.rung >= Urgency.ALARM:
        return translate("Call", "For the manager now")
    if call.rung == Urgency.OFFERED and call.offered_to:
        return translate("Call", "Offered to all")
    return translate("Call", "Nobody asked yet")


def call_sentence(call: Call, scene: Scene) -> str:
    """Where a call stands, as the call panel says it."""
    name = scene.advisor_name(call.advisor) or translate("Call", "An advisor")
    if call.phase is Phase.DISPATCHED:
        return translate("Call", "Waiting for {0}").format(name)
    if call.phase is Phase.ACCEPTED:
        return translate("Call", "{0} is on the way").format(name)
    if call.phase is Phase.ARRIVED:
        return translate("Call", "{0} is with the shopper").format(name)
    return translate("Call", "Nobody asked yet")


def outcome_words(outcome: Outcome) -> str:
    """Why a call was closed."""
    return {
        Outcome.SERVED: translate("Outcome", "Served"),
        Outcome.CANCELLED: translate("Outcome", "Cancelled by the shopper"),
        Outcome.GONE: translate("Outcome", "Nobody was there"),
        Outcome.MISSED: translate("Outcome", "Too old when it reached the desk"),
        Outcome.AT_DESK: translate("Outcome", "Came to reception"),
        Outcome.JOINED: translate("Outcome", "The same customer, who walked on"),
    }[outcome]


def standing_words(standing: Standing) -> str:
    """How a board stands; empty if all is well."""
    return {
        Standing.CLEANING: translate("Board", "Being cleaned"),
        Standing.NEVER_SEEN: translate("Board", "Board never seen"),
        Standing.LOST: translate("Board", "Board lost"),
        Standing.RESTING: translate("Board", "Resting: closed"),
        Standing.OFF: translate("Board", "Board off"),
        Standing.SLEEPING: translate("Board", "Board asleep"),
        Standing.UNKNOWN: translate("Board", "Board not heard yet"),
    }.get(standing, "")


def board_words(board: str, scene: Scene) -> str:
    """How a board stands, with until when or since when: ``Being cleaned until 14:32``."""
    shows = scene.shows
    until, lost = shows.paused_until.get(board), scene.lost_board(board)
    if until is not None:
        return translate("Board", "Being cleaned until {0}").format(minute_words(scene.here(until)))
    if lost is not None and shows.boards.get(board) is Standing.LOST:
        return translate("Board", "Board lost since {0}").format(time_words(scene.here(lost.since)))
    return standing_words(shows.boards.get(board, Standing.UNKNOWN))


def state_words(state: AdvisorState) -> str:
    """What an advisor is doing."""
    return {
        AdvisorState.FREE: translate("Advisor", "free"),
        AdvisorState.BUSY: translate("Advisor", "busy"),
        AdvisorState.AWAY: translate("Advisor", "away"),
        AdvisorState.OFF: translate("Advisor", "off duty"),
    }[state]


def reasons_words(suggestion: Suggestion, scene: Scene) -> str:
    """Why an advisor should go or rather not: ``free · 12 m away · speaks 中文 · next in turn``."""
    return " · ".join(_reason_words(reason, suggestion, scene) for reason in suggestion.reasons)


def unbroken(words: str) -> str:
    """The same words, to be broken into lines between parts only: ``speaks 中文`` stays whole."""
    whole = _BETWEEN_WIDE_LETTERS.sub("\u2060", words)
    return "\u00a0· ".join(part.replace(" ", "\u00a0") for part in whole.split(" · "))


def _reason_words(reason: Reason, suggestion: Suggestion, scene: Scene) -> str:
    match reason.why:
        case Why.DISTANCE:
            return _distance_words(float(reason.value or 0.0), suggestion, scene)
        case Why.SPEAKS:
            return translate("Reason", "speaks {0}").format(language_name(str(reason.value)))
        case Why.KNOWS:
            return translate("Reason", "knows {0}").format(family_name(str(reason.value), scene))
        case Why.NEXT:
            return translate("Reason", "next in turn")
        case Why.BETTER_FOR:
            return translate("Reason", "better for {0}").format(_stand_of(reason, scene))
        case Why.BUSY:
            return _busy_words(suggestion, scene)
        case Why.FREE:
            return state_words(AdvisorState.FREE)
        case Why.AWAY:
            return state_words(AdvisorState.AWAY)


def _stand_of(reason: Reason, scene: Scene) -> str:
    stand = scene.stand_named(str(reason.value))
    return stand.name if stand else str(reason.value)


def _distance_words(metres: float, suggestion: Suggestion, scene: Scene) -> str:
    at = suggestion.advisor.at
    stand = scene.stand(scene.selected) if scene.selected else None
    if at and stand and at.floor != stand.floor:
        return translate("Reason", "{0} m away, other floor").format(round(metres))
    return translate("Reason", "{0} m away").format(round(metres))


def _busy_words(suggestion: Suggestion, scene: Scene) -> str:
    call = scene.call(suggestion.advisor.call)
    if call is None:
        return state_words(AdvisorState.BUSY)
    words = {
        Phase.DISPATCHED: translate("Reason", "asked for {0}"),
        Phase.ACCEPTED: translate("Reason", "on the way to {0}"),
        Phase.ARRIVED: translate("Reason", "with the shopper at {0}"),
    }
    return words.get(call.phase, state_words(AdvisorState.BUSY)).format(scene.stand_name(call))


def family_name(family: str, scene: Scene) -> str:
    """A model family as its maker writes it: ``eqe-suv`` is the EQE SUV of "EQE SUV 500"."""
    models = [s.model.split() for s in scene.shows.cars.values() if s.family == family and s.model]
    names = (" ".join(words[:n]) for words in models for n in range(1, len(words) + 1))
    named = (name for name in names if name.casefold().replace(" ", "-") == family)
    return next(named, family.replace("-", " ").upper())


def as_of_words(scene: Scene) -> str:
    """When what is shown was true, if that is not now: ``as of 14:32:07``; else empty."""
    if not scene.is_old or scene.seen_at is None:
        return ""
    return translate("Status", "as of {0}").format(time_words(scene.seen_at))


def sentence(words: str) -> str:
    """Words as a sentence: a capital first, a full stop last unless it asks something."""
    trimmed = words.strip()
    if not trimmed or trimmed[-1] in _ENDS:
        return trimmed[:1].upper() + trimmed[1:]
    return translate("Sentence", "{0}.").format(trimmed[:1].upper() + trimmed[1:])


def listed(names: Iterable[str]) -> str:
    """Names one after the other, as this language lists them: ``B1, B2``; empty ones left out."""
    return translate("Sentence", ", ").join(name for name in names if name)


def joined(*parts: str) -> str:
    """The parts that say something, with dots between them."""
    return " · ".join(part for part in parts if part)


def minute_words(at: datetime) -> str:
    """A time of day on this machine's wall, to the minute: ``14:32``."""
    return at.astimezone().strftime("%H:%M")


def time_words(at: datetime) -> str:
    """A time of day on this machine's wall: ``14:32:07``."""
    return at.astimezone().strftime("%H:%M:%S")


def date_words(at: datetime) -> str:
    """A day in full: ``Saturday 21 November``."""
    local = at.astimezone()
    day = QDate(local.year, local.month, local.day)
    return QLocale().toString(day, translate("Status", "dddd d MMMM", "Qt date format"))
