"""One mother or father by several words: 老娘 is whom the article first called 母亲."""

from __future__ import annotations

import re

from seeds.language.speech.pointing import plain

_KIN = (
    re.compile(
        "母亲|妈妈|老娘|老妈|阿妈|娘亲|(?<![大姑新伴爹婆老师])娘(?![家子们俩胎])|(?<![大姑舅姨我他她你])妈(?!祖|咪)"
    ),
    re.compile("父亲|爸爸|老爸|老爹|阿爸|阿爹|(?<![干大])爹(?!娘)|(?<![我他她你])爸"),
)
"""One mother or father by several words."""


class Kin:
    """What an article calls a mother and a father where one is met first."""

    def __init__(self) -> None:
        self._called: dict[re.Pattern[str], str] = {}

    def hear(self, text: str) -> None:
        """Remember the words of a passage."""
        for kin in _KIN:
            if kin not in self._called and (match := kin.search(plain(text))):
                self._called[kin] = text[slice(*match.span())]

    def first(self, who: str) -> str:
        """What she or he was called first; the word itself for anybody else."""
        told = (called for kin, called in self._called.items() if kin.fullmatch(plain(who)))
        return next(told, who)
