"""What the set-up says and asks for, on computers that are played by a few programs on PATH."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
REAL = ("bash", "cat", "dirname", "flock", "grep", "id", "readlink", "tr", "sha256sum", "cut", "rm")


class Computer:
    """A copy of the set-up on a computer that has only the programs named here."""

    def __init__(self, folder: Path) -> None:
        self.tree = folder / "carside"
        self.programs = folder / "bin"
        (self.tree / "tools").mkdir(parents=True)
        self.programs.mkdir()
        for name in ("tools/bootstrap.sh", "requirements.lock", "requirements-dev.lock", "demo"):
            shutil.copy(ROOT / name, self.tree / name)
        (self.tree / "pyproject.toml").write_text("")
        for name in REAL:
            found = shutil.which(name)
            assert found is not None
            (self.programs / name).symlink_to(found)
        self.has("id", "echo 1000")
        self.has("sudo", "exit 1")
        self.has("apt-cache", "exit 1")

    def has(self, name: str, script: str) -> None:
        """Put a program there that does `script`."""
        file = self.programs / name
        file.unlink(missing_ok=True)
        file.write_text(f"#!{shutil.which('bash')}\n{script}\n")
        file.chmod(0o755)

    def has_packages(self, *names: str) -> None:
        """Say which Debian packages are installed."""
        self.has("dpkg-query", f"printf '%s ' {' '.join(f'installed/{name}' for name in names)}")

    def run(self, script: str, *starter: str) -> "subprocess.CompletedProcess[str]":
        """Run a line of shell with the set-up's functions, under `starter` if one is given."""
        return subprocess.run(
            [*starter, self.programs / "bash", "-c", f". tools/bootstrap.sh; {script}"],
            cwd=self.tree,
            env={"PATH": str(self.programs)},
            capture_output=True,
            text=True,
            check=False,
            timeout=30,
        )


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer(tmp_path)


def test_an_ordinary_user_is_told_the_one_line_to_run(computer: Computer) -> None:
    computer.has_packages("libgl1", "libegl1", "fonts-noto-cjk")
    run = computer.run("bootstrap demo")
    assert run.returncode == 2
    *_, line = run.stderr.splitlines()
    assert line.startswith("sudo apt-get update && sudo apt-get install -y ")
    assert " python3 python3-venv " in line
    assert " libxkbcommon0 " in line
    assert " xvfb" in line
    assert " libgl1 " not in line
    assert "|" not in line
    assert not (computer.tree / ".venv").exists()


def test_only_who_checks_needs_the_brokers_that_tests_start(computer: Computer) -> None:
    computer.has_packages("bash")
    brokers = {"mosquitto", "mosquitto-clients", "rabbitmq-server"}
    assert brokers <= set(computer.run("_missing $CHECK_PACKAGES").stdout.split())
    assert brokers.isdisjoint(computer.run("_missing $DEMO_PACKAGES").stdout.split())


def test_a_renamed_package_counts_under_either_name(computer: Computer) -> None:
    computer.has_packages("libglib2.0-0t64")
    assert computer.run("_missing 'libglib2.0-0t64|libglib2.0-0' xvfb").stdout.split() == ["xvfb"]
    computer.has_packages("libglib2.0-0")
    assert computer.run("_missing 'libglib2.0-0t64|libglib2.0-0' xvfb").stdout.split() == ["xvfb"]


def test_a_renamed_package_is_asked_for_by_the_name_that_apt_knows(computer: Computer) -> None:
    computer.has_packages("bash")
    asked = "_missing 'libglib2.0-0t64|libglib2.0-0'"
    assert computer.run(asked).stdout.strip() == "libglib2.0-0"
    computer.has("apt-cache", "[ $2 = libglib2.0-0t64 ]")
    assert computer.run(asked).stdout.strip() == "libglib2.0-0t64"


def test_a_python_that_is_too_old_is_passed_over_for_a_newer_one(computer: Computer) -> None:
    computer.has("python3", "exit 1")
    assert (
        "python3.11 python3.11-venv" in computer.run("_choose_python; echo $PYTHON_PACKAGES").stdout
    )
    computer.has("python3.12", "exit 0")
    run = computer.run("_choose_python; echo $PYTHON:$PYTHON_PACKAGES:")
    assert run.stdout.strip() == "python3.12::"


def test_a_python_without_its_venv_module_asks_for_that_package(computer: Computer) -> None:
    computer.has("python3.12", "case $2 in *ensurepip*) exit 1;; *print*) echo python3.12;; esac")
    run = computer.run("_choose_python; echo $PYTHON_PACKAGES")
    assert run.stdout.strip() == "python3.12-venv"


def test_a_full_disk_is_told_before_anything_is_made(computer: Computer) -> None:
    computer.has("df", "printf 'head\\n/dev/x 1 1 102400 1 /\\n'")
    found = shutil.which("awk")
    assert found is not None
    (computer.programs / "awk").symlink_to(found)
    run = computer.run("_check_space")
    assert run.returncode == 2
    assert re.fullmatch(
        r"The disk has 100 MB left and Carside's Python packages need \d+ MB\.\n", run.stderr
    )


def test_a_folder_that_may_not_be_written_to_is_told(computer: Computer) -> None:
    computer.tree.chmod(0o555)
    # Root may write everywhere, unless it gives that right away first.
    starter = (
        shutil.which("setpriv") or "setpriv",
        "--bounding-set=-dac_override",
        "--inh-caps=-dac_override",
    )
    run = computer.run("bootstrap demo", *(starter if os.geteuid() == 0 else ()))
    computer.tree.chmod(0o755)
    assert run.returncode == 2
    assert "may not write to" in run.stderr


def test_a_venv_whose_making_was_interrupted_is_thrown_away(computer: Computer) -> None:
    (computer.tree / ".venv").mkdir()
    (computer.tree / ".venv" / "carside-unfinished").touch()
    computer.run("_drop_unusable_venv")
    assert not (computer.tree / ".venv").exists()
