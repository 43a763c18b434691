"""What stands before 的: where it begins, and the noun it tells of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from seeds.language.characters import CLOSERS, OPENERS
from seeds.language.unfolding.branch import Span
from seeds.language.unfolding.chances import chances
from seeds.language.unfolding.governing import ASPECT
from seeds.language.unfolding.mistakable import mistakable
from seeds.language.unfolding.modifier_signs import told
from seeds.language.unfolding.reaching import reach
from seeds.language.unfolding.signs import LOCATIVE, SUCH_AS, is_verb_like, kind_at
from seeds.language.unfolding.speech_parts import COPULAS, Tagged, counts
from seeds.language.wordlists import listed

QUESTION = "modifier"
SURE = 0.85
CLEAR = 0.93
"""Where a beginning is less likely none is shown; where it is not sure that is said."""
SHORTEST = 5
"""What has fewer characters stays in its clause."""
FRAGMENT = 0.9
"""A clause that would be nothing but a noun with a deed before it may be that deed."""
LONGEST_NOUN = 10
LONGEST_LIST = 24
"""Nor is a list of nouns longer to which a modifier belongs."""
_AND = listed("、 和 与 及 以及")
_OF_VERBS = listed("从 与 由 被 因 自 往 跟 同 给 受 在 于 到 据")
"""Behind these a noun belongs to the verb that follows it."""
FARTHEST = 24
"""No modifier has more words."""

_OTHERS = ("其他", "其它", "各种", "各项", "各类")


class Modifier(NamedTuple):
    """What stands before 的, the noun behind, and whether its beginning is only likely."""

    span: Span
    noun: Span
    doubt: bool = False


def modifiers(row: Sequence[Tagged], main: int | None) -> list[Modifier]:
    """The modifiers of a clause from left to right, each as long as it is clear; `main` is where its verb is."""
    found: list[Modifier] = []
    free = len(row)
    for stay in range(len(row) - 1, 0, -1):
        if row[stay].text == "的" and stay < free and (one := _modifier(row, stay, main)) is not None:
            found.append(one)
            free = next(at for at, word in enumerate(row) if word.start == one.span[0])
    return found[::-1]


def _modifier(row: Sequence[Tagged], stay: int, main: int | None) -> Modifier | None:
    """What stands before one 的, if it is worth a line of its own."""
    end = noun_end(row, stay)
    end = min(end, main) if main is not None and main > stay else end
    whole = _named_end(row, end)
    if end == stay + 1 or row[end - 1].end - row[stay].end > LONGEST_NOUN:
        return None
    if row[whole - 1].end - row[stay].end > LONGEST_LIST:
        return None
    shown = reach(row, stay, end, main)
    if shown is not None and _is_whole("".join(word.text for word in row[shown[0] : stay])):
        if mistakable(row, shown[0], stay, main):
            return None
        return _drawn(row, shown[0], stay, whole, doubt=shown[1])
    if (
        main is None
        or row[stay - 1].part == "a"
        or not any(is_verb_like(word) for word in row[max(0, stay - 3) : stay])
    ):
        return None
    may_be = beginnings(row, stay, main)
    if not may_be:
        return None
    found = chances(QUESTION, told(row, stay, end, may_be, main))
    best = max(range(len(found)), key=found.__getitem__)
    first, chance = may_be[best], found[best]
    if chance < SURE or mistakable(row, first, stay, main):
        return None
    if first == 0 and end == len(row) and chance < FRAGMENT:
        return None  # 保持关系稳定符合双方的利益
    if not any(word.verb in ("verb", "short", "maybe") for word in row[first:stay]):
        return None
    return _drawn(row, first, stay, whole, doubt=chance < CLEAR)


def _drawn(row: Sequence[Tagged], first: int, stay: int, end: int, *, doubt: bool) -> Modifier | None:
    """What is long enough to be drawn on a line of its own."""
    if stay - first < 2 or row[stay].start - row[first].start < SHORTEST:
        return None
    return Modifier((row[first].start, row[stay].end), (row[stay + 1].start, row[end - 1].end), doubt)


def _is_whole(text: str) -> bool:
    """Whether no quotation or bracket is cut."""
    return all(text.count(opener) == text.count(closer) for opener, closer in zip(OPENERS, CLOSERS, strict=True))


def beginnings(row: Sequence[Tagged], stay: int, main: int | None = None) -> list[int]:
    """The places where what stands before a 的 may begin; `main` is the place of the main verb, if it is known."""
    closed = row[noun_end(row, stay)].text in LOCATIVE if noun_end(row, stay) < len(row) else False
    found = []
    for at in range(stay - 1, max(-1, stay - 1 - FARTHEST), -1):
        if row[at].part == "w" and row[at].text in "，；：,;:":
            break
        if row[at].part in "wy" or row[at].text in (*ASPECT, "的"):
            continue
        if _is_whole("".join(word.text for word in row[at:stay])) and _may_begin(row, at, stay, main, closed):
            found.append(at)
    return found


def _may_begin(row: Sequence[Tagged], at: int, stay: int, main: int | None, closed: bool) -> bool:
    """Whether nothing before a word speaks against it, and the main verb does not stand behind it."""
    acts = [number for number in range(at, stay) if is_verb_like(row[number]) and row[number].verb != "both"]
    if (main is not None and at <= main < stay) or any(row[number].text in COPULAS for number in range(at, stay)):
        return False
    if row[at].text in SUCH_AS:
        return False
    if at == 0:
        return True
    before = row[at - 1]
    if before.text in ("于", "到", "成", "为") and not acts:
        return False
    if before.text == "从" and not closed:
        return False
    if before.text == "由" and any(word.text == "到" for word in row[at:stay]):
        return False  # 由|捐钱到修桥的转变
    if before.text in _OF_VERBS and acts and acts[0] > at and not closed:
        return False  # 从|村上流转来的
    if row[at].part == "p" and not any(is_verb_like(word) for word in row[at:stay]):
        return False  # 对|伴星的运动
    if before.part == "m" and row[at].part != "q" and not counts(row, at - 1):
        return False  # 四|井村
    leads = [number for number in range(at, stay) if row[number].part == "p"]
    if leads and not any(word.verb for word in row[leads[-1] : stay]):
        return False
    if main is None:
        return True
    others = [number for number in range(main + 1 if main < at else 0, at) if row[number].verb == "verb"]
    return not [number for number in others if not _is_set_apart(row, number, at)]


def _is_set_apart(row: Sequence[Tagged], verb: int, at: int) -> bool:
    """Whether a verb before a modifier governs its noun, or belongs to what has ended: 的, a place, a sign."""
    gap = row[verb + 1 : at]
    if all(word.part in "mq" or word.text in ASPECT for word in gap):
        return True
    return any(word.text == "的" or word.text in LOCATIVE or word.part == "w" for word in gap)


def noun_end(row: Sequence[Tagged], stay: int) -> int:
    """Behind which word the noun after a 的 ends."""
    end = stay + 1
    while end < len(row) and _goes_on(row, end):
        end += 1
    return end


def _named_end(row: Sequence[Tagged], end: int) -> int:
    """Behind which word a noun ends with its name in quotation marks, and with those that 和 and 、 join to it."""
    if end < len(row) and row[end].text in OPENERS:
        closer = CLOSERS[OPENERS.index(row[end].text)]
        end = next((at + 1 for at in range(end, len(row)) if row[at].text == closer), end)
    while end + 1 < len(row) and row[end].text in _AND and _goes_on(row, end + 1):
        further = end + 1
        while further < len(row) and _goes_on(row, further):
            further += 1
        if further < len(row) and (row[further].text == "的" or row[further].part == "x"):
            break  # 渔民的桥和村民的堤
        end = further
    return end


def _goes_on(row: Sequence[Tagged], at: int) -> bool:
    word, behind = row[at], kind_at(row, at + 1)
    if word.verb == "both":  # 部署|转化为, 装置|利用细线
        return behind not in ("为", "成", "到", "于", *ASPECT) and behind[:1] != "a"
    return word.part in "nbmq" or word.text in _OTHERS or (word.part == "a" and behind[0] == "n")
