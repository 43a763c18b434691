"""Villages that no list has: by the family that lives there, by their head, by whose they are (你们孙村)."""

from __future__ import annotations

import re

from seeds.language.characters import HAN
from seeds.language.names.kinded import is_proper_part
from seeds.language.names.nobody import VILLAGE
from seeds.language.names.tables import CLEAR_SURNAMES
from seeds.language.names.vocabulary import FUNCTION
from seeds.language.names.words import Spans, WordSpans
from seeds.language.wordlists import listed

_HEAD = re.compile(f"(?<![{HAN}])([{HAN}]{{2}})(?=[村乡镇里]长[{HAN}]{{3}})")
_AT_A_VILLAGE = listed("矿 煤矿 铁矿 金矿 铜矿 站 村 镇 乡 社区 水库 林场 农场")
"""What is called by a village."""
_OURS = re.compile(
    f"(?:[你我他咱她]们|[在到去回离])([{''.join(sorted(CLEAR_SURNAMES))}][村庄])(?![长民支委主干子重严])"
)
"""Where somebody is from or goes, with the family's name before 村 or 庄."""


def villages(row: WordSpans) -> Spans:
    """Every such village."""
    ours = (match.span(1) for match in _OURS.finditer(row.text))
    return [*_of_families(row), *_headed(row), *(span for span in ours if row.whole(*span))]


def _of_families(row: WordSpans) -> Spans:
    """Villages by the family that lives there, with the mine or the station called by one (毕家岗 + 矿)."""
    found = []
    for match in VILLAGE.finditer(row.text) if "家" in row.text else ():
        start, end = match.span()
        if not row.whole(start, end) or row.is_everyday(match[0]):
            continue
        number = row.starts.get(end)
        stop = row.spans[number][1] if number is not None else end
        found.append((start, stop if row.text[end:stop] in _AT_A_VILLAGE else end))
    return found


def _headed(row: WordSpans) -> Spans:
    """Villages and towns that no list has, before their head who is named (丰坪|村长游淑霞)."""
    found = []
    for match in _HEAD.finditer(row.text) if "长" in row.text else ():
        start, end = match.span(1)
        singles = all(at in row.starts for at in range(start, end + 1))
        if (
            (singles or not row.is_everyday(row.text[start:end]))
            and row.whole(start, end)
            and _is_own(row, start, end)
        ):
            found.append((start, end))
    return found


def _is_own(row: WordSpans, start: int, end: int) -> bool:
    """Whether two characters are neither words of grammar nor of every day."""
    return all(is_proper_part(row, row.text[at]) and row.text[at] not in FUNCTION for at in range(start, end))
