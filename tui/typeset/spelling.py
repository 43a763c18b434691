"""How a word is spelled over its characters: joined as a word, names in their parts, each with a capital.

`seeds.language.spelled` does the same in one line; here each syllable keeps its character.
"""

from __future__ import annotations

from seeds.language.analysis import Word
from seeds.language.pinyin import APOSTROPHE, capital, set_apart
from seeds.language.spelled import has_capital
from tui.typeset.cells import drawable
from tui.typeset.ruby import Reading


def reading(word: Word) -> Reading:
    """What stands over each character of a word: a name and a long word in their parts, every other together."""
    pieces: list[tuple[int, str]] = []
    before = ""
    for at, syllable in enumerate(word.pinyin or ()):
        if not syllable:
            continue
        begins = not pieces or at in word.joints
        shown = capital(syllable) if has_capital(word, at) else syllable
        if pieces:
            shown = f" {shown}" if begins else (APOSTROPHE if set_apart(syllable, before) else "") + shown
        pieces.append((word.start + at, drawable(shown)))
        before = syllable
    return Reading(word.start, word.end, tuple(pieces))
