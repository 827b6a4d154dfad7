"""The icon in the desktop's tray: how many calls are open, whether anybody is heard, a small menu.

Qt's labs module has a tray icon for Qt Quick, so no widget is needed. On Linux it is asked first
whether the desktop has a tray at all: without one the module would look for widgets and complain.
"""

import sys
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtQml import QQmlComponent, QQmlEngine

from reception_console.commands import Commands
from reception_console.status_view import StatusView

FILE = Path(__file__).parent / "panels" / "TrayIcon.qml"
_WATCHER = "org.kde.StatusNotifierWatcher"
_PATH, _PROPERTIES = "/StatusNotifierWatcher", "org.freedesktop.DBus.Properties"
_WITHIN_MS = 300


class Tray(QObject):
    """The tray icon, where the desktop has a place for it; else nothing at all."""

    frontWanted: ClassVar[Signal] = Signal()

    def __init__(
        self, engine: QQmlEngine, commands: Commands, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._commands = commands
        self._component: QQmlComponent | None = None
        self._icon: QObject | None = None
        self._shown: tuple[object, ...] = ()

    @property
    def icon(self) -> QObject | None:
        """The icon while there is one."""
        return self._icon

    def open(self) -> None:
        """Show the icon, if the desktop has a tray; later, so that the window comes first."""
        if self._icon is not None or not has_tray(sys.platform):
            return
        self._component = QQmlComponent(self._engine, str(FILE))
        self._icon = self._component.createWithInitialProperties({"commands": self._commands})
        if self._icon is not None:
            wanted: SignalInstance = self._icon.frontWanted  # type: ignore[attr-defined]  # QML's
            wanted.connect(self.frontWanted)

    def show(self, count: int, status: StatusView) -> None:
        """Say how many calls are open, and what the window's title says."""
        shown = (count, status.property("windowTitle"), status.property("isOld"))
        if self._icon is not None and shown != self._shown:
            self._shown = shown
            for name, value in zip(("count", "title", "isBlind"), shown, strict=True):
                self._icon.setProperty(name, value)

    def close(self) -> None:
        """Take the icon away."""
        if self._icon is not None:
            self._icon.deleteLater()
            self._icon = self._component = None


def has_tray(platform: str) -> bool:
    """Whether this desktop, of `platform` as in `sys.platform`, shows tray icons."""
    if platform != "linux":
        return platform in {"win32", "darwin"}
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected() or not bus.interface().isServiceRegistered(_WATCHER).value():
        return False
    # Qt asks the same before it makes a tray icon of its own there.
    question = QDBusMessage.createMethodCall(_WATCHER, _PATH, _PROPERTIES, "Get")
    question.setArguments([_WATCHER, "IsStatusNotifierHostRegistered"])
    answer = bus.call(question, QDBus.CallMode.Block, _WITHIN_MS)
    return _plain(answer.arguments()[:1]) is True


def _plain(arguments: list[object]) -> object:
    """The value of the only argument, out of its wrapping."""
    value = arguments[0] if arguments else None
    return value.variant() if hasattr(value, "variant") else value
