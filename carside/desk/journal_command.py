"""`carside journal verify|backup|restore|export`: what an administrator does with a journal."""

import argparse
import io
import os
import sys
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TextIO

from carside.desk.database import sqlite_url
from carside.desk.journal_check import Finding, Verdict, verify
from carside.desk.journal_copies import backup, restore
from carside.desk.journal_errors import CorruptError
from carside.desk.journal_export import Span, instant, write_csv, write_jsonl
from carside.desk.journal_reading import JournalReader
from carside.desk.whole_file import whole_file
from carside.settings import SettingsError, identifier, made, own_folder

FOUND_SOMETHING = 1
_SHOWN = 20
_PROGRESS_EVERY_S = 0.2


def run(options: argparse.Namespace) -> int:
    """Do what was asked; 0, or 1 if the journal is not what was written.

    Raises:
        JournalError: it cannot be done; the sentence says why.
    """
    return _TASKS[options.task](options)


def _verify(options: argparse.Namespace) -> int:
    try:
        with _reader(options) as reader:
            place, verdict = reader.place, verify(reader, _Bar())
    except CorruptError as error:
        _say(str(error))
        return FOUND_SOMETHING
    _say(f"showroom {options.showroom}, {place}: {_summary(verdict)}")
    for finding in verdict.findings[:_SHOWN]:
        _say(f"  {_words(finding)}")
    if len(verdict.findings) > _SHOWN:
        _say(f"  and {len(verdict.findings) - _SHOWN:,} more")
    if verdict.is_sound:
        _say(f"nothing is wrong; head {verdict.head.sequence} {verdict.head.hash.hex()}")
        return 0
    count = len(verdict.findings)
    what = "1 thing is" if count == 1 else f"{count:,} things are"
    _say(f"{what} wrong: end the desk, put the journal aside and restore a backup")
    return FOUND_SOMETHING


def _backup(options: argparse.Namespace) -> int:
    with _reader(options) as reader:
        verdict = backup(reader, options.file, may_replace=options.force, progress=_Bar())
    _say(f"{options.file}: {_summary(verdict)}, verified")
    return 0


def _restore(options: argparse.Namespace) -> int:
    if options.journal is None:
        made(_folder(options))
    verdict = restore(options.file, _url(options), _showroom(options), _Bar())
    _say(f"restored: {_summary(verdict)}; entries made since that backup are not in it")
    return 0


def _export(options: argparse.Namespace) -> int:
    write = write_csv if options.format == "csv" else write_jsonl
    span = Span(
        since=_instant("--since", options.since),
        until=_instant("--until", options.until, is_end=True),
    )
    with _reader(options) as reader:
        if options.file is None:
            return _export_to_stdout(lambda out: write(reader, span, out))
        with (
            whole_file(options.file, may_replace=options.force) as growing,
            growing.open("w", encoding="utf-8", newline="") as out,
        ):
            count = write(reader, span, out)
    _say(f"{options.file}: {count:,} entries")
    return 0


def _export_to_stdout(write: Callable[[TextIO], int]) -> int:
    out = io.TextIOWrapper(sys.stdout.buffer, encoding="utf-8", newline="", write_through=False)
    try:
        write(out)
        out.flush()
    except BrokenPipeError:
        # Whoever read has seen enough; nothing more may be said on this pipe, at the end either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    finally:
        out.detach()
    return 0


_TASKS: dict[str, Callable[[argparse.Namespace], int]] = {
    "verify": _verify,
    "backup": _backup,
    "restore": _restore,
    "export": _export,
}


class _Bar:
    """How far it is, on one line of a terminal; nothing where nobody watches."""

    def __init__(self) -> None:
        self._is_watched = sys.stderr.isatty()
        self._shown_s = 0.0

    def __call__(self, done: int, of: int) -> None:
        """Show it, not too often."""
        now_s = time.monotonic()
        if not self._is_watched or (done < of and now_s - self._shown_s < _PROGRESS_EVERY_S):
            return
        self._shown_s = now_s
        end = "" if done < of else "\r\033[K"
        sys.stderr.write(f"\r{done:,} of {of:,} entries ({100 * done // max(of, 1)} %){end}")
        sys.stderr.flush()


def _reader(options: argparse.Namespace) -> JournalReader:
    return JournalReader(_url(options), _showroom(options))


def _url(options: argparse.Namespace) -> str:
    return options.journal or sqlite_url(_folder(options))


def _folder(options: argparse.Namespace) -> Path:
    return options.data or own_folder("desk", options.showroom)


def _instant(option: str, text: str | None, *, is_end: bool = False) -> datetime | None:
    if text is None:
        return None
    try:
        return instant(text, is_end=is_end)
    except ValueError as error:
        raise SettingsError(
            f"{option} {text!r} must be a day or an instant, such as 2026-11-21 or 2026-11-21T10:15"
        ) from error


def _showroom(options: argparse.Namespace) -> str:
    return identifier(options.showroom, "--showroom")


def _summary(verdict: Verdict) -> str:
    return f"{verdict.entries:,} entries, {verdict.calls:,} calls, journal {verdict.identity}"


def _words(finding: Finding) -> str:
    at = f"entry {finding.sequence}: " if finding.sequence is not None else ""
    return at + finding.sentence


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
