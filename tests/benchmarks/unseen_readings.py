"""Readings on texts nobody had tuned to: `UNSEEN=DIR python tests/benchmarks/unseen_readings.py [MARKED.txt …]`.

DIR holds annotated texts, one JSON file each: `paragraphs`, and `readings` with the paragraph, the place in it, the
character, its reading there, and whether nothing but the taste for a neutral tone is in question. A marked text is
plain text with a reading in braces behind each character that was judged: 他得{děi}走了. What is wrong is printed.

Every word is also held against the dictionary: a reading that its own entry does not know is a fault.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from seeds.language.analyse import analyse_all, prepare
from seeds.language.analysis import Analysis
from seeds.language.pinyin import alike
from seeds.language.readings.tables import prepare as prepare_tables
from seeds.language.script import simple


class Judged(NamedTuple):
    """A character whose reading a person told before the program ran."""

    paragraph: int
    at: int
    reading: str
    taste: bool
    """Whether the annotator marked it as a matter of neutral tones."""


class Text(NamedTuple):
    """One annotated text."""

    name: str
    paragraphs: Sequence[str]
    readings: Sequence[Judged]


def annotated(folder: Path) -> Iterator[Text]:
    """The texts of a folder of JSON files."""
    for file in sorted(folder.glob("*.json")):
        found = json.loads(file.read_text(encoding="utf-8"))
        rows = [
            Judged(row["p"], row["at"], row["reading"].lower(), row.get("neutral", False))
            for row in found["readings"]
        ]
        yield Text(file.stem, found["paragraphs"], rows)


def marked(file: Path) -> Text:
    """A text with its readings in braces."""
    paragraphs: list[str] = []
    readings: list[Judged] = []
    for line in file.read_text(encoding="utf-8").splitlines():
        text = ""
        for part in re.split(r"(\{[^}]*\})", line):
            if part.startswith("{"):
                readings.append(Judged(len(paragraphs), len(text) - 1, part[1:-1], False))
            else:
                text += part
        paragraphs.append(text)
    return Text(file.stem, paragraphs, readings)


def syllables(analysis: Analysis) -> list[str]:
    """The reading of every character, an empty one where there is none."""
    return [s or "" for word in analysis.words for s in word.pinyin or (None,) * (word.end - word.start)]


def main(texts: Sequence[Text]) -> None:
    """Print what is wrong, and the shares."""
    prepare(os.environ.get("CACHE"))
    right = alike_count = count = 0
    hard = hard_right = words = against = 0
    for text in texts:
        analyses = analyse_all(text.paragraphs)
        found = [syllables(analysis) for analysis in analyses]
        for paragraph, at, reading, taste in text.readings:
            got, line = found[paragraph][at].lower(), text.paragraphs[paragraph]
            same = got == reading
            count += 1
            right += same
            alike_count += alike(got or "-", reading)
            if not taste:
                hard += 1
                hard_right += same
            if not same:
                around = f"{line[max(0, at - 8) : at]}[{line[at]}]{line[at + 1 : at + 9]}"
                light = "neutral" if taste or alike(got or "-", reading) else ""
                print(f"{text.name} {light:8} {around} {got} for {reading}")
        for line, analysis in zip(text.paragraphs, analyses, strict=True):
            known, disagreeing = by_dictionary(line, analysis)
            words += known
            against += disagreeing
    print(f"readings, marked taste apart      {hard_right / hard:7.2%}  ({hard - hard_right} wrong of {hard})")
    print(f"readings, any neutral tone apart  {alike_count / count:7.2%}  ({count - alike_count} wrong of {count})")
    print(f"readings, neutral tones counted   {right / count:7.2%}  ({count - right} wrong of {count})")
    print(f"words read against their entry    {against} of {words}")


def by_dictionary(line: str, analysis: Analysis) -> tuple[int, int]:
    """How many words have an entry, and how many of them are read as it does not know."""
    tables, plain = prepare_tables(), simple(line)
    known = against = 0
    for word in analysis.words:
        written = plain[word.start : word.end]
        if word.kind == "word" and word.pinyin and None not in word.pinyin and written in tables.entries:
            known += 1
            against += not tables.allows(written, " ".join(s or "" for s in word.pinyin))
    return known, against


if __name__ == "__main__":
    folder = os.environ.get("UNSEEN")
    main([*(annotated(Path(folder)) if folder else ()), *map(marked, map(Path, sys.argv[1:]))])
