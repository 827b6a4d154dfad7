"""THE topic table: what travels where, who alone may write it, and who reads it.

One writer per topic: the broker's permissions, docs/contract.md and docs/asyncapi.yaml are all
generated from these rows (tools/generate).
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, cached_property

from carside.calls import Call
from carside.catalogue.sheet import Sheet
from carside.contract import editing as e
from carside.contract import payloads as p
from carside.contract import reading as r
from carside.floor import FloorPlan
from carside.roster import Advisor

ROOT = "carside/1"
"""The root of every topic; the number is the contract's version."""

_IDENTIFIER = re.compile(p.IDENTIFIER_PATTERN)


class Role(StrEnum):
    """Who speaks on the broker; each has its own password."""

    DESK = "desk"
    BOARD = "board"
    CONSOLE = "console"


@dataclass(frozen=True, eq=False)
class TopicRow:
    """One row of the table.

    Attributes:
        name: how the code calls it.
        path: below ``carside/1/{showroom}/``; at most one `{parameter}`.
        writer: who alone may publish here.
        readers: who listens.
        is_retained: whether it is a snapshot that the broker keeps.
        types: the data's type by CloudEvents type.
        why: what it is for, in the words of the contract.
    """

    name: str
    path: str
    writer: Role
    readers: frozenset[Role]
    is_retained: bool
    types: dict[str, type]
    why: str

    @cached_property
    def parameter(self) -> str | None:
        """The name inside the braces: ``board``, ``console``, ``call``, ``advisor``, ``car``."""
        found = re.search(r"\{(\w+)\}", self.path)
        return found.group(1) if found else None

    @cached_property
    def filter_path(self) -> str:
        """The path with an MQTT wildcard in place of its parameter."""
        return re.sub(r"\{\w+\}", "+", self.path)


@dataclass(frozen=True, slots=True)
class Address:
    """One topic: a showroom, a row and the identifier in its braces (empty if it has none)."""

    showroom: str
    row: TopicRow
    identifier: str = ""

    @property
    def topic(self) -> str:
        """The MQTT topic."""
        path = self.row.path
        if self.row.parameter is not None:
            path = path.replace("{" + self.row.parameter + "}", self.identifier)
        return f"{ROOT}/{self.showroom}/{path}"

    @property
    def source(self) -> str:
        """The CloudEvents `source` of whoever may write here."""
        if self.row.writer is Role.DESK:
            return "/desk"
        return f"/{self.row.writer}/{self.identifier}"


_DESK, _BOARD, _CONSOLE = Role.DESK, Role.BOARD, Role.CONSOLE


def _type(name: str) -> str:
    return f"carside.{name}.v1"


def _row(
    name: str,
    path: str,
    writer: Role,
    readers: tuple[Role, ...],
    types: dict[str, type],
    why: str,
    *,
    retained: bool = False,
) -> TopicRow:
    named = {_type(short): data for short, data in types.items()}
    return TopicRow(name, path, writer, frozenset(readers), retained, named, why)


TOPICS: dict[str, TopicRow] = {
    row.name: row
    for row in (
        _row(
            "board_state", "board/{board}/state", _BOARD, (_DESK, _CONSOLE), {"state": p.State},
            "who is alive; `boot` counts starts, so an old will is recognised", retained=True,
        ),
        _row(
            "board_about", "board/{board}/about", _BOARD, (_DESK, _CONSOLE), {"about": p.About},
            "birth document", retained=True,
        ),
        _row(
            "board_health", "board/{board}/health", _BOARD, (_DESK, _CONSOLE),
            {"health": p.Health}, "fleet health", retained=True,
        ),
        _row(
            "board_request", "board/{board}/request", _BOARD, (_DESK,),
            {"call.place": p.Place, "call.cancel": p.Cancel, "self_test.press": p.SelfTestPress},
            "what the shopper asks",
        ),
        _row(
            "board_response", "board/{board}/response", _DESK, (_BOARD,),
            {"response": p.BoardResponse}, "the desk has it: call assurance",
        ),
        _row(
            "board_call", "board/{board}/call", _DESK, (_BOARD, _CONSOLE),
            {"call.shown": p.Shown}, "what the shopper may see of the open call, or empty",
            retained=True,
        ),
        _row(
            "board_content", "board/{board}/content", _DESK, (_BOARD, _CONSOLE),
            {"content": p.Content}, "what to show", retained=True,
        ),
        _row(
            "board_command", "board/{board}/command", _DESK, (_BOARD,),
            {"command": p.Command}, "remote hand",
        ),
        _row(
            "board_result", "board/{board}/result", _BOARD, (_DESK, _CONSOLE),
            {"response": p.BoardResponse, "screenshot": p.Screenshot}, "result of a command",
        ),
        _row(
            "board_usage", "board/{board}/usage", _BOARD, (_DESK,), {"usage": p.Usage}, "interest",
        ),
        _row(
            "desk_state", "desk/state", _DESK, (_BOARD, _CONSOLE), {"state": p.State},
            "is anybody judging", retained=True,
        ),
        _row(
            "call", "call/{call}", _DESK, (_CONSOLE,), {"call": Call},
            "the whole call, while it is open", retained=True,
        ),
        _row(
            "advisor", "advisor/{advisor}", _DESK, (_CONSOLE,), {"advisor": Advisor}, "roster",
            retained=True,
        ),
        _row(
            "floor", "floor", _DESK, (_BOARD, _CONSOLE), {"floor": FloorPlan}, "pinpoint",
            retained=True,
        ),
        _row(
            "car", "car/{car}", _DESK, (_BOARD, _CONSOLE), {"car": Sheet}, "content",
            retained=True,
        ),
        _row(
            "self_test", "self-test", _DESK, (_CONSOLE,), {"self_test": p.SelfTest},
            "which boards failed the last self-test", retained=True,
        ),
        _row(
            "console_state", "console/{console}/state", _CONSOLE, (_DESK, _CONSOLE),
            {"state": p.State}, "reception alive", retained=True,
        ),
        _row(
            "console_request", "console/{console}/request", _CONSOLE, (_DESK,),
            {
                "call.dispatch": p.Dispatch,
                "call.accept": p.Accept,
                "call.decline": p.Decline,
                "call.arrive": p.Arrive,
                "call.close": p.Close,
                "call.join": p.Join,
                "call.keep_apart": p.KeepApart,
                "call.remark": p.Remark,
                "advisor.set": p.SetAdvisor,
                "board.command": p.CommandBoard,
                "self_test.run": p.RunSelfTest,
                "self_test.seen": p.SelfTestSeen,
                "history.find": r.FindCalls,
                "history.tell": r.TellStory,
                "report.make": r.MakeReport,
                "showroom.read": e.ReadShowroom,
                "showroom.edit": e.EditShowroom,
            },
            "what the receptionist asks",
        ),
        _row(
            "console_response", "console/{console}/response", _DESK, (_CONSOLE,),
            {
                "response": p.ConsoleResponse,
                "history.page": r.HistoryPage,
                "history.story": r.CallStory,
                "report": r.Report,
                "showroom.table": e.TableRead,
                "showroom.edited": e.Edited,
            },
            "the desk's answer",
        ),
        _row(
            "console_role", "console/{console}/role", _DESK, (_CONSOLE,), {"rights": p.Rights},
            "what whoever sits there may do", retained=True,
        ),
        _row(
            "event", "event", _DESK, (_CONSOLE,), {"entry": p.Entry},
            "every journal entry, in order: integrations",
        ),
    )
}  # fmt: skip


@cache
def _patterns() -> dict[tuple[int, str], list[tuple[TopicRow, list[str]]]]:
    """The rows by how many levels their path has, and by the first, which is never a parameter."""
    found: dict[tuple[int, str], list[tuple[TopicRow, list[str]]]] = {}
    for row in TOPICS.values():
        levels = row.path.split("/")
        found.setdefault((len(levels), levels[0]), []).append((row, levels))
    return found


def row_for(path: str) -> tuple[TopicRow, str] | None:
    """Find the row and the identifier of a path below the showroom, or None."""
    parts = path.split("/")
    for row, patterns in _patterns().get((len(parts), parts[0]), ()):
        found = ""
        for pattern, part in zip(patterns, parts, strict=True):
            if pattern.startswith("{"):
                if not _IDENTIFIER.match(part):
                    break
                found = part
            elif pattern != part:
                break
        else:
            return row, found
    return None


def address_of(topic: str) -> Address | None:
    """Read a topic back into an address, or None if the contract has no such topic."""
    parts = topic.split("/", 3)
    if len(parts) != 4 or "/".join(parts[:2]) != ROOT or not _IDENTIFIER.match(parts[2]):  # noqa: PLR2004 (carside, version, showroom, path)
        return None
    found = row_for(parts[3])
    return None if found is None else Address(parts[2], *found)
