"""Reading and changing the showroom file over the wire: what is written, refused, told and kept."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from carside.calls import Outcome
from carside.contract.editing import Change, Edited, EditShowroom
from carside.contract.payloads import (
    Close,
    ConsoleResponse,
    Decline,
    Dispatch,
    ErrorCode,
)
from carside.demonstration import own_copy
from carside.desk.database import sqlite_url
from carside.desk.editing import NOT_THE_DEMONSTRATION
from carside.desk.journal import Journal
from tests.carside.desk.filed import FileDesk
from tests.disks import fill, remount


@pytest.fixture
def file(tmp_path: Path) -> Path:
    (tmp_path / "showroom").mkdir()
    return own_copy(tmp_path / "showroom")


@pytest.fixture
def desk(tmp_path: Path, file: Path) -> Iterator[FileDesk]:
    journal = Journal(sqlite_url(tmp_path), "demo")
    yield FileDesk(journal, file)
    journal.close()


def _change(table: str, row: str | None = None, **values: Any) -> Change:
    return Change(table=table, row=row, values=values)


def test_a_table_is_read_as_the_file_has_it(desk: FileDesk) -> None:
    read = desk.read("escalation")
    assert read.rows[0]["escalation_s"] == [15, 30, 60]
    assert [row["id"] for row in desk.read("floor").rows] == ["ground", "upper"]
    assert desk.read("self_test").rows == ({},)
    assert {"car", "model"} <= desk.read("car").rows[0].keys()
    car = str(desk.read("car").rows[0]["car"])
    assert "specs" in desk.read("car", car).rows[0]


def test_a_change_is_written_told_and_journalled_and_comments_stay(
    desk: FileDesk, file: Path
) -> None:
    before = file.read_text()
    edited = desk.edit(_change("stand", "a1", name="By the door"), _change("showroom", name="Neu"))
    assert edited.ok
    after = file.read_text()
    assert [line for line in before.splitlines() if line not in after.splitlines()] == [
        'name = "Wangjing Showroom"',
        'name = "A1"',
    ]
    assert 'name = "By the door"' in after
    [plan] = [one.data for one in desk.wire.messages("floor")]
    assert plan.name == "Neu"
    [entry] = [one.data for one in desk.announced()]
    assert entry.event == "showroom_edited"
    assert entry.detail["by"] == "Zhao Lin"
    assert entry.detail["changed"] == ["stand a1", "showroom"]
    assert entry.detail["revision"] == edited.revision == desk.read("showroom").revision


def test_every_mistake_comes_back_and_nothing_changes(desk: FileDesk, file: Path) -> None:
    before = file.read_bytes()
    edited = desk.edit(
        _change("escalation", answer_within_s=0), _change("stand", "a1", zone="nowhere")
    )
    assert not edited.ok
    assert len(edited.problems) == 2
    assert "escalation.answer_within_s is 0, must be a number from 1 to 3600" in edited.problems[0]
    assert "stand[1].zone" in edited.problems[1]
    assert file.read_bytes() == before
    assert desk.announced() == []


def test_who_comes_too_late_is_told_who_was_faster(desk: FileDesk) -> None:
    seen = desk.read("showroom").revision
    assert desk.edit(_change("showroom", name="One")).ok
    late = desk.edit(_change("showroom", name="Two"), seen=seen)
    assert not late.ok
    assert late.error is not None
    assert late.error.code is ErrorCode.CONFLICT
    assert late.error.message.startswith("Zhao Lin changed the showroom at ")


def test_a_request_that_comes_again_gets_its_first_answer(desk: FileDesk) -> None:
    edit = EditShowroom(
        seen=desk.read("showroom").revision, changes=(_change("showroom", name="Neu"),)
    )
    for _ in range(2):
        desk.wire.say("console_request", "zhao", edit, "the-same")
    answers = [a for a in desk.wire.said("console_response", object) if isinstance(a, Edited)]
    assert answers == [answers[0]] * 2
    assert answers[0].ok
    assert desk.events().count("showroom_edited") == 1


def test_a_car_that_is_changed_or_new_is_shown(desk: FileDesk, file: Path) -> None:
    car = str(desk.read("car").rows[0]["car"])
    edited = desk.edit(
        Change(table="car", row=car, values={"price.amount": 12345, "price.currency": "EUR"}),
        _change("car", "new-one", model="New"),
        _change("stand", "a1", car="new-one"),
    )
    assert edited.ok, edited
    assert 'car = "new-one"' in (file.parent / "cars" / "new-one.toml").read_text()
    sheets = {one.address.identifier: one.data for one in desk.wire.messages("car")}
    assert sheets[car].price.amount == 12345
    assert sheets["new-one"].model == "New"
    assert {one.data.car for one in desk.wire.messages("board_content")} == {"new-one"}


def test_what_others_name_cannot_go_unless_they_are_moved(desk: FileDesk) -> None:
    stands = desk.read("stand").rows
    of_zone = [str(row["id"]) for row in stands if row["zone"] == "hall-b"]
    gone = Change(table="zone", row="hall-b", is_removed=True)
    refused = desk.edit(gone)
    assert not refused.ok
    assert f'"{of_zone[0]}"' in refused.problems[0]
    assert refused.problems[0].startswith('The zone "hall-b" cannot go: ')
    boards = {str(row["board"]) for row in stands if row["zone"] == "hall-b"}
    desk.wire.forget()
    removed = desk.edit(gone, *(Change(table="stand", row=one, is_removed=True) for one in of_zone))
    assert removed.ok, removed
    assert set(desk.wire.cleared("board_content")) == boards


def test_who_is_renamed_is_renamed_wherever_he_is_named(desk: FileDesk, file: Path) -> None:
    assert desk.edit(_change("zone", "hall-b", id="north")).ok
    assert 'zone = "hall-b"' not in file.read_text()
    assert {row["zone"] for row in desk.read("stand").rows} >= {"north"}


def test_a_call_of_a_stand_that_went_can_still_be_closed(desk: FileDesk) -> None:
    board = str(desk.read("stand", "a1").rows[0]["board"])
    call = desk.place(board, car="polestar-3")
    assert desk.edit(Change(table="stand", row="a1", is_removed=True)).ok
    assert desk.call(call).is_open
    done = Close(call=call, outcome=Outcome.SERVED, revision=desk.call(call).revision)
    desk.wire.say("console_request", "zhao", done)
    assert not desk.call(call).is_open


def test_an_advisor_who_went_can_still_be_taken_off_his_call(desk: FileDesk) -> None:
    who = str(desk.read("advisor").rows[0]["id"])
    call = desk.place("b01", car="polestar-3")
    desk.wire.say("console_request", "zhao", Dispatch(call=call, advisor=who, revision=1))
    assert desk.call(call).advisor == who
    assert desk.edit(Change(table="advisor", row=who, is_removed=True)).ok
    assert desk.wire.cleared("advisor") == [who]
    off = Decline(call=call, advisor=who, revision=desk.call(call).revision)
    desk.wire.say("console_request", "zhao", off)
    assert desk.call(call).advisor is None


def test_hours_are_changed_together_and_go_together(desk: FileDesk, file: Path) -> None:
    line = {"days": ["mon"], "opens": "09:00", "closes": "18:00"}
    assert desk.edit(Change(table="hours", rows=(line, {**line, "days": ["tue"]}))).ok
    assert [row["days"] for row in desk.read("hours").rows] == [["mon"], ["tue"]]
    assert desk.edit(Change(table="hours", rows=())).ok
    assert desk.read("hours").rows == ()
    assert "# days = " in file.read_text()


def test_what_was_changed_by_hand_is_read_at_once_and_taken_over_when_asked(
    desk: FileDesk, file: Path
) -> None:
    seen = desk.read("showroom").revision
    file.write_text(file.read_text().replace("Wangjing Showroom", "By hand"))
    late = desk.edit(_change("showroom", currency="CNY"), seen=seen)
    assert late.error is not None
    assert late.error.message == "The showroom file was changed by hand meanwhile."
    assert desk.read("showroom").rows[0]["name"] == "By hand"
    assert desk.edit().ok
    assert [one.data.name for one in desk.wire.messages("floor")] == ["By hand"]
    assert desk.edit().ok
    assert desk.events().count("showroom_edited") == 1
    file.write_text(file.read_text().replace("By hand", "Again"))
    desk.desk.reload()
    desk.wire.deliver()
    assert [one.data.name for one in desk.wire.messages("floor")][-1] == "Again"


@pytest.mark.logs("not taken over: ")
def test_mistakes_made_by_hand_are_not_taken_over(desk: FileDesk, file: Path) -> None:
    file.write_text(file.read_text().replace("answer_within_s = 60", "answer_within_s = 0"))
    desk.wire.forget()
    desk.desk.reload()
    desk.wire.deliver()
    assert desk.wire.messages("floor") == []


def test_a_write_protected_file_stays_as_it_is(desk: FileDesk, file: Path) -> None:
    before = file.read_bytes()
    file.chmod(0o444)
    edited = desk.edit(_change("showroom", name="Neu"))
    assert edited.problems == ("showroom.toml is write-protected, so that nothing was changed.",)
    assert file.read_bytes() == before


@pytest.mark.logs("no space left")
def test_what_cannot_be_journalled_has_not_been_changed(
    desk: FileDesk, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, seen = file.read_bytes(), desk.read("showroom").revision
    from carside.desk.journal_errors import JournalError

    def full(*_: object, **__: object) -> None:
        raise JournalError("the journal cannot be written: no space left on device")

    monkeypatch.setattr(desk.journal, "record", full)
    edit = EditShowroom(seen=seen, changes=(_change("showroom", name="Neu"),))
    desk.wire.say("console_request", "zhao", edit)
    assert file.read_bytes() == before


def test_the_demonstration_is_read_and_not_changed(tmp_path: Path, file: Path) -> None:
    journal = Journal(sqlite_url(tmp_path), "demo")
    one = FileDesk(journal, file, may_edit=False)
    assert one.read("showroom").rows
    edit = EditShowroom(seen="", changes=(_change("showroom", name="Neu"),))
    one.wire.say("console_request", "zhao", edit)
    answer = one.wire.said("console_response", object)[-1]
    assert isinstance(answer, ConsoleResponse)
    assert answer.error is not None
    assert answer.error.message == NOT_THE_DEMONSTRATION
    journal.close()


def test_only_what_is_asked_may_be_changed_here(desk: FileDesk) -> None:
    assert "can only be changed in the file" in desk.edit(_change("showroom", id="x")).problems[0]
    [problem] = desk.edit(_change("stands", "a1", name="x")).problems
    assert problem.startswith('There is no table "stands" (did you mean "stand"?)')


def test_an_entry_never_holds_what_was_written(desk: FileDesk) -> None:
    assert desk.edit(_change("escalation", webhook="https://alerts.example/very-secret")).ok
    [entry] = [one.data for one in desk.announced()]
    assert b"very-secret" not in msgspec.json.encode(entry)


@pytest.mark.parametrize("how", ["full", "read-only"])
def test_a_disk_that_takes_nothing_leaves_everything_as_it_was(
    tmp_path: Path, small_disk: Path, how: str
) -> None:
    journal = Journal(sqlite_url(tmp_path), "demo")
    file = own_copy(small_disk)
    one = FileDesk(journal, file)
    before = {path: path.read_bytes() for path in small_disk.rglob("*.toml")}
    if how == "full":
        fill(small_disk)
    else:
        remount(small_disk, "ro")
    edited = one.edit(_change("showroom", name="Neu " * 40), _change("car", "new-one", model="New"))
    if how == "read-only":
        remount(small_disk, "rw")
    assert not edited.ok
    assert edited.problems[0].startswith("Nothing was changed: ")
    assert {path: path.read_bytes() for path in small_disk.rglob("*.toml")} == before
    assert list(small_disk.rglob("*.growing")) == []
    journal.close()
