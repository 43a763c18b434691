"""How a number told in figures is spelled: as one in characters is, èrshí’èr, yībǎi líng wǔ."""

from __future__ import annotations

from seeds.language.pinyin import APOSTROPHE, set_apart

UNITS = frozenset(("yī", "èr", "sān", "sì", "wǔ", "liù", "qī", "bā", "jiǔ"))
PLACES = frozenset(("shí", "bǎi", "qiān", "wàn", "yì"))
"""What a place of a number is called: written with the figure before it."""


def is_joined(behind: str, syllable: str) -> bool:
    """Whether it is written with what stands before it: a place with its figure, ones with their tens."""
    return syllable in PLACES or (behind.endswith("shí") and syllable in UNITS)


def figures_joined(said: str) -> str:
    """The syllables of a number, written as words."""
    spelled: list[str] = []
    for syllable in said.split():
        behind = spelled[-1] if spelled else ""
        if behind and is_joined(behind, syllable):
            spelled[-1] += (APOSTROPHE if set_apart(syllable, behind) else "") + syllable
        else:
            spelled.append(syllable)
    return " ".join(spelled)
