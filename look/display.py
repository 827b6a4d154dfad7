"""Whether there is a screen to open a window on; Qt itself would end the program without one."""

import re
import socket
import sys
from collections.abc import Mapping

from look.fault import ScreenError

_LOCAL_DISPLAY = re.compile(r"^(?:unix)?:(\d+)(?:\.\d+)?$")


def require_display(environment: Mapping[str, str]) -> None:
    """Return if Qt will find a screen, as far as can be known beforehand.

    Raises:
        ScreenError: there is none.
    """
    if sys.platform != "linux" or environment.get("QT_QPA_PLATFORM", "xcb") != "xcb":
        return
    if environment.get("WAYLAND_DISPLAY"):
        return
    display = environment.get("DISPLAY")
    if not display:
        raise ScreenError("there is no screen: neither DISPLAY nor WAYLAND_DISPLAY is set")
    local = _LOCAL_DISPLAY.match(display)
    if local and not _answers(f"/tmp/.X11-unix/X{local[1]}"):  # noqa: S108 - where X servers listen
        raise ScreenError(f"there is no screen: no X server answers at DISPLAY={display}")


def _answers(path: str) -> bool:
    """Whether somebody listens at this socket, in the file system or in Linux's abstract names."""
    return any(_connects(address) for address in (path, "\0" + path))


def _connects(address: str) -> bool:
    with socket.socket(socket.AF_UNIX) as one:
        try:
            one.connect(address)
        except OSError:
            return False
        return True
