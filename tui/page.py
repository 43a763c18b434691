"""An article as plain lines of text: set as on the screen, or one block a line for other programs."""

from __future__ import annotations

from collections.abc import Mapping

from seeds.documents import Article
from seeds.documents.article import Passage
from seeds.language.analysis import Analysis
from tui.typeset import Document, PinyinMode, Row
from tui.typeset.cells import cells, drawable
from tui.typeset.roles import MANNERS


def page(article: Article, width: int, analyses: Mapping[int, Analysis] | None = None) -> str:
    """The article set in lines of `width` cells, with pinyin above them where there are analyses."""
    mode: PinyinMode = "off" if analyses is None else "all"
    known: Mapping[int, Analysis] = analyses or {}
    document = Document(article.passages, width, mode, analyses=known.get)
    titles = {passage.number: passage.title or "" for passage in article.passages}
    rows = []
    at = 0
    while at < document.height:  # the height becomes exact as rows are set
        rows.append(_drawn(document.row(at), width, titles))
        at += 1
    return "\n".join(rows).strip("\n")


def plain(article: Article) -> str:
    """The article with a block to a line, a blank line between blocks: easy to search and to cut up."""
    return "\n\n".join(_flat(passage) for passage in article.passages)


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
