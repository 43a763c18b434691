"""The tables of senses: whole, readable by a machine, right in both scripts."""

from __future__ import annotations

import re
from collections import Counter

from each import each

from seeds.language.characters import has_han
from seeds.language.glossary import chosen_senses, domain_words, own_senses, own_words
from seeds.language.glossary.entries import rows
from seeds.language.glossary.table import CORE, FIELDS, FURTHER, PARTS, REGISTERS, STANDS, OwnSense
from seeds.language.pinyin import by_character, toneless

ENGLISH = re.compile("[A-Za-z0-9]")


@each("name", [*CORE, *FIELDS, *FURTHER])
def test_closed_columns_and_pinyin(name: str) -> None:
    """Every line has known marks, English, and a syllable for each character."""
    wrong = []
    for row in rows(name, 8):
        sense = OwnSense(*row)
        try:
            syllables = by_character(sense.simplified, sense.pinyin)
        except ValueError:
            syllables = ()
        marks = sense.part in PARTS and sense.stand in STANDS and sense.register in REGISTERS
        fits = len(syllables) == len(sense.simplified) == len(sense.traditional)
        told = bool(ENGLISH.search(sense.gloss)) or sense.gloss.startswith("(")
        if not (marks and fits and told and has_han(sense.simplified)):
            wrong.append(row)
    assert wrong == []


def test_no_line_stands_twice() -> None:
    """A sense is told once."""
    assert [line for line, count in Counter(own_senses()).items() if count > 1] == []


def test_words_of_fields_name_their_field_and_are_not_listed_elsewhere() -> None:
    """What words.tsv explains is not explained again."""
    known = {word.simplified for word in domain_words()}
    fields = [OwnSense(*row) for name in FIELDS for row in rows(name, 8)]
    assert [sense.simplified for sense in fields if not sense.domain or sense.simplified in known] == []


def test_further_words_are_told_nowhere_else() -> None:
    """A word has its senses in one table, so that their order is one."""
    chosen = {sense.simplified for sense in chosen_senses()} | {word.simplified for word in domain_words()}
    assert [row[0] for name in FURTHER for row in rows(name, 8) if row[0] in chosen] == []


def test_first_syllables_have_a_tone() -> None:
    """Only later syllables, particles and endings lose their tone."""
    light = [
        word.simplified
        for word in own_words()
        if len(word.simplified) > 1
        and word.senses[0].part not in ("u", "y", "k")
        and (first := word.readings[0])
        and toneless(first.lower()) == first.lower()
    ]
    assert set(light) <= {"不得"}  # behind 怪, 恨


def test_hints_begin_a_gloss_of_their_word() -> None:
    """A pattern that names no sense would never choose one."""
    glosses: dict[str, list[str]] = {}
    for sense in own_senses():
        glosses.setdefault(sense.simplified, []).append(sense.gloss)
    lost = [
        row
        for row in rows("hints.tsv", 5)
        if not any(gloss.startswith(row[1]) for gloss in glosses.get(row[0].lstrip("+"), ()))
    ]
    assert lost == []
