"""What part of speech each word of a clause has: the cheapest way through what each may be."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from seeds.language.analysis import Word
from seeds.language.senses.parts import broad, pairs
from seeds.language.unfolding.predicates import Surely, is_a, surely
from seeds.language.wordlists import listed

_PREPOSITIONS = listed(
    """
    在 从 自 向 往 对 对于 关于 把 将 被 由 以 为 给 跟 与 同 和 及 按 按照 根据 依据 据 通过 经 经过 随着 除 除了
    就     针对 围绕 因 用 于 当 自从 作为 透过 藉由 借由 经由 因应 截至 截止 依 依据 凭借 凭
    """
)
_AND = listed("和 与 及 同 跟")
_JOINING = listed(
    """
    以及 或 或者 并 并且 而 而且 且 及其 暨 但 但是 不过 然而 因此 所以 从而 于是 如果 虽然 因为 由于 只要 尽管
    不仅 不但
    """
)
_ADVERBS = listed(
    """
    也 都 还 就 又 再 才 更 最 很 太 已 已经 正 正在 将 不 没 没有 未 均 曾 仍 只 便 则 即 亦 并未 不断 进一步
    共 共同 先后 逐步 率先 同步 日益 事实上 实际上 一直 陆续 即时 深入
    """
)
_MODALS = listed(
    """
    会 能 能够 可 可以 要 应 应当 应该 须 必须 需 需要 想 愿 愿意 敢 肯 得 得以 可能 有望 难以 拟 必须要 不能 不得
    不会 不可 不要 无法 不应 不用 不宜 只能 才能 就能 都能 也能 还要 也要 都要 不敢 不愿 有权 有义务 有责任
    一定要 一定会 一定能
    """
)
COPULAS = (
    *("是", "就是", "正是", "便是", "即是", "也是", "都是", "不是", "仍是", "让", "使", "令", "使得"),
    *(
        "既是",
        "又是",
        "更是",
        "才是",
        "而是",
        "可谓",
        "可谓是",
        "皆是",
        "均是",
        "却是",
        "乃是",
        "竟是",
        "则是",
        "亦是",
    ),
    *("已是", "原是", "本是", "算是", "全是", "尽是", "净是", "多是", "恰是", "不只是", "不仅是", "并不是", "并非"),
)
_MEASURING = listed("仅 均 多 皆 分别 约 共 仍 也 则 亦 其实 主要 大多 全 都 不过 无非 毕竟")
"""Behind these 为 and 只是 say what something is."""
_DEGREES = listed("非常 十分 衷心 由衷 特别 万分 真心 诚挚 热烈 格外 极为 极其 相当 深深 强烈 热切 殷切 一直")
_OTHER: Mapping[str, tuple[str, float]] = {
    "v": ("n", 1.3),
    "vn": ("v", 0.3),
    "a": ("n", 1.8),
    "p": ("v", 1.4),
    "d": ("a", 1.5),
}
"""What a word of one part is now and then, and what that costs."""


_COUNTED = re.compile(
    "[一二两三四五六七八九十百千几数这那每某各有0-9]+多?[个种项家些处户位名座条件场次批只张本支片部份段间栋]"
)


class Tagged(NamedTuple):
    """A word with its part of speech: n v a d p c r m q u y f t b w, x for a modal verb."""

    start: int
    end: int
    text: str
    part: str
    verb: Surely
    """How surely it is a verb."""
    mark: str = ""
    """What the word list marks it as."""


def tagged(text: str, words: Sequence[Word], marks: Mapping[str, str]) -> list[Tagged]:
    """The words of a clause; `marks` is what the word list says of each."""
    row = [_may_be(text[word.start : word.end], word, marks) for word in words]
    parts = _cheapest(row)
    for at in range(len(parts) - 1):  # 作用突出: what is a noun more often is none where a verb follows
        if parts[at] == "v" and "n" in row[at] and row[at]["n"] < row[at]["v"] and parts[at + 1] in "va":
            parts[at] = "n"
    found = []
    for at, word in enumerate(words):
        written = text[word.start : word.end]
        if word.kind == "word" and _is_going_on(text, word, parts[at]):
            parts[at] = "v"
        if parts[at] in "an" and len(written) == 2 and written[0] == written[1] and parts[at + 1 : at + 2] == ["v"]:
            parts[at] = "d"  # 细细叙述
        if written == "没有" and at + 1 < len(parts) and parts[at + 1] in "nrm":
            parts[at] = "v"
        if written == "想" and parts[at + 1 : at + 2] in (["t"], ["r"], ["n"], ["m"]):
            parts[at] = "v"  # 我想将来会好
        if written in ("为", "只是", "仅是") and _equates(parts, at, text[words[at - 1].start : word.start]):
            found.append(Tagged(word.start, word.end, written, "v", "verb"))
            continue
        if written == "系" and at and parts[at - 1] == "n" and parts[at + 1 : at + 2] in (["n"], ["r"]):
            found.append(Tagged(word.start, word.end, written, "v", "verb"))
            continue
        if written == "指" and 0 < at < len(parts) - 1 and parts[at - 1] in "nr" and parts[at + 1] in "nrma":
            found.append(Tagged(word.start, word.end, written, "v", "verb"))
            continue
        if written == "过" and parts[at + 1 : at + 2] == ["a"]:
            parts[at] = "d"  # 增速过快
        if word.kind == "word" and (lead := _led_by_degree(written)):
            middle = word.start + lead
            found.append(Tagged(word.start, middle, written[:lead], "d", ""))
            found.append(Tagged(middle, word.end, written[lead:], "v", "verb"))
            continue
        part = parts[at]
        sure = "" if part in "wmpdxcru" or word.kind != "word" else surely(written, part)
        found.append(
            Tagged(word.start, word.end, written, "v" if sure == "verb" else part, sure, marks.get(written, ""))
        )
    return found


def _is_going_on(text: str, word: Word, part: str) -> bool:
    """Whether 了, 着 or 过 shows that a word is a verb, whatever the list takes it for: 彩绘着."""
    written, behind = text[word.start : word.end], text[word.end : word.end + 1]
    if is_a("short", written) or is_a("sign", written):
        return behind in ("了", "着", "过")
    if part not in "navz" or len(written) > 2:
        return False
    return behind == "着" or (behind == "了" and text[word.end + 1 : word.end + 2].isalpha() and part != "a")


def _led_by_degree(written: str) -> int:
    """How long the adverb of a word like 非常感谢 is, whose verb may govern a whole clause; else 0."""
    return 2 if len(written) == 4 and written[:2] in _DEGREES and is_a("clausal", written[2:]) else 0


def _equates(parts: Sequence[str], at: int, before: str) -> bool:
    """Whether 为 or 只是 says what something is: 仅为三成, 其实只是冰山一角."""
    behind = parts[at + 1 : at + 2]
    if not at or not behind or behind[0] not in "nm":
        return False
    if behind == ["m"] and parts[at - 1] == "n" and parts[at + 2 : at + 3] in ([], ["w"]):
        return True  # 人数为三十
    rest = parts[at + 1 : parts.index("w", at) if "w" in parts[at:] else len(parts)]
    return before in _MEASURING and not any(part in "vpd" for part in rest)


def _may_be(written: str, word: Word, marks: Mapping[str, str]) -> dict[str, float]:
    """The parts of speech a word may have, each with what it costs."""
    fixed = _fixed(written, word)
    if fixed:
        return {fixed: 0.0}
    if written == "将":
        return {"d": 0.0, "p": 0.4}
    if written in ("在", "于", "对"):
        return {"p": 0.0}
    if written in _PREPOSITIONS:
        return {"p": 0.0, "c": 0.3} if written in _AND else {"p": 0.0, "v": 1.6}
    if is_a("noun", written):
        return {"n": 0.0}
    mark = _mended(written, marks.get(written, "n"))
    if mark in ("i", "l") and written[1:2] not in ("不", "得"):
        return {"a": 0.0}
    part = broad(mark)
    other = _OTHER.get(mark) or _OTHER.get(part)
    return {part: 0.0, **({other[0]: other[1]} if other and other[0] != part else {})}


def _mended(written: str, mark: str) -> str:
    """What a word list takes a word for, where the dictionary does not know better: 砌, 商量, 同意 are verbs."""
    if is_a("act", written) or (mark == "zg" and is_a("sign", written)):
        return "v"
    if mark[:1] in "dbtsfjmz" and is_a("verb", written) and written[0] != "相":
        return "v"
    return "n" if mark == "zg" or (mark == "l" and len(written) < 4) else mark


def _fixed(written: str, word: Word) -> str:
    """The only part of speech that a word can have, where that is sure."""
    if word.kind == "punctuation":
        return "c" if written == "、" else "w"
    if word.kind in ("number", "name"):
        return "m" if word.kind == "number" else "n"
    if written in ("的", "了", "着", "过", "地", "得", "之", "所"):
        return "u"
    for words, part in ((COPULAS, "v"), (_MODALS, "x"), (_JOINING, "c")):
        if written in words:
            return part
    return "d" if (written in _ADVERBS or is_a("adverb", written)) and written != "将" else ""


def _cheapest(row: Sequence[Mapping[str, float]]) -> list[str]:
    """The parts of the cheapest way from edge to edge."""
    between = pairs()
    ways: dict[str, tuple[float, list[str]]] = {"w": (0.0, [])}
    for may_be in row:
        ways = {
            part: min(
                (cost + own + between.get((_known(before), _known(part)), 0.0), [*way, part])
                for before, (cost, way) in ways.items()
            )
            for part, own in may_be.items()
        }
    return min(ways.values())[1]


def _known(part: str) -> str:
    """A modal verb costs what an adverb costs."""
    return "d" if part == "x" else part


def counts(row: Sequence[Tagged], at: int) -> bool:
    """Whether a numeral with its measure ends here: 一座, 这 条."""
    word = row[at]
    if word.part == "q" and at and row[at - 1].part in "mr":
        return True
    return _COUNTED.fullmatch(word.text) is not None
