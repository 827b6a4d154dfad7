"""The `carside` command: one word for each part. Parses, checks, and hands over.

Each part is imported only when it is asked for, so that `--help` is quick and a headless desk
needs no Qt. Exit codes: 0 ended as asked, 1 a part failed, 2 something outside Carside must be put
right first, said in one sentence.
"""

import argparse
import logging
import os
import sys
from collections.abc import Callable, Sequence

from carside import command_setup
from carside.catalogue.units import UnitSystem
from carside.command_line import parser
from carside.link.broker_url import BrokerUrl, BrokerUrlError
from carside.settings import (
    ConsoleOptions,
    KioskOptions,
    Renderer,
    SettingsError,
    console_identifier,
    identifier,
    made,
    made_or_read,
    own_folder,
)

ENVIRONMENT_AT_FAULT = 2
_LOG_FORMAT = "%(asctime)s %(levelname)-7s %(name)s: %(message)s"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit code."""
    words = sys.argv[1:] if arguments is None else list(arguments)
    options = parser().parse_args(words or ["setup"])
    options.words = words
    logging.basicConfig(format=_LOG_FORMAT, level=logging.INFO, stream=sys.stderr)
    logging.getLogger("alembic").setLevel(logging.WARNING)
    try:
        code = _PARTS[options.part](options)
    except (SettingsError, BrokerUrlError) as error:
        return _environment_fault(str(error))
    return code


def _environment_fault(sentence: str) -> int:
    print(f"carside: {sentence}", file=sys.stderr)  # noqa: T201 (the command's answer)
    return ENVIRONMENT_AT_FAULT


def _broker(options: argparse.Namespace) -> int:
    from carside.embedded_broker import command

    return command.run(options.port, options.data, options.listen)


def _desk(options: argparse.Namespace) -> int:
    from carside.desk.app import DeskOptions, run
    from carside.desk.database import JournalError
    from carside.desk.rivals import RivalError
    from carside.desk.showroom_file import ShowroomFileError
    from carside.desk.which_showroom import showroom_for, source_of

    try:
        showroom = showroom_for(identifier(options.showroom, "--showroom"), options.config)
        desk_options = DeskOptions(
            broker=BrokerUrl.parse(options.broker),
            showroom=showroom,
            source=source_of(options.config),
            folder=made(options.data or own_folder("desk", options.showroom)),
            journal=options.journal,
        )
        return run(desk_options)
    except (ShowroomFileError, JournalError, RivalError) as error:
        return _environment_fault(str(error))


def _kiosk(options: argparse.Namespace) -> int:
    from kiosk import notify

    if options.watched and notify.watchdog_s(os.environ) is None:
        from kiosk import watched

        return watched.run(options.words)

    from kiosk.app import run

    showroom = identifier(options.showroom, "--showroom")
    board = identifier(options.board, "--board")
    return run(
        KioskOptions(
            broker=BrokerUrl.parse(options.broker),
            showroom=showroom,
            board=board,
            folder=made_or_read(options.data or own_folder("board", showroom, board)),
            pictures=options.pictures,
            window=options.window,
            position=options.position,
            language=options.language,
            idle_s=options.idle,
            units=UnitSystem(options.units) if options.units else None,
            renderer=Renderer(options.renderer),
            diary=options.diary,
            has_frame_meter=options.fps,
            attract_s=options.attract,
            night=options.night,
            staff_pin_file=options.staff_pin_file,
            has_sound=options.sound,
            call_light=options.call_light,
            reading_mm=options.reading_distance,
            screen_mm=options.screen_mm,
        )
    )


def _console(options: argparse.Namespace) -> int:
    from reception_console.app import run

    showroom = identifier(options.showroom, "--showroom")
    console = (
        identifier(options.console, "--console")
        if options.console
        else console_identifier(options.name)
    )
    return run(
        ConsoleOptions(
            broker=BrokerUrl.parse(options.broker),
            showroom=showroom,
            console=console,
            name=options.name,
            folder=made(options.data or own_folder("console", showroom, console)),
            pictures=options.pictures,
            window=options.window,
            position=options.position,
            renderer=Renderer(options.renderer),
            diary=options.diary,
            is_muted=options.muted,
            has_wall=options.wall,
        )
    )


def _up(options: argparse.Namespace) -> int:
    from carside.up import UpOptions, run

    return run(
        UpOptions(
            showroom=identifier(options.showroom, "--showroom"),
            config=options.config,
            folder=made(options.data or own_folder("up", options.showroom)),
            port=options.port,
            listen=options.listen,
            name=options.name,
        )
    )


def _journal(options: argparse.Namespace) -> int:
    from carside.desk import journal_command
    from carside.desk.journal_errors import JournalError

    try:
        return journal_command.run(options)
    except JournalError as error:
        return _environment_fault(str(error))


def _staff_pin(options: argparse.Namespace) -> int:
    from carside.board import pin_command

    return pin_command.run(options.file)


def _rehearse(options: argparse.Namespace) -> int:
    from carside.rehearsal.command import RehearseOptions, run

    return run(
        RehearseOptions(
            broker=options.broker,
            boards=options.boards,
            calls=options.calls,
            faults=options.faults,
            seed=options.seed,
            is_json=options.json,
            keep=options.keep,
            pace=options.pace,
        )
    )


_PARTS: dict[str, Callable[[argparse.Namespace], int]] = {
    "up": _up,
    "broker": _broker,
    "desk": _desk,
    "kiosk": _kiosk,
    "console": _console,
    "rehearse": _rehearse,
    "journal": _journal,
    "staff-pin": _staff_pin,
    **command_setup.PARTS,
}


if __name__ == "__main__":
    sys.exit(main())
