"""People: of all stretches that may be somebody's name those that are trusted most."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence, Set

from seeds.language.characters import HAN, has_han, is_han
from seeds.language.names.bare import given_alone
from seeds.language.names.dotted import dotted
from seeds.language.names.familiar import familiar
from seeds.language.names.foreign import LISTED, foreign
from seeds.language.names.given import is_given
from seeds.language.names.intimate import FAMILIAR, intimate
from seeds.language.names.introduced import introduced
from seeds.language.names.japanese import eastern_surname, japanese
from seeds.language.names.listed import well_known_people
from seeds.language.names.named_after import called
from seeds.language.names.nobody import SOUNDS_OF_NOBODY, is_ocean
from seeds.language.names.peoples import of_parts
from seeds.language.names.sounds import sounds_foreign
from seeds.language.names.surname_alone import surnames_alone
from seeds.language.names.surnamed import ADDRESSED, AND, ENOUGH, NEVER, with_surnames
from seeds.language.names.surnames import surname_of
from seeds.language.names.tables import CLEAR_SURNAMES, COMPOUND_SURNAMES, SURNAMES
from seeds.language.names.two_fold import families, in_letters, married
from seeds.language.names.weighed import PossibleName
from seeds.language.names.withheld import withheld
from seeds.language.names.words import Span, WordSpans, once_a_row
from seeds.language.words.likely import RARE
from seeds.language.words.strings import Strings

_LISTING = re.compile(
    f"(?:(?<![{HAN}])|(?<=[有是由为]))[{HAN}]{{2,4}}?(?:[、\u3000 ]+[{HAN}]{{2,4}}?){{2,}}(?=等|[^{HAN}]|$)"
)
LONGEST_NAME = 4
_MAYBE, _LESS = -4.0, 3.0
"""A surname that is trusted more, and not so much less than what follows it, keeps this from being a name."""
_WITH = frozenset("和与向于由从让及")
"""Words of grammar that are surnames as well."""
_SAYS = re.compile("道[：:，,“「]")
_ITEM = re.compile(f"[{HAN}]+")
_AND_NEXT = re.compile("[、和与及跟/／ ]|以及")
_DOT = re.compile("[·・•‧]")

_NAMESAKE = re.compile(
    "纪念(?:医院|馆|堂|中学|小学|学校|图书馆|公园|碑|园)|州立|故居|基金会|分校|图书馆|文学奖|奖学金"
)
_FOREIGN_NAMESAKE = re.compile("(?:大学|学院|医院|中学|理工|商学院|医学院)(?!毕业|时|期间|里|生)")
"""What is called by the person whose name stands before it."""

_WHOLE = 3
"""So many characters have names that hardly stand anywhere by chance."""
_ADVERBS = frozenset("先又就也还都已太在才正再便却即将会能要想向对和与给把被让从则亦并更最很只不没刚曾")
"""Words of grammar that may follow a name, and that some given names end in."""
_SHORT = 2
BESIDE, AGAIN = 3.5, 1.5
"""What is added for a name beside, and for each further place."""
FAMOUS = 4.0  # how much a well known name of two characters is trusted
IN_PARTS = 40.0
"""How much a name with dots is trusted whose parts are told by them."""
KNOWN = 8.0  # added for a name that another passage introduced
UNNAMED = 30.0
"""Nothing else has 某 behind a surname: 梁某乙 is more than 梁某."""


def people(row: WordSpans, known: Set[str] = frozenset()) -> dict[Span, int]:
    """Every place of every person's name, with the length of the surname."""
    candidates = [
        one._replace(trust=one.trust + KNOWN) if known and row.text[one.start : one.end] in known else one
        for one in _candidates(row)
        if row.text[one.start : one.end] not in SOUNDS_OF_NOBODY and not is_ocean(row.text[one.start : one.end])
    ]
    found = _best(_beside(row, candidates))
    names = {row.text[start:end]: surname for (start, end), surname in found.items()}
    too_long = _too_long(names.keys() | known)
    found = {(start, end - (row.text[start:end] in too_long)): surname for (start, end), surname in found.items()}
    names = {name: surname for name, surname in names.items() if name not in too_long}
    known = known - too_long
    taken = {at for span in found for at in range(*span)}
    for start, end in [span for span in found if row.text[span[0] : span[1] + 1] in names]:  # 邓超 + 群
        if end < len(row.text) and end not in taken:
            found[start, end + 1] = found.pop((start, end))
            taken.add(end)
    for span in (*row.everywhere(names.keys() | known), *_anywhere(row, names.keys() | known)):
        if taken.isdisjoint(range(*span)):
            name = row.text[slice(*span)]
            found[span] = names.get(name, surname_of(name))
            taken.update(range(*span))
    for span in in_letters(row, tuple(found)):
        if taken.isdisjoint(range(*span)):
            found[span] = 0
            taken.update(range(*span))
    told = (
        *_speakers(row, known),
        *_given_alone(row, names.keys() | known),
        *_listed(row),
        *surnames_alone(row, names.keys() | known),
    )
    for span in told:
        if taken.isdisjoint(range(*span)):
            found[span] = surname_of(row.text[slice(*span)])
            taken.update(range(*span))
    return found


def _too_long(names: Set[str]) -> Set[str]:
    """Names to which a word of grammar was taken that follows: without it they stand elsewhere (苏琳|先到了)."""
    return {name for name in names if len(name) > _SHORT and name[-1] in _ADVERBS and name[:-1] in names}


def _anywhere(row: WordSpans, names: Set[str]) -> Iterator[Span]:
    """Where whole names of three characters stand, whatever words were seen in them (季|连成, 成说 in 季连成说)."""
    long = [name for name in names if len(name) >= _WHOLE and surname_of(name)]
    for span in Strings(long).spans(row.text, range(len(row.text))):
        if not row.whole(*span):
            yield span


def is_namesake(text: str, end: int, surname: int) -> bool:
    """Whether what is called by the name follows it (朱宪彝|纪念医院, 华盛顿|州立大学): nobody is spoken of."""
    return bool(_NAMESAKE.match(text, end) or (not surname and _FOREIGN_NAMESAKE.match(text, end)))


@once_a_row
def _candidates(row: WordSpans) -> tuple[PossibleName, ...]:
    """What may be a name, as it stands: kept, since a text is looked through again once more names are known."""
    unnamed = (PossibleName(*span, UNNAMED, surname_of(row.text[slice(*span)])) for span in withheld(row))
    called = (PossibleName(*span, ADDRESSED, surname_of(row.text[slice(*span)])) for span in introduced(row))
    wed = (PossibleName(*span, UNNAMED, 2) for span in married(row))
    housed = (PossibleName(*span, UNNAMED, 1) for span in families(row))
    made = (PossibleName(*span, LISTED, 0) for span in of_parts(row))
    eastern = tuple(japanese(row))
    runs = [one[:2] for one in foreign(row)]
    parted = (
        PossibleName(*span, IN_PARTS, 0)
        for span in dotted(row)
        if not any(start <= span[0] and end >= span[1] for start, end in runs)
    )
    known_well = (PossibleName(*span, FAMILIAR, 0) for span in familiar(row))
    met = (*_foreign(row), *_well_known(row))
    told = {one[:2] for one in met}
    surnamed = [one for one in with_surnames(row) if one[:2] not in told]
    told.update(one[:2] for one in surnamed)
    alone = (one for one in given_alone(row) if one[:2] not in told)
    return (
        *unnamed,
        *wed,
        *called,
        *housed,
        *made,
        *parted,
        *eastern,
        *known_well,
        *intimate(row),
        *surnamed,
        *alone,
        *met,
    )


def _well_known(row: WordSpans) -> Iterator[PossibleName]:
    """People whom every reader knows; a short name begins many a longer one (李白, 李白云)."""
    known, second = well_known_people(), row.lexicon.likely.second
    runs = {one.start: one.end for one in foreign(row)}
    for start, end in row.spans:
        if end - start > 1 and (name := row.text[start:end]) in known:
            follows = row.text[end : end + 1]
            alone = end in row.starts and row.spans[row.starts[end]][1] == end + 1
            longer = alone and is_han(follows) and second.get(follows, RARE) < row.cost(end, end + 1)
            told = known[name] or called(row, start, end)[1] == "person"
            if told and runs.get(start, end) <= end and (end - start > 2 or not longer):
                yield PossibleName(start, end, LISTED if end - start > 2 else FAMOUS, known[name])


def _foreign(row: WordSpans) -> Iterator[PossibleName]:
    """Foreign names, and people whom a list has: these have a surname where not all of it is foreign sounds."""
    for start, end, trust, _, kind in foreign(row):
        name = row.text[start:end]
        if kind == "person":
            yield PossibleName(start, end, trust, 0 if sounds_foreign(name) else surname_of(name))


def _beside(row: WordSpans, candidates: list[PossibleName]) -> list[PossibleName]:
    """The candidates, those beside a likely name or seen more than once trusted more."""
    ends = {one.end for one in candidates if one.trust >= ENOUGH}
    starts = {one.start for one in candidates if one.trust >= ENOUGH}
    famous = well_known_people()
    longest = {one.start: one.end for one in sorted(candidates, key=lambda one: one.end) if one.trust >= ENOUGH}
    times: dict[str, int] = {}
    for one in candidates:
        if one.start in row.starts and one.end in row.ends:
            name = row.text[one.start : one.end]
            times[name] = times.get(name, 0) + 1
    alone: dict[int, set[int]] = {}
    for one in candidates:
        if one.trust >= ENOUGH and row.text[one.start] in CLEAR_SURNAMES and one.start + 1 in row.starts:
            alone.setdefault(one.start, set()).add(one.end)
    after_surname = {
        one[:2] for one in candidates if one.trust >= ENOUGH and one.start + 1 in row.starts and one.surname == 1
    }
    known = {one[:2] for one in candidates if row.text[one.start : one.end] in famous}
    maybe = {one[:2]: one.trust for one in candidates if one.surname == 1 and one.trust > _MAYBE}
    found = []
    for one in candidates:
        if one.end < longest.get(one.start, 0) and row.text[one.start : one.end] in famous:
            continue
        if one.surname == 0 and one.start - 2 in alone and one.start + 1 in alone[one.start - 2]:  # 邬海英|拉着
            continue
        if one.trust == ADDRESSED and one.surname == 1 and one.start + 1 in ends:  # 李赋宁先生
            continue
        if one.surname == 1 and row.text[one.start] in _WITH and (one.start + 1, one.end) in known:  # 和叶利钦
            continue
        if one.end - one.start == 2 and (one.start - 1, one.end) in after_surname:  # 焦|刘洋
            continue
        if one.end - one.start == 2 and maybe.get((one.start - 1, one.end), NEVER) > one.trust - _LESS:  # 向|明燕
            continue
        before = AND.search(row.text, max(0, one.start - 2), one.start)
        after = _AND_NEXT.match(row.text, one.end)
        trust = one.trust
        if (before and before.start() in ends) or (after and after.end() in starts):
            trust += BESIDE
        trust += AGAIN * min(2, times.get(row.text[one.start : one.end], 1) - 1)
        found.append(one._replace(trust=trust))
    return found


def _best(candidates: list[PossibleName]) -> dict[Span, int]:
    """Those that are trusted most together, none overlapping: in a run of names (王涛王海王群) the likeliest one
    may lie across two."""
    row = sorted((one for one in candidates if one.trust >= ENOUGH), key=lambda one: one.end)
    ends = [one.end for one in row]
    best: list[tuple[float, int]] = [(0.0, 0)]
    for number, one in enumerate(row, 1):
        before = bisect_right(ends, one.start, hi=number - 1)
        best.append(max((best[before][0] + one.trust, before), (best[-1][0], -1)))
    found: dict[Span, int] = {}
    at = len(row)
    while at:
        before = best[at][1]
        if before >= 0:
            found[row[at - 1][:2]] = row[at - 1].surname
        at = before if before >= 0 else at - 1
    return found


def _speakers(row: WordSpans, known: Set[str]) -> Iterator[Span]:
    """Who is known elsewhere and says something here, though the verb was joined to the name (健生道)."""
    for match in _SAYS.finditer(row.text) if known else ():
        end = match.start()
        for start in range(max(0, end - LONGEST_NAME), end - 1):
            if start in row.starts and row.text[start:end] in known:
                yield start, end
                break


def _given_alone(row: WordSpans, names: Set[str]) -> Sequence[Span]:
    """The given name alone, once the full name stood (毓群), where it is no word of its own."""
    given = (name[surname_of(name) :] for name in names if surname_of(name))
    alone = [
        one for one in given if len(one) == 2 and has_han(one) and one[0] != "某" and not row.lexicon.known(one)
    ]
    parts = {part for name in names if _DOT.search(name) for part in _DOT.split(name)}
    parts |= {eastern_surname(name) for name in names if len(name) > _WHOLE}
    return row.everywhere([*alone, *(part for part in parts if len(part) > 1 and row.is_proper(part))])


def _listed(row: WordSpans) -> Iterator[Span]:
    """Names in a bare list (曾丽、单勇、解晓东): surname and given name each, hardly one of them a word."""
    for listing in _LISTING.finditer(row.text):
        spans = [item.span() for item in _ITEM.finditer(row.text, *listing.span())]
        words = sum(start in row.starts and row.spans[row.starts[start]][1] == end for start, end in spans)
        if all(_like_a_name(row, *span) for span in spans) and 3 * words <= len(spans):
            yield from spans


def _like_a_name(row: WordSpans, start: int, end: int) -> bool:
    """Whether a stretch is made like a name."""
    first = 2 if row.text[start : start + 2] in COMPOUND_SURNAMES else 1
    given = row.text[start + first : end]
    surname = first == 2 or row.text[start] in SURNAMES
    return surname and row.whole(start, end) and len(given) in (1, 2) and is_given(given)
