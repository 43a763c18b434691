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
_STOPS = "，；：,;:"
_ASPECT = ("了", "着", "过")
_BEHIND_VERB = (*_ASPECT, "到", "成", "出", "为")
_COUNTED = re.compile(
    "[一二两三四五六七八九十百千几数这那每某各0-9]+[个种项家位名座条件场次批只张本支片部份段间栋]"
)
_NO_NOUN = ("时候", "同时", "情况", "过程", "时", "话", "一样")
_LIST = ("、", "和", "与", "及", "以及")
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
            inner = _main_verb([word for word in row if span[0] <= word.start and word.end <= span[1]], ())
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
    while at < len(row) and row[at].part in "nabm" and row[at].text not in _LIST:
        at += 1
    while at > start and row[at - 1].part in "am":
        at -= 1
    return at


def _closes(row: Sequence[Tagged], at: int) -> bool:
    return at >= len(row) or row[at].part == "w"


def _beginning(row: Sequence[Tagged], free: int, last: int, noun: tuple[int, int]) -> tuple[int | None, bool]:
    """The first word of a modifier, and whether that is only likely; None where it is not clear."""
    acts = [at for at in range(free, last) if row[at].part == "v"]
    lead = free
    while lead < last and row[lead].part in "cdtxw":
        lead += 1
    for at in range(last - 1, free - 1, -1):  # 一座建于百年前的桥
        if _counts(row, at) and at + 1 < last:
            return at + 1, False
        if row[at].text == "、" and any(act > at for act in acts) and not any(act < at for act in acts):
            return at + 1, False
        if row[at].part == "v" and row[at].text.endswith("是"):
            return at + 1, False
    goes_on = any(word.part in "vx" for word in row[noun[1] :])
    aspect = [act for act in acts if row[act + 1].text in _ASPECT and (act > lead or not goes_on)]
    if aspect:
        return aspect[-1] + 2, False
    if lead < last and row[lead].part == "p":
        return (lead + 1, len(acts) > 1) if goes_on and row[lead].text in ("把", "将", "以", "对") else (None, True)
    if len(acts) > 2:
        return None, True
    if not acts:
        return (lead, False) if last - lead > 2 else (None, True)
    if goes_on:
        return (lead, len(acts) > 1) if acts[0] == lead or row[lead].part in "nrm" else (None, True)
    first = acts[0] + 1
    while first < last and row[first].text in _BEHIND_VERB:
        first += 1
    return first, len(acts) > 1


def _counts(row: Sequence[Tagged], at: int) -> bool:
    """Whether a numeral with its measure ends here: 一座, 这 条."""
    word = row[at]
    if word.part == "q" and at and row[at - 1].part in "mr":
        return True
    return _COUNTED.fullmatch(word.text) is not None


def _main_verb(row: Sequence[Tagged], left_out: Sequence[Span]) -> Span | None:
    """The verb with 了, 着 or 过, else the first, in no modifier and no phrase of place or time; None in doubt."""
    free = [
        word for word in _outside_quotations(row) if not any(first <= word.start < end for first, end in left_out)
    ]
    acts = [(at, word) for at, word in enumerate(free) if word.part == "v" and not _is_in_phrase(free, at)]
    acts = [(at, word) for at, word in acts if not _is_rather_noun(free, at)]
    if not acts or (len(acts) > 1 and free[0].text in _TALKING):
        return None
    if acts[0][1].text not in verbs() and (is_so := [one for one in acts if one[1].text.endswith("是")]):
        acts = is_so[:1]
    marked = [(at, word) for at, word in acts if at + 1 < len(free) and free[at + 1].text in _ASPECT]
    at, word = min(marked or acts)
    follows = free[at + 1] if at + 1 < len(free) else None
    if len(word.text) == 1 and follows and follows.part == "v" and len(follows.text) > 1:
        word = follows  # 去寻找, 相结合
    return word.start, word.end


def _outside_quotations(row: Sequence[Tagged]) -> Iterator[Tagged]:
    """The words that stand in no short quotation: a slogan's verb is not the sentence's."""
    text = "".join(word.text for word in row)
    held = _held(text)
    first = row[0].start if row else 0
    return (word for word in row if word.start - first not in held)


def _is_rather_noun(row: Sequence[Tagged], at: int) -> bool:
    """进出口 5 万亿元: a noun as often, behind a noun, with no object of its own."""
    follows = row[at + 1].part if at + 1 < len(row) else "w"
    return row[at].is_noun and at > 0 and row[at - 1].part in "nq" and follows in "wmd"


def _is_in_phrase(row: Sequence[Tagged], at: int) -> bool:
    """Whether a verb stands within 在…中, 在…时."""
    if not any(word.text in ("在", "于", "从", "当") for word in row[:at]):
        return False
    behind = (word.text for word in row[at + 1 : at + 6])
    return any(re.fullmatch("[中下时后前上里]|过程|之中|以后|期间|方面|基础|情况", text) for text in behind)
