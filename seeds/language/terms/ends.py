"""How a string ends and begins: what kind of thing it is, and whether it counts."""

from __future__ import annotations

import re

from seeds.language.terms.lexicon import ENDINGS, HEADS, KINDS

_COUNTED = re.compile("^[一二三四五六七八九两双][^一二三四五六七八九年月日个].*")
LONGEST = max(map(len, (*KINDS, *ENDINGS)))
_FIGURE = re.compile("[一二三四五六七八九]")


def is_headed(word: str, known: bool) -> bool:
    """Whether a word belongs to the field; 微 only where it coins a new word (微网格, not 微笑)."""
    return any(head in word for head in HEADS if len(head) > 1) or (word[0] == "微" and not known)


def kind_of_end(key: str) -> str:
    """The longest end of the string that says what kind of thing it is, or nothing."""
    return next((key[at:] for at in range(max(1, len(key) - LONGEST), len(key)) if key[at:] in KINDS), "")


def ordinary_end(key: str) -> str:
    """The longest ordinary end of the string, or nothing."""
    return next((key[at:] for at in range(max(1, len(key) - LONGEST), len(key)) if key[at:] in ENDINGS), "")


def is_counted(key: str) -> bool:
    """Whether it is a slogan made with numbers (四环, 一核三治)."""
    return _COUNTED.match(key) is not None and (len(key) <= 3 or _FIGURE.search(key[1:]) is not None)
