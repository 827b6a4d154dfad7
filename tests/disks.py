"""A small disk of a test's own, to be filled to the last byte or made read-only."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 256 KiB that is really full when it is full; only root can mount one."""
    yield from _mounted(tmp_path / "disk", "256k")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """The same with room for a journal: 2 MiB."""
    yield from _mounted(tmp_path / "disk", "2m")


def fill(disk: Path) -> Path:
    """Write until the disk is full, to the last byte; remove the file to make room again."""
    filling = disk / "filling"
    with filling.open("wb", buffering=0) as file:
        for size in (65536, 4096, 512, 1):
            try:
                while file.write(b"x" * size) == size:
                    pass
            except OSError:
                continue
    return filling


def remount(disk: Path, how: str) -> None:
    """Make the disk read-only (``ro``) or writable again (``rw``)."""
    subprocess.run(["mount", "-o", f"remount,{how}", str(disk)], check=True, timeout=20)


def _mounted(disk: Path, size: str) -> Iterator[Path]:
    if os.geteuid() != 0:
        pytest.skip("only root can mount a small disk of its own")
    disk.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "carside-test", str(disk)]
    made = subprocess.run(command, check=False, capture_output=True, text=True, timeout=20)
    if made.returncode != 0:
        pytest.skip(f"no small disk can be mounted here: {made.stderr.strip()}")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=True, timeout=20)
