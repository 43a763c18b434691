"""The kind of speech or writing a word belongs to, and the plain word beside it: 予以 is official, 给 plain."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from seeds.language.glossary.entries import rows
from seeds.language.plain import plainly

ENGLISH = {"公文": "official", "书面": "written", "口语": "spoken", "方言": "dialect", "台湾": "Taiwan"}


class Register(NamedTuple):
    """A word as data/register.tsv has it."""

    word: str
    kind: str
    """公文, 书面, 口语, 方言 or 台湾."""
    plain: str
    """What one would say otherwise."""
    nuance: str

    @property
    def english(self) -> str:
        """The kind in English."""
        return ENGLISH[self.kind]


@lru_cache(maxsize=1)
def registers() -> Mapping[str, Register]:
    """All words that are told, by the word in simplified characters."""
    return {row[0]: Register(*row) for row in rows("register.tsv", 4)}


def register_of(word: str) -> Register | None:
    """What is known of a word in either script; nothing of a word that suits any kind of text."""
    return registers().get(word) or registers().get(plainly(word))
