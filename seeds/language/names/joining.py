"""Teams of a place, the members of a party, the parts of an office: what a word joins to the name before it."""

from __future__ import annotations

from seeds.language.characters import is_han
from seeds.language.names.kind_of import kind_of_body
from seeds.language.names.kinds import CLUBS, DIVISIONS, TEAMS
from seeds.language.names.known_bodies import is_known
from seeds.language.names.tables import WELL_KNOWN
from seeds.language.names.vocabulary import FUNCTION
from seeds.language.names.words import Span, Spans, WordSpans

JOINING = frozenset((*DIVISIONS, "团", *(team[-1] for team in TEAMS)))
"""What such words end in."""
_IN_DIVISION = 3
_ANY_TEAM = ("球队", "车队", "部队", "乐队", "团队", "船队", "警队", "舰队")
"""Any team of a place, which names none (北京|球队)."""


def joining(row: WordSpans, number: int, begins: dict[int, int], found: Spans) -> Span | None:
    """A team of a place, the members of a party (民主党 + 团), a part of an office."""
    start, end = row.spans[number]
    word, before = row.text[start:end], row.before(start)
    if word in DIVISIONS:
        return _division(row, number, found[-1][1] if found else -1)
    of_party = word == "团" and before.endswith("党") and is_known(before)
    of_place = (
        word.endswith(TEAMS)
        and word not in _ANY_TEAM
        and number
        and len(word) < 4
        and begins.get(row.spans[number - 1][0]) == start
    )
    if of_party or of_place:
        return row.spans[number - 1][0], end
    if word == "队" and before in CLUBS:
        return row.spans[number - 1][0], end
    return (start, end) if word.endswith(TEAMS) and (word[:-1] in CLUBS or _is_team(row, word)) else None


def _division(row: WordSpans, number: int, office: int) -> Span | None:
    """The part of an office whose head stands right behind (统计分析司 + 司长), or before which the office ends."""
    start, end = row.spans[number]
    first = number
    while first and number - first < _IN_DIVISION and row.spans[first][0] != office:
        word = row.text[slice(*row.spans[first - 1])]
        chief = word == "总" and number - first == 0  # 人事行政 + 总 + 处
        noun = len(word) > 1 and is_han(word[0]) and word not in FUNCTION and row.mark(word)[:1] in "nvajb"
        if not (noun or chief):
            break
        if kind_of_body(word):
            break
        first -= 1
    begin = row.spans[first][0]
    headed = row.text.startswith((f"{row.text[start:end]}长", f"副{row.text[start:end]}长"), end)
    return (begin, end) if begin < start and (headed or office == begin) else None


def _is_team(row: WordSpans, word: str) -> bool:
    """Whether a word is a place with its team in one (吉林队, 中国队)."""
    place = next(word[: -len(team)] for team in TEAMS if word.endswith(team))
    return len(place) > 1 and (place in WELL_KNOWN or (row.mark(place) == "ns" and row.is_listed(place)))
