"""The board's words to whoever watches it, as systemd would hear them."""

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.notify import ALIVE, READY, STOPPING, Notifier, watchdog_s
from kiosk.watchdog import Watchdog


@pytest.fixture
def ear(tmp_path: Path) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(str(tmp_path / "notify"))
        listening.settimeout(10)
        yield listening


def heard(ear: socket.socket) -> list[str]:
    return ear.recv(4096).decode().split("\n")


def test_it_speaks_to_a_socket_in_the_file_system(ear: socket.socket) -> None:
    notifier = Notifier({"NOTIFY_SOCKET": ear.getsockname()})
    notifier.tell(READY, "STATUS=well")
    assert heard(ear) == [READY, "STATUS=well"]
    notifier.close()
    notifier.tell(ALIVE)
    ear.setblocking(False)
    with pytest.raises(BlockingIOError):
        ear.recv(100)


def test_it_speaks_to_an_abstract_socket() -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(f"\0carside-test-{os.getpid()}")
        listening.settimeout(10)
        notifier = Notifier({"NOTIFY_SOCKET": f"@carside-test-{os.getpid()}"})
        notifier.tell(READY)
        assert heard(listening) == [READY]
        notifier.close()


def test_a_watcher_that_hears_nothing_holds_nobody_up(ear: socket.socket) -> None:
    notifier = Notifier({"NOTIFY_SOCKET": ear.getsockname()})
    for _ in range(5000):
        notifier.tell(ALIVE)
    notifier.close()
    for environment in ({"NOTIFY_SOCKET": "/nowhere/at/all"}, {}):
        notifier = Notifier(environment)
        notifier.tell(ALIVE)
        notifier.close()


@pytest.mark.parametrize(
    ("environment", "seconds"),
    [
        ({"NOTIFY_SOCKET": "/x", "WATCHDOG_USEC": "10000000"}, 10.0),
        ({"NOTIFY_SOCKET": "/x", "WATCHDOG_USEC": "500000", "WATCHDOG_PID": str(os.getpid())}, 0.5),
        ({"NOTIFY_SOCKET": "/x", "WATCHDOG_USEC": "10000000", "WATCHDOG_PID": "1"}, None),
        ({"NOTIFY_SOCKET": "/x", "WATCHDOG_USEC": "soon"}, None),
        ({"NOTIFY_SOCKET": "/x", "WATCHDOG_USEC": "0"}, None),
        ({"NOTIFY_SOCKET": "/x"}, None),
        ({"WATCHDOG_USEC": "10000000"}, None),
        ({}, None),
    ],
)
def test_it_knows_whether_it_is_watched(environment: dict[str, str], seconds: float | None) -> None:
    assert watchdog_s(environment) == seconds


def test_a_window_that_lives_says_so_in_time_and_is_silent_before_its_first_frame(
    ear: socket.socket, application: QGuiApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert application.screens()
    monkeypatch.setenv("NOTIFY_SOCKET", ear.getsockname())
    monkeypatch.setenv("WATCHDOG_USEC", "400000")
    dog = Watchdog()
    QTest.qWait(300)
    ear.setblocking(False)
    with pytest.raises(BlockingIOError):
        ear.recv(100)
    dog.is_shown()
    assert heard(ear) == [READY, ALIVE]
    QTest.qWait(500)
    assert heard(ear) == [ALIVE]
    dog.close()
    said: list[str] = []
    while not said or said[-1] != STOPPING:
        said += heard(ear)
    assert set(said) == {ALIVE, STOPPING}
