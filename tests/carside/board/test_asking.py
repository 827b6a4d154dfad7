"""How a board asks: in order, again and again, from disk, or from memory when the disk fails."""

import sqlite3
from pathlib import Path

import pytest

from carside.board.asking import Asking, Request
from carside.contract.payloads import Cancel, SelfTestPress
from carside.link import outbox
from tests.carside.link.test_outbox import IDS, place, started_on_another_boot
from tests.disks import fill, remount
from tests.hand_clock import HandClock

TEST = SelfTestPress(test=IDS[19])
FULL = "cannot be kept on this board's disk"


def asking(folder: Path, clock: HandClock) -> Asking:
    return Asking(folder / "outbox.sqlite", clock)


def sent(one: Asking) -> tuple[str, Request]:
    due = one.due()
    assert due is not None
    return due


def test_the_oldest_is_sent_every_five_seconds_with_the_same_id_and_its_true_wait(
    tmp_path: Path,
) -> None:
    clock = HandClock()
    one = asking(tmp_path, clock)
    name = one.ask(place())
    assert sent(one) == (name, place())
    clock.let_pass(4.9)
    assert one.due() is None
    clock.let_pass(0.1)
    again, request = sent(one)
    assert (again, request.waited_ms) == (name, 5000)
    one.close()


def test_a_new_line_sends_at_once(tmp_path: Path) -> None:
    clock = HandClock()
    one = asking(tmp_path, clock)
    name = one.ask(place())
    sent(one)
    one.send_again()
    assert sent(one)[0] == name
    one.close()


def test_a_cancel_waits_behind_its_place(tmp_path: Path) -> None:
    clock = HandClock()
    one = asking(tmp_path, clock)
    first, second = one.ask(place()), one.ask(Cancel(call=IDS[0]))
    for _ in range(3):
        assert sent(one)[0] == first
        clock.let_pass(5)
    assert one.answered(first) == place()
    assert sent(one)[0] == second
    assert one.answered(second) == Cancel(call=IDS[0])
    assert one.due() is None
    one.close()


def test_an_answer_to_somebody_else_is_not_ours(tmp_path: Path) -> None:
    one = asking(tmp_path, HandClock())
    name = one.ask(place())
    assert one.answered("another") is None
    assert one.answered(name) == place()
    assert one.answered(name) is None, "answered twice is answered once"
    one.close()


def test_the_wait_is_written_down_also_while_no_broker_answers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = HandClock()
    one = asking(tmp_path, clock)
    one.ask(place())
    for _ in range(240):
        clock.let_pass(5)
        one.tick()
    one.close()
    started_on_another_boot(monkeypatch, tmp_path)
    one = asking(tmp_path, HandClock(monotonic_s=9.0))
    assert one.pending()[0].waited_ms == 1_200_000, "twenty minutes: missed, and not dispatched"
    one.close()


@pytest.mark.logs(FULL)
def test_a_full_disk_stops_no_shopper_and_is_said(small_disk: Path) -> None:
    clock = HandClock()
    one = asking(small_disk, clock)
    filling = fill(small_disk)
    names = [one.ask(place(n)) for n in range(20)]
    assert FULL in one.disk_trouble
    assert [p.id for p in one.pending()] == names, "none is lost, none is overtaken"
    filling.unlink()
    clock.let_pass(5)
    one.tick()
    assert one.disk_trouble == ""
    one.close()
    one = asking(small_disk, clock)
    assert [p.id for p in one.pending()] == names, "now on disk"
    one.close()


@pytest.mark.logs(FULL)
def test_a_cancel_never_overtakes_a_place_that_the_disk_refused(small_disk: Path) -> None:
    one = asking(small_disk, HandClock())
    filling = fill(small_disk)
    names = [one.ask(place(n)) for n in range(20)]
    filling.unlink()
    names.append(one.ask(Cancel(call=IDS[0])))
    assert [p.id for p in one.pending()] == names
    one.close()


@pytest.mark.logs(FULL)
def test_an_answered_request_that_cannot_be_erased_is_not_asked_again(small_disk: Path) -> None:
    clock = HandClock()
    one = asking(small_disk, clock)
    kept = one.ask(place(1))
    filling = fill(small_disk)
    more = [one.ask(place(n)) for n in range(20)]  # until not one byte is left
    assert one.answered(kept) == place(1)
    assert kept not in [p.id for p in one.pending()]
    filling.unlink()
    clock.let_pass(5)
    one.tick()
    one.close()
    one = asking(small_disk, clock)
    assert [p.id for p in one.pending()] == more
    one.close()


@pytest.mark.logs(FULL)
def test_a_disk_that_is_read_only_at_the_start_is_tried_again(small_disk: Path) -> None:
    clock = HandClock()
    remount(small_disk, "ro")
    one = asking(small_disk, clock)
    name = one.ask(place())
    assert (one.disk_trouble != "", [p.id for p in one.pending()]) == (True, [name])
    remount(small_disk, "rw")
    clock.let_pass(5)
    one.tick()
    assert one.disk_trouble == ""
    one.close()
    one = asking(small_disk, clock)
    assert [p.id for p in one.pending()] == [name]
    one.close()


@pytest.mark.logs(FULL)
def test_trouble_with_nothing_waiting_ends_when_the_disk_can_be_written(small_disk: Path) -> None:
    clock = HandClock()
    one = asking(small_disk, clock)
    filling = fill(small_disk)
    for name in [one.ask(place(n)) for n in range(20)]:
        one.answered(name)
    assert one.disk_trouble != ""
    clock.let_pass(5)
    one.tick()
    assert one.disk_trouble != "", "still full"
    filling.unlink()
    clock.let_pass(5)
    one.tick()
    assert one.disk_trouble == ""
    one.close()


def test_the_boot_is_asked_of_the_kernel() -> None:
    assert outbox._boot_id() == Path("/proc/sys/kernel/random/boot_id").read_text().strip()


def test_a_press_overtakes_a_waiting_self_test_and_is_not_held_up_by_it(tmp_path: Path) -> None:
    clock = HandClock()
    one = asking(tmp_path, clock)
    test = one.ask(TEST)
    assert sent(one) == (test, TEST)
    press = one.ask(place())
    cancel = one.ask(Cancel(call=IDS[0]))
    assert sent(one)[0] == press
    clock.let_pass(5)
    assert [sent(one)[0], sent(one)[0], one.due()] == [press, test, None]
    assert one.answered(press) == place()
    assert sent(one)[0] == cancel
    assert [p.id for p in one.pending()] == [cancel], "the shopper waits for no self-test"
    assert one.tests() == (TEST,)
    one.close()


def test_a_self_test_survives_the_plug_and_is_let_go_when_it_is_answered(tmp_path: Path) -> None:
    clock = HandClock()
    one = asking(tmp_path, clock)
    name = one.ask(TEST)
    one.close()
    one = asking(tmp_path, clock)
    assert sent(one)[0] == name
    assert one.answered(name) == TEST
    one.close()
    one = asking(tmp_path, clock)
    assert one.tests() == ()
    one.close()


def test_nobody_waits_for_a_self_test_of_ten_minutes_ago(tmp_path: Path) -> None:
    clock = HandClock()
    one = asking(tmp_path, clock)
    one.ask(TEST)
    press = one.ask(place())
    clock.let_pass(600)
    one.tick()
    assert one.tests() == (TEST,)
    clock.let_pass(5)
    one.tick()
    assert one.tests() == ()
    one.close()
    one = asking(tmp_path, clock)
    assert ([p.id for p in one.pending()], one.tests()) == ([press], ())
    one.close()


def _spoil(path: Path) -> None:
    """Have the table point to nowhere, as seen by whoever has the file open."""
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA writable_schema = ON")
        db.execute("UPDATE sqlite_master SET rootpage = 9999 WHERE name = 'request'")
        db.execute("PRAGMA schema_version = 999")
    db.close()


@pytest.mark.logs(FULL, "is broken .* kept as .*outbox.sqlite.broken1", "were rescued")
def test_a_file_that_breaks_while_it_is_in_use_takes_no_request_away(tmp_path: Path) -> None:
    clock = HandClock()
    one = asking(tmp_path, clock)
    names = [one.ask(place(n)) for n in range(3)]
    assert one.answered(names[0]) == place(0)
    _spoil(tmp_path / "outbox.sqlite")
    for n in range(3, 8):
        names.append(one.ask(place(n)))
        assert [p.id for p in one.pending()] == names[1:], "sent from memory meanwhile"
        clock.let_pass(5)
        one.tick()
    assert one.disk_trouble == ""
    one.close()
    one = asking(tmp_path, clock)
    assert [p.id for p in one.pending()] == names[1:], "all of them in the new file"
    assert (tmp_path / "outbox.sqlite.broken1").exists()
    one.close()


@pytest.mark.logs("calls cannot be kept")
@pytest.mark.parametrize("how", ["full", "read-only"])
def test_a_board_that_starts_on_a_disk_that_takes_nothing_goes_on_asking(
    tiny_disk: Path, how: str
) -> None:
    clock = HandClock()
    one = asking(tiny_disk, clock)
    names = [one.ask(place(n)) for n in range(2)]
    one.close()
    clock.let_pass(60)
    filling = fill(tiny_disk) if how == "full" else tiny_disk / "nothing"
    if how == "read-only":
        remount(tiny_disk, "ro")
    one = asking(tiny_disk, clock)
    assert [(p.id, p.waited_ms) for p in one.pending()] == [(name, 60_000) for name in names]
    assert one.answered(names[0]) == place(0)
    clock.let_pass(5)
    one.tick()
    assert [p.id for p in one.pending()] == names[1:], "and what is answered stays so"
    if how == "read-only":
        remount(tiny_disk, "rw")
    filling.unlink(missing_ok=True)
    for _ in range(3):
        clock.let_pass(5)
        one.tick()
    assert one.disk_trouble == ""
    one.close()
    one = asking(tiny_disk, clock)
    assert [p.id for p in one.pending()] == names[1:]
    one.close()
