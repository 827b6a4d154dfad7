"""Advisors: who they are, what they speak and know, and what they are doing."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from carside.floor import Spot
from carside.roster_shifts import Shift


class AdvisorState(StrEnum):
    """What an advisor is doing. Only `OFF` means: never ask."""

    FREE = "free"
    BUSY = "busy"  # asked for, on the way to, or with a shopper
    AWAY = "away"  # on a break or a test drive
    OFF = "off"  # not on duty


@dataclass(frozen=True, slots=True, kw_only=True)
class Advisor:
    """One sales person, as the `advisor` snapshot carries him.

    Attributes:
        languages: BCP 47 tags he can sell in.
        models: the model families he knows, as in a car sheet's `family`.
        call: the open call he is on, if any.
        at: where he was last known to be; None if nobody knows.
        turn: his place in the queue of those who are free, 1 is next; None unless free.
        portrait: link to a picture, if the dealer supplies one.
        until: when his shift or his break will end what he is doing now, if it is known.
        turns: to how many calls he was sent since the day began, those given back left out.
        shifts: when he works, in the showroom's own time; empty where the file does not say.
    """

    advisor: str
    name: str
    state: AdvisorState
    languages: tuple[str, ...] = ()
    models: tuple[str, ...] = ()
    call: str | None = None
    at: Spot | None = None
    turn: int | None = None
    portrait: str | None = None
    until: datetime | None = None
    turns: int = 0
    shifts: tuple[Shift, ...] = ()


def speaks(advisor: Advisor, language: str) -> bool:
    """Whether he sells in `language`; regions are ignored, so zh serves zh-CN."""
    wanted = _primary(language)
    return any(_primary(spoken) == wanted for spoken in advisor.languages)


def _primary(tag: str) -> str:
    return tag.split("-", 1)[0].lower()
