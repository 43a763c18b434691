"""What is known of words in general use: how often they are counted, what part of speech they are, who
explains them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import log

from seeds.language.collocations import collocations
from seeds.language.levels import levels_of

Counting = Callable[[str], int]
STANDARD = "hsk2025"
BROAD = {"ad": "d", "an": "n", "l": "i", "z": "a", "j": "n", "s": "n"}
"""Parts of speech that count as others; those of nouns and names keep theirs."""


@dataclass(frozen=True, eq=False)
class Vocabulary:
    """The words of general use, as terms are measured by them."""

    count: Counting
    """How often a word is counted in some sixty million."""
    total: int
    tagged: Callable[[str], str]
    """The part of speech that the lexicon gives a word, nothing for one it lacks."""
    explained: Callable[[str], bool]
    """Whether a dictionary explains it."""
    fields: Mapping[str, str]
    """The field of words that general dictionaries lack."""
    usual: Mapping[str, float]
    """The words that everyday prose uses most, 1.0 the commonest."""
    worth: Mapping[str, int]
    """How much a word is worth studying, from 0 to 3, where somebody judged it."""
    level: Callable[[str], int]
    """The HSK level of a word, 7 for 7 to 9, and nothing for what is on no list."""

    def rarity(self, word: str) -> float:
        """How rare a word is, as the negative logarithm of how often it is counted."""
        return -log((self.count(word) + 0.5) / self.total)

    def known(self, word: str) -> bool:
        """Whether anybody explains the word."""
        return self.explained(word) or word in self.fields or word in collocations()


@lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    """The lexicon and our own tables."""
    from seeds.language import words
    from seeds.language.glossary import chosen_senses, domain_words
    from seeds.language.glossary.entries import rows

    lexicon = words.prepare()
    fields: dict[str, str] = {}
    core: dict[str, None] = {}
    for sense in chosen_senses():
        if sense.domain:
            fields[sense.simplified] = sense.domain
        elif len(sense.simplified) > 1:
            core.setdefault(sense.simplified)
    for word in domain_words():
        fields.setdefault(word.simplified, "local" if word.of_the_field else "prose")
    usual = {word: 1 - number / len(core) for number, word in enumerate(core)}
    listed = levels_of(STANDARD)
    return Vocabulary(
        lexicon.count,
        lexicon.total,
        lru_cache(maxsize=4096)(_tag),
        lexicon.known,
        fields,
        usual,
        {word: int(worth) for worth, words_of_it in rows("study.tsv", 2) for word in words_of_it.split()},
        lambda word: listed.get(word, 0),
    )


def _tag(word: str) -> str:
    from seeds.language import words

    tag = words.prepare().mark(word).rstrip("123")
    if not tag:
        return "unk"
    if not tag.isascii():
        return "u"  # a word of grammar, which has a class of its own
    if tag.startswith(("nr", "ns", "nt")):
        return tag[:2]
    return BROAD.get(tag, tag if tag in ("vn", "b", "i") else tag[0] if tag[0] in "nvadrpcmqutyf" else "x")
