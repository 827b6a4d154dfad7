"""Everything Qt and QML complain about, sent to Python's log under the name ``qt``."""

import logging

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_log = logging.getLogger("qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def send_messages_to_log() -> None:
    """Let Qt speak through `logging` from now on."""
    qInstallMessageHandler(_take)


def stop_messages() -> None:
    """Give Qt its own voice back; to be done before the interpreter goes."""
    qInstallMessageHandler(None)


def _take(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    del context
    _log.log(_LEVELS.get(kind, logging.WARNING), "%s", text)
