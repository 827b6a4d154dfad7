"""Ending so that somebody starts this board again. No Qt: the watching parent reads this too."""

from collections.abc import Mapping

from kiosk.notify import watchdog_s

AGAIN = 75
"""The exit code of a board that wants to be started again: neither as asked (0) nor in vain (2)."""


def is_watched(environment: Mapping[str, str]) -> bool:
    """Whether somebody would start this board again: systemd's watchdog, or `--watched`."""
    return watchdog_s(environment) is not None
