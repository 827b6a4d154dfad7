"""What shoppers will do: each visit to each board, drawn from the seed and nothing else."""

import random
from dataclasses import dataclass
from enum import StrEnum

from carside.calls import Kind

LANGUAGES = ("zh-CN", "en", "de", "ar", "pt")

_PRESSES = (1, 2, 3, 7)
_PRESSES_WEIGHTS = (62, 24, 10, 4)
_CANCELS = 0.10
_MEAN_PAUSE_S = 0.5
_AGAIN_S = (0.02, 0.8)
_CANCEL_S = (0.05, 1.5)


class Deed(StrEnum):
    """What a finger does."""

    PRESS = "press"
    CANCEL = "cancel"


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One shopper at one board.

    Attributes:
        pause_s: how long nobody stands there before.
        deeds: what the finger does, and how long after the one before; the first is a press.
    """

    pause_s: float
    kind: Kind
    language: str
    deeds: tuple[tuple[float, Deed], ...]


def visit(seed: int, board: str, number: int) -> Visit:
    """The visit `number` (from 1) at `board`; the same for the same seed, whatever breaks."""
    chance = random.Random(f"{seed}/{board}/{number}")  # noqa: S311 (no secret)
    presses = chance.choices(_PRESSES, _PRESSES_WEIGHTS)[0]
    deeds = [(0.0, Deed.PRESS)]
    deeds += [(chance.uniform(*_AGAIN_S), Deed.PRESS) for _ in range(presses - 1)]
    if chance.random() < _CANCELS:
        deeds.append((chance.uniform(*_CANCEL_S), Deed.CANCEL))
    return Visit(
        pause_s=chance.expovariate(1 / _MEAN_PAUSE_S),
        kind=chance.choice(tuple(Kind)),
        language=chance.choice(LANGUAGES),
        deeds=tuple(deeds),
    )


def visits_of(boards: tuple[str, ...], calls: int) -> dict[str, int]:
    """How many of `calls` visits each board gets: as evenly as can be."""
    each, over = divmod(calls, len(boards))
    return {board: each + (place < over) for place, board in enumerate(boards)}
