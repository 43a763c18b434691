"""Markdown: its headings, lists and quotations, and the front matter above them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from seeds.documents.article import Block, BlockType, Chapter
from seeds.documents.formats.composed import bounded, composed, tidy
from seeds.documents.intake import File, Intake
from seeds.documents.published import find_date, name_date
from seeds.documents.web.markup import blocks_of_markup
from seeds.language.sentences import parts

if TYPE_CHECKING:
    from markdown_it.token import Token

_FRONT = re.compile(r"\A---[ \t]*\n(.*?\n)(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FOOTNOTE = re.compile(r"^(\[\^[^\]\s]+)(\]):[ \t]*", re.MULTILINE)
_TARGET = re.compile(r"^ {0,3}\[[^\]\n]+\]:[^\n]*", re.MULTILINE)
"""Where a link leads that is only named in the text."""
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_BEGINS = re.compile(r"[^\s>|\-*+\d`~]")
PIECE, LONGEST = 200_000, 250_000
"""Characters that are parsed at once, and those behind which no good place to part them is waited for."""
_FIELD = re.compile(r"(title|subtitle|author|date)\s*:\s*(.+)", re.IGNORECASE)


def read_markdown(file: File) -> Intake:
    """The article in a Markdown text; of the front matter title, subtitle and author are kept."""
    from markdown_it import MarkdownIt

    text = file.text()
    untitled = file.untitled(text)
    text = text.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff")
    front: dict[str, str] = {}
    if found := _FRONT.match(text):
        front = {key.lower(): value.strip("\"' ") for key, value in _FIELD.findall(found.group(1))}
        text = text[found.end() :]
    # A note at the foot would be taken for the address of a link, and its words be lost.
    text = _FOOTNOTE.sub(r"\\\1\\\2 ", text)
    marker = MarkdownIt("commonmark").enable("table")
    deck = [front["subtitle"]] if front.get("subtitle") else []
    known: dict[str, Any] = {}
    if len(text) > PIECE:
        for _, piece in _pieces("\n\n".join(_TARGET.findall(text))):
            marker.parse(piece, known)  # what links lead to may stand at the end
    marked: list[tuple[Block, int]] = []
    for done, piece in _pieces(text):
        if file.progress is not None and done > PIECE:
            file.progress(done // PIECE + 1, len(text) // PIECE + 1)
        marked += _blocks(marker.parse(piece, known))
        bounded(len(marked), file.called)
    blocks = [block for block, _ in marked] or [Block("paragraph", tidy(text))]
    chapters = [Chapter(block.text, at, level) for at, (block, level) in enumerate(marked) if 0 < level <= 2]
    if sum(1 for chapter in chapters if chapter.level == 1) < 2:  # one title over sections is no book
        chapters = []
    date = find_date(front.get("date", "")) or name_date(file.source)
    title, author = front.get("title", ""), front.get("author", "")
    return Intake((composed(blocks, file.source, untitled, title, author, deck, date, chapters),))


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    """A long text in pieces, each with where it begins: its marks would take ten times its room at once.

    A piece ends before a line that begins anew for sure: below an empty line, not set in, and outside of code. What
    nobody writes, a paragraph of so many characters, ends where it must.
    """
    start = end = 0
    fence = ""
    empty = False
    for line in _lines(text) if len(text) > PIECE else ():
        bare = line.strip()
        size = end - start
        if not fence and (size + len(line) > LONGEST or (size > PIECE and empty and _BEGINS.match(line))):
            yield start, text[start:end]
            start = end
        if found := _FENCE.match(line):
            fence = "" if fence and found[1].startswith(fence) else fence or found[1]
        empty = not bare
        end += len(line)
    yield start, text[start:]


def _lines(text: str) -> Iterator[str]:
    """The lines with their ends; one that is longer than a piece in parts."""
    for line in text.splitlines(keepends=True):
        yield from (line[start:end] for start, end in parts(line, PIECE, PIECE))


def _blocks(tokens: list[Token]) -> Iterator[tuple[Block, int]]:
    """Every stretch of text with its kind and the level of a heading; a row of a table is one line."""
    heading = 0
    row: list[str] | None = None
    number = ""
    for token in tokens:
        if token.type in ("heading_open", "heading_close"):
            heading = int(token.tag[1]) if token.type == "heading_open" else 0
        elif token.type == "tr_open":
            row = []
        elif token.type == "tr_close":
            yield from _block("paragraph", " ".join(row or []))
            row = None
        elif token.type == "inline" and row is not None:
            row.append(_plain(token))
        elif token.type == "list_item_open":
            number = f"{token.info}{token.markup} " if token.info else ""
        elif token.type == "inline":
            yield from _inline(token, heading, number)
            number = ""
        elif token.type in ("fence", "code_block"):
            for line in token.content.splitlines():
                yield from _block("paragraph", line)
        elif token.type == "html_block":
            yield from ((block, 0) for block in blocks_of_markup(token.content))


def _inline(token: Token, heading: int, number: str) -> Iterator[tuple[Block, int]]:
    children = token.children or []
    pictures = bool(children) and all(child.type in ("image", "softbreak") for child in children)
    kind: BlockType = "heading" if heading else "caption" if pictures else "paragraph"
    yield from _block(kind, number + _plain(token), heading)


def _plain(token: Token) -> str:
    """The words of a stretch of text, its emphasis and links taken away."""
    words = []
    for child in token.children or []:
        if child.type in ("softbreak", "hardbreak"):
            words.append("\n")
        elif child.type in ("image", "text", "code_inline"):
            words.append(child.content)
    return "".join(words)


def _block(kind: BlockType, text: str, level: int = 0) -> Iterator[tuple[Block, int]]:
    if tidied := tidy(text):
        yield Block(kind, tidied), level
