"""The key table in words: what the `?` sheet shows."""

from dataclasses import dataclass

from reception_console.wording import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyRow:
    """One line of the sheet; a heading has no keycap."""

    number: int
    key_words: str
    words: str


def key_rows() -> list[KeyRow]:
    """The sheet, in three groups."""
    lines = (*_call_lines(), *_looking_lines(), *_other_lines())
    return [KeyRow(number=n, key_words=cap, words=words) for n, (cap, words) in enumerate(lines)]


def _call_lines() -> tuple[tuple[str, str], ...]:
    return (
        ("", translate("Keys", "The call")),
        ("Enter", translate("Keys", "Send the first on the list")),
        ("1 … 9", translate("Keys", "Send the one with this number")),
        ("Y", translate("Keys", "The advisor, or one it is offered to, said yes")),
        ("D", translate("Keys", "The advisor can't go")),
        ("A", translate("Keys", "The advisor has arrived")),
        ("C", translate("Keys", "Close the call")),
        ("Z", translate("Keys", "Undo a dispatch, for ten seconds")),
        ("J", translate("Keys", "Join: the same customer has walked on")),
        ("K", translate("Keys", "Keep apart: it is another customer")),
    )


def _looking_lines() -> tuple[tuple[str, str], ...]:
    return (
        ("", translate("Keys", "Looking around")),
        ("↑ ↓", translate("Keys", "The call before or after")),
        ("/", translate("Keys", "Find a stand, a car or an advisor")),
        ("F", translate("Keys", "The next floor")),
        ("+ - 0", translate("Keys", "Nearer, further, the whole floor")),
    )


def _other_lines() -> tuple[tuple[str, str], ...]:
    return (
        ("", translate("Keys", "Everything else")),
        ("F1 … F7", translate("Keys", "Calls, advisors, boards, history, report, plan, settings")),
        ("B", translate("Keys", "This board: show itself, be cleaned")),
        ("T", translate("Keys", "All boards, and the self-test")),
        ("M", translate("Keys", "No sound for five minutes, or sound again")),
        ("Esc", translate("Keys", "Back")),
        ("?", translate("Keys", "This sheet")),
    )
