"""The words of the command line: every part with its options, and examples for each."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

import carside
from carside.command_kiosk import add_kiosk
from carside.command_options import (
    add_config,
    add_data,
    add_journal_url,
    add_listening,
    add_part,
    add_showroom,
    add_way_to_the_broker,
    add_window,
)
from carside.command_setup import add_setup_parts
from carside.command_values import count, pace

if TYPE_CHECKING:
    from carside.command_options import Parts

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
    add_kiosk(parts)
    _add_console(parts)
    _add_journal(parts)
    _add_staff_pin(parts)
    _add_rehearse(parts)
    add_setup_parts(parts)
    return whole


def _add_up(parts: "Parts") -> None:
    part = add_part(
        parts,
        "up",
        "broker, desk and console on this PC",
        'carside up --showroom demo --name "Zhao Lin"',
    )
    add_showroom(part)
    add_config(part)
    add_data(part)
    add_listening(part)
    part.add_argument("--name", default="Reception", help="who sits at this console")


def _add_broker(parts: "Parts") -> None:
    part = add_part(
        parts,
        "broker",
        "the embedded broker alone",
        "carside broker --port 1883 --data /var/lib/carside/broker",
    )
    add_listening(part)
    part.add_argument(
        "--data",
        type=Path,
        required=True,
        metavar="DIR",
        help="its folder; DIR/access.json gets the URL and password of each role",
    )


def _add_desk(parts: "Parts") -> None:
    part = add_part(
        parts,
        "desk",
        "the service that judges every request",
        "carside desk --broker mqtt://desk:PASSWORD@127.0.0.1:1883 --showroom demo --data ./desk",
    )
    add_way_to_the_broker(part, "desk")
    add_config(part)
    add_data(part)
    add_journal_url(part)


def _add_console(parts: "Parts") -> None:
    part = add_part(
        parts,
        "console",
        "the receptionist's application",
        "carside console --broker mqtt://console:PASSWORD@10.0.0.5 --showroom demo "
        '--name "Zhao Lin"',
    )
    add_way_to_the_broker(part, "console")
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
    add_data(part)
    add_window(part)


def _add_journal(parts: "Parts") -> None:
    part = add_part(
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
        add_showroom(task)
        add_data(task)
        add_journal_url(task)
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


def _add_staff_pin(parts: "Parts") -> None:
    part = add_part(
        parts,
        "staff-pin",
        "set the PIN of a board's staff menu",
        "carside staff-pin /var/lib/carside/board/staff-pin",
    )
    part.add_argument(
        "file", type=Path, metavar="FILE", help="where its salted hash is kept, on the board"
    )


def _add_rehearse(parts: "Parts") -> None:
    part = add_part(
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
    part.add_argument("--boards", type=count, default=12, metavar="N", help="how many boards (12)")
    part.add_argument(
        "--calls", type=count, default=500, metavar="M", help="how many shoppers press (500)"
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
        "--pace", type=pace, default=1.0, metavar="X", help="people take X times as long (1)"
    )
