"""Real brokers for tests: those that rehearsals use, and a skip where one is missing.

with running("mosquitto", tmp_path) as broker:
    connect_to(broker.url(Role.DESK))
"""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path

import pytest

from carside.rehearsal.brokers import BrokerMissingError, RunningBroker, start_broker
from carside.rehearsal.brokers.shipped import program as find_program

__all__ = ["RunningBroker", "embedded_nats", "mosquitto", "program", "running"]


@contextmanager
def running(kind: str, folder: Path) -> Iterator[RunningBroker]:
    """A broker of `kind`, its files in `folder`; skips the test where it is not installed."""
    with ExitStack() as stack:
        try:
            broker = stack.enter_context(start_broker(kind, folder))
        except BrokerMissingError as missing:
            pytest.skip(str(missing))
        yield broker


embedded_nats = partial(running, "embedded")
mosquitto = partial(running, "mosquitto")


def program(name: str) -> str:
    """Where `name` is installed; skips the test where it is not."""
    package = "mosquitto-clients" if name.startswith("mosquitto_") else name
    try:
        return find_program(name, package)
    except BrokerMissingError as missing:
        pytest.skip(str(missing))
