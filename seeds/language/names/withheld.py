"""People whose name a court or a paper holds back: 梁某甲, 刘某, 刘某姣."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seeds.language.characters import HAN, is_han
from seeds.language.names.tables import COMPOUND_SURNAMES, NEVER_GIVEN, SURNAMES
from seeds.language.names.vocabulary import FUNCTION
from seeds.language.names.words import Span, WordSpans
from seeds.language.words.likely import RARE

ANY_SURNAME = f"(?:{'|'.join(sorted(COMPOUND_SURNAMES))}|[{''.join(sorted(SURNAMES))}])"
_WITHHELD = re.compile(f"{ANY_SURNAME}某(?:[甲乙丙丁戊己某]|([{HAN}]))?")
_COUNTING = frozenset("些个位种项件次时处地方年月日天人家所条类一两几二三四五六七八九十")
"""Behind it 某 means “a certain”."""
_NAMING = frozenset("nagjzx")
"""Marks of characters that a name is made of."""
_USUAL = 8.0
"""What a character costs at most that ends many a given name."""


def withheld(row: WordSpans) -> Iterator[Span]:
    """A surname with 某; a third character is part of it that stands wherever the first two do (刘某姣), or that is
    no word beside what follows (刘某华|实际控制)."""
    text = row.text
    for match in _WITHHELD.finditer(text) if "某" in text else ():
        start, end = match.span()
        if start not in row.starts or (match[1] and match[1] in _COUNTING):
            continue
        if text[start] in FUNCTION and start and is_han(text[start - 1]) and end == start + 2:  # 拘泥于某
            continue
        if match[1]:
            without = text[start : end - 1]
            again = text.count(without) == text.count(match[0]) > 1
            whole = match[1] not in NEVER_GIVEN and (again or _is_given(row, end - 1))
            end -= 0 if whole else 1
        yield start, end


def _is_given(row: WordSpans, at: int) -> bool:
    """Whether a single character ends given names, and is no word that does anything."""
    char = row.text[at]
    single = at in row.starts and row.spans[row.starts[at]][1] == at + 1
    return single and row.mark(char)[:1] in _NAMING and row.lexicon.likely.second.get(char, RARE) < _USUAL
