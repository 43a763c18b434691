"""People whom a text introduces by saying what they are called: 我叫费辰, 名叫晚吟的少年."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seeds.language.characters import HAN
from seeds.language.names.foreign import KINDS, THINGS
from seeds.language.names.given import is_given
from seeds.language.names.surnames import surname_of
from seeds.language.names.words import Span, WordSpans

_CALLED = re.compile(
    f"(?:名字?叫|名唤|姓名[：:]|(?:本名|原名|化名)(?:叫|为|是)?|(?<![请要让被使把])[我他她]叫)([{HAN}]{{2,4}}?)"
    f"(?=[，,。；;、！!？?”」]|$|的)"
)
_PET = f"(?:[小阿老大][{HAN}]|(?P<twice>[{HAN}])(?P=twice))"
_NEXT = _PET.replace("twice", "next")
_WHO = (
    "(?:被告人?|嫌疑人|犯罪嫌疑人|受害人|被害人|当事人|男子|女子|女孩|男孩|男生|女生|网友|网民|同学|同事|室友|好友|闺蜜|工友|邻居"
    "|村民|业主|儿子|女儿|孙子|孙女)"
)
_PETS = re.compile(
    f"{_WHO}(?P<all>{_PET}(?:(?:[、和与及]{_NEXT})+|(?=[，,、。；;：:和与及等在说称把被将向从因对是（(”]|$)))"
)
"""Pet names behind what people are (被告人小平、小涛)."""
_ALIAS = re.compile("[（(](?:化名|音译)[^（()）]{0,4}[）)]")
"""What follows a name that is not the true one: 菲菲（化名）."""


def introduced(row: WordSpans) -> Iterator[Span]:
    """What is said to be somebody's name, unless it is made of words of every day (他叫外卖)."""
    for match in _CALLED.finditer(row.text) if "名" in row.text or "叫" in row.text else ():
        start, end = match.span(1)
        if is_given(match[1]) and not row.is_everyday(match[1]) and _may_be_name(row, start, end):
            yield start, end
    for match in _PETS.finditer(row.text):
        at = match.start("all")
        for name in re.split("[、和与及]", match["all"]):
            if row.whole(at, at + len(name)) and is_given(name[1]):
                yield at, at + len(name)
            at += len(name) + 1
    for match in _ALIAS.finditer(row.text) if "化名" in row.text or "音译" in row.text else ():
        if alias := _alias(row, match.start()):
            yield alias


def _alias(row: WordSpans, end: int) -> Span | None:
    """The name that ends before its mark: with a surname, twice the same character, 小 or 阿 and one more."""
    for start in (end - 3, end - 2, end - 4):
        written = row.text[max(0, start) : end]
        surname = surname_of(written) if is_given(written) else 0
        whole = surname and len(written) - surname in (1, 2) and (start in row.starts or len(written) == 3)
        pet = len(written) == 2 and (written[0] == written[1] or written[0] in "小阿老")
        if start >= 0 and (whole or pet):
            return start, end
    return None


def _may_be_name(row: WordSpans, start: int, end: int) -> bool:
    """Whether a surname begins it, or no word of every day stands in it; it ends as no place or thing does."""
    if row.text[end - 1] in THINGS or row.text[end - 1] in KINDS:
        return False
    surname = surname_of(row.text[start:end])
    first = start + surname
    everyday = [span for span in row.spans if first <= span[0] < end and span[1] - span[0] > 1]
    if surname:
        return first in row.starts or not everyday
    return end - start < 4 and not any(row.is_everyday(row.text[slice(*span)]) for span in everyday)
