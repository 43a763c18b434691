"""`jingdu annotate`: any text with pinyin, streamed, so that a book needs no more memory than a chapter."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO

from store.paths import paths
from tui.cli.outlet import NEW_LINE, in_json
from tui.cli.texts import WHICH

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from seeds.language.analysis import Analysis, OwnWords, Word
    from tui.cli.annotate_progress import Progress
    from tui.cli.annotate_stream import Source
    from tui.cli.annotate_wrapped import Piece


def arguments(parser: ArgumentParser) -> None:
    """The words after `jingdu annotate`."""
    parser.add_argument(
        "file", nargs="?", default="-", metavar="ARTICLE", help=f"{WHICH}; nothing reads a pipe too"
    )
    parser.add_argument("--json", action="store_true", help="one object a word; their texts joined are the input")
    parser.add_argument("--spoken", action="store_true", help="tones as they are spoken: 一, 不 and third tones")
    parser.add_argument("--spoken-numbers", action="store_true", help="figures read out: 2018年 èr líng yī bā nián")
    parser.add_argument("--tones", choices=("marks", "numbers"), default="marks", help="shè qū or she4 qu1")


def run(options: Namespace) -> int:
    """Read, annotate and print the text a piece at a time."""
    if options.file == "-" and sys.stdin.isatty():
        print("jingdu: annotate reads what you type; end it with Ctrl+D, or name a file", file=sys.stderr)
    from tui.cli.annotate_progress import Progress

    with _source(options.file) as source, Progress() as progress:
        found = annotated(source, options, progress)
        printed = print_json(found) if options.json else print_plain(found)
    if not printed:
        print("jingdu: there is no text to annotate", file=sys.stderr)
    return 0 if printed else 1


@contextmanager
def _source(file: str) -> Iterator[Source]:
    """The text: a file is read as it streams; what is none may be an article of the library."""
    from pathlib import Path

    from tui.cli.annotate_stream import Source

    if file == "-" or Path(file).exists():
        with _opened(file) as stream:
            yield Source(stream, file)
        return
    from tui.desk.library.library import Library

    yield Source.of(Library(paths()).text(file))


def _opened(file: str) -> BinaryIO:
    """The bytes to read; a file that cannot be opened is one clear line."""
    if file == "-":
        return sys.stdin.buffer
    from pathlib import Path

    from seeds.errors import CannotRead

    try:
        if Path(file).is_dir():
            raise CannotRead(f"{file} is a folder", "name a text file, or - for a pipe")
        return Path(file).open("rb")
    except (OSError, ValueError) as error:
        reason = (getattr(error, "strerror", None) or "that is not the name of a file").lower()
        raise CannotRead(f"{file} cannot be read: {reason}", "name a text file, or - for a pipe") from None


WHOLE = 72_000
"""So many characters are understood together: an article of any length, a long chapter of a book."""


def gathered(texts: Iterable[str]) -> Iterator[list[Piece]]:
    """Neighbouring pieces together, as many as are understood together: of those without end, a few."""
    from tui.cli.annotate_wrapped import piece_of

    found: list[Piece] = []
    size = 0
    for text in texts:
        if found and size + len(text) > WHOLE:
            yield found
            found, size = [], 0
        found.append(piece_of(text))
        size += len(text)
    if found:
        yield found


def annotated(source: Source, options: Namespace, progress: Progress) -> Iterator[tuple[Piece, Analysis]]:
    """Each piece of the text with its words; names and short forms that an article introduces hold in all of it."""
    from seeds.language.analyse import analyse_all, prepare
    from seeds.language.spelled import in_numbers
    from seeds.language.spoken import spoken
    from seeds.language.spoken_numbers import with_numbers
    from tui.cli.annotate_progress import Steps

    own: OwnWords | None = None
    done: float | None = 0.0
    for pieces in gathered(source):
        article = [piece.read for piece in pieces]
        if own is None:
            own = decided()
            with _waiting():
                prepare(str(paths().cache))
        words = analyse_all(article, own, Steps(done or 0.0, source.done, article, progress))
        done = source.done
        progress.tell(done)
        for piece, found in zip(pieces, with_terms(article, words, own, progress.give_way), strict=True):
            analysis = spoken(piece.read, found) if options.spoken else found
            if options.spoken_numbers:
                analysis = with_numbers(piece.read, analysis)
            yield piece, in_numbers(analysis) if options.tones == "numbers" else analysis


@contextmanager
def _waiting() -> Iterator[None]:
    """On a terminal, a line that says what takes a second or two; gone when it is done."""
    if not sys.stderr.isatty():
        yield
        return
    print("jingdu: loading words and readings …", end="", file=sys.stderr, flush=True)
    yield
    print(NEW_LINE, end="", file=sys.stderr, flush=True)


def decided() -> OwnWords:
    """What the reader decided about words."""
    from tui.desk.analyst import own_words

    return own_words.decided(paths())


def with_terms(
    texts: Sequence[str], found: Sequence[Analysis], own: OwnWords, begin: Callable[[], object]
) -> Iterator[Analysis]:
    """The same words, those inside the key terms of all texts together marked; `begin` comes before the first."""

    from seeds.language.terms import find_terms

    inside = [bytearray(len(text)) for text in texts]
    for term in find_terms(texts, found, own=own):
        for span in term.spans:
            inside[span.passage][span.start : span.end] = b"\x01" * (span.end - span.start)
    begin()
    for marks, analysis in zip(inside, found, strict=True):
        words = (word._replace(term=True) if all(marks[word.start : word.end]) else word for word in analysis.words)
        yield type(analysis)(tuple(words))


def print_json(found: Iterable[tuple[Piece, Analysis]]) -> bool:
    """One array, a word a line; offsets count from the start of the whole text. Whether there was any word."""
    start = 0
    for piece, analysis in found:
        text, words = piece.text, piece.as_it_came(analysis.words)
        lines = (in_json(as_document(text, word, start), rows=False) for word in words)
        print(",\n " if start else "[\n ", ",\n ".join(lines), sep="", end="")
        start += len(text)
    print("\n]" if start else "[]")
    return start > 0


def as_document(text: str, word: Word, start: int) -> dict[str, object]:
    """A word as DESIGN fixes it for other programs."""
    return {
        "text": text[word.start : word.end],
        "start": start + word.start,
        "end": start + word.end,
        "kind": word.kind,
        "pinyin": None if word.pinyin is None else list(word.pinyin),
        "term": word.term,
    }


def print_plain(found: Iterable[tuple[Piece, Analysis]]) -> bool:
    """Every sentence with its pinyin below it. Whether there was any."""
    from seeds.documents import visible
    from seeds.language.spelled import pinyin_lines

    printed = False
    for piece, analysis in found:
        text = piece.read
        for words in sentences(text, analysis):
            sentence = text[words[0].start : words[-1].end].strip()
            if sentence:
                reading = pinyin_lines(text, type(analysis)(words)).strip()
                print("\n" if printed else "", visible(sentence), "\n", visible(reading), sep="")
                printed = True
    return printed


def sentences(text: str, analysis: Analysis) -> Iterator[tuple[Word, ...]]:
    """The words of each sentence."""
    from seeds.language.sentences import ends

    sentence: list[Word] = []
    edges = ends(text)
    edge = next(edges, len(text))
    for word in analysis.words:
        if word.start >= edge:
            yield tuple(sentence)
            sentence = []
            edge = next((end for end in edges if end > word.start), len(text))
        sentence.append(word)
    if sentence:
        yield tuple(sentence)
