"""What can be missing for a broker to be started here."""


class BrokerMissingError(Exception):
    """A broker or its configuration is not on this computer; one sentence says how to get it."""
