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
    marks = {character for character in odd if _is_mark(character)}
    text = text.translate({ord(character): _sign(character) for character in odd - marks})
    return re.sub(f"[{re.escape(''.join(sorted(marks)))}]+", _few, text) if marks else text


def _is_plain(character: str) -> bool:
    """Whether a character needs no second look; those that need none are told apart once."""
    if _is_mark(character) or _sign(character) != character:
        return False
    _PLAIN.add(character)
    return True


def _is_mark(character: str) -> bool:
    """Whether it sits on the character before it."""
    return unicodedata.category(character)[0] == "M"


def _few(run: re.Match[str]) -> str:
    """As many marks of a run as belong on one character, none where there is none to sit on."""
    start, marks = run.start(), run.group()
    kept = MARKS_KEPT if start and not run.string[start - 1].isspace() else 0
    return marks[:kept] + HIDDEN * (len(marks) - kept)


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
