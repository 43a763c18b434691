"""A sentence in its clauses, with what stands before 的 taken out where its beginning is clear."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from seeds.language.analysis import Word
from seeds.language.characters import wide_signs
from seeds.language.script import simple
from seeds.language.unfolding.belonging import TELLS, without_borrowed
from seeds.language.unfolding.branch import Branch, Span
from seeds.language.unfolding.joints import joint
from seeds.language.unfolding.likenesses import likened, likens
from seeds.language.unfolding.listings import listings
from seeds.language.unfolding.main_verb import main_verb
from seeds.language.unfolding.modifiers import modifiers
from seeds.language.unfolding.only_verb import only_verb
from seeds.language.unfolding.parallel import beside
from seeds.language.unfolding.quotations import held, outside_quotations
from seeds.language.unfolding.speech_parts import COPULAS, Tagged, tagged

LONG = 40
"""A sentence of more characters is worth unfolding."""
TOO_LONG = 2_000
"""Of more than so many it is none that a person wrote: it stays as it is."""
SHORTEST_CLAUSE = 4
_STOPS = "，；：,;:"
_DASHES = "—─"


def unfold(text: str, words: Sequence[Word], marks: Mapping[str, str]) -> list[Branch]:
    """The lines of a sentence from top to bottom; `words` are those that lie in it, `marks` what kind each is."""
    if len(text) > TOO_LONG:
        return [Branch("clause", 0, len(text), 0)]
    found: list[Branch] = []
    rows = []
    text = wide_signs(simple(text))
    likenesses = likened(text)
    for start, end in _clauses(text):
        inside = [word for word in words if start <= word.start and word.end <= end]
        row = tagged(text, inside, marks)
        kind, english = joint(row, opens=not start)
        sign = text[start:end].rstrip("”’」』 ")[-1:]
        rows.append(row)
        own = [word for word in row if word.start not in likenesses]
        is_told = kind == "clause" and english != "even if"  # 就是坐着也不摘
        verb = main_verb(own, sign) if is_told else None
        is_told_of = text[end:].startswith(TELLS)
        if verb and is_told_of and verb[0] == row[0].start and row[0].text not in COPULAS:
            verb = None  # 拓宽门路，是当务之急
        taken = list(listings(row, verb)) or list(modifiers(row, verb))
        bare = [word for word in own if not any(_is_in(word, one.span) for one in taken)]
        if verb is None and is_told:
            verb = _second_look(own, bare, sign, opens=not start or is_told_of) or likens(row, likenesses)
        told = tuple(one.span for one in taken)
        found.append(Branch(kind, start, end, 0, verb, beside(bare, verb), told, None, english))
        found += (Branch("modifier", *one.span, 1, noun=one.noun, doubt=one.doubt) for one in taken)
    return without_borrowed(text, found, rows)


def _second_look(row: Sequence[Tagged], bare: Sequence[Tagged], sign: str, *, opens: bool) -> Span | None:
    """The main verb without what is told below, or behind a short opening: 可以说，…"""
    verb = main_verb(bare, sign) if len(bare) < len(row) else None
    if verb and any(word.part == "v" for word in bare if word.start < verb[0]):
        verb = None  # 修改可能导致贫血的基因
    bare = outside_quotations(bare)
    opening = next((at for at, word in enumerate(bare) if word.text in ("，", ",")), len(bare) - 1)
    rest = bare[opening + 1 :]
    if verb is None and rest and not any(word.verb == "verb" for word in bare[:opening]):
        return main_verb(rest, sign) or only_verb(rest, sign)
    return verb or only_verb(bare, sign, opens=opens)


def _is_in(word: Tagged, span: Span) -> bool:
    return span[0] <= word.start < span[1]


def _clauses(text: str) -> Iterator[Span]:
    """From where to where each clause goes, its sign included; brackets and short quotations hold together."""
    start = 0
    within = held(text)
    for at in range(1, len(text)):
        if (
            at - 1 not in within
            and _parts(text, at)
            and len(text[start:at].strip().rstrip(_STOPS)) >= SHORTEST_CLAUSE
        ):
            yield start, at
            start = at
    if text[start:].strip():
        yield start, len(text)


def _parts(text: str, at: int) -> bool:
    """Whether a clause ends before a place: behind a comma or ……, before ——."""
    if text[at] in _DASHES:
        return (
            text[at - 1] not in _DASHES and text[at : at + 2] in ("——", "──") and len(text) - at > SHORTEST_CLAUSE
        )
    before = text[at - 1]
    if before == "…":
        return text[at] not in "…”’」』）)" + _STOPS and text[max(0, at - 2) : at] == "……"
    return before in _STOPS and not _within_figures(text, at - 1)


def _within_figures(text: str, at: int) -> bool:
    return text[at - 1 : at].isdigit() and text[at + 1 : at + 2].isdigit()
