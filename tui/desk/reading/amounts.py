"""What is said of the number, the newspaper formula or the short form one stands on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from seeds.documents import Article
    from seeds.language.numbers import NumberContext

LONGEST = 3000
"""Characters of a passage that tell together what a number means; a longer one is parted where sentences end."""
BEGINNING = 20_000
"""Characters of an article that tell where it comes from."""
NUMBER, SHORT, FORMULA = KINDS = "Number", "Short form", "Formula"
"""In the order in which they are told."""


class Amount(NamedTuple):
    """One of them: where it stands, and what is said of it."""

    kind: str
    start: int
    end: int
    gloss: str
    more: str
    """Notes on a number, or what a short form stands for."""
    form: str = ""
    """A short form as the table has it; of the others it is told what stands there."""


def amount_at(
    found: Iterable[Amount],
    text: str,
    offset: int,
    shown: Callable[[str], str] = str,
    word: tuple[int, int] | None = None,
) -> Iterator[tuple[str, str]]:
    """Kinds and texts of the entry's parts: one of each kind; what goes beyond the `word` one stands on tells of a
    whole, not what the word means."""
    here: dict[str, Amount] = {}
    for one in found:
        if one.start <= offset < one.end:
            here.setdefault(one.kind, one)
    for kind in KINDS:
        if told := here.get(kind):
            yield "label", f"{kind} · {shown(told.form) if told.form else text[told.start : told.end]}"
            beyond = word is not None and not word[0] <= told.start < told.end <= word[1]
            yield "whole" if beyond else "gloss", told.gloss
            yield ("note", shown(told.more)) if kind == SHORT else ("quiet", told.more)


def telling(article: Article) -> list[str]:
    """What of an article tells which money, which calendar and which day its numbers mean: whoever asks about one
    of them is answered by the same lines."""
    told, room = [article.byline], BEGINNING
    for passage in article.passages:
        if room <= 0:
            break
        told.append(passage.text[:room])
        room -= len(passage.text)
    return told


def find_amounts(text: str, date: str = "", told_by: Sequence[str] = ()) -> list[Amount]:
    """All of a passage of an article of this date; `told_by` tells what its numbers leave unsaid, else the passage.

    The worker process alone has their tables, which are large.
    """
    from seeds.language.numbers import setting
    from seeds.language.sentences import parts

    known = setting(told_by or [text], date)
    found: list[Amount] = []
    for begin, end in parts(text, LONGEST, LONGEST):
        moved = (one._replace(start=begin + one.start, end=begin + one.end) for one in _in(text[begin:end], known))
        found += moved
    return found


def _in(text: str, known: NumberContext) -> Iterator[Amount]:
    from seeds.language import formulas, numbers

    for number in numbers.find(text, known):
        yield Amount(NUMBER, number.start, number.end, number.english, "; ".join(number.notes))
    for short in formulas.find_short_forms(text):
        form = short.form
        since = f" (since {form.since})" if form.since else ""
        yield Amount(SHORT, short.start, short.end, form.english + since, form.full, form.short)
    for formula in formulas.find(text):
        yield Amount(FORMULA, formula.start, formula.end, formula.card, "")
