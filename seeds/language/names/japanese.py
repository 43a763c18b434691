"""Japanese people by a surname of their own and a given name that ends as theirs do: 松村健二郎, 井出美和."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from seeds.language.characters import HAN, is_han
from seeds.language.glossary.entries import rows
from seeds.language.names.roles import role_before
from seeds.language.names.tables import NEVER_GIVEN, SPEAKING, TITLES_AFTER
from seeds.language.names.weighed import PossibleName
from seeds.language.names.words import WordSpans
from seeds.language.wordlists import characters, listed
from seeds.language.words.strings import Strings

_TAILS = characters(
    """
    子郎男夫雄介一二三美代江枝香也彦之吾司树治志康弘博明和行幸信义平助辅章典洋哉斗翔奈里惠花希穗绪音务由实彰清隆崇浩裕
    俊树仁贵宏文成孝正敏荣修次史昭茂登毅刚勉进稔薰诚健淳聪亮学光悟勇满守优南葵莲爱舞遥梓凛华芳梨菜佳纪久保夏真麻衣织道务生基广
    """
)
"""What given names of two characters end in."""
_LONG_TAILS = ("郎", "介", "助", "卫门", "之丞", "奈子", "佳子", "美子", "奈美", "由美", "里子", "江子", "须美")
"""What given names of three characters end in."""
_ALONE = characters("健诚淳聪亮学翔光武刚毅勉稔薰悟勇满守优葵莲爱舞遥梓凛润茂隆洋修进彰猛实仁弘浩豊实正胜清")
"""Given names of one character."""
_NO_GIVEN = listed("一家 进行 实行 举行 三人 二人 一人 进一")
_NEVER_FIRST = NEVER_GIVEN - frozenset("和由里上前要有")
_USUAL = frozenset("郎子介夫雄彦")
"""What ends hardly anything but a name, though a dictionary may have it (太郎)."""
_MOST_GIVEN = 4
_JAPAN = re.compile("日本|东京|大阪|京都|名古屋|横滨|北海道|冲绳|日方|首相|自民党|昭和|平成|日元")
SURE, LIKELY, WHOLE, TOLD, IN_JAPAN = 7.0, 3.0, 1.0, 5.0, 2.0
"""How much such a name is trusted with three given characters and with fewer, what is added for two in whole words,
what is added where somebody's role
or deed stands beside it, and where Japan is spoken of."""


@lru_cache(maxsize=1)
def _surnames() -> Strings:
    return Strings(name for kind, many in rows("names.tsv", 2) if kind == "surname" for name in many.split())


def eastern_surname(name: str) -> str:
    """The surname of a name that is told by one of theirs, nothing if it is not."""
    found = [end for start, end in _surnames().spans(name, (0,)) if end < len(name)]
    return name[: max(found)] if found and len(name) - max(found) < _MOST_GIVEN else ""


def japanese(row: WordSpans) -> Iterator[PossibleName]:
    """Each such surname with what may be given; a word that begins within the name does not run on behind it."""
    text = row.text
    around = None
    for start, stop in _surnames().spans(text, row.starts):
        for end in range(stop + 1, min(len(text), stop + 3) + 1):
            given = text[stop:end]
            worth = _worth(row, given, stop, end)
            if not worth:
                continue
            if around is None:
                around = IN_JAPAN if _JAPAN.search(text) else 0.0
            told = role_before(row, start) or text.startswith((*SPEAKING, *TITLES_AFTER), end)
            alone = not is_han(text[end : end + 1] or "，")
            yield PossibleName(start, end, worth + around + TOLD * bool(told) + alone, stop - start)


def _worth(row: WordSpans, given: str, start: int, end: int) -> float:
    """How much a given name is trusted, nothing if it is hardly one."""
    if (
        given in _NO_GIVEN
        or given[0] in _NEVER_FIRST
        or not re.fullmatch(f"[{HAN}]+", given)
        or not _may_end(row, start, end)
    ):
        return 0.0
    if len(given) == 3:
        return SURE if given.endswith(_LONG_TAILS) else 0.0
    if len(given) == 2:
        usual = given[1] in _USUAL or not row.is_everyday(given)
        return LIKELY + WHOLE * row.whole(start, end) if given[1] in _TAILS and usual else 0.0
    return LIKELY - 2 if given in _ALONE and end in row.ends else 0.0


def _may_end(row: WordSpans, start: int, end: int) -> bool:
    """Whether no word of every day lies over the end of the name."""
    if end in row.ends or end >= len(row.text):
        return True
    first, last = row.around(end)
    return first >= start and not row.is_everyday(row.text[first:last])
