"""What a page says of its article: title, who wrote it, and when. Several places say so, and agreement decides."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from seeds.documents.imprint import LONGEST, Imprint, read_imprint, signed
from seeds.documents.published import find_date
from seeds.documents.web.maintext import MainText
from seeds.documents.web.markup import MarkupBlock, MarkupReader
from seeds.language.characters import HAN, has_han

LONGEST_TITLE = 100
NEAR = 14
"""So many stretches above the text are looked at for who wrote it and when."""

_SITE = re.compile(r"\s*(?:[_|｜]+|-{2,}|—{1,2}|\s[-–]\s|-(?=[^-]*(?:网|频道|新闻|在线|日报|[A-Z]{2,}[.\w]*)$))\s*")
"""What stands between an article's name and the site's."""
_CUT = re.compile(r"(?:\.{2,}|…+)$")
_ORIGINAL = re.compile(r"[（(]?(?:本文)?原标题[：:]\s*[《“]?(.+?)[》”]?[）)]?$")
_DATES = (
    *("article:published_time", "og:release_date", "datepublished", "publishdate", "pubdate", "publish_time"),
    *("firstpublishedtime", "publish-date", "dc.date", "dc.date.issued", "dcterms.created", "date"),
    *("weibo: article:create_at", "article:modified_time", "lastmodifiedtime", "dateupdate", "time"),
)
_AUTHORS = ("article:author", "author", "byline", "dc.creator", "contentsource", "source", "og:site_name")
_NAME = re.compile(rf"[{HAN}A-Za-z0-9·\-\[\]（）()/_ ]{{2,24}}$")
_LABEL = re.compile(r"(?:来源|來源)\s*[：:]\s*")


class Described:
    """What the page says of itself for machines."""

    def __init__(self, page: MarkupReader) -> None:
        self.name = page.title
        self.meta = page.meta
        self._data = [fields for data in page.data for fields in _documents(data)]

    def titles(self) -> Iterator[str]:
        """What it calls its article."""
        yield from (self.meta[name] for name in ("og:title", "twitter:title") if name in self.meta)
        yield from (str(fields["headline"]) for fields in self._data if fields.get("headline"))

    @property
    def date(self) -> str:
        """When it was published."""
        told = [self.meta[name] for name in _DATES if name in self.meta]
        told += [str(fields["datePublished"]) for fields in self._data if fields.get("datePublished")]
        return next((day for text in told if (day := find_date(text[:40]))), "")

    @property
    def author(self) -> str:
        """Who wrote it or where it was taken from, unless that is only the site itself."""
        told = [name for fields in self._data for name in _names(fields.get("author"))]
        told += [self.meta[name] for name in _AUTHORS if name in self.meta]
        sites = {part for part in _SITE.split(self.name)[1:] if part}
        for name in told:
            name = _LABEL.sub("", name).strip()  # noqa: PLW2901 - the name without its label
            own = any(name in site or site.startswith(name) for site in sites)
            if _NAME.match(name) and has_han(name) and not own:
                return name
        return ""


def _documents(data: str) -> Iterator[dict[str, Any]]:
    """The documents in a description for machines; what is no sound JSON is none."""
    try:
        told = json.loads(data[:200_000])
    except (ValueError, RecursionError):
        return
    for fields in told if isinstance(told, list) else [told]:
        if isinstance(fields, dict):
            yield fields
            graph = fields.get("@graph")
            yield from (item for item in (graph if isinstance(graph, list) else []) if isinstance(item, dict))


def _names(author: object) -> Iterator[str]:
    if isinstance(author, str):
        yield author
    elif isinstance(author, dict):
        yield from _names(author.get("name"))
    elif isinstance(author, list):
        for one in author[:3]:
            yield from _names(one)


def bare(text: str) -> str:
    """A title for comparing: without blanks and quotation marks, which are written in many ways."""
    return "".join(sign for sign in text if not sign.isspace() and sign not in "“”\"'‘’＂")


def find_title(page: MarkupReader, described: Described) -> str:
    """The title: what stands on the page and in its name; or else the name without the site's."""
    name = described.name
    whole, part = bare(name), _first_part(name)
    there = [stretch for stretch in page.stretches if 3 < len(stretch.text) <= LONGEST_TITLE]
    agreed = [stretch for stretch in there if whole and bare(stretch.text) in whole]
    sites = {bare(other) for other in _SITE.split(name)[1:] if len(other) < len(part)}
    agreed = [stretch for stretch in agreed if bare(stretch.text) not in sites]
    headings = [stretch for stretch in agreed if stretch.level]
    agreed = headings or [stretch for stretch in agreed if _stands_alone(stretch.text, name)]
    chosen = max(agreed, key=lambda stretch: (len(stretch.text), -stretch.level), default=None)
    if chosen and (len(chosen.text) * 3 >= len(part) or chosen.level == 1):
        return _uncut(chosen.text, page)
    if len(whole) > 3 and any(stretch.level == 1 and whole in bare(stretch.text) for stretch in there):
        return name
    told = (title for title in described.titles() if 3 < len(title) <= LONGEST_TITLE)
    first = (stretch.text for stretch in there if stretch.level)
    return _uncut(part, page) or next(told, "") or next(first, "")


def _stands_alone(text: str, name: str) -> bool:
    """Whether the text is a whole part of the name, not the first line of a longer title."""
    before, _, after = bare(name).partition(bare(text))
    return (not before or before[-1] in "_-|｜—–·>") and (not after or after[0] in "_-|｜—–·<")


def _first_part(name: str) -> str:
    """The name of the page without that of the site."""
    parts = [part for part in _SITE.split(name) if part]
    return max(parts[:2], key=len) if len(parts) > 2 else parts[0] if parts else ""


def _uncut(title: str, page: MarkupReader) -> str:
    """A title that was cut, as a line of the page has it whole."""
    start = _CUT.sub("", title)
    if start == title:
        return title
    for stretch in page.stretches:
        if (found := _ORIGINAL.match(stretch.text[:200])) and found[1].startswith(start):
            return found[1]
    return title


def find_date_and_byline(described: Described, text: MainText, title: str) -> tuple[str, str]:
    """When it was published, and who wrote it or where it was taken from."""
    notes = [_spaced(stretch) for stretch in _above(text, title)]
    below = read_imprint([_spaced(stretch) for stretch in text.after])
    above = read_imprint(notes, title)
    author = above.author or signed([stretch.text for stretch in text.stretches]) or below.author
    source = above.source or below.source
    found = Imprint("", author, source or (described.author if author else ""))
    return described.date or above.date or below.date, found.byline or described.author or above.beside


def _above(text: MainText, title: str) -> list[MarkupBlock]:
    """The short lines above the text, from the title on where it is among them."""
    above = [stretch for stretch in text.before if len(stretch.text) <= LONGEST]
    near = above[-4 * NEAR :]
    whole = bare(title)
    for place, stretch in enumerate(near):
        if whole and bare(stretch.text) == whole:
            return near[place + 1 :]
    return above[-NEAR:]


def _spaced(stretch: MarkupBlock) -> str:
    """The text of a stretch, what stands in elements of its own set apart."""
    return " ".join(" ".join(piece.split()) for piece in stretch.pieces if piece.strip()) or stretch.text
