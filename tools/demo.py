"""`./demo`: broker, desk, console and two boards of the showroom "demo", on real car data.

With a display the windows open side by side until Ctrl-C. Without one (or with --headless) the
same windows run on a virtual screen and a story is played with real touches and key presses; what
was seen is left as pictures and a transcript, and the exit code says whether all of it happened.
"""

import argparse
import os
import signal
import sys
import threading
from contextlib import ExitStack
from pathlib import Path

from carside.embedded_broker import BrokerError
from tools.showing.layout import on_the_screen, on_the_virtual_screen
from tools.showing.out_folder import out_folder
from tools.showing.showroom import Showroom, ShowroomError
from tools.showing.story import StoryError, tell
from tools.showing.transcript import Transcript
from tools.virtual_screen import virtual_screen

FAILED = 1
ENVIRONMENT_AT_FAULT = 2
LOOK_S = 0.2


def main() -> int:
    """Run the demonstration and return the exit code."""
    options = _parser().parse_args()
    is_over = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: is_over.set())
    try:
        with ExitStack() as stack:
            out = stack.enter_context(out_folder(options.out))
            if options.headless or not _has_display():
                return _headless(out, is_over)
            return _on_display(out, is_over)
    except (BrokerError, ShowroomError, OSError) as error:
        print(f"demo: {error}", file=sys.stderr)
        return ENVIRONMENT_AT_FAULT


def _headless(out: Path, is_over: threading.Event) -> int:
    layout = on_the_virtual_screen()
    transcript = Transcript(out)
    with virtual_screen(f"{layout.width}x{layout.height}x24") as display, ExitStack() as stack:
        showroom = stack.enter_context(Showroom(out, layout, display))
        try:
            tell(showroom, transcript, is_over)
        except StoryError as error:
            transcript.fail(str(error))
            return FAILED
    transcript.end()
    return 0


def _on_display(out: Path, is_over: threading.Event) -> int:
    with Showroom(out, on_the_screen(), None) as showroom:
        print("Touch CALL on a board, then press Enter in the console. Ctrl-C ends everything.")
        while not is_over.wait(LOOK_S) and showroom.has_windows():
            showroom.check()
    return 0


def _has_display() -> bool:
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="./demo",
        description="A whole Carside showroom on this PC.",
        epilog="examples:\n  ./demo\n  ./demo --headless   play the story on a virtual screen\n"
        "  ./demo --setup-only  only install what is missing",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--headless", action="store_true", help="play the story, show no window")
    parser.add_argument(
        "--out", type=Path, default=Path("demo-out"), metavar="DIR", help="where pictures go"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
