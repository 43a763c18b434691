"""Whether 有 tells what somebody has or what there is: by the word that it is said of."""

from __future__ import annotations

from seeds.language.senses.clause import Clause
from seeds.language.wordlists import characters, listed

HAVE, THERE_IS = "to have", "there is"
_BETWEEN = listed(
    """
    也 还 就 都 只 仅 将 会 已 已经 曾 曾经 仍 仍然 一直 可能 可 能 应 应该 一定 必须 又 却 则 才 本 原本 本来
    确实 真的 的确 往往 总 总是 常 常常 经常 大多 普遍 通常 各 均 皆 并 更 至少 最多 大概 大约 或许 也许 必将
    依然 依旧 同样 同时 不仅 不但 再 或 或将 另外 另
    """
)
"""What may stand between 有 and what it is said of, or alone before what there is."""
_SIDES = characters("里上中内外下前后间旁处边面侧顶岸底头角畔端沿")
"""A word that ends so is mostly the place where something is; 石头 and 领头 are rarer before 有."""
_COUNTRIES = characters("国省市县区镇乡村街路湖河山")
_PLACES = listed(
    """
    这里 那里 这儿 那儿 哪儿 哪里 此处 此地 附近 周围 四周 周边 沿线 沿途 沿路 一带 对面 门口 路口 村口 出口 入口
    现场 全球 世界 当地 各地 某地 尽头 中央 中间 其中 隔壁 以上 以下 以内 以外 全场
    """
)
_POINTED = characters("这那该每某")
"""这座城市 is spoken of as somebody that has something, 全市 and 我市 as the place where it is."""
_AT = listed("在 于 从")


def had_or_there(clause: Clause) -> str:
    """The beginning of the gloss that holds; nothing where the words before 有 do not tell."""
    at = clause.at - 1
    timed = False
    while at >= 0 and (_word(clause, at) in _BETWEEN or _part(clause, at) == "t"):
        timed = timed or _part(clause, at) == "t"
        at -= 1
    if at < 0:
        return THERE_IS if timed or _begins(clause) else ""
    head = _word(clause, at)
    if head in _PLACES or head[-1] in _SIDES or _part(clause, at) in ("f", "s"):
        return HAVE if _is_somewhere(clause, at) else THERE_IS
    if head[-1] in _COUNTRIES and not _is_pointed_at(clause, at):
        return THERE_IS
    return HAVE if _part(clause, at) in ("n", "r") else ""


def _word(clause: Clause, at: int) -> str:
    return clause.text[slice(*clause.spans[at])]


def _part(clause: Clause, at: int) -> str:
    row = clause.rows[at]
    timed = row.get("t", 9.0) <= min(row.values()) or _word(clause, at).endswith(("时", "时候"))
    return "t" if timed else min(row, key=row.__getitem__)


def _begins(clause: Clause) -> bool:
    """Whether a sentence begins with it: behind a comma the owner may have been named before."""
    before = clause.text[: clause.spans[0][0]].rstrip("“「『（ 　")
    return before[-1:] not in ("，", "、", ",") or not before


def _is_somewhere(clause: Clause, at: int) -> bool:
    """Whether somebody is named before the place, as in 爷爷在乡下有间老屋."""
    for number in range(at, 0, -1):
        if _word(clause, number) in _AT:
            return _part(clause, number - 1) in ("n", "r")
    return False


def _is_pointed_at(clause: Clause, at: int) -> bool:
    return any(_word(clause, number)[0] in _POINTED for number in range(max(at - 2, 0), at + 1))
