"""Main verbs beside the first: 研究并解决问题, 修路、种树."""

from __future__ import annotations

from collections.abc import Sequence

from seeds.language.unfolding.branch import Span
from seeds.language.unfolding.governing import SAYS
from seeds.language.unfolding.predicates import is_a
from seeds.language.unfolding.quotations import outside_quotations
from seeds.language.unfolding.speech_parts import COPULAS, Tagged
from seeds.language.wordlists import listed

_AND = listed("并 并且 而且 且 、")


def beside(row: Sequence[Tagged], verb: Span | None) -> tuple[Span, ...]:
    """Those which 并 or a list joins to the main verb, where no 的 leaves in doubt what belongs to what."""
    row = outside_quotations(row)
    main = next((at for at, word in enumerate(row) if verb and (word.start, word.end) == verb), None)
    if main is None or row[main].text in COPULAS or row[main].text in SAYS or is_a("clausal", row[main].text):
        return ()
    found: list[Span] = []
    for at in range(main + 1, len(row) - 1):
        if row[at].text == "的" or row[at].part == "x":
            break
        if row[at].text not in _AND:
            continue
        act = at + 1
        while act < len(row) - 1 and row[act].part == "d":
            act += 1
        if not _is_verb_like(row, main, at, act):
            if row[at].text == "、":
                break
            continue
        found.append((row[act].start, row[act].end))
    return tuple(found)


def _is_verb_like(row: Sequence[Tagged], main: int, joint: int, act: int) -> bool:
    """Whether a verb stands there with something of its own behind it, like the first."""
    word, behind = row[act], row[act + 1 : act + 2]
    if word.text in COPULAS or (any(one.text == "的" for one in row[act:]) and row[joint].text == "、"):
        return False
    if row[joint].text == "、" and any(one.text in ("和", "与", "及", "以及") for one in row[act:]):
        return False  # 特色课程、育儿|理念和服务
    if row[joint].text != "、":
        return word.verb == "verb" or (word.verb == "both" and joint == main + 1)
    governs = bool(behind) and (
        behind[0].part in "nrm" or behind[0].verb == "both" or behind[0].text in ("了", "着", "过")
    )
    first_governs = joint > main + 1
    return word.verb == "verb" and governs and first_governs and not is_a("noun", word.text)
