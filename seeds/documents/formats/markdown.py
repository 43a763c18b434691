"""Markdown: its headings, lists and quotations, and the front matter above them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from seeds.documents.article import Block, BlockType
from seeds.documents.formats.composed import composed, tidy
from seeds.documents.intake import File, Intake
from seeds.documents.web.markup import blocks_of_markup

if TYPE_CHECKING:
    from markdown_it.token import Token

_FRONT = re.compile(r"\A---[ \t]*\n(.*?\n)(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FOOTNOTE = re.compile(r"^(\[\^[^\]\s]+)(\]):[ \t]*", re.MULTILINE)
_FIELD = re.compile(r"(title|subtitle|author)\s*:\s*(.+)", re.IGNORECASE)


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
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    deck = [front["subtitle"]] if front.get("subtitle") else []
    blocks = list(_blocks(tokens)) or [Block("paragraph", tidy(text))]
    return Intake((composed(blocks, file.source, untitled, front.get("title", ""), front.get("author", ""), deck),))


def _blocks(tokens: list[Token]) -> Iterator[Block]:
    """Every stretch of text with its kind; a row of a table is one line."""
    heading = False
    row: list[str] | None = None
    number = ""
    for token in tokens:
        if token.type in ("heading_open", "heading_close"):
            heading = token.type == "heading_open"
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
            yield from blocks_of_markup(token.content)


def _inline(token: Token, heading: bool, number: str) -> Iterator[Block]:
    children = token.children or []
    pictures = bool(children) and all(child.type in ("image", "softbreak") for child in children)
    yield from _block("heading" if heading else "caption" if pictures else "paragraph", number + _plain(token))


def _plain(token: Token) -> str:
    """The words of a stretch of text, its emphasis and links taken away."""
    words = []
    for child in token.children or []:
        if child.type in ("softbreak", "hardbreak"):
            words.append("\n")
        elif child.type in ("image", "text", "code_inline"):
            words.append(child.content)
    return "".join(words)


def _block(kind: BlockType, text: str) -> Iterator[Block]:
    if tidied := tidy(text):
        yield Block(kind, tidied)
