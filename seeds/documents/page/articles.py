"""A page of plain text: its lines, parted into articles where one ends and the next begins."""

from __future__ import annotations

import re
from itertools import takewhile

from seeds.documents.article import Article, begins_with
from seeds.documents.chapters import counted_chapters
from seeds.documents.identity import identity
from seeds.documents.intake import Progress
from seeds.documents.page.body import read_body
from seeds.documents.page.day import published_on
from seeds.documents.page.head import head_length, is_copied, is_prose, read_head
from seeds.documents.page.kinds import (
    is_box_title,
    is_byline,
    is_credit,
    is_placed_caption,
    is_signed_caption,
    pictures_marked,
)
from seeds.documents.page.lines import Line, Spacing, read_lines, spacing
from seeds.documents.page.told import Told, begun
from seeds.documents.page.wrapped import unwrapped
from seeds.documents.plainly import plain
from seeds.documents.published import name_date
from seeds.documents.signed import signed_in_text

FIRST = 10
"""Among so many lines of the text a byline may stand below pictures."""
LONGEST_SUMMARY = 40
"""A sentence of no more characters between the title and the byline sums the article up."""

_TAKEN_FROM = re.compile(
    r"[（(]?(?:(?:本文|文章|稿件|信息)?(?:来源|稿源)\s*[：:|]\s*|(?:本文)?(?:转载?自|选自|摘自|原载)(?:于)?\s*[：:]?\s*)"
    r"[^，。；！？]{2,24}[）)]?"
)
"""A line that only tells where a text was taken from."""


def read_page(
    text: str, source: str, untitled: str, progress: Progress | None = None, *, copied: bool = False
) -> tuple[Article, ...]:
    """The articles of a page; one without a title of its own is called `untitled`, one `copied` from the web holds
    one article."""
    begun(progress, text)
    lines = read_lines(text)
    if not lines:
        return ()
    whole = unwrapped(lines, spacing(lines))
    return articles_of(whole, source, untitled, copied=copied or is_copied(lines), progress=progress)


def articles_of(
    lines: list[Line],
    source: str,
    untitled: str,
    *,
    printed: bool = False,
    copied: bool = False,
    progress: Progress | None = None,
) -> tuple[Article, ...]:
    """The articles in lines that are whole paragraphs, or pieces of them that a column has cut.

    Of a `printed` page it is known what stands under pictures, so that nothing is guessed from gaps; one `copied`
    from the web has whole paragraphs.
    """
    found = pictures_marked(lines, spacing(lines))._replace(copied=copied)
    if printed:
        found = found._replace(picture=0, collapsed=False)
    told = Told(progress, len(lines))
    return tuple(_article(part, found, source, untitled, told) for part in parts(lines, found))


def _article(part: ArticleLines, found: Spacing, source: str, untitled: str, told: Told) -> Article:
    length = head_length(part.lines, found)
    if length == len(part.lines):
        length = min(1, length - 1)
    head = read_head(part.lines[:length], found)
    last = [] if part.foot else _sourced(part.lines[length:])
    inside = last if head.byline or part.foot else _signed_inside(part.lines[length : length + FIRST]) + last
    body = [line for line in part.lines[length:] if not any(line is taken for taken in inside)]
    blocks = read_body(body, found, told, reported=bool(part.foot))
    foot = _texts(part.foot)
    signed = [head.byline] if head.byline else []
    signed += [text for text in _texts(inside) if text not in head.byline]
    byline = " ".join([*signed, *foot])
    signature = _signature(byline, [block.text for block in blocks if block.type == "paragraph"])
    return Article(
        id=identity(line.text for line in [*part.lines, *part.foot]),
        title=head.title or untitled,
        kicker=head.kicker,
        deck=head.deck,
        byline=f"{signature} {byline}".strip(),
        source=source,
        blocks=blocks,
        date=published_on(_texts(part.lines[:length]), _texts([*part.lines[length:], *part.foot]))
        or name_date(source),
        chapters=counted_chapters(blocks),
        is_borrowed=not head.title and begins_with(blocks, untitled),
        signature=signature,
    )


def _signature(byline: str, paragraphs: list[str]) -> str:
    """Who signs the text itself, where the byline only tells where it was taken from."""
    signed = "" if is_byline(byline) else signed_in_text(paragraphs)
    return "" if signed in byline else signed


def _signed_inside(lines: list[Line]) -> list[Line]:
    """A byline, and credits, below the pictures or the one sentence that stand above the text."""
    for place, line in enumerate(lines):
        if is_byline(line.text) and not line.marker and line is not lines[-1]:
            return [line, *takewhile(lambda below: is_credit(below.text), lines[place + 1 : -1])]
        summary = not place and len(line.text) <= LONGEST_SUMMARY
        if line.block is None and is_prose(line.text) and not (summary or is_signed_caption(line.text)):
            break
    return []


def _sourced(lines: list[Line]) -> list[Line]:
    """The last line of a text, where it only tells where this was taken from."""
    if len(lines) < 2 or lines[-1].marker:
        return []
    return lines[-1:] if _TAKEN_FROM.fullmatch(plain(lines[-1].text)) else []


def _texts(lines: list[Line]) -> list[str]:
    return [line.text for line in lines]


class ArticleLines:
    """The lines of one article, and the byline with its credits that ended it."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.foot: list[Line] = []
        self.has_text = False
        self._foot_place = 0
        self._titled = False
        self._box_below = False

    def take(self, line: Line) -> None:
        """Add a line; a byline below the text is kept apart."""
        at_foot = bool(self.foot) and len(self.lines) == self._foot_place
        if line.marker[:1] != "#" and (
            (self.has_text and is_byline(line.text)) or (at_foot and is_credit(line.text))
        ):
            if not at_foot:
                self._give_foot_back()
                self._foot_place = len(self.lines)
            self.foot.append(line)
            return
        prose = line.block is None and is_prose(line.text) and not is_signed_caption(line.text)
        if prose and self.foot and not self._box_below:
            self._give_foot_back()
        self._box_below = bool(self.foot) and (self._box_below or is_box_title(line.text))
        self._titled = self._titled or line.marker == "#"
        self.has_text = self.has_text or prose
        self.lines.append(line)

    def _give_foot_back(self) -> None:
        """Text went on below: the byline was none of this article's end."""
        self.lines[self._foot_place : self._foot_place] = self.foot
        self.foot = []

    def ends_before(self, line: Line, found: Spacing) -> bool:
        """Whether the line is the title of another article."""
        text = line.text
        if line.marker == "#" and self._titled:
            return self.has_text
        if not self.foot or is_prose(text) or is_byline(text) or is_credit(text):
            return False
        return not (is_box_title(text) or is_signed_caption(text) or is_placed_caption(line, found))

    def absorb(self, rest: ArticleLines) -> None:
        """Take what followed but holds no text of its own."""
        self.lines += rest.lines + rest.foot


def parts(lines: list[Line], found: Spacing) -> list[ArticleLines]:
    """The articles of a page, in order; only what holds text is one."""
    apart = [ArticleLines()]
    for line in lines:
        if not found.copied and apart[-1].ends_before(line, found):
            apart.append(ArticleLines())
        apart[-1].take(line)
    if len(apart) > 1 and not apart[-1].has_text:
        rest = apart.pop()
        apart[-1].absorb(rest)
    return apart
