"""Journal entries and notices as sentences a receptionist can read without thinking."""

import re
from datetime import datetime

from carside.calls import Call, Outcome, Step
from carside.calls.lifecycle import Fact
from carside.console.shows import Notice, NoticeKind
from carside.contract.payloads import Entry
from reception_console.scene import Scene
from reception_console.wording import language_name, outcome_words, phase_words, translate


def told(call: Call, scene: Scene) -> tuple[Entry, ...]:
    """The story of a call, oldest first.

    A console that was started during a call has heard only the rest of it: what came before is
    told from the times the call itself carries.
    """
    heard = scene.shows.story.get(call.call, ())
    steps: tuple[tuple[Fact, datetime | None, dict[str, str]], ...] = (
        (Fact.PLACED, call.placed_at, {"language": call.language}),
        (Fact.DISPATCHED, call.dispatched_at, {}),
        (Fact.ACCEPTED, call.accepted_at, {}),
        (Fact.ARRIVED, call.arrived_at, {}),
    )
    if heard and heard[0].event == Fact.PLACED:
        return heard
    before = tuple(
        Entry(
            sequence=number - len(steps),
            at=at,
            event=fact,
            stand=call.stand,
            advisor=call.advisor,
            detail=detail,
        )
        for number, (fact, at, detail) in enumerate(steps)
        if at is not None and not (heard and at >= heard[0].at)
    )
    return (*before, *heard)


def entry_sentence(entry: Entry, scene: Scene) -> str:
    """What happened, in one sentence."""
    name = scene.advisor_name(entry.advisor) or translate("Story", "an advisor")
    sentences = {
        Fact.PLACED: _placed(entry, scene),
        Fact.REPEATED: translate("Story", "Pressed again"),
        Fact.DISPATCHED: _dispatched(entry, name),
        Fact.DECLINED: _declined(entry, name),
        Fact.ACCEPTED: translate("Story", "{0} is on the way").format(name),
        Fact.ARRIVED: translate("Story", "The advisor is with the shopper"),
        Fact.CLOSED: translate("Story", "Closed: {0}").format(_outcome(entry)),
        Fact.CANCELLED: translate("Story", "The shopper changed her mind"),
        Fact.ESCALATED: _escalated(entry),
    }
    known = entry.event in set(Fact)
    # A newer desk may tell of things this console has no sentence for: better plain than hidden.
    return sentences[Fact(entry.event)] if known else entry.event.replace("_", " ").capitalize()


def _placed(entry: Entry, scene: Scene) -> str:
    plan = scene.shows.plan
    stand = plan.stand(entry.stand) if plan and entry.stand else None
    name = stand.name if stand else (entry.stand or entry.board or "")
    language = entry.detail.get("language")
    if isinstance(language, str) and language:
        return translate("Story", "Pressed at {0}, {1}").format(name, language_name(language))
    return translate("Story", "Pressed at {0}").format(name)


def _dispatched(entry: Entry, name: str) -> str:
    if entry.detail.get("reason") == "no_console":
        return translate("Story", "Asked {0}: the desk itself, no console was open").format(name)
    return translate("Story", "Asked {0}").format(name)


def _escalated(entry: Entry) -> str:
    waited_s = entry.detail.get("waited_s")
    if isinstance(waited_s, int | float):
        return translate("Story", "Still waiting after {0} s").format(round(waited_s))
    return translate("Story", "Still waiting")


def _declined(entry: Entry, name: str) -> str:
    reason = entry.detail.get("reason")
    if reason == "no_answer":
        return translate("Story", "{0} did not answer in time").format(name)
    if isinstance(reason, str) and reason:
        return translate("Story", "{0} cannot go: {1}").format(name, reason)
    return translate("Story", "{0} cannot go").format(name)


def _outcome(entry: Entry) -> str:
    outcome = entry.detail.get("outcome")
    known = next((one for one in Outcome if one == outcome), None)
    return outcome_words(known) if known else translate("Outcome", "closed")


def notice_title(notice: Notice) -> str:
    """What kind of thing is told."""
    return {
        NoticeKind.CONFLICT: translate("Notice", "Somebody was faster"),
        NoticeKind.REFUSED: translate("Notice", "The desk said no"),
        NoticeKind.NO_ANSWER: translate("Notice", "No answer from the desk"),
    }[notice.kind]


def notice_sentence(notice: Notice, scene: Scene) -> str:
    """What happened instead of what was wanted, and what that means."""
    if notice.kind is NoticeKind.NO_ANSWER:
        return translate(
            "Notice", "{0}: nothing is known to have changed. Please try again."
        ).format(_wanted_words(notice.wanted))
    if notice.kind is NoticeKind.CONFLICT and notice.call is not None:
        return _conflict(notice, scene)
    return notice.message or translate("Notice", "The request was refused.")


def _conflict(notice: Notice, scene: Scene) -> str:
    assert notice.call is not None  # noqa: S101 (asked by the caller)
    call = notice.call
    stand = scene.stand_name(call)
    if not call.is_open:
        outcome = outcome_words(call.outcome) if call.outcome else ""
        return translate("Notice", "{0} is closed already: {1}").format(stand, outcome)
    if call.advisor is None:
        return translate("Notice", "{0} has changed: nobody is asked now").format(stand)
    name, console = scene.advisor_name(call.advisor), _console(call, scene)
    if console:
        return translate("Notice", "{0} was already sent to {1} by {2}").format(
            name, stand, console
        )
    words = phase_words(call, scene)
    return translate("Notice", "{0} was already sent to {1}. Now: {2}").format(name, stand, words)


def _console(call: Call, scene: Scene) -> str:
    """Which reception sent the advisor, from the last entry that says so; empty if none did."""
    sent = {Fact.DISPATCHED, Fact.ACCEPTED}
    entries = scene.shows.story.get(call.call, ())
    actors = [e.actor or "" for e in entries if e.event in sent and e.advisor == call.advisor]
    console = actors[-1].removeprefix("/console/") if actors else ""
    return "" if console.startswith("/") else console_name(console)


def console_name(console: str) -> str:
    """A console as people say it: ``zhao-lin-3f2a`` is Zhao Lin at one of the desks."""
    return re.sub(r"-[0-9a-f]{4}$", "", console).replace("-", " ").title()


def _wanted_words(wanted: str) -> str:
    return {
        Step.DISPATCH: translate("Notice", "Asking the advisor"),
        Step.ACCEPT: translate("Notice", "Accepting for the advisor"),
        Step.DECLINE: translate("Notice", "Taking the advisor off the call"),
        Step.ARRIVE: translate("Notice", "Marking the arrival"),
        Step.CLOSE: translate("Notice", "Closing the call"),
    }.get(Step(wanted) if wanted in set(Step) else Step.PLACE, translate("Notice", "The request"))
