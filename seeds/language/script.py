"""Simplified and traditional characters: one character for one, so that every place stays true.

opencc is loaded when a script is first asked for, which takes a twentieth of a second.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, lru_cache
from typing import Literal

from seeds.language.characters import HAN, USUAL_HAN, has_han

Script = Literal["simplified", "traditional"]
Turn = Callable[[str], str]
"""A text in other characters, as many as it had."""

_HAN = f"[{HAN}]+"

_STEPS: dict[Script, tuple[str, ...]] = {"simplified": ("tw2s",), "traditional": ("s2t", "t2tw")}
"""Taiwan's standard forms are those that CC-CEDICT writes (裡 麵 為). The words stay: others have other lengths.

Both steps give what opencc's s2tw gives, which takes twice as long to load.
"""

_WITHIN_WORDS = str.maketrans("麼麽幺藉覆瞭座揹薰逕", "么么么借复了坐背熏径")
"""Characters that change their script only within certain words; to find them, they are the same everywhere."""

_OTHER_FORMS = str.maketrans("衞敍粧吿眞靑麽枱", "衛敘妝告真青麼檯")
"""Forms of Hong Kong and of old print as opencc's tables have them (衞生, 敍述, 甚麽)."""


@lru_cache(maxsize=1024)
def simple(text: str) -> str:
    """The text as the tables of words are written, in simplified characters.

    Where the standard of these has every character, the text is such already, and opencc is not loaded.
    """
    if _is_simple(text) or _is_simple("".join(re.findall(_HAN, text))):
        return text
    return in_script("simplified")(text)


def _is_simple(text: str) -> bool:
    try:
        text.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return True


def _is_traditional(text: str) -> bool:
    """Whether the standard of traditional characters has all of the text: 占據 on a 主席台."""
    try:
        text.encode("big5")
    except UnicodeEncodeError:
        return False
    return not _is_simple(text)


@cache
def in_script(script: Script) -> Turn:
    """What puts a text into one script. A clause that is written in it already stays as it was printed."""
    there = _conversion(script)
    other: Script = "simplified" if script == "traditional" else "traditional"

    def turned(clause: re.Match[str]) -> str:
        printed = clause[0]
        changed = one_for_one(printed, there)
        if changed == printed or (script == "simplified" and _is_traditional(printed)):
            return changed
        back = one_for_one(printed, _conversion(other))
        return changed if _apart(changed, printed) >= _apart(back, printed) else printed

    clauses = re.compile(_HAN)
    return lambda text: clauses.sub(turned, text)


def one_for_one(printed: str, convert: Turn) -> str:
    """The characters converted together, as the words they make up ask for; else each alone; else as printed."""
    changed = convert(printed)
    if len(changed) == len(printed):
        return changed
    return "".join(other if len(other := convert(one)) == 1 else one for one in printed)


def holding(words: str) -> Callable[[str], bool]:
    """What says of a text whether it holds all of these words, in whichever script both are written."""
    wanted = patterns(words)

    def all_held(text: str) -> bool:
        text = text.lower()
        return all(pattern.search(text) for pattern in wanted)

    return all_held


def patterns(words: str) -> list[re.Pattern[str]]:
    """One for each of the words, which it fits in either script; a text is looked through in small letters."""
    written = _written if has_han(words) else re.escape
    return [re.compile("".join(map(written, word))) for word in words.lower().split()]


def _written(character: str) -> str:
    """A pattern for a character in either script."""
    same, others = _same_in_both()
    simple = same.get(character, character)
    return f"[{simple}{others[simple]}]" if simple in others else re.escape(character)


@cache
def _same_in_both() -> tuple[dict[str, str], dict[str, str]]:
    """What a character is but for its script, looking at each by itself; and which others are the same."""
    characters = [chr(code) for code in USUAL_HAN]
    simple = _conversion("simplified")("\n".join(characters)).translate(_WITHIN_WORDS).split("\n")
    same = {one: other for one, other in zip(characters, simple, strict=True) if one != other}
    others: dict[str, str] = {}
    for one, other in same.items():
        others[other] = others.get(other, "") + one
    return same, others


@cache
def _conversion(script: Script) -> Turn:
    """opencc's; characters that few fonts have are left out."""
    from opencc import OpenCC

    steps: list[Turn] = [_tied] if script == "traditional" else [_as_listed]
    steps += [OpenCC(name, include_tofu_risk_dictionaries=False).convert for name in _STEPS[script]]

    def convert(text: str) -> str:
        for step in steps:
            text = step(text)
        return text

    return convert


def _as_listed(text: str) -> str:
    return text.translate(_OTHER_FORMS)


@cache
def _ties() -> re.Pattern[str]:
    """系 that ties something, at a clause's start or behind what may tie; opencc knows it only within words.

    Behind other characters it ends a word (关系群众), before 民事 it means “is”.
    """
    return re.compile(
        "(?:^|(?<=[头心情魂梦根牢紧常都也能可要来会去用以把将给身腰颈]))系(?="
        "民[心生情意]|人心|军心|[百千万][家户姓]|群众|苍生|家国|国运|故[乡土园里]|乡[愁情土]|桑梓|天下|安危|冷暖|苦乐|忧乐|[真亲深]情"
        "|安全[带绳]|保险[带绳]|[领鞋腰裤皮飘绸缎丝背]带|[红黄白彩草麻缆]绳|领[结巾]|红领巾|[围头丝方纱]巾|围[裙兜]|蝴蝶结|[纽衣]扣|铃铛)"
    )


def _tied(text: str) -> str:
    """系 as 繫 where it is the verb."""
    return _ties().sub("繫", text)


def _apart(one: str, other: str) -> int:
    return sum(map(str.__ne__, one, other))
