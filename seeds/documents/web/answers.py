"""Pages where several people answer a question: each answer under the name of who wrote it, none of them lost."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import NamedTuple

from seeds.documents.article import Article, Block, Chapter
from seeds.documents.formats.composed import composed
from seeds.documents.intake import File, Intake
from seeds.documents.page.signs import has_clauses
from seeds.documents.web.byline import find_date_and_byline
from seeds.documents.web.maintext import main_text
from seeds.documents.web.markup import MarkupReader, block_of
from seeds.documents.web.meta import Described
from seeds.documents.web.notes import is_sites_own
from seeds.documents.web.stretches import MarkupBlock
from seeds.documents.web.titled import bare
from seeds.documents.web.weighing import weight_of

FEWEST = 2
SHORTEST = 12
"""An answer of fewer characters than this says nothing that anybody reads closely."""
_NOTHING = Described(MarkupReader())
"""What the page says for machines is said of the question."""


class Answer(NamedTuple):
    """What one person answered, and when."""

    writer: str
    date: str
    blocks: list[Block]


def read_answers(file: File, page: MarkupReader, title: str) -> Intake | None:
    """The question of a page with its answers, a part for each; nothing where the page has no several.

    What a page calls an answer that nobody signs is none of several: a list of questions that it answers itself.
    """
    answers = _answers(page.stretches)
    if len(answers) < FEWEST or not all(answer.writer for answer in answers):
        return None
    told = f"{len(answers)} answers, each under the name of who wrote it."
    return Intake((_article(file, page, title, answers),), (told,))


def _article(file: File, page: MarkupReader, title: str, answers: list[Answer]) -> Article:
    blocks = [block_of(stretch) for stretch in _question(page.stretches, title)]
    parts = []
    for answer in answers:
        parts.append(Chapter(f"{answer.writer} {answer.date}".strip(), len(blocks)))
        blocks += [Block("heading", parts[-1].title), *answer.blocks]
    writers = " ".join(dict.fromkeys(answer.writer for answer in answers))
    date = next((answer.date for answer in answers if answer.date), "")
    return composed(blocks, file.source, file.untitled(), title, writers, date=date, chapters=parts)


def _answers(stretches: list[MarkupBlock]) -> list[Answer]:
    """What stands in the elements that say they are answers, if that is most of what the page tells."""
    parts = [list(part) for number, part in groupby(stretches, lambda stretch: stretch.answer) if number]
    parts = [part for part in parts if _weight(part) >= SHORTEST]
    if sum(map(_weight, parts)) * 2 < _weight(stretches):
        return []
    return [_answer(part) for part in parts]


def _answer(part: list[MarkupBlock]) -> Answer:
    text = main_text(part)
    date, writer = find_date_and_byline(_NOTHING, text, "", ())
    return Answer(writer, date, [block_of(stretch) for stretch in text.stretches])


def _question(stretches: list[MarkupBlock], title: str) -> list[MarkupBlock]:
    """What is asked in more words below the title."""
    first = next(place for place, stretch in enumerate(stretches) if stretch.answer)
    asked = [place for place in range(first) if bare(stretches[place].text) == bare(title)]
    below = stretches[asked[-1] + 1 : first] if asked else []
    return [
        stretch
        for stretch in below
        if has_clauses(stretch.text) and not (stretch.is_linked or stretch.around or is_sites_own(stretch.text))
    ]


def _weight(stretches: Iterable[MarkupBlock]) -> float:
    return sum(map(weight_of, stretches))
