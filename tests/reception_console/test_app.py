"""The application as a process: it starts without a broker, keeps its diary and ends politely."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

_WITHIN_S = 30.0
_NOBODY = "mqtt://console:secret@127.0.0.1:9"


def _pages(diary: Path) -> list[dict[str, object]]:
    if not diary.exists():
        return []
    lines = diary.read_text(encoding="utf-8").splitlines(keepends=True)
    return [json.loads(line) for line in lines if line.endswith("\n")]  # the last may be unfinished


def test_without_a_broker_it_opens_says_so_and_ends_when_it_is_told(tmp_path: Path) -> None:
    diary = tmp_path / "diary.jsonl"
    words = ["--showroom", "demo", "--window", "1280x800", "--muted"]
    own = ["--name", "Zhao Lin", "--data", str(tmp_path), "--diary", str(diary)]
    process = subprocess.Popen(
        [sys.executable, "-m", "carside", "console", "--broker", _NOBODY, *words, *own],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stderr=subprocess.PIPE,
        text=True,
    )
    deadline = time.monotonic() + _WITHIN_S
    while not any(page["blindness"] == "broker_lost" for page in _pages(diary)):
        assert time.monotonic() < deadline, _pages(diary)
        assert process.poll() is None
        time.sleep(0.05)
    process.send_signal(signal.SIGTERM)
    _, said = process.communicate(timeout=_WITHIN_S)

    assert process.returncode == 0
    assert "Traceback" not in said
    assert "qrc:" not in said
    assert "TypeError" not in said
    assert "Warning" not in said
    page = _pages(diary)[-1]
    assert page["screen"] == "watching"
    assert page["calls"] == []
    assert page["selected"] is None
    controls = page["controls"]
    assert isinstance(controls, dict)
    assert {"search", "keys", "mute"} <= set(controls)
