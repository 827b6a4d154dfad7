"""`carside` alone, and `carside setup`: the showroom of this PC, or the way to one.

Where a showroom is set up it is served, as by `carside up --config`. Where none is, a window asks
what must be known; the window is a process of its own that knows no desk, and this one makes a
showroom of what it was told: writes the folder, has the desk's own reader check it, starts broker,
desk and console, and a board when that is wished. It goes on serving when the window is closed.
"""

import logging
import os
import queue
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

import msgspec

from carside import processes
from carside.contract import Role
from carside.embedded_broker import BrokerError
from carside.link.broker_url import BrokerUrlError
from carside.serving import Serving
from carside.settings import BROKER_VARIABLE, SettingsError, made
from carside.setup.asking import Asked, Make, OpenBoard, Progress, Told, Work
from carside.setup.broker_address import urls_of
from carside.setup.draft import Draft
from carside.setup.kept_draft import KeptDraft
from carside.setup.showroom_folder import (
    FILE_NAME,
    House,
    house_of,
    identifier_for,
    keep_house,
    put_in_place,
    showrooms_in,
    write_beside,
)

LOOK_S = 0.25
READY_WITHIN_S = 30.0
ALL_ADDRESSES, THIS_PC = "0.0.0.0", "127.0.0.1"  # noqa: S104 (only where the person lets others in)

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class SetupOptions:
    """What the first start needs: where everything is kept, and how its window looks."""

    base: Path
    is_new: bool = False
    window: tuple[str, ...] = ()
    diary: Path | None = None


def run(options: SetupOptions) -> int:
    """Serve the showroom that is set up here, or lead to one; the exit code."""
    base = made(options.base)
    there = () if options.is_new else showrooms_in(base)
    try:
        if there:
            return _serve(there[0], base, options.diary)
        return _Assisted(options).run()
    except BrokerError as error:
        raise SettingsError(str(error)) from error


def _serve(folder: Path, base: Path, diary: Path | None) -> int:
    try:
        house = house_of(folder)
    except ValueError as error:
        raise SettingsError(str(error)) from error
    is_over = _told_to_end()
    serving = Serving(house, folder, base, diary)
    try:
        port = serving.start_broker()
        _remember(folder, house, port)
        serving.start_desk()
        serving.start_console()
        where = f"{folder / FILE_NAME}"
        print(f"Showroom {house.showroom} is up ({where}). Ctrl-C ends everything.", flush=True)  # noqa: T201 (the command's answer)
        while not is_over.wait(LOOK_S):
            if serving.desk_ended is not None:
                raise SettingsError(serving.desks_last_words() or "the desk ended")
        return 0
    finally:
        serving.end()


class _Assisted:
    """The assistant's window, and what is made of what it says."""

    def __init__(self, options: SetupOptions) -> None:
        self._options = options
        self._base = options.base
        self._is_over = _told_to_end()
        self._heard: queue.SimpleQueue[Asked | None] = queue.SimpleQueue()
        self._serving: Serving | None = None
        self._written: Path | None = None  # by a try that has not succeeded yet
        self._window: processes.Child | None = None

    def run(self) -> int:
        """Until the window is closed with nothing made, or whatever was made is ended."""
        command: list[str | Path] = [
            sys.executable,
            "-m",
            "carside",
            "setup-window",
            "--data",
            self._base,
        ]
        environment = {key: word for key, word in os.environ.items() if key != BROKER_VARIABLE}
        self._window = window = processes.start(
            [*command, *self._options.window],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        threading.Thread(target=self._listen, args=(window,), daemon=True).start()
        try:
            return self._obey(window)
        finally:
            processes.end([window])
            self._stop_serving()
            self._take_back()

    def _take_back(self) -> None:
        """Take away what was written for nothing: the draft is offered again instead."""
        if self._written is not None:
            shutil.rmtree(self._written, ignore_errors=True)
            self._written = None

    def _obey(self, window: processes.Child) -> int:
        is_window_open = True
        while not self._is_over.is_set():
            try:
                asked = self._heard.get(timeout=LOOK_S)
            except queue.Empty:
                if self._serving is not None and self._serving.desk_ended is not None:
                    return self._serving.desk_ended or 1
                if is_window_open or self._serving is not None:
                    continue
                return window.wait()
            match asked:
                case Make():
                    self._make(asked)
                case OpenBoard():
                    self._open_board(asked)
                case None:
                    is_window_open = False
        return 0

    def _make(self, asked: Make) -> None:
        self._stop_serving()
        work = Work.FILES
        try:
            self._tell(work, Progress.UNDER_WAY)
            folder, house = self._write(asked.draft)
            self._tell(work, Progress.DONE)
            work = Work.BROKER
            self._tell(work, Progress.UNDER_WAY)
            self._serving = serving = Serving(house, folder, self._base, self._options.diary)
            port = serving.start_broker()
            _remember(folder, house, port)
            self._tell(work, Progress.DONE)
            work = Work.DESK
            self._tell(work, Progress.UNDER_WAY)
            serving.start_desk()
            self._await_desk(serving)
            self._tell(work, Progress.DONE)
            work = Work.CONSOLE
            self._tell(work, Progress.UNDER_WAY)
            serving.start_console(asked.console)
            self._await_console(serving)
            self._tell(work, Progress.DONE)
            self._written = None
            KeptDraft(self._base).forget()
        except (BrokerError, BrokerUrlError, SettingsError, OSError) as error:
            self._stop_serving()
            self._tell(work, Progress.FAILED, str(error))

    def _stop_serving(self) -> None:
        if self._serving is not None:
            self._serving.end()
            self._serving = None

    def _write(self, draft: Draft) -> tuple[Path, House]:
        """The showroom's folder, checked by the reader that the desk uses."""
        from carside.desk.showroom_file import ShowroomFileError, read_showroom

        urls = {} if draft.broker.is_here else urls_of(draft.broker)
        self._take_back()
        identifier = identifier_for(draft, self._base)
        beside = write_beside(draft, self._base, identifier)
        try:
            read_showroom(beside / FILE_NAME)
        except ShowroomFileError as error:
            shutil.rmtree(beside, ignore_errors=True)
            raise SettingsError("\n".join(error.problems)) from error
        self._written = folder = put_in_place(beside, self._base, identifier)
        listen = ALL_ADDRESSES if draft.broker.lets_others_in else THIS_PC
        house = House(showroom=identifier, urls=urls, listen=listen)
        keep_house(folder, house)
        return folder, house

    def _await_desk(self, serving: Serving) -> None:
        def has_ended() -> bool:
            return serving.desk_ended is not None or self._is_over.is_set()

        if not self._is_ready(serving, Role.DESK, has_ended):
            raise SettingsError(serving.desks_last_words() or "the desk does not answer")

    def _await_console(self, serving: Serving) -> None:
        def has_ended() -> bool:
            return not serving.is_console_open or self._is_over.is_set()

        if not self._is_ready(serving, Role.CONSOLE, has_ended):
            raise SettingsError("the console did not open")

    @staticmethod
    def _is_ready(serving: Serving, part: Role, is_over: Callable[[], bool]) -> bool:
        from carside.setup.broker_trial import wait_until_ready

        url, showroom = serving.url(Role.CONSOLE), serving.house.showroom
        return wait_until_ready(url, showroom, part, is_over, READY_WITHIN_S)

    def _open_board(self, asked: OpenBoard) -> None:
        if self._serving is None:
            return
        try:
            self._serving.open_board(asked.board, asked.area)
            self._tell(Work.BOARD, Progress.DONE, asked.board)
        except (SettingsError, OSError) as error:
            self._tell(Work.BOARD, Progress.FAILED, str(error))

    def _tell(self, work: Work, progress: Progress, words: str = "") -> None:
        window = self._window
        if window is None or window.stdin is None:
            return
        told = Told(work=work, progress=progress, words=words)
        try:
            window.stdin.write(msgspec.json.encode(told) + b"\n")
            window.stdin.flush()
        except OSError:  # the window has gone; what was asked is done all the same
            _log.info("nobody waits for it any more: %s %s", work, progress)

    def _listen(self, window: processes.Child) -> None:
        """Runs on a thread of its own, until the window ends."""
        decoder = msgspec.json.Decoder(Asked)
        assert window.stdout is not None  # noqa: S101 (narrows for mypy; it was started with a pipe)
        for line in window.stdout:
            try:
                self._heard.put(decoder.decode(line))
            except (msgspec.MsgspecError, UnicodeDecodeError) as error:
                _log.warning("the assistant cannot be understood: %s", type(error).__name__)
        self._heard.put(None)


def _remember(folder: Path, house: House, port: int) -> None:
    """Keep the port that was free, and that this showroom was served last."""
    keep_house(folder, msgspec.structs.replace(house, port=port) if port else house)


def _told_to_end() -> threading.Event:
    is_over = threading.Event()

    def end(_signal: int, _frame: FrameType | None) -> None:
        is_over.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, end)
    return is_over
