"""A sentence in its clauses, with what stands before 的 taken out where its beginning is clear."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from seeds.language.analysis import Word
from seeds.language.characters import wide_signs
from seeds.language.script import simple
from seeds.language.unfolding.branch import Branch, Span
from seeds.language.unfolding.joints import joint
from seeds.language.unfolding.main_verb import held, main_verb
from seeds.language.unfolding.modifiers import modifiers
from seeds.language.unfolding.speech_parts import Tagged, tagged

LONG = 40
"""A sentence of more characters is worth unfolding."""
TOO_LONG = 2_000
"""Of more than so many it is none that a person wrote: it stays as it is."""
SHORTEST_CLAUSE = 4
_STOPS = "，；：,;:"


def unfold(text: str, words: Sequence[Word], marks: Mapping[str, str]) -> list[Branch]:
    """The lines of a sentence from top to bottom; `words` are those that lie in it, `marks` what kind each is."""
    if len(text) > TOO_LONG:
        return [Branch("clause", 0, len(text), 0)]
    found: list[Branch] = []
    text = wide_signs(simple(text))
    for start, end in _clauses(text):
        inside = [word for word in words if start <= word.start and word.end <= end]
        row = tagged(text, inside, marks)
        kind, english = joint(row, opens=not start)
        sign = text[start:end].rstrip("”’」』 ")[-1:]
        verb = main_verb(row, sign) if kind == "clause" else None
        taken = list(modifiers(row, verb))
        if taken and verb is None and kind == "clause":
            verb = main_verb([word for word in row if not any(_is_in(word, one.span) for one in taken)], sign)
        found.append(Branch(kind, start, end, 0, verb, tuple(one.span for one in taken), None, english))
        found += (Branch("modifier", *one.span, 1, None, (), one.noun, "", one.doubt) for one in taken)
    return found


def _is_in(word: Tagged, span: Span) -> bool:
    return span[0] <= word.start < span[1]


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
