"""Firms and cooperatives, which are called by any words: 青禾小松果实业有限公司, 红松岭蘑菇合作社."""

from __future__ import annotations

import re

from seeds.language.characters import is_han
from seeds.language.names.inside import belongs
from seeds.language.names.kinds import GENERAL, NO_BODY
from seeds.language.names.vocabulary import FUNCTION
from seeds.language.names.words import Spans, WordSpans

FIRMS = ("律师事务所", "会计师事务所", "有限公司", "有限责任公司")
"""They are called by any two characters (开越律师事务所)."""
REGISTERED = ("有限公司", "有限责任公司")
"""What stands before them up to a break is the firm's name (青禾小松果实业有限公司)."""
_HEADED = re.compile(
    "(?:合作社|农场|联合社|集团|有限公司|有限责任公司)(?=理事长|董事长|负责人|社长|总经理|法人|法定代表人|创始人|场长)"
)
"""Kinds behind which a head tells that what stands before them is a name (红松岭蘑菇合作社|理事长)."""
_MOST_COINED, _SHORT = 6, 2
"""So many words at most are the name before such a kind, and more than so many characters where no place tells."""
_GRAMMAR = frozenset("dpcruyv")
_COUNTIES = frozenset("县区镇乡村州盟旗")
_ABOVE = _COUNTIES | frozenset("省市")


def headed(row: WordSpans) -> Spans:
    """Cooperatives and firms without a place, whose head is named behind them."""
    found = []
    for match in _HEADED.finditer(row.text):
        if match.start() in row.starts and match.end() in row.ends:
            first = named_from(row, row.starts[match.start()])
            if match.start() - first > _SHORT and (not first or not is_han(row.text[first - 1])):
                found.append((first, match.end()))
    return found


def named_from(row: WordSpans, number: int) -> int:
    """Where the row of words begins that may all be of a name, before this word."""
    first = row.spans[number][0]
    for start, end in reversed(row.spans[max(0, number - _MOST_COINED) : number]):
        word = row.text[start:end]
        coined = end - start == 1 and is_han(word) and word not in FUNCTION and row.mark(word) not in _GRAMMAR
        if row.mark(word) == "ns" and word[-1] in _ABOVE:
            break
        if not coined and (word in GENERAL or not (belongs(row, word) or word in NO_BODY)):
            break
        first = start
    return first


def after_county(row: WordSpans, first: int, begins: dict[int, int], end: int) -> int:
    """Where a firm's name begins behind the county where it is, one of a chain of places (某省某县|青禾实业)."""
    while first in begins and begins[first] < end - 1 and row.text[begins[first] - 1] in _COUNTIES:
        if first and not is_han(row.text[first - 1]):
            break
        first = begins[first]
    return first
