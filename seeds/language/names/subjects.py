"""Names told by what their bearer does, where the words see none: 陈|文|走进办公室, 白雪|梅|说, 经理|高峰|表示."""

from __future__ import annotations

from seeds.language.characters import is_han
from seeds.language.names.acting import RARELY
from seeds.language.names.given import is_given
from seeds.language.names.roles import TITLE, role_before
from seeds.language.names.tables import CLEAR_SURNAMES, SPEAKING, WELL_KNOWN
from seeds.language.names.vocabulary import COMMON
from seeds.language.names.words import WordSpans
from seeds.language.words.likely import RARE

PAIR = 2
_NO_ONE = frozenset("军兵国家氏府王帝朝人族姓公某总工老")
"""Behind a surname they name a state, a house or a dynasty."""
_GRAMMAR = ("d", "p", "c", "u", "r")
_COVERBS = frozenset("用以为上起同如")
_DOING = ("v", "d", "p")
_GOING_ON = frozenset("在把被就也都还又很更最却已曾不没向对从给让叫使由将是说称谈讲问答看听走来去和跟与")
"""What a clause goes on with behind its subject."""


def says_under_words(row: WordSpans, start: int) -> bool:
    """Whether a word of every day with one character more that ends given names says something (白雪|梅说)."""
    end = start + 3
    if row.around(start) != (start, end - 1) or end not in row.ends or not row.text.startswith(SPEAKING, end):
        return False
    last = row.text[end - 1]
    return is_given(last) and row.lexicon.likely.second.get(last, RARE) < RARELY


def thing_that_speaks(row: WordSpans, start: int, end: int) -> bool:
    """Whether a thing says something behind somebody's title (经理高峰表示)."""
    word = row.text[start:end]
    thing = (
        row.around(start) == (start, end)
        and row.mark(word) in ("n", "nz", "nr")
        and word not in COMMON | WELL_KNOWN
    )
    return thing and role_before(row, start) == TITLE and row.text.startswith(SPEAKING, end)


def is_left(row: WordSpans, start: int, end: int) -> bool:
    """Whether a clear surname and one character are left alone by the words, before what somebody
    does (陈文|走进办公室)."""
    if end - start != PAIR or row.text[start] not in CLEAR_SURNAMES or row.text[start + 1] in _NO_ONE:
        return False
    if row.mark(row.text[start + 1])[:1] in _GRAMMAR or row.text[end : end + 1] in _COVERBS:
        return False
    singles = start in row.starts and start + 1 in row.starts and end in row.ends
    if not singles or end == len(row.text) or not _begins(row, start):
        return False
    word = row.text[slice(*row.around(end))]  # 徐子|见 may be a longer name
    return word in _GOING_ON or (row.mark(word)[:1] in _DOING and len(word) > 1)


def _begins(row: WordSpans, start: int) -> bool:
    """Whether a clause begins, or a verb that takes somebody stands before (我认识|陈文)."""
    before = row.before(start)
    return not before or not is_han(before[0]) or (len(before) > 1 and row.mark(before)[:1] == "v")
