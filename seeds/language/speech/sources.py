"""What a clause alone says of where the rest of its sentence is from: 依据《…》的规定，; 记者从水利局获悉，."""

from __future__ import annotations

import re
from typing import NamedTuple

from seeds.language.speech.subject import Page

_LAW = re.compile(
    "(?:.*[，]?)?(?:根据|依据|依照|按照|按)(?P<who>《[^》]{2,40}》)"
    "(?:第[一二三四五六七八九十百零0-9]+[条款项章])*的?(?:有关|相关)?(?P<verb>规定)$"
)
_LEARNED = re.compile("记者.{0,14}?从(?P<who>[^，]{2,30}?)(?:处|方面|那里)?(?P<verb>获悉|了解到|得知|获知)$")
_MEETING = re.compile("(?:举行|召开|举办|发布|组织).*$")


class Source(NamedTuple):
    """Who is named as the source, and the word that says so."""

    start: int
    end: int
    verb: int
    verb_end: int
    stance: str


def source(page: Page, start: int, end: int) -> Source | None:
    """The source that a clause names, if that is all it does."""
    for pattern, stance in ((_LAW, "lays down"), (_LEARNED, "reveals")):
        match = pattern.search(page.text[start:end])
        if not match:
            continue
        first, last = start + match.start("who"), start + match.end("who")
        if stance == "reveals":
            named = [name for name in page.named(first, last) if name.kind in ("body", "person")]
            if named:
                first, last = named[-1].start, named[-1].end
            elif _MEETING.search(page.text[first:last]):
                return None
        return Source(first, last, start + match.start("verb"), start + match.end("verb"), stance)
    return None
