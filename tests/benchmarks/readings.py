"""How well characters with several readings are read, and how fast: `python tests/benchmarks/readings.py [FOLDER]`.

FOLDER holds a polyphone set, `*.sent` and `*.lb`: a sentence a line, the character asked between two ▁, and its
reading with a tone number (5 is the neutral tone). Without it only the project's own two truths are measured: the
polyphones of the bundled articles, read through by hand, and 为, 地, 得 in sentences written for the purpose.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

from seeds.documents import bundled
from seeds.language import words
from seeds.language.analyse import analyse, prepare
from seeds.language.names.words import ROWS
from seeds.language.pinyin import marked, numbered
from seeds.language.readings import readings
from seeds.language.words.lattice import cheapest

TRUTH = Path(__file__).parents[1] / "seeds" / "language"
SHOWN = 12


def main(folder: Path | None) -> None:
    """Print everything."""
    prepare()
    print("right readings                                  goal")
    if folder:
        for sentences in sorted(folder.glob("*.sent")):
            polyphones(sentences)
    articles()
    function_words()
    speed()
    loading()


def report(what: str, right: int, count: int, goal: float) -> None:
    """One line: share, numbers, what was promised."""
    print(f"{what:28} {right / count:7.2%}  ({count - right} wrong of {count})".ljust(60) + f"{goal:.1%}")


def read(text: str) -> list[str | None]:
    """The reading of every character."""
    return readings(text, [(piece.start, piece.end) for piece in words.cut(text)])


def polyphones(sentences: Path) -> None:
    """A public polyphone set, and the characters that are wrong most often."""
    right = count = 0
    wrong: Counter[str] = Counter()
    labels = sentences.with_suffix(".lb").read_text(encoding="utf-8").split("\n")
    for line, label in zip(sentences.read_text(encoding="utf-8").split("\n"), labels, strict=False):
        if "▁" not in line:
            continue
        before, char, after = line.split("▁")
        found = read(before + char + after)[len(before)]
        count += 1
        if found is not None and _same(found, label):
            right += 1
        else:
            wrong[f"{char} {label} not {found}"] += 1
    report(f"polyphones {sentences.stem}", right, count, 0.955)
    print("  most often wrong:", ", ".join(f"{what} ×{times}" for what, times in wrong.most_common(SHOWN)))


def _same(found: str, label: str) -> bool:
    """The set writes ü as u: and 儿 behind a syllable as er5 or r5."""
    return numbered(found) == numbered(marked(label)) or (found == "r" and label in ("er5", "r5"))


def articles() -> None:
    """Every character with several readings in the bundled articles."""
    truth = json.loads((TRUTH / "polyphones.json").read_text(encoding="utf-8"))
    right = count = 0
    for text in passages():
        found = [s for word in analyse(text).words for s in word.pinyin or [None] * (word.end - word.start)]
        for at, (char, syllable) in enumerate(zip(text, found, strict=True)):
            if char in truth and syllable is not None:
                count += 1
                right += syllable == expected(truth[char], text, at)
    report("polyphones of the articles", right, count, 0.995)


def expected(row: str | Sequence[object], text: str, at: int) -> str:
    """The reading that a person found right here."""
    if isinstance(row, str):
        return row
    usual, others = row
    assert isinstance(usual, str) and isinstance(others, dict)
    for reading, places in others.items():
        for place in places:
            before, after = place.split("[", 1)[0], place.split("]", 1)[1]
            if text[:at].endswith(before) and text.startswith(after, at + 1):
                return str(reading)
    return usual


def passages() -> Iterator[str]:
    """Every text of the bundled articles."""
    for article in bundled():
        for passage in article.passages:
            yield passage.text


def function_words() -> None:
    """为, 地 and 得 between words that no rule names."""
    right: Counter[str] = Counter()
    count: Counter[str] = Counter()
    for line in (TRUTH / "function_words.tsv").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        reading, sentence = line.split("\t")
        before, char, after = sentence.split("|")
        count[char] += 1
        right[char] += read(before + char + after)[len(before)] == reading
    for char in count:
        report(f"{char} in new sentences", right[char], count[char], 0.95)


def speed() -> None:
    """Once loaded, by thousand characters; the best of three."""
    texts = list(passages())
    size = sum(map(len, texts)) / 1000
    cuts = [(text, [(piece.start, piece.end) for piece in words.cut(text)]) for text in texts]
    reading = best(lambda: [readings(*cut) for cut in cuts]) / size
    whole = best(lambda: [analyse(text) for text in texts]) / size
    print(f"\n{'readings':28} {reading:6.2f} ms per 1,000 characters (at most 10)")
    print(f"{'words, names and readings':28} {whole:6.2f} ms per 1,000 characters (with terms at most 25)")


def best(work: object) -> float:
    """Milliseconds of processor time."""
    assert callable(work)
    times = []
    for _ in range(3):
        cheapest.cache_clear()
        ROWS.forget()
        start = process_time()
        work()
        times.append(process_time() - start)
    return 1000 * min(times)


def loading() -> None:
    """A fresh interpreter, the first time and with what the first left in the cache, beside a bare one."""
    load = "from seeds.language.analyse import prepare; prepare(sys.argv[1])"
    code = f"import sys, time; {load}; print(time.process_time())"
    bare = float(_python("import time; print(time.process_time())"))
    with TemporaryDirectory() as cache:
        first, again = float(_python(code, cache)), float(_python(code, cache))
    print(f"{'loading, first':28} {first:6.2f} s  ({first / bare:.0f} × bare python)")
    print(f"{'loading, with the cache':28} {again:6.2f} s  ({again / bare:.0f} × bare python)")


def _python(code: str, *arguments: str) -> str:
    return subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True
    ).stdout


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
