"""A reading as it is typed: what of it is no pinyin, and how it is kept."""

from __future__ import annotations

from collections.abc import Sequence

from seeds.language.pinyin import marked, tone
from seeds.language.syllables import is_syllable
from store.counted import counted

LONGEST = len("zhuang") + 1
"""Letters of a syllable with the number of its tone."""


def marked_ones(word: str, typed: str) -> list[str]:
    """The syllables that were typed, with marks for their tones."""
    return [marked(syllable.lower()) for syllable in parted(word, typed)]


def parted(word: str, typed: str) -> list[str]:
    """The syllables that were typed; without a blank, where there is one way alone to part them into as many as the
    word has characters: chong2ting1, but not xian for two."""
    ones = typed.split()
    if len(ones) != 1 or len(word) < 2:
        return ones
    ways = _ways(ones[0], len(word))
    return ways[0] if len(ways) == 1 else ones


def _ways(letters: str, count: int) -> list[list[str]]:
    """Every way to part letters into so many syllables; a sign that parts them stands between two."""
    if not count:
        return [] if letters else [[]]
    return [
        [letters[:stop], *rest]
        for stop in range(1, min(len(letters), LONGEST) + 1)
        if is_syllable(letters[:stop]) and letters[:stop].rstrip("12345").isalpha()
        for rest in _ways(letters[stop:].removeprefix("'").removeprefix("’"), count - 1)
    ]


def fault_in(word: str, before: Sequence[str], typed: str) -> str:
    """Why what was typed is not how a word can be read, which was read otherwise before; nothing when it can be."""
    typed_ones = parted(word, typed)
    strange = [syllable for syllable in typed_ones if syllable != "-" and not is_syllable(syllable)]
    if strange:
        return f"{strange[0]} is no syllable of pinyin"
    if len(typed_ones) != len(word):
        wanted = counted(len(word), "syllable")
        return f"{word} needs {wanted}, with blanks between them; these are {len(typed_ones)}"
    missing = [one for one, old in zip(typed_ones, before, strict=True) if one != old and _has_no_tone(one)]
    return f"{missing[0]} has no tone: type one as in {missing[0]}4, or {missing[0]}5 for none" if missing else ""


def _has_no_tone(syllable: str) -> bool:
    """Whether nothing says its tone: no mark, and no number, of which 5 says that there is none."""
    return syllable.isalpha() and tone(syllable) == 5
