"""Make the pictures that open the README from what `./demo --headless` left.

    ./demo --headless --out demo-out
    .venv/bin/python -m tools.readme_picture demo-out

The board and the console are shown as they were photographed; nothing is drawn into them. Each
picture shows one moment only, so that both windows tell of the same call at the same time.
"""

import argparse
import sys
from pathlib import Path

from PIL import Image, ImageDraw

from tools.generators.derived import ROOT

FOLDER = ROOT / "docs" / "pictures"
WIDTH_PX = 1300
MARGIN_PX = 48
GAP_PX = 32
GROUND = (5, 6, 8)
EDGE = (35, 42, 51)
CORNER_PX = 10
FINER = 4
"""Corners are drawn so many times larger and made smaller again, for smooth edges."""
PORTRAIT_WIDTH_PX = 720


def main() -> int:
    """Write both pictures; 1 if the demonstration left other files than these need."""
    parser = argparse.ArgumentParser(description="Make the pictures that open the README.")
    parser.add_argument("demo", type=Path, help="the folder of a headless demonstration")
    folder: Path = parser.parse_args().demo
    try:
        _write(showroom(folder), FOLDER / "showroom.png")
        _write(board_in_chinese(folder), FOLDER / "board_portrait_zh.png")
    except FileNotFoundError as missing:
        print(f"{missing.filename} is missing: run ./demo --headless first", file=sys.stderr)
        return 1
    return 0


def showroom(folder: Path) -> Image.Image:
    """The board, and below it the console at the same moment."""
    width_px = WIDTH_PX - 2 * MARGIN_PX
    windows = [
        _window(_moment(folder, name), width_px) for name in ("called-b01", "called-console")
    ]
    height_px = sum(window.height for window in windows) + GAP_PX + 2 * MARGIN_PX
    picture = Image.new("RGB", (WIDTH_PX, height_px), GROUND)
    top_px = MARGIN_PX
    for window in windows:
        picture.paste(window, (MARGIN_PX, top_px), window)
        top_px += window.height + GAP_PX
    return picture


def board_in_chinese(folder: Path) -> Image.Image:
    """The board in portrait, in Chinese, while reception has the call."""
    window = _window(_moment(folder, "called-in-chinese-b02"), PORTRAIT_WIDTH_PX)
    size = (window.width + 2 * MARGIN_PX, window.height + 2 * MARGIN_PX)
    picture = Image.new("RGB", size, GROUND)
    picture.paste(window, (MARGIN_PX, MARGIN_PX), window)
    return picture


def _moment(folder: Path, name: str) -> Image.Image:
    """The picture of this name, whatever its number in the story."""
    found = sorted(folder.glob(f"[0-9][0-9]-{name}.png"))
    if not found:
        raise FileNotFoundError(2, "no such picture", str(folder / f"NN-{name}.png"))
    return Image.open(found[0]).convert("RGB")


def _window(picture: Image.Image, width_px: int) -> Image.Image:
    """`picture` so many pixels wide, with round corners and a hairline around it."""
    height_px = round(picture.height * width_px / picture.width)
    window = picture.resize((width_px, height_px), Image.Resampling.LANCZOS).convert("RGBA")
    size = (width_px * FINER, height_px * FINER)
    box = (0, 0, size[0] - 1, size[1] - 1)
    mask, edge = Image.new("L", size, 0), Image.new("L", size, 0)
    ImageDraw.Draw(mask).rounded_rectangle(box, CORNER_PX * FINER, fill=255)
    ImageDraw.Draw(edge).rounded_rectangle(box, CORNER_PX * FINER, outline=255, width=FINER)
    fitted = (width_px, height_px)
    line = Image.new("RGBA", fitted, (*EDGE, 255))
    window.paste(line, (0, 0), edge.resize(fitted, Image.Resampling.LANCZOS))
    window.putalpha(mask.resize(fitted, Image.Resampling.LANCZOS))
    return window


def _write(picture: Image.Image, file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    picture.save(file, optimize=True)
    print(
        f"{file.relative_to(ROOT)}: {picture.width} x {picture.height}, {file.stat().st_size} bytes"
    )


if __name__ == "__main__":
    sys.exit(main())
