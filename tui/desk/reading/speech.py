"""Reading aloud by a command of the reader's own; without one nothing happens."""

from __future__ import annotations

import subprocess

from tui.desk.running import NotStarted, end, start, words_of
from tui.desk.settings.helpers import Helper


class Speech:
    """One voice at a time: a new sentence ends the one before."""

    def __init__(self) -> None:
        self._voice: subprocess.Popen[bytes] | None = None

    def say(self, voice: Helper | None, text: str) -> bool:
        """Begin to read the text aloud; whether there was a command that could be started."""
        self.stop()
        try:
            words = words_of(voice.command, shell=voice.shell) if voice else ()
            self._voice = start(words, text.encode("utf-8", "replace"))
        except NotStarted:
            return False
        return True

    def stop(self) -> None:
        """Be quiet."""
        if self._voice is not None:
            end(self._voice)
        self._voice = None
