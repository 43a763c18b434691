"""What a terminal would obey or hide is shown as a sign instead, character for character."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

HIDDEN = "·"
"""Stands for a sign that would be there without being seen, or would turn the line around."""
BROKEN = "\ufffd"
"""Stands for what is no character at all."""
MARKS_KEPT = 4
"""More combining marks than this on one character are no writing."""

_PLAIN = (
    "\\x20-\\x7e\xa0-\xac\xae-\u02ff\u0391-\u03a1\u03a3-\u0482\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2100-\u218b"
    "\u2190-\u2426\u2460-\u2b73\u3000-\u3029\u3030-\u303f\u3041-\u3096\u309b-\u30ff\u3105-\u312f\u3220-\u4dbf"
    "\u4e00-\u9ffc\uac00-\ud7a3\ufe30-\ufe52\uff01-\uff9f\uffe0-\uffe6\ufffc\ufffd\U0001f300-\U0001f64f"
    "\U00020000-\U0002a6d6"
)
"""What needs no second look: nearly all of any text."""
_FILLERS = "\u115f\u1160\u2800\u3164\uffa0"
_INVISIBLE = {"Cf", "Zl", "Zp"}
_NO_CHARACTER = {"Cs", "Co", "Cn"}


def visible(text: str, keep: str = "\n") -> str:
    """The text as it may be sent to a terminal: control characters, direction marks, signs without width, unpaired
    surrogates and the like are each replaced by one visible character, so that no position moves.

    Control characters in `keep` stay as they are.
    """
    suspect = _suspect(keep)
    if suspect.search(text) is None:
        return text
    return suspect.sub(lambda run: _shown(run, keep), text)


@cache
def _suspect(keep: str) -> re.Pattern[str]:
    return re.compile(f"[^{_PLAIN}{re.escape(keep)}]+")


def _shown(run: re.Match[str], keep: str) -> str:
    """The characters of a run that need a second look, each as it may be shown."""
    start = run.start()
    based = start > 0 and not run.string[start - 1].isspace()
    shown = []
    marks = 0
    for character in run.group():
        if unicodedata.category(character)[0] == "M":
            marks += 1
            shown.append(character if based and marks <= MARKS_KEPT else HIDDEN)
        else:
            marks = 0
            shown.append(_sign(character) if character not in keep else character)
            based = not character.isspace()
    return "".join(shown)


def _sign(character: str) -> str:
    """The sign that stands for one character; most stand for themselves."""
    code = ord(character)
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "␡"
    category = unicodedata.category(character)
    if category in _NO_CHARACTER:
        return BROKEN
    return HIDDEN if category in _INVISIBLE or category == "Cc" or character in _FILLERS else character
