"""`jingdu unfold`: the long sentences of a text in their steps, clause by clause."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from tui.cli.outlet import coloured, in_json
from tui.cli.texts import analyses_of, articles_of, text_wanted

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from seeds.documents import Article
    from tui.desk.reading.unfolded import Unfolded

BOLD = "1"


class Found(NamedTuple):
    """A sentence, the passage and the place it stands in, and its lines."""

    sentence: str
    block: int
    start: int
    lines: list[Unfolded]

    @property
    def as_document(self) -> dict[str, Any]:
        """Its lines for other programs; their places are those of the sentence."""
        lines = [
            {
                "kind": one.kind,
                "text": self.sentence[one.start : one.end],
                "start": one.start,
                "end": one.end,
                "verb": self.sentence[slice(*one.verb)] if one.verb else None,
                "subject": self.sentence[slice(*one.subject)] if one.subject else None,
                "beside": [self.sentence[slice(*verb)] for verb in one.beside],
                "noun": self.sentence[slice(*one.noun)] if one.noun else None,
                "joint": one.joint or None,
                "doubt": one.doubt,
            }
            for one in (line.branch for line in self.lines)
        ]
        return {"sentence": self.sentence, "block": self.block, "start": self.start, "lines": lines}


def arguments(parser: ArgumentParser) -> None:
    """The words after `jingdu unfold`."""
    text_wanted(parser, needed=True)
    parser.add_argument("--all", action="store_true", help="short sentences too")
    parser.add_argument("--json", action="store_true", help="each sentence with its lines and their places")


def run(options: Namespace) -> int:
    """Unfold and print."""
    found = (one for article in articles_of(options.article) for one in sentences_of(article, every=options.all))
    if options.json:
        told = [one.as_document for one in found]
        print(in_json(told))
        return 0 if told else 1
    count = 0
    for count, one in enumerate(found, 1):
        print("\n" * (count > 1) + "\n".join(map(printed, one.lines)))
    if not count:
        print("jingdu: no sentence of this text is so long (--all takes short ones too)", file=sys.stderr)
    return 0 if count else 1


def sentences_of(article: Article, *, every: bool) -> Iterator[Found]:
    """The long sentences of an article, or all."""
    from seeds.language.sentences import LONG, sentences
    from tui.desk.reading.unfolded import marks_of, unfolded

    analyses = analyses_of(article)
    marks = marks_of((passage.text, analyses[number].words) for number, passage in enumerate(article.passages))
    for number, passage in enumerate(article.passages):
        for start, end in sentences(passage.text):
            sentence = passage.text[start:end].strip()
            if sentence and (every or len(sentence) > LONG):
                lines = unfolded(passage.text, analyses[number].words, start, end, marks)
                yield Found(passage.text[start:end].rstrip(), passage.number, start, lines)


def printed(line: Unfolded) -> str:
    """A line with its main verb in bold, or between « » where nothing is bold."""
    from seeds.documents import visible

    bold = sys.stdout.isatty()

    def verb(text: str) -> str:
        return coloured(text, BOLD) if bold else f"«{text}»"

    pieces = (verb(visible(text)) if manner == "verb" else visible(text) for text, manner in line.pieces)
    return " " * line.indent + "".join(pieces).rstrip()
