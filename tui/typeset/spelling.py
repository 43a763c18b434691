"""How a word is spelled over its characters: joined as a word, names in their parts, each with a capital.

`seeds.language.spelled` does the same in one line; here each syllable keeps its character.
"""

from __future__ import annotations

from functools import lru_cache

from seeds.language.analysis import Word
from seeds.language.pinyin import APOSTROPHE, capital, set_apart
from tui.typeset.cells import drawable
from tui.typeset.ruby import Reading


@lru_cache(maxsize=8192)
def name_joints(written: str) -> tuple[int, ...]:
    """Where the parts of a name begin: surname and given name, a place and what kind of place it is."""
    from seeds.language.spelled import name_parts

    return tuple(start for start, _ in name_parts(written) if start)


def reading(written: str, word: Word) -> Reading:
    """What stands over each character of a word: a name and a long word in their parts, every other together."""
    parted = {*word.joints, *(name_joints(written) if word.kind == "name" else ())}
    pieces: list[tuple[int, str]] = []
    before = ""
    for at, syllable in enumerate(word.pinyin or ()):
        if not syllable:
            continue
        begins = not pieces or at in parted
        shown = capital(syllable) if word.kind == "name" and begins else syllable
        if pieces:
            shown = f" {shown}" if begins else (APOSTROPHE if set_apart(syllable, before) else "") + shown
        pieces.append((word.start + at, drawable(shown)))
        before = syllable
    return Reading(word.start, word.end, tuple(pieces))
