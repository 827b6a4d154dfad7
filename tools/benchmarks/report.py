"""Figures on paper: a table for people, JSON for programs, Markdown for docs/benchmarks.md."""

import json
from collections.abc import Iterable, Sequence

from tools.benchmarks.figures import Figure

_HEAD = ("figure", "value", "unit", "beside", "ratio", "aim")
_LEFT = frozenset({0, 2})  # words stand left, numbers right


def as_json(figures: Iterable[Figure]) -> str:
    """A list of objects with the keys figure, value, unit, beside and ratio (null: nothing)."""
    rows = [
        {
            "figure": f"{one.name}, beside {one.than}" if one.than else one.name,
            "value": _rounded(one.value),
            "unit": one.unit,
            "beside": _rounded(one.beside),
            "ratio": _rounded(one.ratio),
        }
        for one in figures
    ]
    return json.dumps(rows, indent=2)


def as_text(figures: Iterable[Figure]) -> str:
    """A table with aligned columns."""
    rows = [_HEAD, *(_row(one) for one in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEAD))]
    return "\n".join(_line(row, widths) for row in rows)


def as_markdown(name: str, figures: Iterable[Figure]) -> str:
    """A section's table as docs/benchmarks.md shows it."""
    rows = [_HEAD, ("---", "--:", "---", "--:", "--:", "--:"), *(_row(one) for one in figures)]
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join([f"### {name}", "", *lines])


def _row(one: Figure) -> tuple[str, ...]:
    beside = "" if one.beside is None else f"{_shown(one.beside)} {one.than}"
    ratio = "" if one.ratio is None else f"{one.ratio:.2f}"
    return (one.name, _shown(one.value), one.unit, beside, ratio, _aim(one))


def _aim(one: Figure) -> str:
    if one.most is None and one.at_most is None:
        return ""
    verdict = {True: "reached", False: "MISSED", None: "not measured"}[one.is_reached]
    most = f"{one.most:g}" if one.at_most is None else f"{one.at_most:g} {one.unit}"
    return f"at most {most}: {verdict}"


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    cells = (
        text.ljust(width) if column in _LEFT else text.rjust(width)
        for column, (text, width) in enumerate(zip(row, widths, strict=True))
    )
    return "  ".join(cells).rstrip()


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)


def _shown(value: float) -> str:
    if value == int(value):
        return f"{value:.0f}"
    return f"{value:.3f}" if abs(value) < 10 else f"{value:.1f}"  # noqa: PLR2004 (three digits)
