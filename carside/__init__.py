"""Carside: the call button beside every car. The core: everything without a screen."""

__version__ = "0.1.0"
