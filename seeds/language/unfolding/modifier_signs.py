"""What speaks for a word being the first of what stands before a 的."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from seeds.language.unfolding.governing import ASPECT
from seeds.language.unfolding.predicates import is_a
from seeds.language.unfolding.signs import LOCATIVE, governs, is_verb_like, kind, kind_at
from seeds.language.unfolding.speech_parts import Tagged, counts

_AND = ("和", "与", "及", "以及")


def told(
    row: Sequence[Tagged], stay: int, end: int, beginnings: Sequence[int], main: int | None
) -> list[list[str]]:
    """What speaks for each beginning; the noun ends before `end`, `main` is where the main verb is, if known."""
    closes = kind_at(row, end)
    head = row[end - 1] if end > stay + 1 else None
    is_head = f"{is_a('head', head.text):d}" if head else "-"
    return [list(_of(row, at, stay, main, closes, is_head)) for at in beginnings]


def _of(row: Sequence[Tagged], at: int, stay: int, main: int | None, closes: str, is_head: str) -> Iterator[str]:
    own, before, further, last = kind(row[at]), kind_at(row, at - 1), kind_at(row, at - 2), kind_at(row, stay - 1)
    inner = row[at:stay]
    acts = [number for number in range(at, stay) if is_verb_like(row[number])]
    sure = [number for number in acts if row[number].verb in ("verb", "short")]
    long = min(stay - at, 12)
    shape = f"{min(len(sure), 3)}{min(len(acts), 4)}"
    yield f"own {own}"
    yield f"before {before}"
    yield f"edge {before} {own}"
    yield f"edges {further} {before} {own}"
    yield f"to {own} {last}"
    yield f"to {before} {own} {last}"
    yield f"next {own} {kind_at(row, at + 1)}"
    yield f"word {row[at].text}"
    yield f"word before {row[at - 1].text if at else '#'}"
    yield f"long {long}"
    yield f"long {long} {len(acts) > 0:d}"
    yield f"shape {shape} {last}"
    yield f"shape {shape} {own}"
    yield f"shape {shape} {before}"
    yield f"closes {closes} {shape}"
    yield f"closes {closes} {before}"
    yield f"head {is_head} {shape} {own}"
    yield f"head {is_head} {before} {own}"
    yield f"stays {sum(word.text == '的' for word in inner)}"
    listed = any(word.text == "、" for word in inner), any(word.text in _AND for word in inner)
    yield f"lists {listed[0]:d} {listed[1]:d} {own}"
    counted = any(counts(row, number) for number in range(at, stay)), at > 0 and counts(row, at - 1)
    yield f"counts {counted[0]:d} {counted[1]:d} {shape}"
    yield f"adverb {any(word.part in 'dx' for word in inner):d} {before}"
    if acts:
        first = acts[0]
        yield f"first {min(first - at, 3)} {kind(row[first])} {governs(row[first])} {before}"
        yield f"last {min(stay - acts[-1] - 1, 3)} {kind(row[acts[-1]])} {own}"
        yield f"first last {min(first - at, 2)} {min(stay - acts[-1] - 1, 2)} {before}"
    yield from _placed(row, at, stay, main, own)
    leads = [number for number in range(at, stay) if row[number].part == "p"]
    if leads:
        closed = any(word.text in LOCATIVE for word in row[leads[0] : stay])
        yield f"leads {min(leads[0] - at, 2)} {row[leads[0]].text} {closed:d} {last}"
    if at and row[at - 1].part == "p":
        yield f"led {row[at - 1].text} {closes} {shape}"


def _placed(row: Sequence[Tagged], at: int, stay: int, main: int | None, own: str) -> Iterator[str]:
    """Where a beginning lies by the main verb."""
    if main is None:
        yield f"main none {own}"
    elif main >= stay:
        yield f"main behind {own} {at == 0:d}"
    elif main >= at:
        yield f"main within {own} {main == at:d}"
    else:
        gap = main + 1 + (kind_at(row, main + 1) in ASPECT)
        yield f"main before {own} {min(at - gap, 4)} {governs(row[main])}"
