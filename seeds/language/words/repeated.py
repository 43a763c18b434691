"""Words that a text teaches: what no list has, but the text writes again and again (镀性, 木兰溪, 冠南华)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import lru_cache
from typing import NamedTuple

from seeds.language.characters import is_han
from seeds.language.wordlists import characters, listed
from seeds.language.words.lexicon import prepare
from seeds.language.words.measured import counts
from seeds.language.words.piece import Piece
from seeds.language.words.strings import Strings
from seeds.language.words.unknown import EVERYDAY, stands_alone

LONGEST, PIECES, PAIR = 3, 3, 2
"""How many characters such a word has at most, and of how many pieces it is made; most are made of two."""
OFTEN = 3
"""How often it stands in the text; one with a rare character needs to stand there twice only."""
RARE = 10.0
"""A character that costs more is hardly a word of its own."""
TOGETHER = 0.75
"""So often, where its rarest piece stands, the whole stands."""


_PARTS = characters("大小新老高长全总国省市区县镇乡村路街州性化家者员子儿所中")
"""Words of grammar that stand in names and compounds as often."""
_NAMES = frozenset(("ns", "nr", "nt", "nz"))
_KINDS = listed(
    """
    小区 社区 街道 居民区 新村 大厦 广场 公园 大道 花园 家园 公寓 村 镇 乡 路 街 桥 苑 小学 中学 学校 幼儿园 医院
    酒店 饭店 商场 集团 公司 银行 超市
    """
)
"""Places and bodies: common characters that stand before one again and again are its name (长新小区)."""
_ASKING = characters("老大小全总")
"""What stands before a kind of place without naming it."""
_OPENING, _CLOSING = frozenset("“‘「『《〈（(\"'"), frozenset("”’」』》〉）)\"'")
"""What is set off from its sentence has to be said once more only."""
SELDOM = 11.0
"""A word of a list that costs more may be part of a word of the text: 米|大头."""
DOING = frozenset("vadp")
"""Verbs, adjectives, adverbs and prepositions: beside another word they are mostly words of their own."""
_PARTIES = characters("甲乙丙丁")
"""Stand for somebody's name."""


_BEHIND = characters("省市区县镇乡村路街州署局部厅处科院校社站厂店馆堡")
"""Ends of the names of places and bodies: no word begins with one right behind its name (林保署|嘉义分署)."""


class Run(NamedTuple):
    """What is known of neighbours that may be one word."""

    times: int
    naming: int
    """How often a kind of place follows."""
    set_off: int
    """How often they stand between marks."""
    led: bool
    """Whether it is always the same character, no word of its own, that stands before them (防|熊电)."""


def repeated(texts: Sequence[str], cuts: Sequence[Sequence[Piece]]) -> frozenset[str]:
    """The words that the texts of an article teach."""
    stands: Counter[str] = Counter()
    runs: Counter[tuple[str, ...]] = Counter()
    naming: Counter[tuple[str, ...]] = Counter()
    set_off: Counter[tuple[str, ...]] = Counter()
    behind: dict[tuple[str, ...], set[str]] = {}
    for text, cut in zip(texts, cuts, strict=True):
        stands.update([text[start:end] for start, end, kind in cut if kind == "word"])
        for run, before, after in _runs(text, cut):
            runs[run] += 1
            behind.setdefault(run, set()).add(before)
            if after in _KINDS:
                naming[run] += 1
            elif after in _CLOSING and before in _OPENING:
                set_off[run] += 1
    beside = _beside(runs)
    found = {
        "".join(run): times
        for run, times in runs.items()
        if times > 1
        and _teaches(run, Run(times, naming[run], set_off[run], _always_behind(behind[run])), stands, beside)
    }
    inside = _inside(found)
    kept = {word: times for word, times in found.items() if inside[word] < times}
    return frozenset(kept.keys() - _torn(kept))


def _always_behind(before: Set[str]) -> bool:
    """Whether it is one character alone that stands before a run, and one that is no word of its own."""
    (only, *more) = before
    return not more and len(only) == 1 and is_han(only) and not stands_alone(only)


def _torn(words: Mapping[str, int]) -> Set[str]:
    """Words in the middle of which another begins or ends, no longer, that the text writes as often (座|戏棚)."""
    begun: Counter[tuple[str, int]] = Counter()
    ended: Counter[tuple[str, int]] = Counter()
    for word, times in words.items():
        for at in range(1, len(word)):
            for met, part in ((begun, word[:at]), (ended, word[at:])):
                met[part, len(word)] = max(met[part, len(word)], times)
    return {
        word
        for word, times in words.items()
        for at in range(1, len(word))
        if not word.startswith(word[at:])
        and any(
            max(begun[word[at:], length], ended[word[:at], length]) >= times for length in range(2, len(word) + 1)
        )
    }


def _beside(runs: Mapping[tuple[str, ...], int]) -> Counter[str]:
    """How often single characters stand in pairs that the text repeats (袜|品, 袜|机)."""
    beside: Counter[str] = Counter()
    for run, times in runs.items():
        if times > 1 and len(run) == len("".join(run)) == PAIR:
            beside.update(dict.fromkeys(run, times))
    return beside


def _runs(text: str, cut: Sequence[Piece]) -> Iterator[tuple[tuple[str, ...], str, str]]:
    """Neighbours that may be one word, with the words before and behind them: no word of grammar among them, one of
    them a single character."""
    row: list[str] = []
    for number, piece in enumerate(cut):
        word = text[piece.start : piece.end]
        if piece.kind != "word" or not _content(word):
            row.clear()
            continue
        row.append(word)
        if len(row) == 1:
            continue
        del row[:-PIECES]
        after = cut[number + 1] if number + 1 < len(cut) else piece
        for length in range(2, len(row) + 1):
            run = tuple(row[-length:])
            if sum(map(len, run)) <= LONGEST and any(len(one) == 1 for one in run):
                before = cut[number - length] if number >= length else piece
                yield run, text[before.start : before.end], text[after.start : after.end]


@lru_cache(maxsize=4096)
def _content(word: str) -> bool:
    """Whether a word may be part of another."""
    if len(word) > 1:
        return len(word) < LONGEST and (_is_name(word) or prepare().cost(word) > SELDOM)
    return word in _PARTS or not (stands_alone(word) or word in _PARTIES)


def _is_name(word: str) -> bool:
    """Whether a word is a name, or none of the dictionary's."""
    lexicon = prepare()
    return not lexicon.known(word) or lexicon.mark(word)[:2] in _NAMES


def _teaches(run: tuple[str, ...], met: Run, stands: Mapping[str, int], beside: Mapping[str, int]) -> bool:
    """Whether a run stands there often enough, and its rarest character hardly without it."""
    lexicon = prepare()
    times = met.times
    if not met.set_off and (run[0] in _BEHIND or met.led or _is_town(run[0]) or counts(*run[:2])):
        return False
    if any(len(one) > 1 and not _is_name(one) for one in run):
        return _only_together(run, times, stands)
    rarest = max((one for one in run if len(one) == 1), key=lexicon.cost)
    if rarest in _PARTS:
        named = len(run) == len("".join(run)) and 2 * met.naming > times and not _ASKING.intersection(run)
        return named and times >= OFTEN and times >= TOGETHER * stands[rarest]
    if len(run) > PAIR and any(_does_daily(one) for one in (run[0], run[-1])):
        return False
    if met.set_off:
        return True
    pair = len(run) == len("".join(run)) == PAIR and lexicon.mark(run[0])[:1] not in DOING
    together = max(times, beside[rarest]) if pair else times
    return times >= (2 if lexicon.cost(rarest) > RARE else OFTEN) and together >= TOGETHER * stands[rarest]


def _is_town(word: str) -> bool:
    """Whether a word is a place that lists have: what stands behind it has a name of its own (广州|亚利)."""
    return len(word) > 1 and prepare().mark(word)[:2] == "ns"


def _does_daily(word: str) -> bool:
    """Whether a word is a verb of every day, which stands beside a word rather than in it (伞品|卖)."""
    return prepare().mark(word)[:1] == "v" and prepare().cost(word) < EVERYDAY


def _only_together(run: tuple[str, ...], times: int, stands: Mapping[str, int]) -> bool:
    """Whether a single character and a seldom word of a list stand nowhere without each other: a noun of any kind,
    and what one does behind a rare character only (苟|不理, but 处|接手 of 他处接手)."""
    if len(run) > PAIR or any(stands[one] != times for one in run):
        return False
    lexicon = prepare()
    single, listed_word = sorted(run, key=len)
    does = lexicon.mark(listed_word)[:1] in DOING
    free = single in _PARTS or lexicon.mark(single)[:1] in DOING
    return not free and (not does or lexicon.cost(single) > RARE)


def joined(text: str, cut: Sequence[Piece], taught: Strings, fixed: Set[int]) -> list[Piece]:
    """The pieces, those that make up a word which the text teaches as that word; what is fixed stays as it is."""
    edges = {piece.end for piece in cut}
    whole = {
        start: end for start, end in sorted(taught.spans(text, [piece.start for piece in cut])) if end in edges
    }
    if fixed:
        whole = {start: end for start, end in whole.items() if fixed.isdisjoint(range(start, end))}
    found: list[Piece] = []
    done = 0
    for piece in cut:
        if piece.start < done:
            continue
        end = whole.get(piece.start)
        found.append(Piece(piece.start, end, "word") if end else piece)
        done = found[-1].end
    return found


def _inside(found: Mapping[str, int]) -> Counter[str]:
    """How often what stands inside a taught word is taught there; not taught more often, it is but a part of it."""
    inside: Counter[str] = Counter()
    for word, times in found.items():
        for length in range(1, len(word)):
            for part in {word[start : start + length] for start in range(len(word) - length + 1)}:
                inside[part] = max(inside[part], times)
    return inside
