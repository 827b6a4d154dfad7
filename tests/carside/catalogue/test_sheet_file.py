"""A car sheet written as a file."""

import tomllib
from datetime import date
from pathlib import Path

from carside.catalogue.sheet import Price, Sheet, Specs
from carside.catalogue.sheet_file import write_sheet
from carside.desk.car_folder import read_cars

_SHEET = Sheet(
    car="eqs-450",
    maker_names={"zh": "梅赛德斯-奔驰"},
    model='EQS "450+" \\ ü',
    price=Price(amount=109900, currency="EUR", valid_until=date(2026, 12, 31)),
    specs=Specs(range_km=784.0, acceleration_0_100_kmh_s=6.2, heat_pump=False),
    photos=("front.jpg",),
)


def test_a_written_sheet_is_read_back_the_same(tmp_path: Path) -> None:
    write_sheet(_SHEET, tmp_path)
    folder = read_cars(tmp_path)
    assert (folder.problems, folder.sheets) == ((), {"eqs-450": _SHEET})


def test_the_file_is_called_as_the_car_and_says_only_what_is_known(tmp_path: Path) -> None:
    file = write_sheet(Sheet(car="eqs", specs=Specs(range_km=784.0)), tmp_path)
    assert file == tmp_path / "eqs.toml"
    assert tomllib.loads(file.read_text("utf-8")) == {"car": "eqs", "specs": {"range_km": 784}}
    assert "784.0" not in file.read_text("utf-8")
