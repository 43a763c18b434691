"""Names of several parts with dots between them, whatever they are written with: 差瓦立·永猜育."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seeds.language.characters import DOTS, HAN, is_han
from seeds.language.names.peoples import parts
from seeds.language.names.roles import TITLE, role_before
from seeds.language.names.sounds import any_sound, sounds_foreign
from seeds.language.names.tables import NEVER_GIVEN, SPEAKING, TITLES_AFTER, TITLES_BEFORE
from seeds.language.names.vocabulary import FUNCTION
from seeds.language.names.words import Span, WordSpans, facts

_CHAIN = re.compile(f"[{HAN}](?:[{DOTS}][{HAN}]{{1,6}}){{0,9}}[{DOTS}](?=[{HAN}])")
DOT_SIGNS = frozenset(DOTS)
_LONGEST = 6
"""No part has more characters."""
_MOST, _SOME = 0.6, 0.3
"""So many of the characters at least are such as foreign names have; fewer where a title stands beside."""
_MAKES = frozenset("著摄译编绘作")
_ROLES = frozenset(TITLES_BEFORE)


def dotted(row: WordSpans) -> Iterator[Span]:
    """Each such name: to its first part belong the words before the dot, to its last those behind, up to a word
    that no name has."""
    if not any(dot in row.text for dot in DOTS):
        return
    for match in _CHAIN.finditer(row.text):
        start, end = _begin(row, match.start() + 1), _end(row, match.end())
        if start is None or end is None or row.text[start - 1 : start] in "《〈":
            continue
        signs = [char for char in row.text[start:end] if is_han(char)]
        told = role_before(row, start) == TITLE or row.text.startswith(TITLES_AFTER, end)
        if sum(char in any_sound() for char in signs) >= (_SOME if told else _MOST) * len(signs):
            yield start, end


def _begin(row: WordSpans, stop: int) -> int | None:
    """Where the first part begins that ends before a dot."""
    whole = next((size for size in (4, 3, 2) if row.text[max(0, stop - size) : stop] in parts()), 0)
    number, first = row.ends.get(stop - whole), stop - whole if whole else None
    while number is not None and number >= 0:
        start, end = row.spans[number]
        if stop - start > _LONGEST or not _may_be(row, start, end) or (first is not None and end != first):
            break
        first = start
        number -= 1
    return first


def _end(row: WordSpans, start: int) -> int | None:
    """Where the last part ends that begins behind a dot: a verb of one character is of it where a title or a break
    follows."""
    number, last, sure = row.starts.get(start), None, None
    while number is not None and number < len(row.spans):
        first, end = row.spans[number]
        spoken = last is not None and row.text.startswith((*SPEAKING, *TITLES_AFTER), first)
        if end - start > _LONGEST or spoken or not _may_be(row, first, end):
            break
        last = end
        if end - first > 1 or row.text[first] in any_sound() or row.mark(row.text[first])[:1] not in "vdpcuq":
            sure = end
        number += 1
    breaks = last is not None and not is_han(row.text[last : last + 1] or "，")
    return last if breaks or (last is not None and row.text.startswith(TITLES_AFTER, last)) else sure


def _may_be(row: WordSpans, start: int, end: int) -> bool:
    """Whether a word may be of a part: a single character that is no word of grammar, or what is no everyday word
    and no place."""
    word = row.text[start:end]
    if not all(map(is_han, word)) or word in FUNCTION or word in _ROLES:
        return False
    if end - start == 1:
        return word not in NEVER_GIVEN and word not in _MAKES
    mark, _, everyday = facts(word)
    beside_dot = not DOT_SIGNS.isdisjoint(row.text[max(0, start - 1) : end + 1])
    return not everyday and (mark != "ns" or not row.lexicon.known(word) or (beside_dot and sounds_foreign(word)))
