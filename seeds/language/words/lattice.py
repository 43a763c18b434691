"""The cheapest way through all words that a run of characters may be cut into.

A cut costs what its words cost (how rare they are) and what their neighbours cost each other (how seldom words of
these two classes meet: 的 hardly stands before 了). A known word of three characters is never dearer than its
pieces (`sources`), so that no neighbour cuts it; characters that begin no word stand alone, to be guessed at.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from seeds.language.characters import FIRST_WIDE
from seeds.language.wordlists import listed
from seeds.language.words.amounts import LONGEST_UNIT, MULTIPLES, NUMERALS, UNITS, WRITTEN
from seeds.language.words.classes import EDGE, NUMBER, NUMBERS, OWN_CLASS
from seeds.language.words.edges import BEFORE_SOMEBODY, ENDS_BEFORE, LEVELS, LONG, OF_TOWN, POSTS, SURNAMED, TITLES
from seeds.language.words.lexicon import CLASS, COST, COSTS, COUNT, KNOWN, Table, prepare
from seeds.language.words.substances import SUBSTANCE, SUBSTANCES

UNSEEN = 1900
"""What a character costs that no list has."""
_UNSEEN = (UNSEEN << COST) | NUMBERS["x1"]
_LETTERS = (1000 << COST) | NUMBERS["nz3"]
_EDGE = NUMBERS[EDGE]
_VERB = NUMBERS["v2"]
_DONE = (1000 << COST) | _VERB
"""What is told to be a word and stands in no list: a verb with its result (扭过|头)."""
_NUMBER = NUMBERS[NUMBER]
_FIGURE, _COUNTING = 100, 400
"""What a figure costs in a number that is written out, and what the number costs as such."""
_OF_THE_YEAR = listed(
    """
    年初 年底 年末 年中 年终 年间 年前 年后 年来 年之 年代 年仅
    月初 月底 月末 月中 月间 日夜 日前 日后 日内 日电 日晨 天后
    天前 天内 年内 月内 周内
    """
)
"""Behind figures the year, the month and the day are theirs."""
LONGEST_NUMBER = 32
"""No number is written out in more characters; what runs on (a drum roll of 六) is looked at piece by piece."""
SHORTEST_WHOLE = 3
"""No neighbour cuts a known word as long as this."""
_THREE = (1 << SHORTEST_WHOLE) - 1
UNCOUNTED = 5
"""What a list counted no oftener it did not count as a word."""
CLOSE = 350
"""A pair that costs so much less than its two characters is one word, whatever stands beside it (公熊|身高|约)."""
_AFTER_WORDS = frozenset("了着的得地过是到去来出上下住好很呢不说在")
"""What stands behind any verb or noun: a pair of the dictionary with it is mostly two words (跑出, 吃的)."""
_PRONOUNS = frozenset("我你他她它这那")
_JOINTS = frozenset(NUMBERS[name] for name in ("d1", "p1", "c1"))
"""Words between others end no pair (资通约占)."""
_WHITHER, _HITHER = frozenset("上下进出回过起"), frozenset("来去")
"""What says whither behind a verb, and whether to or from who tells it: 升|起来 has no 升起 in it."""
_HITHER_FIRST = listed("一起来 过来看 过来说 过来听 过来找 过来拿 过来问 过来接 回来看 回来说 回来找 回来拿")
"""Of these the first two characters are the word: 一起|来, 过来|看."""
_LEADS_NOWHERE = listed("通过 超过 经过 透过 错过 胜过 度过 渡过 越过 引起 掀起 支出 输出 收回 付出")
"""Verbs of their own that end like these; 去年 or 来信 may follow."""
_ALL_GRAMMAR = frozenset(("有的", "要不"))
"""Pairs of grammar that are one word wherever they meet."""
_NUMERAL = NUMERALS | set("壹贰叁肆柒捌玖") | {"第", "几", "数", "上", "成", "好"}
"""What a number begins with."""
_LOOKED_INTO = {met[0] for met in ENDS_BEFORE} | _NUMERAL | SUBSTANCES
"""What more than the words of the lexicon may begin with."""
SAID_TWICE = frozenset(NUMBERS[name] for name in ("v1", "a1", "q1", "大", "小", "高", "长", "老", "想", "说", "会"))
"""Classes of characters that are said twice at once for more or for a while: 高高, 爬爬."""
_TOLD_TWICE = NUMBERS["d2"]
"""An adverb that is a character said twice, which no verb behind it breaks (偷偷|瞄, though 偷瞄 is a word)."""
_TWICE = 400 << COST
"""What that costs."""
Found = tuple[int, int, bool]
"""Start, end, and whether it counts the figures before the run."""
Candidate = tuple[int, int]
"""The end of a word and its number in the lexicon."""


@lru_cache(maxsize=64)
def _lengths(bits: int) -> tuple[int, ...]:
    return tuple(n for n in range(2, bits.bit_length()) if bits >> n & 1)


@lru_cache(maxsize=1024)
def cheapest(text: str, after_number: bool = False) -> tuple[Found, ...]:
    """The words of a run without blanks or signs; what was cut lately is remembered."""
    words, lengths, between, *_ = prepare()
    size = len(text)
    ends: list[list[Any]] = [[] for _ in range(size + 1)]
    ends[0].append((0, _NUMBER if after_number else _EDGE, 0, None))
    counting = 0
    for start in range(size):
        here = ends[start]
        if not here:
            continue
        candidates = _candidates(text, start, words, lengths)
        if start == 0 and after_number:
            counted = _counted(text, words)
            alone = text[0] == "个" or text[:2] in _OF_THE_YEAR
            counting = 0 if alone else len(candidates)
            candidates = counted if alone else candidates + counted
        (cost, costs, first), *others = [(node[0], between[node[1]], node) for node in here]
        for number, (end, packed) in enumerate(candidates):
            kind = packed & CLASS
            best, before = cost + costs[kind], first
            for cost_too, costs_too, node in others:
                other = cost_too + costs_too[kind]
                if other < best:
                    best, before = other, node
            counts = start == 0 and after_number and number >= counting
            ends[end].append((best + (packed >> COST & COSTS), kind, start, before, counts))
    row = _back(min(ends[size], key=lambda node: node[0] + between[node[1]][_EDGE]), size)
    return _whole(text, row, words, lengths)


def _candidates(text: str, start: int, words: Table, lengths: Table) -> list[Candidate]:
    """The words that may begin here."""
    char, pair = text[start], text[start : start + 2]
    candidates = [(start + 1, words.get(char, _UNSEEN))]
    bits = lengths.get(pair)
    if bits:
        size = len(text)
        for length in _lengths(bits):
            found = words.get(text[start : start + length])
            if found is not None and start + length <= size:
                candidates.append((start + length, found))
    if char < FIRST_WIDE:
        return _letters(text, start, candidates)
    if pair[1:] == char and (both := _both_twice(text, start, words)):
        return [both]
    if pair[1:] == char and words.get(pair, 0) & CLASS == _TOLD_TWICE:
        return candidates[1:]
    if len(candidates) == 1 and pair[1:] == char and candidates[0][1] & CLASS in SAID_TWICE:
        candidates.append((start + 2, _TWICE + (candidates[0][1] & ~CLASS) | NUMBERS["z2"]))
    if char not in _LOOKED_INTO:
        return candidates
    if (only := ENDS_BEFORE.get(text[start : start + 3])) is not None:
        return [word for word in candidates if word[0] - start == only] or [(start + only, _DONE)]
    if char in _NUMERAL and _each(text, start, words):
        return [word for word in candidates if word[0] - start != len(pair)]
    if char in _NUMERAL:
        candidates += _written(text, start, candidates, words)
    elif char in SUBSTANCES and (substance := SUBSTANCE.match(text, start)):
        candidates.append((substance.end(), _LETTERS))
    return candidates


def _both_twice(text: str, start: int, words: Table) -> Candidate | None:
    """A word whose two characters are each said twice: 窝窝囊囊, 蹦蹦跳跳."""
    first, _, second, *_ = (*text[start : start + 4], "", "", "")
    if first == second or not second or text[start + 3 : start + 4] != second:
        return None
    if all(words.get(char * 2, 0) & KNOWN for char in (first, second)):
        return None  # 好好|看看
    known = words.get(first + second, 0)
    return (start + 4, (known & ~CLASS) | NUMBERS["z3"]) if known & KNOWN else None


def _each(text: str, start: int, words: Table) -> bool:
    """Whether a measure word is said twice behind one, for each: 一|罐罐, but 一家|家具店."""
    unit, again = text[start + 1 : start + 2], text[start + 2 : start + 4]
    return text[start] == "一" and unit in UNITS and again[:1] == unit and again not in words


def _whole(text: str, row: tuple[Found, ...], words: Table, lengths: Table) -> tuple[Found, ...]:
    """The words, neighbours that make up a known word of three characters and more as that word."""
    edges = {end for _, end, _ in row}
    found: list[Found] = []
    done = 0
    for start, end, counts in row:
        if start < done:
            continue
        done = end
        bits = 0 if counts else lengths.get(text[start : start + 2], 0)
        for length in reversed(_lengths(bits)) if bits > _THREE else ():
            stop = start + length
            if stop <= done or length < SHORTEST_WHOLE:
                break
            if stop in edges and words.get(text[start:stop], 0) & KNOWN:
                done = stop
                break
        found.append((start, done, counts))
    return _pairs(text, found, words)


def _pairs(text: str, row: list[Found], words: Table) -> tuple[Found, ...]:
    """The words, two single characters as the word that the dictionary makes of them (老旧, 颇为), unless somebody
    counted it and the lattice held it to be two, or both are grammar and just meet (再不); and 起来, 出去 and the
    like as one word behind their verb."""
    found: list[Found] = []
    for word in row:
        start, end, counts = word
        if found and text[start:end] in TITLES and _ends_in_surname(text, *found[-1][:2]):
            first = found[-1][0]
            found[-1:] = [(first, first + 1, False), (first + 1, start, False)]
        if found and end - start == 2 and text[found[-1][0] : end] in _HITHER_FIRST:
            found[-1:] = [(start - 1, start + 1, False), (start + 1, end, False)]
            continue
        if found and end - start == 1 and not counts:
            first, last, counted = found[-1]
            if last - first == 1 and not counted and _is_pair(text[first:end], words):
                found[-1] = (first, end, False)
                continue
            if text[last - 1 : end] in OF_TOWN and last - first > 2 and text[first : last - 1] in words:
                found[-1:] = [(first, last - 1, False), (last - 1, end, False)]
                continue
            if text[start] == "长" and _is_post(text, first, last, words):
                found[-1:] = [(first, last - 1, False), (last - 1, end, False)]
                continue
            if text[start] in _HITHER and last - first == 2 and _leads(text[first:last], words):
                found[-1:] = [(first, first + 1, counted), (first + 1, end, False)]
                continue
        found.append(word)
    return tuple(found)


def _ends_in_surname(text: str, first: int, last: int) -> bool:
    """Whether a word of two characters is rather a preposition and a surname (从|何先生)."""
    return last - first == 2 and text[first] in BEFORE_SOMEBODY and text[first + 1] in SURNAMED


def _is_post(text: str, first: int, last: int, words: Table) -> bool:
    """Whether a place and 长 are somebody's post there (东引|乡长), not what is long (全区|长约三十里)."""
    post = text[last - 1 : last + 1] in POSTS and text[last + 1 : last + 2] not in LONG
    return post and last - first > len("乡长") and text[first : last - 1] in words


def _leads(verb: str, words: Table) -> bool:
    """Whether a word of two characters is a verb and where it leads (升起, 撞上)."""
    return verb[1] in _WHITHER and verb not in _LEADS_NOWHERE and words.get(verb, 0) & CLASS == _VERB


def _is_pair(pair: str, words: Table) -> bool:
    """Whether two single characters are a word that nobody counted."""
    number = words.get(pair, 0)
    if not number & KNOWN:
        return False
    if number >> COUNT > UNCOUNTED:
        apart = sum(words.get(one, _UNSEEN) >> COST & COSTS for one in pair)
        return (number >> COST & COSTS) + CLOSE <= apart
    if pair in _ALL_GRAMMAR or pair[0] == pair[1]:
        return True
    if pair[1] in _AFTER_WORDS or pair[0] in _PRONOUNS or words.get(pair[1], 0) & CLASS in _JOINTS:
        return False
    return not (pair[0] in OWN_CLASS and pair[1] in OWN_CLASS)


def cut(text: str) -> tuple[str, ...]:
    """The words of a run."""
    return tuple(text[start:end] for start, end, _ in cheapest(text))


def _written(text: str, start: int, candidates: list[Candidate], words: dict[str, int]) -> list[Candidate]:
    """A number in Han characters, alone and with what it counts."""
    match = WRITTEN.match(text, start, start + LONGEST_NUMBER)
    if match is None:
        return []
    end = match.end()
    cost = _COUNTING + _FIGURE * (end - start)
    dated = text[end : end + 2] in _OF_THE_YEAR
    found = [(end, (cost + 500 << COST) | _NUMBER)] if end - start > 1 and not dated else []
    longest = max(end for end, _ in candidates)
    for stop in range(end + 1, min(end + LONGEST_UNIT, len(text)) + 1):
        unit = text[end:stop]
        if unit in UNITS and stop >= longest:
            found.append((stop, (cost + (words.get(unit, _UNSEEN) >> COST & COSTS) << COST) | _NUMBER))
    return found


def _counted(text: str, words: dict[str, int]) -> list[Candidate]:
    """What stands right behind figures and belongs to them: 余万, 个, 亿立方米."""
    more = MULTIPLES.match(text)
    end = more.end() if more else 0
    found = [(end, (300 << COST) | _NUMBER)] if end else []
    for stop in range(end + 1, min(end + LONGEST_UNIT, len(text)) + 1):
        unit = text[end:stop]
        if unit in UNITS and text[end : stop + 1] not in LEVELS:
            cost = 200 + (words.get(unit, _UNSEEN) >> COST & COSTS) // 2
            found.append((stop, (cost << COST) | _NUMBER))
    return found


def _letters(text: str, start: int, candidates: list[Candidate]) -> list[Candidate]:
    """Letters stay together: iOS is not i and OS."""
    end = start
    while end < len(text) and text[end] < FIRST_WIDE:
        end += 1
    return [(end, _LETTERS), *(found for found in candidates if found[0] > end)]


def _back(node: Any, end: int) -> tuple[Found, ...]:
    found = []
    while node[3] is not None:
        _, _, start, before, counts = node
        found.append((start, end, counts))
        end = start
        node = before
    found.reverse()
    return tuple(found)
