"""What every running broker looks like from outside."""

from typing import Protocol

from carside.contract.topics import Role


class RunningBroker(Protocol):
    """A broker that may be stopped, killed and started again on the same ports and files."""

    port: int

    def url(self, role: Role) -> str:
        """The address for `role`, password included."""

    def stop(self) -> None:
        """End it as an administrator would."""

    def kill(self) -> None:
        """End it as a power cut would."""

    def restart(self) -> None:
        """Start it again, and return once it lets clients in; stop it first if it runs."""
