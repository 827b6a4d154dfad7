"""One broker of any kind, for as long as a `with` lasts."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from carside.rehearsal.brokers.embedded import Embedded
from carside.rehearsal.brokers.mosquitto import Mosquitto
from carside.rehearsal.brokers.nats_cluster import NatsCluster
from carside.rehearsal.brokers.rabbitmq import RabbitMq
from carside.rehearsal.brokers.running import RunningBroker

_MAKERS: dict[str, Callable[[Path], RunningBroker]] = {
    "embedded": Embedded,
    "mosquitto": Mosquitto,
    "rabbitmq": RabbitMq,
    "nats-cluster": NatsCluster,
}

KINDS = tuple(_MAKERS)
"""The kinds of broker that can be started."""


@contextmanager
def start_broker(kind: str, folder: Path) -> Iterator[RunningBroker]:
    """Start a broker of `kind` with its files in `folder`, and end it behind the `with`.

    Raises:
        KeyError: there is no such kind.
        BrokerMissingError: it is not installed here; the sentence says how to install it.
        BrokerError: it did not start.
    """
    broker = _MAKERS[kind](folder)
    try:
        broker.restart()
        yield broker
    finally:
        broker.stop()
