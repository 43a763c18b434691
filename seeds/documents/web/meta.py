"""What a page says of its article: title, who wrote it, and when. Several places say so, and agreement decides."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator
from itertools import chain
from typing import Any

from seeds.documents.formats.composed import tidy
from seeds.documents.page.signs import has_clauses
from seeds.documents.plainly import plain
from seeds.documents.published import find_date, local_date, without_date
from seeds.documents.web.maintext import MainText
from seeds.documents.web.markup import MarkupReader
from seeds.documents.web.notes import is_sites_own
from seeds.documents.web.stretches import MarkupBlock
from seeds.documents.web.titled import bare
from seeds.language.characters import LETTER, has_han

SHORTEST_TITLE, LONGEST_TITLE = 7, 100
LONGEST_SITE = 20
LONGEST_PART = 8
"""A part of a site has a name of no more characters."""
LONGEST_DATE = 24
NEAR = 14
"""So many stretches above the text are looked at for who wrote it and when."""

_SITE = re.compile(
    r"\s*(?:[_|｜]+|-{2,}|—{1,2}|\s[-–·•]\s|-(?=[^-]*(?:网|频道|新闻|在线|日报|[A-Z]{2,}[.\w]*)$))\s*"
)
"""What stands between an article's name and the site's."""
_SITE_NAME = re.compile("(?:[网局院所厅委会社报站]|政府|大学|公司|中心|平台|首页|新闻|门户|频道)$")
"""How the name of a site ends, or of the body whose site it is."""
_DOMAIN = re.compile(r"[a-z\d-]{2,}\.(?:com|net|org|cn|tw|hk|info|cc|io|me)(?:\.[a-z]{2})?$", re.I)
"""What the name of a page ends in that only tells its address."""
LONGEST_ADDRESSED = 40
HEAD = 3
"""So many stretches above the text may be its headline."""
_WORDS = re.compile(rf"{LETTER}+")
_HEADLINE = re.compile(r"【([^【】]{6,80})】")
_LABELLED = re.compile("^(?:标题|標題|主题|主題|题目|題目)[：:]?")
"""What some pages set before the title, in elements of its own."""
_CUT = re.compile(r"(?:\.{2,}|…+)$")
_ORIGINAL = re.compile(r"[（(]?(?:本文)?原标题[：:]\s*[《“]?(.+?)[》”]?[）)]?$")
_PUBLISHED = (
    *("article:published_time", "og:release_date", "datepublished", "publishdate", "pubdate", "publish_time"),
    *(
        "firstpublishedtime",
        "publish-date",
        "dc.date",
        "dc.date.issued",
        "dcterms.created",
        "weibo: article:create_at",
        "weibo:article:update_at",
        "og:time",
    ),
)
_DATED = ("date", "article:modified_time", "lastmodifiedtime", "dateupdate", "time")
"""Dates that may be others: of the last change, or of something else on the page."""
_AUTHORS = ("article:author", "author", "byline", "dc.creator", "contentsource", "source")
_SITE_CALLED = "og:site_name"
NAME = re.compile(r"[\w·\-\[\]（）()/／_ ]{2,24}$")
_LATIN_PERSON = re.compile(r"[A-Z][a-z'’-]+(?: [A-Z][a-z.'’-]*){1,2}")
_LATIN_ROLE = re.compile(
    "Admin|Author|User|Editor|Team|News|Staff|Media|Web|Site|Daily|Times|Post|Online|Press|Weekly|China|Hong"
)
_PLATFORM = re.compile("(?:平台|专栏|社区)$")
"""What carries what many write, and is not where a text was taken from."""
_LINES = re.compile(r"\\n|\\x0a|\n")
"""Where a line ends in what a page tells machines, as some write it."""
_LABEL = re.compile(r"(?:来源|來源)\s*[：:]\s*")


class Described:
    """What the page says of itself for machines."""

    def __init__(self, page: MarkupReader) -> None:
        self.name = page.title
        self.meta = page.meta
        self._data = [fields for data in page.data for fields in _documents(data)]

    def titles(self) -> list[str]:
        """What it calls its article, unless that is what the site calls itself."""
        told = [self.name, *(self.meta[name] for name in ("og:title", "twitter:title") if name in self.meta)]
        told += [str(fields["headline"]) for fields in self._data if fields.get("headline")]
        return [title for title in told if len(title) > 3 and title != self.meta.get("og:site_name")]

    @property
    def date(self) -> str:
        """When it was published."""
        told = [self.meta[name] for name in _PUBLISHED if name in self.meta]
        told += [str(fields["datePublished"]) for fields in self._data if fields.get("datePublished")]
        told += [self.meta[name] for name in _DATED if name in self.meta]
        return next((day for text in told if (day := local_date(text[:40]))), "")

    @property
    def author(self) -> str:
        """Who wrote it or where it was taken from, unless that is only the site itself."""
        told = [name for fields in self._data for name in _names(fields.get("author"))]
        told += [self.meta[name] for name in _AUTHORS if name in self.meta]
        return self._named(told)

    @property
    def text(self) -> list[str]:
        """The paragraphs of its article, where it tells machines more than what its article is called."""
        told = [str(fields["articleBody"]) for fields in self._data if fields.get("articleBody")]
        named = self.meta.get("og:title", "")
        told += [named] if len(named) > LONGEST_TITLE and has_clauses(named) else []
        longest = max(told, key=len, default="")
        return [line for part in _LINES.split(longest) if (line := tidy(part))]

    @property
    def site(self) -> str:
        """What its site calls itself, where its article has no other name."""
        return self._named(_SITE.split(self.meta.get(_SITE_CALLED, ""))[:1])

    def _named(self, told: list[str]) -> str:
        told = [name for name in told if not _PLATFORM.search(plain(name))]
        sites = {part for part in _SITE.split(self.name)[1:] if part}
        for name in (_LABEL.sub("", labelled).strip() for labelled in told):
            own = any(name in site or site.startswith(name) for site in sites)
            if NAME.match(name) and (has_han(name) or _is_latin_person(name)) and not own:
                return name
        return ""


def _is_latin_person(name: str) -> bool:
    """Whether a name in letters is a person's, of several capitalised words, and no role or house."""
    return _LATIN_PERSON.fullmatch(name) is not None and not _LATIN_ROLE.search(name)


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


def find_title(page: MarkupReader, described: Described) -> str:
    """The title: what stands on the page and in one of its names; or else a name without the site's."""
    longest = LONGEST_TITLE + LONGEST_DATE
    there = [s for s in page.stretches if (1 if s.level == 1 else 3) < len(s.text) <= longest]
    names = described.titles()
    lines = {bare(stretch.text): stretch.text for stretch in there}
    alone = [name for name in names if name != page.title and len(_SITE.split(name)) == 1]
    shown = (lines[bare(name)] for name in alone if bare(name) in lines)
    labelled = (name for name in alone if any(_LABELLED.sub("", line) == bare(name) for line in lines))
    if title := next(chain(shown, labelled), ""):
        return _uncut(title, page)
    agreed = (title for name in names if (title := _agreed(name, there)))
    if title := next(agreed, ""):
        return _uncut(title, page)
    if title := next(filter(None, (_in_brackets(name, page) for name in names)), ""):
        return title
    parts = (_uncut(article_part(name), page) for name in names)
    first = (stretch.text for stretch in there if stretch.level)
    return next((part for part in parts if part and len(part) <= LONGEST_TITLE), "") or next(first, "")


def _in_brackets(name: str, page: MarkupReader) -> str:
    """The headline with which a short message begins, 【…】, where the page is called after it."""
    found = (_HEADLINE.match(stretch.text[: LONGEST_TITLE + 2]) for stretch in page.stretches)
    return next(
        (told[1] for told in found if told and bare(told[1])[:SHORTEST_TITLE] == bare(name)[:SHORTEST_TITLE]), ""
    )


def _agreed(name: str, there: list[MarkupBlock]) -> str:
    """What a line of the page and a name of it both call the article."""
    whole, parts = bare(name), _SITE.split(name)
    lines = [
        (stretch.text if bare(stretch.text) == whole else undated(stretch), stretch.level) for stretch in there
    ]
    part = article_part(name, {bare(stretch.text) for stretch in there if stretch.level or not stretch.is_linked})
    sites = {bare(other) for other in parts if other != part and (len(other) < len(part) or len(parts) > 2)}
    named = set(map(bare, parts))
    agreed = [
        (text, level)
        for text, level in lines
        if bare(text) in (whole if len(text) > 3 else named)  # a short word is the whole name of an entry
        or (level and _begins(text, name))
    ]
    agreed = [
        (text, level)
        for text, level in agreed
        if bare(text) not in sites and (level or text != name or part == name)
    ]
    headings = [(text, level) for text, level in agreed if level]
    if any(level == 1 for _, level in headings):  # a list below has this page's name with the site's
        headings = [(text, level) for text, level in headings if level == 1 or bare(text) != whole]
    shown = {bare(stretch.text) for stretch in there}
    agreed = headings or [
        (text, level) for text, level in agreed if _stands_alone(text, name) or _before_site(text, name, shown)
    ]
    text, level = max(agreed, key=lambda line: (has_han(line[0]), len(line[0]), -line[1]), default=("", 0))
    if text and (len(text) * 3 >= len(part) or level == 1):
        return text
    return name if any(level == 1 and whole in bare(text) for text, level in lines) else ""


def title_above(main: MainText, title: str) -> str:
    """The heading or the line over the text, where the page only names its site."""
    if title and not names_site(title) and not _names_column(title, main):
        return _in_full(title, main)
    headings = [stretch.text for stretch in main.before if stretch.level]
    if headings and bare(headings[-1]) == bare(title):
        return title
    above = [stretch for stretch in main.before[-NEAR:] if not stretch.is_linked]
    above.sort(key=lambda stretch: stretch.level > 0)
    lines = (undated(stretch) for stretch in reversed(above) if not is_sites_own(stretch.text))
    first = [stretch.text for stretch in main.stretches[:1] if stretch.level]
    return next((text for text in (*lines, *first) if SHORTEST_TITLE <= len(text) <= LONGEST_TITLE), title)


def _in_full(title: str, main: MainText) -> str:
    """A short title as the line over the text has it, with whose it is before it."""
    if len(title) >= SHORTEST_TITLE:
        return title
    above = (stretch for stretch in (*main.stretches[:1], *main.before[: -HEAD - 1 : -1]) if not stretch.is_linked)
    lines = (stretch.text for stretch in above if len(title) < len(stretch.text) <= LONGEST_ADDRESSED)
    return next((line for line in lines if line.endswith(title) and _WORDS.fullmatch(line)), title)


def _names_column(title: str, main: MainText) -> bool:
    """Whether the title is shorter than a headline and stands nowhere on the page but in links."""
    shown = bare(title)
    return len(title) < SHORTEST_TITLE and not any(
        shown in bare(stretch.text) for stretch in (*main.before, *main.stretches) if not stretch.is_linked
    )


def undated(stretch: MarkupBlock) -> str:
    """The text of a stretch without the day behind it."""
    text = stretch.text
    return without_date(text).strip() if find_date(text[-LONGEST_DATE:]) else text


def _begins(text: str, name: str) -> bool:
    """Whether the name of the page is the text, a dash and more."""
    return name.startswith(text) and name[len(text) :].lstrip()[:1] in tuple("-–—")


def _stands_alone(text: str, name: str) -> bool:
    """Whether the text is a whole part of the name, not the first line of a longer title."""
    before, _, after = bare(name).partition(bare(text))
    return (not before or before[-1] in "_-|｜—–·>(（") and (not after or after[0] in "_-|｜—–·<)）")


def _before_site(text: str, name: str, shown: Collection[str]) -> bool:
    """Whether the name of the page is the text, a blank and whose site it is."""
    rest = name[len(text) :]
    if not name.startswith(text) or not rest[:1].isspace():
        return False
    site = next(filter(None, _SITE.split(rest.strip())), "")
    return names_site(site) or (len(site) <= LONGEST_PART and bare(site) in shown)


def article_part(name: str, lines: Collection[str] = ()) -> str:
    """The name of the page without those of the site: the part that a line of the page has too, or the longest."""
    parts = [part for part in _SITE.split(name) if part]
    told = [part for part in parts[:-1] if len(part) > 3 and not names_site(part)][:2]
    if len(parts) < 3 or not told:
        return parts[0] if parts else ""
    return next((part for part in told if bare(part) in lines), max(told, key=len))


def names_site(text: str) -> bool:
    """Whether a short name ends as those of sites do, or of the bodies whose sites they are."""
    if len(text) <= LONGEST_ADDRESSED and _DOMAIN.search(text):
        return True
    return len(text) <= LONGEST_SITE and _SITE_NAME.search(plain(text)) is not None


def _uncut(title: str, page: MarkupReader) -> str:
    """A title that was cut, as a line of the page has it whole."""
    start = _CUT.sub("", title)
    if start == title:
        return title
    for stretch in page.stretches:
        if (found := _ORIGINAL.match(stretch.text[:200])) and found[1].startswith(start):
            return found[1]
    return title
