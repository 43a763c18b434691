"""Learn what speaks for a main verb, an attribute and a subject: `python tests/benchmarks/unfolding.py FILE…`.

The files are treebanks in CoNLL-U (UD Chinese GSD, GSDSimp and PUD; CC BY-SA), or texts (.txt) in which a person
marked the main verbs: a clause a line, its verb in «», ∅ behind a clause that has none, nothing where it is
open; an empty line behind a sentence. Sentences are cut into clauses and words as the reader does it; what a person
marked tells which candidate is right. Of the sentences nothing is kept but the weights of signs. Weights that tell
little are drawn to nothing; what is left is the mean of the last rounds.
"""

from __future__ import annotations

import random
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from math import sqrt
from pathlib import Path
from typing import NamedTuple

from seeds.language.analyse import analyse
from seeds.language.characters import wide_signs
from seeds.language.frequencies import marks
from seeds.language.script import simple
from seeds.language.unfolding import main_verb, modifiers, subject, verb_signs
from seeds.language.unfolding.chances import TABLE, shares
from seeds.language.unfolding.modifier_signs import told as of_modifier
from seeds.language.unfolding.speech_parts import Tagged, tagged
from seeds.language.unfolding.subject import told as of_subject
from seeds.language.unfolding.unfold import clause_of, clauses
from seeds.language.weights import DATA, written

ROUNDS, MEAN_OF, STEP, LEAST = 8, 6, 0.2, 4
SHRINK = {"verb": 0.04, "modifier": 0.04, "subject": 0.02}
WORTH = {"verb": 0.08, "modifier": 0.06, "subject": 0.05}
HEADER = """# What speaks for a word being the main verb of its clause, the beginning of what stands before 的, the
# subject of a verb: the question, a weight in hundredths of a natural logarithm, then the signs that have it
# (seeds/language/unfolding). Learned by tests/benchmarks/unfolding.py (see LICENCES.md).
"""
PREDICATES = ("VERB", "ADJ", "AUX")
NEVER = ("aux", "cop", "case", "mark", "advmod", "auxpass", "aux:pass", "nummod", "amod")
STRONG = ("root", "conj", "parataxis", "dep", "ccomp", "xcomp", "advcl", "appos", "list", "discourse")
LED = ("ccomp", "xcomp", "conj", "parataxis", "dep")
LEADS = ("由", "以", "被", "没有", "没", "无法", "有", "在", "只有", "将", "把", "是由", "则是由", "并没有", "未有")
MARKED = 3
"""So often is learned what was marked in texts of the kind that is read."""
MARKS = re.compile("[«»∅]")
WIDE = {",": "，", ".": "。", ";": "；", ":": "：", "?": "？", "!": "！"}


class Token(NamedTuple):
    """A word of a treebank with its place in the text."""

    number: int
    start: int
    end: int
    text: str
    part: str
    head: int
    role: str


Case = tuple[Sequence[Sequence[str]], Sequence[int]]
"""What speaks for each candidate, and which of them are right."""


def main(files: Sequence[Path]) -> None:
    """Learn the three tables and write them."""
    found: dict[str, list[Case]] = {question: [] for question in SHRINK}
    known = marks()
    for file in files:
        if file.suffix == ".txt":
            found["verb"] += [case for case in marked_cases(file, known) for _ in range(MARKED)]
            continue
        for tokens in sentences(file):
            for question, case in cases(tokens, known):
                found[question].append(case)
    lines = [HEADER]
    for question, of in found.items():
        kept = written(learned(of, SHRINK[question]), question, WORTH[question])
        lines += kept
        print(question, len(of), sum(line.count("\t") - 1 for line in kept))
    (DATA / f"{TABLE}.tsv").write_text("".join(lines), encoding="utf-8")


def sentences(file: Path) -> Iterator[list[Token]]:
    """The sentences of a treebank."""
    for block in file.read_text(encoding="utf-8").split("\n\n"):
        tokens, at = [], 0
        for line in block.splitlines():
            cells = line.split("\t")
            if not cells[0].isdigit():
                continue
            text = WIDE.get(cells[1], cells[1])
            tokens.append(Token(int(cells[0]), at, at + len(text), text, cells[3], int(cells[6]), cells[7]))
            at += len(text)
        yield tokens


def marked_cases(file: Path, known: dict[str, str]) -> Iterator[Case]:
    """What can be learned of main verbs from sentences in which a person marked them."""
    for block in file.read_text(encoding="utf-8").split("\n\n"):
        lines = block.splitlines()
        text = wide_signs(simple(MARKS.sub("", "".join(lines))))
        words, end = analyse(text).words, 0
        for line in lines:
            start, end = end, end + len(MARKS.sub("", line))
            if "«" not in line and "∅" not in line:
                continue
            inside = [word for word in words if start <= word.start and word.end <= end]
            clause = clause_of(text[start:end], tagged(text, inside, known), opens=not start)
            may_be = main_verb.candidates(clause)
            first = start + line.find("«") if "«" in line else end
            last = start + line.find("»") - 1 if "«" in line else end
            right = [
                number
                for number, at in enumerate(may_be)
                if at >= 0 and clause.row[at].start < last and first < clause.row[at].end
            ]
            if right or "∅" in line:
                yield verb_signs.told(clause, may_be), right or [0]


def cases(tokens: Sequence[Token], known: dict[str, str]) -> Iterator[tuple[str, Case]]:
    """What can be learned from a sentence."""
    text = simple("".join(token.text for token in tokens))
    words = analyse(text).words
    heads = dict(attributes(tokens))
    for start, end in clauses(text):
        inside = [word for word in words if start <= word.start and word.end <= end]
        clause = clause_of(text[start:end], tagged(text, inside, known), opens=not start)
        verbs = predicates([token for token in tokens if start <= token.start < end], tokens)
        may_be = main_verb.candidates(clause)
        right = [
            number
            for number, at in enumerate(may_be)
            if at >= 0
            and any(verb.start < clause.row[at].end and clause.row[at].start < verb.end for verb in verbs)
        ]
        if right or not verbs:
            yield "verb", (verb_signs.told(clause, may_be), right or [0])
        best = right[0] if len(right) == 1 else 0
        main_at = may_be[best] if best else None
        for stay, word in enumerate(clause.row):
            if word.text == "的" and word.end in heads:
                begins = modifiers.beginnings(clause.row, stay, main_at)
                good = [number for number, at in enumerate(begins) if clause.row[at].start == heads[word.end]]
                if good and len(begins) > 1:
                    noun = modifiers.noun_end(clause.row, stay)
                    yield "modifier", (of_modifier(clause.row, stay, noun, begins, main_at), good)
        if main_at is not None and (case := subject_case(clause.row, main_at, start, end, verbs[0], tokens)):
            yield "subject", case


def _meet(token: Token, word: Tagged) -> bool:
    return token.start < word.end and word.start < token.end


def predicates(inside: Sequence[Token], tokens: Sequence[Token]) -> list[Token]:
    """What a stretch says: the verbs and adjectives whose heads lie outside it, or their copula."""
    numbers = {token.number for token in inside}
    found = []
    for token in inside:
        if token.head in numbers or token.part == "PUNCT":
            continue
        copula = next((one for one in inside if one.head == token.number and one.role == "cop"), None)
        if copula or (token.part in PREDICATES and token.role not in NEVER):
            found.append((token.role.split(":")[0] in STRONG, copula or token))
    strong = [token for is_strong, token in found if is_strong]
    return list(_with_led(strong or [token for _, token in found], inside))


def _with_led(verbs: Sequence[Token], inside: Sequence[Token]) -> Iterator[Token]:
    """Verbs, and where one only leads to another as 由 does, that one too: either is the clause's."""
    for verb in verbs:
        yield verb
        if simple(verb.text) in LEADS:
            yield from _with_led(
                [
                    one
                    for one in inside
                    if one.head == verb.number and one.role.split(":")[0] in LED and one.part in PREDICATES
                ],
                inside,
            )


def attributes(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Where each 的 ends, and where what stands before it begins."""
    children: dict[int, list[Token]] = {}
    for token in tokens:
        children.setdefault(token.head, []).append(token)
    by_number = {token.number: token for token in tokens}
    for token in tokens:
        if token.text != "的" or token.role.startswith("discourse") or not 0 < token.head < token.number:
            continue
        if by_number[token.head].head <= token.number:
            continue
        inner, waiting = [], [by_number[token.head]]
        while waiting:
            one = waiting.pop()
            inner.append(one)
            waiting += children.get(one.number, [])
        yield token.end, min(one.start for one in inner if one.part != "PUNCT")


def subject_case(
    row: Sequence[Tagged], at: int, start: int, end: int, verb: Token, tokens: Sequence[Token]
) -> Case | None:
    """Which of the nouns before a verb is its subject, or that none is."""
    told = [one for one in tokens if one.role.startswith(("nsubj", "csubj")) and start <= one.start < verb.start]
    numbers = {one.number for one in tokens if start <= one.start < end}
    top = next((one.head for one in tokens if one is verb and one.role == "cop"), verb.number)
    told = [one for one in told if one.head == top or one.head not in numbers]
    may_be = subject.candidates(row, at)
    right = [
        number for number, place in enumerate(may_be) if place >= 0 and any(_meet(one, row[place]) for one in told)
    ]
    return (of_subject(row, at), right or [0]) if len(may_be) > 1 and (right or not told) else None


def learned(of: Sequence[Case], shrink: float) -> dict[str, float]:
    """The weights under which the right candidates are the likeliest."""
    seen = Counter(sign for choices, _ in of for signs in choices for sign in set(signs))
    ids = {sign: number for number, sign in enumerate(sign for sign, count in seen.items() if count >= LEAST)}
    rows = [([[ids[sign] for sign in signs if sign in ids] for signs in choices], right) for choices, right in of]
    weights, squares, mean = [0.0] * len(ids), [1e-8] * len(ids), [0.0] * len(ids)
    dice = random.Random(1)
    for number in range(ROUNDS):
        dice.shuffle(rows)
        for choices, right in rows:
            _step(choices, set(right), weights, squares, shrink)
        if number >= ROUNDS - MEAN_OF:
            mean = [total + weight / MEAN_OF for total, weight in zip(mean, weights, strict=True)]
    return {sign: mean[number] for sign, number in ids.items()}


def _step(
    choices: Sequence[Sequence[int]], right: set[int], weights: list[float], squares: list[float], shrink: float
) -> None:
    """Draw the weights of one case towards what is right, and all of them towards nothing."""
    found = shares([sum(weights[sign] for sign in signs) for signs in choices])
    good = sum(found[number] for number in right) or 1e-12
    for number, signs in enumerate(choices):
        slope = found[number] - (found[number] / good if number in right else 0.0)
        if abs(slope) < 1e-4:
            continue
        for sign in signs:
            squares[sign] += slope * slope
            step = STEP / sqrt(squares[sign])
            moved = weights[sign] - step * slope
            weights[sign] = max(0.0, moved - step * shrink) if moved > 0 else min(0.0, moved + step * shrink)


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]])
