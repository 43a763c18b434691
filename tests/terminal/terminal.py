"""A person at a real terminal: pexpect types, pyte is the screen."""

from __future__ import annotations

import ctypes
import os
import shlex
import signal
import sys
import time
from pathlib import Path

import pexpect
import pyte

ROOT = Path(__file__).parents[2]
PATIENCE = 120.0
"""Seconds after which something that does not come is missing, on a machine that has little else to do."""


def patience() -> float:
    """As much longer on a busy machine as each who waits for a processor has to share it."""
    return PATIENCE * max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))


def environment(home: Path) -> dict[str, str]:
    """A reader's environment, in any folder; LINES and COLUMNS of whoever runs the tests would stand in the way of
    resizing."""
    own = {name: value for name, value in os.environ.items() if name not in ("LINES", "COLUMNS", "NO_COLOR")}
    ours = {"PYTHONPATH": str(ROOT), "JINGDU_HOME": str(home)}
    return {**own, **ours, "TERM": "xterm-256color", "COLORTERM": "truecolor"}


DROP_FROM_BOUNDS, MAY_WRITE_ANYWHERE, MAY_READ_ANYWHERE = 24, 1, 2
"""Of prctl(2) and capabilities(7)."""


def as_in_a_shell() -> None:
    """Ctrl+C is heard, though what was begun in the background, as these tests may be, is born deaf to it; and what
    is read-only is so to root as well."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    if sys.platform == "linux":
        for might in (MAY_WRITE_ANYWHERE, MAY_READ_ANYWHERE):
            ctypes.CDLL(None).prctl(DROP_FROM_BOUNDS, might, 0, 0, 0)


class Terminal:
    """A program on a pseudo-terminal, with the screen a person would see."""

    def __init__(
        self,
        home: Path,
        *words: str,
        rows: int = 24,
        columns: int = 80,
        shell: bool = False,
        begin: str = "",
        **settings: str,
    ) -> None:
        """Start it, in an interactive shell if there is to be one; settings are of the environment.

        `begin` is done in the program before it is begun.
        """
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        self.sent = b""
        self._drawn = 0
        """So many of these bytes are on the screen: drawing them is dear, so it waits until somebody looks."""
        start = (
            ["-c", f"{begin}\nfrom tui.cli import main\nraise SystemExit(main())"] if begin else ["-m", "tui.cli"]
        )
        command = [sys.executable, *start, *words]
        self.program = pexpect.spawn(
            "/bin/bash" if shell else command[0],
            ["--norc", "--noprofile", "-i"] if shell else command[1:],
            dimensions=(rows, columns),
            env=environment(home) | settings,
            preexec_fn=as_in_a_shell,
        )
        if shell:
            self.press(shlex.join(command) + "\r")

    @property
    def text(self) -> str:
        """What the screen shows."""
        self._stream.feed(self.sent[self._drawn :])
        self._drawn = len(self.sent)
        return read_off(self._screen)

    def as_it_was(self, sent: int) -> str:
        """What it showed when so many bytes had been sent."""
        screen = pyte.Screen(self._screen.columns, self._screen.lines)
        pyte.ByteStream(screen).feed(self.sent[:sent])
        return read_off(screen)

    def press(self, keys: str) -> None:
        """Type."""
        self.program.send(keys)
        self.look(0.2)

    def look(self, quiet: float = 0.2) -> None:
        """Take in what the program writes until it is quiet."""
        while self.glance(quiet):
            pass

    def glance(self, patience: float = 0.1) -> bool:
        """Take in what there is, of a program that writes all the while; whether there was anything."""
        try:
            data = self.program.read_nonblocking(65536, timeout=patience)
        except (pexpect.TIMEOUT, pexpect.EOF):
            return False
        self.sent += data
        return True

    def wait_for(self, *wanted: str, gone: str = "") -> None:
        """Look until all of this is on the screen, and what should go is gone."""
        began = time.monotonic()
        while not all(words in self.text for words in wanted) or (gone and gone in self.text):
            self.look(0.1)
            if time.monotonic() > began + patience():
                raise AssertionError(f"{wanted} never came, or {gone} stayed; the screen shows:\n{self.text}")

    def resize(self, rows: int, columns: int) -> None:
        """Another window size; terminals differ in what they leave standing, so nothing is."""
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        self._drawn = len(self.sent)
        self.program.setwinsize(rows, columns)
        self.look(0.5)

    def ends(self, answer: str = "n\r") -> int:
        """The exit code, when the program ends by itself; a verb that asks whether it may go on gets the answer."""
        while self.program.expect([pexpect.EOF, rb"\[y/N\] "], timeout=patience()):
            self.sent += self.program.before + self.program.after
            self.program.send(answer)
        self.sent += self.program.before
        self.program.close()
        return int(self.program.exitstatus)

    def leave(self) -> int:
        """The exit code, after as many steps back as it takes; on a busy machine Escape and a key arrive as one."""
        for _ in range(12):
            self.press("\x1b")
            self.look(0.3)
            assert "Traceback" not in self.text, self.text
            if not self.program.isalive():
                break
            self.press("q")
        return self.ends()

    def close_window(self) -> None:
        """The terminal goes away, and the program is told so; it may take its time to end."""
        os.close(self.program.child_fd)
        began = time.monotonic()
        while os.waitpid(self.program.pid, os.WNOHANG) == (0, 0):
            time.sleep(0.1)
            if time.monotonic() > began + patience():
                os.kill(self.program.pid, signal.SIGKILL)
                raise AssertionError("it went on without a terminal")

    def kill(self) -> None:
        """Like a power cut to the program alone."""
        self.program.kill(9)
        self.program.wait()
        self.program.close()


def read_off(screen: pyte.Screen) -> str:
    """The lines of a screen, without the empty half of wide characters; one may stand alone meanwhile."""
    rows, columns = range(screen.lines), range(screen.columns)
    return "\n".join("".join(screen.buffer[y][x].data for x in columns).rstrip() for y in rows)
