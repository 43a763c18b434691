"""What stands on a card of the review: each line in its manner, tones in their colours."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from textual.content import Content

from seeds.language.analysis import Analysis
from seeds.language.pinyin import by_character, tone
from tui.desk.desk import Desk
from tui.desk.study.questions import CardLine
from tui.typeset.cells import drawable

QUIET = "$footer-description-foreground"
STYLES = {
    "ask": QUIET,
    "term": "bold",
    "reading": "$accent",
    "gloss": "",
    "sentence": "",
    "note": "$secondary",
    "source": QUIET,
}
READ = ("term", "sentence", "source")
"""The lines that come from an article."""
Hue = Callable[[int], str]
"""The colour of a tone."""


class Told(NamedTuple):
    """What the language tells of an entry besides."""

    other: str = ""
    """The term in the script that is not shown."""
    analysis: Analysis | None = None
    """The words of the sentence."""


def told(desk: Desk, term: str, sentence: str) -> Told:
    """Asked in a thread: the words of a sentence come from the worker process, if they are wanted."""
    from tui.desk.study.faces import written_otherwise

    other = written_otherwise(term)
    analysis = None
    if sentence:
        for part in desk.analyst.words([sentence], desk.own_words):
            analysis = part.get(0, analysis)
    return Told(term if other == desk.shown(term) else other, analysis)


def in_script(lines: Sequence[CardLine], shown: Callable[[str], str]) -> list[CardLine]:
    """What was read in the script asked for, one character for one; what the reader wrote as it is."""
    return [line._replace(text=shown(line.text)) if line.kind in READ else line for line in lines]


def written(lines: Sequence[CardLine]) -> Content:
    """Lines of a card, each in its manner, a blank line between them."""
    return Content("\n\n").join(map(_written, lines))


def _written(line: CardLine) -> Content:
    text = "\n".join(drawable(part) for part in line.text.split("\n"))
    content = Content.styled(text, STYLES[line.kind]) if STYLES[line.kind] else Content(text)
    for stretch in line.strong if text == line.text else ():
        content = content.stylize("bold $accent", *stretch)
    return content


def head(term: str, reading: str, shown: str, other: str, hue: Hue | None) -> Content:
    """The term of an answer, its characters in the colours of their tones, with the other script beside it."""
    content = Content.styled(drawable(shown), STYLES["term"])
    for at, syllable in enumerate(_syllables(term, reading) if hue and len(shown) == len(term) else ()):
        if hue and syllable:
            content = content.stylize(hue(tone(syllable)), at, at + 1)
    return Content.assemble(content, (f"  {drawable(other)}", QUIET)) if other else content


def in_tones(reading: str, pieces: Sequence[tuple[str, int]], hue: Hue) -> Content:
    """A reading, each syllable in the colour of its tone."""
    if "".join(piece for piece, _ in pieces) != reading:
        return _written(CardLine("reading", reading))
    return Content.assemble(*((piece, hue(number)) if number else piece for piece, number in pieces))


def _syllables(term: str, reading: str) -> Sequence[str | None]:
    try:
        return by_character(term, reading)
    except ValueError:
        return ()
