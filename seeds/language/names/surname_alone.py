"""Who is called by the surname alone once the full name stood, as papers of Hong Kong and reports of courts do:
王辯稱, 沈則承認."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from seeds.language.characters import is_han
from seeds.language.names.surnames import surname_of
from seeds.language.names.tables import CLEAR_SURNAMES
from seeds.language.names.words import Span, WordSpans
from seeds.language.wordlists import ordered

_ALSO_CLEAR = frozenset("王黄林周叶苏程丁余田任钟卓")
"""Surnames that are something else as well, but not at the start of a clause before such a verb."""
DOES = ordered(
    """
    指 续指 称 续称 辩称 供称 自称 坦称 直称 表示 承认 否认 供认 认罪 认为 强调 透露 解释 坦言 回应 补充 质疑 反问
    批评 作供 供述 求情 不服 上诉 获准 获释 被控 被判 被捕 被告 涉嫌 须还押 则承认 则否认 则表示 则称 则指 则被
    今天 昨天 今日 昨日 今早 昨晚 今晚 昨 则 亦 并 还 也 又
    亦承认 亦否认 亦表示 亦称 亦指 亦被 又称 又指 其后称 其后指
    """
)
"""What a paper or a court says of somebody right behind the surname."""
_DOES = re.compile(f"(?:{'|'.join(DOES)})(?<!指)(?<!称)|(?:{'|'.join(DOES)})(?![着甲挥导出纹南望呼赞王霸职病重])")


def signs(name: str) -> Iterator[str]:
    """What tells that such a surname stands in a text, of somebody's full name."""
    if surname_of(name) == 1 and len(name) > 1 and name[0] in CLEAR_SURNAMES | _ALSO_CLEAR:
        yield from (name[0] + deed for deed in DOES)


def surnames_alone(row: WordSpans, names: Iterable[str]) -> Iterator[Span]:
    """Each such surname, at the start of a clause and before what somebody says or what befalls him."""
    surnames = {name[0] for name in names if any(True for _ in signs(name))}
    if not surnames:
        return
    for start, char in enumerate(row.text):
        opens = char in surnames and row.whole(start, start + 1) and (not start or not is_han(row.text[start - 1]))
        if opens and _DOES.match(row.text, start + 1):
            yield start, start + 1
