"""A console that has just connected, and one that sees everything."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from carside.console.shows import Blindness
from tests.carside.console.one_console import LI, PLAN, OneConsole, call


@pytest.fixture
def console(tmp_path: Path) -> Iterator[OneConsole]:
    one = OneConsole(tmp_path)
    yield one
    one.session.close()


@pytest.fixture
def served(console: OneConsole) -> OneConsole:
    """A console that sees its desk, the plan, an advisor and one call."""
    console.state("desk_state", "")
    console.wire.say("floor", "", PLAN)
    console.wire.say("advisor", "li", LI)
    console.show(call())
    assert console.blindness() is Blindness.NONE
    return console
