"""How a word is spelled over its characters: joined as a word, names in their parts, each with a capital.

`seeds.language.spelled` does the same in one line; here each syllable keeps its character.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

from seeds.language.analysis import Word
from seeds.language.pinyin import APOSTROPHE, capital, set_apart
from tui.typeset.breaking import Span
from tui.typeset.cells import drawable
from tui.typeset.ruby import Reading


def reading(word: Word) -> Reading:
    """What stands over each character of a word: a name and a long word in their parts, every other together."""
    from seeds.language.figures import figures_joined
    from seeds.language.spelled import has_capital

    pieces: list[tuple[int, str]] = []
    before = ""
    for at, syllable in enumerate(word.pinyin or ()):
        if not syllable:
            continue
        begins = not pieces or at in word.joints
        said = figures_joined(syllable) if " " in syllable else syllable
        shown = capital(said) if has_capital(word, at) else said
        if pieces:
            shown = f" {shown}" if begins else (APOSTROPHE if set_apart(syllable, before) else "") + shown
        pieces.append((word.start + at, drawable(shown)))
        before = syllable
    return Reading(word.start, word.end, tuple(pieces))


def of_terms(words: Iterable[Word], term: Callable[[Word], Span | None]) -> Iterator[Reading]:
    """What stands over key terms: one of several words is read as one, so that no hole parts its characters."""
    for found, here in groupby(words, term):
        group: list[Word] = []
        for word in here if found else ():
            if group and group[-1].end < word.start:  # what stands between has no reading
                yield _together(group)
                group = []
            group.append(word)
        if group:
            yield _together(group)


def _together(words: Iterable[Word]) -> Reading:
    """The readings of words that follow one another, parted by blanks, as one."""
    read = [reading(word) for word in words]
    pieces = list(read[0].pieces)
    for one in read[1:]:
        (offset, syllable), *others = one.pieces
        pieces += [(offset, f" {syllable}"), *others]
    return Reading(read[0].start, read[-1].end, tuple(pieces))
