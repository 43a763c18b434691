"""A disk in memory that can be killed, fail or lose power at any call, and shows what it would hold afterwards."""

from __future__ import annotations

import contextlib
import errno
import os
import time
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from types import SimpleNamespace

from store.database.system import OperatingSystem

FOLDER = "/simulated"
PATH = f"{FOLDER}/notebook.json"


class Stopped(BaseException):
    """The program was killed, or the power went: no call after this one has any effect."""


class Node:
    """A file's bytes: as programs see them, and as far as the disk really has them."""

    count = 0

    def __init__(self, data: bytes = b"", mode: int = 0o600) -> None:
        Node.count += 1
        self.number = Node.count
        self.data = self.durable = data
        self.mode = mode
        self.given_up = False
        """After a failed sync a system may drop the bytes and call the next sync a success."""

    def after_power_cut(self, tail: str) -> bytes:
        """What is left when the bytes that were not forced out are missing, half there, zeros, or all there."""
        if not self.data.startswith(self.durable):
            return self.data if tail == "kept" else self.durable
        lost = self.data[len(self.durable) :]
        left = {"missing": b"", "half": lost[: len(lost) // 2], "zeros": bytes(len(lost)), "kept": lost}[tail]
        return self.durable + left


class SimulatedDisk(OperatingSystem):
    """One folder. `fault` is asked before every call and may raise, or name how many bytes a write takes."""

    def __init__(self, files: dict[str, bytes] | None = None) -> None:
        self.names_now = {name: Node(data) for name, data in (files or {}).items()}
        self.name_history = [dict(self.names_now)]
        """The names since the folder was last forced out: after a power cut any of these may be what is there."""
        self.handles: dict[int, Node] = {}
        self.calls: list[str] = []
        self.fault: Callable[[int, str], int | None] = lambda number, name: None
        self.stopped = False

    # -- what tests ask --------------------------------------------------------------------------

    def revived(self) -> SimulatedDisk:
        """The same disk for the next program, after this one was killed; some of it may not be forced out yet."""
        disk = SimulatedDisk()
        disk.names_now, disk.name_history = self.names_now, self.name_history
        return disk

    def files(self) -> dict[str, bytes]:
        """What another program, or this one after being killed, would find."""
        return {name: node.data for name, node in self.names_now.items()}

    def after_power_cut(self) -> Iterator[dict[str, bytes]]:
        """Every state the disk may be in after the power went."""
        for names in self.name_history:
            for tail in ("missing", "half", "zeros", "kept"):
                yield {name: node.after_power_cut(tail) for name, node in names.items()}

    def stop(self) -> None:
        """Kill the program: whatever its clean-up tries has no effect."""
        self.stopped = True
        raise Stopped

    def _step(self, name: str) -> int | None:
        if self.stopped:
            raise Stopped
        self.calls.append(name)
        return self.fault(len(self.calls), name)

    def _renamed(self) -> None:
        self.name_history.append(dict(self.names_now))

    def _node(self, path: str) -> Node:
        if path not in self.names_now:
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), path)
        return self.names_now[path]

    def _handle(self, node: Node) -> int:
        number = max(self.handles, default=2) + 1
        self.handles[number] = node
        return number

    # -- the calls -------------------------------------------------------------------------------

    def open(self, path: str, writing: bool) -> int:
        self._step("open")
        return self._handle(self._node(path))

    def create(self, path: str) -> int:
        self._step("create")
        if path in self.names_now:
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), path)
        self.names_now[path] = Node()
        self._renamed()
        return self._handle(self.names_now[path])

    def close(self, file: int) -> None:
        with contextlib.suppress(OSError):
            self._step("close")
        self.handles.pop(file, None)

    def stat(self, path: str) -> os.stat_result:
        self._step("stat")
        return self._stat(self._node(path))

    def fstat(self, file: int) -> os.stat_result:
        self._step("fstat")
        return self._stat(self.handles[file])

    def _stat(self, node: Node) -> os.stat_result:
        return SimpleNamespace(  # type: ignore[return-value]
            st_dev=1, st_ino=node.number, st_size=len(node.data), st_mode=0o100000 | node.mode
        )

    def read(self, file: int, length: int, offset: int) -> bytes:
        self._step("read")
        return self.handles[file].data[offset : offset + length]

    def write(self, file: int, data: bytes) -> int:
        taken = self._step("write")
        node, size = self.handles[file], len(data) if taken is None else min(taken, len(data))
        node.data += data[:size]
        return size

    def truncate(self, file: int, size: int) -> None:
        self._step("truncate")
        self.handles[file].data = self.handles[file].data[:size]

    def sync(self, file: int) -> None:
        node = self.handles[file]
        try:
            self._step("sync")
        except OSError:
            node.given_up = True
            raise
        if not node.given_up:
            node.durable = node.data

    def dress(self, file: int, like: os.stat_result) -> None:
        self._step("dress")
        self.handles[file].mode = like.st_mode & 0o7777

    def link(self, source: str, target: str) -> None:
        self._step("link")
        if target in self.names_now:
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), target)
        self.names_now[target] = self._node(source)
        self._renamed()

    def replace(self, source: str, target: str) -> None:
        self._step("replace")
        if self._node(source) is not self.names_now.get(target):  # between two names of one file nothing happens
            self.names_now[target] = self.names_now.pop(source)
            self._renamed()

    def remove(self, path: str) -> None:
        self._step("remove")
        self._node(path)
        del self.names_now[path]
        self._renamed()

    def names(self, folder: str) -> list[str]:
        self._step("names")
        return [name.rpartition("/")[2] for name in self.names_now]

    def sync_folder(self, folder: str) -> None:
        self._step("sync_folder")
        self.name_history = [dict(self.names_now)]

    def lock(self, path: str, seconds: float) -> nullcontext[None]:
        return nullcontext()

    def pause(self, seconds: float) -> None:
        pass

    def now(self) -> time.struct_time:
        return time.gmtime(0)
