"""What a board kept of its showroom before it was switched off."""

from datetime import UTC, datetime
from pathlib import Path

from carside.board.kept import Kept
from carside.contract import TOPICS, Address
from carside.contract.envelope import new_message
from carside.contract.payloads import Content
from carside.floor import Floor, FloorPlan, Stand
from tests.kiosk.stand_in import EQB, EQS, LINK

PLAN = FloorPlan(
    showroom="demo",
    name="Wangjing Showroom",
    floors=(Floor(floor="g", name="Ground", width_m=10, depth_m=10),),
    stands=(Stand(stand="b2", name="B2", zone="z", floor="g", x_m=1, y_m=1, board="b01"),),
)


def keep_showroom(folder: Path) -> None:
    """Fill the folder of board b01 as a board does that heard its desk."""
    folder.mkdir(parents=True, exist_ok=True)
    kept, at = Kept(folder / "kept.sqlite"), datetime.now(UTC)
    content = Content(stand="b2", car=EQS.car, revision=1, link=LINK)
    for row, identifier, data in (
        ("floor", "", PLAN),
        ("car", EQS.car, EQS),
        ("car", EQB.car, EQB),
        ("board_content", "b01", content),
    ):
        kept.keep(new_message(Address("demo", TOPICS[row], identifier), data, at))
    kept.note_heard(at)
    kept.close()
