"""English words by their plain form: whoever looks for communities means community."""

from __future__ import annotations

from collections.abc import Callable, Iterator

IRREGULAR = {
    "children": "child",
    "men": "man",
    "women": "woman",
    "people": "person",
    "feet": "foot",
    "teeth": "tooth",
    "geese": "goose",
    "mice": "mouse",
    "criteria": "criterion",
    "phenomena": "phenomenon",
    "analyses": "analysis",
    "crises": "crisis",
    "bases": "basis",
    "built": "build",
    "bought": "buy",
    "brought": "bring",
    "came": "come",
    "did": "do",
    "done": "do",
    "drawn": "draw",
    "driven": "drive",
    "felt": "feel",
    "fought": "fight",
    "found": "find",
    "gave": "give",
    "given": "give",
    "gone": "go",
    "got": "get",
    "grew": "grow",
    "grown": "grow",
    "held": "hold",
    "kept": "keep",
    "knew": "know",
    "known": "know",
    "led": "lead",
    "left": "leave",
    "lost": "lose",
    "made": "make",
    "met": "meet",
    "paid": "pay",
    "ran": "run",
    "rose": "rise",
    "said": "say",
    "sang": "sing",
    "saw": "see",
    "sent": "send",
    "shown": "show",
    "sold": "sell",
    "spent": "spend",
    "spoke": "speak",
    "spoken": "speak",
    "stood": "stand",
    "taken": "take",
    "taught": "teach",
    "thought": "think",
    "told": "tell",
    "took": "take",
    "went": "go",
    "won": "win",
    "wrote": "write",
    "written": "write",
}
"""Forms that no rule leads back."""
ENDINGS = (
    ("ies", ("y", "ie")),
    ("ves", ("f", "fe", "ve")),
    ("es", ("", "e")),
    ("s", ("",)),
    ("ied", ("y",)),
    ("ed", ("", "e")),
    ("ing", ("", "e")),
)
SHORTEST = 3
"""Letters that a plain form has at least: `is` is no plural, nor `sing` a form of `s`."""


def plain_forms(word: str) -> Iterator[str]:
    """What a word may be a form of, the likeliest first."""
    if word in IRREGULAR:
        yield IRREGULAR[word]
    for ending, plain in ENDINGS:
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < SHORTEST - 1 or (ending == "s" and stem.endswith(("s", "u", "i"))):
            continue
        if ending in ("ed", "ing") and stem[-1] == stem[-2]:  # planned is a form of plan
            yield stem[:-1]
        yield from (stem + end for end in plain if len(stem + end) >= SHORTEST)


def plain_phrases(phrase: str, is_word: Callable[[str], bool]) -> Iterator[str]:
    """A phrase with its last word in its plain form, then with every word so, as far as these are words."""
    words = [word.rstrip("'").removesuffix("'s") for word in phrase.replace("’", "'").split()]
    plain = [next(filter(is_word, plain_forms(word)), word) for word in words]
    changed = (" ".join(part) for part in (words, [*words[:-1], *plain[-1:]], plain))
    yield from (other for other in dict.fromkeys(changed) if other != phrase)
