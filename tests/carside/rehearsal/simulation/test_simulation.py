"""The simulation itself: clean, the same again, and able to find what is wrong."""

import hashlib
import itertools
import os
import subprocess
import sys
import time
import uuid
from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from carside.board import session
from carside.board.asking import Asking
from carside.board.progress import Known, step_of
from carside.board.session import BoardSession
from carside.board.shows import CallStep
from carside.console.snapshots import Snapshots
from carside.contract.payloads import BoardResponse
from carside.desk import answering, judging
from carside.desk.judging import Judge
from carside.desk.ledger import Ledger
from carside.desk.publishing import Publisher
from carside.rehearsal.reconciling import Fault
from carside.rehearsal.simulation import simulate
from carside.rehearsal.simulation.__main__ import main
from carside.rehearsal.simulation.many import run_many, table

RUNS = 150
TOGETHER = 15
LONG_ENOUGH_S = 25.0
"""After this long a group of seeds is left, so that a busy machine fails nothing."""


@pytest.mark.parametrize("first", range(0, RUNS, TOGETHER))
def test_nothing_is_lost_whatever_breaks(first: int) -> None:
    began_s = time.monotonic()
    for seed in range(first, first + TOGETHER):
        run = simulate(seed)
        assert run.is_clean, (
            f"seed {seed}: python -m carside.rehearsal.simulation --seed {seed} -v\n{run.crash}\n"
            + "\n".join(one.words for one in run.reconciliation.violations)
        )
        if time.monotonic() - began_s > LONG_ENOUGH_S:
            return


def test_a_seed_gives_the_same_day_to_the_last_letter() -> None:
    for seed in (3, 4, 5):
        first, second = simulate(seed), simulate(seed)
        assert first.transcript == second.transcript
        assert first == second
    assert simulate(3).transcript != simulate(4).transcript


def test_a_seed_gives_the_same_day_in_every_process() -> None:
    """Neither the order of a set nor the time of day, the computer or its folders have a say."""
    words = (
        "import hashlib; from carside.rehearsal.simulation import simulate; "
        "print(hashlib.sha256('\\n'.join(simulate(7).transcript).encode()).hexdigest())"
    )
    ours = hashlib.sha256("\n".join(simulate(7).transcript).encode()).hexdigest()
    for number in ("1", "2"):
        made = subprocess.run(
            [sys.executable, "-c", words],
            env={**os.environ, "PYTHONHASHSEED": number, "TZ": "Asia/Shanghai"},
            capture_output=True,
            check=True,
            text=True,
            timeout=100,
        )
        assert made.stdout.strip() == ours


def test_a_day_has_everything_in_it() -> None:
    days = (simulate(seed).transcript for seed in range(60))
    told = "\n".join(line for day in days for line in day)
    for words in (
        ": placed", ": repeated", ": dispatched", ": cancelled", ": escalated", '"missed"',
        "is dead", "is full", "half open", "is cut", "forgets everything", "clock of", "come twice",
        "shows unreachable", "shows on_the_way", "conflict", "off_duty", "and died", "no_console",
    ):  # fmt: skip
        assert words in told, words


def test_many_runs_are_added_up(capsys: pytest.CaptureFixture[str]) -> None:
    total = run_many(range(4), jobs=2)
    assert (total.runs, total.failed) == (4, {})
    assert total.pressed >= total.calls > 0
    assert "runs per minute" in table(total)
    assert main(["--runs", "2", "--json"]) == 0
    assert '"runs": 2' in capsys.readouterr().out
    assert main(["--seed", "1", "-v"]) == 0
    assert "everything is healed" in capsys.readouterr().out


# What if one of our parts were wrong? Each mistake must be found within a few seeds.


def _lose_what_is_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    """A board that trusts the broker: what was sent once is kept no more."""
    due = Asking.due

    def due_once(self: Asking) -> Any:
        found = due(self)
        if found is not None:
            self.answered(found[0])
        return found

    monkeypatch.setattr(Asking, "due", due_once)


def _show_success_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A board that says "received" when it has only sent."""

    def hopeful(known: Known) -> CallStep:
        return CallStep.RECEIVED if known.waiting else step_of(known)

    monkeypatch.setattr(session, "step_of", hopeful)


def _ask_anybody(monkeypatch: pytest.MonkeyPatch) -> None:
    """A desk that sends people home from their day off."""
    monkeypatch.setattr(Judge, "_check_advisor", lambda *_: None)


class _Forgetful:
    """A ledger that remembers the open call of each board, and no names."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def find(self, _call: str) -> None:
        return None

    def __getattr__(self, name: str) -> Any:
        return getattr(self._ledger, name)


def _forget_presses(monkeypatch: pytest.MonkeyPatch) -> None:
    """A desk that takes every resend for another press."""
    numbers = itertools.count()
    for module in (answering, judging):
        monkeypatch.setattr(module, "request_key", lambda message: f"{message.id} {next(numbers)}")
    place = Judge._place

    def forgetful(self: Judge, *words: Any) -> Any:
        ledger, self._ledger = self._ledger, _Forgetful(self._ledger)  # type: ignore[assignment]  # on purpose
        try:
            return place(self, *words)
        finally:
            self._ledger = ledger

    monkeypatch.setattr(Judge, "_place", forgetful)


def _tell_before_it_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    """A desk that answers a press before its journal has it."""
    board = Judge.board

    def judge(self: Judge, message: Any) -> Any:
        answer = BoardResponse(request=message.id, ok=True, call=message.data.call)
        publishers[-1].respond("board_response", message.address.identifier, answer)
        return board(self, message)

    publishers: list[Publisher] = []
    make = Publisher.__init__

    def remember(self: Publisher, *words: Any) -> None:
        make(self, *words)
        publishers.append(self)

    monkeypatch.setattr(Publisher, "__init__", remember)
    monkeypatch.setattr(Judge, "board", judge)


def _send_a_press_again_as_another(monkeypatch: pytest.MonkeyPatch) -> None:
    """A board that counts one touch twice."""
    press = BoardSession.press

    def twice(self: BoardSession, *words: Any) -> Any:
        made = press(self, *words)
        waiting = self._asking.pending()
        if made is not None and waiting:
            self._asking.ask(msgspec.structs.replace(waiting[-1].data, call=str(uuid.uuid4())))
        return made

    monkeypatch.setattr(BoardSession, "press", twice)


def _keep_closed_calls_on_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """A console that never lets go of a call that it missed the end of."""
    monkeypatch.setattr(Snapshots, "keep_only", lambda _self, _calls: False)


def _believe_an_old_empty_snapshot(monkeypatch: pytest.MonkeyPatch) -> None:
    """A board that takes any empty snapshot for the end of the call it was just answered for."""
    hear = BoardSession._hear_snapshot

    def gullible(self: BoardSession, item: Any) -> None:
        answered = self._following.open_call
        hear(self, item)
        if item.address.row.name == "board_call" and self._snapshots.shown is None:
            self._following.hear_shown(answered)

    monkeypatch.setattr(BoardSession, "_hear_snapshot", gullible)


MISTAKES: list[tuple[Callable[[pytest.MonkeyPatch], None], Fault]] = [
    (_lose_what_is_sent, Fault.LOST),
    (_show_success_at_once, Fault.UNTRUE),
    (_ask_anybody, Fault.OFF_DUTY),
    (_forget_presses, Fault.DOUBLED),
    (_tell_before_it_is_written, Fault.UNTRUE),
    (_send_a_press_again_as_another, Fault.PHANTOM),
    (_keep_closed_calls_on_screen, Fault.UNTRUE),
    (_believe_an_old_empty_snapshot, Fault.UNTRUE),
]


@pytest.mark.parametrize(
    ("make_mistake", "fault"), MISTAKES, ids=[one.__name__[1:] for one, _ in MISTAKES]
)
def test_a_mistake_in_our_parts_is_found(
    monkeypatch: pytest.MonkeyPatch, make_mistake: Callable[..., None], fault: Fault
) -> None:
    make_mistake(monkeypatch)
    assert any(simulate(seed).reconciliation.counts[fault] for seed in range(300, 400)), (
        "a hundred days, and nobody noticed"
    )
