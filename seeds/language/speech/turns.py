"""Two who talk take turns: whose a passage is that is nothing but a quotation, by who speaks and acts beside it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from seeds.language.speech.people import TITLED
from seeds.language.speech.scene import Turn, answering, talk
from seeds.language.speech.statement import Statement

NEAR = (3, 6)
"""So many passages around one may tell who talks; those farther off where the nearer name one alone."""
BEFORE = 3
"""So many passages before one may tell who else is there."""
APART = 4
"""So many passages on, another scene begins."""
TALK = 8
"""So many passages before one tell who talks with whom."""
_ALONE = re.compile("\\s*[“「][^“”「」]+[”」]\\s*")


_CALLS = re.compile(f"[“「](?P<who>{TITLED})[，,！!][^“”「」]*[？?][”」]")
"""Somebody is asked by surname and work."""


def in_turn(
    texts: Sequence[str], found: Sequence[Statement], doers: Mapping[int, Sequence[str]]
) -> list[Statement]:
    """The statements of passages without a word beside their quotation, where two people talk and no third.

    `doers`: who does something in each passage; he may be the other whom no verb tells.
    """
    spoken: dict[int, list[str]] = {}
    for one in found:
        if one.direct:
            spoken.setdefault(one.passage, []).append(one.speaker)
    told = {one.passage for one in found}
    alone = [number for number, text in enumerate(texts) if number not in told and _ALONE.fullmatch(text)]
    given = _in_scenes(alone, texts, spoken, doers)
    spoken |= {number: [who] for number, who in given.items()}
    for number in (*alone, *reversed(alone)):
        if number in spoken:
            continue
        other = _answers(number, spoken) or _other(number, spoken, doers) or _spoken_to(number, texts, spoken)
        if other:
            spoken[number] = [other]
            given[number] = other
    return [_stated(number, texts[number], who) for number, who in given.items()]


def _stated(number: int, text: str, who: str) -> Statement:
    start, end = len(text) - len(text.lstrip()), len(text.rstrip())
    return Statement(number, start, end, who, None, "", start, "says", True, doubt=True)


def _in_scenes(
    alone: Sequence[int],
    texts: Sequence[str],
    spoken: Mapping[int, Sequence[str]],
    doers: Mapping[int, Sequence[str]],
) -> dict[int, str]:
    """Whose the bare quotations are of each scene in which two are told of, and no third."""
    turns = sorted(
        [Turn(number, texts[number], "") for number in alone]
        + [Turn(number, "", who) for number, names in spoken.items() for who in names],
        key=lambda turn: turn.passage,
    )
    given: dict[int, str] = {}
    for scene in _scenes(turns):
        of_two, pair = _of_two(scene, doers)
        if len(pair) == 2:
            one, other = pair
            who = talk(of_two, (one, other), doers)
            bare = (both for both in zip(of_two, who, strict=True) if not both[0].speaker)
            given |= {turn.passage: name for turn, name in bare if name}
    return given


def _of_two(scene: Sequence[Turn], doers: Mapping[int, Sequence[str]]) -> tuple[Sequence[Turn], list[str]]:
    """Who talks: the two of whom is told right before the scene, until a third speaks; else all who are there."""
    first = scene[0].passage
    before = dict.fromkeys(name for number in range(first - BEFORE, first) for name in doers.get(number, ()))
    if len(before) == 2 and scene[0].speaker in ("", *before):
        third = next(
            (at for at, turn in enumerate(scene) if turn.speaker and turn.speaker not in before), len(scene)
        )
        return scene[:third], [*before]
    there = before | dict.fromkeys(turn.speaker for turn in scene if turn.speaker)
    there |= dict.fromkeys(name for number in range(first, scene[-1].passage + 1) for name in doers.get(number, ()))
    return scene, [*there]


def _scenes(turns: Sequence[Turn]) -> list[list[Turn]]:
    """The turns that are not parted by several passages in which nobody speaks."""
    scenes: list[list[Turn]] = []
    for turn in turns:
        if scenes and turn.passage - scenes[-1][-1].passage <= APART:
            scenes[-1].append(turn)
        else:
            scenes.append([turn])
    return scenes


def _spoken_to(number: int, texts: Sequence[str], spoken: Mapping[int, list[str]]) -> str | None:
    """Whom the passage before asks by his name: “李老板，桥通了吗？”"""
    asked = _CALLS.search(texts[number - 1]) if number and number - 1 in spoken else None
    return asked["who"] if asked and asked["who"] not in spoken[number - 1] else None


def _other(number: int, spoken: Mapping[int, list[str]], doers: Mapping[int, Sequence[str]]) -> str | None:
    """The one of two who speaks neither right before nor right behind; the nearest passages tell first."""
    beside = {spoken[place][side] for place, side in ((number - 1, -1), (number + 1, 0)) if place in spoken}
    if len(beside) != 1:
        return None
    for far in NEAR:
        both = {name for place in range(number - far, number + far + 1) for name in spoken.get(place, ())}
        if len(both) == 1:
            both |= {name for place in range(number - BEFORE, number) for name in doers.get(place, ())}
        if len(both) == 2:
            return (both - beside).pop()
    return None


def _answers(number: int, spoken: Mapping[int, list[str]]) -> str | None:
    """Who answers the passage before."""
    row = [name for place in range(number - TALK, number) for name in spoken.get(place, ())]
    return answering(row) if number - 1 in spoken else None
