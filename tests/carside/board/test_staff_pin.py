"""The staff's PIN: kept as a hash, and slower with every wrong try."""

import io
import stat
from pathlib import Path

import pytest

from carside.board import pin_command
from carside.board.staff_pin import MAX_WAIT_S, PinError, StaffPin, Tries, line_for, read_pin


def test_only_the_right_pin_is_right() -> None:
    pin = StaffPin(line_for("471100"))
    assert pin.is_right("471100")
    assert not any(pin.is_right(wrong) for wrong in ("471101", "47110", "", "4711000"))


def test_the_line_does_not_hold_the_pin_and_is_another_each_time() -> None:
    one, other = line_for("4711"), line_for("4711")
    assert "4711" not in one.split("$")[-1]
    assert one != other
    assert StaffPin(one).is_right("4711")
    assert StaffPin(other).is_right("4711")


@pytest.mark.parametrize("pin", ["", "123", "1234567890123", "12a4", "١٢٣٤", "12 4", "-123"])
def test_what_is_no_pin_is_refused(pin: str) -> None:
    with pytest.raises(PinError, match="4 to 12 digits"):
        line_for(pin)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "4711",
        "scrypt$16384$8$1$zz$00",
        "scrypt$16383$8$1$" + "0" * 32 + "$" + "0" * 64,  # not a power of two
        "scrypt$9999999$8$1$" + "0" * 32 + "$" + "0" * 64,  # more work than a board has
        "scrypt$16384$999$999$" + "0" * 32 + "$" + "0" * 64,
        line_for("4711") + "\nmore",
    ],
)
def test_a_file_that_holds_no_pin_admits_nobody(tmp_path: Path, line: str) -> None:
    file = tmp_path / "pin"
    file.write_text(line)
    with pytest.raises(PinError):
        read_pin(file)


def test_no_file_is_no_pin(tmp_path: Path) -> None:
    assert read_pin(tmp_path / "none") is None
    with pytest.raises(PinError, match="cannot be read"):
        read_pin(tmp_path)


def test_the_wait_doubles_up_to_a_minute(tmp_path: Path) -> None:
    tries, now_s, waits = Tries(tmp_path / "tries", 0.0), 0.0, []
    for _ in range(10):
        assert tries.left_s(now_s) == 0
        tries.was_wrong(now_s)
        waits.append(tries.left_s(now_s))
        now_s += waits[-1]
    assert waits == [1, 2, 4, 8, 16, 32, MAX_WAIT_S, MAX_WAIT_S, MAX_WAIT_S, MAX_WAIT_S]


def test_to_restart_the_board_wins_no_time(tmp_path: Path) -> None:
    file = tmp_path / "tries"
    tries = Tries(file, 0.0)
    for _ in range(4):
        tries.was_wrong(0.0)
    again = Tries(file, 5.0)
    assert again.left_s(5.0) == 8, "the wait begins anew"
    again.was_wrong(13.0)
    assert again.left_s(13.0) == 16


def test_the_right_pin_begins_afresh(tmp_path: Path) -> None:
    file = tmp_path / "tries"
    tries = Tries(file, 0.0)
    tries.was_wrong(0.0)
    tries.was_right()
    assert Tries(file, 9.0).left_s(9.0) == 0
    tries.was_wrong(10.0)
    assert tries.left_s(10.0) == 1


@pytest.mark.parametrize("content", [b"", b"many", b"-5", b"\xff\xfe", b"9" * 5000])
def test_a_spoilt_count_stops_nobody_from_starting(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "tries"
    file.write_bytes(content)
    assert 0 <= Tries(file, 0.0).left_s(0.0) <= MAX_WAIT_S


def test_a_full_disk_still_counts(tmp_path: Path) -> None:
    tries = Tries(tmp_path / "no folder" / "tries", 0.0)
    tries.was_wrong(0.0)
    tries.was_wrong(0.0)
    assert tries.left_s(0.0) == 2


def test_the_command_sets_a_pin_that_only_its_owner_reads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "board" / "staff-pin"
    monkeypatch.setattr("sys.stdin", io.StringIO("8246\n"))
    assert pin_command.run(file) == 0
    assert "8246" not in capsys.readouterr().out
    kept = read_pin(file)
    assert kept is not None
    assert kept.is_right("8246")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [one.name for one in file.parent.iterdir()] == ["staff-pin"]


def test_the_command_refuses_what_is_no_pin_and_keeps_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "staff-pin"
    file.write_text(line_for("4711"))
    monkeypatch.setattr("sys.stdin", io.StringIO("12\n"))
    assert pin_command.run(file) == 2
    assert "4 to 12 digits" in capsys.readouterr().err
    kept = read_pin(file)
    assert kept is not None
    assert kept.is_right("4711")
