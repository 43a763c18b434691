"""What a passage goes on to tell behind words that it reports: 村长表示，堤要修。钱已经够了。"""

from __future__ import annotations

import re
from collections.abc import Sequence

from seeds.language.speech.clauses import Clause
from seeds.language.speech.leading import leading
from seeds.language.speech.page import Page
from seeds.language.speech.people import is_person
from seeds.language.speech.statement import Statement
from seeds.language.speech.verbs import ALOUD
from seeds.language.wordlists import listed

_OF_THE_PAPER = re.compile(
    "(?:(?:同时|此外|另外|随后)?[，]?(?:本报)?记者|据|截至|截止|记者|日前|近日|随后|此前|当[天日晚]|昨[天日晚]|今[天日晚]|[0-9]+[年月日时]|对此|[图圖]|然后|后来|最终|最后|于是|这[时天些番]|此[举时事次外]|本次|第二天|次日|见|听|两人|双方|结果|但|不过)"
)
"""With these the paper itself goes on."""
_STANCES = listed("says states stresses explains holds admits reveals tells adds") | {"points out"}
"""What is told so is told on: no verdict, no wish."""


def goes_on(page: Page, clauses: Sequence[Clause], found: Sequence[Statement]) -> tuple[Statement, int, int] | None:
    """The last statement of a passage that is reported, and the clauses behind it that are likely his too."""
    last = max(found, key=lambda one: one.end, default=None)
    if last is None or last.direct or last.doubt or last.stance not in _STANCES or last.verb in ALOUD:
        return None
    if last.at is None or not _opens(page, clauses, last):
        return None
    rest = [place for place, clause in enumerate(clauses) if clause.start >= last.end]
    end = None
    opens = True
    for place in rest:
        clause = clauses[place]
        if clause.quoted or (opens and _begins_anew(page, clause)):
            break
        opens = clause.ends_sentence
        end = place if opens else end
    return (last, rest[0], end) if end is not None else None


def _opens(page: Page, clauses: Sequence[Clause], one: Statement) -> bool:
    """Whether a passage begins with somebody who says something."""
    first = next(clause for clause in clauses if clause.ends_sentence or clause is clauses[-1])
    if one.at is None or one.verb_at >= first.end:
        return False
    named = any(name.end == one.at[1] and name.kind == "person" for name in page.named(*one.at))
    return named or is_person(page.text[slice(*one.at)])


def _begins_anew(page: Page, clause: Clause) -> bool:
    """Whether a sentence tells of somebody else, or when something happened."""
    if _OF_THE_PAPER.match(page.text, clause.start):
        return True
    who = leading(page, clause.start, clause.end, roles=False)
    return who is not None and (
        who.kind == "pronoun" or any(one.kind == "person" for one in page.named(who.start, who.end))
    )
