"""What the lexicon is made from: jieba's list, CC-CEDICT and our own words, each word once.

jieba's list holds 350,000 strings, of which a good half were never counted: pieces of sentences (没飞, 听听看),
sums of two words (调查报告) and people of novels. A string that nobody counted and no dictionary explains is no
word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from math import log
from typing import NamedTuple

from seeds.language.abroad import towns_abroad
from seeds.language.characters import HAN
from seeds.language.dictionary import cedict
from seeds.language.frequencies import rows
from seeds.language.glossary.entries import domain_words
from seeds.language.glossary.entries import rows as table_rows
from seeds.language.glossary.table import chosen_senses, further_senses, own_senses
from seeds.language.levels import STANDARDS, levels_of
from seeds.language.script import simple
from seeds.language.syllables import is_syllable
from seeds.language.wordlists import listed
from seeds.language.words.classes import class_of
from seeds.language.words.lexicon import COST, COSTS, COUNT, KNOWN
from seeds.language.words.sums import SELDOM, UNCOUNTED, Counted, is_phrase, is_word

OWN = 300
"""A word of our own, or a long word of the dictionary, counts as one that is seen now and then."""
COMMON = 1000
"""So often is a common word of today seen."""
IN_DICTIONARY = 2
"""A word of two characters that only the dictionary has: it yields to two common words that meet."""
OFFICES = frozenset(("党委书记", "党组书记"))
RANKED = listed("大省 强省 大市 强市 大县 强县 强镇 大厂")
"""What 农业, 工业 and the like stand before (工业大省)."""
WITH_ZHE = listed(
    "趁着 对着 向着 朝着 沿着 顺着 照着 冲着 凭着 借着 本着 跟着 随着 接着 靠着 当着 绕着 就着 藉着 依着"
)
"""Prepositions with 着 are words, what a verb with 着 is not."""
SAYING_OF = listed("来说 来讲")
"""What closes 对 and 就 (对孩子来说)."""
RARE, SLIGHT = 19.0, 1.5
"""What a character costs that nobody counted; by how much a known word of two characters beats them, where the
neighbours leave it to the words alone."""
MARGIN = 1.0
"""By so much a known word of three characters and more is likelier than its own pieces."""
_WORD = re.compile(f"[A-Z]{{0,3}}[{HAN}]+[A-Z]{{0,3}}")
_WITH = frozenset("有没不很")
"""What begins a phrase that the dictionary alone explains (有帮助) when a word follows."""
_HOUSES = frozenset("局办署厅处院庙寺宫观祠社")
"""With these end kinds of bodies as well (盐务局): as a word, one of them would be nobody's name."""
_VARIANT = re.compile(r"(?:\([^)]*\) )?(?:old |archaic |erroneous |Japanese )?variant of ")
_DOES = re.compile(r"(?:^|/|\) )to (?!be )[a-z]")
_APART = re.compile("[ -]")
"""What is written apart in pinyin is several words, explained together."""
_WHOLE, _THINGS = frozenset(("i", "b")), frozenset(("n", "nz"))
_LIVED = re.compile(
    r"\((?:c\. ?|born |b\. )?\d{3,4}(?: BC)?(?: AD)?(?:-|–|\))|surname|"
    r"\b(?:politician|poet|writer|actor|singer|general|emperor|king of)\b|\((?:given )?name\)"
)
_BODY = re.compile(
    r"\b(?:Party|University|College|Company|Corporation|Co\.|Inc|Ltd|Bank|Ministry|Agency|Committee|Commission|Association|"
    r"Organization|Council|Department|Bureau|Institute|Academy|Federation|Football Club|Group|Daily|News|"
    r"Office|Court|Congress|Parliament|Yuan|company|newspaper|agency|organization|party|brand|manufacturer|carmaker)\b"
)
_PLACE = re.compile(
    r"\b(?:city|county|province|district|township|town|village|capital|prefecture|autonomous|region|country|islands?|"
    r"rivers?|lake|mountains?|sea|strait|state|republic|municipality|peninsula|place name|suburb|bay|port|"
    r"continent|kingdom|plain|plateau|basin|desert|ocean|City|County|Province|District|Township|Island|River|Lake|Mountain|Sea|Mt|Mount)\b"
)
KINDS = {"place": "ns", "body": "nt", "person": "nr", "unsurnamed": "nr"}
"""The kinds of names.tsv whose names are words, with their marks."""
_NAMES = frozenset(("nr", "nrt", "nrfg", "ns", "nz", "nt"))


class ListedWord(NamedTuple):
    """A word before its cost is known."""

    seen: float
    mark: str
    known: bool
    """Whether a dictionary explains it."""


def items() -> dict[str, ListedWord]:
    """Every word with how often it is seen."""
    explained: dict[str, str] = {}
    for word, mark in _explained():
        explained.setdefault(word, mark)
    counted = _counted()
    taught = {word for standard in STANDARDS for word in levels_of(standard)}
    found = _from_jieba(counted, explained)
    for word, mark in explained.items():
        if word not in found and (word in taught or not _is_two(word, counted)):
            found[word] = ListedWord(IN_DICTIONARY if len(word) == 2 else OWN / 10, mark, True)
    for word, mark in _own(found):
        old = found.get(word)
        found[word] = ListedWord(max(OWN, old.seen if old else 0), mark, True)
    for word in common():
        if word in found:
            found[word] = found[word]._replace(seen=max(COMMON, found[word].seen))
    found.update((word, ListedWord(SELDOM, "ns", True)) for word in list(_without_kind(found)))
    for written, word in _as_turned():
        if word in found:
            found.setdefault(written, found[word])
    return found


def _is_two(word: str, counted: Counted) -> bool:
    """Whether a phrase of the dictionary alone is 有, 没, 不 or 很 and a word (有帮助)."""
    return word[0] in _WITH and len(word) > 2 and word[1:] in counted


def common() -> Iterator[str]:
    """Words of today that the books which jieba's list was counted in hardly know."""
    return (word for (words,) in table_rows("common.tsv", 1) for word in words.split())


def _counted() -> dict[str, tuple[int, str]]:
    """jieba's list without what is no word whatever its count."""
    counted = {word: (count, mark) for word, count, mark in rows() if _WORD.fullmatch(word)}
    return {word: found for word, found in counted.items() if not is_phrase(word, found[0], counted)}


def _from_jieba(counted: Counted, explained: Mapping[str, str]) -> dict[str, ListedWord]:
    """The words of jieba's list: those that a dictionary explains, and those that are likely to be words."""
    found: dict[str, ListedWord] = {}
    for word, (count, mark) in counted.items():
        if word in explained:
            found[word] = ListedWord(max(count, 1), _agreed(word, mark, explained[word]), True)
        elif len(word) == 1 or is_word(word, counted):
            found[word] = ListedWord(count if count > UNCOUNTED or len(word) == 1 else 1, mark, False)
    return found


def _own(found: Mapping[str, ListedWord]) -> Iterator[tuple[str, str]]:
    """Our own words and names with their marks, explained or not; what is written apart in pinyin is several words,
    unless it is somebody's office (党委书记) and would else be parted by what it is the office of."""
    for entry in domain_words():
        word = entry.simplified
        whole = word in OFFICES or " " not in entry.pinyin
        if len(word) > 1 and whole and _WORD.fullmatch(word):
            old = found.get(word)
            yield word, old.mark if old and old.mark not in _NAMES else "n"
    for sense in chosen_senses():
        word = sense.simplified
        if len(word) > 1 and _is_one(sense.part, sense.pinyin) and _WORD.fullmatch(word):
            old = found.get(word)
            if old is None or not old.known or old.seen < OWN:
                yield word, old.mark if old and old.mark not in _NAMES else sense.part
    for part, words in table_rows("unexplained.tsv", 2):
        yield from ((word, part) for word in words.split())
    yield from ((word, "p") for word in WITH_ZHE)
    yield from ((word, "n") for word in RANKED)
    yield from ((word, "u") for word in SAYING_OF)
    for kind, names in table_rows("names.tsv", 2):
        if kind in KINDS:
            yield from ((name, KINDS[kind]) for name in names.split())
    yield from ((town.name, KINDS["place"]) for town in towns_abroad())
    yield from ((firm, KINDS["body"]) for firm, _ in table_rows("firms.tsv", 2))


def _is_one(part: str, pinyin: str) -> bool:
    """Whether what we explain is one word: a phrase that is looked up whole is, though its pinyin is written apart,
    and a thing one of whose pieces is a single character (新发展格局, T细胞)."""
    pieces = _APART.split(pinyin)
    return len(pieces) == 1 or part in _WHOLE or (part in _THINGS and any(map(_is_single, pieces)))


def _is_single(piece: str) -> bool:
    """Whether a piece of pinyin stands for one character or letter."""
    return len(piece) == 1 or is_syllable(piece.lower())


def _without_kind(found: Mapping[str, ListedWord]) -> Iterator[str]:
    """Places of the dictionary as they are called without their kind (新都 of 新都区), where that is no word."""
    for word, item in found.items():
        if item.known and item.mark == "ns" and len(word) > 2 and word[-1] in "区县市" and word[:-1] not in found:
            yield word[:-1]


def _agreed(word: str, mark: str, explained: str) -> str:
    """What a word is: jieba's list marks many a common word as a name, and the dictionary knows what kind a
    name is; of a name that tells no kind (Rogers) it knows no more than the list."""
    if explained == "nz" and mark in ("nr", "nrt") and len(word) > 2:
        return "nr"
    return explained if mark in _NAMES or (explained in _NAMES and mark in ("n", "x", "zg")) else mark


def _explained() -> Iterator[tuple[str, str]]:
    """The dictionary's words with what they are, as far as their entries tell; a name last, where it is one too."""
    named, variants = [], []
    for _, simplified, pinyin, definition in cedict.lines():
        if _WORD.fullmatch(simplified) and len(simplified) > 1:
            if _VARIANT.match(definition):
                variants.append((simplified, _mark(simplified, definition)))
            elif pinyin[:1].isupper():
                named.append((simplified, _kind_of_name(definition)))
            else:
                yield simplified, _mark(simplified, definition)
    yield from named
    yield from variants
    for sense in further_senses():
        word = sense.simplified
        is_word = len(word) > 1 and _is_one(sense.part, sense.pinyin) and _WORD.fullmatch(word)
        if is_word and word[-1] not in _HOUSES:
            yield word, sense.part


def _as_turned() -> Iterator[tuple[str, str]]:
    """Words as they stand in a text once it is turned into simplified characters, where the dictionary simplifies
    them in another way: 論著 is turned into 论着, 姪兒 into 姪儿, 份子 is no 分子."""
    pairs = {(form, line[1]) for line in cedict.lines() if len(line[1]) > 1 for form in line[:2]}
    signs = sorted(set("".join(form for form, _ in pairs)))
    alone = dict(zip(signs, simple("\n".join(signs)).split("\n"), strict=True))
    for form, word in sorted(pairs):
        if "".join(map(alone.__getitem__, form)) != word and (turned := simple(form)) != word:
            yield turned, word


def surnames() -> frozenset[str]:
    """What the dictionary calls a surname, and Japanese ones."""
    japanese = (name for kind, names in table_rows("names.tsv", 2) if kind == "surname" for name in names.split())
    return frozenset(japanese) | frozenset(
        simplified
        for _, simplified, pinyin, definition in cedict.lines()
        if pinyin[:1].isupper() and len(simplified) < 3 and re.search(r"surname", definition)
    )


def standing() -> dict[str, int]:
    """Our own characters: 1 where a use of one is a word by itself or counts, 0 where all are pieces of words."""
    found: dict[str, int] = {}
    for sense in own_senses():
        if len(sense.simplified) == 1:
            found[sense.simplified] = found.get(sense.simplified, 0) | (sense.stand in ("free", "measure"))
    return found


def _mark(word: str, definition: str) -> str:
    if _DOES.search(definition):
        return "v"
    return "i" if len(word) == 4 and "idiom" in definition else "n"


def _kind_of_name(definition: str) -> str:
    """What a word is that the dictionary writes with a capital."""
    if _LIVED.search(definition):
        return "nr"
    if _BODY.search(definition):
        return "nt"
    return "ns" if _PLACE.search(definition) else "nz"


def costs(words: dict[str, ListedWord]) -> dict[str, float]:
    """What each word costs, the negative logarithm of how probable it is."""
    total = log(sum(item.seen for item in words.values()))
    found = {word: total - log(item.seen or 0.3) for word, item in words.items()}
    for word in sorted((word for word, item in words.items() if item.known and len(word) > 2), key=len):
        found[word] = min(found[word], _in_pieces(word, found) - MARGIN)
    for word, item in words.items():
        if item.known and len(word) == 2 and item.seen > SELDOM:
            found[word] = min(found[word], found.get(word[0], RARE) + found.get(word[1], RARE) - SLIGHT)
    return found


def _in_pieces(word: str, found: dict[str, float]) -> float:
    """The cost of the word's cheapest pieces."""
    best = [0.0] + [float("inf")] * len(word)
    for start in range(len(word)):
        for end in range(start + 1, len(word) + 1):
            if end - start < len(word):
                cost = found.get(word[start:end])
                if cost is not None and best[start] + cost < best[end]:
                    best[end] = best[start] + cost
    return best[-1]


def table() -> dict[str, int]:
    """Every word as one number, as `lexicon` reads it."""
    words = items()
    counts = {word: count for word, count, _ in rows()}
    found = {}
    for word, cost in costs(words).items():
        item = words[word]
        number = counts.get(word, 0) << COUNT | min(COSTS, max(1, round(100 * cost))) << COST
        found[word] = number | (KNOWN if item.known else 0) | class_of(word, item.mark)
    return found
