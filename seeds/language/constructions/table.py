"""The patterns as data/constructions.tsv has them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from seeds.language.characters import HAN, within
from seeds.language.constructions.shared import SHARED
from seeds.language.glossary.entries import rows
from seeds.language.glossary.lines import Lines
from seeds.language.sentences import ENDING

FILE, COLUMNS = "constructions.tsv", 10
_BARS = within(ENDING) + r"；…\n"
_WORDS, _CLAUSES = f"[^{_BARS}，：:]", f"[^{_BARS}]"
_END = rf"[{_BARS}，：:、”’」』()》]|\s(?!\s*[“‘「『])|\Z"
"""A quotation that opens belongs to what goes before it: 适逢“双节”期间."""
_GAP = re.compile(r"\{([abc][0-9]?[a-z]*)(,?)\}")
_SHORT = re.compile(r"\{([A-Z]{2,})\}")
_OPEN = r"\(\?P<{}>\[\^[^\]]*\]\{{[0-9],[0-9]+\}}\)+(?:\||\Z)"
"""How a gap is written that goes on to the end of its clause: nothing stands behind it."""
_INSTEAD = re.compile(rf"[{HAN}()]+(?: / [{HAN}()]+)+")
_OPTIONAL = re.compile(r"\([^)]*\)")


class Pattern(NamedTuple):
    """A construction, with what a learner wants to know of it."""

    id: str
    written: str
    """以…为…"""
    level: int
    """From 4, upper intermediate, to 7, literary."""
    register: str
    meaning: str
    """In English, with A, B and C for the gaps."""
    built: str
    example: str
    translation: str
    written_out: str
    """The regular expression as it stands in the file."""
    cues: tuple[tuple[str, ...], ...]
    """Of each of these the text must hold one, else the pattern need not be looked for."""

    @property
    def regex(self) -> re.Pattern[str]:
        """For a text in the characters of `plainly`; no gap goes beyond a sentence, and each is bounded."""
        return compiled(self.written_out)

    @property
    def alternatives(self) -> Sequence[Sequence[str]]:
        """What may stand for one another in it: 不料 / 谁知 / 没想到."""
        return _alternatives(self.built)

    def is_open(self, gap: str) -> bool:
        """Whether a gap goes on to the end of the clause."""
        return _is_open(self.written_out, gap)


def candidates(text: str) -> list[Pattern]:
    """The patterns that may stand in a sentence: whose cues do. Mostly they do not, and are not looked for."""
    found: dict[int, Pattern] = {}
    index = _by_character()
    for char in set(text) & index.keys():
        for number, cue, pattern in index[char]:
            if number not in found and cue in text:
                for others in pattern.cues[1:]:
                    if not any(other in text for other in others):
                        break
                else:
                    found[number] = pattern
    return [found[number] for number in sorted(found)]


@lru_cache(maxsize=1)
def _by_character() -> Mapping[str, list[tuple[int, str, Pattern]]]:
    """The first cues of all patterns by the character they begin with, each with its place in the file."""
    found: dict[str, list[tuple[int, str, Pattern]]] = {}
    for number, pattern in enumerate(patterns().values()):
        for cue in pattern.cues[0]:
            found.setdefault(cue[0], []).append((number, cue, pattern))
    return found


@lru_cache(maxsize=1)
def patterns() -> Mapping[str, Pattern]:
    """All of them by id, in the order of the file."""
    return {row[0]: _read(row) for row in rows(FILE, COLUMNS)}


@cache
def pattern_of(id: str) -> Pattern:
    """One of them, read from where it lies: a page that stays open tells of a few."""
    for told in lines().of(id):
        return _read([id, *told])
    raise KeyError(id)


@lru_cache(maxsize=1)
def lines() -> Lines:
    """Where each of them lies."""
    return Lines(FILE, COLUMNS)


def _read(row: list[str]) -> Pattern:
    id, written, level, register, meaning, built, example, translation, regex, cues = row
    needed = tuple(tuple(some.split("|")) for some in cues.split())
    return Pattern(id, written, int(level), register, meaning, built, example, translation, regex, needed)


@cache
def _alternatives(built: str) -> Sequence[Sequence[str]]:
    """虽(然) may be 虽 or 虽然."""
    groups = (group.split(" / ") for group in _INSTEAD.findall(built))
    return [sorted({form for one in group for form in _forms(one)}, key=len, reverse=True) for group in groups]


def _forms(written: str) -> Iterator[str]:
    for form in (_OPTIONAL.sub("", written), written.replace("(", "").replace(")", "")):
        if bare := form.strip("()"):  # a bracket may hold all of the others too: (就 / 便)
            yield bare


@cache
def _is_open(regex: str, gap: str) -> bool:
    return re.search(_OPEN.format(gap), regex) is not None


@cache
def compiled(regex: str) -> re.Pattern[str]:
    """A pattern is compiled when a text first holds what it needs: all at once would take a seventh of a second."""
    return re.compile(_spelled_out(regex))


def _spelled_out(regex: str) -> str:
    """A regular expression with its short ways of writing replaced."""
    regex = _SHORT.sub(lambda short: SHARED[short[1]], regex)
    return _GAP.sub(_gap, regex).replace("{E}", _END).replace("HAN", HAN)


def _gap(short: re.Match[str]) -> str:
    inside, most = (_CLAUSES, 40) if short[2] else (_WORDS, 24)
    return f"(?P<{short[1]}>{inside}{{1,{most}}}?)"
