"""Verbs that something shows, but within what tells of a noun, or within a phrase of time."""

from __future__ import annotations

from collections.abc import Sequence

from seeds.language.unfolding.signs import is_verb_like, kind_at
from seeds.language.unfolding.speech_parts import COPULAS, Tagged
from seeds.language.wordlists import listed

_OPENS_OBJECT = listed("关于 有关 题为 名为 对 对于")
COMPLEMENTS = listed(
    "到 成 为 给 进 入 上 下 出 在 至 回 开 起 住 掉 完 作 向 往 于 了 进来 出来 下来 起来 出去 回来"
)

_THIS = listed("该 此 其 这 那 本 这个 那个 这些 那些 这项 该项 的")


def may_act(word: Tagged) -> bool:
    """Whether a word is a verb, and no noun or adjective as often."""
    return is_verb_like(word) and word.part != "a" and word.verb != "both"


def belongs(row: Sequence[Tagged], at: int) -> bool:
    """Whether a verb stands within what tells of a noun, or within a phrase of time."""
    if row[at].text in COPULAS or _has_object(row, at):
        return False
    if row[at + 1 : at + 2] and row[at + 1].text in ("并", "并且") and at + 2 < len(row):
        at += 2
    stay = next((number for number in range(at + 1, len(row)) if row[number].text == "的"), None)
    if stay is not None and stay + 1 < len(row):
        if any(_is_followed(row, number, at) for number in range(at)):
            return True  # 碰到正在|疏导车辆的民警
        inner = [word for word in row[at + 1 : stay] if word.text not in ("了", "着", "过")]
        opens = all(word.part in "dxc" for word in row[:at])
        ends = not any(is_verb_like(word) and word.verb != "both" for word in row[stay + 1 :])
        plain = all(word.part in "abdmqnr" and word.verb != "verb" for word in inner)
        told = bool(inner) and all(word.part in "abdmq" for word in inner)
        bare = len(inner) == 1 and row[at + 1].text == "了"  # 打开了生锈的铁门
        if not ends or not inner or not (bare or (plain and (not opens or told))):
            return True
    for word in row[at + 1 :]:
        if word.part in "wx":
            break
        if word.text in ("后", "时", "之后", "以后", "之前", "以前", "期间", "之时", "之际", "时候", "以来"):
            return True
    return any(word.text in ("在", "当", "自从", "随着", "每当") and word.part == "p" for word in row[:at]) and any(
        word.text in ("中", "下", "上", "时", "后", "前") for word in row[at + 1 :]
    )


def _has_object(row: Sequence[Tagged], at: int) -> bool:
    """Whether what stands behind 了 begins no attribute: 审查了|一份村民写的信, 他收集了|老人讲的故事."""
    if at + 2 >= len(row) or row[at + 1].text != "了" or row[-1].text[-1] in "们者人员":
        return False
    behind = row[at + 2]
    return behind.part in "mr" or behind.text in _OPENS_OBJECT or (at > 0 and row[at - 1].part in "nr")


def _is_followed(row: Sequence[Tagged], verb: int, at: int) -> bool:
    """Whether nothing but what comes of a verb and adverbs stands between it and another."""
    between = row[verb + 1 : at]
    led = [word for word in between if word.part == "d"]
    return may_act(row[verb]) and bool(led) and all(word in led or word.text in COMPLEMENTS for word in between)


def is_once(row: Sequence[Tagged], at: int) -> bool:
    """有|一天他看见了桥: whether 有 only tells that it was once."""
    behind = row[at + 1].text if at + 1 < len(row) else ""
    return row[at].text == "有" and behind[:1] == "一" and behind[-1] in "天次年回晚日"


def is_noun_there(row: Sequence[Tagged], at: int) -> bool:
    """Whether what is a verb as often is a noun beside its neighbours: 一项|规定, 按照|规定, 建议|被否决."""
    if at and (row[at - 1].part in "mqb" or row[at - 1].text in _THIS):
        return True
    return (at > 0 and row[at - 1].part == "p" and row[at].part == "n") or kind_at(row, at + 1) == "被"
