"""What can be wrong with the machine the broker starts on, each told in one sentence."""

import errno
from pathlib import Path


class BrokerError(Exception):
    """The broker cannot start or run here. The text is one sentence for whoever started it."""


def folder_fault(folder: Path, error: OSError) -> BrokerError:
    """Tell why the broker's folder is of no use."""
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return BrokerError(f"The disk is full: nothing can be written to {folder}.")
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return BrokerError(f"The folder {folder} cannot be written to by this user.")
        case errno.EEXIST | errno.ENOTDIR:
            return BrokerError(f"{folder} is not a folder.")
        case _:
            return BrokerError(f"The folder {folder} cannot be used: {error.strerror}.")


def address_fault(listen: str, port: int, error: OSError) -> BrokerError:
    """Tell why nobody can listen on `listen`, `port`."""
    match error.errno:
        case errno.EADDRINUSE:
            return BrokerError(
                f"Port {port} on {listen} is in use by another program: "
                "choose another one with --port."
            )
        case errno.EACCES:
            return BrokerError(
                f"This user may not listen on port {port}: choose one above 1023 with --port."
            )
        case errno.EADDRNOTAVAIL:
            return BrokerError(f"{listen} is not an address of this computer.")
        case _:
            return BrokerError(f"Nobody can listen on {listen}, port {port}: {error.strerror}.")
