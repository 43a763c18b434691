"""What jieba's list holds and no dictionary explains: names of things among words that often meet (这件, 不远).

A count makes no word of a string: 新品种, 国家机关 and 最差 were counted because they are common. Its shape tells,
and how common its pieces are.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from seeds.language.wordlists import characters
from seeds.language.words.amounts import UNITS, is_amount
from seeds.language.words.classes import OWN_CLASS

Counted = Mapping[str, tuple[int, str]]
"""The words of a list with their count and mark."""
UNCOUNTED = 5
"""What jieba's list gives words that nobody counted, or hardly."""
SELDOM = 50
"""A name counted no oftener is left to the rules for names, which see what stands around it."""
OFTEN = 300
"""A place word (城里) counted oftener is one."""
SET_PHRASES = frozenset({"铁了心", "凉了半截", "等着瞧", "瞧着办", "绷着脸", "背着手", "蹑着脚"})
"""Phrases of the kind of 吃了饭 that dictionaries explain."""
_GRAMMAR = "".join(word for word in OWN_CLASS if len(word) == 1)
_MEETING = re.compile(
    f"([科团组部局处队厅院校馆站所室厂])\\1长|.+很.|.[了着过的]|[我你他她它这那].|..[的了]|[{_GRAMMAR}]{{2}}"
    f"|[东南西北]向[东南西北]|[^儿]{{2}}们|一(.)\\2|[往朝向].[边面]|..地|(.)不\\3.*|边.边.|本书|般[地的]|一个(?!劲地|愿打|多).+|[值怕恨忙变显听吃想看办取说走跑写做]得(?!.[来去]).{{2,}}"
)
"""What only jieba's list holds of these is words that often meet (去过, 我会, 北向南)."""
_POINTING = characters("这那该每几两某此各")
_NUMERALS = characters("一二三四五六七八九十百千万亿半数多首头本第")
_DEGREES = characters("不最太很更较颇极未")
"""What stands before any verb or adjective."""
_RESULTS = characters("去出得到至给来成向为")
"""Where a verb leads: 飞去, 挑出. What stays in a word by itself (跃起) is left."""
_SPEAKING = frozenset("我你您")
"""Who speaks and who is spoken to: verbs and phrases go around them (带我去, 任你挑)."""
_LIKE = characters("大小多少低慢轻远近坏弱好")
_BESIDE = characters("前后旁边")
_INSIDE = characters("中里上下内外")
_BEHIND_TWO = characters("前后时中里上内外于为给着在是")
"""What stands behind a word of two characters without making a word of it: 案发后, 常见于, 因而是."""
_AHEAD = (UNITS | {"新", "高"}) - {"个"}
"""What stands before a word of two characters without making a word of it: 新品种, 段时间."""
_FEW = frozenset(("m", "mq"))
_NAMES = frozenset(("ns", "nr", "nrt", "nz"))
_NAMING = frozenset(("n", "nz", "ns", "nt", "nrt", "j", "i", "vn", "t", "s", "b", "z", "a", "an"))
"""Marks of uncounted strings that may be words all the same."""


def is_word(word: str, counted: Counted) -> bool:
    """Whether a string that only jieba's list has is likely to be a word."""
    count, mark = counted[word]
    if _meets(word, count, mark) or (mark == "nr" and len(word) > 2 and count <= SELDOM):
        return False
    body = mark in _NAMES or (mark == "nt" and len(word) > 4)
    if len(word) > 3 and not body and _is_sum(word, counted):
        return False
    return _holds(word, count, mark, counted) and (count > UNCOUNTED or _names_something(word, mark, counted))


def is_phrase(word: str, count: int, counted: Counted) -> bool:
    """What a verb with 了 or 着 begins and nobody counted is no word (吃了饭, 骑着马); 附着力 is, since 附着 is
    one."""
    uncounted = count <= UNCOUNTED and len(word) > 2 and word[1] in "了着" and word not in SET_PHRASES
    return uncounted and counted.get(word[:2], (0, ""))[0] <= UNCOUNTED


def _meets(word: str, count: int, mark: str) -> bool:
    """Whether a string is words that often meet, by its shape: 去过, 夜中, 这件, 屋前."""
    if _MEETING.fullmatch(word):
        return True
    if is_amount(word):
        return False
    if len(word) == 2:
        first, second = word[0], word[1]
        beside = second in _BESIDE and mark not in _NAMES
        counts = first in _NUMERALS and (second in UNITS or mark in _FEW)
        return first in _POINTING or counts or (count < OFTEN and (second in _INSIDE or beside))
    return mark in _FEW and not word.startswith("一个")


def _holds(word: str, count: int, mark: str, counted: Counted) -> bool:
    """Whether a short string is more than its pieces side by side: not so 不远, 飞去, 案发后, 新品种."""
    if len(word) == 2:
        verb = mark[:1] == "v" and word[1] in _RESULTS
        return not verb and not (word[0] in _DEGREES and counted.get(word[1], (0, ""))[1][:1] in ("a", "v", "d"))
    if len(word) == 3 and count < 3 * OFTEN:
        behind = mark not in _NAMES and word[2] in _BEHIND_TWO and counted.get(word[:2], (0, ""))[0] > SELDOM
        ahead = word[0] in _AHEAD and mark not in ("ns", "nz") and counted.get(word[1:], (0, ""))[0] > OFTEN
        return not behind and not ahead
    return True


def _names_something(word: str, mark: str, counted: Counted) -> bool:
    """Whether a string that nobody counted is likely to be a word: a name of a thing, and no sum of two words."""
    if mark not in _NAMING or (len(word) == 2 and mark in ("z", "i")):
        return False
    if len(word) < 4:
        return mark != "i" and _SPEAKING.isdisjoint(word) and not _is_pair(word, counted)
    return not _is_sum(word, counted)


def _is_pair(word: str, counted: Counted) -> bool:
    """Whether a string of three is a common verb or the like and its noun (处罚金), or a noun and what it is
    like (雨点小)."""
    seen, mark = counted.get(word[0], (0, ""))
    if word[-1] in _LIKE and counted.get(word[:-1], (0, ""))[0] > UNCOUNTED:
        return True
    return len(word) == 3 and seen > OFTEN and mark[:1] in "vadmp" and counted.get(word[1:], (0, ""))[0] > SELDOM


def _is_sum(word: str, counted: Counted) -> bool:
    """Whether a long string is two words side by side (调查报告, 事务所律师)."""
    return any(
        counted.get(word[:at], (0, ""))[0] > SELDOM and counted.get(word[at:], (0, ""))[0] > SELDOM
        for at in range(2, len(word) - 1)
    )
