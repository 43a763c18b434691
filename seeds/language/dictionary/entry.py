"""One entry of a dictionary: what the card shows and the index holds."""

from typing import NamedTuple

from seeds.language.pinyin import joined

CEDICT = "CC-CEDICT"
GLOSSARY, WORDS, CORE = "jingdu glossary", "jingdu words", "jingdu core"
"""Where an entry comes from: the dictionary, or this project (what the bundled articles name; words of all fields;
what characters and frequent words mean, in the order of use)."""


class Use(NamedTuple):
    """What a sense needs around it."""

    part: str = ""
    """Its part of speech, by the letters of ICTCLAS; h and k are pieces before and behind others, x pieces
    anywhere."""
    stand: str = ""
    """Where a character has this sense: free, piece, prefix, suffix, measure, name; nothing where all will do."""
    register: str = ""
    domain: str = ""


class Entry(NamedTuple):
    """A headword in both scripts with one reading and its senses: a tuple, quick to make in great numbers."""

    simplified: str
    traditional: str
    pinyin: str
    """Syllables with tone marks, a space between them: `shè qū`."""
    senses: tuple[str, ...]
    source: str = CEDICT
    classifiers: tuple[str, ...] = ()
    """The measure words it is counted with, `个[gè]`."""
    uses: tuple[Use, ...] = ()
    """Of our own entries one for each sense; of others at most one, what a word list takes the word for."""
    joints: tuple[int, ...] = ()
    """Before which syllables a long word parts as it is written: wùyè guǎnlǐ."""

    @property
    def syllables(self) -> tuple[str, ...]:
        """The reading, one syllable each."""
        return tuple(self.pinyin.split())

    @property
    def spelled(self) -> str:
        """The reading as a word is written: `shèqū`, `wùyè guǎnlǐ`, `Zhōngguó Gòngchǎndǎng`."""
        return "".join(joined(self.pinyin, self.joints))


UNIT = "\x1f"
"""Stands between the senses of a record, and between its measure words."""


def record(entry: Entry) -> str:
    """An entry as one line; its fields hold neither tabs nor line breaks."""
    simplified, traditional, pinyin, senses, source, classifiers, uses, joints = entry
    told = UNIT.join([f"{part},{stand},{register},{domain}" for part, stand, register, domain in uses])
    parts = ",".join(map(str, joints))
    return "\t".join(
        (simplified, traditional, pinyin, UNIT.join(senses), source, UNIT.join(classifiers), told, parts)
    )


def from_record(line: str) -> Entry:
    """The entry that `record` wrote."""
    simplified, traditional, pinyin, senses, source, classifiers, uses, joints = line.split("\t")
    return Entry(
        simplified,
        traditional,
        pinyin,
        tuple(senses.split(UNIT)),
        source,
        tuple(filter(None, classifiers.split(UNIT))),
        tuple([Use(*use.split(",")) for use in uses.split(UNIT)]) if uses else (),
        tuple(map(int, joints.split(","))) if joints else (),
    )
