"""How well speakers are found in annotated texts: the part of companion.py that judges who says what."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from seeds.language.analyse import analyse_all
from seeds.language.speech import Statement, statements

HALF = str.maketrans(",!?:;", "，！？：；")


def says(name: str, truth: dict[str, Any], counts: Counter[str], *, told: bool) -> None:
    """The statements of one text: found is where something is given to a speaker, right is the right one."""
    texts = truth["paragraphs"]
    found = statements(texts, [analysis.names for analysis in analyse_all(texts)])
    used: set[tuple[int, int]] = set()
    for gold in truth.get("says", ()):
        counts["statements"] += 1
        if gold["p"] is None:
            continue
        passage = gold["p"] if gold.get("quote_p") is None else gold["quote_p"]
        text = texts[passage].translate(HALF)
        at = place(text, gold)
        here = [one for one in found if one.passage == passage and one.start - 2 <= at < one.end]
        ours = min(here, key=lambda one: abs(one.start - at), default=None)
        if gold["speaker"] is None:  # 据悉: the paper's own voice, and nobody may be named
            right = ours is None
        else:
            right = ours is not None and same_speaker(gold["speaker"], ours.speaker)
        counts["statements found"] += right or ours is not None
        counts["speakers right"] += right
        if ours:
            used.add((ours.passage, ours.start))
            counts["manner right"] += ours.direct == gold["direct"]
        if told and not right:
            print(
                f"{name} says {gold['speaker']} {gold['verb']} …{text[max(0, at - 16) : at + 10]} — {spoken(ours)}"
            )
    for one in found:
        if (one.passage, one.start) not in used:
            counts["statements besides"] += 1
            if told:
                near = texts[one.passage][max(0, one.start - 12) : one.start + 14]
                print(f"{name} says besides {spoken(one)}: {near}")


def place(text: str, gold: dict[str, Any]) -> int:
    """Where what is said begins: told outright, by its first words, or by the verb it stands behind."""
    if gold.get("quote_at") is not None:
        return int(gold["quote_at"])
    if not gold["quote_starts"]:
        verb = text.find(gold["verb"], gold["at"])
        behind = max(verb, gold["at"]) + len(gold["verb"])
        return behind + len(text[behind:]) - len(text[behind:].lstrip("，： "))
    wanted = gold["quote_starts"].translate(HALF)
    behind = text.find(wanted, gold["at"])
    return behind if behind >= 0 else max(text.find(wanted), gold["at"] if wanted not in text else 0)


def same_speaker(gold: str, ours: str) -> bool:
    """One name, or a short form of it, or the other name of one told by two; several may be joined in any way."""
    bare = re.sub("[與与和及跟]", "、", gold.strip("《》").split("（")[0])
    mine = re.sub("[與与和及跟]", "、", ours.strip("《》"))
    return bare == mine or is_short(bare, mine) or is_short(mine, bare) or (len(mine) > 1 and mine in gold)


def is_short(short: str, full: str) -> bool:
    """Whether the characters of one stand in the other in their order."""
    at = 0
    for char in short:
        at = full.find(char, at) + 1
        if not at:
            return False
    return len(short) > 1


def spoken(one: Statement | None) -> str:
    """A statement in a few words."""
    return f"{one.speaker} {one.verb}{' ?' if one.doubt else ''}" if one else "nobody"
