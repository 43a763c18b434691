"""Words that papers and stories like to put together (占据上风), and what they mean together.

They stay in their words: each is looked up by itself. Together they are worth learning, and are key terms.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from seeds.language.glossary.entries import opened, rows
from seeds.language.laid import Laid
from seeds.language.script import simple

FILE = "collocations.tsv"


@lru_cache(maxsize=1)
def collocations() -> Mapping[str, str]:
    """What each means, by how it is written in simplified characters."""
    return dict(rows(FILE, 2))


def meaning(written: str) -> str:
    """What words mean together, in either script; nothing for what is not listed.

    Who asks for one of them finds it as it lies there: to read them all takes as long as a look-up.
    """
    return _table().said(simple(written))


@lru_cache(maxsize=1)
def _table() -> Laid:
    with opened(FILE) as file:  # where it cannot be read, that is told
        return Laid(file.name)
