"""Our own senses: the tables of data/ with a line a sense, in the order of use, and what each sense needs
around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, groupby
from typing import NamedTuple

from seeds.language.characters import HAN
from seeds.language.glossary.entries import rows
from seeds.language.pinyin import by_character
from seeds.language.wordlists import listed

CORE = ("core_characters.tsv", "core_words.tsv")
"""Characters and frequent words, with the senses that a reader meets."""
FIELDS = ("fields.tsv", "idioms.tsv")
"""Words of all fields and set phrases that general dictionaries lack."""
SHORT_FORMS = "short_forms.tsv"
FURTHER = ("further.tsv",)
"""What readers meet more rarely: a word of these is no stronger than one of any other dictionary."""
PARTS = listed(
    """
    n nr ns nt v a d p c r m q u y e o f t i l b s h k x
    """
)
"""Parts of speech by the letters of ICTCLAS; h and k are pieces before and behind others, x pieces anywhere."""
_HAN = re.compile(f"[{HAN}]+")
STANDS = frozenset(("", "free", "piece", "suffix", "prefix", "measure", "name"))
REGISTERS = frozenset(("", "书面", "公文", "口语", "方言", "台湾", "古", "贬", "褒"))


class OwnSense(NamedTuple):
    """One line of a table."""

    simplified: str
    traditional: str
    pinyin: str
    """Joined by word."""
    part: str
    """Its part of speech."""
    stand: str
    """Where a character has this sense: alone, as a piece of compounds, behind or before others, as a name."""
    register: str
    domain: str
    gloss: str


def own_senses() -> Iterator[OwnSense]:
    """All lines of all tables, in their order, read anew: who needs one column of them holds no more than that."""
    return chain(chosen_senses(), further_senses())


def chosen_senses() -> Iterator[OwnSense]:
    """Those of the words that were chosen for their frequency or for their field."""
    return (OwnSense(*row) for name in (*CORE, *FIELDS) for row in rows(name, 8))


def further_senses() -> Iterator[OwnSense]:
    """Those of rarer words, and of the short forms that are never anything else."""
    return chain((OwnSense(*row) for name in FURTHER for row in rows(name, 8)), short_senses())


def short_senses() -> Iterator[OwnSense]:
    """What short forms stand for, where no other table has them."""
    told = {row[0] for name in (*CORE, *FIELDS, *FURTHER) for row in rows(name, 8)}
    for short, traditional, pinyin, _, english, _, field, beside in rows(SHORT_FORMS, 8):
        if not beside and short not in told and _HAN.fullmatch(short):
            yield OwnSense(short, traditional, pinyin, "n", "", "", field, english)


class OwnWord(NamedTuple):
    """A word of the tables in one of its readings, with all its senses in that reading."""

    simplified: str
    traditional: str
    readings: tuple[str | None, ...]
    """One syllable a character, None for a character without one."""
    senses: tuple[OwnSense, ...]


def own_words() -> Iterator[OwnWord]:
    """The words of the tables, the usual reading of each first: what knows them as words and how they are read."""
    for word, lines in groupby(own_senses(), lambda sense: sense.simplified):
        by_reading: dict[tuple[str, str], list[OwnSense]] = {}
        for sense in lines:
            by_reading.setdefault((sense.pinyin, sense.traditional), []).append(sense)
        for (pinyin, traditional), senses in by_reading.items():
            yield OwnWord(word, traditional, by_character(word, pinyin), tuple(senses))
