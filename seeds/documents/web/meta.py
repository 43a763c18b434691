"""What a page says of its article to machines: what it is called, who wrote it, and when."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from seeds.documents.formats.composed import tidy
from seeds.documents.imprint import is_nobody, names_only
from seeds.documents.page.signs import has_clauses
from seeds.documents.plainly import plain
from seeds.documents.published import local_date
from seeds.documents.web.agreement import LONGEST_TITLE
from seeds.documents.web.elements import PERSON
from seeds.documents.web.markup import MarkupReader
from seeds.language.characters import has_han

MOST_AUTHORS, LONGEST_TOLD = 6, 1_000
NEAR = 14
"""So many stretches above the text are looked at for who wrote it and when."""

SITE = re.compile(
    r"\s*(?:[_|｜]+|-{2,}|—{1,2}|\s[-–·•]\s|-(?=[^-]*(?:网|频道|新闻|在线|日报|[A-Z]{2,}[.\w]*)$))\s*"
)
"""What stands between an article's name and the site's."""
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
        told += self._headlines()
        return [title for title in told if len(title) > 3 and title != self.site_name]

    def judges(self) -> list[list[str]]:
        """The same, apart by who says it: the page's name, what it shows other sites, what it tells machines."""
        shared = [self.meta[name] for name in ("og:title", "twitter:title") if name in self.meta]
        return [[self.name], shared, self._headlines()]

    def _headlines(self) -> list[str]:
        return [tidy(str(fields["headline"])[:LONGEST_TOLD]) for fields in self._data if fields.get("headline")]

    @property
    def site_name(self) -> str:
        """What its site calls itself."""
        return self.meta.get(_SITE_CALLED, "")

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
        if persons := next(
            (names for fields in self._data if len(names := _persons(fields.get("author"))) > 1), []
        ):
            return " ".join(dict.fromkeys(persons))
        told = [name for fields in self._data for name in _names(fields.get("author"))]
        told += [self.meta[name] for name in _AUTHORS if name in self.meta]
        return self._named(told)

    @property
    def person(self) -> str:
        """Whom it describes as its author among its elements; there it may be a name that somebody gave himself."""
        name = self.meta.get(PERSON, "")
        nobody = is_nobody(plain(name.lstrip("我你")))
        return "" if nobody or not NAME.match(name) or _LATIN_ROLE.search(name) else name

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
        return self._named(SITE.split(self.site_name)[:1])

    def _named(self, told: list[str]) -> str:
        told = [name for name in told if not _PLATFORM.search(plain(name))]
        sites = {part for part in SITE.split(self.name)[1:] if part}
        for name in (_LABEL.sub("", labelled).strip() for labelled in told):
            own = any(name in site or site.startswith(name) for site in sites)
            if NAME.match(name) and (has_han(name) or _is_latin_person(name)) and not own:
                return name
        return ""


def _persons(author: object) -> list[str]:
    """The names of a list of authors, if each is told to be a person's or looks like one."""
    authors = author if isinstance(author, list) else []
    told = [(str(one.get("name") or ""), one.get("@type")) for one in authors if isinstance(one, dict)]
    found = [name for name, kind in told if name and (kind == "Person" or names_only(name, short=True))]
    return found if len(found) == len(authors) <= MOST_AUTHORS else []


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
