"""The body styles that are drawn: one file for each, loaded when a car of that style is shown.

A board finds its picture from before by the style's proportions, so its first picture waits for one
of these files instead of all.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module

from kiosk.light_line.profile import Profile

_STYLES = (
    "sedan",
    "coupe",
    "fastback",
    "hatchback",
    "shooting_brake",
    "estate",
    "crossover",
    "suv",
    "off_roader",
    "suv_coupe",
    "mini_suv",
    "mpv",
    "minivan",
    "van",
    "pickup",
    "convertible",
    "roadster",
    "quadricycle",
)


class _Profiles(Mapping[str, Profile]):
    def __getitem__(self, style: str) -> Profile:
        if style not in _STYLES:
            raise KeyError(style)
        return _profile(style)

    def __iter__(self) -> Iterator[str]:
        return iter(_STYLES)

    def __len__(self) -> int:
        return len(_STYLES)


@cache
def _profile(style: str) -> Profile:
    """The constant that the file of `style` defines under its name in capitals."""
    found = getattr(import_module(f"{__name__}.{style}"), style.upper())
    assert isinstance(found, Profile), style  # noqa: S101 (a file of ours)
    return found


PROFILES: Mapping[str, Profile] = _Profiles()
"""Every style that is drawn, by its name: the bodies of the catalogue, and the off-roader."""

__all__ = ["PROFILES"]
