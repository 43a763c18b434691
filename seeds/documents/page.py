"""A page of plain text: its lines, parted into articles, each with its head and its body."""

from __future__ import annotations

from seeds.documents.article import Article, Block
from seeds.documents.body import read_body
from seeds.documents.boxes import is_box_title
from seeds.documents.bylines import is_byline, is_credit
from seeds.documents.captions import is_placed_caption, is_signed_caption, pictures_marked
from seeds.documents.head import Head, head_length, is_prose, read_head
from seeds.documents.identity import identity
from seeds.documents.lines import Line, Spacing, read_lines, spacing


def read_page(text: str, source: str, untitled: str) -> tuple[Article, ...]:
    """The articles of a page; one without a title of its own is called `untitled`."""
    lines = read_lines(text)
    if not lines:
        return ()
    found = pictures_marked(lines, spacing(lines))
    return tuple(_article(part, found, source, untitled) for part in articles_apart(lines))


def articles_apart(lines: list[Line]) -> list[list[Line]]:
    """Part the lines where a byline has ended an article and another text follows."""
    parts: list[list[Line]] = [[]]
    text_seen = signed = False
    for line in lines:
        if text_seen and line.marker == "#" and any(earlier.marker == "#" for earlier in parts[-1]):
            parts.append([])
            text_seen = signed = False
        elif signed and not _belongs_to_foot(line):
            parts.append([])
            text_seen = signed = False
        parts[-1].append(line)
        text_seen = text_seen or is_prose(line.text)
        signed = signed or (text_seen and is_byline(line.text) and not line.marker)
    if len(parts) > 1 and not any(is_prose(line.text) for line in parts[-1]):
        rest = parts.pop()
        parts[-1] += rest
    return parts


def _belongs_to_foot(line: Line) -> bool:
    """Whether the line, standing below a byline, still belongs to the article above."""
    return is_credit(line.text) or is_byline(line.text)


def _article(lines: list[Line], found: Spacing, source: str, untitled: str) -> Article:
    length = head_length(lines, found)
    head = read_head(lines[:length], found)
    body, foot = _without_foot(lines[length:])
    blocks = read_body(body, found)
    byline = " ".join([head.byline, *(line.text for line in foot)]).strip()
    title = head.title or untitled
    return Article(identity(line.text for line in lines), title, head.kicker, head.deck, byline, source, blocks)


def _without_foot(lines: list[Line]) -> tuple[list[Line], list[Line]]:
    """The text, and the byline with its credits below."""
    for number in range(len(lines) - 1, -1, -1):
        if is_byline(lines[number].text) and not lines[number].marker:
            if all(is_credit(line.text) or is_byline(line.text) for line in lines[number + 1 :]):
                while number and is_byline(lines[number - 1].text):
                    number -= 1
                return lines[:number], lines[number:]
            break
        if not is_credit(lines[number].text):
            break
    return lines, []
