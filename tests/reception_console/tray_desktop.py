"""A desktop with a tray, and a console on it: run under a session bus of its own.

``python -m tests.reception_console.tray_desktop`` prints the tray items that the desktop was told
of; ``... watch`` is that desktop.
"""

import subprocess
import sys
from typing import ClassVar

from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, Signal, Slot
from PySide6.QtCore import Property as QtProperty
from PySide6.QtDBus import QDBusConnection
from PySide6.QtTest import QTest

NAME = "org.kde.StatusNotifierWatcher"


@ClassInfo({"D-Bus Interface": NAME})  # type: ignore[call-arg]  # the stub knows no words
class Watcher(QObject):  # type: ignore[operator]  # mypy tells of the decorator here
    """What a desktop's tray is to the applications."""

    StatusNotifierItemRegistered: ClassVar[Signal] = Signal(str)

    @QtProperty(bool)
    def IsStatusNotifierHostRegistered(self) -> bool:  # noqa: N802 (the bus's name)
        return True

    @QtProperty(int)
    def ProtocolVersion(self) -> int:  # noqa: N802 (the bus's name)
        return 0

    @Slot(str)
    def RegisterStatusNotifierItem(self, item: str) -> None:  # noqa: N802 (the bus's name)
        """An application shows an icon."""
        print("item", item, flush=True)  # noqa: T201 (read by the test)


def watch() -> int:
    """Be the desktop."""
    application, watcher = QCoreApplication([]), Watcher()
    bus = QDBusConnection.sessionBus()
    everything = QDBusConnection.RegisterOption.ExportAllContents
    bus.registerObject("/StatusNotifierWatcher", watcher, everything)
    bus.registerService(NAME)
    print("ready", flush=True)  # noqa: T201 (read by the test)
    return application.exec()


def show() -> None:
    """Open a console on that desktop and let it settle in."""
    from look import Renderer, make_application
    from reception_console.console import Console
    from tests.reception_console.played import PlayedShowroom, StillClock

    made = make_application("Carside tests", Renderer.SOFTWARE)
    clock = StillClock()
    console = Console(PlayedShowroom(clock), clock, "Zhao Lin", "wangjing")
    console.load()
    console.screen.show((1280, 800), (0, 0))
    console.settle_in()
    QTest.qWait(500)
    print("complaints", console.screen.complaints, flush=True)  # noqa: T201 (read by the test)
    console.close()
    del made


def main() -> None:
    """Start the desktop, then the console."""
    command = [sys.executable, "-m", "tests.reception_console.tray_desktop", "watch"]
    desktop = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert desktop.stdout is not None
    print(desktop.stdout.readline().strip())  # noqa: T201 (read by the test)
    show()
    desktop.terminate()
    print(desktop.stdout.read().strip())  # noqa: T201 (read by the test)


if __name__ == "__main__":
    if "watch" in sys.argv:
        sys.exit(watch())
    main()
