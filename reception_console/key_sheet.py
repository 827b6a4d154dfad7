"""The key table in words: what the `?` sheet shows."""

from dataclasses import dataclass

from reception_console.wording import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyRow:
    """One line of the sheet; a heading has no keycap. `column` is 0 or 1."""

    number: int
    column: int
    key_words: str
    words: str


def key_rows() -> list[KeyRow]:
    """The sheet, in three groups and two columns."""
    first = (*_call_lines(), *_looking_lines())
    lines = [(0, *line) for line in first] + [
        (1, *line) for line in (*_other_lines(), *_drawing_lines())
    ]
    return [
        KeyRow(
            number=n if column == 0 else n - len(first), column=column, key_words=cap, words=words
        )
        for n, (column, cap, words) in enumerate(lines)
    ]


def _call_lines() -> tuple[tuple[str, str], ...]:
    return (
        ("", translate("Keys", "The call")),
        ("Enter", translate("Keys", "Send the first on the list")),
        ("1 … 9", translate("Keys", "Send the one with this number")),
        ("Y", translate("Keys", "The advisor, or one it is offered to, said yes")),
        ("D", translate("Keys", "The advisor can't go")),
        ("A", translate("Keys", "The advisor has arrived")),
        ("C", translate("Keys", "Close the call")),
        ("N", translate("Keys", "Write a note about the call")),
        ("Z", translate("Keys", "Undo a dispatch, for ten seconds")),
        ("J", translate("Keys", "Join: the same customer has walked on")),
        ("K", translate("Keys", "Keep apart: it is another customer")),
    )


def _looking_lines() -> tuple[tuple[str, str], ...]:
    return (
        ("", translate("Keys", "Looking around")),
        ("↑ ↓", translate("Keys", "The call before or after")),
        ("/", translate("Keys", "Find a stand, a car, a call or an advisor")),
        ("Q", translate("Keys", "Only calls that want a decision, or all")),
        ("F", translate("Keys", "The next floor")),
        ("Ctrl + ←", translate("Keys", "From stand to stand on the plan; Enter opens")),
        ("+ - 0", translate("Keys", "Nearer, further, the whole floor")),
    )


def _other_lines() -> tuple[tuple[str, str], ...]:
    return (
        ("", translate("Keys", "Everything else")),
        ("F1 … F7", translate("Keys", "Calls, advisors, boards, history, report, plan, settings")),
        ("B", translate("Keys", "This board: show itself, be cleaned")),
        ("T", translate("Keys", "All boards, and the self-test")),
        ("W", translate("Keys", "Wall board on a second screen")),
        ("O", translate("Keys", "This console: look, language, sound")),
        ("F11", translate("Keys", "The whole screen, or a window")),
        ("M", translate("Keys", "No sound for five minutes, or sound again")),
        ("Esc", translate("Keys", "Back")),
        ("?", translate("Keys", "This sheet")),
    )


def _drawing_lines() -> tuple[tuple[str, str], ...]:
    """The most wanted keys of the page Floor plan; docs/floor_plan.md has them all."""
    return (
        ("", translate("Keys", "Drawing the floor plan")),
        ("N", translate("Keys", "A new stand")),
        ("Z", translate("Keys", "A new zone")),
        ("Del", translate("Keys", "Remove what is chosen")),
        ("Ctrl + Z  Y  S", translate("Keys", "Undo, redo, save")),
    )
