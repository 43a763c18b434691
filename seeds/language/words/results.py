"""A verb of one character with what comes of it, or where it leads: 穿上, 割下, 吃完, 冲倒, 跑出, 抓不到, 做得到.

GB/T 16159 writes the two together where both are single characters (gǎohuài, dǎsǐ), and dictionaries list those
that are common, as they do what can or cannot come of it (看不见); 跑出来 and 收拾完 stay two words. Behind a noun
上, 下 and 好 are something else (桌上, 天好).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from seeds.language.characters import is_han
from seeds.language.wordlists import characters
from seeds.language.words.lexicon import prepare
from seeds.language.words.piece import Piece

RESULTS = characters("上下进出回入起开完掉住倒走成满死破断坏透紧错够醒碎烂净见懂遍穿")
"""What stands behind a verb for what comes of it."""
GOOD = "好"
"""One of them that is an adjective as often: 写好了, but 问|好几个人, 长|好大."""
_AFTER_GOOD = characters("了的后以再")
_DRY, _DRIES = "干", characters("吸擦晒烤喝流哭抹烘榨熬吹拧沥晾烧抽甩")
"""What comes of these; behind other verbs it is what is done (想干)."""
_TOWARDS, _MOVES = "向", characters("扎冲扑射投伸望看刺砸抛扔飘涌跑飞驶游爬滚推甩挥洒撒泼吹照指踢传转")
"""Where these lead; behind other verbs somebody is addressed (说|向)."""
_NO_VERBS = characters(
    """
    是有在来去花叫让使令请当像象爱敢怕如无非等为以用把被给向从到过应该会能可要肯须想愿得比同和跟获
    就才又再还都也不没别很太
    """
)
"""Verbs before which the same characters begin the next word, or which are none."""
_ALSO_VERBS = characters(
    """
    穿喝选奔升寻挡丢护抛刷拐押吊抖催削绑判踩腾揭沾垫扛掏烘剁挪逮撬攒掺趴夯榨炸搜藏换
    传问学飞记夹投淋拓耕滤晾剖撕嚼嘟噘撅扎
    """
)
"""Verbs that the list of words marks as something else."""
_CAN_COME = characters("到了住着上下起开出完动成懂清掉够死透定及赢")
"""What can come of it, or cannot: 拿不|到, 跑得|动."""
_POTENTIAL = characters("不得")
_THREE = 3


def joined(text: str, pieces: Iterable[Piece], kept: Collection[int] = ()) -> list[Piece]:
    """The pieces, a verb and its result as one word; what is `kept` stays."""
    found: list[Piece] = []
    for piece in pieces:
        verb = _verb_before(text, found, piece)
        if verb and not any(one.start in kept for one in (*found[-verb:], piece)):
            found[-verb:] = [Piece(found[-verb].start, piece.end, "word")]
        else:
            found.append(piece)
    return found


def _verb_before(text: str, found: list[Piece], piece: Piece) -> int:
    """How many pieces right before one are the verb whose result it tells, with 不 or 得 between them; or none."""
    if found and _belong(text, found[-1], piece):
        return 1
    start = piece.end - _THREE
    if piece.kind != "word" or start < 0 or text[piece.end - 1] not in _CAN_COME:
        return 0
    verb = next((number for number in (1, 2) if number <= len(found) and found[-number].start == start), 0)
    can = verb and text[start + 1] in _POTENTIAL and all(one.kind == "word" for one in found[-verb:])
    return verb if can and _is_verb(text[start]) and found[-verb].end == start + 1 else 0


def _is_verb(character: str) -> bool:
    return character in _ALSO_VERBS or (character not in _NO_VERBS and prepare().mark(character) == "v1")


def _belong(text: str, verb: Piece, result: Piece) -> bool:
    """Whether two single characters are a verb and its result."""
    if result.end - verb.start != 2 or verb.end != result.start or verb.kind != "word" or result.kind != "word":
        return False
    does, what = text[verb.start], text[result.start]
    if what in (_DRY, _TOWARDS):
        return does in (_DRIES if what == _DRY else _MOVES)
    if not _is_verb(does):
        return False
    if what == GOOD:
        after = text[result.end : result.end + 1]
        return after in _AFTER_GOOD or not is_han(after)
    return what in RESULTS and does != what
