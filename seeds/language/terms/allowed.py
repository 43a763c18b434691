"""What no term can be, however it is written: fragments of clauses, names, what is counted."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seeds.language.characters import HAN
from seeds.language.names.vocabulary import COMMON, is_predicate
from seeds.language.terms.candidates import Candidate
from seeds.language.terms.ends import kind_of_end
from seeds.language.terms.lexicon import OFFICES, PREFIXES
from seeds.language.terms.units import pieces
from seeds.language.terms.vocabulary import Vocabulary
from seeds.language.wordlists import listed, ordered
from seeds.language.words.amounts import MEASURES, is_measured

GRAMMAR = frozenset(["d", "r", "p", "c", "m", "q", "u", "t", "y", "f"])
"""Parts of speech that no term holds."""
NAMES = frozenset(("nr", "ns", "nt"))
_HAN = re.compile(f"[{HAN}]")
_LATIN = re.compile("[A-Za-z0-9]")
_PARTICLES = "了吗呢吧啊呀"
_LOOSE_END = frozenset("的地得了着过于出到下上起入")
"""Ends of what is put together for one sentence and no word: 看到, 走过."""
_LISTED = re.compile("、|[，,；;].{7,}|.{8,}[，,；;]")
"""Quoted lists and clauses; “低保户、困境儿童” is two things, and no name has so long a half."""
_TWO = re.compile(".{2,}[和及或].{2,}|.{4,}[于與与].{4,}|.{14,}")
"""Two things in one pair of marks, and what is longer than a name (“抵达和移民”区)."""
_LEADING = listed(
    """
    现有 原有 现行 目前 全部 各类 本次 此次 首批 相关 有关 主要 其他 部分 所有 上述 当前 最新
    當前 現有 相關 有關 各類
    """
)
"""What begins no expression though it stands before a noun."""
_BEFALLING = listed("影响 影響 期间 期間 情况 情況 方面 过程 過程")
"""What ends a longer row of nouns as part of the sentence (受强对流气候影响)."""
_CALLS = frozenset("啊呀哎唉哦喔呢吗吧嘛哇哟诶嗨喂哼")
"""Ends of what is called out or asked: 哎——, 姐啊."""
_TOLD = re.compile(".{3,}了.{2,}|.{2,}(?:标志|标誌|意味|代表)[着著].{4,}")
"""A quoted clause that tells what was done (合作社给开了两份钱)."""
_TELLING = frozenset("不没最很更")
"""How words begin that tell of what stands before them."""
_CLAUSE_ENDS = frozenset("称稱赴说說")
"""Verbs of one character that leave a clause open: 委员会称, 领导赴."""
_SPEAKERS = listed("我 我们 你 你们 您 他 他们 她 她们 咱 咱们 自己 大家 这 这是 那是")
_TALKS_ON = listed(
    "只是 就是 也是 还是 都是 更是 不是 可是 但是 但 因为 所以 如果 其实 到底 当然 反正 当时 不过 然后"
)
"""Who speaks or is spoken to in a quoted clause, and how it goes on from what was said before."""
_SHORT = 4
"""What is quoted and no longer is a name (我爱我家)."""
_TURNS = ordered(
    """
    也 在 到 就 还 都 很 每 这 那 多年 下一 上一 一定 同一 有一
    """
)
"""How turns of speech begin that dictionaries list (也就是, 在眼前, 下一步)."""
_OF_TALK = ("不太", "较长", "有些", "某些", "不是", "是不是", "别看")
"""How longer ones begin that say nothing of a subject (不太可能)."""
_HITHER = ("下来", "起来", "出来", "过来", "下去", "上来", "上去", "回来")
"""What is done with a verb of one character in any text (停下来)."""
_DEGREES = frozenset("更多最较很太")
_LINKING = frozenset("却也都就还又才便")
"""Adverbs that tie a clause together and make no compounds: what holds 却说 is a clause."""
NOUNS = frozenset(("n", "vn", "b", "unk", "x"))
EASY, MIDDLE = 4, 5
"""Levels of HSK that a reader of papers has behind him, and the one that he is about to leave."""
_PLACED = frozenset("里上中下内外前后讯成出到")
"""Ends of what stands somewhere or is done to its end (棚屋里, 编织成), and how papers head their news."""
_ENOUGH = 4
"""So many characters make up for figures and letters among them."""


def allowed(key: str, candidate: Candidate, words: Vocabulary) -> bool:
    """Whether the string can be a term at all."""
    if key.rstrip("—…！!？?～~")[-1:] in _CALLS and not words.known(key):
        return False
    if candidate.given:
        return _HAN.search(key) is not None and _given(key, candidate, words)
    if len(candidate.words) == 1:
        return _word(key, candidate, words)
    return not _LATIN.search(key) and _compound(key, candidate, words)


def _given(key: str, candidate: Candidate, words: Vocabulary) -> bool:
    """What the paper sets off: no list of several things, and completed by a noun only."""
    if _LATIN.search(key) and not (candidate.plus or candidate.whole) and len(_HAN.findall(key)) < _ENOUGH:
        return False
    if candidate.quoted and (_LISTED.search(key) or _TOLD.search(key)):
        return False
    if candidate.quoted and len(candidate.places) == 1 and _TWO.fullmatch(key) and not words.known(key):
        return False
    if candidate.quoted and len(candidate.places) == 1 and not candidate.tail and _is_said(key):
        return False
    if 0 < words.level(key) <= EASY:
        return False
    last = candidate.words[-1]
    return not candidate.joined or (len(last) > 1 and words.tagged(last) in ("n", "vn", "unk"))


def _is_said(key: str) -> bool:
    """Whether what is quoted once is a clause of talk, though no sign ends it."""
    if len(key) <= _SHORT:
        return False
    words = [key[start:end] for start, end in pieces(key)]
    return key[-1] == "的" or words[0] in _TALKS_ON or not _SPEAKERS.isdisjoint(words)


def _word(key: str, candidate: Candidate, words: Vocabulary) -> bool:
    """A single word that is worth learning; one that nobody explains is said again, or stands by itself."""
    if not worth_learning(key, words):
        return False
    return words.known(key) or len(candidate.places) > 1 or candidate.bounded > 0 or words.tagged(key) == "i"


def worth_learning(key: str, words: Vocabulary) -> bool:
    """Whether a word is neither grammar nor a name, nor learned in a textbook, nor made for one sentence."""
    tag, level = words.tagged(key), words.level(key)
    if key in COMMON or key in OFFICES or _LATIN.search(key) or not _HAN.search(key):
        return False
    if len(key) < 2 or tag in NAMES or "的是" in key or 0 < level <= EASY:
        return False
    if key[-1] in _PARTICLES and 0 < words.level(key[:-1]) <= EASY:  # 怎么了
        return False
    if key[-1] == "队" and words.tagged(key[:-1]) == "ns":  # a team, by the place it comes from
        return False
    if tag in GRAMMAR and not level > MIDDLE:
        return False
    if _is_everyday(key, words):
        return False
    if (key[1] == "不" and key[2:3] == key[0]) or (len(key) == 3 and key.startswith(_TURNS)):
        return False
    return key[-1] not in _LOOSE_END or words.known(key)


def _is_everyday(key: str, words: Vocabulary) -> bool:
    """Whether a word is made as any text makes them: 更大, every one (月月), so many (两节课)."""
    if len(key) == len("更大"):
        return (key[0] in _DEGREES and words.tagged(key[1]) in ("a", "m")) or (
            key[0] == key[1] and key[0] in MEASURES
        )
    counted = len(key) == len("两节课") and is_measured(key[:2])
    return key.startswith(_OF_TALK) or (len(key) == len("停下来") and key.endswith(_HITHER)) or counted


def _compound(key: str, candidate: Candidate, words: Vocabulary) -> bool:
    """Several words: four loose characters that stand alone as set phrases do, else nouns and what goes
    before them."""
    parts = candidate.words
    tags = [words.tagged(word) for word in parts]
    if any(word[-1] in "们們" for word in parts[:-1]):  # somebody of whom something is told
        return False
    if "nr" in tags or NAMES.intersection(tags[1:-1]) or 0 < words.level(key) <= EASY:
        return False
    short = sum(len(word) == 1 for word in parts)
    once = len(candidate.places) == 1
    if len(key) == 4 and once and short > 1:
        return candidate.bounded > 0 or candidate.before + candidate.after > 1
    if any(len(word) > 1 and word[0] in _LINKING and not words.known(word) for word in parts):
        return False
    if any(tag in GRAMMAR and word not in PREFIXES for word, tag in zip(parts, tags, strict=True)):
        return False
    if words.known(key):
        return True
    if key[-1] in _PLACED or parts[-1] in _CLAUSE_ENDS or _is_told(parts, tags):
        return False
    if parts[0] in _LEADING or (parts[-1] in _BEFALLING and len(parts) > 2):
        return False
    if is_predicate(parts[0]) or is_predicate(parts[-1]) or (once and not _likely(key, candidate, tags)):
        return False
    if not once and tags[0] not in ("v", "a"):
        return True  # what is coined here and said again, however it is cut
    if 2 * short > len(parts) and not candidate.founded:
        return False
    if tags[-1] in ("v", "a") and len(parts) > 2:
        return False
    return not (tags[0] == "v" and tags[-1] == "n" and len(parts) == 2 and len(parts[0]) == 1)


def _is_told(parts: Sequence[str], tags: Sequence[str]) -> bool:
    """Whether it is told of the first word what it does or is like: 客人忘, 公园最大, 老榕树不移."""
    last = parts[-1]
    return tags[0] in NOUNS and ((len(last) == 1 and tags[-1] == "v") or (len(last) > 1 and last[0] in _TELLING))


def _likely(key: str, candidate: Candidate, tags: list[str]) -> bool:
    """Whether several words that stood once, and in no dictionary, may be one expression: nouns, seldom more."""
    if any(map(is_predicate, candidate.words[1:-1])):
        return False
    if kind_of_end(key) or candidate.founded:
        return True
    if len(tags) > 2:
        return False
    first, last = tags
    if first == "n":
        return last in NOUNS or (last == "v" and candidate.bounded > 0)
    return first in NOUNS and last in NOUNS and (candidate.bounded > 0 or len(candidate.words[-1]) == 1)
