"""Judges of a title: its heading, the page's name, what the page tells machines. What two of them say is the title.

A judge may say more than the title: whose site it is, in which column it stands, who wrote it. What he says is read
in its parts, and in what neighbouring parts say together.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from seeds.documents.plainly import plain
from seeds.documents.web.titled import bare
from seeds.language.characters import has_han

LONGEST_TITLE = 100
LONGEST_SITE = 20
LONGEST_ADDRESSED = 40
SHORTEST, SHORTEST_HEADLINE = 4, 7
"""What is shorter is no title that parts of names could tell; and what is no headline yet."""
MOST_PARTS = 6

_BETWEEN = re.compile(r"\s*(?:[_|｜│]+|-{2,}|—{1,2})\s*|\s+(?:[-–·•/／»@]|::?)\s+|(?<=[^\W\d])[-–](?=[^\W\d])")
_SITE_NAME = re.compile("(?:[网局院所厅委会社报站]|政府|大学|公司|中心|平台|首页|新闻|门户|频道)$")
"""How the name of a site ends, or of the body whose site it is."""
_DOMAIN = re.compile(r"[a-z\d-]{2,}\.(?:com|net|org|cn|tw|hk|info|cc|io|me)(?:\.[a-z]{2})?$", re.I)
"""What the name of a page ends in that only tells its address."""


class Said(NamedTuple):
    """What the judges say, each in the title's spelling without blanks."""

    by: Counter[str]
    """How many judges have it."""
    whole: Collection[str]
    """What some judge says and no more."""
    within: Collection[str]
    """What some judge says with more around it."""
    printed: Mapping[str, str]
    joined: Collection[str]
    """What has several parts."""
    alone: Collection[str]
    """What a judge says and no more, who is not the heading."""
    heads: Collection[str]
    """What the heading says whole, and a name that goes on begins with it."""
    ends: Collection[str]
    """What stands behind something else and begins no name: a column, or whose site it is."""


def agreed_name(judges: Sequence[Sequence[str]], shown: Mapping[str, str], site: str) -> str:
    """What at least two judges call the article, as it is printed; what is none but the site's name is no title.

    Of several such names one that is the heading is taken, or else one that the page shows; of these the longest.
    """
    said = _said(judges)
    agreed = [name for name, times in said.by.items() if times > 1 and _may_be_title(name, said, shown, site)]
    alone = [name for name in agreed if name in said.alone]
    headed = [name for name in agreed if name in said.heads and all(other.startswith(name) for other in alone)]
    told = headed or [name for name in agreed if name in shown and len(name) >= SHORTEST_HEADLINE] or agreed
    name = max(told, key=lambda name: (has_han(name), len(name)), default="")
    return shown.get(name) or said.printed.get(name, "")


def readings(told: str) -> set[str]:
    """What the neighbouring parts of a name say, without blanks."""
    return {bare(reading.name) for reading in _readings(told)}


def names_site(text: str) -> bool:
    """Whether a short name ends as those of sites do, or of the bodies whose sites they are."""
    if len(text) <= LONGEST_ADDRESSED and _DOMAIN.search(text):
        return True
    return len(text) <= LONGEST_SITE and _SITE_NAME.search(plain(text)) is not None


def _said(judges: Sequence[Sequence[str]]) -> Said:
    by: Counter[str] = Counter()
    readings = [[reading for told in judge for reading in _readings(told)] for judge in _apart(judges)]
    for judge in readings:
        by.update({bare(reading.name) for reading in judge})
    every = list(chain.from_iterable(readings))
    begins = {bare(reading.name) for reading in every if reading.around and not reading.before}
    behind = {bare(reading.name) for reading in every if _stands_behind_title(reading)}
    alone = {bare(reading.name) for judge in readings[1:] for reading in judge if not reading.around}
    return Said(
        by,
        {bare(reading.name) for reading in every if not reading.around},
        {bare(reading.name) for reading in every if reading.around},
        {bare(reading.name): reading.name for reading in reversed(every)},
        {bare(reading.name) for reading in every if reading.parts > 1},
        alone,
        begins & {bare(reading.name) for reading in readings[0] if not reading.around},
        behind - alone - begins,
    )


def _apart(judges: Sequence[Sequence[str]]) -> list[list[str]]:
    """The judges, without what one repeats of another but the heading: copies have the same site's name too."""
    heading, *others = judges
    said: set[str] = set()
    apart = [list(heading)]
    for judge in others:
        apart.append([told for told in judge if told not in said])
        said.update(told for told in judge if _BETWEEN.search(told))
    return apart


class Reading(NamedTuple):
    """Some neighbouring parts of what a judge says."""

    name: str
    parts: int
    before: tuple[str, ...]
    around: bool
    """Whether he says more."""


def _readings(told: str) -> Iterator[Reading]:
    """What neighbouring parts of a name say."""
    parts = _BETWEEN.split(told, MOST_PARTS - 1)
    spans = [(0, 0), *(match.span() for match in _BETWEEN.finditer(told)), (len(told), len(told))]
    for first, (_, start) in enumerate(spans[: len(parts)]):
        for last in range(first + 1, len(parts) + 1):
            stop = spans[last][0] if last < len(parts) else len(told)
            if name := told[start:stop].strip():
                yield Reading(name, last - first, tuple(parts[:first]), last - first < len(parts))


def _stands_behind_title(reading: Reading) -> bool:
    """Whether something stands before it that is no site's name and as long as a title."""
    least = min(len(reading.name), SHORTEST_HEADLINE)
    return any(len(part) >= least and not names_site(part) for part in reading.before)


def _may_be_title(name: str, said: Said, shown: Mapping[str, str], site: str) -> bool:
    """Whether what two judges say can be the title, and not the site's name or the title with it."""
    printed = said.printed[name]
    if len(name) < SHORTEST or names_site(printed) or name == bare(site) or name in said.ends:
        return False
    return name not in said.joined or name in shown or (name in said.whole and name in said.within)
