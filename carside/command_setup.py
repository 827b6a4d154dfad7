"""`carside setup`, `carside showroom check`, and the two windows that only other parts start."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from carside.command_options import add_window
from carside.settings import Renderer, SettingsError, made, own_folder

if TYPE_CHECKING:
    from carside.command_options import Parts


def add_setup_parts(parts: "Parts") -> None:
    """Add these parts to the command line."""
    _add_setup(parts)
    _add_showroom(parts)
    window = parts.add_parser("setup-window")  # started by `setup`, which makes what it is told
    window.set_defaults(part="setup-window")
    _add_window(window)
    preview = parts.add_parser("preview")  # started by the console, beside a car sheet's form
    preview.set_defaults(part="preview")
    preview.add_argument("--data", type=Path, metavar="DIR")
    preview.add_argument("--pictures", type=Path, metavar="DIR")


def _add_setup(parts: "Parts") -> None:
    part = parts.add_parser(
        "setup",
        help="the first start: from nothing to a showroom",
        description="Serves the showroom of this PC; where there is none yet, leads to one. "
        "`carside` alone does the same.",
        epilog="example:\n  carside setup",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    part.set_defaults(part="setup")
    part.add_argument("--new", action="store_true", help="one more showroom, though there is one")
    _add_window(part)


def _add_window(part: argparse.ArgumentParser) -> None:
    part.add_argument(
        "--data", type=Path, metavar="DIR", help="where everything is kept; by default this user's"
    )
    add_window(part)


def _add_showroom(parts: "Parts") -> None:
    part = parts.add_parser(
        "showroom",
        help="check a showroom file before it is used",
        description="Check a showroom file and its car sheets, as the desk reads them.",
        epilog="example:\n  carside showroom check showroom.toml",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    part.set_defaults(part="showroom")
    tasks = part.add_subparsers(title="tasks", metavar="TASK", dest="task", required=True)
    check = tasks.add_parser("check", help="say every mistake; 1 if there is one")
    check.add_argument("file", type=Path, metavar="FILE", help="the showroom file")


def run_setup(options: argparse.Namespace) -> int:
    """`carside setup`."""
    from carside.first_start import SetupOptions, run

    return run(
        SetupOptions(
            base=options.data or own_folder(),
            is_new=options.new,
            window=_window_words(options),
            diary=options.diary,
        )
    )


def run_window(options: argparse.Namespace) -> int:
    """The assistant's window."""
    from reception_console.setup.app import SetupWindowOptions, run

    return run(
        SetupWindowOptions(
            base=made(options.data or own_folder()),
            window=options.window,
            position=options.position,
            renderer=Renderer(options.renderer),
            diary=options.diary,
        )
    )


def run_preview(options: argparse.Namespace) -> int:
    """A board as pictures."""
    from kiosk.preview import run

    return run(made(options.data or own_folder("preview")), options.pictures)


def run_showroom(options: argparse.Namespace) -> int:
    """`carside showroom check`."""
    from carside.desk.showroom_file import ShowroomFileError, read_showroom

    if not options.file.is_file():
        raise SettingsError(f"there is no file {options.file}")
    try:
        showroom = read_showroom(options.file)
    except ShowroomFileError as error:
        print(error, file=sys.stderr)  # noqa: T201 (the command's answer)
        return 1
    stands, cars = len(showroom.plan.stands), len(showroom.sheets)
    print(f"{options.file} is good: {stands} stands, {cars} cars")  # noqa: T201 (as above)
    return 0


def _window_words(options: argparse.Namespace) -> tuple[str, ...]:
    words = ["--renderer", options.renderer]
    words += ["--window", "{}x{}".format(*options.window)] if options.window else []
    words += ["--position", "{},{}".format(*options.position)] if options.position else []
    words += ["--diary", str(options.diary)] if options.diary else []
    return tuple(words)


PARTS: dict[str, Callable[[argparse.Namespace], int]] = {
    "setup": run_setup,
    "setup-window": run_window,
    "preview": run_preview,
    "showroom": run_showroom,
}
