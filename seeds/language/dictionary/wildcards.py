"""Headwords that fit a pattern: `*` stands for any signs or none, `?` for one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seeds.language.characters import has_han, unaccented
from seeds.language.dictionary.flat import Flat
from seeds.language.dictionary.spelling import ANY, ONE

WIDE = str.maketrans({"＊": ANY, "？": ONE})
"""An input method for Chinese types them so; ？ alone also ends a question."""


def written(typed: str) -> str:
    """The pattern in narrow signs and small letters, with no two `*` beside each other."""
    pattern = re.sub(r"\*+", ANY, typed.translate(WIDE).lower())
    return pattern if has_han(pattern) else unaccented(pattern)


def expression(pattern: str) -> re.Pattern[str]:
    """What fits the pattern whole."""
    signs = {ANY: ".*", ONE: "."}
    return re.compile("".join(signs.get(sign) or re.escape(sign) for sign in pattern), re.DOTALL)


def fitting(index: Flat, section: str, pattern: str) -> Iterator[tuple[str, str]]:
    """Keys of a section that fit, in order, with their values; found by how they begin, or by the longest part."""
    fits = expression(pattern).fullmatch
    parts = re.split(r"[*?]", pattern)
    found = index.starting(section, parts[0]) if parts[0] else index.containing(section, max(parts, key=len))
    return ((key, value) for key, value in found if fits(key))
