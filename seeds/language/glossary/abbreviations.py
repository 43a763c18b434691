"""What short forms stand for, where a text says it: number slogans, abbreviations, and 即 “that is”.

Only what the text spells out is taken, and only when the count is right: of “四环” there must be four.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from seeds.documents.article import Passage
from seeds.language.glossary.brackets import bracketed, namely
from seeds.language.glossary.endings import items_of, listed
from seeds.language.glossary.expansion import Expansion, TextSpan
from seeds.language.glossary.slogans import BARE, SLOGAN, Found, counted, slogans
from seeds.language.glossary.sums import sums
from seeds.language.sentences import sentences

Rule = Callable[[str, str], Iterator[Found]]
RULES: tuple[Rule, ...] = (slogans, sums, counted, bracketed, namely)
"""Each is given a sentence, and the passage from this sentence on."""


TOO_LONG = 600
"""No person explains a short form in a sentence of more characters, nor further behind it than that."""


def expansions(passages: Iterable[Passage]) -> tuple[Expansion, ...]:
    """Every short form that the passages explain, once, in the order of their places."""
    known: dict[str, Expansion] = {}
    texts = [passage for passage in passages if passage.role != "byline"]
    for expansion in beside(texts):
        known.setdefault(expansion.short, expansion)
    for expansion in elsewhere(texts, frozenset(known)):
        known.setdefault(expansion.short, expansion)
    return tuple(sorted(known.values()))


def beside(passages: list[Passage]) -> Iterator[Expansion]:
    """Short forms explained in the sentence in which they stand, or right behind it."""
    for passage in passages:
        for begin, end in sentences(passage.text):
            if end - begin > TOO_LONG:
                continue
            told = TextSpan(passage.number, begin, end)
            onward = passage.text[begin : end + TOO_LONG]
            for rule in RULES:
                for start, short, full, how in rule(passage.text[begin:end], onward):
                    place = begin + start
                    yield Expansion(TextSpan(passage.number, place, place + len(short)), short, full, how, told)


def elsewhere(passages: list[Passage], known: frozenset[str]) -> Iterator[Expansion]:
    """Slogans whose counted words end or begin the items of a list anywhere: 四环 and four names in 环."""
    places: dict[str, TextSpan] = {}
    for passage in passages:
        for match in (*SLOGAN.finditer(passage.text), *BARE.finditer(passage.text)):
            short = match[0].strip("“”‘’")
            place = passage.text.index(short, match.start())
            places.setdefault(short, TextSpan(passage.number, place, place + len(short)))
    for short, at in places.items():
        for pattern in () if short in known else listed(short):
            for passage in passages:
                if (told := pattern.search(passage.text)) and (full := items_of(told)):
                    yield Expansion(at, short, full, "list", TextSpan(passage.number, told.start(), told.end()))
