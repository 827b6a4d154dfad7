"""docs/showroom_file.md says every key and every bound of a number."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest

from carside.catalogue.sheet import BODIES, DRIVETRAINS, ENERGIES, RANGE_CYCLES, Price, Sheet, Specs
from carside.desk import showroom_shape

_DOCUMENT = (Path(__file__).parents[3] / "docs" / "showroom_file.md").read_text("utf-8")
_ROWS = [line for line in _DOCUMENT.splitlines() if line.startswith("|")]


def _fields() -> Iterator[tuple[str, str, Any]]:
    tables = {n: t for n, t in vars(showroom_shape).items() if n.endswith("Table")}
    tables |= {"Sheet": Sheet, "Price": Price, "Specs": Specs}
    for name, table in tables.items():
        for key, kind in get_type_hints(table, include_extras=True).items():
            if not (name == "Sheet" and key in {"price", "specs"}):  # tables of their own
                yield name, key, kind


@pytest.mark.parametrize(
    ("name", "key", "kind"),
    list(_fields()),
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_every_key_and_its_bounds_are_in_the_document(name: str, key: str, kind: Any) -> None:
    said = [row for row in _ROWS if f"`{key}`" in row.split("|")[1]]
    if name == "SpotTable":
        said = [row for row in _ROWS if "{ floor, x_m, y_m }" in row]
    if name == "FloorPictureTable":
        said = [row for row in _ROWS if "{ file, x_m, y_m, width_m }" in row]
    assert said, f"{name}.{key}"
    bounds = _bounds(kind)
    if name == "Specs" and bounds is not None:
        assert f"from {bounds[0]} to {bounds[1]}" in said[-1]


def _bounds(kind: Any) -> tuple[float, float] | None:
    for option in get_args(kind):
        for meta in getattr(option, "__metadata__", ()):
            if meta.ge is not None:
                return meta.ge, meta.le
    return None


@pytest.mark.parametrize("word", [*BODIES, *DRIVETRAINS, *ENERGIES, *RANGE_CYCLES])
def test_every_allowed_word_is_in_the_document(word: str) -> None:
    assert f"`{word}`" in _DOCUMENT
