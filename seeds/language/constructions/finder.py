"""Where the constructions of a text stand, and which words fill their gaps."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from seeds.language.characters import within
from seeds.language.constructions.agents import deed, is_somebody
from seeds.language.constructions.borders import (
    begins_surely,
    begins_with_deed,
    deed_end,
    goes_on,
    is_bare_subject,
    noun_end,
    splits_verb,
)
from seeds.language.constructions.clauses import (
    before_adverb,
    before_closer,
    before_colon,
    clause_end,
    dash,
    first_word,
    is_paired,
    without_stay,
)
from seeds.language.constructions.construction import Construction, Filling
from seeds.language.constructions.table import Pattern, candidates
from seeds.language.plain import plainly
from seeds.language.sentences import ENDING

_SENTENCE = re.compile(f"[^{within(ENDING)}\n]*[{within(ENDING)}\n]*")
"""No pattern goes beyond one."""
_FULL_WIDTH = {",": "，", ";": "；", "!": "！", "?": "？", ":": "："}
_HALF_WIDTH = re.compile("(?<![0-9])[,;!?:]|[,;!?:](?![0-9])")
"""Careless texts part their clauses with half-width signs; 2,000 is one number."""

_INSIDE = str.maketrans("裡裏", "里里")
"""在…眼裡: what plain text leaves alone, as 里 is a measure too."""
_SIGNS = "，、；：“”‘’「」"
_ADVERBS = "就便才也都还更又却均总仍则"
"""Before these a subject stands."""
_BARE_STAY = re.compile("的(?!确|士|哥)")
"""A gap that begins with 的 began in the phrase before the pattern: 面临|的风险."""
_PHRASES = ("在", "从", "由", "随", "当", "自")


def find(text: str) -> list[Construction]:
    """Every construction in the order of the text; one may stand in a gap of another, none shares its own words."""
    found: list[Construction] = []
    taken: set[int] = set()
    plain = _HALF_WIDTH.sub(lambda sign: _FULL_WIDTH[sign[0]], plainly(text).translate(_INSIDE))
    own = [(one, _own_words(one, plain)) for one in _candidates(plain)]
    for one, words in sorted(own, key=lambda of: -len(of[1])):
        if not words & taken:
            found.append(one)
            taken |= words
    return sorted(found)


def _candidates(plain: str) -> Iterator[Construction]:
    for sentence in _SENTENCE.finditer(plain):
        begin, text = sentence.start(), sentence[0]
        for pattern in candidates(text):
            for match in pattern.regex.finditer(text):
                if found := _construction(match, pattern, begin):
                    yield found


def _construction(match: re.Match[str], pattern: Pattern, begin: int) -> Construction | None:
    """A match in a sentence that begins at a place of the text; None where a gap has no clear border."""
    last = match.end()
    gaps: list[Filling] = []
    for name in sorted(match.re.groupindex):
        if not match[name]:
            continue
        is_last = match.end(name) == match.end()
        if "g" in name[1:] or "h" in name[1:]:
            if not (done := _done_by(match, name)):
                return None
            gaps += done
            last = done[-1].end
            continue
        if (span := _bordered(match, name, pattern, is_last=is_last)) is None:
            return None
        added = [Filling(name[0].upper(), *span)] if is_last else _with_subject(match, name, *span)
        if not added:
            return None
        gaps += added
        last = span[1] if is_last else last
    placed = (Filling(gap.gap, gap.start + begin, gap.end + begin) for gap in gaps)
    return Construction(match.start() + begin, last + begin, pattern.id, tuple(placed))


def _done_by(match: re.Match[str], name: str) -> Sequence[Filling]:
    """Who does it and the verb of a gap that holds both; with h it must be somebody. None if not sure."""
    start, end = match.span(name)
    found = deed(match.string, start, end)
    if found is None or ("h" in name[1:] and not is_somebody(match.string[start : found.agent])):
        return ()
    agent = (Filling("A", start, found.agent),) if found.agent > start else ()
    return (*agent, Filling("B", found.start, found.end))


def _bordered(match: re.Match[str], name: str, pattern: Pattern, *, is_last: bool) -> tuple[int, int] | None:
    """From where to where a gap goes; what is asked of it stands behind its letter in the pattern."""
    text, (start, end) = match.string, match.span(name)
    asked = name[1:]
    end = before_closer(text, start, end) if is_last else end
    if is_last and (pattern.is_open(name) or not is_paired(text, start, end)):
        end = clause_end(text, start, end)
        end = goes_on(text, start, end) if "s" in asked else end
        if not is_paired(text, start, end):
            end = max(start, text.rfind("：", start, end))  # 他会说：“…
    end = before_colon(text, start, end) if is_last else end
    if is_last and "n" in asked:
        border = noun_end(text, start, end)
        if border is None or (border == end and "m" in asked):
            return None
        end = border
    if "x" in asked and splits_verb(text, end):
        end += 1 if name[0] == "b" else -1  # a verb stays whole, be it the gap or what stands behind it
    if "w" in asked and noun_end(text, start, end) != end:
        return None
    end = end if is_last else before_adverb(text, start, end)
    start = first_word(text, start, end)
    broken = dash(text, start, end)
    if broken >= 0 and not is_last:
        return None
    end = deed_end(text, start, broken if broken >= 0 else end) if "d" in asked else end if broken < 0 else broken
    end = start + len(without_stay(text[start:end].rstrip("，、；：")))
    if _BARE_STAY.match(text, start) or not is_paired(text, start, end) or not text[start:end].strip():
        return None
    if ("v" in asked and not begins_with_deed(text, start, end)) or (
        "f" in asked and not begins_surely(text, start, end)
    ):
        return None
    return start, end


def _with_subject(match: re.Match[str], name: str, start: int, end: int) -> Sequence[Filling]:
    """A gap; behind its last comma the subject of what follows belongs to that: 直到天黑，|我们|才…

    Nothing where what follows stands in a phrase of its own: 不仅价高，在更远的地方…
    """
    text = match.string
    comma = text.rfind("，", start, end)
    rest = text[comma + 1 : end].strip()
    has_next = any(other[0] == "b" and match[other] for other in match.re.groupindex)
    if name[0] == "a" and comma > start and has_next and text[end] in _ADVERBS:
        if rest.startswith(_PHRASES):
            return ()
        if is_bare_subject(rest):
            return Filling("A", start, comma), Filling("B", comma + 1, end)
    return (Filling(name[0].upper(), start, end),)


def _own_words(one: Construction, plain: str) -> set[int]:
    """The places of the pattern's own words: no gaps, no signs."""
    return {place for place in range(one.start, one.end) if one.is_fixed(place) and plain[place] not in _SIGNS}
