"""What the staff menu can tell of a board: line, version, stores. For a worker thread."""

import platform
import socket
import time
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, QLocale, qVersion
from PySide6.QtQuick import QQuickWindow

import carside
from carside.board.connection import LineReport
from kiosk.care import Care
from kiosk.source_text import QT_TRANSLATE_NOOP
from kiosk.staff import Facts, Place

translate = QCoreApplication.translate

ANSWER_WITHIN_S = 2.0
_MINUTE_S, _HOUR_S, _DAY_S = 60, 3600, 86400
_NOTHING = "\u2013"
_LINES = {
    "connecting": QT_TRANSLATE_NOOP("Staff", "connecting"),
    "connected": QT_TRANSLATE_NOOP("Staff", "connected"),
    "lost": QT_TRANSLATE_NOOP("Staff", "lost"),
    "refused": QT_TRANSLATE_NOOP("Staff", "refused"),
}


def network_rows(care: Care, line: LineReport, locale: QLocale) -> Facts:
    """How the way to the desk stands; asks the broker's host for an answer, which takes a while."""
    said = translate("Staff", _LINES.get(line.line, line.line))
    rows = [
        (translate("Staff", "Connection"), f"{said}: {line.reason}" if line.reason else said),
        (translate("Staff", "Broker"), _broker(care)),
        (translate("Staff", "Broker answers within"), _answer(care, locale)),
        (translate("Staff", "Desk last heard"), _ago(line.desk_heard_ago_s, locale)),
        (translate("Staff", "Clock beside the desk's"), _offset(line.clock_offset_s, locale)),
        (translate("Staff", "Content revision"), str(line.revision) if line.revision else _NOTHING),
        (translate("Staff", "Addresses of this board"), ", ".join(own_addresses()) or _NOTHING),
    ]
    return tuple(rows)


def version_rows(care: Care, place: Place, locale: QLocale) -> Facts:
    """What runs here, since when, and how large its stores are."""
    stand = " · ".join(part for part in (place.board, place.stand, place.showroom) if part)
    rows = [
        (translate("Staff", "Board"), stand),
        (translate("Staff", "Carside"), carside.__version__),
        (translate("Staff", "Qt and PySide"), f"{qVersion()} · {PySide6.__version__}"),
        (translate("Staff", "Python"), platform.python_version()),
        (translate("Staff", "System"), platform.platform(terse=True)),
        (
            translate("Staff", "Renderer and screen"),
            f"{QQuickWindow.sceneGraphBackend() or 'rhi'} · {place.screen}",
        ),
        (translate("Staff", "Running for"), _span(place.uptime_s, locale)),
        (translate("Staff", "Stores on disk"), _stores(care.folder, locale)),
    ]
    return tuple(rows)


def own_addresses() -> list[str]:
    """The addresses of this machine's networks, with the name of each."""
    from PySide6.QtNetwork import QAbstractSocket, QNetworkInterface

    flag = QNetworkInterface.InterfaceFlag
    found = []
    for one in QNetworkInterface.allInterfaces():
        if not one.flags() & flag.IsUp or one.flags() & flag.IsLoopBack:
            continue
        for entry in one.addressEntries():
            address = entry.ip()
            is_old = address.protocol() is QAbstractSocket.NetworkLayerProtocol.IPv4Protocol
            if is_old or not address.isLinkLocal():
                found.append(f"{address.toString()} ({one.name()})")
    return found


def answer_ms(host: str, port: int) -> float | None:
    """How long the host takes to accept a connection, in milliseconds; None if it does not."""
    began_s = time.perf_counter()
    try:
        with socket.create_connection((host, port), ANSWER_WITHIN_S):
            return (time.perf_counter() - began_s) * 1000
    except (OSError, UnicodeError):
        return None


def _broker(care: Care) -> str:
    broker = care.broker
    if broker is None:
        return _NOTHING
    user = f"{broker.user} @ " if broker.user else ""
    return f"{user}{broker.place}{' · TLS' if broker.is_tls else ''}"


def _answer(care: Care, locale: QLocale) -> str:
    if care.broker is None:
        return _NOTHING
    took_ms = answer_ms(care.broker.host, care.broker.port)
    if took_ms is None:
        return translate("Staff", "no answer")
    return translate("Staff", "%1 ms").replace("%1", locale.toString(took_ms, "f", 1))


def _ago(seconds: float | None, locale: QLocale) -> str:
    if seconds is None:
        return translate("Staff", "never")
    return translate("Staff", "%1 ago").replace("%1", _span(seconds, locale))


def _offset(seconds: float | None, locale: QLocale) -> str:
    if seconds is None:
        return translate("Staff", "not known")
    return translate("Staff", "%1 s").replace("%1", locale.toString(seconds, "f", 2))


def _span(seconds: float, locale: QLocale) -> str:
    if seconds < _MINUTE_S:
        return translate("Staff", "%1 s").replace("%1", locale.toString(seconds, "f", 0))
    if seconds < _HOUR_S:
        return translate("Staff", "%1 min").replace("%1", str(int(seconds // _MINUTE_S)))
    days, hours = int(seconds // _DAY_S), int(seconds % _DAY_S // _HOUR_S)
    minutes = int(seconds % _HOUR_S // _MINUTE_S)
    if not days:
        said = translate("Staff", "%1 h %2 min").replace("%1", str(hours))
        return said.replace("%2", str(minutes))
    return translate("Staff", "%1 d %2 h").replace("%1", str(days)).replace("%2", str(hours))


def _stores(folder: Path | None, locale: QLocale) -> str:
    if folder is None:
        return _NOTHING
    sizes: dict[str, int] = {}
    for file in folder.rglob("*"):
        name = file.relative_to(folder).parts[0].split(".")[0]
        try:
            sizes[name] = sizes.get(name, 0) + (file.stat().st_size if file.is_file() else 0)
        except OSError:  # gone meanwhile
            continue
    found = [f"{name} {locale.formattedDataSize(size, 1)}" for name, size in sizes.items() if size]
    return ", ".join(sorted(found)) or _NOTHING
