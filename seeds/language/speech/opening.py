"""The words with which an article opens, alone in their passage: the next one brings in who said them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from seeds.language.analysis import Name
from seeds.language.plain import plainly
from seeds.language.speech.clauses import Clause, clauses
from seeds.language.speech.cues import WORDS
from seeds.language.speech.leading import leading
from seeds.language.speech.page import Page, Subject
from seeds.language.speech.people import are_people, role
from seeds.language.speech.speakers import Speakers
from seeds.language.speech.statement import Statement

LAST = 2
"""Behind so many passages, which may be title and byline, an article has begun."""
_ALONE = re.compile("\\s*(?:“[^“”]+”|「[^「」]+」)+\\s*")
_SPEECH = re.compile(
    "的?(?:(?:一[番席段句])?[对谈]话|[呼叫哭]?喊声?|呼救声?|求助|提问|抱怨|感叹|感慨|惊呼|心声|留言|来信|来电|议论)"
)
"""Behind who has spoken: 听见楼道里两位邻居的对话."""
_COUNTED = re.compile("[一另几两三四五六七八九十0-9]+[位名个]")


def opening_words(
    texts: Sequence[str],
    names: Sequence[Sequence[Name]],
    found: Sequence[Statement],
    knows: Callable[[str, Page, Sequence[Clause], int], Speakers],
) -> Iterator[Statement]:
    """The statement of each such passage that no rule has given to anybody."""
    told = {one.passage for one in found}
    for number, text in enumerate(texts[: min(LAST + 1, len(texts) - 1)]):
        talks = (_ALONE.match(other) for other in (*texts[:number][-1:], texts[number + 1]))
        if number in told or not _ALONE.fullmatch(text) or any(talks):
            continue
        page = Page(plainly(texts[number + 1]), names[number + 1])
        parts = clauses(page.text)
        speakers = knows(texts[number + 1], page, parts, number + 1)
        who = _brought_in(page, parts, speakers)
        led = speakers.led(who) if who else None
        if led:
            start, end = len(text) - len(text.lstrip()), len(text.rstrip())
            yield Statement(number, start, end, led.name, None, "", start, "says", True, doubt=True)


def _brought_in(page: Page, parts: Sequence[Clause], speakers: Speakers) -> Subject | None:
    """Of whose words the first sentence tells, or who does something in it."""
    last = next((place for place, clause in enumerate(parts) if clause.ends_sentence), len(parts) - 1)
    first = [clause for clause in parts[: last + 1] if not clause.quoted]
    for clause in first:
        for match in role().finditer(page.text, clause.start, clause.end):
            if are_people(match[0]) and (
                _SPEECH.match(page.text, match.end()) or WORDS.match(page.text, match.end())
            ):
                counted = _COUNTED.search(page.text, *match.span())
                return Subject("role", counted.start() if counted else match.start(), match.end(), sure=False)
    doers = (leading(page, clause.start, clause.end) for clause in first)
    return next((who for who in doers if who and speakers.is_a_person(who)), None)
