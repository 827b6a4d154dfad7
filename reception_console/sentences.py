"""Journal entries as sentences a receptionist can read without thinking."""

from collections.abc import Callable, Mapping
from datetime import datetime

from carside.calls import Call, Outcome
from carside.calls.lifecycle import Fact
from carside.contract.payloads import CommandName, Entry
from reception_console.actions import TAKEN_BACK
from reception_console.call_stories import joined_stories
from reception_console.scene import Scene
from reception_console.wording import language_name, listed, outcome_words, translate

REMARKED = "remarked"
"""The journal's name for a remark about a call."""


def told(call: Call, scene: Scene) -> tuple[Entry, ...]:
    """The story of a call, oldest first.

    A console that was started during a call has heard only the rest of it: what came before is
    told from the times the call itself carries.
    """
    heard = joined_stories(scene.recalled, scene.shows.story.get(call.call, ()))
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
    words = _SENTENCES.get(entry.event)
    # A newer desk may tell of things this console has no sentence for: better plain than hidden.
    return words(entry, scene) if words else entry.event.replace("_", " ").capitalize()


def _placed(entry: Entry, scene: Scene) -> str:
    name, language = _stand(entry.stand or entry.board, scene), entry.detail.get("language")
    if isinstance(language, str) and language:
        return translate("Story", "Pressed at {0}, {1}").format(name, language_name(language))
    return translate("Story", "Pressed at {0}").format(name)


def _repeated(_entry: Entry, _scene: Scene) -> str:
    return translate("Story", "Pressed again")


def _dispatched(entry: Entry, scene: Scene) -> str:
    name = _advisor(entry, scene)
    if entry.detail.get("reason") == "no_console":
        return translate("Story", "Asked {0}: sent by the desk, no reception was there").format(
            name
        )
    first = _text(entry, "first")
    if first and entry.detail.get("is_first") is False:
        return translate("Story", "Asked {0}, though {1} was suggested").format(
            name, scene.advisor_name(first)
        )
    return translate("Story", "Asked {0}").format(name)


def _declined(entry: Entry, scene: Scene) -> str:
    name, reason = _advisor(entry, scene), entry.detail.get("reason")
    if reason == "no_answer":
        return translate("Story", "{0} did not answer in time").format(name)
    if reason == TAKEN_BACK:
        return translate("Story", "{0} was taken off again at reception").format(name)
    if isinstance(reason, str) and reason:
        return translate("Story", "{0} cannot go: {1}").format(name, reason)
    return translate("Story", "{0} cannot go").format(name)


def _accepted(entry: Entry, scene: Scene) -> str:
    return translate("Story", "{0} is on the way").format(_advisor(entry, scene))


def _arrived(_entry: Entry, _scene: Scene) -> str:
    return translate("Story", "The advisor is with the shopper")


def _closed(entry: Entry, scene: Scene) -> str:
    outcome = entry.detail.get("outcome")
    known = next((one for one in Outcome if one == outcome), None)
    into = scene.call(_text(entry, "into"))
    if known is Outcome.JOINED and into is not None:
        return translate("Story", "Joined: the same customer as at {0}").format(
            scene.stand_name(into)
        )
    words = outcome_words(known) if known else translate("Outcome", "closed")
    if note := _text(entry, "note"):
        return translate("Story", "Closed: {0}. Note: {1}").format(words, note)
    return translate("Story", "Closed: {0}").format(words)


def _cancelled(_entry: Entry, _scene: Scene) -> str:
    return translate("Story", "The shopper changed her mind")


def _escalated(entry: Entry, scene: Scene) -> str:
    waited_s = entry.detail.get("waited_s")
    after = round(waited_s) if isinstance(waited_s, int | float) else None
    sentence = _RUNGS.get(_text(entry, "step"), _still_waiting)(entry, scene)
    if after is None:
        return sentence
    return translate("Story", "{0}, after {1} s").format(sentence, after)


def _still_waiting(_entry: Entry, _scene: Scene) -> str:
    return translate("Story", "Still waiting")


def _louder(_entry: Entry, _scene: Scene) -> str:
    return translate("Story", "Louder at reception")


def _offered(entry: Entry, scene: Scene) -> str:
    names = names_of(entry.detail.get("advisors"), scene)
    if names:
        return translate("Story", "Offered to {0}").format(names)
    if entry.advisor:
        return translate("Story", "Still no answer from {0}").format(_advisor(entry, scene))
    return translate("Story", "Nobody was free to offer it to")


def _manager(entry: Entry, _scene: Scene) -> str:
    name = _text(entry, "manager")
    if not name:
        return translate("Story", "For the manager now")
    return translate("Story", "For the manager now: {0}").format(name)


def _notified(entry: Entry, _scene: Scene) -> str:
    host = _text(entry, "webhook")
    if not host:
        return translate("Story", "The manager was told by message")
    return translate("Story", "The manager was told by message ({0})").format(host)


def _not_notified(entry: Entry, _scene: Scene) -> str:
    reason = failure_of(entry)
    if not reason:
        return translate("Story", "The message to the manager failed")
    return translate("Story", "The message to the manager failed: {0}").format(reason)


def _moved(entry: Entry, scene: Scene) -> str:
    return translate("Story", "The shopper walked on from {0} to {1}").format(
        _stand(_text(entry, "from_stand"), scene), _stand(entry.stand, scene)
    )


def _kept_apart(_entry: Entry, _scene: Scene) -> str:
    return translate("Story", "Kept apart: another customer")


def _remarked(entry: Entry, _scene: Scene) -> str:
    text = _text(entry, "text") or _text(entry, "note")
    return translate("Story", "Note: {0}").format(text)


def _commanded(entry: Entry, scene: Scene) -> str:
    command, for_s = entry.detail.get("command"), entry.detail.get("for_s")
    stand = _stand(entry.stand or entry.board, scene)
    if command != CommandName.CLEAN:
        return translate("Story", "Asked the board at {0}: {1}").format(stand, command)
    if not isinstance(for_s, int | float) or for_s <= 0:
        return translate("Story", "Cleaning ended at {0}").format(stand)
    minutes = max(1, round(for_s / 60))
    return translate("Story", "Cleaning began at {0}, for {1} min").format(stand, minutes)


def _tested(entry: Entry, scene: Scene) -> str:
    stand = _stand(entry.stand or entry.board, scene)
    return translate("Story", "Self-test: the press at {0} came through").format(stand)


def _test_began(_entry: Entry, _scene: Scene) -> str:
    return translate("Story", "The self-test began")


def _test_ended(_entry: Entry, _scene: Scene) -> str:
    return translate("Story", "The self-test ended")


Words = Callable[[Entry, Scene], str]

_RUNGS: Mapping[str, Words] = {"louder": _louder, "offered": _offered, "manager": _manager}

_SENTENCES: Mapping[str, Words] = {
    Fact.PLACED: _placed,
    Fact.REPEATED: _repeated,
    Fact.DISPATCHED: _dispatched,
    Fact.DECLINED: _declined,
    Fact.ACCEPTED: _accepted,
    Fact.ARRIVED: _arrived,
    Fact.CLOSED: _closed,
    Fact.CANCELLED: _cancelled,
    Fact.ESCALATED: _escalated,
    Fact.OFFERED: _offered,
    Fact.MOVED: _moved,
    Fact.KEPT_APART: _kept_apart,
    REMARKED: _remarked,
    "notified": _notified,
    "not_notified": _not_notified,
    "commanded": _commanded,
    "tested": _tested,
    "self_test_began": _test_began,
    "self_test_ended": _test_ended,
}
"""By the entry's `event`."""


def names_of(advisors: object, scene: Scene) -> str:
    """The names of these advisors, in their order."""
    told = advisors if isinstance(advisors, list | tuple) else ()
    return listed(scene.advisor_name(one) for one in told if isinstance(one, str))


def failure_of(entry: Entry) -> str:
    """Why a message did not arrive, as the one who sent it noted it."""
    status = entry.detail.get("status")
    return _text(entry, "error") or (f"HTTP {status}" if isinstance(status, int) else "")


def _advisor(entry: Entry, scene: Scene) -> str:
    return scene.advisor_name(entry.advisor) or translate("Story", "an advisor")


def _stand(stand: str | None, scene: Scene) -> str:
    """What people call a stand, given it or its board."""
    known = scene.stand_named(stand or "") or scene.stand_of_board(stand or "")
    return known.name if known else (stand or "?")


def _text(entry: Entry, name: str) -> str:
    value = entry.detail.get(name)
    return value if isinstance(value, str) else ""
