"""Turn chosen records of the open-ev dataset into car sheets.

A selection file says which records, what is left out because it is known to be wrong, and which
illustrative price is added; tools/demonstration_cars.toml is the demonstration's. Run again, it
writes the same files:

    python tools/import_open_ev.py vehicles.jsonl tools/demonstration_cars.toml \
        carside/demonstration/cars

`vehicles.jsonl` holds one record of https://github.com/open-ev-data/open-ev-data-dataset a line.
"""

import argparse
import json
import sys
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import msgspec

from carside.catalogue.open_ev import import_record
from carside.catalogue.sheet import Price, Sheet
from carside.catalogue.sheet_file import write_sheet

_PRICE_NOTE = "Illustrative price for the demonstration"


class Choice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One `[[car]]` of the selection: the record by its slugs, and what is changed.

    `gross_is_net` tells that the record gives the maker's usable energy as the gross one.
    """

    make: str
    model: str
    year: int
    trim: str = "base"
    variant: str | None = None
    leave_out: tuple[str, ...] = ()
    gross_is_net: bool = False
    price_eur: int | None = None
    why: str | None = None

    def fits(self, record: dict[str, Any]) -> bool:
        """Whether this is the record meant."""
        variant = record.get("variant", {}).get("slug")
        slugs = [record[key]["slug"] for key in ("make", "model", "trim")]
        return [*slugs, variant, record["year"]] == [
            self.make, self.model, self.trim, self.variant, self.year,
        ]  # fmt: skip


def main() -> int:
    """Write the sheets; 1 if a choice fits no record."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else "")
    parser.add_argument("records", type=Path, help="the dataset, one JSON record a line")
    parser.add_argument("selection", type=Path, help="which records, as TOML")
    parser.add_argument("folder", type=Path, help="where the sheets go")
    asked = parser.parse_args()
    records = [json.loads(line) for line in asked.records.read_text("utf-8").splitlines() if line]
    selected = tomllib.loads(asked.selection.read_text("utf-8"))["car"]
    fitting = [_write(c, records, asked.folder) for c in msgspec.convert(selected, list[Choice])]
    return 0 if all(fitting) else 1


def _write(choice: Choice, records: list[dict[str, Any]], folder: Path) -> bool:
    record = next((record for record in records if choice.fits(record)), None)
    if record is None:
        print(f"no record fits {choice}", file=sys.stderr)
        return False
    imported = import_record(record)
    assert imported.sheet is not None, "a record found by its make has a name"
    file = write_sheet(_changed(imported.sheet, choice), folder)
    print(file.name, *imported.notes, sep="\n  ")
    return True


def _changed(sheet: Sheet, choice: Choice) -> Sheet:
    specs = sheet.specs
    if choice.gross_is_net:
        net_kwh = specs.battery_gross_kwh
        specs = msgspec.structs.replace(specs, battery_net_kwh=net_kwh, battery_gross_kwh=None)
    specs = msgspec.structs.replace(specs, **dict.fromkeys(choice.leave_out))
    return msgspec.structs.replace(sheet, specs=specs, price=_price(choice))


def _price(choice: Choice) -> Price | None:
    if choice.price_eur is None:
        return None
    return Price(
        amount=choice.price_eur,
        currency="EUR",
        is_from=True,
        valid_until=date(2026, 12, 31),
        note=_PRICE_NOTE,
    )


if __name__ == "__main__":
    sys.exit(main())
