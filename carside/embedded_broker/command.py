"""`carside broker`: the embedded broker in the foreground, until it is asked to end."""

import signal
import sys
from pathlib import Path
from types import FrameType

from carside.embedded_broker.broker import EmbeddedBroker
from carside.embedded_broker.fault import BrokerError

_ENDED_AS_ASKED = 0
_BROKER_DIED = 1
_ENVIRONMENT_AT_FAULT = 2


def run(port: int, data_dir: Path, listen: str) -> int:
    """Run a broker until SIGINT or SIGTERM and return the exit code.

    0: ended as asked. 1: the server died; its last words are on stderr. 2: it could not be started
    here; one sentence on stderr says why.
    """
    broker = EmbeddedBroker(data_dir, port, listen)
    is_asked_to_end = False

    def end(_signal: int, _frame: FrameType | None) -> None:
        nonlocal is_asked_to_end
        is_asked_to_end = True
        broker.terminate()

    before = {one: signal.signal(one, end) for one in (signal.SIGINT, signal.SIGTERM)}
    try:
        broker.start()
        if not is_asked_to_end:
            print(  # noqa: T201 (the command's answer)
                f"The broker listens on mqtt://{listen}:{broker.port}; "
                f"passwords are in {broker.access_file}",
                flush=True,
            )
        code = broker.wait()
        if not is_asked_to_end:
            _complain(f"The broker ended by itself (code {code}):\n{broker.last_words()}")
            return _BROKER_DIED
    except BrokerError as error:
        if not is_asked_to_end:
            _complain(str(error))
            return _ENVIRONMENT_AT_FAULT
    finally:
        broker.stop()
        for one, handler in before.items():
            signal.signal(one, handler)
    return _ENDED_AS_ASKED


def _complain(text: str) -> None:
    print(text, file=sys.stderr)  # noqa: T201 (the command's answer)
