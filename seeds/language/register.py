"""The kind of speech or writing a word belongs to, and the plain word beside it: 予以 is official, 给 plain."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from seeds.language.glossary.lines import Lines
from seeds.language.plain import plainly

ENGLISH = {"公文": "official", "书面": "written", "口语": "spoken", "方言": "dialect", "台湾": "Taiwan"}


class Register(NamedTuple):
    """What data/register.tsv says of a word."""

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
def _table() -> Lines:
    return Lines("register.tsv", 4)


def register_of(word: str) -> Register | None:
    """What is known of a word in either script; nothing of a word that suits any kind of text."""
    told = next((told for form in (word, plainly(word)) for told in _table().of(form)), None)
    return Register(*told) if told else None
