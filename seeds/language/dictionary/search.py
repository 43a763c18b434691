"""From what somebody typed to entries: characters of either script, pinyin in any spelling, or English."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple
from unicodedata import normalize

from seeds.language.characters import has_han, is_han, unaccented
from seeds.language.dictionary.dictionary import Dictionary, healing
from seeds.language.dictionary.entry import Entry
from seeds.language.dictionary.spelling import Spelling, is_pattern, other_spellings, spans_of, spelling
from seeds.language.pinyin import bare

LIMIT = 60
MANY = 1000
"""So many words that fit a pattern are shown."""
SHARED = 6
"""So many characters of what was asked for are looked for in other words."""
LONGEST_HEARD = 130
"""No reading in the dictionary has more letters."""
KEYS_READ = 3000
"""A beginning that fits more keys than this is too short to be ranked fairly."""


class Hits(NamedTuple):
    """What a search found; each list is ranked by how frequent the words are."""

    exact: tuple[Entry, ...]
    """Entries that are written, read or glossed just so."""
    longer: tuple[Entry, ...]
    """Entries that begin so."""


@healing
def search(dictionary: Dictionary, query: str, limit: int = LIMIT) -> Hits:
    """Everything in the dictionary that the query can mean, the exact before what only begins so."""
    typed = " ".join(normalize("NFC", query).split())
    if is_pattern(typed):
        return Hits(tuple(shaped(dictionary, typed)), ())
    exact = [*dictionary.entries(typed), *(() if typed.upper() == typed else dictionary.entries(typed.upper()))]
    longer: list[Entry] = []
    if has_han(typed):
        longer += ranked(dictionary, (places for _, places in beginning(dictionary, "forms", typed)), limit)
        longer += dictionary.divisions(typed, limit) if len(typed) > 1 else ()
    elif typed:
        heard, heard_longer = sounds(dictionary, typed, limit)
        meant, meant_longer = meanings(dictionary, typed if heard or heard_longer else unaccented(typed), limit)
        exact += [*heard, *meant]
        longer += [*heard_longer, *meant_longer]
    found = unique(exact)
    return Hits(tuple(found), tuple(entry for entry in unique(longer) if entry not in found)[:limit])


def shaped(dictionary: Dictionary, typed: str) -> list[Entry]:
    """Every word of a shape: in characters written so, in letters read or glossed so; the frequent ones first."""
    from seeds.language.dictionary.wildcards import fitting, written

    pattern = written(typed)
    sections = ("forms",) if has_han(pattern) else ("pinyin", "english")
    keys = (places for section in sections for _, places in fitting(dictionary.index, section, pattern))
    return unique(ranked(dictionary, keys, MANY))


def sounds(dictionary: Dictionary, typed: str, limit: int) -> tuple[list[Entry], list[Entry]]:
    """Entries read so, and entries whose reading begins so; tones count where they were given."""
    spelled = spelling(typed)
    if spelled is None:
        return [], []
    for letters in (spelled.letters, *other_spellings(spelled.letters)):
        tried = spelled._replace(letters=letters)
        exact = agreeing(tried, dictionary.at(dictionary.index.get("pinyin", letters)), limit)
        keys = (places for key, places in beginning(dictionary, "pinyin", letters) if key != letters)
        longer = agreeing(tried, ranked(dictionary, keys, 4 * limit), limit)
        longer.sort(key=lambda entry: all(start != len(letters) for start, _, _ in spans_of(entry.pinyin)))
        if exact or longer:
            return exact, longer
    return [], []


def agreeing(spelled: Spelling, entries: Iterable[Entry], limit: int) -> list[Entry]:
    """Those with the tones that were given; those whose syllables break where the spaces were, if there are any."""
    toned = [entry for entry in entries if spelled.fits(entry.pinyin)]
    apart = [entry for entry in toned if spelled.breaks_fit(entry.pinyin)]
    return (apart or toned)[:limit]


def meanings(dictionary: Dictionary, typed: str, limit: int) -> tuple[list[Entry], list[Entry]]:
    """Entries glossed so, best sense first, and those with an English word that begins so."""
    wanted = typed.lower()
    for small in ("to ", "the ", "a ", "an "):
        wanted = wanted.removeprefix(small)
    exact = list(islice(dictionary.at(dictionary.index.get("english", wanted)), limit))
    if not exact and " " in wanted:
        exact = all_words(dictionary, wanted.split(), limit)
    begun = beginning(dictionary, "english", wanted) if len(wanted) > 2 else iter(())
    first = (places.partition(",")[0] for key, places in begun if key != wanted)
    return with_plain(dictionary, wanted, exact, limit), ranked(dictionary, first, limit)


def with_plain(dictionary: Dictionary, wanted: str, exact: list[Entry], limit: int) -> list[Entry]:
    """Those glossed just so, those of the plain form (communities: 社区), then those that only mention it."""
    from seeds.language.dictionary.english import plain_phrases

    def is_word(word: str) -> bool:
        return dictionary.index.get("english", word) is not None

    plain: list[Entry] = []
    phrases = list(plain_phrases(wanted, is_word))
    for phrase in phrases:
        plain += dictionary.at(dictionary.index.get("english", phrase))
        if not plain and " " in phrase:
            plain += all_words(dictionary, phrase.split(), limit)
    if not plain:
        return exact
    whole = [entry for entry in exact if wanted in entry.senses]
    meant = [entry for entry in plain if any(sense.removeprefix("to ") in phrases for sense in entry.senses)]
    return unique([*whole, *meant, *exact, *plain])[: 2 * limit]


def all_words(dictionary: Dictionary, words: list[str], limit: int) -> list[Entry]:
    """Entries whose glosses hold all the words, ranked as they are for the word that few of them hold."""
    lists = [places.split(",") for word in words if (places := dictionary.index.get("english", word))]
    if len(lists) < 2:
        return []
    rarest = min(lists, key=len)
    common = set(rarest).intersection(*lists)
    return list(dictionary.at(",".join([place for place in rarest if place in common][:limit])))


def beginning(dictionary: Dictionary, section: str, prefix: str) -> Iterator[tuple[str, str]]:
    """Keys that begin so, other than the prefix itself."""
    found = islice(dictionary.index.starting(section, prefix), KEYS_READ)
    return (pair for pair in found if pair[0] != prefix)


def ranked(dictionary: Dictionary, keys: Iterable[str], limit: int) -> list[Entry]:
    """The most frequent entries of several keys: entries lie in the index in the order of their frequency."""
    places = {int(place, 16) for places in keys for place in places.split(",")}
    return [dictionary.entry_at(place) for place in sorted(places)[:limit]]


@healing
def nearest(dictionary: Dictionary, query: str, limit: int = 6) -> tuple[Entry, ...]:
    """For what is not there: words that sound so, words that share its characters, words spelled nearly so."""
    typed = "".join(query.split())
    if has_han(typed):
        found = [*homophones(dictionary, typed), *sharing(dictionary, typed, limit)]
        return tuple(entry for entry in unique(found) if entry.simplified != typed)[:limit]
    found = misspelled(dictionary, query.lower().strip(), limit)
    spelled = spelling(query)
    letters = spelled.letters[:LONGEST_HEARD] if spelled else ""
    while not found and len(letters) > 2:
        letters = letters[:-1]
        found = [entry for entries in sounds(dictionary, letters, limit) for entry in entries]
    return tuple(unique(found))[:limit]


def misspelled(dictionary: Dictionary, word: str, limit: int) -> list[Entry]:
    """The best entry of each English word that is spelled nearly so."""
    from difflib import get_close_matches

    keys = dict(islice(dictionary.index.starting("english", word[:3]), KEYS_READ)) if len(word) > 3 else {}
    near = get_close_matches(word, keys, n=limit, cutoff=0.8)
    return list(dictionary.at(",".join(keys[key].partition(",")[0] for key in near)))


def homophones(dictionary: Dictionary, word: str) -> list[Entry]:
    """Words that sound as the characters of an unknown one would."""
    readings = [entries[0].pinyin if (entries := dictionary.entries(character)) else "" for character in word]
    joined = "".join(bare(syllable) for reading in readings for syllable in reading.split())
    return list(islice(dictionary.at(dictionary.index.get("pinyin", joined)), LIMIT)) if all(readings) else []


def sharing(dictionary: Dictionary, word: str, limit: int) -> list[Entry]:
    """The words that have the most characters in common with this one, of about its length, frequent ones first."""
    wanted = set(filter(is_han, word))
    keys = [pair for sign in sorted(wanted)[:SHARED] for pair in dictionary.index.containing("forms", sign)]
    by_likeness = sorted(set(keys), key=lambda pair: unlikeness(pair, word, wanted))[:limit]
    return [entry for _, places in by_likeness for entry in islice(dictionary.at(places), 1)]


def unlikeness(pair: tuple[str, str], word: str, wanted: set[str]) -> tuple[int, int, bool, int]:
    """How little a headword has of the word that was asked for; its place in the index tells how rare it is."""
    form, places = pair
    return (
        -len(wanted.intersection(form)),
        abs(len(form) - len(word)),
        form[0] != word[0],
        int(places.split(",")[0], 16),
    )


def unique(entries: Iterable[Entry]) -> list[Entry]:
    """Each entry once, where it came first."""
    return list(dict.fromkeys(entries))
