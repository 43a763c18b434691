"""The signs of written Chinese that layout is read from: whether a line is finished, what is quoted."""

from __future__ import annotations

import re

from seeds.language import characters
from seeds.language.characters import WIDE, within
from seeds.language.sentences import ENDING

CLOSERS = within(characters.CLOSERS) + "\"'"

_END = re.compile(rf"(?:[{ENDING}…．]|(?<![.\d])\.|—(?=[{CLOSERS}]))[{CLOSERS}\s]*$")
_NOTE_END = re.compile(rf"[{ENDING}…][”’」』]*\s*[（(][^（()）]{{1,40}}[）)]$")
_CLAUSE = re.compile(r"[，。；！？…]|[,;.!?] ")
BULLETS = "•◦‣▪▸►·"
"""Signs that stand before the items of a list, with a blank after them."""
_COUNT = "[一二三四五六七八九十]{1,3}"
_ITEM_SIGN = re.compile(
    rf"[（(]?(?:\d{{1,3}}|{_COUNT})[）)]|(?:\d{{1,3}}|{_COUNT})[.．、](?!\d)|[①-⑳]|\[\d{{1,3}}\]"
    rf"|[{BULLETS}●■◆◇○◎□▲※＊*★☆➢✓]|[（(](?:[A-Za-z]|[ivx]{{1,5}})[）)]"
)
"""What stands before an item: the only place that knows."""
_LETTERED = r"(?:[A-Za-z]|[ivx]{1,5})[.．)）、]"
_ITEM = re.compile(rf"{_ITEM_SIGN.pattern}|{_LETTERED} ?(?=[{WIDE}])|{_COUNT}[是要]|[–-] ?")
_NUMBERED = re.compile(
    rf"[（(]?(?:\d{{1,3}}|{_COUNT}|[A-Za-z]|[ivx]{{1,5}})(?:[）)]|[.．、](?!\d)) ?(?=[{WIDE}])|[①-⑳]"
)
_ALONE = re.compile(rf"{_ITEM_SIGN.pattern}|{_LETTERED}|\d{{1,2}}(?:\.\d{{1,2}}){{1,3}}\.?")
"""A number in several parts numbers an item where it stands alone; in a line it may be any amount."""
_STAMP = re.compile(
    r"[\[(（【]?(?:(?:\d{2,4}[-/.])?\d{1,2}[-/.]\d{1,2}|\d{2,4}年\d{1,2}月\d{1,2}日)?[ T,，]*"
    r"(?:上午|下午|晚上)?\d{1,2}:\d{2}(?::\d{2})?(?=[\])）】\s]|$)"
)
_DAY = r"(?:(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?)"
_DAY_FIRST = re.compile(rf"(?:{_DAY}|[\[(（]{_DAY}[\])）])\s")
_DAY_LAST = re.compile(r"(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|[\[(（]\d{1,2}[-/.]\d{1,2}[\])）])$")
_URL_END = re.compile(r"https?://\S+$")
_QUOTES = re.compile("[“”「」『』]")
_NEVER_FIRST = re.compile("[，。、；：？！…”’」』）》〉】的地得了着们]")

TAIL = 120
"""How much of a line's end is looked at: enough for closing signs and a note in brackets, however long the line."""


def finished(text: str) -> bool:
    """Whether the text ends as a sentence does, or with an address; a bare closing quote is not an end."""
    tail = text[-TAIL:]
    return any(pattern.search(tail) for pattern in (_END, _NOTE_END, _URL_END))


def is_stamped(text: str) -> bool:
    """Whether the line begins with a time of day, as the lines of a chat or a log do."""
    return _STAMP.match(text) is not None


def listed_by_day(line: str, other: str) -> bool:
    """Whether two lines begin or end with a day alike, as the titles of a list do."""
    ends = _DAY_LAST.search(line[-TAIL:]) and _DAY_LAST.search(other[-TAIL:])
    return bool(ends or (_DAY_FIRST.match(line) and _DAY_FIRST.match(other)))


def has_clauses(text: str) -> bool:
    """Whether the text is divided as running sentences are."""
    return _CLAUSE.search(text) is not None


def starts_item(text: str) -> bool:
    """Whether the text begins as an item of a list does."""
    return _ITEM.match(text) is not None


def is_numbered(text: str) -> bool:
    """Whether the text begins with the number or the letter of an item, and no sign that many items have alike."""
    return _NUMBERED.match(text) is not None


def is_item_sign(text: str) -> bool:
    """Whether the text is only what stands before an item of a list: a number or a sign."""
    return _ALONE.fullmatch(text) is not None


def cannot_start(text: str) -> bool:
    """Whether no sentence begins like this, so that the text must continue another."""
    return _NEVER_FIRST.match(text) is not None


def quote_balance(text: str) -> tuple[int, int]:
    """Opened minus closed quotes, and how many closing ones have no opening one in the text."""
    depth = unopened = 0
    for sign in _QUOTES.findall(text):
        if sign in "“「『":
            depth += 1
        elif depth:
            depth -= 1
        else:
            unopened += 1
    return depth, unopened


def cells(text: str) -> int:
    """Roughly how wide the text is set: two for a wide character, one for any other."""
    return len(text) + len(_WIDE_CHARACTER.findall(text))


_WIDE_CHARACTER = re.compile(f"[{WIDE}]")
