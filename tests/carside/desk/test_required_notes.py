"""Required notes in the showroom file: who carries them, what is refused, what is reported."""

import re
from pathlib import Path

import pytest

from carside.catalogue.sheet import Sheet
from carside.contract import TOPICS, Address
from carside.desk.showroom_file import ShowroomFileError, read_showroom
from carside.desk.snapshots import standing

_DOCUMENT = (Path(__file__).parents[3] / "docs" / "showroom_file.md").read_text("utf-8")
_SHEET = """\
car = "eqs-450"
model = "EQS 450+"
energy = "electric"

[specs]
consumption_kwh_100km = 16.4
consumption_cycle = "wltp"
co2_g_km = 0
energy_class = "A"
"""


def _example() -> tuple[str, str]:
    blocks: list[str] = re.findall(r"```toml\n(.*?)```", _DOCUMENT, re.DOTALL)
    showroom = next(block for block in blocks if "[showroom]" in block)
    note = next(block for block in blocks if "[[note]]" in block)
    return showroom, note


def _file(folder: Path, note: str, sheet: str = _SHEET) -> Path:
    showroom, _ = _example()
    (folder / "cars").mkdir()
    (folder / "cars" / "eqs-450.toml").write_text(sheet, "utf-8")
    file = folder / "showroom.toml"
    file.write_text(f"{showroom}\n{note}", "utf-8")
    return file


def _problems(file: Path) -> tuple[str, ...]:
    with pytest.raises(ShowroomFileError) as caught:
        read_showroom(file)
    return caught.value.problems


def test_the_documented_note_goes_with_the_cars_it_is_required_of(tmp_path: Path) -> None:
    showroom = read_showroom(_file(tmp_path, _example()[1]))
    [note] = showroom.sheets["eqs-450"].notes
    assert list(note) == ["de", "en"]
    assert showroom.withheld == ()
    told = standing(showroom)[Address("harbour", TOPICS["car"], "eqs-450")]
    assert isinstance(told, Sheet)
    assert told.notes == (note,)


def test_a_car_of_another_energy_does_without(tmp_path: Path) -> None:
    sheet = _SHEET.replace('"electric"', '"petrol"')
    assert read_showroom(_file(tmp_path, _example()[1], sheet)).sheets["eqs-450"].notes == ()


def test_a_sheet_that_lacks_what_a_note_states_is_reported_with_its_file(tmp_path: Path) -> None:
    sheet = _SHEET.replace("co2_g_km = 0\n", "").replace('energy_class = "A"\n', "")
    [sentence] = read_showroom(_file(tmp_path, _example()[1], sheet)).withheld
    assert sentence.startswith(
        "cars/eqs-450.toml: specs.co2_g_km and specs.energy_class are missing, and a required note"
    )


def test_a_car_that_does_not_say_what_it_runs_on_is_told_to(tmp_path: Path) -> None:
    sheet = 'car = "eqs-450"\n[specs]\nco2_g_km = 0\nconsumption_kwh_100km = 16.4\n'
    [sentence] = read_showroom(_file(tmp_path, _example()[1], sheet)).withheld
    assert "energy and specs.energy_class are missing" in sentence


@pytest.mark.parametrize(
    ("note", "sentence"),
    [
        (
            '[[note]]\ntext = { en = "{co2_gkm} g/km" }',
            (
                "showroom.toml: note[1].text.en has {co2_gkm} "
                '(did you mean "co2_g_km"?), braces must hold year or a key of [specs]'
            ),
        ),
        (
            '[[note]]\ntext = { en = "{" }',
            'showroom.toml: note[1].text.en is "{", braces must hold year or a key of [specs]',
        ),
        (
            '[[note]]\ntext = { en = "a" }\nenergies = ["steam"]',
            (
                'showroom.toml: note[1].energies[1] is "steam", must be one of electric, '
                "plug_in_hybrid, hybrid, petrol, diesel, gas, hydrogen"
            ),
        ),
        ("[[note]]", "showroom.toml: note[1].text is missing, must be a table of at most 24 keys"),
    ],
)
def test_a_mistake_in_a_note_says_where_and_what_is_allowed(
    tmp_path: Path, note: str, sentence: str
) -> None:
    assert _problems(_file(tmp_path, note)) == (sentence,)


def test_a_car_cannot_write_its_own_required_notes(tmp_path: Path) -> None:
    sheet = 'car = "eqs-450"\nnotes = [{ en = "It is fine." }]\n'
    [sentence] = _problems(_file(tmp_path, "", sheet))
    assert sentence.startswith("cars/eqs-450.toml: notes is not written here")


def test_a_sheet_that_would_not_travel_with_its_notes_is_refused(tmp_path: Path) -> None:
    texts = "\n".join(f'zz-{n:08} = "{"é" * 400}"' for n in range(24))
    note = "\n".join(f"[[note]]\n[note.text]\n{texts}" for _ in range(4))
    [sentence] = _problems(_file(tmp_path, note))
    assert re.match(r"cars/eqs-450\.toml: takes \d+ bytes with its required notes", sentence)
