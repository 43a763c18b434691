"""Reading aloud by a command of the reader's own; without one nothing happens."""

from __future__ import annotations

import subprocess

from tui.desk.running import NotStarted, end, start, words_of
from tui.desk.settings.helpers import Helper

NO_VOICE = 'No voice yet: put speech = "espeak-ng -v cmn --stdin" into config.toml'
"""Within the line of messages at 80 columns, with a command that can be typed as it stands."""
MUTE = "The speech command cannot be started: {}"


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

    def aloud(self, voice: Helper | None, text: str) -> str:
        """Begin to read the text aloud; what is to be said where that cannot be."""
        if self.say(voice, text):
            return ""
        return MUTE.format(voice.command) if voice else NO_VOICE

    def stop(self) -> None:
        """Be quiet."""
        if self._voice is not None:
            end(self._voice)
        self._voice = None
