"""Who may log in: one password per role, made once and kept in `access.json`.

The file's shape, for programs and people that connect to this broker:

    {"desk":    {"url": "mqtt://desk:...@127.0.0.1:1883", "user": "desk", "password": "..."},
     "board":   {...},
     "console": {...}}

Only its owner may read it. The addresses are those for this computer; from another one, put this
computer's name in place of 127.0.0.1. Passwords stay the same from start to start; delete the file
to make new ones.
"""

import ipaddress
import os
import secrets
from collections.abc import Mapping
from pathlib import Path

import msgspec

from carside.contract.topics import Role
from carside.embedded_broker.fault import BrokerError

FILE_NAME = "access.json"
_PASSWORD_BYTES = 24


class Access(msgspec.Struct, frozen=True):
    """How one role gets in."""

    url: str
    user: str
    password: str


def passwords_in(data_dir: Path) -> dict[Role, str]:
    """The passwords kept in `data_dir`; new ones for the roles that have none yet.

    Raises:
        BrokerError: the file is there but cannot be understood.
        OSError: it cannot be read.
    """
    path = data_dir / FILE_NAME
    known: dict[Role, Access] = {}
    try:
        known = msgspec.json.decode(path.read_bytes(), type=dict[Role, Access])
    except FileNotFoundError:
        pass
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise BrokerError(f"{path} is damaged ({error}): delete it and start again.") from None
    return {
        role: known[role].password if role in known else secrets.token_urlsafe(_PASSWORD_BYTES)
        for role in Role
    }


def access_for(listen: str, port: int, passwords: Mapping[Role, str]) -> dict[Role, Access]:
    """How each role reaches a broker on `listen`, `port` from this computer."""
    host = reachable_host(listen)
    bracketed = f"[{host}]" if ":" in host else host
    return {
        role: Access(f"mqtt://{role}:{password}@{bracketed}:{port}", role, password)
        for role, password in passwords.items()
    }


def reachable_host(listen: str) -> str:
    """Where a client on this computer finds a server that listens on `listen`."""
    try:
        address = ipaddress.ip_address(listen)
    except ValueError:
        return listen
    if not address.is_unspecified:
        return listen
    return "127.0.0.1" if address.version == 4 else "::1"  # noqa: PLR2004 (IPv4)


def write_access(data_dir: Path, access: Mapping[Role, Access]) -> Path:
    """Write `access.json`, for its owner's eyes only, and return its path."""
    path = data_dir / FILE_NAME
    write_private(path, msgspec.json.format(msgspec.json.encode(access), indent=2) + b"\n")
    return path


def write_private(path: Path, content: bytes) -> None:
    """Replace `path` whole or not at all; only its owner may read it."""
    beside = path.with_name(path.name + ".new")
    beside.unlink(missing_ok=True)
    with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
