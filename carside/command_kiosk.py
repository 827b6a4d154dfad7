"""The options of a board on the command line."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from carside.catalogue.units import UnitSystem
from carside.command_options import add_data, add_part, add_way_to_the_broker, add_window
from carside.command_values import attract_s, command, distance_mm, glass_mm, night, seconds

if TYPE_CHECKING:
    from carside.command_options import Parts


def add_kiosk(parts: "Parts") -> None:
    """Add the part `kiosk`."""
    part = add_part(
        parts,
        "kiosk",
        "a spec board beside a car",
        "carside kiosk --broker mqtt://board:PASSWORD@10.0.0.5 --showroom demo --board b01 "
        "--window 1280x800",
    )
    add_way_to_the_broker(part, "board")
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
        "--idle", type=seconds, default=45.0, metavar="S", help="wiped after S seconds untouched"
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
        type=command,
        default=(),
        metavar="COMMAND",
        help="run with the call's step as its last argument whenever that changes",
    )
    part.add_argument(
        "--reading-distance",
        type=distance_mm,
        default=600.0,
        metavar="MM",
        help="from where a phone reads the QR code, which is a tenth as wide",
    )
    part.add_argument(
        "--screen-mm",
        type=glass_mm,
        metavar="WxH",
        help="how wide and high the screen's glass is; by default what the screen reports",
    )
    part.add_argument(
        "--attract",
        type=attract_s,
        default=120.0,
        metavar="S",
        help="after S seconds alone the board shows its car in a slow loop (120); 0 for never",
    )
    part.add_argument(
        "--night",
        type=night,
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
    add_data(part)
    add_window(part)
