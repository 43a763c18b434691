"""People whose names are made of a few known parts: 达瓦次仁, 乌云其木格, 阿依古丽."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from seeds.language.glossary.entries import rows
from seeds.language.names.roles import TITLE, role_before
from seeds.language.names.tables import SPEAKING
from seeds.language.names.words import Span, WordSpans


def of_parts(row: WordSpans) -> Iterator[Span]:
    """Two such parts or more, or one behind somebody's title; none cuts a word that is everyday."""
    for match in _parts().finditer(row.text):
        start, end = match.span()
        single = match[0] in parts()
        says = row.text.startswith(SPEAKING, end) or row.text.count(match[0]) > 1
        titled = single and (role_before(row, start) == TITLE or (says and row.whole(start, end)))
        if (
            (titled or not single)
            and not row.is_everyday(row.word(start))
            and not row.is_everyday(row.word(end - 1))
        ):
            yield start, end


@lru_cache(maxsize=1)
def parts() -> frozenset[str]:
    """The parts."""
    return frozenset(part for kind, names in rows("names.tsv", 2) if kind == "part" for part in names.split())


@lru_cache(maxsize=1)
def _parts() -> re.Pattern[str]:
    """As many of them as stand together; the longest first."""
    firsts = "".join(sorted({part[0] for part in parts()}))
    return re.compile(f"(?=[{firsts}])(?:{'|'.join(sorted(parts(), key=len, reverse=True))}){{1,4}}")
