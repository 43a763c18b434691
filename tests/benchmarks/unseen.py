"""Words and names on texts nobody had tuned to: `UNSEEN=DIR python tests/benchmarks/unseen.py [FILE.conllu]`.

DIR holds texts annotated by hand, one JSON file each: `paragraphs`, the same paragraphs as `words` with /
between the words, `names` with their `kind`, `short_forms`. A treebank (CoNLL-U) may be given beside; its words
are shorter than a reader's, so that only words which cross one of its words are counted. `SHOW=1` prints what
was wrong.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from seeds.language.analyse import analyse_all, prepare
from seeds.language.analysis import Analysis, Word
from seeds.language.names.tables import ADDRESSES
from seeds.language.script import simple
from seeds.language.words import prepare as prepare_words

HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U000323af]")
KINDS = {
    "person": ("person",),
    "place": ("place",),
    "body": ("body", "company", "team", "brand"),
    "work": ("work",),
}
"""The kinds that the annotators tell apart, as the project does."""
BOTH = ("place", "body")
"""A street office is a place to one annotator and a body to another."""
SHOWN = bool(os.environ.get("SHOW"))
Span = tuple[int, int]


class Text(NamedTuple):
    """One annotated text."""

    name: str
    kind: str
    paragraphs: Sequence[str]
    words: Sequence[Sequence[Span]]
    names: Sequence[dict[str, Any]]
    short_forms: Sequence[dict[str, str]]


def texts(folder: Path) -> Iterator[Text]:
    """Every annotated text of a folder."""
    for file in sorted(folder.glob("*.json")):
        found = json.loads(file.read_text(encoding="utf-8"))
        words = [spans(parted(*pair)) for pair in zip(found["words"], found["paragraphs"], strict=True)]
        yield Text(
            file.stem,
            found.get("kind", ""),
            found["paragraphs"],
            words,
            found["names"],
            found.get("short_forms", []),
        )


def parted(line: str, paragraph: str) -> list[str]:
    """The words of a line with / between them; a / of the text itself is a word."""
    words = [""]
    at = 0
    for sign in line:
        if at < len(paragraph) and sign == paragraph[at]:
            words[-1:] = [words[-1], sign, ""] if sign == "/" else [words[-1] + sign]
            at += 1
        elif sign == "/":
            words.append("")
    return words


def spans(words: Iterable[str]) -> list[Span]:
    """The words of a line as spans."""
    found, at = [], 0
    for word in words:
        if word:
            found.append((at, at + len(word)))
        at += len(word)
    return found


def main(folder: Path | None, treebank: Path | None) -> None:
    """Print everything that can be measured."""
    prepare(os.environ.get("CACHE"))
    if treebank:
        crossing_treebank(treebank)
    if folder:
        annotated = list(texts(folder))
        read = [analyse_all(text.paragraphs) for text in annotated]
        words(annotated, read)
        names(annotated, read)
        short_forms(annotated, read)


def crossing_treebank(file: Path) -> None:
    """Words that cross a word of a treebank, whatever the grain."""
    sentences: list[list[str]] = [[]]
    for line in file.read_text(encoding="utf-8").splitlines():
        cells = line.split("\t")
        if not line:
            sentences.append([])
        elif cells[0].isdigit():
            sentences[-1].append(cells[1])
    crossed = count = 0
    for sentence in filter(None, sentences):
        text = "".join(sentence)
        gold = spans(sentence)
        for word in analyse_all([text])[0].words:
            if HAN.search(text[word.start : word.end]):
                count += 1
                if crosses((word.start, word.end), gold):
                    crossed += 1
                    show("crosses", text, word)
    print(f"{'words that cross a treebank word':36} {crossed / count:7.2%}  ({crossed} of {count})")


def crosses(word: Span, gold: Sequence[Span]) -> bool:
    """Whether a word overlaps another without either holding the other."""
    return any(
        start < word[0] < end < word[1] or word[0] < start < word[1] < end
        for start, end in gold
        if start < word[1] and end > word[0]
    )


def words(annotated: Sequence[Text], read: Sequence[Sequence[Analysis]]) -> None:
    """Characters outside a wrong word, by text and altogether; and words that cross an annotated one."""
    by_kind: dict[str, Counter[str]] = {}
    total: Counter[str] = Counter()
    for text, analyses in zip(annotated, read, strict=True):
        found: Counter[str] = Counter()
        for paragraph, gold, analysis in zip(text.paragraphs, text.words, analyses, strict=True):
            found += judged(paragraph, gold, analysis)
        by_kind.setdefault(f"{text.name} {text.kind}", Counter()).update(found)
        total += found
    for kind, found in [*by_kind.items(), ("altogether", total)]:
        strict = 1 - (found["wrong"] + found["taste"]) / found["han"]
        print(
            f"{kind[:30]:30} {1 - found['wrong'] / found['han']:7.2%} of {found['han']} characters outside a wrong"
            f" word ({strict:.2%} where dictionary words held to be two are wrong,"
            f" {1 - found['beside'] / found['han']:.2%} whatever the grain),"
            f" {found['crossing']} words cross, {found['joined']} joined too far, {found['cut']} cut too far"
        )


def judged(paragraph: str, gold: Sequence[Span], analysis: Analysis) -> Counter[str]:
    """How many Han characters stand in words that are not the annotator's, and how many of them whatever the grain.

    A number with what it counts, a name in one word or in the words it is made of, and a word that stands in a
    dictionary where the annotator sees two, are a matter of taste.
    """
    found: Counter[str] = Counter()
    exact = set(gold)
    starts = {start for start, _ in gold}
    ends = {end for _, end in gold}
    named = {at for name in analysis.names for at in range(name.start, name.end)}
    for word in analysis.words:
        han = len(HAN.findall(paragraph[word.start : word.end]))
        found["han"] += han
        span = (word.start, word.end)
        if not han or span in exact:
            continue
        whole = word.start in starts and word.end in ends
        inside = named.issuperset(range(*span)) and not crosses(span, gold)
        if (word.kind == "number" and not crosses(span, gold)) or (whole and word.kind == "name") or inside:
            continue
        if whole and prepare_words().known(simple(paragraph[word.start : word.end])):
            found["taste"] += han
            continue
        what = "crossing" if crosses(span, gold) else "joined" if whole else "cut"
        found["wrong"] += han
        found[what] += 1
        if not of_another_grain(paragraph, span, gold, analysis, what):
            found["beside"] += han
            what += "!"
        show(what, paragraph, word)
    return found


def of_another_grain(paragraph: str, span: Span, gold: Sequence[Span], analysis: Analysis, what: str) -> bool:
    """Whether a word differs from the annotator's only in how long words are taken to be.

    So it is where the annotator's long word is none of the dictionary's, and the words that it was cut into are all
    known words of two characters and more (动力|电池); what crosses a word, a word that is no word of any list, and
    a known word that was cut are errors at any grain.
    """
    lexicon = prepare_words()
    if what == "joined":
        return lexicon.known(simple(paragraph[span[0] : span[1]]))
    around = next(((start, end) for start, end in gold if start <= span[0] and span[1] <= end), None)
    if what == "crossing" or around is None or lexicon.known(simple(paragraph[around[0] : around[1]])):
        return False
    inside = [(word.start, word.end) for word in analysis.words if around[0] <= word.start < around[1]]
    pieces = [simple(paragraph[start:end]) for start, end in inside]
    return inside[-1][1] == around[1] and all(len(piece) > 1 and lexicon.known(piece) for piece in pieces)


def show(what: str, text: str, word: Word) -> None:
    """A word in its surroundings."""
    if SHOWN:
        before, after = text[max(0, word.start - 8) : word.start], text[word.end : word.end + 8]
        print(f"  {what:9} {f'{before}[{text[word.start : word.end]}]{after}'!r}")


def names(annotated: Sequence[Text], read: Sequence[Sequence[Analysis]]) -> None:
    """Distinct names of each kind that were found, those that only stand within what was found, and what was taken
    for one."""
    print()
    for kind, theirs in KINDS.items():
        total: Counter[str] = Counter()
        for text, analyses in zip(annotated, read, strict=True):
            wanted = {bare(name["text"]) for name in text.names if name["kind"] in theirs}
            every = {bare(name["text"]) for name in text.names}
            found = [
                (bare(paragraph[name.start : name.end]), name.kind)
                for paragraph, analysis in zip(text.paragraphs, analyses, strict=True)
                for name in analysis.names
            ]
            ours = {name for name, its in found if its == kind or (kind in BOTH and its in BOTH)}
            wanted = {name for name in wanted if name in bare("".join(text.paragraphs))}
            hit = {name for name in wanted if any(same(name, mine, kind) for mine in ours)}
            right = {mine for mine, _ in found if any(same(name, mine, "") for name in every)}
            held = {name for name in wanted - hit if any(is_held(name, mine, kind, right) for mine, _ in found)}
            wrong = {mine for mine in ours if not any(same(name, mine, kind) for name in every)}
            addressed = {mine for mine in wrong if any(is_addressed(name, mine) for name in every)}
            if kind == "body":  # told with the places
                wrong.clear()
            total.update(right=len(hit), held=len(held), asked=len(wanted), taken=len(ours))
            total.update(false=len(wrong), addressed=len(addressed & wrong))
            if SHOWN and (wanted - hit or wrong):
                missed = f"missed {' '.join(wanted - hit - held)} | within {' '.join(held)}"
                print(f"  {text.name} {kind}: {missed} | false {' '.join(wrong)}")
        if total["asked"]:
            print(figures(kind, total))


def figures(kind: str, total: Counter[str]) -> str:
    """What was found of a kind in one line: alone, and together with what stands within a longer name that is
    right."""
    right, held, asked = total["right"], total["held"], total["asked"]
    false = f"{total['false']} of {total['taken']} false" + (
        f" ({total['addressed']} of them somebody with his title)" if total["addressed"] else ""
    )
    return (
        f"{kind:8} {right:4} of {asked:4} found ({right / asked:6.1%}), {held} more within a longer name"
        f" ({(right + held) / asked:6.1%}), {false}"
    )


def is_held(name: str, mine: str, kind: str, right: Container[str]) -> bool:
    """Whether a name was found within a longer one: somebody with his title (李 in 李先生), a place or a body in a
    name that the annotator has too (浙江省 in the name of its court)."""
    return is_addressed(name, mine) if kind == "person" else name != mine and name in mine and mine in right


def is_addressed(name: str, mine: str) -> bool:
    """Whether what was found is a person of the annotator's with what he is addressed by."""
    return mine != name and mine.startswith(name) and simple(mine[len(name) :]) in ADDRESSES


def bare(name: str) -> str:
    """A name without the marks around it."""
    return name.strip("《》“”‘’〈〉").translate(str.maketrans("()", "（）"))


def same(name: str, mine: str, kind: str) -> bool:
    """Whether a name is the annotator's: a person exactly, else one may hold what it belongs to before it."""
    return name == mine or (kind != "person" and (mine.endswith(name) or name.endswith(mine)))


def short_forms(annotated: Sequence[Text], read: Sequence[Sequence[Analysis]]) -> None:
    """Short forms that are one word wherever they stand."""
    whole = count = 0
    for text, analyses in zip(annotated, read, strict=True):
        for form in text.short_forms:
            for paragraph, analysis in zip(text.paragraphs, analyses, strict=True):
                edges = {(word.start, word.end) for word in analysis.words}
                for found in re.finditer(re.escape(form["short"]), paragraph):
                    count += 1
                    whole += found.span() in edges
                    if SHOWN and found.span() not in edges:
                        print(f"  short form cut: {form['short']} = {form['full']}")
    if count:
        print(f"{'short forms in one word':36} {whole / count:7.2%}  ({whole} of {count} places)")


if __name__ == "__main__":
    given = os.environ.get("UNSEEN")
    main(Path(given) if given else None, Path(sys.argv[1]) if len(sys.argv) > 1 else None)
