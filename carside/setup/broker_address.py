"""From what a person writes as a broker's address to the URL of each role. Pure."""

from urllib.parse import quote

from carside.contract.topics import Role
from carside.link.broker_url import BrokerUrl, BrokerUrlError
from carside.setup.draft import BrokerDraft


def urls_of(broker: BrokerDraft) -> dict[Role, str]:
    """The URL of each role: its user is called as the role, as in broker_config/.

    Raises:
        BrokerUrlError: the address is none; the text says what is allowed.
    """
    hosts, scheme = hosts_of(broker.address), _scheme(broker.address)
    return {role: f"{scheme}{_login(role, broker)}{hosts}" for role in Role}


def hosts_of(address: str) -> str:
    """Host and port as they are written, of one broker or of a cluster's nodes.

    Raises:
        BrokerUrlError: it is no address.
    """
    written = address.strip()
    rest = written.split("://", 1)[1] if "://" in written else written
    hosts = rest.rsplit("@", 1)[-1].rstrip("/")
    BrokerUrl.parse(_scheme(written) + hosts)
    return hosts


def _scheme(address: str) -> str:
    written = address.strip()
    if "://" not in written:
        return "mqtt://"
    scheme = written.split("://", 1)[0].lower()
    if scheme not in {"mqtt", "mqtts"}:
        raise BrokerUrlError(f"{scheme}:// is no broker's address")
    return f"{scheme}://"


def _login(role: Role, broker: BrokerDraft) -> str:
    password = broker.passwords.get(role, "")
    return f"{role}:{quote(password, safe='')}@" if password else f"{role}@"
