"""A text's words with their kinds and readings: the way from text to Analysis."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Sequence
from operator import attrgetter

from seeds.language import words
from seeds.language.analysis import NOTHING_OWN, Analysis, Name, OwnWords, Word, holds
from seeds.language.names import Learned, covered, find_names, kind_of_body, learned
from seeds.language.names.kinds import ADMINISTRATIVE, HOLDING
from seeds.language.readings import as_one, readings
from seeds.language.readings import prepare as prepare_readings
from seeds.language.readings.decided import as_decided
from seeds.language.saved import RULES, dump, load
from seeds.language.script import simple
from seeds.language.sentences import parts
from seeds.language.spelled import capitals, is_land, joints_of_name
from seeds.language.words import Piece
from seeds.language.words.strings import Strings

__all__ = ["RULES", "analyse", "analyse_all", "dump", "load", "prepare"]

AREAS_IN_NAMES = ADMINISTRATIVE | HOLDING
"""Kinds of places after which another part of the name begins."""
LONGEST_PLACE = 6
"""A longer name of a place or a body stays in its words, each of them marked as a name."""
LONGEST = 30_000
"""A passage of more characters is understood in parts: what is found on the way takes much memory a character."""
TIMES = 4
"""So often at most a text is looked through before its words are known."""

Step = Callable[[str], object]
"""Takes a text, or a part of it, that was looked through once more."""


def prepare(cache: str | None = None) -> None:
    """Load what analysing needs; derived tables are kept in the folder, if one is given."""
    words.prepare(cache)
    prepare_readings(cache)


def analyse(text: str, own: OwnWords = NOTHING_OWN) -> Analysis:
    """The words of a text that stands alone."""
    return analyse_all([text], own)[0]


def quietly(text: str) -> None:
    """Nobody watches."""


def analyse_all(texts: Sequence[str], own: OwnWords = NOTHING_OWN, step: Step = quietly) -> list[Analysis]:
    """The words of each text of an article, covering every character, with the reading of each in its context.

    What one passage introduces (a full name, a short form) is known in all of them, but for those no person wrote.
    """
    together = iter(_together([text for text in texts if len(text) <= LONGEST], own, step))
    return [next(together) if len(text) <= LONGEST else _in_parts(text, own, step) for text in texts]


def _in_parts(text: str, own: OwnWords, step: Step) -> Analysis:
    """The words of a long passage, found in one part after the other."""
    found: list[Word] = []
    names: list[Name] = []
    for start, end in parts(text, LONGEST, LONGEST):
        (part,) = _together([text[start:end]], own, step)
        found += (word._replace(start=word.start + start, end=word.end + start) for word in part.words)
        names += (name._replace(start=name.start + start, end=name.end + start) for name in part.names)
    return Analysis(tuple(found), tuple(names))


def _together(texts: Sequence[str], own: OwnWords, step: Step) -> list[Analysis]:
    """The words of texts that teach each other."""
    plain = [simple(text) for text in texts]
    cuts = [words.cut(text, own) for text in texts]
    names: list[Sequence[Name]] = []
    for text, cut in zip(plain, cuts, strict=True):
        names.append(find_names(text, spans(cut)))
        step(text)
    fixed = [words.fixed(text, own) for text in texts]
    kept = [own_words | covered(met) for own_words, met in zip(fixed, names, strict=True)]
    cuts, names = named_anew(plain, cuts, names, words.settled(plain, cuts, kept), step)
    cuts, names = taught(plain, cuts, names, fixed, step)
    known = learned(plain, [spans(cut) for cut in cuts], names)
    found = []
    for text, twin, cut, met in zip(texts, plain, cuts, names, strict=True):
        everything = [
            name._replace(full=known.short.get(twin[name.start : name.end], ""))
            for name in again(twin, cut, met, known)
        ]
        found.append(_analysed(text, twin, cut, everything, read_as(text, twin, everything, known, own)))
        step(text)
    return found


def taught(
    texts: Sequence[str],
    cuts: Sequence[list[Piece]],
    names: Sequence[Sequence[Name]],
    fixed: Sequence[set[int]],
    step: Step,
) -> tuple[list[list[Piece]], list[Sequence[Name]]]:
    """The pieces and the names once more, with the words that the text writes again and again; names are known, and
    what the reader decided is fixed."""
    told = {text[name.start : name.end] for text, met in zip(texts, names, strict=True) for name in met}
    found = {word for word in words.repeated(texts, cuts) if not _named_otherwise(word, told, texts)}
    if not found:
        return list(cuts), list(names)
    strings = Strings(found)
    anew = [words.joined(text, cut, strings, held) for text, cut, held in zip(texts, cuts, fixed, strict=True)]
    return named_anew(texts, cuts, names, anew, step)


def named_anew(
    texts: Sequence[str],
    cuts: Sequence[list[Piece]],
    names: Sequence[Sequence[Name]],
    anew: list[list[Piece]],
    step: Step,
) -> tuple[list[list[Piece]], list[Sequence[Name]]]:
    """The pieces as they are cut anew, and the names, looked for once more where a text is cut otherwise."""
    found = []
    for text, cut, before, met in zip(texts, anew, cuts, names, strict=True):
        found.append(met if cut == before else find_names(text, spans(cut)))
        step(text)
    return anew, found


def _named_otherwise(word: str, told: Collection[str], texts: Sequence[str]) -> bool:
    """Whether a word is part of a name, or holds one that stands outside of it too (冠南华 is no 南华)."""
    return any(word in name or (name in word and _times(name, texts) > _times(word, texts)) for name in told)


def _times(string: str, texts: Sequence[str]) -> int:
    return sum(text.count(string) for text in texts)


def again(text: str, cut: Sequence[Piece], met: Sequence[Name], known: Learned) -> Sequence[Name]:
    """The names of a text, looked for once more where a name from elsewhere stands in it that was not found."""
    found = {text[name.start : name.end] for name in met}
    here = known.within(text)
    return find_names(text, spans(cut), here) if here.keys() - found else met


def read_as(text: str, plain: str, names: Sequence[Name], known: Learned, own: OwnWords) -> OwnWords:
    """The reader's decisions, with short forms read as in their full form (中 of 中央, not of 中选)."""
    found: dict[str, tuple[str, ...]] = {}
    for start, end, *_ in names:
        full = known.short.get(plain[start:end])
        if full:
            whole = readings(full, spans(words.cut(full)))
            at = 0
            syllables = []
            for char in plain[start:end]:
                at = full.find(char, at) + 1
                syllables.append(whole[at - 1] if at else None)
            if all(syllables):
                found[text[start:end]] = tuple(syllable or "" for syllable in syllables)
    return own._replace(readings={**found, **own.readings}) if found else own


def spans(cut: Sequence[Piece]) -> list[tuple[int, int]]:
    """Where the pieces begin and end."""
    return [(piece.start, piece.end) for piece in cut]


_BEFORE_SURNAMES = frozenset("小老阿大")
"""What stands before a surname among acquaintances; a nickname has none (黑豹 is no Hè)."""


def _analysed(text: str, plain: str, cut: Sequence[Piece], names: Sequence[Name], own: OwnWords) -> Analysis:
    fixed = words.fixed(text, own)
    cut = parted(plain, cut, names, fixed)
    persons = [
        (name.start, name.end)
        for name in names
        if name.kind == "person" and (name.surname or plain[name.start] in _BEFORE_SURNAMES)
    ]
    others = [(name.start, name.end) for name in names if name.kind in ("place", "body")]
    pinyin = readings(text, spans(cut), persons, others)
    decided = parts_of(_told(*known) for known in own.readings.items() if holds(text, known[0]))
    found = []
    for start, end, kind in whole(plain, cut, names, fixed):
        syllables = tuple(pinyin[start:end])
        is_decided = own is not NOTHING_OWN and (
            text[start:end] in decided or not fixed.isdisjoint(range(start, end))
        )
        if kind == "word" and not is_decided and not as_one(plain[start:end], syllables):
            found += [Word(at, at + 1, kind, (pinyin[at],)) for at in range(start, end)]
        else:
            joints, capitals = _shape(plain[start:end], kind)
            read = syllables if any(syllables) else None
            found.append(Word(start, end, kind, read, joints=joints, capitals=capitals))
    return Analysis(tuple(as_decided(text, found, own.readings)), tuple(names))


def _shape(written: str, kind: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Where a long word is spelled apart, and a name: behind a surname, before a kind of place, in a long part; and
    what has a capital in a word that is no name."""
    if kind == "name":
        return joints_of_name(written), ()
    if kind == "word" and is_land(written):
        return (parted := joints_of_name(written)), (0, *parted)
    return (words.joints(written), capitals(written)) if kind in ("word", "number") else ((), ())


def _told(string: str, syllables: Sequence[str]) -> str:
    """As much of a string as its reader told how to read: not what only says which place is meant."""
    return "".join(char for char, syllable in zip(string, syllables, strict=False) if syllable)


def parts_of(strings: Iterable[str]) -> set[str]:
    """The strings with all that stands in them: what the reader told how to read."""
    return {
        string[start:end]
        for string in strings
        for start in range(len(string))
        for end in range(start + 1, len(string) + 1)
    }


def parted(text: str, cut: Sequence[Piece], names: Sequence[Name], fixed: set[int]) -> list[Piece]:
    """The pieces, those that a name begins or ends in cut anew around it; the reader's own words stay."""
    found = list(cut)
    for edge in sorted({edge for name in names for edge in name[:2]}, reverse=True):
        number = bisect_left(found, edge + 1, key=attrgetter("start")) - 1
        piece = found[number] if number >= 0 else None
        if piece and piece.start < edge < piece.end and edge not in fixed:
            inside = (*words.cut(text[piece.start : edge]), *words.cut(text[edge : piece.end]))
            at = piece.start
            row = []
            for part in inside:
                row.append(Piece(at, at + part.end - part.start, part.kind))
                at = row[-1].end
            last, behind = row[-1], found[number + 1 : number + 2]
            apart = last.end - last.start == 1 and behind and behind[0].start not in fixed
            if apart and words.prepare().known(text[last.start : behind[0].end]):
                row[-1:] = [Piece(last.start, behind[0].end, "word")]  # 王|家 + 人
                found[number : number + 2] = row
            else:
                found[number : number + 1] = row
    return found


def whole(text: str, cut: Sequence[Piece], names: Sequence[Name], fixed: set[int]) -> list[Piece]:
    """The pieces with names and unknown words put together: nothing is guessed across the edge of a name."""
    found: list[Piece] = []
    at = 0
    for name in names:
        first = bisect_left(cut, name.start, lo=at, key=attrgetter("start"))
        found += words.join_unknown(text, cut[at:first], fixed)
        at = bisect_left(cut, name.end, lo=first, key=attrgetter("start"))
        found += named(text, cut[first:at], name, fixed)
    return found + words.join_unknown(text, cut[at:], fixed)


def with_kinds(text: str, inside: Sequence[Piece], fixed: set[int]) -> list[Piece]:
    """The pieces of a long name, a place in it as one word: 观|澜|街道 of 观澜街道办事处."""
    found: list[Piece] = []
    first = 0
    for piece in inside:
        found.append(piece)
        if text[piece.start : piece.end] not in AREAS_IN_NAMES:
            continue
        start = found[first].start if first < len(found) else piece.end
        if piece.end - start <= LONGEST_PLACE and fixed.isdisjoint(range(start, piece.end)):
            found[first:] = [Piece(start, piece.end, "word")]
        first = len(found)
    return found


def named(text: str, inside: Sequence[Piece], name: Name, fixed: set[int]) -> list[Piece]:
    """A short name is one word; a longer one stays in its words, and what the reader joined or split stays."""
    if name.kind == "work":
        return words.join_unknown(text, inside, fixed)
    short = name.kind == "person" or name.end - name.start <= LONGEST_PLACE
    if short and fixed.isdisjoint(range(name.start, name.end)):
        return [Piece(name.start, name.end, "name")]
    inside = with_kinds(text, inside, fixed)
    stop = name.end - len(kind_of_body(text[name.start : name.end]))
    last = bisect_left(inside, stop, key=attrgetter("start"))
    joined = words.join_unknown(text, inside[:last], fixed) + words.join_unknown(text, inside[last:], fixed)
    return [piece._replace(kind="name") if _names(text, piece) else piece for piece in joined]


def _names(text: str, piece: Piece) -> bool:
    """Whether a piece of a name is a word of it: a number only where it tells which one is meant (第二 + 中学)."""
    return piece.kind == "word" or (piece.kind == "number" and text.startswith("第", piece.start))
