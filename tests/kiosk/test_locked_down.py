"""Nothing a shopper can do leaves the board: every way out that we know of is tried.

The keys and pointer of the first half are real ones, on an X server that runs the board and nothing
else, as docs/board.md sets one up. What an X server or a kernel does by itself (another console,
the magic keys) cannot be tried here; docs/board.md says how it is switched off.
"""

import os
import re
import signal
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QRect, Qt, QUrl
from PySide6.QtGui import QClipboard, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from carside import processes
from carside.board.shows import CallStep
from look import Screen
from tests.kiosk.driving import DrivenBoard, wait_until
from tests.kiosk.kept_showroom import keep_showroom
from tests.kiosk.real_board import Glass, command_for, running
from tests.kiosk.x_client import ask_to_close
from tools.virtual_screen import virtual_screen

WIDTH, HEIGHT = 1280, 800
ROOT = Path(__file__).parents[2]

# fmt: off
KEYS = [
    # End, close, switch
    "alt+F4", "ctrl+F4", "ctrl+q", "ctrl+w", "ctrl+shift+w", "ctrl+x", "ctrl+z", "ctrl+c", "ctrl+d",
    "alt+Tab", "alt+shift+Tab", "alt+Escape", "alt+space", "alt+F2", "alt+F1", "alt+F10",
    "super", "super+d", "super+l", "super+r", "super+Tab", "super+Left", "super+e", "super+i",
    "ctrl+Escape", "ctrl+shift+Escape", "ctrl+alt+Delete", "ctrl+alt+BackSpace", "ctrl+alt+t",
    "ctrl+alt+F1", "ctrl+alt+F2", "ctrl+alt+F7", "ctrl+alt+l", "ctrl+alt+Left", "ctrl+alt+End",
    # Full screen, help, developers' tools, files, printing
    "Escape", "shift+Escape", "F1", "F3", "F5", "F6", "F7", "F10", "F11", "F12", "ctrl+F11",
    "Help", "ctrl+shift+i", "ctrl+shift+j", "ctrl+u", "ctrl+o", "ctrl+s", "ctrl+p", "ctrl+n",
    "ctrl+shift+n", "ctrl+t", "ctrl+l", "ctrl+f", "ctrl+h", "ctrl+j", "ctrl+r", "ctrl+shift+r",
    "Print", "alt+Print", "shift+Print", "ctrl+Print", "Sys_Req", "Pause", "ctrl+Pause",
    # Menus, going back, looking closer
    "Menu", "shift+F10", "alt", "alt+f", "alt+Left", "alt+Right", "alt+Home", "BackSpace",
    "ctrl+plus", "ctrl+minus", "ctrl+0", "ctrl+a", "ctrl+v", "shift+Insert", "Insert", "Delete",
    # What a keyboard has for a browser, a player and the machine
    "XF86Back", "XF86Forward", "XF86HomePage", "XF86WWW", "XF86Mail", "XF86Search", "XF86Explorer",
    "XF86Calculator", "XF86Favorites", "XF86Launch1", "XF86AudioPlay", "XF86AudioMute",
    "XF86PowerOff", "XF86Sleep", "XF86Suspend", "XF86Close", "XF86Reload", "XF86Terminal",
]
POINTER: dict[str, list[str | int | float]] = {
    "right button": ["mousemove", 500, 400, "click", 3],
    "middle button": ["mousemove", 500, 400, "click", 2],
    "back and forward": ["mousemove", 500, 400, "click", 8, "click", 9],
    "double": ["mousemove", 300, 200, "click", "--repeat", 2, 1],
    "triple": ["mousemove", 300, 200, "click", "--repeat", 3, 1],
    "long": ["mousemove", 400, 300, "mousedown", 1, "sleep", 1.5, "mouseup", 1],
    "long, right": ["mousemove", 400, 300, "mousedown", 3, "sleep", 1, "mouseup", 3],
    "zoom": ["mousemove", 400, 300, "keydown", "ctrl", "click", 4, "click", 5, "keyup", "ctrl"],
    "wheel": ["mousemove", 400, 300, "click", 4, "click", 5, "click", 6, "click", 7],
    "from the left": ["mousemove", 0, 400, "mousedown", 1, "mousemove", 900, 400, "mouseup", 1],
    "from the right": ["mousemove", 1279, 9, "mousedown", 1, "mousemove", 300, 9, "mouseup", 1],
    "from above": ["mousemove", 600, 0, "mousedown", 1, "mousemove", 600, 700, "mouseup", 1],
    "from below": ["mousemove", 600, 799, "mousedown", 1, "mousemove", 600, 90, "mouseup", 1],
    "into every corner": ["mousemove", 0, 0, "mousemove", 1279, 0, "mousemove", 0, 799],
    "alt and drag": ["keydown", "alt", "mousemove", 500, 300, "mousedown", 1, "mousemove", 900, 700,
                     "mouseup", 1, "keyup", "alt"],
    "super and drag": ["keydown", "super", "mousemove", 500, 300, "mousedown", 3, "mousemove", 900,
                       700, "mouseup", 3, "keyup", "super"],
}
WAYS_OUT = re.compile(
    r"QDesktopServices|openUrlExternally|webbrowser|startfile|QFileDialog|xdg-open"
    r"|\b(?:TextInput|TextEdit|TextField|TextArea|SearchField|ComboBox|SpinBox|DropArea|Shortcut"
    r"|Menu|MenuBar|ContextMenu|Dialog|MessageDialog|FileDialog|FolderDialog|ColorDialog|ToolTip"
    r"|SystemTrayIcon|WebView|WebEngineView|Action|ApplicationWindow|InputPanel)\s*\{"
    r"|\bDrag\.|onLinkActivated|linkActivated|Text\.(?:RichText|StyledText|MarkdownText|AutoText)"
    r"|Qt\.(?:quit|exit)\b|selectByMouse|QtWebEngine|QtWebView|QtQuick\.Dialogs"
)
# fmt: on


@dataclass
class Locked:
    """A real board on the whole of a screen of its own."""

    child: processes.Child
    glass: Glass

    @property
    def window(self) -> int:
        return self.windows()[0]

    def windows(self) -> list[int]:
        """Everything that can be seen on the screen."""
        return self.glass.windows()

    def check(self) -> None:
        """The board runs, alone, on the whole screen, and under the pointer's focus."""
        assert self.child.poll() is None, "it has ended"
        assert len(self.windows()) == 1, "something else has come up"
        told = self.glass.do("getwindowgeometry", "--shell", self.window)
        assert {f"WIDTH={WIDTH}", f"HEIGHT={HEIGHT}", "X=0", "Y=0"} <= set(told.split())


@pytest.fixture(scope="module")
def locked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Locked]:
    folder = tmp_path_factory.mktemp("locked")
    keep_showroom(folder / "board")
    with ExitStack() as stack:
        display = stack.enter_context(virtual_screen(f"{WIDTH}x{HEIGHT}x24"))
        glass = Glass(display, folder / "diary.jsonl")
        child = stack.enter_context(running(command_for(folder), glass, folder / "log"))
        glass.wait(lambda line: "call" in line["controls"])
        yield Locked(child, glass)


def test_keys_do_reach_the_board_or_the_rest_would_prove_nothing(locked: Locked) -> None:
    seen = len(locked.glass.lines())
    for _ in range(12):
        locked.glass.do("mousemove", 640, 300, "key", "Tab", "key", "Return", "sleep", 0.2)
        if len(locked.glass.lines()) > seen:
            return
    pytest.fail("no key did anything")


@pytest.mark.parametrize("keys", KEYS)
def test_no_key_leaves_the_board(locked: Locked, keys: str) -> None:
    locked.glass.do("mousemove", 640, 300, "key", keys)
    locked.check()


@pytest.mark.parametrize("what", POINTER)
def test_no_pointer_leaves_the_board(locked: Locked, what: str) -> None:
    locked.glass.do(*POINTER[what])
    locked.check()


def test_every_modifier_with_every_letter_and_function_key_leaves_it_where_it_is(
    locked: Locked,
) -> None:
    letters = [*"abcdefghijklmnopqrstuvwxyz", *(f"F{n}" for n in range(1, 13))]
    for held in ("ctrl", "alt", "super", "ctrl+alt", "ctrl+shift"):
        locked.glass.do("key", "--delay", "1", *(f"{held}+{one}" for one in letters))
    locked.check()


def test_a_wish_to_close_the_window_is_not_granted(locked: Locked) -> None:
    for _ in range(3):
        ask_to_close(locked.glass.display, locked.window)
    locked.glass.do("sleep", 0.5)
    locked.check()


def test_after_all_that_the_board_still_takes_a_call(locked: Locked) -> None:
    seen = len(locked.glass.lines())
    if locked.glass.lines()[-1]["step"] == "idle":
        locked.glass.touch("call")
        locked.glass.wait(lambda line: line["step"] != "idle", since=seen)
    locked.check()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_whoever_started_it_ends_it(tmp_path: Path, number: signal.Signals) -> None:
    with virtual_screen(f"{WIDTH}x{HEIGHT}x24") as display:
        glass = Glass(display, tmp_path / "diary.jsonl")
        with running(command_for(tmp_path), glass, tmp_path / "log") as child:
            glass.wait(lambda line: "call" in line["controls"])
            os.kill(child.pid, number)
            assert child.wait(20) == 0


def test_a_window_for_developers_closes_like_any_other(tmp_path: Path) -> None:
    with virtual_screen(f"{WIDTH}x{HEIGHT}x24") as display:
        glass = Glass(display, tmp_path / "diary.jsonl")
        command = command_for(tmp_path, "--window", "800x600")
        with running(command, glass, tmp_path / "log") as child:
            glass.wait(lambda line: "call" in line["controls"])
            ask_to_close(display, glass.windows()[0])
            assert child.wait(20) == 0


@pytest.mark.parametrize("size", ["1080x1920", "1024x600", "2560x1440"])
def test_it_covers_whatever_screen_it_finds_without_a_window_manager(
    tmp_path: Path, size: str
) -> None:
    with virtual_screen(f"{size}x24") as display:
        glass = Glass(display, tmp_path / "diary.jsonl")
        with running(command_for(tmp_path), glass, tmp_path / "log"):
            width, height = map(int, size.split("x"))
            line = glass.wait(lambda line: "call" in line["controls"])
            told = glass.do("getwindowgeometry", "--shell", glass.windows()[0]).split()
            assert {f"WIDTH={width}", f"HEIGHT={height}", "X=0", "Y=0"} <= set(told)
            for x, y, w, h in line["controls"].values():
                assert QRect(0, 0, width, height).contains(QRect(x, y, w, h))


# The second half looks from inside: at touches, the clipboard, what is dropped, where keys go.


def test_a_screen_that_is_turned_is_covered_again(
    application: QGuiApplication, tmp_path: Path
) -> None:
    (tmp_path / "Plain.qml").write_text("import QtQuick\nWindow {}")
    screen = Screen()
    screen.load(tmp_path / "Plain.qml", {})
    screen.show(None, None)
    whole = application.primaryScreen().geometry()
    wait_until(lambda: screen.window.geometry() == whole)
    screen.window.setGeometry(0, 0, 500, 300)
    wait_until(lambda: screen.window.width() == 500)
    application.primaryScreen().geometryChanged.emit(whole)
    wait_until(lambda: screen.window.geometry() == whole)
    screen.close()


def test_no_hand_opens_anything(board: DrivenBoard) -> None:
    board.open()
    before = len(QGuiApplication.topLevelWindows())
    for fingers in (2, 3, 4, 5):
        board.whole_hand([(300 + 90 * n, 500) for n in range(fingers)])
        board.whole_hand([(1 + 2 * n, 2) for n in range(fingers)])
    board.touch_at(500, 500, hold_ms=1200)
    board.look()
    assert len(QGuiApplication.topLevelWindows()) == before
    assert board.window.isVisible()


def test_no_text_can_be_taken_and_none_is_put_in(board: DrivenBoard) -> None:
    board.open()
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("ours")
    clipboard.setText("ours too", QClipboard.Mode.Selection)
    for y in range(50, 1050, 100):
        left, right = QPoint(60, y), QPoint(1300, y)
        QTest.mousePress(board.window, Qt.MouseButton.LeftButton, pos=left)
        QTest.mouseMove(board.window, right)
        QTest.mouseRelease(board.window, Qt.MouseButton.LeftButton, pos=right)
        QTest.mouseClick(board.window, Qt.MouseButton.MiddleButton, pos=left)
    control = Qt.KeyboardModifier.ControlModifier
    for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_V):
        QTest.keyClick(board.window, key, control)
    board.look()
    assert clipboard.text() == "ours"
    assert clipboard.text(QClipboard.Mode.Selection) == "ours too"
    assert not any("ours" in text for text in board.texts())


def _drop_on(window: QQuickWindow, at: QPoint) -> bool:
    """Drag a file over this place and let it go; whether anybody took it."""
    file = QMimeData()
    file.setUrls([QUrl("file:///etc/hostname"), QUrl("https://example.org/")])
    file.setText("https://example.org/")
    words = (Qt.DropAction.CopyAction, file, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0))
    enter, drop = QDragEnterEvent(at, *words), QDropEvent(at.toPointF(), *words)
    enter.setAccepted(False)
    drop.setAccepted(False)
    QGuiApplication.sendEvent(window, enter)
    QGuiApplication.sendEvent(window, drop)
    return enter.isAccepted() or drop.isAccepted()


def test_nothing_can_be_dropped_on_it(board: DrivenBoard, tmp_path: Path) -> None:
    board.open()
    for x in range(40, 1920, 200):
        for y in range(40, 1080, 200):
            assert not _drop_on(board.window, QPoint(x, y))
    (tmp_path / "Taker.qml").write_text(
        "import QtQuick\nWindow { DropArea { anchors.fill: parent; onDropped: d => d.accept() } }"
    )
    taker = Screen()
    taker.load(tmp_path / "Taker.qml", {})
    taker.show((200, 200), (0, 0))
    assert QTest.qWaitForWindowExposed(taker.window)
    assert _drop_on(taker.window, QPoint(100, 100)), "one that takes drops takes this one"
    taker.close()


def _reached_by_tab(board: DrivenBoard, steps: int = 40) -> list[QQuickItem]:
    reached: list[QQuickItem] = []
    for _ in range(steps):
        QTest.keyClick(board.window, Qt.Key.Key_Tab)
        item = board.window.activeFocusItem()
        if item is not None and item is not board.window.contentItem() and item not in reached:
            reached.append(item)
    return reached


def _show(board: DrivenBoard, what: str) -> None:
    match what:
        case "car":
            pass
        case "specifications":
            board.visit.openSpecifications()
        case "showroom":
            board.visit.openShowroom()
        case "open call":
            board.session.say(step=CallStep.RECEIVED)
        case "still here":
            board.visit.openSpecifications()
            board.let_pass(37)
        case "cleaning":
            board.session.say(paused_until_s=board.clock.monotonic_s() + 60)
    board.look()


@pytest.mark.parametrize(
    "what", ["car", "specifications", "showroom", "open call", "still here", "cleaning"]
)
def test_keys_reach_only_what_a_finger_reaches(board: DrivenBoard, what: str) -> None:
    board.open()
    board.window.requestActivate()
    _show(board, what)
    for item in _reached_by_tab(board):
        assert item.isVisible(), item
        assert item.isEnabled(), item
    QTest.keyClick(board.window, Qt.Key.Key_Escape)
    board.look()
    if what == "cleaning":
        QTest.keyClick(board.window, Qt.Key.Key_Space)
        QTest.keyClick(board.window, Qt.Key.Key_Return)
        assert (board.session.pressed, board.session.cancelled) == ([], 0)


def test_no_line_of_the_board_knows_a_way_out() -> None:
    files = [
        file
        for folder in ("kiosk", "look")
        for file in sorted((ROOT / folder).rglob("*"))
        if file.suffix in {".qml", ".py"}
    ]
    assert len(files) > 60
    found = [
        f"{file.relative_to(ROOT)}:{number}: {line.strip()}"
        for file in files
        for number, line in enumerate(file.read_text().splitlines(), 1)
        if WAYS_OUT.search(line)
    ]
    assert found == []


def test_other_programs_are_run_only_for_the_sound_and_the_lamp_of_a_call() -> None:
    """Both run what whoever started the board said, with nothing a shopper could say."""
    runs = re.compile(r"\b(?:QProcess|subprocess|os\.system|os\.exec\w*|os\.spawn\w*|popen)\b")
    found = {
        str(file.relative_to(ROOT))
        for folder in ("kiosk", "look")
        for file in (ROOT / folder).rglob("*.py")
        if runs.search(file.read_text())
    }
    assert found <= {"kiosk/call_light.py", "look/sound_player.py"}


def test_every_text_is_plain_so_that_none_can_hold_a_link_or_fetch_a_picture() -> None:
    for folder in ("kiosk", "look"):
        for file in sorted((ROOT / folder).rglob("*.qml")):
            source = file.read_text()
            if re.search(r"^\s*Text \{", source, re.MULTILINE):
                assert "textFormat: Text.PlainText" in source, file
