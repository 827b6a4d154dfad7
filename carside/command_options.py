"""The options of the command line that several parts share."""

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

from carside.command_values import port, position, size
from carside.demonstration import DEMO
from carside.settings import BROKER_VARIABLE, Renderer

if TYPE_CHECKING:
    Parts = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 (argparse gives it no public name)


def add_part(
    parts: "Parts",
    name: str,
    what: str,
    example: str,
) -> argparse.ArgumentParser:
    """Add one part, whose help ends with an example."""
    part = parts.add_parser(
        name,
        help=what,
        description=what[0].upper() + what[1:] + ".",
        epilog=f"example:\n  {example}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    part.set_defaults(part=name)
    return part


def add_way_to_the_broker(part: argparse.ArgumentParser, role: str) -> None:
    """Which broker, as which role, and for which showroom."""
    part.add_argument(
        "--broker",
        default=os.environ.get(BROKER_VARIABLE),
        required=BROKER_VARIABLE not in os.environ,
        metavar="URL",
        help=f"mqtt://{role}:PASSWORD@HOST:PORT, or mqtts:// for TLS; "
        "the nodes of a cluster as HOST:PORT,HOST:PORT,HOST:PORT; "
        f"by default what {BROKER_VARIABLE} says, which other users of this PC cannot read",
    )
    add_showroom(part)


def add_showroom(part: argparse.ArgumentParser) -> None:
    """Which showroom."""
    part.add_argument(
        "--showroom", required=True, metavar="ID", help=f"which showroom, such as {DEMO}"
    )


def add_config(part: argparse.ArgumentParser) -> None:
    """Where the showroom file lies."""
    part.add_argument(
        "--config",
        type=Path,
        metavar="FILE",
        help=f"the showroom file (docs/showroom_file.md); without one, {DEMO} is served",
    )


def add_data(part: argparse.ArgumentParser) -> None:
    """Where it keeps its own files."""
    part.add_argument(
        "--data", type=Path, metavar="DIR", help="its own folder; by default one of this user's"
    )


def add_listening(part: argparse.ArgumentParser) -> None:
    """Where the broker listens."""
    part.add_argument("--port", type=port, default=1883, help="the MQTT port (1883); 0 picks one")
    part.add_argument(
        "--listen", default="127.0.0.1", metavar="ADDRESS", help="0.0.0.0 lets other devices in"
    )


def add_window(part: argparse.ArgumentParser) -> None:
    """Where the window stands and what draws it."""
    part.add_argument(
        "--window", type=size, metavar="WxH", help="a window of this size, not full screen"
    )
    part.add_argument("--position", type=position, metavar="X,Y", help="where the window opens")
    part.add_argument(
        "--renderer",
        choices=[one.value for one in Renderer],
        default=Renderer.AUTO.value,
        help="software is chosen by itself where there is no graphics processor",
    )
    part.add_argument(
        "--diary", type=Path, metavar="FILE", help="write down what was on the screen, and when"
    )


def add_journal_url(part: argparse.ArgumentParser) -> None:
    """Where the journal is kept."""
    part.add_argument(
        "--journal",
        metavar="URL",
        help="where the journal is kept, such as postgresql+psycopg://user:password@host/carside; "
        "by default a SQLite file in DIR",
    )
