"""How quick a cold look-up is, as the installed command: `python tests/benchmarks/lookup.py`.

Ratios to `python -c pass`, taken in turns within one run, with 10,000 words kept: by the clock, and by the
processor's time in the program itself, which says the same on a machine that has other things to do. Then the same
with five dictionaries added, one of them of 300 MB; how long the index takes to be made once, and a search through
a library of 20 million characters.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random
from resource import RUSAGE_CHILDREN, getrusage
from shutil import copytree
from statistics import median

from seeds.documents import Article, Block, bundled
from seeds.language.concordance import Concordance, build
from seeds.language.dictionary import Dictionary
from seeds.language.dictionary.formats.definition import Definition, Source
from seeds.language.dictionary.taking import take

KEPT = 10_000
ROUNDS = 25
LIBRARY = 20_000_000


def main() -> None:
    """Print all figures."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        os.environ["JINGDU_HOME"] = str(home)
        index(home)
        fill()
        dictionaries(home / "five")
        cold(home)
        library(home)


def index(home: Path) -> None:
    """Making the dictionary's index, against counting to ten million."""
    start = time.perf_counter()
    Dictionary.open(home / "cache")
    made = time.perf_counter() - start
    start = time.perf_counter()
    sum(number for number in range(10_000_000))
    counted = time.perf_counter() - start
    print(f"dictionary's index, made once        {made:8.2f} s   {made / counted:6.1f} x counting to ten million")


def cold(home: Path) -> None:
    """Whole processes: bare Python, help, and look-ups in a pipe."""
    five = {"JINGDU_HOME": str(home / "five")}
    jingdu = str(Path(sys.executable).with_name("jingdu"))
    commands = {
        "python -c pass": [sys.executable, "-c", "pass"],
        "jingdu --help": [jingdu, "--help"],
        "jingdu lookup 社区": [jingdu, "lookup", "社区"],
        "jingdu lookup shequ --json": [jingdu, "lookup", "shequ", "--json"],
        "jingdu lookup 词7777 (kept)": [jingdu, "lookup", "词7777"],
    }
    with_five = {f"{name}, five dictionaries": words for name, words in commands.items() if "lookup" in name}
    took: dict[str, list[tuple[float, float]]] = {name: [] for name in [*commands, *with_five]}
    for _ in range(ROUNDS + 1):
        for name, words in [*commands.items(), *with_five.items()]:
            added = five if name in with_five else {}
            took[name].append(timed(words, compiled(home) | added))
    clock, used = typical(took["python -c pass"])
    for name, times in took.items():
        by_clock, by_user = typical(times)
        print(f"{name:48} {by_clock * 1000:9.1f} ms   {by_clock / clock:6.2f} x bare python", end="")
        print(f"   {by_user * 1000:7.1f} ms used   {by_user / used:6.2f} x")


def timed(words: list[str], environment: dict[str, str]) -> tuple[float, float]:
    """One whole process: seconds by the clock, and seconds that it used a processor for itself."""
    start, before = time.perf_counter(), getrusage(RUSAGE_CHILDREN).ru_utime
    subprocess.run(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True, env=environment)
    return time.perf_counter() - start, getrusage(RUSAGE_CHILDREN).ru_utime - before


def typical(times: list[tuple[float, float]]) -> tuple[float, float]:
    """The medians; the first process of a kind compiles its modules and does not count."""
    clock, used = zip(*times[1:], strict=True)
    return median(clock), median(used)


def dictionaries(home: Path) -> None:
    """Another home with four dictionaries of 100,000 words and one of 300 MB."""
    from store.dictionaries import KeptDictionary, change
    from store.paths import Paths, paths

    copytree(paths().data, home / "data")
    copytree(paths().cache, home / "cache")
    where = Paths(home / "data", home / "config", home / "cache")
    where.dictionaries.mkdir()
    for number, length in enumerate((100, 100, 100, 100, 1500)):
        start = time.perf_counter()
        file = where.dictionaries / f"{number}.flat"
        entries = take(Source("", "", definitions(length)), file, "made up", lambda done: None)
        own = KeptDictionary(f"dictionary {number}", "made up", file.name, entries, "2000-01-01")
        change(where, lambda known, own=own: (*known, own))
        took, size = time.perf_counter() - start, file.stat().st_size / 1e6
        print(f"dictionary of {entries:,} entries of {length} characters taken in {took:6.1f} s, {size:.0f} MB")


def definitions(length: int) -> Iterator[tuple[float, Definition]]:
    """A hundred thousand words and 社区, with so many characters of text each, of no repeated pattern."""
    noise = Random(length)
    signs = "".join(noise.choices([chr(0x4E00 + number) for number in range(3000)], k=1_000_000))
    for number in range(100_000):
        word = "社区" if number == 50_000 else f"词{number}"
        at = noise.randrange(len(signs) - length)
        yield number / 100_000, Definition(word, pinyin="cí", lines=(signs[at : at + length],))


def compiled(home: Path) -> dict[str, str]:
    """An environment in which modules are compiled once, as they are in an installed program."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": str(home / "compiled")}


def fill() -> None:
    """Keep ten thousand words."""
    from store.notebook import Notebook
    from store.paths import paths

    with Notebook.open(paths()) as notebook, notebook.action("filled"):
        for number in range(KEPT):
            notebook.glossary.keep(
                f"词{number}", reading="cí", gloss=f"word {number}", note="a note", tags=["kept"]
            )


def library(home: Path) -> None:
    """One word in a library as large as ten of the longest novels."""
    path = home / "library.flat"
    build(novels(), path)
    size = path.stat().st_size / 1e6
    concordance = Concordance.open(path)
    for word in ("信托制物业", "社区", "饕餮"):
        start = time.perf_counter()
        found = concordance.find([word], 5)
        took = time.perf_counter() - start
        print(f"{word} in 20 million characters ({size:.0f} MB) {took * 1000:7.1f} ms   {found.total} places")


def novels() -> Iterator[Article]:
    """The bundled articles again and again, the rare word in the last alone."""
    paragraphs = [block.text for article in bundled() for block in article.blocks]
    common = [text.replace("信托制物业", "物业") for text in paragraphs]
    length = sum(map(len, common))
    for number in range(LIBRARY // length):
        blocks = tuple(Block("paragraph", text) for text in common)
        yield Article(f"n{number}", f"第{number}部", (), (), "", "novel", blocks)
    yield Article("last", "最后", (), (), "", "novel", tuple(Block("paragraph", text) for text in paragraphs))


if __name__ == "__main__":
    main()
