"""The company that a word keeps in each of its senses: a clause with such words in it tells which of them holds.

`data/companions.tsv` names them: `~球` stands behind the word, `电话~` before it, at once or with a few characters
between; any other stands anywhere in the clause.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from seeds.language.glossary.lines import Lines
from seeds.language.senses.clause import Clause

BETWEEN = 4
"""Characters that may stand between a word and what it takes."""
REACH = BETWEEN + 6
"""So far a companion may reach that stands on one side."""
NEAR, FAR, AROUND = 2.0, 1.4, 0.9
"""What a companion at once beside the word, one a few characters away, and one elsewhere in its clause is worth."""
ONE_CHARACTER = 0.2
"""A companion of one character that does not stand right beside the word is often part of something else."""
MORE, MOST = 0.4, 3.0
"""What every further one adds, and what all are worth together."""


class Company(NamedTuple):
    """What stands with a word in one of its senses."""

    before: tuple[str, ...]
    behind: tuple[str, ...]
    around: tuple[str, ...]

    def found(self, clause: Clause) -> tuple[float, str]:
        """What the clause shows of it is worth, and what tells the most."""
        text, begin, end = clause.text, clause.spans[0][0], clause.spans[-1][1]
        worths: list[tuple[float, str]] = []
        after = text[clause.end : min(clause.end + REACH, end)]
        for one in self.behind:
            _beside(worths, one, after.find(one))
        left = text[max(clause.start - REACH, begin) : clause.start]
        for one in self.before:
            at = left.rfind(one)
            _beside(worths, one, len(left) - at - len(one) if at >= 0 else -1)
        for one in self.around:
            if text.find(one, begin, clause.start) >= 0 or text.find(one, clause.end, end) >= 0:
                worths.append((AROUND * (ONE_CHARACTER if len(one) == 1 else 1), one))
        if not worths:
            return 0.0, ""
        worth, most = max(worths)
        return min(worth + MORE * (len(worths) - 1), MOST), most


def _beside(worths: list[tuple[float, str]], one: str, distance: int) -> None:
    if distance == 0:
        worths.append((NEAR, one))
    elif 0 < distance <= BETWEEN:
        worths.append((FAR * (ONE_CHARACTER if len(one) == 1 else 1), one))


@lru_cache(maxsize=2048)
def companies(word: str) -> Mapping[str, Company]:
    """By the gloss of each sense of a word what keeps it company."""
    return {gloss: _company(told.split(" ")) for gloss, told in table().of(word)}


def _company(told: Sequence[str]) -> Company:
    return Company(
        tuple(one[:-1] for one in told if one.endswith("~")),
        tuple(one[1:] for one in told if one.startswith("~")),
        tuple(one for one in told if "~" not in one),
    )


@lru_cache(maxsize=1)
def table() -> Lines:
    """The table; where its lines begin is looked up once, which takes longer than a key may."""
    return Lines("companions.tsv", 3)
