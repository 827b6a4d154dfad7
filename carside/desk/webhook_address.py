"""Where a webhook may be: at https anywhere, or in the house. Pure.

What is posted names people and where they stand, so it travels in the open only where nobody else
listens.
"""

import ipaddress
from urllib.parse import urlsplit

_PRIVATE_ENDINGS = (".local", ".localhost", ".lan", ".internal", ".home.arpa")


def problem_of(webhook: str) -> str | None:
    """What is wrong with the link, as it follows "is ... , must be", or None."""
    try:
        parts = urlsplit(webhook)
        _ = parts.port
    except ValueError:
        return "a link with a host, and a port from 0 to 65535 if it has one"
    if not parts.hostname:
        return "a link with a host"
    if "@" in parts.netloc:
        return "a link without a user or a password; name a webhook_secret_env instead"
    if parts.scheme == "https" or is_private(parts.hostname):
        return None
    return (
        "https://, as http:// is only for a host in the house: an address of a private network, a "
        f"name without dots, or one that ends in {', '.join(_PRIVATE_ENDINGS)}"
    )


def is_private(host: str) -> bool:
    """Whether `host` can only be in the house, by its address or name."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return "." not in host or host.lower().endswith(_PRIVATE_ENDINGS)
    return not address.is_global


def shown(webhook: str) -> str:
    """The host and port: what may be journalled and logged, as the rest may be a secret."""
    return urlsplit(webhook).netloc
