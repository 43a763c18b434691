"""The record of a talk: turns headed by who speaks, who stands before a colon or alone on a line.

What follows without a head of its own is still his: an answer of several passages.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from seeds.language.analysis import Name
from seeds.language.characters import HAN
from seeds.language.plain import plainly
from seeds.language.sentences import ENDING
from seeds.language.speech.people import are_people, role
from seeds.language.speech.statement import Statement

FEWEST = 3
"""So many heads, of at least two people, make a record."""
FARTHEST = 12
"""So many passages behind the last head are still what he says."""
_HEAD = re.compile(f"\\s*(?P<who>[{HAN}·]{{2,16}})(?:[（(][^（）()]{{1,16}}[)）])?\\s*(?P<sign>[：:]|$)")
_WHOLE = re.compile(f"[{ENDING}…”」’』](?:[（(][^（）()]{{1,8}}[)）])?$")
"""What is said ends as sentences do; a caption does not: 图为发布会现场（大江网）."""


class _Head(NamedTuple):
    passage: int
    who: str
    behind: int
    """Where what he says begins in the same passage; its end where it is the next one."""


def turns_of_record(
    texts: Sequence[str], names: Sequence[Sequence[Name]], found: Sequence[Statement]
) -> list[Statement]:
    """The turns that no rule has given to anybody, and the passages with which a turn goes on."""
    heads = _heads(texts, names)
    taken = {(one.passage, one.start) for one in found}
    added = []
    for head, following in zip(heads, [*heads[1:], None], strict=False):
        last = following.passage if following else min(len(texts), head.passage + FARTHEST)
        for number in range(head.passage, last):
            start = head.behind if number == head.passage else len(texts[number]) - len(texts[number].lstrip())
            end = len(texts[number].rstrip())
            goes_on = number > head.passage + (head.behind == len(texts[head.passage]))
            if start >= end or (goes_on and not _WHOLE.search(texts[number].rstrip())):
                continue
            if (number, start) not in taken:
                added.append(Statement(number, start, end, head.who, None, "", start, "says", True, doubt=goes_on))
    return added


def _heads(texts: Sequence[str], names: Sequence[Sequence[Name]]) -> list[_Head]:
    """The heads of a record; none where the text is no record."""
    for sign in ("：", ""):
        heads = [
            _Head(number, match["who"], match.end())
            for number, text in enumerate(texts)
            if (match := _HEAD.match(text)) and bool(match["sign"]) == bool(sign)
        ]
        often = Counter(head.who for head in heads)
        speak = {who for who, times in often.items() if times > 1} | {
            head.who for head in heads if _is_somebody(head, names)
        }
        mine = [head for head in heads if head.who in speak and _may_head(head, texts)]
        if len(mine) >= FEWEST and len({head.who for head in mine}) > 1 and often.most_common(1)[0][1] > 1:
            people = [head for head in mine if _is_somebody(head, names)]
            return mine if len(people) * 2 >= len(mine) else []
    return []


def _is_somebody(head: _Head, names: Sequence[Sequence[Name]]) -> bool:
    """Whether a head is a person's name or tells who somebody is."""
    named = any(name.kind == "person" and name.end - name.start == len(head.who) for name in names[head.passage])
    written = plainly(head.who)
    return named or (role().fullmatch(written) is not None and are_people(written))


def _may_head(head: _Head, texts: Sequence[str]) -> bool:
    """Whether something follows that may be said."""
    if head.behind < len(texts[head.passage]):
        return True
    return head.passage + 1 < len(texts) and _WHOLE.search(texts[head.passage + 1].rstrip()) is not None
