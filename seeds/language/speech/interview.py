"""An interview whose turns begin with a mark: □ and ■, 问： and 答：, as its head names who is who."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from seeds.language.analysis import Name
from seeds.language.characters import HAN
from seeds.language.speech.statement import Statement

_SIGNS = "□■◆◇○●▲△▼★☆"
_HEAD = re.compile(
    f"^\\s*(?P<sign>[{_SIGNS}])?\\s*(?P<part>采访人|采访者|提问人?|主持人?|[本全]?[报刊网台]?记者|受访人|受访者|受访嘉宾|采访对象|对话嘉宾|对谈人|"
    f"嘉宾|被访人|被访者|访谈人|访谈嘉宾)\\s*[：:]\\s*(?P<who>[{HAN}·]{{2,6}})(?=\\s*$|\\s*[（(，,、 　])"
)
"""A line that tells who somebody is: ■受访人：李明（作家）."""
_ASKER = re.compile("采访|提问|主持|记者")
_TURN = re.compile(
    f"\\s*(?:(?P<sign>[{_SIGNS}])\\s*(?:(?P<said>问|答)[：:]\\s*)?|(?P<letter>问|答|[QA](?![A-Za-z]))[0-9]*\\s*[：:]\\s*)"
)
FEWEST = 2
"""So many turns make an interview."""
_QUESTION = re.compile(
    "\\s*[—－]{1,2}\\s*(?=[^—－]{1,200}[？?]\\s*$|[^。—－]{0,40}(?:如何|怎么|怎样|什么|为何|多少|[吗谁哪])[^。]{0,40}$)"
)
"""——感觉如何？ A question that opens its passage."""
FEWEST_QUESTIONS = 3


class _Heads(NamedTuple):
    by_sign: dict[str, str]
    asker: str
    answerer: str


def turns_of_interview(
    texts: Sequence[str], found: Sequence[Statement], names: Sequence[Sequence[Name]]
) -> list[Statement]:
    """The statements of passages that begin with a mark and that no rule has given to anybody as a whole."""
    asked = [number for number, text in enumerate(texts) if _QUESTION.match(text)]
    if len(asked) >= FEWEST_QUESTIONS and (guest := _guest(texts[: asked[0]], names)):
        return _answered(texts, asked, guest)
    heads, first = _heads(texts)
    turns = [(number, match) for number, text in enumerate(texts[first:], first) if (match := _TURN.match(text))]
    if len(turns) < FEWEST or not (heads.answerer or any(match["letter"] or match["said"] for _, match in turns)):
        return []
    taken = {(one.passage, one.start) for one in found}
    added = []
    for number, match in turns:
        who, start, end = _whose(heads, match), match.end(), len(texts[number].rstrip())
        if who and start < end and (number, start) not in taken:
            added.append(Statement(number, start, end, who, None, "", start, "says", True, doubt=False))
    return added


def _guest(texts: Sequence[str], names: Sequence[Sequence[Name]]) -> str:
    """Of whom the text tells most before the first question; empty where of nobody."""
    met = zip(texts, names, strict=False)
    told = [text[one.start : one.end] for text, inside in met for one in inside if one.kind == "person"]
    return max(told, key=told.count, default="")


def _answered(texts: Sequence[str], asked: Sequence[int], guest: str) -> list[Statement]:
    """What stands behind each question that begins with a dash; behind the last one only its answer. Who asks is
    not told."""
    added = []
    for number, following in zip(asked, [*asked[1:], asked[-1] + 2], strict=True):
        for place in range(number + 1, min(following, len(texts))):
            start, end = len(texts[place]) - len(texts[place].lstrip()), len(texts[place].rstrip())
            if start < end:
                added.append(Statement(place, start, end, guest, None, "", start, "says", True, doubt=True))
    return added


def _heads(texts: Sequence[str]) -> tuple[_Heads, int]:
    """Who asks and who answers, and behind which passage they are told."""
    by_sign: dict[str, str] = {}
    asker = answerer = ""
    last = 0
    for number, text in enumerate(texts):
        if not (match := _HEAD.match(text)):
            continue
        last = number + 1
        if match["sign"]:
            by_sign[match["sign"]] = match["who"]
        if _ASKER.search(match["part"]) and not match["part"].endswith("对象"):
            asker = match["who"]
        else:
            answerer = match["who"]
    return _Heads(by_sign, asker, answerer), last


def _whose(heads: _Heads, turn: re.Match[str]) -> str:
    """Who has a turn; empty where the head does not tell."""
    letter = turn["letter"] or turn["said"]
    if letter in ("问", "Q"):
        return heads.asker or "记者"
    if letter in ("答", "A"):
        return heads.answerer or "受访者"
    return heads.by_sign.get(turn["sign"], "")
