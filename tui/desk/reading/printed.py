"""An article as plain lines of text: set as on the screen, or one block a line for other programs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from seeds.documents import Article
from seeds.documents.article import Passage
from seeds.language.analysis import Analysis
from tui.typeset import Document, PinyinMode, Row
from tui.typeset.cells import cells, drawable
from tui.typeset.roles import MANNERS

Readings = Callable[[int], Analysis | None]
"""The analysis of a passage by its number."""


def page(article: Article, width: int, readings: Readings | None = None) -> Iterator[str]:
    """The article set in lines of `width` cells, each when it is asked for; with readings above them."""
    mode: PinyinMode = "all" if readings else "off"
    document = Document(article.passages, width, mode, analyses=readings or (lambda number: None))
    titles = {passage.number: passage.title or "" for passage in article.passages}

    def rows() -> Iterator[str]:
        at = 0
        while at < document.height:  # the height becomes exact as rows are set
            yield _drawn(document.row(at), width, titles)
            at += 1

    return _without_margins(rows())


def plain(article: Article) -> Iterator[str]:
    """The article with a block to a line, a blank line between blocks: easy to search and to cut up."""
    for number, passage in enumerate(article.passages):
        if number:
            yield ""
        yield _flat(passage)


def _without_margins(lines: Iterable[str]) -> Iterator[str]:
    """Lines that neither begin nor end with blank ones."""
    blank: list[str] | None = None
    for line in lines:
        if line:
            yield from blank or ()
            yield line
            blank = []
        elif blank is not None:
            blank.append(line)


def _flat(passage: Passage) -> str:
    lines = [line.strip() for line in (passage.title or "", *passage.text.splitlines())]
    return "\n".join(drawable(line) for line in lines if line)


def _drawn(row: Row, width: int, titles: Mapping[int, str]) -> str:
    """One row, with the frame of a box around it."""
    framed = MANNERS[row.stretch.role].framed
    if row.kind == "top":
        title = drawable(titles[row.stretch.passage])
        label = f" {title} " if title else ""
        return f"┌─{label}{'─' * max(0, width - 3 - cells(label))}┐"
    if row.kind == "bottom":
        return f"└{'─' * (width - 2)}┘"
    if row.kind == "blank":
        return ""
    if row.kind == "reading":
        text = row.line.reading_row()
    else:
        sign = f"{row.line.sign} " if row.line.sign else ""
        text = sign.rjust(row.line.left) + row.line.drawn(row.line.start, row.line.end)
    text = text.rstrip()
    if framed:
        return "│" + text[1:] + " " * (width - 1 - cells(text)) + "│"
    return text
