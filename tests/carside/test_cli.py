"""The command line: examples for everybody, and one clear sentence for every mistake."""

import subprocess
import sys
from datetime import time
from pathlib import Path

import pytest

import carside
from carside.cli import main
from carside.command_line import parser

ROOT = Path(__file__).parents[2]
PARTS = ("up", "broker", "desk", "kiosk", "console")
BROKER = "mqtt://desk:verysecret@127.0.0.1:9"


def run(*words: str | Path) -> "subprocess.CompletedProcess[str]":
    """The command as a person runs it."""
    command = [sys.executable, "-m", "carside", *map(str, words)]
    return subprocess.run(
        command, check=False, capture_output=True, text=True, timeout=60, cwd=ROOT
    )


def fault(*words: str | Path) -> str:
    """Run what must end as the environment's fault; what is said, in one line."""
    ended = run(*words)
    assert ended.returncode == 2, ended
    assert "Traceback" not in ended.stderr
    assert "verysecret" not in ended.stderr
    sentence = ended.stderr.strip().splitlines()[-1]
    assert sentence.startswith("carside"), ended.stderr
    return sentence


def quick_fault(capsys: pytest.CaptureFixture[str], *words: str | Path) -> str:
    """The same in this process, for mistakes found before anything is started."""
    try:
        code = main([str(word) for word in words])
    except SystemExit as end:
        code = int(end.code or 0)
    said = capsys.readouterr().err.strip().splitlines()
    assert code == 2, said
    return said[-1]


def test_the_version_is_told() -> None:
    assert run("--version").stdout == f"carside {carside.__version__}\n"


def test_help_names_every_part_with_an_example() -> None:
    told = run("--help").stdout
    for part in PARTS:
        assert f"  carside {part} " in told


@pytest.mark.parametrize("part", PARTS)
def test_the_help_of_every_part_has_an_example_that_is_understood(
    part: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        main([part, "--help"])
    told = capsys.readouterr().out
    assert end.value.code == 0
    assert f"example:\n  carside {part} " in told
    for option in ("--help", "--listen" if part in {"up", "broker"} else "--broker"):
        assert option in told


def test_help_is_quick_because_it_imports_no_part() -> None:
    heavy = "('PySide6', 'sqlalchemy', 'paho')"
    script = f"import sys, carside.cli; print([m for m in {heavy} if m in sys.modules])"
    told = subprocess.run(
        [sys.executable, "-c", script], check=True, capture_output=True, text=True, timeout=60,
        cwd=ROOT,
    ).stdout  # fmt: skip
    assert told == "[]\n"


@pytest.mark.parametrize("words", [("desks",), ("desk",), ("kiosk", "--showroom", "demo")])
def test_what_is_missing_or_unknown_is_a_usage_error(
    capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    assert "error:" in quick_fault(capsys, *words)


@pytest.mark.parametrize("url", ["nonsense", "http://pc", "mqtt://", "mqtt://pc:0", "mqtt://[x"])
def test_a_wrong_broker_url_is_told_with_an_example(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, url: str
) -> None:
    words = ("--broker", url, "--showroom", "demo", "--data", tmp_path)
    assert "mqtt://board:password@127.0.0.1:1883" in quick_fault(capsys, "desk", *words)


def test_a_wrong_broker_url_ends_each_application_with_code_two(tmp_path: Path) -> None:
    words = ("--broker", "nonsense", "--showroom", "demo", "--data", tmp_path)
    for part, more in (("kiosk", ("--board", "b01")), ("console", ("--name", "Zhao"))):
        assert "must be mqtt://" in fault(part, *words, *more)


@pytest.mark.parametrize("name", ["Demo", "../etc", "-demo", "x" * 65])
def test_a_wrong_identifier_is_told_with_what_is_allowed(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, name: str
) -> None:
    words = ("--broker", BROKER, f"--showroom={name}", "--data", tmp_path)
    assert "must be small letters" in quick_fault(capsys, "desk", *words)


def test_a_data_folder_that_cannot_be_written_is_told_with_a_way_out(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    words = ("--broker", BROKER, "--showroom", "demo", "--data", tmp_path / "file" / "folder")
    for part, more in (("desk", ()), ("kiosk", ("--board", "b01")), ("console", ("--name", "Z"))):
        assert "choose another with --data" in fault(part, *words, *more)


def test_an_unknown_showroom_is_told(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    words = ("--broker", BROKER, "--showroom", "elsewhere", "--data", tmp_path)
    said = quick_fault(capsys, "desk", *words)
    assert "showroom 'elsewhere' needs its file: give it with --config" in said


def test_a_showroom_file_that_is_not_there_is_told(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    words = ("--broker", BROKER, "--showroom", "x", "--config", tmp_path / "x.toml")
    assert "x.toml" in quick_fault(capsys, "desk", *words, "--data", tmp_path)


def test_every_mistake_of_a_showroom_file_is_told_at_once(tmp_path: Path) -> None:
    file = tmp_path / "shop.toml"
    file.write_text('[showroom]\nid = "shop"\nname = 7\n[[floor]]\nid = "UPPER"\n')
    words = ("--broker", BROKER, "--showroom", "shop", "--data", tmp_path, "--config", file)
    ended = run("desk", *words)
    assert ended.returncode == 2
    assert "Traceback" not in ended.stderr
    told = ended.stderr.splitlines()
    assert sum("shop.toml" in line for line in told) >= 2, told


@pytest.mark.parametrize(
    "journal",
    ["nonsense", "mysql://u:verysecret@h/d", "postgresql+psycopg://u:verysecret@127.0.0.1:1/d"],
)
def test_a_journal_that_cannot_be_opened_is_told_without_its_password(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, journal: str
) -> None:
    words = ("--broker", BROKER, "--showroom", "demo", "--data", tmp_path, "--journal", journal)
    said = quick_fault(capsys, "desk", *words)
    assert "journal" in said
    assert "verysecret" not in said


def test_a_file_that_is_no_journal_is_told(tmp_path: Path) -> None:
    (tmp_path / "journal.sqlite").write_bytes(b"my diary, not a database\n" * 200)
    words = ("--broker", BROKER, "--showroom", "demo", "--data", tmp_path)
    assert "file is not a database" in fault("desk", *words)


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("--window", "big"),
        ("--window", "0x800"),
        ("--position", "1"),
        ("--renderer", "magic"),
        ("--attract", "soon"),
        ("--attract", "1"),
        ("--night", "20:00"),
        ("--night", "20:00-20:00"),
        ("--night", "late-early"),
        ("--call-light", "'no end"),
        ("--call-light", " "),
        ("--reading-distance", "arm"),
        ("--reading-distance", "60"),
        ("--screen-mm", "55-inch"),
        ("--screen-mm", "1210"),
        ("--screen-mm", "1210x"),
        ("--screen-mm", "1210.5x680.5"),
        ("--screen-mm", "1210x-680"),
        ("--screen-mm", "0x680"),
        ("--screen-mm", "1210x49"),
        ("--screen-mm", "5001x680"),
    ],
)
def test_a_wrong_window_is_a_usage_error(
    capsys: pytest.CaptureFixture[str], option: str, value: str
) -> None:
    words = ("kiosk", "--broker", BROKER, "--showroom", "demo", "--board", "b01", option, value)
    assert value in quick_fault(capsys, *words)


def test_how_a_board_cares_for_its_panel_can_be_said() -> None:
    words = ("kiosk", "--broker", BROKER, "--showroom", "demo", "--board", "b01")
    usual = parser().parse_args(words)
    assert (usual.attract, usual.night, usual.staff_pin_file) == (120, None, None)
    told = parser().parse_args(
        [*words, "--attract", "0", "--night", "20:00-08:30", "--staff-pin-file", "pin"]
    )
    assert told.attract == 0
    assert (told.night, told.staff_pin_file) == ((time(20), time(8, 30)), Path("pin"))


def test_how_large_the_glass_is_can_be_said() -> None:
    words = ("kiosk", "--broker", BROKER, "--showroom", "demo", "--board", "b01")
    assert parser().parse_args(words).screen_mm is None
    assert parser().parse_args([*words, "--screen-mm", "1210x680"]).screen_mm == (1210, 680)
    assert parser().parse_args([*words, "--screen-mm", "50x5000"]).screen_mm == (50, 5000)


def test_a_wrong_size_of_the_glass_is_told_with_what_is_allowed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    words = ("kiosk", "--broker", BROKER, "--showroom", "demo", "--board", "b01", "--screen-mm")
    assert "'55\"' must be two whole numbers, such as 1210x680" in quick_fault(
        capsys, *words, '55"'
    )
    assert "both must be millimetres from 50 to 5000" in quick_fault(capsys, *words, "121x6")


def test_the_brokers_url_may_come_from_the_environment_where_nobody_else_reads_it(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CARSIDE_BROKER", "nonsense")
    said = quick_fault(capsys, "desk", "--showroom", "demo")
    assert "must be mqtt:// or mqtts://" in said
    monkeypatch.delenv("CARSIDE_BROKER")
    assert "--broker" in quick_fault(capsys, "desk", "--showroom", "demo")


def test_a_console_is_given_its_identifier_in_one_word(capsys: pytest.CaptureFixture[str]) -> None:
    words = ("console", "--broker", BROKER, "--showroom", "demo", "--name", "Li")
    assert parser().parse_args([*words, "--console", "front"]).console == "front"
    assert "--console 'Front Desk' must be" in quick_fault(
        capsys, *words, "--console", "Front Desk"
    )
