"""Bring lists of senses into the form of the tables in seeds/language/data: `python
tests/benchmarks/tables.py TABLE RAW…`.

RAW are tab-separated lists, a line a sense, in one of three forms: headword, pinyin, part of speech,
register, where,
gloss (characters) · headword, pinyin, part of speech, register, gloss (words) · headword, pinyin, part of speech,
domain, register, gloss (words of a field). The traditional form is CC-CEDICT's where it has the word, else
opencc's.
What does not parse, or contradicts CC-CEDICT's readings of the same headword, is printed and left out of the table
(`--keep` keeps a contradicting line): correct it in RAW and run again. The header of TABLE stays as it is.
"""

from __future__ import annotations

import argparse
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from seeds.language.dictionary import cedict
from seeds.language.glossary import domain_words
from seeds.language.glossary.table import FIELDS, PARTS, REGISTERS, STANDS, OwnSense
from seeds.language.pinyin import alike, by_character, with_marks
from seeds.language.script import in_script

COUNTING = re.compile(r"^\((?:measure(?: word)? )?for (.*)\)$|^(?:measure|classifier)(?: word)? for (.*)$")
ENGLISH = re.compile("[a-z]+")
SURNAME = re.compile(r"^([A-Z][a-zü]+) \(surname\)$|^\(?(?:a )?surname:? ([A-Z][a-zü]+)\)?$")


def main() -> None:
    """Read the lists, write the table, say what was left out."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("table", type=Path)
    parser.add_argument("raw", type=Path, nargs="+")
    parser.add_argument("--keep", action="store_true", help="keep lines whose reading CC-CEDICT does not have")
    options = parser.parse_args()
    old = options.table.read_text("utf-8").splitlines() if options.table.exists() else []
    header = [line for line in old if line.startswith("#")]
    known_here = {word.simplified for word in domain_words()} if options.table.name in FIELDS else set()
    rows = dict.fromkeys(row for row in tidied(options.raw, options.keep) if row.simplified not in known_here)
    options.table.write_text("\n".join([*header, *("\t".join(row) for row in rows)]) + "\n", "utf-8")
    print(f"{len(rows)} senses of {len({row.simplified for row in rows})} words in {options.table}")


def tidied(files: Sequence[Path], keep: bool) -> Iterator[OwnSense]:
    """The lines that are right, in the form of the table."""
    for file in files:
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
            if not line.strip() or line.startswith("#"):
                continue
            try:
                sense = corrected(read(line.split("\t")))
            except ValueError as error:
                print(f"{file.name}:{number}: {error}")
                continue
            if sense.simplified in known() and not fitting(sense, spaced(sense)):
                read_so = " · ".join(dict.fromkeys(entry[0] for entry in known()[sense.simplified]))
                print(f"{file.name}:{number}: CC-CEDICT reads {sense.simplified} {read_so}: {line}")
                if not keep:
                    continue
            yield sense


def read(cells: list[str]) -> OwnSense:
    """A line in whichever of the three forms it has."""
    cells = [cell.strip() for cell in cells]
    stand = register = domain = ""
    if len(cells) == 5:
        headword, pinyin, part, register, gloss = cells
    elif len(cells) == 6 and cells[4] in STANDS and cells[4]:
        headword, pinyin, part, register, stand, gloss = cells
    elif len(cells) == 6:
        headword, pinyin, part, domain, register, gloss = cells
    else:
        raise ValueError(f"{len(cells)} columns: {cells}")
    if part not in PARTS or register not in REGISTERS or not gloss:
        raise ValueError(f"part of speech {part!r}, register {register!r}: {cells}")
    return OwnSense(headword, "", pinyin, part, stand, register, domain, gloss)


def corrected(sense: OwnSense) -> OwnSense:
    """With one way to write what is said again and again, and with its traditional form."""
    gloss = sense.gloss.replace("...", "…")
    if sense.part == "q" and (counted := COUNTING.match(gloss)):
        gloss = f"measure word for {counted[1] or counted[2]}"
    if named := SURNAME.match(gloss):
        gloss = f"surname {named[1] or named[2]}"
    if sense.stand == "name" and gloss.startswith("surname "):
        sense = sense._replace(part="nr")
    pinyin = sense.pinyin.replace("'", "’")
    sense = sense._replace(pinyin=pinyin)
    if not all(map(str.isprintable, gloss)) or "\t" in gloss:
        raise ValueError(f"{sense.simplified}: {gloss!r}")
    return sense._replace(gloss=gloss, traditional=traditional(sense._replace(gloss=gloss), spaced(sense)))


def spaced(sense: OwnSense) -> str:
    """Its syllables with blanks between them, as CC-CEDICT has them."""
    return " ".join(filter(None, by_character(sense.simplified, sense.pinyin)))


@cache
def known() -> dict[str, list[tuple[str, str, str]]]:
    """For every headword of CC-CEDICT its readings, with the traditional form and the definition of each."""
    found: dict[str, list[tuple[str, str, str]]] = defaultdict(list)
    for old, new, numbers, definition in cedict.lines():
        found[new].append((with_marks(numbers).lower(), old, definition))
    return found


def fitting(sense: OwnSense, spaced: str) -> list[tuple[str, str, str]]:
    """CC-CEDICT's entries of the word that are read so, neutral tones and capitals apart."""
    return [entry for entry in known().get(sense.simplified, ()) if alike(entry[0], spaced.lower())]


def traditional(sense: OwnSense, spaced: str) -> str:
    """Of CC-CEDICT's forms of this reading the one that shares most words with the gloss, else opencc's."""
    usual = in_script("traditional")(sense.simplified)
    wanted = set(ENGLISH.findall(sense.gloss.lower())) - {"to", "of", "a", "the", "for", "in"}

    def fit(entry: tuple[str, str, str]) -> tuple[bool, int, bool]:
        _, form, definition = entry
        return (
            "variant of" not in definition,
            len(wanted.intersection(ENGLISH.findall(definition.lower()))),
            form == usual,
        )

    forms = fitting(sense, spaced)
    return max(forms, key=fit)[1] if forms else usual


if __name__ == "__main__":
    main()
