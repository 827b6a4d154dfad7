"""Real brokers as children of ours, for rehearsals and tests, each with its shipped configuration.

    with start_broker("mosquitto", folder) as broker:
        connect_to(broker.url(Role.DESK))
        broker.kill()
        broker.restart()

Every broker listens on loopback alone, at ports of its own, and keeps its files in `folder`: it
neither needs nor disturbs a broker that the system runs.
"""

from carside.rehearsal.brokers.fault import BrokerMissingError
from carside.rehearsal.brokers.running import RunningBroker
from carside.rehearsal.brokers.starting import KINDS, start_broker

__all__ = ["KINDS", "BrokerMissingError", "RunningBroker", "start_broker"]
