"""The fewest changes to the showroom file that make one draft of another."""

from collections.abc import Iterator

from carside.contract.editing import Change
from carside.planning.draft import Draft, Part
from carside.planning.rows import Row, rows_of, spot_row


def changes_between(before: Draft, after: Draft) -> tuple[Change, ...]:
    """What to ask the desk for; empty if the two say the same.

    What is new comes first and in the order of what it names (floors, zones, stands), what goes
    comes last and the other way round.
    """
    old, new = rows_of(before), rows_of(after)
    parts = (Part.FLOOR, Part.ZONE, Part.STAND)
    return (
        *(change for part in parts for change in _set(part, old[part], new[part])),
        *_reception(before, after),
        *_people(before, after),
        *(
            Change(table=part.value, row=name, is_removed=True)
            for part in reversed(parts)
            for name in old[part]
            if name not in new[part]
        ),
    )


def _set(part: Part, old: dict[str, Row], new: dict[str, Row]) -> Iterator[Change]:
    for name, row in new.items():
        before = old.get(name, {})
        values = {key: value for key, value in row.items() if before.get(key) != value}
        values |= {key: None for key in before if key not in row}
        if values or name not in old:
            yield Change(table=part.value, row=name, values=values)


def _reception(before: Draft, after: Draft) -> Iterator[Change]:
    if before.reception != after.reception:
        yield Change(table="showroom", values={"reception": spot_row(after.reception)})


def _people(before: Draft, after: Draft) -> Iterator[Change]:
    old, new = dict(before.people), dict(after.people)
    for name in {**old, **new}:
        if old.get(name) != new.get(name):
            yield Change(table="advisor", row=name, values={"at": spot_row(new.get(name))})
