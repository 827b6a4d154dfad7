"""THE table of pages: what lies beside the calls, how it is reached, and for whom it is.

The calls are the first page and the one that Esc always leads back to.
"""

from dataclasses import dataclass
from enum import StrEnum

from carside.contract.payloads import ConsoleRole
from reception_console.wording import translate


class Page(StrEnum):
    """What fills the window."""

    CALLS = "calls"
    ROSTER = "roster"
    BOARDS = "boards"
    HISTORY = "history"
    REPORT = "report"
    PLAN = "plan"  # the floor plan's editor
    SETTINGS = "settings"


_EVERYBODY = frozenset(ConsoleRole)
_MANAGER = frozenset({ConsoleRole.MANAGER})

WHOSE: dict[Page, frozenset[ConsoleRole]] = {
    Page.CALLS: _EVERYBODY,
    Page.ROSTER: _EVERYBODY,
    Page.BOARDS: _EVERYBODY,
    Page.HISTORY: _EVERYBODY,
    Page.REPORT: _MANAGER | {ConsoleRole.VIEWER},
    Page.PLAN: _MANAGER,
    Page.SETTINGS: _MANAGER,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PageRow:
    """One entry of the rail."""

    page: str
    words: str
    key_words: str
    icon: str
    is_current: bool


def page_rows(role: ConsoleRole, current: Page) -> list[PageRow]:
    """The rail of whoever has this role; F1 is the first page."""
    return [
        PageRow(
            page=page.value,
            words=page_words(page),
            key_words=f"F{number}",
            icon=_ICONS[page],
            is_current=page is current,
        )
        for number, page in enumerate(Page, start=1)
        if role in WHOSE[page]
    ]


_ICONS = {
    Page.CALLS: "bell",
    Page.ROSTER: "person",
    Page.BOARDS: "board",
    Page.HISTORY: "clock",
    Page.REPORT: "chart",
    Page.PLAN: "plan",
    Page.SETTINGS: "settings",
}


def page_words(page: Page) -> str:
    """What a page is called."""
    return {
        Page.CALLS: translate("Page", "Calls"),
        Page.ROSTER: translate("Page", "Advisors"),
        Page.BOARDS: translate("Page", "Boards"),
        Page.HISTORY: translate("Page", "History"),
        Page.REPORT: translate("Page", "Report"),
        Page.PLAN: translate("Page", "Floor plan"),
        Page.SETTINGS: translate("Page", "Settings"),
    }[page]
