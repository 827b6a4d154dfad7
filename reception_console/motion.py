"""Whether this person wants things to move. Qt 6.11 has no hint for it, so the system is asked."""

import os
import sys

_CLIENT_AREA_ANIMATION = 0x1042


def is_reduced() -> bool:
    """Whether motion is to be reduced: Windows' own setting, or CARSIDE_REDUCED_MOTION set."""
    if os.environ.get("CARSIDE_REDUCED_MOTION"):
        return True
    if sys.platform == "win32":
        import ctypes

        wanted = ctypes.c_int(1)
        ctypes.windll.user32.SystemParametersInfoW(
            _CLIENT_AREA_ANIMATION, 0, ctypes.byref(wanted), 0
        )
        return not wanted.value
    return False
