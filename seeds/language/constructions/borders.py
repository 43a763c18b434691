"""Where a gap ends: at the end of its clause, before a verb that is no part of it, behind what it opens."""

from __future__ import annotations

import re
from functools import lru_cache

from seeds.language.characters import CLOSERS, OPENERS
from seeds.language.sentences import ENDING
from seeds.language.unfolding.predicates import lists
from seeds.language.wordlists import listed

LONGEST = 60
"""No gap is drawn out farther."""
_STOPS = ENDING + "\n"
_BARS = _STOPS + "，；：…"
_ASPECT = re.compile("[，、\\s]*(?:[了着过](?![解想着结不得去来程度渡滤分年节敏]))?")
_LEADS = "把将被让向"
"""With these what is done begins: 靠着扁担|把水挑来."""
_NO_LEADS = {
    "向": "方意倾走转面导定风流动朝去志趋单双取偏纵横一",
    "将": "大小名主上中少老麻即干女武健",
    "让": "转出忍谦礼",
}
"""Behind these the same characters are parts of words."""
_CLOSING = "了吗吧呢啊"
"""With these a clause closes, never a noun: 把社区当成自己的家|了."""
_SMALL = "来去以并而也就都又再已还其均则便将"
"""What stands between a noun and its verb in one character."""
_STRAY = re.compile(
    "(?<=[^，；：\\s]{2})(?:也|又|(?<![成首古京国丰旧新故])都|共同|平均|分别|一起|一同|一并|联合|各自|统一|再次|已经|曾经|继续|持续|不断|往往|常常|大大|不再|进一步)$"
)
"""What belongs to the pattern's verb, not to the noun before it: 对市场也|造成影响."""
_TOLD_BY_DEED = re.compile(
    "(?:一系列|一番|各种|多种|多次|大量|多轮|反复|深入|充分|友好|网上|线上|线下|实地|上门|定期|随机|公开)$"
)
"""Behind these a verb is a deed by name: 通过一系列商讨."""
_MEANS = listed(
    "手段 方式 方法 办法 途径 渠道 措施 力量 能力 技术 政策 资金 努力 自身 自己 双手 平台 收入 工具 本领 劳动"
)
_NOT_FOR = "认成称行作人以因何化变定视誉列分名任最颇甚"
"""为 behind these is no word of its own."""


def clause_end(text: str, start: int, end: int) -> int:
    """The end of the clause that an open gap stands in; quotations and brackets may hold commas."""
    depth = _opened(text, start, end)
    while end < len(text) and end - start < LONGEST:
        char = text[end]
        if char in _STOPS or (char in _BARS and not depth) or (char in CLOSERS and not depth):
            break
        depth += (char in OPENERS) - (char in CLOSERS)
        end += 1
    return end


def is_paired(text: str, start: int, end: int) -> bool:
    """Whether every quotation and bracket that opens in a gap closes there too."""
    depth = 0
    for char in text[start:end]:
        depth += (char in OPENERS) - (char in CLOSERS)
        if depth < 0:
            return False
    return not depth


def first_word(text: str, start: int, end: int) -> int:
    """Where a gap begins behind the 了 of the word before it, or a sign."""
    found = _ASPECT.match(text, start, end)
    return found.end() if found and found.end() < end else start


def before_adverb(text: str, start: int, end: int) -> int:
    """The end of a gap without an adverb that belongs to the word behind it."""
    found = _STRAY.search(text, start, end)
    return found.start() if found else end


def noun_end(text: str, start: int, end: int) -> int | None:
    """The end of a noun with all that tells of it; None where 在 leaves in doubt what belongs to what."""
    gap = text[start:end]
    while len(gap) > 2 and gap[-1] in _CLOSING:
        gap = gap[:-1]
    stay = gap.rfind("的")
    if stay < 0 and "在" in gap[1:]:
        return None
    behind = [
        at
        for at in range(stay + 2 if stay >= 0 else 2, len(gap) - 1)
        if gap[at - 1] not in "、和与及" and not _TOLD_BY_DEED.search(gap[:at]) and is_paired(gap, 0, at)
    ]
    for begins in (_follows_deed, _begins_verb, _ends_in_verb, _begins_likely_verb):
        if at := next((at for at in behind if begins(gap, at)), 0):
            return start + _without_adverbs(gap, at)
    return start + len(gap)


def _without_adverbs(gap: str, end: int) -> int:
    """Where the noun before a verb ends: 外线准星|再次拉开."""
    adverbs = lists()["adverb"]
    while end > 2:
        size = next((size for size in (4, 3, 2) if gap[max(0, end - size) : end] in adverbs), 0)
        size = size or int(gap[end - 1] in _SMALL)
        if not size or end <= size:
            break
        end -= size
    return end


def _follows_deed(gap: str, at: int) -> bool:
    """通过一系列商讨|决定: a verb behind a deed by name."""
    verbs = lists()["verb"] | lists()["both"]
    return (
        gap[at : at + 2] in verbs and gap[at - 2 : at] in verbs and _TOLD_BY_DEED.search(gap[: at - 2]) is not None
    )


def _begins_verb(gap: str, at: int) -> bool:
    """Whether a verb that governs what follows begins at a place of a gap."""
    char, before = gap[at], gap[at - 1]
    if char in _LEADS and before not in _NO_LEADS.get(char, ""):
        return True
    if char == "为" and before not in _NOT_FOR:
        return True
    return any(gap[at : at + size] in _verbs() and at + size < len(gap) for size in (4, 3, 2))


def _ends_in_verb(gap: str, at: int) -> bool:
    """Whether a gap ends in a verb behind a means or an adverb: 依靠降息等手段|解决, 凭借主场优势一路|领先."""
    if len(gap) - at != 2 or gap[at:] not in lists()["verb"]:
        return False
    shown = gap[at - 2 : at] in lists()["adverb"] and gap[at - 2 : at] not in lists()["attribute"]
    return shown or gap[at - 2 : at] in _MEANS


def _begins_likely_verb(gap: str, at: int) -> bool:
    """Whether a word that is a noun as often is a verb: behind a noun of which much is told, or before a number."""
    if gap[at : at + 2] not in lists()["both"] or at + 2 >= len(gap):
        return False
    return (
        gap[at + 2].isdigit() or gap[at + 2] == "了" or (at + 5 < len(gap) and gap[at - 2 : at] in lists()["head"])
    )


def _opened(text: str, start: int, end: int) -> int:
    return max(0, sum((char in OPENERS) - (char in CLOSERS) for char in text[start:end]))


@lru_cache(maxsize=1)
def _verbs() -> frozenset[str]:
    return frozenset(word for word in lists()["verb"] if len(word) > 1) - lists()["both"] - lists()["noun"]
