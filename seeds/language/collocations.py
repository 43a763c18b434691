"""Words that papers and stories like to put together (占据上风), and what they mean together.

They stay in their words: each is looked up by itself. Together they are worth learning, and are key terms.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from seeds.language.glossary.entries import rows
from seeds.language.script import simple


@lru_cache(maxsize=1)
def collocations() -> Mapping[str, str]:
    """What each means, by how it is written in simplified characters."""
    return dict(rows("collocations.tsv", 2))


def meaning(written: str) -> str:
    """What words mean together, in either script; nothing for what is not listed."""
    return collocations().get(simple(written), "")
