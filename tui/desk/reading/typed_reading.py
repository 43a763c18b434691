"""A reading as it is typed: what of it is no pinyin, and how it is kept."""

from __future__ import annotations

from collections.abc import Sequence

from seeds.language.pinyin import marked, tone
from seeds.language.syllables import is_syllable
from store.counted import counted


def marked_ones(typed: str) -> list[str]:
    """The syllables that were typed, with marks for their tones."""
    return [marked(syllable.lower()) for syllable in typed.split()]


def fault_in(word: str, before: Sequence[str], typed: str) -> str:
    """Why what was typed is not how a word can be read, which was read otherwise before; nothing when it can be."""
    typed_ones = typed.split()
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
