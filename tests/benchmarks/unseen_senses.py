"""How often the sense shown first is the one that holds: `python tests/benchmarks/unseen_senses.py PATH
[FIRST-LAST] [-v]`.

PATH is a folder of annotated texts (*.json), or a table of single sentences: the word, the sentence, what its gloss
may hold (parted by |) and where the word stands. A sense is right when what is shown of it, gloss and part of
speech, holds one of the annotator's words. Words are those of our own analysis; where it cuts otherwise than the
annotator, the annotator's word is looked up all the same. The doubt that is shown should be greater where the sense
is wrong.
"""

from __future__ import annotations

import json
import re
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from seeds.language.analyse import analyse
from seeds.language.analysis import Word
from seeds.language.dictionary import Dictionary
from seeds.language.senses.choose import choose
from seeds.language.senses.marks import PARTS_OF_SPEECH
from seeds.language.wordlists import listed

FUNCTION = listed(
    """
    的 了 着 过 地 得 之 所 在 把 被 让 使 由 从 自 向 往 对 为 以 于 与 和 及 或 而 但
    并 且 则 将 就 也 都 又 还 才 再 更 最 便 其 此 该 这 那 每 各 等 吧 吗 呢 啊 们 上
    下 中 里 内 外 前 后 来 去 起 出 到 成 住 起来 下来 下去 出来 上去 跟 同 比 按 据 至 当
    连 既 不 没 近 约 些 多 者 是 有
    """
)
DOUBTED = 0.4
"""From here on a reader sees that the choice may be another."""


class Asked(NamedTuple):
    """A word of a text with what the annotator wants its gloss to hold."""

    source: str
    text: str
    words: tuple[Word, ...]
    at: int
    word: str
    wanted: list[str]


class Shown(NamedTuple):
    """What the reader is shown first."""

    gloss: str
    reason: str
    doubt: float


def main(path: Path, wanted: str, verbose: bool) -> None:
    """Print the figures of content and function words, and how doubt tells wrong senses from right ones."""
    dictionary = Dictionary.open(Path(tempfile.gettempdir()) / "jingdu-unseen" / "cache")
    right = {True: [0, 0], False: [0, 0]}
    doubts: dict[bool, list[float]] = defaultdict(list)
    for asked in from_table(path) if path.is_file() else from_texts(path, wanted):
        shown = gloss_at(dictionary, asked)
        good = holds(shown.gloss, asked.wanted)
        doubts[good].append(shown.doubt)
        tally = right[asked.word in FUNCTION]
        tally[0] += good
        tally[1] += 1
        if verbose and not good:
            around = asked.text[max(asked.at - 10, 0) : asked.at + 12].replace("\n", " ")
            told = f"{shown.gloss!r} ({shown.reason}, doubt {shown.doubt})"
            print(f"{asked.source} {asked.word}: {told} not {asked.wanted} | {around}")
    for function, (good, count) in right.items():
        print(
            f"{'function words' if function else 'content words':16} {good} of {count} ({good / max(count, 1):.1%})"
        )
    for good, found in sorted(doubts.items()):
        doubted = sum(doubt >= DOUBTED for doubt in found)
        told = "right" if good else "wrong"
        print(f"doubted where {told}: {doubted} of {len(found)} ({doubted / len(found):.1%})")


def from_texts(folder: Path, wanted: str) -> Iterator[Asked]:
    """The words with a sense of the annotated texts of a folder, of some numbers alone where they are wanted."""
    for path in sorted(folder.glob("*.json")):
        if wanted and not wanted.split("-", maxsplit=1)[0] <= path.stem <= wanted.rsplit("-", maxsplit=1)[-1]:
            continue
        article = json.loads(path.read_text("utf-8"))
        senses = article.get("senses", [])
        rows = [analyse(text).words for text in article["paragraphs"]] if senses else []
        for sense in senses:
            text = article["paragraphs"][sense["p"]]
            yield Asked(path.stem, text, rows[sense["p"]], sense["at"], sense["word"], sense["ok"])


def from_table(path: Path) -> Iterator[Asked]:
    """The words of a table of single sentences."""
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        word, text, wanted, at = line.split("\t")
        yield Asked(str(number), text, analyse(text).words, int(at), word, wanted.split("|"))


def gloss_at(dictionary: Dictionary, asked: Asked) -> Shown:
    """The gloss that the reader is shown first for the annotator's word."""
    words = asked.words
    start, end = asked.at, asked.at + len(asked.word)
    inside = [word for word in words if word.end > start and word.start < end]
    syllables = [
        s
        for word in inside
        for at, s in enumerate(word.pinyin or (None,) * (word.end - word.start), word.start)
        if start <= at < end
    ]
    left = tuple(word for word in words if word.end <= start)
    right = tuple(word for word in words if word.start >= end)
    before = tuple(Word(w.start, start, w.kind, None) for w in inside if w.start < start)
    after = tuple(Word(end, w.end, w.kind, None) for w in inside if w.end > end)
    row = (*left, *before, Word(start, end, "word", tuple(syllables)), *after, *right)
    found = choose(dictionary, asked.text, row, len(left) + len(before))
    if found is None:
        return Shown("", "", 1.0)
    told = PARTS_OF_SPEECH.get(found.sense.use.part, "")
    return Shown(f"{found.sense.gloss} · {told}", found.reason, found.doubt)


def holds(gloss: str, wanted: list[str]) -> bool:
    """Whether one of the words stands in the gloss."""
    small = gloss.lower()
    small += " classifier" if "measure word" in small else ""
    return any(re.search(rf"(?<![a-z]){re.escape(word.lower().strip('-()'))}", small) for word in wanted)


if __name__ == "__main__":
    given = [argument for argument in sys.argv[1:] if argument != "-v"]
    if not given or not Path(given[0]).exists():
        sys.exit("usage: python tests/benchmarks/unseen_senses.py PATH [FIRST-LAST] [-v]")
    main(Path(given[0]), given[1] if len(given) > 1 else "", "-v" in sys.argv)
