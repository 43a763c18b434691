"""How often the sense shown first is the one that holds: `python tests/benchmarks/unseen_senses.py DIR
[FIRST-LAST] [-v]`.

DIR holds annotated texts (*.json): a sense is right when what is shown of it, gloss and part of speech, holds one
of the annotator's words.
Words are
those of our own analysis; where it cuts otherwise than the annotator, the annotator's word is looked up all
the same.
"""

from __future__ import annotations

import json
import re
import sys
import tempfile
from pathlib import Path
from typing import Any

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


def main(folder: Path, wanted: str, verbose: bool) -> None:
    """Print the figures of content and function words."""
    dictionary = Dictionary.open(Path(tempfile.gettempdir()) / "jingdu-unseen" / "cache")
    right = {True: [0, 0], False: [0, 0]}
    for path in sorted(folder.glob("*.json")):
        if wanted and not wanted.split("-", maxsplit=1)[0] <= path.stem <= wanted.rsplit("-", maxsplit=1)[-1]:
            continue
        article = json.loads(path.read_text("utf-8"))
        rows = [analyse(text).words for text in article["paragraphs"]]
        for sense in article["senses"]:
            text = article["paragraphs"][sense["p"]]
            shown, reason = gloss_at(dictionary, text, rows[sense["p"]], sense)
            good = holds(shown, sense["ok"])
            tally = right[sense["word"] in FUNCTION]
            tally[0] += good
            tally[1] += 1
            if verbose and not good:
                around = text[max(sense["at"] - 10, 0) : sense["at"] + 12].replace("\n", " ")
                print(f"{path.stem} {sense['word']}: {shown!r} ({reason}) not {sense['ok']} | {around}")
    for function, (good, count) in right.items():
        print(
            f"{'function words' if function else 'content words':16} {good} of {count} ({good / max(count, 1):.1%})"
        )


def gloss_at(dictionary: Dictionary, text: str, words: tuple[Word, ...], sense: dict[str, Any]) -> tuple[str, str]:
    """The gloss that the reader is shown first for the annotator's word."""
    start, end = sense["at"], sense["at"] + len(sense["word"])
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
    found = choose(dictionary, text, row, len(left) + len(before))
    if found is None:
        return "", ""
    told = PARTS_OF_SPEECH.get(found.sense.use.part, "")
    return f"{found.sense.gloss} · {told}", f"{found.reason}, doubt {found.doubt}"


def holds(gloss: str, wanted: list[str]) -> bool:
    """Whether one of the words stands in the gloss."""
    small = gloss.lower().replace("measure word", "measure word classifier")
    return any(re.search(rf"(?<![a-z]){re.escape(word.lower().strip('-()'))}", small) for word in wanted)


if __name__ == "__main__":
    given = [argument for argument in sys.argv[1:] if argument != "-v"]
    if not given or not Path(given[0]).is_dir():
        sys.exit("usage: python tests/benchmarks/unseen_senses.py DIR [FIRST-LAST] [-v]")
    main(Path(given[0]), given[1] if len(given) > 1 else "", "-v" in sys.argv)
