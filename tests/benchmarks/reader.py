"""How quick the reader feels, measured at a terminal: `python tests/benchmarks/reader.py [RUNS]`.

First text (restored from the last time, and with nothing to restore) and memory of the page, with that of the
worker process beside it for as long as there is one: for an article, for a book of a million characters left at
its end, and for the library (its table; the preview beside it comes later and is told of apart), as ratios to a
Textual app that only shows a label. Then the time from a key to the last byte it paints, with the processor time
that all threads took for it, in the article and in the book, and on a large screen
with all pinyin. All sides run in turn, so that a busy machine slows all of them alike: it is the ratio that
counts, and of keys the processor time and the quickest of them. Linux.
"""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from statistics import median, quantiles
from typing import NamedTuple

from seeds.documents import bundled

SCREEN, LARGE = (40, 120), (60, 200)
"""Rows and columns."""
ALL_PINYIN = (b"p",) * 5
"""Keys that lead to it from a page without any."""
LABEL = "只有一行"
LABEL_APP = f"""
from textual.app import App
from textual.widgets import Label
class OnlyALabel(App):
    def compose(self):
        yield Label("{LABEL}")
OnlyALabel().run()
"""
MILLION = 1_000_000
KEYS = {"word": (b"l", b"h"), "line": (b"j", b"k"), "page": (b"\x1b[6~", b"\x1b[5~"), "pinyin": (b"p",)}
"""On and back: at the end of the book, back and on."""
STYLES = re.compile(rb"\x1b\[[0-9;:]*m")
MOUSE = b"\x1b[?1000h"
"""The live page's first word to the terminal."""
QUIET = 0.25
"""Seconds without a byte after which a screen is taken to be finished."""


class Session:
    """One run of a command in a pseudo-terminal."""

    def __init__(self, command: Sequence[str], screen: tuple[int, int] = SCREEN) -> None:
        self.started, self.seen = time.perf_counter(), bytearray()
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            os.environ.update(TERM="xterm-256color", COLORTERM="truecolor")
            os.execvp(command[0], command)
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", *screen, 0, 0))

    def read(self, seconds: float) -> bytes:
        """What arrives within a time; nothing when nothing does."""
        ready, _, _ = select.select([self.terminal], [], [], seconds)
        data = os.read(self.terminal, 1 << 20) if ready else b""
        self.seen += data
        return data

    def settle(self, seconds: float) -> float | None:
        """Read until the screen has been quiet for a time; when its last byte came."""
        last = None
        while self.read(seconds):
            last = time.perf_counter()
        return last

    def until(self, text: str, limit: float = 60.0) -> float:
        """Seconds from the start until a text is on the wire."""
        seen = b""
        while text.encode() not in seen:
            if time.perf_counter() - self.started > limit:
                raise SystemExit(f"{text!r} never appeared")
            seen = STYLES.sub(b"", seen[-8192:] + self.read(0.05))
        return time.perf_counter() - self.started

    def press(self, key: bytes) -> float | None:
        """Milliseconds from a key to the last byte it causes."""
        pressed = time.perf_counter()
        os.write(self.terminal, key)
        last = self.settle(QUIET)
        return None if last is None else (last - pressed) * 1000

    def spent(self) -> float:
        """Milliseconds of processor time that it has taken so far, in all threads."""
        tasks = Path(f"/proc/{self.pid}/task").glob("*/schedstat")
        return sum(int(task.read_text().split()[0]) for task in tasks) / 1e6


@contextmanager
def session(command: Sequence[str], screen: tuple[int, int] = SCREEN) -> Iterator[Session]:
    """A run that is ended and waited for."""
    running = Session(command, screen)
    try:
        yield running
    finally:
        os.kill(running.pid, signal.SIGKILL)
        os.waitpid(running.pid, 0)
        os.close(running.terminal)


def first_text(command: Sequence[str], text: str) -> float:
    """Milliseconds until the text is shown."""
    with session(command) as running:
        return running.until(text) * 1000


def is_restored(command: Sequence[str], text: str) -> bool:
    """Whether the text is there before the live page has said a word to the terminal."""
    with session(command) as running:
        running.until(text)
        return MOUSE not in running.seen


def first_live_text(command: Sequence[str], text: str) -> float:
    """The same in a terminal that was never seen before, so that no frame fits."""
    os.environ["JINGDU_TERMINAL"] = os.urandom(4).hex()
    try:
        return first_text(command, text)
    finally:
        del os.environ["JINGDU_TERMINAL"]


def look_and_leave(command: Sequence[str], keys: bytes) -> str:
    """Open, press some keys, leave as a reader does; a line of text that the next start shows."""
    with session(command) as running:
        running.settle(8.0)
        os.write(running.terminal, keys)
        running.settle(2.0)
        os.write(running.terminal, b"q")
        with suppress(OSError):  # so the end of a program looks like on Linux
            while running.read(10.0):
                pass
    with session(command) as running:
        running.settle(8.0)
        shown = STYLES.sub(b"", running.seen).decode(errors="ignore")
    return max(re.findall("[\u4e00-\u9fff]{4,}", shown), key=len)[:8]


class Held(NamedTuple):
    """MiB that a program holds once its screen is quiet."""

    page: float
    """The process that draws."""
    beside: float
    """All that it has started: who finds words, as long as there is something to find."""


def memory(command: Sequence[str]) -> Held:
    """What a command holds: the page, and the processes beside it."""
    with session(command) as running:
        running.settle(3.0)
        family = {running.pid}
        parents = {
            int(stat.parent.name): parent for stat, parent in map(parent_of, Path("/proc").glob("[0-9]*/stat"))
        }
        while more := {pid for pid, parent in parents.items() if parent in family} - family:
            family |= more
        held = {pid: resident(pid) for pid in family}
        return Held(held.pop(running.pid), sum(held.values()))


def resident(pid: int) -> float:
    """MiB of a process in memory; of one that ends meanwhile none."""
    with suppress(OSError):
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
    return 0.0


def parent_of(stat: Path) -> tuple[Path, int]:
    """A process and the one it comes from; processes that end meanwhile belong to nobody."""
    try:
        return stat, int(stat.read_text().rsplit(")", 1)[1].split()[1])
    except OSError:
        return stat, -1


class Keys(NamedTuple):
    """What pressing keys in turn has taken."""

    times: list[float]
    """Milliseconds from each key to its last byte."""
    spent: float
    """Milliseconds of processor time for a key."""

    @property
    def said(self) -> str:
        """In a few words."""
        p95 = quantiles(self.times, n=20)[-1]
        wall = f"{min(self.times):5.1f} at least, median {median(self.times):5.1f}, p95 {p95:5.1f}"
        return f"{wall}, processor {self.spent:5.1f} ms"


def key_times(
    command: Sequence[str],
    keys: Sequence[bytes],
    before: Sequence[bytes] = (),
    screen: tuple[int, int] = SCREEN,
    count: int = 40,
) -> Keys:
    """Keys pressed in turn, each when the screen is quiet after the one before; those `before` are not counted."""
    with session(command, screen) as running:
        running.settle(5.0)
        for key in (*before, *keys * 2):  # what is done once is done
            running.press(key)
        before = running.spent()
        times = [running.press(keys[turn % len(keys)]) for turn in range(count)]
        spent = (running.spent() - before) / count
    found = [taken for taken in times if taken is not None]
    if len(found) < count:
        print(f"{count - len(found)} of {count} keys changed nothing: {command}")
    return Keys(found, spent)


def in_turns(runs: int, sides: Sequence[Callable[[], float]]) -> list[float]:
    """The median of each side, all measured in turn."""
    rounds = [[side() for side in sides] for _ in range(runs)]
    return [median(side) for side in zip(*rounds, strict=True)]


def write_book(path: Path) -> None:
    """A book of a million characters from the bundled articles' paragraphs."""
    paragraphs = [block.text for article in bundled() for block in article.blocks if block.type == "paragraph"]
    lines, length = ["一本很长的书", ""], 0
    while length < MILLION:
        lines.append("\u3000\u3000" + paragraphs[len(lines) % len(paragraphs)])
        length += len(lines[-1])
    path.write_text("\n".join(lines), encoding="utf-8")


def main() -> None:
    """Print all figures."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    label = [sys.executable, "-c", LABEL_APP]
    with tempfile.TemporaryDirectory() as home:
        os.environ["JINGDU_HOME"] = home
        # Modules are compiled once, as they are in an installed program.
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ["PYTHONPYCACHEPREFIX"] = str(Path(home) / "compiled")
        write_book(Path(home) / "book.txt")
        command = [sys.executable, "-m", "tui"]  # from the tree that is measured
        subprocess.run([*command, "add", str(Path(home) / "book.txt")], check=True, stdout=subprocess.DEVNULL)
        pages = {
            "article": ([*command, "read", bundled()[0].id], b""),
            "book": ([*command, "read", "一本很长的书"], b"G"),
            "library": (command, b""),
        }
        look_and_leave(command, b" ")  # away with the welcome, which takes every key
        for words, keys in pages.values():  # what an analysis costs is not asked here
            look_and_leave(words, keys)
        sides = {"label": (label, LABEL)} | {
            name: (words, look_and_leave(words, b"")) for name, (words, _) in pages.items()
        }
        for name in pages:
            if not is_restored(*sides[name]):
                print(f"{name}: its frame does not fit, so that it is not restored")
        report("restored", "ms", in_turns(runs, [lambda s=side: first_text(*s) for side in sides.values()]))
        title = max(re.findall("[\u4e00-\u9fff]+", bundled()[0].title), key=len)
        live = [*sides.values(), (command, title)]
        label_s, article, book, preview, table = in_turns(
            runs, [lambda s=side: first_live_text(*s) for side in live]
        )
        report("live text", "ms", [label_s, article, book, table])
        print(f"{'':12} and the preview beside the library's table {preview / label_s:.2f} x", flush=True)
        opened = {name: sides[name] for name in ("article", "book")}
        held = [[memory(side[0]) for side in sides.values()] for _ in range(3)]
        report("memory, page", "MiB", [median(one.page for one in side) for side in zip(*held, strict=True)])
        beside = [f"{median(one.beside for one in side):.0f} MiB" for side in zip(*held, strict=True)]
        print(f"{'beside it':12} " + "  ".join(map(" ".join, zip(sides, beside, strict=True))), flush=True)
        for name, keys in KEYS.items():
            article = key_times(opened["article"][0], keys)
            book = key_times(opened["book"][0], keys[::-1])
            print(f"{name + ' key':12} article {article.said}", flush=True)
            print(f"{'':12} book    {book.said}   {book.spent / article.spent:.2f} x the article", flush=True)
            if name in ("word", "page"):
                large = key_times(opened["article"][0], keys, ALL_PINYIN, LARGE)
                print(f"{'':12} large, all pinyin {large.said}", flush=True)


def report(what: str, unit: str, medians: Sequence[float]) -> None:
    """One line: the label app, and article, book and library as ratios to it."""
    label, *others = medians
    names = zip(("article", "book", "library"), others, strict=True)
    shown = "  ".join(f"{name} {taken / label:.2f} x" for name, taken in names)
    print(f"{what:12} label {label:6.1f} {unit}  {shown}", flush=True)


if __name__ == "__main__":
    main()
