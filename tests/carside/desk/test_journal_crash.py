"""A desk killed at any instant has kept all that it said it had, and nothing half."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from sqlalchemy import func, select

from carside.desk import schema
from carside.desk.journal import Journal
from carside.desk.journal_check import verify
from carside.desk.journal_reading import JournalReader

ROOT = Path(__file__).parents[3]
VICTIM = "tests.carside.desk.journal_victim"


def killed_after(url: str, groups: int, more_s: float) -> list[str]:
    """Let a desk write until it has told of `groups` groups and a little longer; all it told."""
    with subprocess.Popen(
        [sys.executable, "-m", VICTIM, url], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as victim:
        assert victim.stdout is not None
        told = [victim.stdout.readline() for _ in range(groups)]
        time.sleep(more_s)
        os.kill(victim.pid, signal.SIGKILL)
        told += victim.stdout.readlines()
    assert victim.returncode == -signal.SIGKILL
    # The last line may be cut: it was being said when the process died.
    return [line for line in told if line.endswith("\n")]


@pytest.mark.timeout(300)
def test_a_desk_killed_at_any_instant_has_kept_what_it_told(journal_url: str) -> None:
    chance = random.Random(11)
    written = 0
    for _ in range(12 if journal_url.startswith("sqlite") else 5):
        told = killed_after(journal_url, chance.randrange(4), chance.random() * 0.05)
        Journal(journal_url, "demo").close()  # a server may still be ending the dead one's commit
        with JournalReader(journal_url, "demo") as reader:
            verdict = verify(reader)
            assert verdict.findings == ()
            row = reader.row()
            assert reader.open_calls() == (), "placed and cancelled in one group"
            entries = {entry.sequence for entry in reader.entries(after=written)}
            with reader.moment() as connection:
                hashes = {
                    one.hex() for one in connection.execute(select(schema.entry.c.hash)).scalars()
                }
                answers = connection.execute(select(func.count()).select_from(schema.answer))
                assert answers.scalar_one() == verdict.entries, "an answer for every entry"
        assert row is not None
        assert row.published == row.sequence, "the whole group or nothing of it"
        assert entries == set(range(written + 1, row.sequence + 1))
        if told:
            last, head = told[-1].split()
            assert int(last) <= row.sequence, "told, and not there"
            assert head in hashes, "told, and another one there"
        written = row.sequence
    assert written > 40
    one = Journal(journal_url, "demo")
    assert one.sequence == written
    one.close()
