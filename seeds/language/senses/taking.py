"""Whether 将 takes an object out of its place before the verb, as 把 does, or tells that something will be."""

from __future__ import annotations

from seeds.language.senses.clause import Clause
from seeds.language.wordlists import listed

OBJECT = "(object marker"
MANNERS = listed(
    """
    现场 重点 集体 集中 电话 书面 网上 线上 公开 同步 联合 全程 全力 全面 免费 当场 当天 近期 今后 首次 分批
    """
)
"""Nouns that as often tell how or when something will be done."""
_AFTER_ITS_VERB = listed(
    """
    了 在 到 给 向 为 成 入 进 出 回 起 上 下 住 走 掉 完 好 起来 下来 下去 出来 出去 上来 上去 回来 回去
    进来 进去 过来 过去 一 得
    """
)
"""With these the verb goes on telling what becomes of the object."""


def taken_or_coming(clause: Clause) -> str:
    """The beginning of the gloss that holds where it takes an object; nothing elsewhere."""
    return OBJECT if takes_object(clause) else ""


def takes_object(clause: Clause) -> bool:
    """Whether a noun phrase follows and then a verb that has no object but this: 将小偷当场抓住."""
    rest = range(clause.at + 1, len(clause.spans))
    seen = False
    for number in rest:
        word = clause.text[slice(*clause.spans[number])]
        part = min(clause.rows[number], key=clause.rows[number].__getitem__, default="n")
        if clause.text.startswith("的", clause.spans[number][1]):
            continue  # an attribute, whatever part of speech it has
        if part in ("n", "r") and word not in MANNERS:
            seen = True
        elif part in ("v", "d", "p", "c") and not seen:
            if word not in ("更", "最", "较", "很"):
                return False
        elif part == "a" and not seen and "m" in clause.rows[min(number + 1, len(clause.rows) - 1)]:
            return False  # an adjective before an amount is a verb: 方便十万居民
        elif part == "v":
            return number + 1 == len(clause.spans) or _goes_on(clause, number + 1)
    return False


def _goes_on(clause: Clause, number: int) -> bool:
    return clause.text[slice(*clause.spans[number])][:2] in _AFTER_ITS_VERB or not _is_noun(clause, number)


def _is_noun(clause: Clause, number: int) -> bool:
    return clause.rows[number].get("n", 9.0) <= 0.6 or "m" in clause.rows[number]
