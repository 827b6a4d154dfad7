"""What SQLite really asks of the disk, call by call, and the disks a pulled plug may leave.

A VFS of our own is put before SQLite's (both live in the one shared libsqlite3, so ctypes reaches
it): every write, truncation, sync, creation and deletion is noted in order, and done. From the
record up to any moment a disk is then made as a power cut may leave it: what was synced is there;
of the rest each write is missing, whole, torn or has spoilt the whole sectors it touched; names in
the folder are as old as its last sync.
"""

import contextlib
import ctypes
import os
import random
from collections.abc import Iterator
from ctypes import CFUNCTYPE, POINTER, c_char_p, c_int, c_int64, c_uint8, c_void_p
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 4096
_CREATE, _MAIN_JOURNAL, _WAL = 0x4, 0x800, 0x80000

_Write = CFUNCTYPE(c_int, c_void_p, POINTER(c_uint8), c_int, c_int64)
_Truncate = CFUNCTYPE(c_int, c_void_p, c_int64)
_Sync = CFUNCTYPE(c_int, c_void_p, c_int)
# Paths stay pointers: SQLite keeps them, and looks for the parameters of an URI behind them.
_Open = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, POINTER(c_int))
_Delete = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int)


class _Methods(ctypes.Structure):
    _fields_ = (
        ("version", c_int),
        ("close", c_void_p),
        ("read", c_void_p),
        ("write", _Write),
        ("truncate", _Truncate),
        ("sync", _Sync),
        *((f"other{n}", c_void_p) for n in range(13)),
    )


class _File(ctypes.Structure):
    _fields_ = (("methods", POINTER(_Methods)),)


class _Vfs(ctypes.Structure):
    _fields_ = (
        ("version", c_int),
        ("file_size", c_int),
        ("max_path", c_int),
        ("next", c_void_p),
        ("name", c_char_p),
        ("data", c_void_p),
        ("open", _Open),
        ("delete", _Delete),
        *((f"other{n}", c_void_p) for n in range(16)),
    )


@dataclass(frozen=True, slots=True)
class Act:
    """One thing asked of the disk, or claimed by the program: `what` says which."""

    what: str
    name: str = ""
    offset: int = 0
    content: bytes = b""


@dataclass
class Record:
    """Everything that was asked and claimed, in order."""

    acts: list[Act] = field(default_factory=list)

    def claim(self, what: str, name: str) -> None:
        """Note what the program promises at this moment."""
        self.acts.append(Act(what, name))

    def folder_synced(self) -> None:
        """Note that the folder's names are on the disk."""
        self.acts.append(Act("sync names"))


@contextlib.contextmanager
def recorded(folder: Path) -> Iterator[Record]:
    """Record what this process's SQLite does in `folder` while the block runs."""
    lib = ctypes.CDLL("libsqlite3.so.0")
    lib.sqlite3_vfs_find.restype = POINTER(_Vfs)
    lib.sqlite3_vfs_find.argtypes = (c_char_p,)
    for function in (lib.sqlite3_vfs_register, lib.sqlite3_vfs_unregister):
        function.argtypes = (
            (POINTER(_Vfs), c_int) if "un" not in function.__name__ else (POINTER(_Vfs),)
        )
    before = lib.sqlite3_vfs_find(None)
    tap = _Tap(folder, before.contents)
    lib.sqlite3_vfs_register(ctypes.byref(tap.vfs), 1)
    try:
        yield tap.record
    finally:
        lib.sqlite3_vfs_unregister(ctypes.byref(tap.vfs))
        lib.sqlite3_vfs_register(before, 1)


class _Tap:
    """Stands before the real VFS and notes what passes."""

    def __init__(self, folder: Path, real: _Vfs) -> None:
        self.record = Record()
        self._folder = folder
        self._real = _Vfs.from_buffer_copy(real)
        self.vfs = _Vfs.from_buffer_copy(real)
        self.vfs.name, self.vfs.next = b"recorded", None
        self.vfs.open, self.vfs.delete = _Open(self._open), _Delete(self._delete)
        self._names: dict[int, str] = {}
        self._unsynced_names: set[int] = set()
        self._methods: dict[int, tuple[_Methods, _Methods]] = {}

    def _open(self, vfs: int, path: int | None, file: int, flags: int, out: object) -> int:
        file_path = _path_at(path)
        is_ours = file_path is not None and file_path.parent == self._folder
        is_new = file_path is not None and not file_path.exists()
        code = int(self._real.open(vfs, path, file, flags, out))
        if code != 0 or not is_ours or file_path is None:
            return code
        name = file_path.name
        if is_new:
            self.record.acts.append(Act("create", name))
        # SQLite syncs the folder with the first sync of a log or journal it may have made.
        if flags & _CREATE and flags & (_MAIN_JOURNAL | _WAL):
            self._unsynced_names.add(file)
        else:
            self._unsynced_names.discard(file)
        self._tap_file(file, name)
        return code

    def _tap_file(self, file: int, name: str) -> None:
        head = _File.from_address(file)
        real = _Methods.from_buffer_copy(head.methods.contents)
        ours = _Methods.from_buffer_copy(real)
        ours.write, ours.truncate = _Write(self._write), _Truncate(self._truncate)
        ours.sync = _Sync(self._sync)
        self._names[file], self._methods[file] = name, (real, ours)
        head.methods = ctypes.pointer(ours)

    def _write(self, file: int, content: object, size: int, offset: int) -> int:
        data = ctypes.string_at(content, size)  # type: ignore[arg-type]  # a pointer to bytes
        self.record.acts.append(Act("write", self._names[file], offset, data))
        return int(self._methods[file][0].write(file, content, size, offset))

    def _truncate(self, file: int, size: int) -> int:
        self.record.acts.append(Act("truncate", self._names[file], size))
        return int(self._methods[file][0].truncate(file, size))

    def _sync(self, file: int, flags: int) -> int:
        code = int(self._methods[file][0].sync(file, flags))
        self.record.acts.append(Act("sync", self._names[file]))
        if file in self._unsynced_names:
            self._unsynced_names.discard(file)
            self.record.folder_synced()
        return code

    def _delete(self, vfs: int, path: int | None, sync_folder: int) -> int:
        file_path = _path_at(path)
        if file_path is not None and file_path.parent == self._folder and file_path.exists():
            self.record.acts.append(Act("delete", file_path.name))
        code = int(self._real.delete(vfs, path, sync_folder))
        if sync_folder and code == 0:
            self.record.folder_synced()
        return code


def _path_at(address: int | None) -> Path | None:
    return Path(os.fsdecode(ctypes.string_at(address))) if address else None


@dataclass(eq=False)
class _Stored:
    """One file as the disk has it, and what was written to it and is not synced."""

    synced: bytearray = field(default_factory=bytearray)
    unsynced: list[Act] = field(default_factory=list)


class PluggedOut:
    """The disk after `acts`, when the plug was pulled: `left` makes it as it may be found."""

    def __init__(self, acts: list[Act]) -> None:
        self._named: dict[str, _Stored] = {}
        self._now: dict[str, _Stored] = {}
        self._renamings: list[tuple[str, _Stored | None]] = []
        for act in acts:
            self._take(act)

    def _take(self, act: Act) -> None:
        match act.what:
            case "create":
                self._now[act.name] = _Stored()
                self._renamings.append((act.name, self._now[act.name]))
            case "delete":
                self._now.pop(act.name, None)
                self._renamings.append((act.name, None))
            case "write" | "truncate":
                self._now[act.name].unsynced.append(act)
            case "sync":
                stored = self._now[act.name]
                for one in stored.unsynced:
                    _apply(stored.synced, one)
                stored.unsynced.clear()
            case "sync names":
                self._rename(len(self._renamings))
                self._renamings.clear()

    def _rename(self, count: int) -> dict[str, _Stored]:
        for name, stored in self._renamings[:count]:
            if stored is None:
                self._named.pop(name, None)
            else:
                self._named[name] = stored
        return self._named

    def left(self, folder: Path, dice: random.Random, how: str) -> None:
        """Write the disk into `folder`; to be called once.

        `how` is ``nothing`` (more than was synced), ``everything``, or ``dice``: as they fall.
        """
        count = {"nothing": 0, "everything": len(self._renamings)}.get(
            how, dice.randint(0, len(self._renamings))
        )
        for name, stored in self._rename(count).items():
            content = bytearray(stored.synced)
            for act in stored.unsynced if how != "nothing" else ():
                _apply(content, act) if how == "everything" else _mangle(content, act, dice)
            (folder / name).write_bytes(content)
            if name.endswith("-wal"):
                shared = folder / name.replace("-wal", "-shm")
                shared.write_bytes(dice.randbytes(32768))  # never synced, never to be believed


def _apply(content: bytearray, act: Act) -> None:
    if act.what == "truncate":
        del content[act.offset :]
        return
    content.extend(bytes(max(0, act.offset + len(act.content) - len(content))))
    content[act.offset : act.offset + len(act.content)] = act.content


def _mangle(content: bytearray, act: Act, dice: random.Random) -> None:
    """Do one unsynced act as a dying disk may: not at all, wholly, in part, or spoiling."""
    fate = dice.choice(("missing", "whole", "torn", "spoilt"))
    if fate == "missing":
        return
    if fate == "torn" and act.what == "write":
        kept = dice.randrange(len(act.content) + 1) // 512 * 512
        act = Act("write", act.name, act.offset, act.content[:kept])
    _apply(content, act)
    if fate == "spoilt" and act.what == "write":
        first = act.offset // SECTOR * SECTOR
        last = min(len(content), -(-(act.offset + len(act.content)) // SECTOR) * SECTOR)
        content[first:last] = dice.randbytes(last - first)
