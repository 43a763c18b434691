"""Lists of words from other programs: one a line, CSV, exports of Pleco and Anki, with all that is in them."""

from __future__ import annotations

import csv
import html
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from seeds.errors import CannotRead
from seeds.language.characters import HAN, has_han

LONGEST = 12
"""Characters; what is longer is a sentence."""
FIELD = 2_000
"""Characters of a line that are looked at; a word list has none so long."""
SEPARATORS = {"tab": "\t", "comma": ",", "semicolon": ";", "pipe": "|", "colon": ":", "space": " "}
ASIDE = re.compile(r"[（(\[【〔][^）)\]】〕]*[）)\]】〕]")
WITHIN = re.compile(r"(?is)<r[tp]\b[^>]*>.*?</r[tp]>|</?(?:ruby|rb|b|i|u|em|strong|mark)\b[^>]*>")
"""Markup within a word or a sentence, and the reading over it."""
TAG = re.compile(r"<[^>]*>|\[sound:[^\]]*\]")
COLOURED = re.compile(r"(?i)(?<=[a-zÀ-ǜ])(?:</?span\b[^>]*>)+(?=[a-zÀ-ǜ’'])")
"""Between syllables of one word, each in the colour of its tone."""
BETWEEN = re.compile(r"[/|、，,;；\s]+")
QUOTES = str.maketrans("", "", '“”‘’「」『』《》"')
NO_WORD = re.compile(r"[^\w·]")
PLAIN = re.compile(rf"[{HAN}]{{1,{LONGEST}}}")
"""What most lines of most lists are: a word and nothing else."""
A_WHILE = 20_000
"""Lines between two looks at how far it is."""

FORMULA, TOO_LONG, NO_HAN, SIGNS = (
    "formulas",
    f"longer than {LONGEST} characters",
    "without Chinese characters",
    "with signs that no word has",
)
REPEATED = "in the list before"


class WordList(NamedTuple):
    """The words of a list, each once, and how many lines were left out for which reason."""

    words: tuple[str, ...]
    left_out: dict[str, int]


class Columns(NamedTuple):
    """What the fields of a list's lines are called, and in which of them the words are."""

    names: tuple[str, ...] = ()
    place: int | None = None
    """Nothing where each line is searched for its word."""
    heads: int = 0
    """How many lines are no words but the names."""

    def searched(self, line: list[str]) -> list[str]:
        """The fields in which the word may be."""
        return line if self.place is None else line[self.place : self.place + 1] or [""]


def columns(text: str, field: str) -> Columns:
    """The columns of a list, its words in the one of this name or number; Anki or the first line names them."""
    lines = text.lstrip("\ufeff").splitlines()
    separator = next((line[11:] for line in lines[:20] if line.startswith("#separator:")), "")
    sign = SEPARATORS.get(separator.strip().lower(), separator[:1])
    named = next((line[9:] for line in lines[:20] if line.startswith("#columns:")), "")
    first = named or next((line for line in lines if line.strip() and not line.startswith(("#", "//"))), "")
    heads = tuple(head.strip() for head in split(first[:FIELD], sign or guessed(first)))
    if not field:
        return Columns(heads if named else ())
    known = [head.casefold() for head in heads]
    if field.casefold() in known:
        return Columns(heads, known.index(field.casefold()), 0 if named else 1)
    if field.isdecimal() and 0 < int(field) <= len(heads):
        return Columns(heads if named else (), int(field) - 1)
    there = f"its first line has: {', '.join(heads)}"[:200]
    raise CannotRead(
        f"there is no column '{field}' in this list", f"{there}; a number from 1 to {len(heads)} works too"
    )


def read_words(text: str, went: Callable[[float], None] = lambda done: None, field: str = "") -> WordList:
    """Every word in the text of a list, or in one column; `went` is told now and then how much of it is read."""
    found = columns(text, field)
    lines = islice(fields_of(text, went), found.heads, None)
    return gathered(words_in(found.searched(line)) for line in lines)


def gathered(found: Iterable[tuple[list[str], str]]) -> WordList:
    """Words and reasons, line by line, as one list."""
    words: dict[str, None] = {}
    reasons: Counter[str] = Counter()
    for some, reason in found:
        if reason:
            reasons[reason] += 1
        for word in some:
            if word in words:
                reasons[REPEATED] += 1
            words[word] = None
    return WordList(tuple(words), dict(reasons.most_common()))


def fields_of(text: str, went: Callable[[float], None]) -> Iterator[list[str]]:
    """The fields of each line that is neither blank nor a remark."""
    separator = ""
    lines = text.lstrip("\ufeff").splitlines()
    for number, whole in enumerate(lines):
        if number % A_WHILE == 0:
            went(number / len(lines))
        line = whole[:FIELD]
        if line.startswith(("#", "//")):  # Anki's heads and Pleco's categories
            name, _, value = line[1:].partition(":")
            if name == "separator":
                separator = SEPARATORS.get(value.strip().lower(), value[:1])
            continue
        if line.strip():
            yield split(line, separator or guessed(line))


def guessed(line: str) -> str:
    """What stands between the fields of a line."""
    return next((sign for sign in ("\t", ";", ",") if sign in line), "")


def split(line: str, separator: str) -> list[str]:
    """The fields of a line, without quotes."""
    if not separator or (separator not in line and '"' not in line):
        return [line]
    if '"' not in line:
        return line.split(separator)
    try:
        return next(csv.reader([line], delimiter=separator), [])
    except csv.Error:  # a field of endless length, or with signs that this Python takes for no text
        return line.split(separator)


def words_in(fields: list[str]) -> tuple[list[str], str]:
    """The words of the first field with Chinese in it, or why there are none."""
    for field in fields:
        if PLAIN.fullmatch(field):
            return [field], ""
        written = plain(field)
        if not has_han(written):
            continue
        if written.lstrip(" \t'\"").startswith(("=", "+", "-", "@")):
            return [], FORMULA
        parts = list(filter(has_han, BETWEEN.split(ASIDE.sub(" ", written).translate(QUOTES))))
        if any(NO_WORD.search(part) for part in parts) or not parts:
            return [], SIGNS
        if any(len(part) > LONGEST for part in parts):
            return [], TOO_LONG
        return parts, ""
    return [], FORMULA if fields[0].lstrip().startswith("=") else NO_HAN


def plain(field: str) -> str:
    """The text of a field without markup."""
    if not any(sign in field for sign in "<&["):
        return field
    return html.unescape(TAG.sub(" ", COLOURED.sub("", WITHIN.sub("", field))))
