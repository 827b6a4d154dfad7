"""What a rehearsal plans, notes and says: all of it without a broker."""

import io
import json
from pathlib import Path

import msgspec
import pytest

from carside.board.asking import Asking
from carside.clock import SystemClock
from carside.contract.payloads import Cancel, Place
from carside.desk.showroom_file import read_showroom
from carside.rehearsal.book import Book
from carside.rehearsal.command import RehearseOptions, broker, faults_in, run
from carside.rehearsal.fingers import Broken, Said, Touch, Withdrawal
from carside.rehearsal.parts.words import Began, Committed, Joined, Linked
from carside.rehearsal.plan import ALL, WHAT, FaultKind, Groups, plan_faults
from carside.rehearsal.progress import Progress
from carside.rehearsal.report import Report, as_json, as_table
from carside.rehearsal.showroom import MAX_BOARDS, OFF_DUTY, build
from carside.rehearsal.visits import Deed, visit, visits_of
from carside.settings import SettingsError
from tests.carside.link.test_outbox import IDS

GROUPS = Groups(desk="desk", boards=("boards-1", "boards-2"), consoles=("console-1", "console-2"))


def place(call: str) -> Place:
    return Place(call=call, car="i5", language="en")


# The plan


def test_the_same_seed_plans_the_same_faults() -> None:
    assert plan_faults(7, ALL, 1000, GROUPS) == plan_faults(7, ALL, 1000, GROUPS)
    assert plan_faults(7, ALL, 1000, GROUPS) != plan_faults(8, ALL, 1000, GROUPS)


def test_leaving_one_fault_out_moves_no_other() -> None:
    without_cut = tuple(kind for kind in ALL if kind is not FaultKind.CUT)
    whole = plan_faults(7, ALL, 1000, GROUPS)
    assert plan_faults(7, without_cut, 1000, GROUPS) == tuple(
        fault for fault in whole if fault.kind is not FaultKind.CUT
    )


@pytest.mark.parametrize("calls", [1, 10, 150, 25_000])
def test_every_kind_strikes_while_people_come(calls: int) -> None:
    planned = plan_faults(3, ALL, calls, GROUPS)
    assert {fault.kind for fault in planned} == set(ALL) == set(WHAT)
    assert all(0 <= fault.after_visits <= calls for fault in planned)
    assert [fault.after_visits for fault in planned] == sorted(f.after_visits for f in planned)
    assert {name for fault in planned for name in fault.targets} <= set(GROUPS.everybody)


def test_a_longer_rehearsal_breaks_more() -> None:
    assert len(plan_faults(3, ALL, 25_000, GROUPS)) > len(plan_faults(3, ALL, 500, GROUPS))


def test_a_visit_is_the_same_whoever_asks_for_it() -> None:
    assert visit(5, "b1", 3) == visit(5, "b1", 3)
    assert len({visit(5, board, n) for board in ("b1", "b2") for n in range(1, 50)}) == 98


def test_visits_begin_with_a_press_and_some_are_cancelled() -> None:
    many = [visit(5, "b1", number) for number in range(1, 500)]
    assert all(one.deeds[0] == (0.0, Deed.PRESS) for one in many)
    assert any(Deed.CANCEL in dict(map(reversed, one.deeds)) for one in many)  # type: ignore[arg-type]  # pairs turned round
    assert max(len(one.deeds) for one in many) >= 7


def test_no_visit_is_left_out_when_they_are_spread() -> None:
    spread = visits_of(("b1", "b2", "b3"), 100)
    assert sum(spread.values()) == 100
    assert max(spread.values()) - min(spread.values()) == 1


def test_the_largest_showroom_still_fits_into_one_message(tmp_path: Path) -> None:
    scenery = build(tmp_path / "showroom", MAX_BOARDS)
    showroom = read_showroom(scenery.file)
    assert len(showroom.boards) == len(scenery.boards) == MAX_BOARDS
    assert len(scenery.off_duty) == OFF_DUTY


# The command line


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("all", ALL),
        ("none", ()),
        ("cut", (FaultKind.CUT,)),
        ("race, kill-desk", (FaultKind.KILL_DESK, FaultKind.RACE)),
    ],
)
def test_the_list_of_faults_is_understood(text: str, kinds: tuple[FaultKind, ...]) -> None:
    assert faults_in(text) == kinds


def test_an_unknown_fault_is_told_with_those_there_are() -> None:
    with pytest.raises(SettingsError, match="'earthquake' is none of: kill-broker, kill-desk"):
        faults_in("cut,earthquake")


def test_somebody_elses_broker_is_never_killed() -> None:
    assert FaultKind.KILL_BROKER not in faults_in("all", is_ours=False)
    with pytest.raises(SettingsError, match="cannot be killed"):
        faults_in("kill-broker", is_ours=False)


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("pigeon", "'pigeon' is none of: embedded, mosquitto"),
        ("mqtts://host", "TLS"),
        ("http://host", "must be mqtt://"),
    ],
)
def test_a_broker_that_cannot_be_used_is_told(name: str, sentence: str, tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=sentence), broker(name, tmp_path):
        pass


@pytest.mark.parametrize(
    ("boards", "has_files", "sentence"),
    [(MAX_BOARDS + 1, False, "at most 400"), (2, True, "is not empty")],
)
def test_what_must_be_put_right_first_is_told(
    boards: int, sentence: str, tmp_path: Path, *, has_files: bool
) -> None:
    if has_files:
        (tmp_path / "earlier").touch()
    wanted = RehearseOptions(
        broker="embedded",
        boards=boards,
        calls=1,
        faults="none",
        seed=1,
        is_json=False,
        keep=tmp_path,
    )
    with pytest.raises(SettingsError, match=sentence):
        run(wanted)


# The book


def test_a_press_that_was_cut_off_by_a_kill_is_found_on_the_boards_disk(tmp_path: Path) -> None:
    (tmp_path / "b1").mkdir()
    asking = Asking(tmp_path / "b1" / "outbox.sqlite", SystemClock())
    asking.ask(place(IDS[0]))
    asking.ask(Cancel(call=IDS[0]))
    asking.close()
    book = Book()
    book.take(Began("b1", 1, 10.0))
    book.killed(("b1",), tmp_path)
    found = list(book.fingers(20.0))
    assert Touch(IDS[0], "b1", 10.0) in found
    assert [one.call for one in found if isinstance(one, Withdrawal)] == [IDS[0]]
    assert book.shows == {"b1": "dark"}


def test_a_press_that_never_reached_the_disk_was_never_promised(tmp_path: Path) -> None:
    book = Book()
    book.take(Began("b1", 1, 10.0))
    book.killed(("b1",), tmp_path)
    assert not book.touches
    assert book.visits == 1


def test_what_a_full_disk_refused_is_owed_only_while_the_board_lives(tmp_path: Path) -> None:
    book = Book()
    book.take(Touch(IDS[0], "b1", 10.0, is_kept=False))
    book.take(Touch(IDS[1], "b2", 10.0, is_kept=False))
    book.killed(("b1",), tmp_path)
    found = {one.call: one.is_kept for one in book.fingers(20.0) if isinstance(one, Touch)}
    assert found == {IDS[0]: False, IDS[1]: True}


def test_a_touch_while_the_last_press_is_on_its_way_is_no_press(tmp_path: Path) -> None:
    book = Book()
    book.take(Began("b1", 1, 10.0))
    book.take(Joined("b1", 10.0))
    book.killed(("b1",), tmp_path)
    assert (len(book.touches), book.joined) == (0, 1)


def test_every_entry_has_the_time_of_the_commit_that_covers_it() -> None:
    book = Book()
    for sequence, at_s in ((2, 1.0), (5, 2.0), (5, 3.0), (6, 4.0)):
        book.take(Committed(sequence, at_s))
    assert book.committed_s == {1: 1.0, 2: 1.0, 3: 2.0, 4: 2.0, 5: 2.0, 6: 4.0}


def test_a_way_is_broken_until_somebody_says_that_it_is_whole() -> None:
    book = Book()
    told = [("b1", 5.0, True), ("b1", 8.0, False), ("b1", 7.0, False), ("b1", 9.0, True)]
    told += [("desk", 6.0, True), ("desk", 10.0, False)]
    for who, at_s, is_whole in told:
        book.take(Linked(who, at_s, is_whole))
    broken = [one for one in book.fingers(20.0) if isinstance(one, Broken)]
    assert broken == [
        Broken(0.0, 5.0, "b1"),
        Broken(7.0, 9.0, "b1"),
        Broken(0.0, 6.0, None),
        Broken(10.0, 20.0, None),
    ]


def test_the_wait_for_an_answer_is_measured_from_calling_to_what_follows() -> None:
    book = Book()
    for at_s, step in ((1.0, "calling"), (5.0, "unreachable"), (7.5, "received"), (9.0, "here")):
        book.take(Said("b1", at_s, step))
    assert book.latencies_s == [6.5]


# What it says


def report(**words: object) -> Report:
    plain: dict[str, object] = {
        "broker": "embedded",
        "boards": 2,
        "visits": 3,
        "seed": 9,
        "seconds": 1.0,
        "presses": 4,
        "joined": 0,
        "withdrawn": 0,
        "calls": 3,
        "folded": 1,
        "entries": 12,
        "shown": 9,
        "presses_per_s": 4.0,
        "latency_ms": {"p50": 4.2},
        "faults": {"cut": 2},
        "spared": {},
        "doubled": 0,
        "asked": {"ok": 9},
        "counts": {"lost": 0},
        "violations": (),
        "unsettled": (),
        "fell": (),
        "spoilt": (),
    }
    return msgspec.convert(plain | words, Report)


def test_a_clean_report_says_so() -> None:
    assert json.loads(as_json(report()))["is_clean"] is True
    assert as_table(report()).endswith("clean: nothing is lost")


@pytest.mark.parametrize("field", ["violations", "unsettled", "fell", "spoilt"])
def test_anything_wrong_makes_it_unclean(field: str) -> None:
    spoilt = report(**{field: ("lost: the press",)})
    assert json.loads(as_json(spoilt))["is_clean"] is False
    assert "  lost: the press" in as_table(spoilt).splitlines()
    assert as_table(spoilt).endswith("NOT CLEAN")


def test_the_columns_of_the_table_stand_under_one_another() -> None:
    rows = [line for line in as_table(report()).splitlines() if line.startswith("  ")]
    assert len({len(row) for row in rows}) == 1


def test_where_nobody_looks_every_tenth_is_one_line() -> None:
    out = io.StringIO()
    progress = Progress(50, out)
    for done in range(51):
        progress.show(done, "presses")
    assert len(out.getvalue().splitlines()) == 11
    assert out.getvalue().startswith("  0 % presses\n 10 % presses\n")


def test_on_a_terminal_one_line_redraws_itself() -> None:
    out = io.StringIO()
    out.isatty = lambda: True  # type: ignore[method-assign]  # a terminal's word, and no more
    progress = Progress(4, out)
    progress.show(1, "a longer word")
    progress.show(4, "end")
    progress.clear()
    assert "\n" not in out.getvalue()
    assert out.getvalue().endswith("\r")
    assert "] 4/4  end" in out.getvalue()
