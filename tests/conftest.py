"""For every test: a warning or an error in the log that nobody expected fails it.

A test whose story has warnings in it says so, with regular expressions that are searched for:

    @pytest.mark.logs("dropped a message", "cleared a leftover")
"""

import logging
import re
from collections.abc import Iterator

import pytest

pytest_plugins = [
    "tests.brokers.shared",
    "tests.disks",
    "tests.postgresql",
    "tests.screen",
    "tests.workers",
]


class _Loud(logging.Handler):
    """Keeps what is said aloud."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(f"{record.levelname} {record.name}: {record.getMessage()}")


def pytest_configure(config: pytest.Config) -> None:
    """Make the mark known."""
    config.addinivalue_line(
        "markers", "logs(*patterns): warnings and errors in the log that this test expects"
    )


@pytest.fixture(autouse=True)
def _only_expected_logs(request: pytest.FixtureRequest) -> Iterator[None]:
    # Both go round a handler of our own, so that a test may use caplog as it likes.
    loud, root = _Loud(), logging.getLogger()
    root.addHandler(loud)
    yield
    root.removeHandler(loud)
    expected = [one for mark in request.node.iter_markers("logs") for one in mark.args]
    surprises = [
        line for line in loud.said if not any(re.search(pattern, line) for pattern in expected)
    ]
    if surprises:
        pytest.fail("logged, and not expected:\n  " + "\n  ".join(surprises), pytrace=False)
