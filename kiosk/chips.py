"""Short things to choose from, such as filters and their choices, as frozen values."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ChipFace:
    """One thing to choose.

    Attributes:
        text: what stands on it, `detail` more quietly after it.
        spoken: all of it in one sentence, for assistive technology.
        isChosen: whether it is in use.
        isPossible: whether choosing it does anything.
    """

    key: str
    text: str
    detail: str = ""
    spoken: str = ""
    isChosen: bool = False
    isPossible: bool = True
