"""Every text of the board has its words in every language, and the files Qt loads are current."""

from pathlib import Path

from kiosk import wording
from kiosk.language import NAMES, spoken_names
from tools.generators import translations


def test_the_translations_are_whole_and_current() -> None:
    files = [one for one in translations.FILES if one.path.startswith(translations.FOLDER)]
    assert len(files) == 2 * len(translations.LANGUAGES)
    assert [file.path for file in files if not file.is_current] == []
    assert [path for path in translations.wordless() if path.startswith("kiosk/")] == []


def test_an_unfinished_text_is_noticed(tmp_path: Path) -> None:
    file = tmp_path / "kiosk_xx.ts"
    file.write_text(
        "<TS><context><name>A</name>"
        "<message><source>done</source><translation>fertig</translation></message>"
        '<message><source>open</source><translation type="unfinished"></translation></message>'
        "<message><source>empty</source><translation></translation></message>"
        "</context></TS>"
    )
    assert translations.unfinished(file) == ["open", "empty"]


def test_every_language_offered_has_its_file() -> None:
    assert {tag.replace("-", "_") for tag in NAMES} == set(translations.LANGUAGES)


def test_every_spec_that_can_be_shown_has_a_word() -> None:
    from carside.catalogue.sheet import BODIES, DRIVETRAINS, ENERGIES, RANGE_CYCLES
    from carside.catalogue.specs import SPECS, GroupKey

    assert set(SPECS) <= set(wording.SPECS)
    assert {spec.unit for spec in SPECS.values() if spec.unit} <= set(wording.UNITS)
    assert set(GroupKey) <= set(wording.GROUPS)
    assert set(BODIES) <= set(wording.BODIES)
    assert set(ENERGIES) <= set(wording.ENERGIES)
    assert set(DRIVETRAINS) <= set(wording.DRIVETRAINS)
    assert set(RANGE_CYCLES) - {"other"} <= set(wording.CYCLES)


def test_languages_are_named_in_their_own_words() -> None:
    assert spoken_names(("zh-CN", "zh", "en", "pt-BR", "xx-nonsense")) == [
        "中文",
        "English",
        "Português",
    ]
