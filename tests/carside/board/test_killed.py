"""kill -9 at any moment: what was kept is there, once and in order; what was let go is not."""

import json
import subprocess
import sys
from pathlib import Path

from tests.carside.board.pressing import Ledger

LIVES = 200


def test_a_board_killed_hundreds_of_times_keeps_every_press_once_and_in_order(
    tmp_path: Path,
) -> None:
    command = [sys.executable, "-m", "tests.carside.board.pressing", str(tmp_path), str(LIVES), "7"]
    ended = subprocess.run(command, check=True, timeout=110, capture_output=True, text=True)
    told = json.loads(ended.stdout)
    assert told["faults"] == []
    assert told["lives"] == LIVES
    assert told["kept"] > LIVES / 4
    assert told["gone"] > LIVES / 4


def test_this_ledger_notices_what_is_lost_back_made_up_doubled_or_overtaken() -> None:
    ledger = Ledger()
    for line in ("begun a", "kept a", "begun b", "kept b", "begun c", "kept c", "letting c"):
        ledger.read(line)
    assert ledger.faults(["a", "b"]) == ledger.faults(["a", "b", "c"]) == []
    ledger.read("gone c")
    assert ledger.faults(["a"]) == ["b was kept and is lost"]
    assert ledger.faults(["a", "b", "c"]) == ["c was let go and is back"]
    assert ledger.faults(["a", "b", "x"]) == ["x was never asked for"]
    assert "doubled" in ledger.faults(["a", "a", "b"])[0]
    assert ledger.faults(["b", "a"]) == ["the order changed"]
