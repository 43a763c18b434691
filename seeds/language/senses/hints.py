"""Patterns that show a sense: examples in the brackets of a gloss, and the lines of data/hints.tsv."""

import re
from functools import lru_cache
from typing import NamedTuple

from seeds.language.characters import HAN
from seeds.language.glossary.lines import Lines
from seeds.language.senses.clause import Clause

_BRACKETS = r"\(([^()]*)\)"
_HAN_RUN = f"[{HAN}]+(?:…[{HAN}]+)*"
_BEFORE, _AFTER = r"\bafter ", r"\bbefore "
_NO_EXAMPLE = "^=|like |short for|tenth of|abbr|the same as"
_AROUND = 12
"""Characters that may stand between the two halves of a pattern like 连…也."""


class Example(NamedTuple):
    """Chinese in the brackets of a gloss."""

    text: str
    pattern: re.Pattern[str]
    place: str
    """Where it stands: `with` holds the word, `before` it, `after` it."""

    def found(self, clause: Clause) -> bool:
        """Whether the text shows it, around the word."""
        if self.place == "before":
            return clause.text[: clause.start].endswith(self.text)
        if self.place == "after":
            return clause.text.startswith(self.text, clause.end)
        begin, end = clause.spans[0][0], clause.spans[-1][1]
        return any(
            match.start() <= clause.start and clause.end <= match.end()
            for match in self.pattern.finditer(clause.text, begin, end)
        )


@lru_cache(maxsize=4096)
def examples(gloss: str) -> tuple[Example, ...]:
    """The examples of a gloss."""
    if gloss.isascii():
        return ()
    found = []
    for inside in re.findall(_BRACKETS, gloss):
        place = "before" if re.search(_BEFORE, inside) else "after" if re.search(_AFTER, inside) else "with"
        if re.search(_NO_EXAMPLE, inside):
            continue
        for run in re.findall(_HAN_RUN, inside):
            if place == "with" and len(run) == 1:
                continue  # a mere character, as in (90后), would be found in every text
            pattern = f".{{1,{_AROUND}}}?".join(map(re.escape, run.split("…")))
            found.append(Example(run, re.compile(pattern), place))
    return tuple(found)


_TAG = r"<(!?)([a-z])>"
"""`<v>` where a hint wants a neighbour that may well be a verb, `<!v>` one that is none."""


class Side(NamedTuple):
    """What a hint wants on one side of the word."""

    pattern: re.Pattern[str] | None
    parts: tuple[tuple[bool, str], ...]
    """Parts of speech of the neighbour, each with whether it has that part."""

    def fits(self, clause: Clause, step: int) -> bool:
        """Whether the neighbour on that side is of those parts."""
        return all(clause.neighbour_is(part, step) == wanted for wanted, part in self.parts)


def _side(written: str, form: str) -> Side:
    bare = re.sub(_TAG, "", written)
    parts = tuple((not no, part) for no, part in re.findall(_TAG, written))
    return Side(re.compile(form.format(bare)) if bare else None, parts)


class Hint(NamedTuple):
    """Surroundings in which a word has one certain sense."""

    gloss: str
    """How the gloss begins."""
    left: Side
    right: Side
    why: str

    def found(self, clause: Clause) -> bool:
        """Whether the word stands in them."""
        before, after = self.left.pattern, self.right.pattern
        if not (self.left.fits(clause, -1) and self.right.fits(clause, 1)):
            return False
        near = clause.text[max(clause.start - 30, 0) : clause.start].rstrip(" ")
        if before is not None and not before.search(near):
            return False
        return after is None or after.match(clause.text[clause.end : clause.end + 30]) is not None


@lru_cache(maxsize=1024)
def hints(word: str) -> tuple[Hint, ...]:
    """A word's lines of the table, in the order in which they are tried; compiled when the word is first met."""
    return tuple(
        Hint(gloss, _side(before, "(?:{})$"), _side(after, "{}"), why)
        for gloss, before, after, why in table().of(word)
    )


@lru_cache(maxsize=1)
def table() -> Lines:
    """The table; where its lines begin is looked up once, which takes longer than a key may."""
    return Lines("hints.tsv", 5)
