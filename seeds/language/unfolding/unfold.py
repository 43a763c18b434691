"""A sentence in its clauses, with what stands before 的 taken out where its beginning is clear."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from seeds.language.analysis import Word
from seeds.language.characters import CLOSERS, OPENERS
from seeds.language.script import simple
from seeds.language.sentences import ENDING
from seeds.language.speech.verbs import verbs
from seeds.language.unfolding.branch import Branch, Span
from seeds.language.unfolding.joints import joint
from seeds.language.unfolding.speech_parts import Tagged, tagged

LONG = 40
"""A sentence of more characters is worth unfolding."""
SHORTEST_MODIFIER = 5
SHORTEST_CLAUSE = 4
LONGEST_VERB = 3
"""A word of so many characters is rather a noun: 贪污罪, 下周一."""
_VERB_ENDS = ("于", "到", "成", "为", "出", "化")
_IS = ("是", "就是", "正是")
_SEES = ("看见", "看到", "听见", "听到", "遇见", "得知", "知道", "想起", "等着", "让", "使", "有")
_STOPS = "，；：,;:"
_ASPECT = ("了", "着", "过")
_BEHIND_VERB = (*_ASPECT, "到", "成", "出", "为")
_COUNTED = re.compile(
    "[一二两三四五六七八九十百千几数这那每某各有0-9]+多?[个种项家些处户位名座条件场次批只张本支片部份段间栋]"
)
_NO_NOUN = ("时候", "同时", "情况", "过程", "时", "话", "一样")
_LIST = ("、", "和", "与", "及", "以及")
_ACCORDING = ("根据", "按照", "依照", "依据", "经", "据")
_TALKING = ("对", "与", "同", "和", "跟")
LONG_QUOTATION = 16
"""A quotation of more characters is read clause by clause like the rest."""


def unfold(text: str, words: Sequence[Word], marks: Mapping[str, str]) -> list[Branch]:
    """The lines of a sentence from top to bottom; `words` are those that lie in it, `marks` what kind each is."""
    found: list[Branch] = []
    text = simple(text)
    for start, end in _clauses(text):
        kind, english = joint(text[start:end].rstrip(_STOPS + ENDING + " ").strip())
        inside = [word for word in words if start <= word.start and word.end <= end]
        row = tagged(text, inside, marks)
        taken = list(_modifiers(row))
        left_out = tuple(one[0] for one in taken)
        verb = _main_verb(row, left_out) if kind == "clause" else None
        found.append(Branch(kind, start, end, 0, verb, left_out, None, english))
        for span, noun, doubt in taken:
            inner = _only_verb([word for word in row if span[0] <= word.start and word.end <= span[1]])
            found.append(Branch("modifier", *span, 1, inner, (), noun, "", doubt))
    return found


def _clauses(text: str) -> Iterator[Span]:
    """From where to where each clause goes, its sign included; brackets and short quotations hold together."""
    start = 0
    held = _held(text)
    for at, char in enumerate(text):
        if char in _STOPS and at not in held and not _within_figures(text, at):
            if len(text[start:at].strip()) < SHORTEST_CLAUSE:
                continue
            yield start, at + 1
            start = at + 1
    if text[start:].strip():
        yield start, len(text)


def _held(text: str) -> set[int]:
    """The places within brackets and short quotations."""
    found: set[int] = set()
    opened: list[int] = []
    for at, char in enumerate(text):
        if char in OPENERS:
            opened.append(at)
        elif char in CLOSERS and opened:
            start = opened.pop()
            is_short = at - start <= LONG_QUOTATION or text.startswith("的", at + 1)
            if text[start] not in "“「‘『" or is_short:
                found.update(range(start, at))
    return found


def _within_figures(text: str, at: int) -> bool:
    return text[at - 1 : at].isdigit() and text[at + 1 : at + 2].isdigit()


def _modifiers(row: Sequence[Tagged]) -> Iterator[tuple[Span, Span, bool]]:
    """What stands before 的, the noun behind it, and whether its beginning is only likely."""
    free = 0
    for at, word in enumerate(row):
        if word.text != "的" or at < free:
            continue
        last = _chain(row, at)
        noun = _noun(row, last)
        if noun is None:
            continue
        first, doubt = _beginning(row, free, last, noun)
        free = noun[1]
        if (
            first is None
            or row[noun[0]].text in _NO_NOUN
            or row[last].end - row[first].start < SHORTEST_MODIFIER
            or last - first < 2
        ):
            continue
        yield (row[first].start, row[last].end), (row[noun[0]].start, row[noun[1] - 1].end), doubt


def _chain(row: Sequence[Tagged], at: int) -> int:
    """The last 的 before one noun: 美丽的、安静的山村."""
    last = at
    while (noun := _noun(row, last)) is not None and noun[1] < len(row) and row[noun[1]].text == "的":
        last = noun[1]
    return last


def _noun(row: Sequence[Tagged], at: int) -> tuple[int, int] | None:
    """The words behind 的 that are the noun: with what stands before it, with others that are joined to it."""
    if at + 2 < len(row) and row[at + 1].is_verb and row[at + 2].part in "nmv":
        return None  # 开放的包含…
    end = _row_of_nouns(row, at + 1)
    if end == at + 1 and end < len(row) and row[end].part == "v" and _closes(row, end + 1):
        return at + 1, end + 1  # 他们的努力
    if end == at + 1:
        return None
    if end < len(row) and row[end].part == "v" and row[end].is_noun and _closes(row, end + 1):
        end += 1  # 小镇的旅游开发
    while end + 1 < len(row) and row[end].text in _LIST:
        more = _row_of_nouns(row, end + 1)
        if more == end + 1 or (more < len(row) and row[more].text == "的"):
            break
        end = more
    return at + 1, end


def _row_of_nouns(row: Sequence[Tagged], at: int) -> int:
    start = at
    if at + 1 < len(row) and row[at].part == "t" and row[at + 1].part in "nab":
        at += 1  # 未来科学大奖
    while at < len(row) and row[at].part in "nabm" and row[at].text not in _LIST:
        at += 1
    while at > start and row[at - 1].part in "am":
        at -= 1
    return at


def _closes(row: Sequence[Tagged], at: int) -> bool:
    return at >= len(row) or row[at].part == "w"


def _beginning(row: Sequence[Tagged], free: int, last: int, noun: tuple[int, int]) -> tuple[int | None, bool]:
    """The first word of a modifier, and whether that is only likely; None where it is not clear."""
    first, doubt = _likely_beginning(row, free, last, noun)
    if first is None or any(word.is_verb for word in row[noun[0] : noun[1] - 1]):
        return None, True
    if len(row[first].text) > 1 and row[first].text.endswith(_ASPECT):
        return None, True
    if first > free and row[first - 1].part in "vp" and row[first - 1].text not in ("把", "将", *_IS):
        closed = _closes(row, noun[1]) and sum(word.part == "v" for word in row[free:last]) < 2
        return (first, doubt) if closed else (None, True)
    return first, doubt


def _likely_beginning(
    row: Sequence[Tagged], free: int, last: int, noun: tuple[int, int]
) -> tuple[int | None, bool]:
    acts = [at for at in range(free, last) if row[at].part == "v"]
    lead = free
    while lead < last and row[lead].part in "cdtxw":
        lead += 1
    taking = [at for at in range(lead, last) if row[at].text in ("把", "将")]
    if taking:  # 把从海底取来的细菌放进…
        inside = [act for act in acts if act > taking[-1]]
        return (taking[-1] + 1, False) if len(inside) == 1 and row[inside[0] + 1].text == "的" else (None, True)
    counts = [at for at in range(free, last - 1) if _counts(row, at)]
    phrases = [at for at in range(lead, last) if row[at].part == "p"]
    if counts:  # 一座建于百年前的桥, but 十七位院士签署的报告
        behind = row[counts[0] + 1]
        alone = len(counts) == 1 and not any(at < counts[0] for at in phrases)
        is_its = behind.part not in "nmr" or not any(act > counts[0] for act in acts)
        return (counts[0] + 1, False) if alone and is_its else (None, True)
    for at in range(last - 1, free - 1, -1):
        if row[at].text == "、" and any(act > at for act in acts) and not any(act < at for act in acts):
            return at + 1, False
        if row[at].part == "v" and row[at].text.endswith("是"):
            return at + 1, False
    if phrases and (phrases[0] > lead or row[lead].text not in ("由", "与", "为", "被", "从", "在")):
        return None, True  # 租金按照双方约定的标准上调
    goes_on = any(word.part in "vx" for word in row[noun[1] :])
    aspect = [act for act in acts if row[act + 1].text in _ASPECT and (act > lead or not goes_on)]
    if aspect:
        return aspect[-1] + 2, False
    if phrases:
        return None, True
    if len(acts) > 1:
        return None, True
    if not acts:
        while lead > free and row[lead - 1].part == "t":
            lead -= 1
        is_plain = not any(word.is_verb for word in row[lead:last])
        return (lead, False) if is_plain and last - lead > 2 else (None, True)
    if goes_on:
        seen = row[acts[0]].text in verbs() or row[acts[0]].text in _SEES
        return (lead, False) if not seen and (acts[0] == lead or row[lead].part in "nrm") else (None, True)
    if not _closes(row, noun[1]):
        return None, True
    first = acts[0] + 1
    while first < last and row[first].text in _BEHIND_VERB:
        first += 1
    return first, False


def _counts(row: Sequence[Tagged], at: int) -> bool:
    """Whether a numeral with its measure ends here: 一座, 这 条."""
    word = row[at]
    if word.part == "q" and at and row[at - 1].part in "mr":
        return True
    return _COUNTED.fullmatch(word.text) is not None


def _only_verb(row: Sequence[Tagged]) -> Span | None:
    """The verb of a modifier, where there is but one."""
    acts = [word for word in row if word.part == "v"]
    return (acts[0].start, acts[0].end) if len(acts) == 1 and len(acts[0].text) < LONGEST_VERB else None


def _main_verb(row: Sequence[Tagged], left_out: Sequence[Span]) -> Span | None:
    """The verb with 了, 着 or 过, else the first, in no modifier and no phrase of place or time; None in doubt."""
    free = [
        word for word in _outside_quotations(row) if not any(first <= word.start < end for first, end in left_out)
    ]
    acts = [(at, word) for at, word in enumerate(free) if word.part == "v" and not _is_in_phrase(free, at)]
    acts = [(at, word) for at, word in acts if not (_is_rather_noun(free, at) or _is_bound(free, at))]
    if not acts or _is_doubtful(free, [at for at, _ in acts]):
        return None
    at, word = acts[-1]
    if len(acts) > 1 and word.text in verbs() and _closes(free, at + 1):  # 走访发现，
        return word.start, word.end
    if acts[0][1].text not in verbs() and (is_so := [one for one in acts if one[1].text.endswith("是")]):
        acts = is_so[:1]
    marked = [
        (at, word)
        for at, word in acts
        if at + 1 < len(free) and free[at + 1].text in _ASPECT and not _is_counted(free, at)
    ]
    at, word = min(marked or acts)
    if len(word.text) >= LONGEST_VERB and not word.text.endswith(_VERB_ENDS):
        return None
    follows = free[at + 1] if at + 1 < len(free) else None
    if len(word.text) == 1 and follows and follows.part == "v" and len(follows.text) > 1:
        word = follows  # 去寻找, 相结合
    before = free[at - 1] if at else None
    start = (
        before.start if before and before.part == "v" and len(before.text) == len(word.text) == 1 else word.start
    )
    return start, word.end


def _is_doubtful(row: Sequence[Tagged], acts: Sequence[int]) -> bool:
    """Whether the first verb may well stand in a phrase before 的, or belong to 以, 受, 从 before it."""
    first = acts[0]
    has_aspect = first + 1 < len(row) and row[first + 1].text in _ASPECT
    stays = [at for at in range(first + 1, len(row)) if row[at].text == "的"]
    counted = any(_counts(row, at) for at in range(first))
    if stays and (counted and has_aspect):  # 那几筐还带着露水的青菜
        return True
    if stays and len(acts) > 1 and acts[-1] > stays[0] and not has_aspect:
        return True
    is_led = first > 0 and row[first - 1].part == "x"
    opens = row[first].text in verbs() or row[first].text in _SEES
    if stays and len(acts) > 1 and first > 0 and row[-1].text == "，" and not (has_aspect or is_led or opens):
        return True  # 每天阅读超过半小时的孩子，
    leading = [word for word in row[:first] if word.part == "p" or word.text in ("受", "依")]
    if row[first].text in ("受", "涉嫌", "针对"):
        return len(acts) > 1 or bool(stays)
    marked = any(at + 1 < len(row) and row[at + 1].text in _ASPECT for at in acts)
    if leading and ((len(acts) > 1 and not marked) or stays) and row[first].text not in verbs():
        return True
    ends = bool(stays) and stays[-1] + 1 >= len(row) - 1
    return ends and not (has_aspect or row[first].text.endswith("是"))  # …的，


def _is_counted(row: Sequence[Tagged], at: int) -> bool:
    """Whether a verb stands between a measure and 的: 那几筐还带着露水的青菜."""
    return any(_counts(row, before) for before in range(at)) and any(word.text == "的" for word in row[at + 1 :])


def _outside_quotations(row: Sequence[Tagged]) -> Iterator[Tagged]:
    """The words that stand in no short quotation: a slogan's verb is not the sentence's."""
    text = "".join(word.text for word in row)
    held = _held(text)
    first = row[0].start if row else 0
    return (word for word in row if word.start - first not in held)


def _is_rather_noun(row: Sequence[Tagged], at: int) -> bool:
    """进出口 5 万亿元: a noun as often, behind a noun, with no object of its own."""
    follows = row[at + 1].part if at + 1 < len(row) else "w"
    first = at
    while first > 0 and row[first - 1].part in "na":
        first -= 1
    if 0 < first < at and row[first - 1].text == "的" and follows == "n" and _closes(row, at + 2):
        return True  # 志愿者发起的旧衣回收活动
    return row[at].is_noun and at > 0 and row[at - 1].part in "nq" and follows in "wmd"


def _is_bound(row: Sequence[Tagged], at: int) -> bool:
    """A verb that belongs to 的 behind it, to 根据 before it, or is the 到 of a range."""
    before, behind = row[at - 1] if at else None, row[at + 1 : at + 2]
    if behind and behind[0].text == "的" and at + 2 < len(row) and row[at + 2].text not in "，。；！？”":
        return True
    if before is None:
        return False
    if row[at].text == "有" and before.text == "只":
        return True
    return before.text in _ACCORDING or (row[at].text in ("到", "至") and before.part in "mqnv")


def _is_in_phrase(row: Sequence[Tagged], at: int) -> bool:
    """Whether a verb stands within 在…中, 在…时."""
    if not any(word.text in ("在", "于", "从", "当") for word in row[:at]):
        return False
    behind = (word.text for word in row[at + 1 : at + 6])
    return any(re.fullmatch("[中下时后前上里]|过程|之中|以后|期间|方面|基础|情况", text) for text in behind)
