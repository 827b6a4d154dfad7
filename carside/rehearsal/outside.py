"""A broker that somebody else runs: it can be used, and neither killed nor restarted."""

from collections.abc import Iterator
from contextlib import contextmanager

from carside.contract import Role
from carside.link.broker_url import BrokerUrl, BrokerUrlError
from carside.rehearsal.clearing import clear_everything
from carside.rehearsal.showroom import SHOWROOM
from carside.settings import SettingsError

ROLE = "{role}"


class OutsideBroker:
    """The broker at a URL. ``{role}`` in it becomes ``desk``, ``board`` or ``console``."""

    def __init__(self, url: str) -> None:
        """Check the URL.

        Raises:
            SettingsError: it cannot be used; the text says what can.
        """
        self._url = url
        try:
            parsed = BrokerUrl.parse(self.url(Role.DESK))
        except BrokerUrlError as error:
            raise SettingsError(f"--broker: {error}") from None
        if parsed.is_tls:
            raise SettingsError(
                "--broker: a rehearsal stands between the parts and the broker, which TLS forbids; "
                "give an mqtt:// address"
            )
        self.port = parsed.port
        self.place = parsed.place

    def url(self, role: Role) -> str:
        """The address for `role`."""
        return self._url.replace(ROLE, role.value)

    def stop(self) -> None:
        """Not ours to stop."""
        raise NotImplementedError("somebody else's broker is not stopped")

    kill = restart = stop


@contextmanager
def outside_broker(url: str) -> Iterator[OutsideBroker]:
    """Use the broker at `url`, and leave nothing of ours on it.

    Raises:
        SettingsError: the URL cannot be used.
    """
    broker = OutsideBroker(url)
    clear_everything(broker.url, SHOWROOM)
    try:
        yield broker
    finally:
        clear_everything(broker.url, SHOWROOM)
