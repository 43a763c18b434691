"""What was meant by a word that is not Chinese and stands nowhere: `shequ` is 社区, `yyds` may be kept as it is."""

from __future__ import annotations

import sys

from seeds.documents.visible import visible
from seeds.language.characters import has_han
from seeds.language.dictionary import Dictionary, Entry

OFFERED = 5
NONE = ("", "")


def meant(word: str, dictionary: Dictionary) -> tuple[str, str]:
    """The word that is to be kept, and its reading where that is needed to tell it from another; empty for none."""
    if has_han(word):
        return word, ""
    offers = offered(word, dictionary)
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        print(visible(f"jingdu: {warning(word, offers)}", keep=""), file=sys.stderr)
        return word, ""
    return asked(word, offers, dictionary)


def offered(word: str, dictionary: Dictionary) -> list[Entry]:
    """The words that are read or glossed so, the usual ones first."""
    from seeds.language.dictionary.search import search

    found: dict[tuple[str, str], Entry] = {}
    for entry in search(dictionary, word.replace("*", " ")).exact:
        found.setdefault((entry.simplified, entry.pinyin.lower()), entry)
    return list(found.values())[:OFFERED]


def warning(word: str, offers: list[Entry]) -> str:
    """One line for whoever cannot be asked."""
    said = f"{word} has no Chinese character and stands nowhere in the library; it is kept as it is"
    words = list(dict.fromkeys(entry.simplified for entry in offers))
    return f"{said} ({', '.join(words)} may be meant)" if words else said


def asked(word: str, offers: list[Entry], dictionary: Dictionary) -> tuple[str, str]:
    """What the reader says."""
    lines = [f"{word} has no Chinese character and stands nowhere in the library."]
    lines += [f"  {number}  {told(entry)}" for number, entry in enumerate(offers, 1)]
    choice = f"1 to {len(offers)} keeps that word, " if len(offers) > 1 else "1 keeps that word, " if offers else ""
    lines.append(f"{choice}y keeps {word}, anything else nothing: ")
    print("\n".join(visible(line, keep="") for line in lines), end="", file=sys.stderr, flush=True)
    answer = sys.stdin.readline().strip().lower()
    if answer in ("y", "yes", "是"):
        return word, ""
    if answer.isdecimal() and 0 < int(answer) <= len(offers):
        entry = offers[int(answer) - 1]
        several = len({other.pinyin for other in dictionary.entries(entry.simplified)}) > 1
        return entry.simplified, entry.spelled if several else ""
    return NONE


def told(entry: Entry) -> str:
    """A word in one line."""
    return f"{entry.simplified}  {entry.spelled}  {'; '.join(entry.senses)}"[:76]
