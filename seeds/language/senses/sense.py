"""One sense of a word, with what it needs around it: told by our own tables, or read from how CC-CEDICT
writes it."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple, Protocol

from seeds.language.dictionary.entry import CEDICT, Entry, Use

_REGISTERS = (
    (
        re.compile(
            r"\((?:classical|literary[^)]*|archaic|old|arch\.|in classical[^)]*)\)|^old variant of|^archaic variant"
        ),
        "古",
    ),
    (re.compile(r"\((?:Tw|Taiwan[^)]*)\)|^Taiwan pr\."), "台湾"),
    (
        re.compile(r"\((?:dialect|Cantonese|Beijing dialect|northern dialect|Internet slang|slang|jocular)[^)]*\)"),
        "方言",
    ),
    (re.compile(r"\((?:coll\.|spoken)[^)]*\)"), "口语"),
    (re.compile(r"\((?:derog\.|pejorative)[^)]*\)"), "贬"),
)
_COUNTS = re.compile(r"^(?:\([^)]*\) ?)?(?:classifier|measure word) for|^\(classifier|^classifier")
_BOUND = re.compile(r"\(bound form\)|^\(?(?:suffix|prefix)\b|\((?:suffix|prefix|noun suffix)[^)]*\)|^-\w|\w-$")
_NAMED = re.compile(
    r"^surname |^[A-Z][\w’'-]+ (?:District|County|City|Province|Prefecture|Township|Island)|^place name|^name of"
)
_POINTS = re.compile(r"variant of|^(?:also )?see |^used in |^also written|^abbr\. for|^Taiwan pr\.|^CL:|^Japanese ")
_ASIDE = re.compile(r"^(?:\([^)]*\) ?)+")


class Dictionary(Protocol):
    """What is asked of a dictionary."""

    def entries(self, word: str) -> Sequence[Entry]:
        """The entries of a headword, the usual one first."""


class Sense(NamedTuple):
    """One sense of one entry."""

    gloss: str
    entry: Entry
    number: int
    """Its place among the senses of its entry."""
    use: Use

    @property
    def is_own(self) -> bool:
        """Whether our own tables tell what it needs."""
        return self.entry.source != CEDICT and bool(self.entry.uses)

    @property
    def points_elsewhere(self) -> bool:
        """Whether it only says how else the word is written, or read."""
        return _POINTS.search(self.gloss) is not None


def senses_of(entries: Sequence[Entry]) -> list[Sense]:
    """All senses of some entries, in their order."""
    return [sense for entry in entries for sense in _senses(entry)]


@lru_cache(maxsize=4096)
def _senses(entry: Entry) -> tuple[Sense, ...]:
    told = entry.uses if len(entry.uses) == len(entry.senses) and entry.source != CEDICT else ()
    mark = entry.uses[0].part if entry.uses and not told else ""
    alone = len(entry.senses) == 1
    return tuple(
        Sense(gloss, entry, number, told[number] if told else use_of(gloss, entry, mark, alone))
        for number, gloss in enumerate(entry.senses)
    )


def use_of(gloss: str, entry: Entry, mark: str, alone: bool) -> Use:
    """What CC-CEDICT's way of writing a sense tells of it; `mark` is what a word list takes the word for."""
    register = next((name for pattern, name in _REGISTERS if pattern.search(gloss)), "")
    if _COUNTS.search(gloss):
        return Use("q", "measure" if len(entry.simplified) == 1 else "", register)
    if entry.pinyin[:1].isupper() or _NAMED.search(gloss):
        return Use("nr" if gloss.startswith("surname ") else "nz", "name", register)
    if _BOUND.search(gloss):
        stand = (
            "suffix" if "suffix" in gloss or gloss.startswith("-") else "prefix" if "prefix" in gloss else "piece"
        )
        return Use({"suffix": "k", "prefix": "h"}.get(stand, "x"), stand, register)
    return Use(_part(_ASIDE.sub("", gloss), mark, alone), "", register)


def _part(gloss: str, mark: str, alone: bool) -> str:
    """Its part of speech, by the English of the gloss; where that does not tell, what the word is taken for."""
    if gloss.startswith(("to ", "(of ", "be ")):
        return "v"
    if alone and mark:
        return mark
    if gloss.startswith(("a ", "an ", "the ")):
        return "n"
    if re.match(r"\w+ly\b", gloss):
        return "d"
    if mark[:1] in ("v", ""):
        return "n" if mark else ""
    return mark
