import subprocess
import sys
from pathlib import Path

import pytest

from tools.check import STEPS, _counts, main

ROOT = Path(__file__).parents[2]


def inner_check(words: list[str]) -> "subprocess.CompletedProcess[str]":
    quiet = ["-p", "no:cacheprovider"]
    return subprocess.run(
        [sys.executable, "-m", "tools.check", "--only", "tests", "--", *quiet, *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )


def test_the_last_line_counts_tests_and_pytests_own_line_is_there_too(tmp_path: Path) -> None:
    (tmp_path / "test_sample.py").write_text(
        "import os, pytest\n"
        "def test_good(): assert os.environ['DISPLAY']\n"
        "def test_bad(): assert 1 == 2\n"
        "@pytest.mark.skip(reason='not here')\ndef test_skipped(): pass\n"
        "@pytest.fixture\ndef broken(): raise RuntimeError\n"
        "def test_not_set_up(broken): pass\n"
    )
    run = inner_check(["--rootdir", str(tmp_path), str(tmp_path)])
    assert run.returncode == 1
    assert run.stdout.splitlines()[-1] == "1 passed, 2 failed"
    assert "1 failed, 1 passed, 1 skipped, 1 error in" in run.stdout
    assert "not here" in run.stdout
    assert "FAILED" in run.stdout.splitlines()[-3]


def test_no_tests_at_all_is_a_failure(tmp_path: Path) -> None:
    run = inner_check(["--rootdir", str(tmp_path), str(tmp_path)])
    assert run.returncode == 1
    assert run.stdout.splitlines()[-1] == "0 passed, 1 failed"


def test_a_report_that_was_never_written_counts_nothing(tmp_path: Path) -> None:
    assert _counts(tmp_path / "none.xml") == (0, 0)


def test_an_unknown_step_is_told_with_the_known_ones(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["--only", "nonsense"])
    complaint = capsys.readouterr().err
    assert all(step.name in complaint for step in STEPS)
