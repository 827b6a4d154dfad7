"""Put the screens of the README, docs/screens.md and docs/screens_console.md into docs/pictures.

.venv/bin/python -m pytest tests/kiosk/test_gallery.py tests/reception_console/test_gallery.py
.venv/bin/python -m tools.best_screens      # out of screens-out/, which the galleries leave
"""

import sys
from pathlib import Path

from PIL import Image

from tools.generators.derived import ROOT

GALLERY = ROOT / "screens-out"
FOLDER = ROOT / "docs" / "pictures"
SCREENS = {
    "board_car": "landscape/en/car",
    "board_on_the_way": "landscape/en/on_the_way",
    "board_comparison": "landscape/en/comparison",
    "board_all_cars_ar": "landscape/ar/showroom",
    "board_on_the_way_zh": "portrait/zh-CN/on_the_way",
    "board_high_contrast_pt": "portrait/pt-BR/car-high_contrast",
    "console_calls": "console/1920x1080/dark/en/calls",
    "console_report": "console/1920x1080/dark/en/report-month",
    "console_history": "console/1920x1080/light/en/history",
    "console_plan_zh": "console/1920x1080/light/zh-CN/plan",
    "console_settings": "console/1920x1080/dark/en/settings-cars",
    "console_boards_ar": "console/1920x1080/dark/ar/boards",
}
"""Each picture's name in the documentation, and which of the gallery's it is."""
LONG_SIDE_PX = 1280
QUALITY = 85


def main() -> int:
    """Write all; 1 if the gallery lacks one."""
    try:
        for file in write(GALLERY, FOLDER):
            print(f"{file.relative_to(ROOT)}: {file.stat().st_size} bytes")
    except FileNotFoundError as missing:
        print(f"{missing.filename} is missing: run the gallery's test first", file=sys.stderr)
        return 1
    return 0


def write(gallery: Path, folder: Path) -> list[Path]:
    """Write the pictures of `SCREENS` from `gallery` into `folder`, smaller.

    Raises:
        FileNotFoundError: the gallery lacks one.
    """
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, source in SCREENS.items():
        with Image.open(gallery / f"{source}.jpg") as picture:
            picture.thumbnail((LONG_SIDE_PX, LONG_SIDE_PX), Image.Resampling.LANCZOS)
            file = folder / f"{name}.jpg"
            picture.save(file, quality=QUALITY, optimize=True)
        written.append(file)
    return written


if __name__ == "__main__":
    sys.exit(main())
