import signal
import subprocess
import sys
from pathlib import Path

from Xlib.display import Display

from tools.virtual_screen import virtual_screen

SLEEPER = """
import signal, time
signal.signal(signal.SIGINT, signal.default_int_handler)  # a build server may ignore it
from tools.virtual_screen import virtual_screen
with virtual_screen("640x480x24") as name:
    print(name, flush=True)
    time.sleep(60)
"""


def test_the_screen_has_the_size_asked_for_and_ends_with_the_block() -> None:
    with virtual_screen("640x480x24") as name:
        display = Display(name)
        screen = display.screen()
        assert (screen.width_in_pixels, screen.height_in_pixels) == (640, 480)
        display.close()
        socket = Path(f"/tmp/.X11-unix/X{name.removeprefix(':')}")  # noqa: S108 (X says so)
        assert socket.exists()
    assert not socket.exists()


def test_the_screen_ends_when_its_owner_is_interrupted() -> None:
    owner = subprocess.Popen(
        [sys.executable, "-c", SLEEPER],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert owner.stdout is not None
    name = owner.stdout.readline().strip()
    socket = Path(f"/tmp/.X11-unix/X{name.removeprefix(':')}")  # noqa: S108 (X says so)
    assert socket.exists()
    owner.send_signal(signal.SIGINT)
    owner.communicate(timeout=20)
    assert not socket.exists()
