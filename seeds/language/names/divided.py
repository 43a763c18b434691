"""Places that the list of divisions has: 三道堰镇, 毛坦厂镇, whatever words the lattice saw in them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from seeds.language.names.kinds import GENERAL, NO_PLACE
from seeds.language.names.tables import WELL_KNOWN
from seeds.language.names.vocabulary import COMMON, FUNCTION, is_predicate
from seeds.language.names.words import WordSpans, once_a_row
from seeds.language.words.edges import OF_TOWN
from seeds.language.words.lexicon import prepare

_KIND = re.compile("街道|地区|苏木|[镇乡县区市旗州盟]")
_POST = re.compile("长(?![大达约期度])")
_GOING = frozenset("到在往从至赴")
_SHORTEST, _LONGEST = 3, 12
_SIZES = (3, 4, 5)
"""So long is a place that begins with what looks like the head of another (房山区|长沟镇)."""


@once_a_row
def divided(row: WordSpans) -> Mapping[int, int]:
    """Where such a name begins, with where it ends; none cuts a known word, but one that its kind begins (镇党委)
    or a word of going before it (到任|店镇)."""
    found: dict[int, int] = {}
    done = 0
    for kind in _KIND.finditer(row.text):
        end = kind.end()
        followed = any(is_division(row.text[end : end + size]) for size in _SIZES)
        cut = row.around(end - 1)[0] != kind.start() or (row.word(end) in OF_TOWN and not followed)
        if end not in row.ends and cut:
            continue
        for start in range(max(done, end - _LONGEST), end - _SHORTEST + 1):
            begins = start in row.starts or row.text[start - 1] in _GOING
            beside = done > 0 and row.text[done:start] in ("", "、")
            if begins and is_division(row.text[start:end]) and _is_name(row, start, kind.start(), beside=beside):
                post = (
                    kind[0] in "乡镇县市州旗盟"
                    and _POST.match(row.text, end)
                    and end not in row.ends
                    and kind.start() - start > 1
                    and not followed
                )
                found[start] = done = kind.start() if post else end  # 三道堰|镇长
                break
    return found


def is_division(name: str) -> bool:
    """Whether the list has the name."""
    return name in prepare().divisions


def is_big(place: str) -> bool:
    """Whether a place is a city or a province, which has many communities and estates and none of its name."""
    return place in WELL_KNOWN or any(is_division(place + kind) for kind in ("市", "省", "自治区", "自治州"))


def _is_name(row: WordSpans, start: int, end: int, *, beside: bool) -> bool:
    """Whether what stands before the kind names one place rather than any: no 中心镇, no 城市街道, no 来|安县.

    A verb may be a name beside another such place (唐昌镇、团结街道), not alone (发展街道经济).
    """
    proper = row.text[start:end]
    if proper in GENERAL or proper in FUNCTION:
        return False
    if not beside and (proper in COMMON or is_predicate(proper)):
        return False
    return row.text[start : end + 1] not in NO_PLACE
