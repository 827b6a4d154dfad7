"""A part as the stage holds it: a child that is told by its standard input and heard by its output.

The child dies with the stage. What it wrote before it was killed is still in the pipe and is read.
"""

import os
import resource
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec

from carside import processes
from carside.rehearsal.parts.words import Order, Report, Settings

_DECODER: "msgspec.json.Decoder[Report]" = msgspec.json.Decoder(Report)
_CHUNK = 1 << 16


class Part:
    """One process of a rehearsal, which can be killed and started again.

    Attributes:
        name: such as ``boards-1``; also the name of its route through the proxy.
        module: what runs in it, below `carside.rehearsal.parts`.
        starts: how often it was started.
    """

    def __init__(self, name: str, module: str, records: Path) -> None:
        self.name = name
        self.module = module
        self.starts = 0
        self._records = records
        self._child: processes.Child | None = None
        self._rest = b""

    @property
    def is_up(self) -> bool:
        """Whether it was started and not killed since; it may have ended by itself."""
        return self._child is not None

    @property
    def output(self) -> int:
        """The descriptor to wait on."""
        assert self._child is not None  # noqa: S101 (narrows for mypy)
        assert self._child.stdout is not None  # noqa: S101 (as above)
        return self._child.stdout.fileno()

    def start(self, settings: Settings) -> None:
        """Start the process and tell it how to begin."""
        self.starts += 1
        self._rest = b""
        command = [sys.executable, "-m", f"carside.rehearsal.parts.{self.module}"]
        with (self._records / f"{self.name}.log").open("ab") as log:
            self._child = processes.start(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
            )
        os.set_blocking(self.output, False)
        self._write(msgspec.json.encode(settings))

    def tell(self, order: Order) -> None:
        """Give an order; one that is dead does not hear it."""
        self._write(msgspec.json.encode(order))

    def hear(self) -> Iterator[Report]:
        """Everything that it has reported until now."""
        data = self._read()
        if not data:
            return
        with (self._records / f"{self.name}.jsonl").open("ab") as file:
            file.write(data)
        *lines, self._rest = (self._rest + data).split(b"\n")
        for line in lines:
            yield _DECODER.decode(line)

    def fill_disk(self, *, is_full: bool) -> None:
        """Let every write to a file fail, or none any more. Pipes and sockets are not touched."""
        if self._child is None or self._child.poll() is not None:
            return
        _soft, hard = resource.prlimit(self._child.pid, resource.RLIMIT_FSIZE)
        limits = (0 if is_full else hard, hard)
        resource.prlimit(self._child.pid, resource.RLIMIT_FSIZE, limits)

    def kill(self) -> None:
        """End it as a power cut would; `hear` still gives what it had said."""
        if self._child is not None:
            self._child.kill()
            self._child.wait()

    def ended(self) -> int | None:
        """Its exit code if it ended, by itself or killed."""
        return None if self._child is None else self._child.poll()

    def forget(self) -> None:
        """Let go of a process that has ended and was heard to the end."""
        if self._child is None:
            return
        for pipe in (self._child.stdin, self._child.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except BrokenPipeError:
                    continue
        self._child = None

    def close(self, within_s: float) -> None:
        """End it if it has not ended by itself within a time."""
        if self._child is None:
            return
        try:
            self._child.wait(timeout=max(0.0, within_s))
        except subprocess.TimeoutExpired:
            self.kill()

    def _write(self, line: bytes) -> None:
        assert self._child is not None  # noqa: S101 (narrows for mypy)
        assert self._child.stdin is not None  # noqa: S101 (as above)
        try:
            self._child.stdin.write(line + b"\n")
            self._child.stdin.flush()
        except BrokenPipeError:
            return

    def _read(self) -> bytes:
        chunks = []
        while True:
            try:
                chunk = os.read(self.output, _CHUNK)
            except BlockingIOError:
                break
            if not chunk:
                break
            chunks.append(chunk)
        return b"".join(chunks)
