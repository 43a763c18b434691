"""Reading aloud by a command of the reader's own; without one nothing happens."""

from __future__ import annotations

import subprocess
from shutil import which


class Speech:
    """One voice at a time: a new sentence ends the one before."""

    def __init__(self) -> None:
        self._voice: subprocess.Popen[bytes] | None = None

    def say(self, command: str, text: str) -> bool:
        """Begin to read the text aloud; whether there was a command that could be started."""
        self.stop()
        import shlex

        try:
            words = shlex.split(command)
        except ValueError:
            return False
        if not words or which(words[0]) is None:
            return False
        try:
            self._voice = subprocess.Popen(
                words, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
            assert self._voice.stdin is not None
            self._voice.stdin.write(text.encode("utf-8", "replace"))
            self._voice.stdin.close()
        except OSError:
            return False
        return True

    def stop(self) -> None:
        """Be quiet."""
        if self._voice is not None and self._voice.poll() is None:
            self._voice.terminate()
        self._voice = None
