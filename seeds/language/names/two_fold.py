"""People by two names: a foreign one with its letters behind it (库克（Tim Cook）), a married woman's two surnames
(创办人黄王丽兰)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from seeds.language.characters import is_han
from seeds.language.names.given import is_given
from seeds.language.names.roles import TITLE, role_before
from seeds.language.names.tables import CLEAR_SURNAMES, SPEAKING, SURNAMES
from seeds.language.names.vocabulary import FUNCTION
from seeds.language.names.words import Span, WordSpans

_LETTERS = re.compile("[（(]([A-Z][a-zA-Z.'’-]*(?: [A-Za-z][a-zA-Z.'’-]*){1,3})[）)]")
_ALSO_CLEAR = frozenset("黄林周叶江方施温郑何高曾石")
_CLEAR = "".join(sorted(CLEAR_SURNAMES | _ALSO_CLEAR))
_MARRIED = re.compile(f"[{''.join(sorted(SURNAMES))}][{_CLEAR}]")
_WOMAN = ("女士", "太太", "夫人", "小姐", "阿嬤", "阿嬷", "妇人", "老师", "议员", "里长", "理事长", "主任")
_FAMILY = re.compile(f"(?<![一二两几这那每])[{_CLEAR}](?=家(?:人|里人|大小|老小|上下))")
_LONG = 4


def in_letters(row: WordSpans, persons: Iterable[Span]) -> Iterator[Span]:
    """The name in letters that stands in brackets right behind somebody's name."""
    for _, end in persons:
        match = _LETTERS.match(row.text, end)
        if match and row.whole(*match.span(1)):
            yield match.span(1)


def married(row: WordSpans) -> Iterator[Span]:
    """Two surnames and a given name of two characters behind a title, where no word runs over them."""
    for match in _MARRIED.finditer(row.text):
        start, end = match.start(), match.start() + _LONG
        given = row.text[start + 2 : end]
        if (
            len(given) == 2
            and row.whole(start, end)
            and start + 1 in row.starts
            and is_given(given)
            and not row.is_everyday(given)
            and row.text[start] not in FUNCTION
            and (role_before(row, start) == TITLE or _is_woman(row, start, end))
        ):
            yield start, end


def _is_woman(row: WordSpans, start: int, end: int) -> bool:
    """Whether a title stands behind the two surnames, or a verb of saying where a clause begins with them."""
    clear = row.text[start] in CLEAR_SURNAMES | _ALSO_CLEAR
    begins = not start or not is_han(row.text[start - 1])
    says = begins and row.text.startswith(SPEAKING, end)
    return clear and (row.text.startswith(_WOMAN, end) or says)


def families(row: WordSpans) -> Iterator[Span]:
    """A surname before those who are of the family: nobody is called 家人 (王|家人)."""
    for match in _FAMILY.finditer(row.text):
        if match.start() in row.starts:
            yield match.span()
