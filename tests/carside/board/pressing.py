"""A board's outbox that is killed in the middle of its work, again and again.

Run as ``python -m tests.carside.board.pressing FOLDER LIVES SEED``. Each life is a forked process
that presses, cancels and is answered as fast as it can, and writes down what it claims; after a
random moment it is killed with SIGKILL, and the outbox is compared with the claims. Prints a JSON
object: how often it was killed, what it had claimed, and the sentences that were not true.
"""

import json
import os
import random
import signal
import sys
import time
import uuid
from dataclasses import dataclass, field
from pathlib import Path

from carside.board.asking import Asking
from carside.clock import SystemClock
from carside.contract.payloads import Cancel, Place
from carside.link.outbox import Outbox

LONGEST_LIFE_S = 0.03


@dataclass
class Ledger:
    """What all lives claimed, in order, and what they asked for without having claimed it yet."""

    kept: list[str] = field(default_factory=list)
    begun: set[str] = field(default_factory=set)
    letting_go: set[str] = field(default_factory=set)
    gone: set[str] = field(default_factory=set)

    def read(self, line: str) -> None:
        """Take in one claim."""
        what, _, key = line.partition(" ")
        if what == "kept":
            self.kept.append(key)
        else:
            {"begun": self.begun, "letting": self.letting_go, "gone": self.gone}[what].add(key)

    def faults(self, there: list[str]) -> list[str]:
        """What is not true, when the outbox holds the requests `there`."""
        wanted = [key for key in self.kept if key not in self.letting_go]
        found = set(there)
        said = [f"{key} was kept and is lost" for key in wanted if key not in found]
        said += [f"{key} was let go and is back" for key in there if key in self.gone]
        said += [f"{key} was never asked for" for key in there if key not in self.begun]
        if len(there) != len(found):
            said.append(f"doubled: {there}")
        if [key for key in there if key in set(wanted)] != [k for k in wanted if k in found]:
            said.append("the order changed")
        return said


def _key(data: Place | Cancel) -> str:
    return f"{type(data).__name__}/{data.call}"


def _live(folder: Path, claims: int, dice: random.Random) -> None:
    def claim(what: str, key: str) -> None:
        os.write(claims, f"{what} {key}\n".encode())

    asking = Asking(folder / "outbox.sqlite", SystemClock())
    while True:
        waiting = asking.pending()
        if len(waiting) > 3 and dice.random() < 0.6:
            answered = waiting[0]
            claim("letting", _key(answered.data))
            asking.answered(answered.id)
            claim("gone", _key(answered.data))
            continue
        call = str(uuid.uuid4())
        if waiting and dice.random() < 0.3:
            call = waiting[-1].data.call
            request: Place | Cancel = Cancel(call=call)
            if any(_key(one.data) == _key(request) for one in waiting):
                continue
        else:
            request = Place(call=call, car="i5", language="en")
        claim("begun", _key(request))
        asking.ask(request)
        if not asking.disk_trouble:
            claim("kept", _key(request))


def _one_life(folder: Path, dice: random.Random) -> None:
    child = os.fork()
    if child == 0:
        claims = os.open(folder / "claims", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        _live(folder, claims, dice)
    time.sleep(dice.uniform(0, LONGEST_LIFE_S))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def main(folder: Path, lives: int, seed: int) -> None:
    """Live `lives` times and print what came of it."""
    dice, ledger, faults, read = random.Random(seed), Ledger(), [], 0
    for life in range(lives):
        _one_life(folder, random.Random(dice.random()))
        claims = folder / "claims"
        lines = claims.read_text().splitlines() if claims.exists() else []
        for line in lines[read:]:
            ledger.read(line)
        read = len(lines)
        box = Outbox(folder / "outbox.sqlite", (Place, Cancel), 0.0)
        there = [_key(one.data) for one in box.pending(0.0)]
        box.close()
        faults += [f"life {life}: {one}" for one in ledger.faults(there)]
    told = {"lives": lives, "kept": len(ledger.kept), "gone": len(ledger.gone), "faults": faults}
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
