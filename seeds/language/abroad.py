"""Towns abroad by their names in Chinese, which dictionaries lack: 特维尔, 艾哈迈达巴德."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from seeds.language.glossary.entries import rows

COLUMNS = 3


class Town(NamedTuple):
    """A town, as Chinese calls it and as it is written where it lies, with its country in English."""

    name: str
    latin: str
    country: str


def towns_abroad() -> Iterator[Town]:
    """Each of them, in simplified characters."""
    return (Town(*row) for row in rows("abroad.tsv", COLUMNS))
