"""A sentence in its clauses, with what stands before 的 taken out where its beginning is clear."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from seeds.language.analysis import Word
from seeds.language.script import simple
from seeds.language.sentences import ENDING
from seeds.language.speech.verbs import verbs
from seeds.language.unfolding.branch import Branch, Span
from seeds.language.unfolding.joints import joint
from seeds.language.unfolding.main_verb import (
    ASPECT,
    SEES,
    closes,
    counts,
    held,
    main_verb,
    only_verb,
    taken_object,
)
from seeds.language.unfolding.speech_parts import Tagged, tagged

LONG = 40
"""A sentence of more characters is worth unfolding."""
TOO_LONG = 2_000
"""Of more than so many it is none that a person wrote: it stays as it is."""
SHORTEST_MODIFIER = 5
SHORTEST_CLAUSE = 4
_IS = ("是", "就是", "正是")
_STOPS = "，；：,;:"
_COMMAS = tuple(_STOPS)
_BEHIND_VERB = (*ASPECT, "到", "成", "出", "为")
_NO_NOUN = ("时候", "同时", "情况", "过程", "时", "话", "一样")
_LIST = ("、", "和", "与", "及", "以及")


def unfold(text: str, words: Sequence[Word], marks: Mapping[str, str]) -> list[Branch]:
    """The lines of a sentence from top to bottom; `words` are those that lie in it, `marks` what kind each is."""
    if len(text) > TOO_LONG:
        return [Branch("clause", 0, len(text), 0)]
    found: list[Branch] = []
    text = simple(text)
    for start, end in _clauses(text):
        kind, english = joint(text[start:end].rstrip(_STOPS + ENDING + " ").strip())
        inside = [word for word in words if start <= word.start and word.end <= end]
        row = tagged(text, inside, marks)
        taken = list(_modifiers(row))
        left_out = tuple(one[0] for one in taken)
        verb = main_verb(row, left_out) if kind == "clause" else None
        found.append(Branch(kind, start, end, 0, verb, left_out, None, english))
        for span, noun, doubt in taken:
            inner = only_verb([word for word in row if span[0] <= word.start and word.end <= span[1]])
            found.append(Branch("modifier", *span, 1, inner, (), noun, "", doubt))
    return found


def _clauses(text: str) -> Iterator[Span]:
    """From where to where each clause goes, its sign included; brackets and short quotations hold together."""
    start = 0
    within = held(text)
    for at, char in enumerate(text):
        if char in _STOPS and at not in within and not _within_figures(text, at):
            if len(text[start:at].strip()) < SHORTEST_CLAUSE:
                continue
            yield start, at + 1
            start = at + 1
    if text[start:].strip():
        yield start, len(text)


def _within_figures(text: str, at: int) -> bool:
    return text[at - 1 : at].isdigit() and text[at + 1 : at + 2].isdigit()


def _modifiers(row: Sequence[Tagged]) -> Iterator[tuple[Span, Span, bool]]:
    """What stands before 的, the noun behind it, and whether its beginning is only likely."""
    free = 0
    within = held("".join(word.text for word in row))
    for at, word in enumerate(row):
        if word.text in _COMMAS and word.start - row[0].start not in within:
            free = at + 1
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
    if (taken := taken_object(row, at)) is not None:
        return at + 1, taken + 1  # 发挥党员的带头作用
    if at + 2 < len(row) and row[at + 1].is_verb and row[at + 2].part in "nmv":
        return None  # 开放的包含…
    end = _row_of_nouns(row, at + 1)
    if end == at + 1 and end < len(row) and row[end].part == "v" and closes(row, end + 1):
        return at + 1, end + 1  # 他们的努力
    if end == at + 1:
        return None
    if end < len(row) and row[end].part == "v" and row[end].is_noun and closes(row, end + 1):
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


def _beginning(row: Sequence[Tagged], free: int, last: int, noun: tuple[int, int]) -> tuple[int | None, bool]:
    """The first word of a modifier, and whether that is only likely; None where it is not clear."""
    first, doubt = _likely_beginning(row, free, last, noun)
    if first is None or any(word.is_verb for word in row[noun[0] : noun[1] - 1]):
        return None, True
    if len(row[first].text) > 1 and row[first].text.endswith(ASPECT):
        return None, True
    if first > free and row[first - 1].part in "vp" and row[first - 1].text not in ("把", "将", *_IS):
        closed = closes(row, noun[1]) and sum(word.part == "v" for word in row[free:last]) < 2
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
    counted = [at for at in range(free, last - 1) if counts(row, at)]
    phrases = [at for at in range(lead, last) if row[at].part == "p"]
    if counted:  # 一座建于百年前的桥, but 十七位院士签署的报告
        behind = row[counted[0] + 1]
        alone = len(counted) == 1 and not any(at < counted[0] for at in phrases)
        is_its = behind.part not in "nmr" or not any(act > counted[0] for act in acts)
        return (counted[0] + 1, False) if alone and is_its else (None, True)
    for at in range(last - 1, free - 1, -1):
        if row[at].text == "、" and any(act > at for act in acts) and not any(act < at for act in acts):
            return at + 1, False
        if row[at].part == "v" and row[at].text.endswith("是"):
            return at + 1, False
    if phrases and (phrases[0] > lead or row[lead].text not in ("由", "与", "为", "被", "从", "在")):
        return None, True  # 租金按照双方约定的标准上调
    return (None, True) if phrases else _by_its_verb(row, lead, acts, last, noun)


def _by_its_verb(
    row: Sequence[Tagged], lead: int, acts: Sequence[int], last: int, noun: tuple[int, int]
) -> tuple[int | None, bool]:
    """Where a modifier begins whose clause has no measure and no phrase before 的."""
    goes_on = any(word.part in "vx" for word in row[noun[1] :])
    aspect = [act for act in acts if row[act + 1].text in ASPECT and (act > lead or not goes_on)]
    if aspect:
        return aspect[-1] + 2, False
    if len(acts) > 1:
        return None, True
    if not acts:
        while lead > 0 and row[lead - 1].part == "t":
            lead -= 1
        is_plain = not any(word.is_verb for word in row[lead:last])
        return (lead, False) if is_plain and last - lead > 2 else (None, True)
    if goes_on:
        seen = row[acts[0]].text in verbs() or row[acts[0]].text in SEES
        return (lead, False) if not seen and (acts[0] == lead or row[lead].part in "nrm") else (None, True)
    if not closes(row, noun[1]):
        return None, True
    first = acts[0] + 1
    while first < last and row[first].text in _BEHIND_VERB:
        first += 1
    return first, False
