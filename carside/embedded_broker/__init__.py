"""A broker that comes with pip: the NATS server's MQTT side, run as a child of ours.

For the demo, for tests and for one showroom without a broker of its own. `broker_config/` has
mosquitto's configuration and this one as a sample, for people who run a broker themselves.
"""

from carside.embedded_broker.broker import EmbeddedBroker
from carside.embedded_broker.fault import BrokerError

__all__ = ["BrokerError", "EmbeddedBroker"]
