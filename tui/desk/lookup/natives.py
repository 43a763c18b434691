"""What every native reader knows of a phrase: numbers, short forms, formulas, constructions, as beside a text.

The tables that tell it take longer to load than all the rest of a look-up. A phrase is asked about once and found
in the cache from then on; a word that has an entry is asked about only where a table has it as a whole.
"""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from seeds.language.characters import has_han
from seeds.language.shipped import FOLDER

if TYPE_CHECKING:
    from seeds.language.constructions import Construction
    from seeds.language.dictionary import Entry
    from tui.desk.analyst.analyst import Analyst
    from tui.desk.reading.amounts import Amount

LONGEST = 400
"""Characters of what is asked about: a page has a screen of its own for it."""
WHOLE = (("short_forms.tsv", r"^(?:[^\t\n]*\t)?{}\t"), ("formulas.tsv", r"^[^\t\n]*\t(?:[^\t\n]* )?{}[ \t]"))
"""Where the tables have a word by itself: short forms in either script, formulas as the cue that finds them."""


class NativeKnowledge(NamedTuple):
    """One thing that is known: of which kind, where it stands in what was asked for, and what is said of it."""

    kind: str
    start: int
    end: int
    written: str
    """What stands there, or the form a table has."""
    gloss: str
    more: str
    """Notes on a number, what a short form stands for, what fills the gaps of a construction."""


def known_of(cache: str, asked: str, *, is_word: bool) -> tuple[NativeKnowledge, ...]:
    """All of it, in the order of the phrase; of a word that has an entry what is said of the whole."""
    if not has_han(asked) or len(asked) > LONGEST or (is_word and not has_whole(asked)):
        return ()
    found = _remembered(cache, asked)
    if not is_word:
        return tuple(found)
    from tui.desk.reading.amounts import NUMBER

    # The entry says what a number is, and one inside a word is none: 伎俩 are not two.
    return tuple(one for one in found if one.kind != NUMBER and (one.start, one.end) == (0, len(asked)))


def known_at(found: Iterable[NativeKnowledge], start: int, end: int) -> tuple[NativeKnowledge, ...]:
    """What is known of one place of a sentence."""
    return tuple(one for one in found if one.start < end and one.end > start)


def has_whole(word: str) -> bool:
    """Whether a table has a word: its text is looked through, and no rule of it is read."""
    import re

    for name, line in WHOLE:
        with open(f"{FOLDER}/{name}", encoding="utf-8") as file:  # noqa: PTH123 - a look-up has no time for paths
            if re.search(line.format(re.escape(word)), file.read(), re.MULTILINE):
                return True
    return False


def _remembered(cache: str, asked: str) -> list[NativeKnowledge]:
    import json

    from seeds.language.saved import RULES
    from store.cache import Cache

    phrases = Cache(f"{cache}/phrases", edition=RULES)
    if stored := phrases.get(asked):
        return [NativeKnowledge(*fields) for fields in json.loads(stored)]
    found = sorted(_found(asked), key=lambda one: (one.start, one.end))
    phrases.put(asked, json.dumps(found, ensure_ascii=False).encode())
    return found


def _found(asked: str) -> Iterator[NativeKnowledge]:
    from seeds.language import constructions
    from tui.desk.reading.amounts import find_amounts

    return _told(asked, find_amounts(asked), constructions.find(asked))


def _told(
    asked: str, amounts: "Iterable[Amount]", constructions: "Iterable[Construction]"
) -> Iterator[NativeKnowledge]:
    for told in amounts:
        written = told.form or asked[told.start : told.end]
        yield NativeKnowledge(told.kind, told.start, told.end, written, told.gloss, told.more)
    for one in constructions:
        filled = "  ".join(f"{gap} {words}" for gap, words in one.fillings(asked).items())
        written = one.written(asked)
        yield NativeKnowledge("Construction", one.start, one.end, written, one.pattern.meaning, filled)


def as_entries(analyst: "Analyst", asked: str) -> "list[Entry]":
    """The same as entries, for a table of words: the worker process finds it, which has the tables."""
    from seeds.documents.article import Passage
    from seeds.language.dictionary import Entry

    phrase = (Passage(0, "paragraph", asked),)
    found = _told(asked, analyst.amounts(phrase, "")[0], analyst.constructions(phrase)[0])
    return [
        Entry(one.written, one.written, "", tuple(filter(None, (one.gloss, one.more))), one.kind) for one in found
    ]
