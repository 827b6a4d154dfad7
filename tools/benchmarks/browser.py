"""Chromium as the board: what a buyer would use instead, showing an equal page.

The page is static: no script, no network, its pictures and fonts beside it. That is the best a
browser can do; a real page would also load a framework and connect to something.
"""

import os
import shutil
from pathlib import Path

from tools.benchmarks.showroom import ROOT

PROGRAM = "chromium"
PAGE = Path(__file__).parent / "pages" / "board.html"
_FONTS = ROOT / "look" / "fonts"
_WEIGHTS = ("Light", "Regular", "Medium", "SemiBold")
# What keeps it from asking its maker and its user anything; kiosk is how it would stand there.
_FLAGS = (
    "--kiosk", "--no-first-run", "--no-default-browser-check", "--disable-sync", "--disable-gpu",
    "--disable-background-networking", "--disable-component-update", "--password-store=basic",
    "--window-position=0,0", "--window-size=1920,1080",
)  # fmt: skip


def is_installed() -> bool:
    """Whether there is a Chromium to compare with."""
    return shutil.which(PROGRAM) is not None


def write_page(folder: Path, pictures: Path) -> Path:
    """Lay the page out in `folder` with the board's own `pictures`; return its file."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(PAGE, folder)
    # The board's own files: the one QR code, and the light line in the size it was last shown.
    newest = max(_light_lines(pictures), key=lambda file: file.stat().st_mtime)
    shutil.copy(newest, folder / "car.png")
    shutil.copy(next(pictures.glob("qr-*.png")), folder / "qr.png")
    for weight in _WEIGHTS:
        shutil.copy(_FONTS / f"Manrope-{weight}.ttf", folder)
    return folder / PAGE.name


def command(page: Path, profile: Path) -> list[str]:
    """The words that show `page` on the whole screen, with the profile kept in `profile`."""
    sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []  # root may not use it
    return [PROGRAM, *_FLAGS, *sandbox, f"--user-data-dir={profile}", page.as_uri()]


def _light_lines(pictures: Path) -> list[Path]:
    return [file for file in pictures.glob("*.png") if not file.name.startswith(("qr-", "sweep-"))]
