"""What a terminal would obey or hide is shown as a sign instead, character for character."""

from __future__ import annotations

import re
import unicodedata

HIDDEN = "·"
"""Stands for a sign that would be there without being seen, or would turn the line around."""
BROKEN = "\ufffd"
"""Stands for what is no character at all."""
MARKS_KEPT = 4
"""More combining marks than this on one character are no writing."""

_PLAIN: set[str] = set()
"""All characters met so far that need no second look: nearly all of any text."""
_FILLERS = "\u115f\u1160\u2800\u3164\uffa0"
_INVISIBLE = {"Cf", "Zl", "Zp"}
_NO_CHARACTER = {"Cs", "Co", "Cn"}


def visible(text: str, keep: str = "\n") -> str:
    """The text as it may be sent to a terminal: control characters, direction marks, signs without width, unpaired
    surrogates and the like are each replaced by one visible character, so that no position moves.

    Control characters in `keep` stay as they are.
    """
    odd = set(text).difference(_PLAIN, keep)
    odd -= {character for character in odd if _is_plain(character)}
    if not odd:
        return text
    run = f"[{re.escape(''.join(sorted(odd)))}]+"
    return re.sub(run, lambda run: _shown(run, keep), text)


def _is_plain(character: str) -> bool:
    """Whether a character needs no second look; those that need none are told apart once."""
    if unicodedata.category(character)[0] == "M" or _sign(character) != character:
        return False
    _PLAIN.add(character)
    return True


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
