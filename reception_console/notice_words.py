"""Notices as sentences: what happened instead of what was wanted, and what that means."""

import re

from carside.calls import Call, Step
from carside.calls.lifecycle import Fact
from carside.console.shows import Notice, NoticeKind
from reception_console.scene import Scene
from reception_console.wording import (
    minute_words,
    outcome_words,
    phase_words,
    sentence,
    translate,
)


def notice_title(notice: Notice) -> str:
    """What kind of thing is told."""
    return {
        NoticeKind.CONFLICT: translate("Notice", "Somebody was faster"),
        NoticeKind.REFUSED: translate("Notice", "The desk said no"),
        NoticeKind.NO_ANSWER: translate("Notice", "No answer from the desk"),
        NoticeKind.MOVED: translate("Notice", "The shopper has walked on"),
        NoticeKind.BOARD_DID: translate("Notice", "Done"),
        NoticeKind.BOARD_REFUSED: translate("Notice", "The board said no"),
        NoticeKind.BOARD_SILENT: translate("Notice", "No answer from the board"),
    }[notice.kind]


def notice_sentence(notice: Notice, scene: Scene) -> str:
    """The whole of it, in one or two sentences."""
    if notice.board:
        return _board_sentence(notice, scene)
    if notice.kind is NoticeKind.NO_ANSWER:
        return translate(
            "Notice", "{0}: nothing is known to have changed. Please try again."
        ).format(_wanted_words(notice.wanted))
    if notice.call is not None and notice.kind is NoticeKind.CONFLICT:
        return _conflict(notice.call, scene)
    if notice.call is not None and notice.kind is NoticeKind.MOVED:
        return _moved(notice.call, notice.was_at, scene)
    return notice.message or translate("Notice", "The request was refused.")


def console_name(console: str) -> str:
    """A console as people say it: ``zhao-lin-3f2a`` is Zhao Lin at one of the desks."""
    return re.sub(r"-[0-9a-f]{4}$", "", console).replace("-", " ").title()


def _moved(call: Call, was_at: str, scene: Scene) -> str:
    before = scene.stand_named(was_at)
    return translate("Notice", "Tell {0}: the shopper is at {1} now (was {2})").format(
        scene.advisor_name(call.advisor),
        scene.stand_name(call),
        before.name if before else was_at,
    )


def _board_sentence(notice: Notice, scene: Scene) -> str:
    stand = scene.stand_of_board(notice.board)
    name = stand.name if stand else notice.board
    if notice.kind is NoticeKind.BOARD_DID:
        return _done(notice, name, scene)
    if notice.kind is NoticeKind.BOARD_SILENT:
        return translate(
            "Notice", "The board at {0} did not say what it did. Please look whether it is on."
        ).format(name)
    if notice.kind is NoticeKind.NO_ANSWER:
        return translate("Notice", "The board at {0} was not asked. Please try again.").format(name)
    return translate("Notice", "{0}: {1}").format(name, sentence(notice.message))


def _done(notice: Notice, name: str, scene: Scene) -> str:
    until = scene.shows.paused_until.get(notice.board)
    if notice.wanted == "clean" and until is not None:
        return translate("Notice", "The board at {0} takes no touch until {1}.").format(
            name, minute_words(scene.here(until))
        )
    words = {
        "identify": translate("Notice", "The board at {0} shows itself."),
        "clean": translate("Notice", "The board at {0} takes no touch while it is cleaned."),
        "end_cleaning": translate("Notice", "The board at {0} takes touches again."),
        "reload": translate("Notice", "The board at {0} has read everything again."),
        "restart": translate("Notice", "The board at {0} restarts."),
        "screenshot": translate("Notice", "The board at {0} has sent its picture."),
        "volume": translate("Notice", "The board at {0} is as loud as was wanted."),
        "brightness": translate("Notice", "The board at {0} is as bright as was wanted."),
    }
    return words.get(notice.wanted, translate("Notice", "The board at {0} has done it.")).format(
        name
    )


def _conflict(call: Call, scene: Scene) -> str:
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
    """Who at reception sent the advisor, from the last entry that says so; empty if nobody did."""
    sent = {Fact.DISPATCHED, Fact.ACCEPTED}
    entries = scene.shows.story.get(call.call, ())
    told = [e for e in entries if e.event in sent and e.advisor == call.advisor]
    if not told:
        return ""
    console = (told[-1].actor or "").removeprefix("/console/")
    person = str(told[-1].detail.get("by", ""))
    return "" if console.startswith("/") else person or console_name(console)


def _wanted_words(wanted: str) -> str:
    return {
        Step.DISPATCH.value: translate("Notice", "Asking the advisor"),
        Step.ACCEPT.value: translate("Notice", "Accepting for the advisor"),
        Step.DECLINE.value: translate("Notice", "Taking the advisor off the call"),
        Step.ARRIVE.value: translate("Notice", "Marking the arrival"),
        Step.CLOSE.value: translate("Notice", "Closing the call"),
        Step.JOIN.value: translate("Notice", "Joining the two calls"),
        Step.KEEP_APART.value: translate("Notice", "Keeping the two calls apart"),
        "set_advisor": translate("Notice", "Saying what the advisor does"),
        "run_self_test": translate("Notice", "Starting the self-test"),
    }.get(wanted, translate("Notice", "The request"))
