"""Sentences below a text that tell where it was taken from and who wrote it there."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seeds.documents.plainly import plain
from seeds.documents.signatures import PERSON

LONGEST = 120

_ACCOUNT = re.compile(
    r"(?:来[自源]|转载?自|首发于?|授权自|出品)\s*[：:]?\s*(?:微信)?公众号\s*[：:]?\s*[「“\"《【]?"
    r"([^\s，。；：:（()）「」“”\"《》【】]{2,20})"
)
_REPRINTED = re.compile(
    r"(?:本文|文章)?转载?自\s*[：:]?\s*《?([^\s，。；：:（()）《》]{2,16})》?(?=[，。（(）)\s]|$)"
)
_WRITER = re.compile(rf"作者\s*[：:]?\s*({PERSON})(?=[，。；（()）\s]|$)")


def reprinted(lines: Sequence[str]) -> tuple[str, str]:
    """Who wrote a text and where it was taken from, as such a sentence tells."""
    own = [line for line in lines if len(line) <= LONGEST and _source(line)]
    source = next(map(_source, own), "")
    writers = (line[slice(*found.span(1))] for line in own if (found := _WRITER.search(plain(line))))
    return next(writers, ""), source


def _source(line: str) -> str:
    found = _ACCOUNT.search(plain(line)) or _REPRINTED.search(plain(line))
    return line[slice(*found.span(1))] if found else ""
