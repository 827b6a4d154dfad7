"""Everything that must hold, in one command, with a table at the end.

The steps run from quick to slow. A step's words are shown when it fails; the tests' always. The
last line counts tests, and every other step that failed counts as one failure.
"""

import argparse
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import FrameType
from xml.etree import ElementTree as ET

from carside import processes
from tools.qml_types import describe_types
from tools.virtual_screen import virtual_screen

ROOT = Path(__file__).parents[1]
BIN = Path(sys.executable).parent
QML_FOLDERS = ("look", "kiosk", "reception_console")
WORKERS = 3
"""Most tests wait for something to happen, so that three have room on two cores."""
_PYTEST_ENDS_WITHIN_S = 15.0


@dataclass(frozen=True)
class Result:
    """How a step went: what it said, and how much it counts in the last line."""

    is_good: bool
    words: str = ""
    passed: int = 0
    failed: int = 0


@dataclass(frozen=True)
class Step:
    """One thing that must hold. Fast ones run before every commit."""

    name: str
    run: Callable[[Sequence[str]], Result]
    is_fast: bool = True


def main(words: Sequence[str] | None = None) -> int:
    """Run the steps that were asked for; 0 if all held, else 1."""
    arguments = _arguments(words)
    signal.signal(signal.SIGTERM, _interrupt)
    chosen = [
        step
        for step in STEPS
        if (not arguments.only or step.name in arguments.only)
        and (step.is_fast or not arguments.fast)
    ]
    done: list[tuple[Step, Result, float]] = []
    try:
        done.extend(_timed(step, arguments.pytest) for step in chosen)
    except KeyboardInterrupt:
        print("\ninterrupted")
        return 130
    _print_table(done)
    return 0 if all(result.is_good for _, result, _ in done) else 1


def _arguments(words: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./check", description="Check everything that must hold.")
    parser.add_argument(
        "--setup-only", action="store_true", help="only install what is missing, and stop"
    )
    parser.add_argument("--fast", action="store_true", help="what runs before a commit: no tests")
    parser.add_argument(
        "--only",
        action="append",
        choices=[step.name for step in STEPS],
        help="this step; may be given again",
    )
    parser.add_argument("pytest", nargs="*", help="words for pytest, after --")
    return parser.parse_args(words)


def _interrupt(_signal: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def _timed(step: Step, pytest_words: Sequence[str]) -> tuple[Step, Result, float]:
    print(f"{step.name} ...", flush=True)
    began = time.monotonic()
    result = step.run(pytest_words)
    if not result.is_good and result.words:
        print(result.words.rstrip())
    return step, result, time.monotonic() - began


def _print_table(done: list[tuple[Step, Result, float]]) -> None:
    print(f"\n{'step':<12}{'result':<9}{'seconds':>8}")
    for step, result, seconds in done:
        print(f"{step.name:<12}{'ok' if result.is_good else 'FAILED':<9}{seconds:8.1f}")
    tested = [result for step, result, _ in done if step.name == "tests"]
    others = [result for step, result, _ in done if step.name != "tests"]
    passed = sum(one.passed for one in tested) if tested else sum(one.is_good for one in others)
    failed = sum(one.failed for one in tested) + sum(not one.is_good for one in others)
    print(f"\n{passed} passed, {failed} failed")


def _tool(*command: str | Path) -> Result:
    run = subprocess.run(
        command,
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return Result(run.returncode == 0, run.stdout)


def _format(_words: Sequence[str]) -> Result:
    return _tool(BIN / "ruff", "format", "--check", ".")


def _lint(_words: Sequence[str]) -> Result:
    return _tool(BIN / "ruff", "check", ".")


def _types(_words: Sequence[str]) -> Result:
    return _tool(BIN / "mypy")


def _walls(_words: Sequence[str]) -> Result:
    return _tool(BIN / "lint-imports")


def _qml(_words: Sequence[str]) -> Result:
    files = [file for folder in QML_FOLDERS for file in sorted((ROOT / folder).rglob("*.qml"))]
    with tempfile.TemporaryDirectory(prefix="carside-qml-") as scratch:
        modules = Path(scratch)
        try:
            describe_types([ROOT / folder for folder in QML_FOLDERS], modules)
        except subprocess.CalledProcessError as error:
            return Result(is_good=False, words=f"{error}\n{error.stdout}{error.stderr}")
        # The description first: it says more about a module than the folder of the same name.
        command: list[str | Path] = ["-W", "0", "-I", modules, "-I", ROOT, *files]
        linted = _tool(BIN / "pyside6-qmllint", *command)
    # The last line repeats the whole command.
    return replace(linted, words=linted.words.rpartition("\n'/")[0])


def _generated(_words: Sequence[str]) -> Result:
    return _tool(sys.executable, "-m", "tools.generate", "--check")


def _tests(words: Sequence[str]) -> Result:
    with tempfile.TemporaryDirectory(prefix="carside-check-") as scratch:
        report = Path(scratch) / "report.xml"
        side_by_side = ["-n", str(WORKERS), "--no-loadscope-reorder"]
        command = [sys.executable, "-m", "pytest", "-rs", f"--junit-xml={report}"]
        command += [*side_by_side, *words]
        with virtual_screen() as display:
            pytest = processes.start(command, cwd=ROOT, env={**os.environ, "DISPLAY": display})
            try:
                code = pytest.wait()
            except KeyboardInterrupt:
                pytest.send_signal(signal.SIGINT)
                processes.end([pytest], _PYTEST_ENDS_WITHIN_S)
                raise
        passed, failed = _counts(report)
        # Everything passed and yet the code is not 0: no tests at all, or pytest itself broke.
        return Result(code == 0, passed=passed, failed=failed or int(code != 0))


def _counts(report: Path) -> tuple[int, int]:
    """Passed and failed tests in a JUnit report; a test that could not be set up has failed."""
    if not report.exists():
        return 0, 0
    suites = list(ET.parse(report).iter("testsuite"))  # noqa: S314 (pytest wrote it)

    def total(name: str) -> int:
        return sum(int(suite.get(name, 0)) for suite in suites)

    failed = total("failures") + total("errors")
    return total("tests") - failed - total("skipped"), failed


STEPS = (
    Step("format", _format),
    Step("lint", _lint),
    Step("types", _types),
    Step("walls", _walls),
    Step("generated", _generated),
    Step("qml", _qml, is_fast=False),
    Step("tests", _tests, is_fast=False),
)


if __name__ == "__main__":
    raise SystemExit(main())
