"""The statements of an article, from its first passage to its last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from seeds.language.analysis import Name, names_within
from seeds.language.speech.interview import turns_of_interview
from seeds.language.speech.memory import Memory
from seeds.language.speech.opening import opening_words
from seeds.language.speech.parts import moved, moved_on, parts
from seeds.language.speech.passage import Passage
from seeds.language.speech.proven import proven
from seeds.language.speech.record import turns_of_record
from seeds.language.speech.speakers import Speakers
from seeds.language.speech.statement import Statement
from seeds.language.speech.turns import in_turn


def statements(texts: Sequence[str], names: Sequence[Sequence[Name]]) -> list[Statement]:
    """Every statement of an article's passages, with its speaker led back to the name the article gives him."""
    memory = Memory()
    names = proven(texts, names)
    found: list[Statement] = []
    for number, (text, met) in enumerate(zip(texts, names, strict=True)):
        for start, end in parts(text):
            inside = [moved(name, -start) for name in names_within(met, start, end)]
            found += [moved_on(one, start) for one in Passage(text[start:end], inside, number, memory).statements()]
    turns = [] if memory.meets_press else in_turn(texts, found, memory.doers)
    found = found + turns_of_record(texts, names, found)
    found += opening_words(texts, names, found + turns, partial(Speakers, memory=memory))
    found = [
        _named_later(one, texts[one.passage], memory)
        for one in turns_of_interview(texts, found, names) + found + turns
    ]
    return sorted(found, key=lambda one: one.passage)


def _named_later(one: Statement, text: str, memory: Memory) -> Statement:
    """馆长 who speaks before the article says what he is called; not 一位馆长."""
    is_any = one.at is None or text[: one.at[0]].endswith(("位", "名", "个", "個"))
    name = None if is_any else memory.bearer(one.speaker)
    return replace(one, speaker=name, doubt=True) if name else one
