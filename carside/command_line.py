"""The words of the command line: every part's options, and examples for each."""

import argparse
import os
import shlex
from datetime import time
from pathlib import Path
from typing import TYPE_CHECKING

import carside
from carside.catalogue.units import UnitSystem
from carside.command_setup import add_setup_parts
from carside.demonstration import DEMO
from carside.settings import BROKER_VARIABLE, Renderer

MIN_IDLE_S, MAX_IDLE_S = 5.0, 3600.0
MIN_READING_MM, MAX_READING_MM = 150.0, 3000.0
MIN_PACE, MAX_PACE = 0.01, 100.0
MAX_PORT = 65535

if TYPE_CHECKING:
    _Parts = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 (argparse gives it no public name)

_EXAMPLES = """\
examples:
  carside                                the first start; later the showroom of this PC
  carside up --showroom demo             everything for one showroom on this PC
  carside broker --port 1883 --data /var/lib/carside/broker
  carside desk --broker mqtt://desk:PASSWORD@127.0.0.1 --showroom demo --data /var/lib/carside/desk
  carside kiosk --broker mqtt://board:PASSWORD@10.0.0.5 --showroom demo --board b01
  carside console --broker mqtt://console:PASSWORD@10.0.0.5 --showroom demo --name "Zhao Lin"
  carside journal backup --showroom demo --data /var/lib/carside/desk /mnt/backup/demo.sqlite
  carside rehearse --broker embedded --boards 40 --calls 2000 --faults all
"""


def parser() -> argparse.ArgumentParser:
    """The whole command line; the parsed options name their `part`."""
    whole = argparse.ArgumentParser(
        prog="carside",
        description="The call button beside every car.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    whole.add_argument("--version", action="version", version=f"carside {carside.__version__}")
    parts = whole.add_subparsers(title="parts", metavar="PART", required=True)
    _add_up(parts)
    _add_broker(parts)
    _add_desk(parts)
    _add_kiosk(parts)
    _add_console(parts)
    _add_journal(parts)
    _add_staff_pin(parts)
    _add_rehearse(parts)
    add_setup_parts(parts, _size, _position)
    return whole


def _add_up(parts: "_Parts") -> None:
    part = _add(
        parts,
        "up",
        "broker, desk and console on this PC",
        'carside up --showroom demo --name "Zhao Lin"',
    )
    _add_showroom(part)
    _add_config(part)
    _add_data(part)
    _add_listening(part)
    part.add_argument("--name", default="Reception", help="who sits at this console")


def _add_broker(parts: "_Parts") -> None:
    part = _add(
        parts,
        "broker",
        "the embedded broker alone",
        "carside broker --port 1883 --data /var/lib/carside/broker",
    )
    _add_listening(part)
    part.add_argument(
        "--data",
        type=Path,
        required=True,
        metavar="DIR",
        help="its folder; DIR/access.json gets the URL and password of each role",
    )


def _add_desk(parts: "_Parts") -> None:
    part = _add(
        parts,
        "desk",
        "the service that judges every request",
        "carside desk --broker mqtt://desk:PASSWORD@127.0.0.1:1883 --showroom demo --data ./desk",
    )
    _add_way_to_the_broker(part, "desk")
    _add_config(part)
    _add_data(part)
    _add_journal_url(part)


def _add_kiosk(parts: "_Parts") -> None:
    part = _add(
        parts,
        "kiosk",
        "a spec board beside a car",
        "carside kiosk --broker mqtt://board:PASSWORD@10.0.0.5 --showroom demo --board b01 "
        "--window 1280x800",
    )
    _add_way_to_the_broker(part, "board")
    part.add_argument("--board", required=True, metavar="ID", help="which board this is")
    part.add_argument("--language", metavar="TAG", help="first language, such as zh-CN")
    part.add_argument(
        "--pictures",
        type=Path,
        metavar="DIR",
        help="where the cars' photographs lie, each car's in DIR/CAR/; the showroom's folder "
        "serves as well; by default photos in its own folder",
    )
    part.add_argument(
        "--idle", type=_seconds, default=45.0, metavar="S", help="wiped after S seconds untouched"
    )
    part.add_argument(
        "--units",
        choices=[one.value for one in UnitSystem],
        help="of this market, in every language; by default those usual in each language",
    )
    part.add_argument(
        "--sound",
        action=argparse.BooleanOptionalAction,
        default=False,
        help="two soft sounds: CALL was pressed, and somebody comes",
    )
    part.add_argument(
        "--call-light",
        type=_command,
        default=(),
        metavar="COMMAND",
        help="run with the call's step as its last argument whenever that changes",
    )
    part.add_argument(
        "--reading-distance",
        type=_distance_mm,
        default=600.0,
        metavar="MM",
        help="from where a phone reads the QR code, which is a tenth as wide",
    )
    part.add_argument(
        "--attract",
        type=_attract_s,
        default=120.0,
        metavar="S",
        help="after S seconds alone the board shows its car in a slow loop (120); 0 for never",
    )
    part.add_argument(
        "--night",
        type=_night,
        metavar="HH:MM-HH:MM",
        help="dim the panel in these hours, by the showroom's clock",
    )
    part.add_argument(
        "--staff-pin-file",
        type=Path,
        metavar="FILE",
        help="holds the staff's PIN (carside staff-pin); by default staff-pin in its own folder",
    )
    part.add_argument("--fps", action="store_true", help="show a frame meter")
    part.add_argument(
        "--watched",
        action="store_true",
        help="started again when it hangs or falls, where no systemd does that (docs/board.md)",
    )
    _add_data(part)
    _add_window(part)


def _add_console(parts: "_Parts") -> None:
    part = _add(
        parts,
        "console",
        "the receptionist's application",
        "carside console --broker mqtt://console:PASSWORD@10.0.0.5 --showroom demo "
        '--name "Zhao Lin"',
    )
    _add_way_to_the_broker(part, "console")
    part.add_argument("--name", required=True, metavar="NAME", help="who sits at this console")
    part.add_argument(
        "--console",
        metavar="ID",
        help="this console's identifier, by which the showroom file gives it a role; "
        "by default made of the name and this computer",
    )
    part.add_argument("--muted", action="store_true", help="start without sound, and say so")
    part.add_argument("--wall", action="store_true", help="open the wall board, too (key W)")
    part.add_argument(
        "--pictures",
        type=Path,
        metavar="DIR",
        help="where the pictures of the floors lie, in DIR or DIR/floors; the showroom's folder "
        "serves as well; by default pictures in its own folder",
    )
    _add_data(part)
    _add_window(part)


def _add_journal(parts: "_Parts") -> None:
    part = _add(
        parts,
        "journal",
        "look after a desk's journal",
        "carside journal verify --showroom demo --data /var/lib/carside/desk",
    )
    tasks = part.add_subparsers(title="tasks", metavar="TASK", dest="task", required=True)
    verify = tasks.add_parser("verify", help="is it exactly what was written? 1 if it is not")
    backup = tasks.add_parser("backup", help="copy it into FILE while the desk goes on")
    restore = tasks.add_parser("restore", help="bring a backup back into an empty journal")
    export = tasks.add_parser("export", help="write the entries down, in order")
    for task in (verify, backup, restore, export):
        _add_showroom(task)
        _add_data(task)
        _add_journal_url(task)
    backup.add_argument("file", type=Path, metavar="FILE", help="the backup, one SQLite file")
    restore.add_argument("file", type=Path, metavar="FILE", help="a backup")
    export.add_argument("file", type=Path, nargs="?", metavar="FILE", help="instead of stdout")
    for task in (backup, export):
        task.add_argument("--force", action="store_true", help="replace FILE if there is one")
    export.add_argument(
        "--format", choices=["jsonl", "csv"], default="jsonl", help="JSON lines, or a table"
    )
    export.add_argument("--since", metavar="DATE", help="from this day or instant on")
    export.add_argument("--until", metavar="DATE", help="to the end of this day, or to the instant")


def _add_staff_pin(parts: "_Parts") -> None:
    part = _add(
        parts,
        "staff-pin",
        "set the PIN of a board's staff menu",
        "carside staff-pin /var/lib/carside/board/staff-pin",
    )
    part.add_argument(
        "file", type=Path, metavar="FILE", help="where its salted hash is kept, on the board"
    )


def _add_rehearse(parts: "_Parts") -> None:
    part = _add(
        parts,
        "rehearse",
        "press, break and reckon up: is anything lost?",
        "carside rehearse --broker mosquitto --calls 500 --faults kill-desk,cut --seed 7",
    )
    part.add_argument(
        "--broker",
        default="embedded",
        metavar="KIND",
        help="embedded, mosquitto, rabbitmq or nats-cluster, which is started for this alone, or "
        "the mqtt:// URL of one that runs",
    )
    part.add_argument("--boards", type=_count, default=12, metavar="N", help="how many boards (12)")
    part.add_argument(
        "--calls", type=_count, default=500, metavar="M", help="how many shoppers press (500)"
    )
    part.add_argument(
        "--faults",
        default="all",
        metavar="LIST",
        help="what is broken, with commas between (docs/rehearsal.md), or all, or none",
    )
    part.add_argument("--seed", type=int, metavar="S", help="the same plan again; else a new one")
    part.add_argument("--json", action="store_true", help="the report as JSON")
    part.add_argument(
        "--keep", type=Path, metavar="DIR", help="keep journal, outboxes and records in DIR"
    )
    part.add_argument(
        "--pace", type=_pace, default=1.0, metavar="X", help="people take X times as long (1)"
    )


def _add_journal_url(part: argparse.ArgumentParser) -> None:
    part.add_argument(
        "--journal",
        metavar="URL",
        help="where the journal is kept, such as postgresql+psycopg://user:password@host/carside; "
        "by default a SQLite file in DIR",
    )


def _add(
    parts: "_Parts",
    name: str,
    what: str,
    example: str,
) -> argparse.ArgumentParser:
    part = parts.add_parser(
        name,
        help=what,
        description=what[0].upper() + what[1:] + ".",
        epilog=f"example:\n  {example}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    part.set_defaults(part=name)
    return part


def _add_way_to_the_broker(part: argparse.ArgumentParser, role: str) -> None:
    part.add_argument(
        "--broker",
        default=os.environ.get(BROKER_VARIABLE),
        required=BROKER_VARIABLE not in os.environ,
        metavar="URL",
        help=f"mqtt://{role}:PASSWORD@HOST:PORT, or mqtts:// for TLS; "
        "the nodes of a cluster as HOST:PORT,HOST:PORT,HOST:PORT; "
        f"by default what {BROKER_VARIABLE} says, which other users of this PC cannot read",
    )
    _add_showroom(part)


def _add_showroom(part: argparse.ArgumentParser) -> None:
    part.add_argument(
        "--showroom", required=True, metavar="ID", help=f"which showroom, such as {DEMO}"
    )


def _add_config(part: argparse.ArgumentParser) -> None:
    part.add_argument(
        "--config",
        type=Path,
        metavar="FILE",
        help=f"the showroom file (docs/showroom_file.md); without one, {DEMO} is served",
    )


def _add_data(part: argparse.ArgumentParser) -> None:
    part.add_argument(
        "--data", type=Path, metavar="DIR", help="its own folder; by default one of this user's"
    )


def _add_listening(part: argparse.ArgumentParser) -> None:
    part.add_argument("--port", type=_port, default=1883, help="the MQTT port (1883); 0 picks one")
    part.add_argument(
        "--listen", default="127.0.0.1", metavar="ADDRESS", help="0.0.0.0 lets other devices in"
    )


def _add_window(part: argparse.ArgumentParser) -> None:
    part.add_argument(
        "--window", type=_size, metavar="WxH", help="a window of this size, not full screen"
    )
    part.add_argument("--position", type=_position, metavar="X,Y", help="where the window opens")
    part.add_argument(
        "--renderer",
        choices=[one.value for one in Renderer],
        default=Renderer.AUTO.value,
        help="software is chosen by itself where there is no graphics processor",
    )
    part.add_argument(
        "--diary", type=Path, metavar="FILE", help="write down what was on the screen, and when"
    )


def _size(text: str) -> tuple[int, int]:
    return _pair(text, "x", "1280x800", least=1)


def _position(text: str) -> tuple[int, int]:
    return _pair(text, ",", "0,0", least=0)


def _pair(text: str, separator: str, example: str, least: int) -> tuple[int, int]:
    first, found, second = text.partition(separator)
    if not (found and first.isdecimal() and second.isdecimal()):
        raise argparse.ArgumentTypeError(f"{text!r} must be two whole numbers, such as {example}")
    if min(int(first), int(second)) < least:
        raise argparse.ArgumentTypeError(f"{text!r}: both numbers must be at least {least}")
    return int(first), int(second)


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = float("nan")
    if not MIN_IDLE_S <= seconds <= MAX_IDLE_S:
        raise argparse.ArgumentTypeError(
            f"{text!r} must be a number of seconds from {MIN_IDLE_S:g} to {MAX_IDLE_S:g}"
        )
    return seconds


def _command(text: str) -> tuple[str, ...]:
    try:
        words = tuple(shlex.split(text))
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no command: {error}") from error
    if not words:
        raise argparse.ArgumentTypeError("must be a command, such as '/usr/bin/lamp --stand b2'")
    return words


def _distance_mm(text: str) -> float:
    try:
        distance_mm = float(text)
    except ValueError:
        distance_mm = float("nan")
    if not MIN_READING_MM <= distance_mm <= MAX_READING_MM:
        raise argparse.ArgumentTypeError(
            f"{text!r} must be millimetres from {MIN_READING_MM:g} to {MAX_READING_MM:g}"
        )
    return distance_mm


def _attract_s(text: str) -> float:
    return 0.0 if text.strip() == "0" else _seconds(text)


def _night(text: str) -> tuple[time, time]:
    begins, _, ends = text.partition("-")
    try:
        night = time.fromisoformat(begins), time.fromisoformat(ends)
    except ValueError:
        night = time(), time()
    if night[0] == night[1]:
        raise argparse.ArgumentTypeError(
            f"{text!r} must be two different times of day, such as 20:00-08:00"
        )
    return night


def _pace(text: str) -> float:
    try:
        pace = float(text)
    except ValueError:
        pace = float("nan")
    if not MIN_PACE <= pace <= MAX_PACE:
        raise argparse.ArgumentTypeError(
            f"{text!r} must be a number from {MIN_PACE:g} to {MAX_PACE:g}"
        )
    return pace


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} must be a whole number, at least 1")
    return int(text)


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > MAX_PORT:
        raise argparse.ArgumentTypeError(f"{text!r} must be a port, 1 to {MAX_PORT}, or 0")
    return int(text)
