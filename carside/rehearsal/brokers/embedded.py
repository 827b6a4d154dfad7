"""The embedded broker, dressed as every other."""

from pathlib import Path

from carside.embedded_broker import EmbeddedBroker
from carside.rehearsal.brokers.shipped import free_port


class Embedded(EmbeddedBroker):
    """What `carside broker` runs, its files in `folder`."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, free_port())

    def restart(self) -> None:
        """Start it again, and return once it lets clients in; stop it first if it runs."""
        self.stop()
        self.start()
