"""Words that a reader makes of a word and one character before or behind it: 好感度, 承揽方, 全媒体, 弹球儿.

Only characters that hardly stand alone behind a noun or a verb are taken; what the lattice left alone beside a
word of two characters, and no list joins.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from seeds.language.wordlists import characters, listed
from seeds.language.words.lexicon import Lexicon, prepare
from seeds.language.words.piece import Piece

BEHIND = characters(
    """
    度级式型性化率者员制方籍车机器仪牌卡单课点屋室券证税额量感力版界圈派系族类品液剂膜板房店厂馆区局粒皮石权罪法
    案赛杯奖节队组线层棚架炉船艇舰弹池库站园坊馆
    """
)
"""What makes a noun of the noun, verb or adjective before it."""
BEFORE = characters("纯超非反亚准泛微伪混")
"""What makes a new word of the noun or verb behind it."""
WHOLE = listed("媒体 链条 周期 流程 过程 领域 要素 人群 产业链 覆盖 年龄段 天候 景区 谱系 龄段 生命周期")
"""What 全 makes a word of; before others it is "all"."""
_STEMS = frozenset(("n2", "v2", "vn2", "a2", "b2", "j2", "nz2", "i2", "z2"))
_BASES = frozenset(("n2", "vn2", "v2", "a2", "n3", "b2"))
_PLAYFUL = frozenset(("n1", "n2", "v2", "x1"))


def joined(text: str, pieces: Iterable[Piece], kept: Collection[int] = ()) -> list[Piece]:
    """The pieces, stems with their affixes as one word; what is `kept` stays."""
    lexicon = prepare()
    found: list[Piece] = []
    for piece in pieces:
        last = found[-1] if found else None
        free = last and last.kind == piece.kind == "word" and last.start not in kept and piece.start not in kept
        if last and free and _belong(text, last, piece, lexicon):
            found[-1] = Piece(last.start, piece.end, "word")
        else:
            found.append(piece)
    return found


def _belong(text: str, left: Piece, right: Piece, lexicon: Lexicon) -> bool:
    """Whether two neighbours are a stem and its affix."""
    if right.end - right.start == 1:
        affix = text[right.start]
        if affix == "儿":
            return lexicon.mark(text[left.start : left.end]) in _PLAYFUL
        return affix in BEHIND and lexicon.mark(text[left.start : left.end]) in _STEMS
    if left.end - left.start == 1:
        stem = text[right.start : right.end]
        affix = text[left.start]
        return (affix in BEFORE and lexicon.mark(stem) in _BASES) or (affix == "全" and stem in WHOLE)
    return False
