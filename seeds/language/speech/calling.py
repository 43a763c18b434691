"""Whom somebody calls who begins to speak: “老三！快走。” “老公，你怎么了？”"""

from __future__ import annotations

import re

from seeds.language.characters import HAN
from seeds.language.speech.genders import other_than, sounds_like, told_gender

_CALLED = re.compile(f'[“「『" 　]*(?:[喂哎嗨唉诶嘿][，,！!])?(?P<who>[{HAN}]{{2,4}})[，,！!。…～~—]')


def called(words: str) -> str:
    """What stands before the first sign, if that may be what somebody is called; the words may have their marks."""
    match = _CALLED.match(words)
    return match["who"] if match else ""


def means(called: str, name: str) -> bool:
    """Whether somebody is called so: by his name, a part of it, or 老 and his surname."""
    return called != "" and (called in name or (called[0] in "老小阿" and called[1:] == name[0]))


def cannot_mean(called: str, name: str) -> bool:
    """Whether a man's word calls a woman, or the other way round."""
    told = told_gender(called)
    return told != "" and sounds_like(name, other_than(told))
