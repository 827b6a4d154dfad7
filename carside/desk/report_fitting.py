"""Making a report fit into one message: the least busy groups go, and it says how many. Pure."""

from collections.abc import Sequence
from typing import Any

import msgspec

from carside.contract.reading import Group, Grouping, Uptime

Groups = dict[Grouping, tuple[Group, ...]]

_IN_ORDER = frozenset({Grouping.HOUR, Grouping.DAY, Grouping.MONTH})
_MOST_FOR_UPTIMES = 0.25
"""So much of the room is for boards, if it is needed."""


def fit_groups(groups: Groups, room_bytes: int) -> tuple[Groups, dict[Grouping, int]]:
    """As many groups as fit, and how many of each grouping do not.

    Each grouping gets an equal part of the room; what one does not need the others share. Of what
    has an order (days, say) all or nothing stays: a curve with holes would tell a lie.
    """
    kept: Groups = {}
    left_out: dict[Grouping, int] = {}
    sized = sorted((_size(some), grouping) for grouping, some in groups.items())
    for number, (size, grouping) in enumerate(sized):
        share = room_bytes // (len(sized) - number)
        some = groups[grouping]
        if size > share:
            some = () if grouping in _IN_ORDER else _first_fitting(some, share)
            left_out[grouping] = len(groups[grouping]) - len(some)
        kept[grouping] = some
        room_bytes -= _size(some)
    return kept, left_out


def fit_uptimes(found: tuple[Uptime, ...], room_bytes: int) -> tuple[Uptime, ...]:
    """As many as fit into their part of the room, from the first on."""
    return _first_fitting(found, int(room_bytes * _MOST_FOR_UPTIMES))


def _first_fitting(items: tuple[Any, ...], room_bytes: int) -> tuple[Any, ...]:
    for number, one in enumerate(items):
        room_bytes -= _size((one,))
        if room_bytes < 0:
            return items[:number]
    return items


def _size(items: Sequence[Any]) -> int:
    return sum(len(msgspec.json.encode(one)) + 1 for one in items)
