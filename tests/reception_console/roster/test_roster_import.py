"""The roster from a CSV file: looked at first, saved then, and told what became of it."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl

from carside.contract.editing import Change, Edited, EditShowroom, ReadShowroom, TableRead
from reception_console.history import kept_file
from tests.reception_console.driving import Driven
from tests.reception_console.played import PlayedShowroom

K = Qt.Key
ROWS: tuple[dict[str, Any], ...] = (
    {"id": "chen-yu", "name": "Chen Yu", "languages": ["zh-CN", "en"]},
    {"id": "tom-meyer", "name": "Tom Meyer", "languages": ["en", "de"], "models": ["eqs"]},
)


def table(name: str) -> TableRead:
    return TableRead(request=name, table="advisor", revision="r7", rows=ROWS)


@pytest.fixture
def sheet(console: Driven, showroom: PlayedShowroom) -> Driven:
    """The sheet is open and the desk has told of the roster."""
    console.key(K.Key_F2)
    console.key(K.Key_I)
    assert list(showroom.questions.values()) == [ReadShowroom(table="advisor")]
    showroom.answer_question(table)
    console.look()
    return console


def written(tmp_path: Path, text: str) -> str:
    file = tmp_path / "roster.csv"
    file.write_text(text, "utf-8")
    return str(file)


def choose(sheet: Driven, file: str) -> None:
    view: Any = sheet.console.views.roster  # Qt's properties are not typed in Python
    view.imported.choose(file)
    sheet.look()


def test_the_preview_says_who_comes_and_who_changes_before_anything_is_saved(
    sheet: Driven, showroom: PlayedShowroom, tmp_path: Path
) -> None:
    file = written(tmp_path, "name,languages,models\nChen Yu,zh-CN en,eqs\nJoão Pinto,pt,\n")
    choose(sheet, QUrl.fromLocalFile(file).toString())
    assert sheet.shows("New: 1 · changed: 1 · as they are: 0 · not in the file, they stay: 1")
    assert sheet.shows("Chen Yu changes")
    assert sheet.shows("João Pinto is new")
    assert showroom.questions == {}
    sheet.click("import-save")
    assert list(showroom.questions.values()) == [
        EditShowroom(
            seen="r7",
            changes=(
                Change(table="advisor", row="chen-yu", values={"models": ["eqs"]}),
                Change(
                    table="advisor",
                    row="joao-pinto",
                    values={"name": "João Pinto", "languages": ["pt"]},
                ),
            ),
        )
    ]
    showroom.answer_question(lambda name: Edited(request=name, ok=True, revision="r8"))
    sheet.look()
    assert sheet.shows("Saved. Added or changed: 2")
    assert "import-save" not in sheet.names()
    sheet.key(K.Key_Down)
    view: Any = sheet.console.views.roster
    assert view.current == "tom-meyer", "keys work on"


def test_mistakes_are_shown_with_their_lines_and_nothing_can_be_saved(
    sheet: Driven, showroom: PlayedShowroom, tmp_path: Path
) -> None:
    choose(sheet, written(tmp_path, "name,languages\nChen Yu,zh_CN\nNobody,\n"))
    assert sheet.shows("Nothing is changed before this is put right: 2")
    assert sheet.shows('Line 2: languages: "zh_CN" is no language')
    sheet.click("import-save")
    assert showroom.questions == {}


def test_a_file_that_cannot_be_read_says_so(sheet: Driven, tmp_path: Path) -> None:
    choose(sheet, str(tmp_path / "gone.csv"))
    assert sheet.shows("No such file")
    broken = tmp_path / "broken.csv"
    broken.write_bytes(b"name\n\xff\xfe\x80\x81\xff")
    choose(sheet, str(broken))
    assert sheet.shows("The file is no text")


def test_what_a_spreadsheet_wrote_in_chinese_is_read(sheet: Driven, tmp_path: Path) -> None:
    file = tmp_path / "roster.csv"
    file.write_bytes("name;languages\n王敏;zh-CN\n".encode("gb18030"))
    choose(sheet, str(file))
    assert sheet.shows("王敏 is new")


def test_what_the_desk_finds_wrong_is_shown_and_nothing_was_saved(
    sheet: Driven, showroom: PlayedShowroom, tmp_path: Path
) -> None:
    choose(sheet, written(tmp_path, "name,languages\nJoão Pinto,pt\n"))
    sheet.click("import-save")
    problem = "showroom.toml: advisor[3].portrait is wrong"
    showroom.answer_question(lambda name: Edited(request=name, ok=False, problems=(problem,)))
    sheet.look()
    assert sheet.shows(problem)
    assert "import-save" in sheet.names()


def test_escape_leaves_without_a_change(sheet: Driven, showroom: PlayedShowroom) -> None:
    sheet.key(K.Key_Escape)
    assert "import-save" not in sheet.names()
    assert sheet.console.facts()["screen"] == "page"
    assert showroom.questions == {}
    sheet.key(K.Key_A)
    assert showroom.asked == [("set_advisor", "chen-yu", "away")]


def test_enter_looks_at_a_path_and_a_second_enter_saves(
    sheet: Driven, showroom: PlayedShowroom, tmp_path: Path
) -> None:
    sheet.item("import-path").setProperty(
        "text", written(tmp_path, "name,languages\nJoão Pinto,pt\n")
    )
    sheet.key(K.Key_Return)
    assert sheet.shows("João Pinto is new")
    assert showroom.questions == {}
    sheet.key(K.Key_Return)
    assert len(showroom.questions) == 1


def test_the_roster_is_kept_as_a_file_that_can_be_imported_again(
    console: Driven, showroom: PlayedShowroom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept_file, "downloads", lambda: tmp_path)
    console.key(K.Key_F2)
    console.click("roster-export")
    showroom.answer_question(table)
    console.look()
    (file,) = tmp_path.glob("*.csv")
    assert console.shows(file.name)
    assert file.read_text("utf-8-sig").splitlines()[1].startswith("chen-yu,Chen Yu,zh-CN en,")
    console.click("roster-done")
    assert not console.shows(file.name)
