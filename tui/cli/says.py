"""`jingdu says`: every statement of a text with its speaker, led back to the name; or who speaks, and how much."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from tui.cli.listed import Field, list_options, listed, printed
from tui.cli.texts import analyses_of, articles_of, text_wanted

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from seeds.documents import Article
    from seeds.language.speech import Statement

FIELDS = (Field("SPEAKER"), Field("AS"), Field("VERB"), Field("STANCE"), Field("HOW"), Field("TEXT"))
VOICES = (Field("SPEAKER"), Field("STATEMENTS", number=True), Field("SHARE", number=True))


class Found(NamedTuple):
    """A statement and the passage it stands in."""

    text: str
    statement: Statement

    @property
    def written(self) -> str:
        """How the passage names the speaker here."""
        return self.text[slice(*self.statement.at)] if self.statement.at else ""

    @property
    def row(self) -> tuple[str, ...]:
        """Its fields as they are printed."""
        from tui.desk.reading.said import manner

        one = self.statement
        return (one.speaker, self.written, one.verb, one.stance, manner(one), self.text[one.start : one.end])

    @property
    def as_document(self) -> dict[str, Any]:
        """Its fields for other programs."""
        one = self.statement
        place = {"text": self.text[one.start : one.end], "block": one.passage, "start": one.start, "end": one.end}
        who = {"speaker": one.speaker, "written": self.written or None}
        how = {"verb": one.verb or None, "stance": one.stance, "direct": one.direct, "doubt": one.doubt}
        return {**place, **who, **how}


def arguments(parser: ArgumentParser) -> None:
    """The words after `jingdu says`."""
    text_wanted(parser)
    parser.add_argument("--speaker", metavar="NAME", help="only what this one says; part of a name is enough")
    parser.add_argument("--voices", action="store_true", help="who speaks and how much; last the paper itself")
    parser.add_argument("--json", action="store_true", help="with places: text, block, start, end, speaker, …")
    list_options(parser, FIELDS)


def run(options: Namespace) -> int:
    """Find the statements and print them."""
    told = [(article, list(statements_of(article))) for article in articles_of(options.article)]
    found = [one for _, statements in told for one in statements]
    if options.voices and found:
        print(listed(VOICES, voices_of(told)))
        return 0
    if options.speaker:
        found = [one for one in found if options.speaker in one.statement.speaker]
    return printed(FIELDS, found, options, "nobody was found to say anything in this text")


def statements_of(article: Article) -> Iterator[Found]:
    """The statements of an article in reading order."""
    from contextlib import closing

    from store.paths import paths
    from tui.desk.analyst.analyst import Analyst

    passages = article.passages
    analyses = {passages[place].number: analysis for place, analysis in analyses_of(article).items()}
    texts = {passage.number: passage.text for passage in passages}
    with closing(Analyst(paths().cache)) as analyst:
        found = analyst.said(passages, analyses)
    for statement in found:
        yield Found(texts[statement.passage], statement)


def voices_of(told: Sequence[tuple[Article, Sequence[Found]]]) -> list[tuple[str, ...]]:
    """Who speaks, how often and in how much of the text; last the paper."""
    from seeds.language.speech import voices
    from tui.desk.reading.said import THE_PAPER

    counts: Counter[str] = Counter()
    shares: Counter[str] = Counter()
    for article, found in told:
        texts = [passage.text for passage in article.passages]
        for voice in voices(texts, [one.statement for one in found]):
            counts[voice.name] += len(voice.statements)
            shares[voice.name] += voice.characters
    whole = sum(shares.values()) or 1
    names = sorted(counts, key=lambda name: (not name, -shares[name]))
    return [(name or THE_PAPER, str(counts[name]), f"{shares[name] / whole:.0%}") for name in names]
