"""The patterns as data/constructions.tsv has them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from seeds.language.characters import HAN, within
from seeds.language.glossary.entries import rows
from seeds.language.sentences import ENDING

_BARS = within(ENDING) + r"；…\n"
_WORDS, _CLAUSES = f"[^{_BARS}，：:]", f"[^{_BARS}]"
_END = rf"[{_BARS}，：:、“”‘’「」』()《》\s]|\Z"
_GAP = re.compile(r"\{([abc])(,?)\}")


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
    regex: re.Pattern[str]
    """For a text in the characters of `plainly`; no gap goes beyond a sentence, and each is bounded."""


@lru_cache(maxsize=1)
def patterns() -> Mapping[str, Pattern]:
    """All of them by id, in the order of the file."""
    found: dict[str, Pattern] = {}
    for id, written, level, register, meaning, built, example, translation, regex in rows("constructions.tsv", 9):
        spelled = re.compile(_spelled_out(regex))
        found[id] = Pattern(id, written, int(level), register, meaning, built, example, translation, spelled)
    return found


def _spelled_out(regex: str) -> str:
    """A regular expression with its short ways of writing replaced."""
    return _GAP.sub(_gap, regex).replace("{E}", _END).replace("HAN", HAN)


def _gap(short: re.Match[str]) -> str:
    inside, most = (_CLAUSES, 40) if short[2] else (_WORDS, 24)
    return f"(?P<{short[1]}>{inside}{{1,{most}}}?)"
