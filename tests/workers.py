"""Which tests of those that run side by side stay together: those of a file, for what they share.

Only the galleries' go each where there is room: they share nothing, and one takes half a minute.
"""

import pytest
from xdist.scheduler import LoadFileScheduling

_ALONE = (
    "tests/kiosk/test_gallery.py",
    "tests/reception_console/test_gallery.py",
    "tests/reception_console/setup/test_gallery.py",
)


class ByFile(LoadFileScheduling):  # type: ignore[misc]  # xdist has no types
    """Gives a worker a whole file at a time, of a gallery one test."""

    def _split_scope(self, nodeid: str) -> str:
        return nodeid if nodeid.startswith(_ALONE) else str(super()._split_scope(nodeid))


@pytest.hookimpl
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> ByFile:
    """What xdist asks for."""
    return ByFile(config, log)
