"""The main verb of a clause: the likeliest word that may be one, where it is likely enough."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from seeds.language.unfolding.certain import certain, is_equal, takes_clause, way
from seeds.language.unfolding.chances import chances
from seeds.language.unfolding.elsewhere import is_elsewhere
from seeds.language.unfolding.governing import ASPECT, PIVOTS, SAYS
from seeds.language.unfolding.inside import is_missing, is_within, makes_noun
from seeds.language.unfolding.joints import JOINTS
from seeds.language.unfolding.overshadowed import is_told
from seeds.language.unfolding.predicates import is_a
from seeds.language.unfolding.results import RESULTS, begins, ends, is_result
from seeds.language.unfolding.saying import closes_by_saying
from seeds.language.unfolding.signs import LOCATIVE, kind_at
from seeds.language.unfolding.speech_parts import COPULAS, Tagged
from seeds.language.unfolding.verb_signs import Clause, told
from seeds.language.wordlists import listed

QUESTION = "verb"
SURE, SHOWN, PLAIN = 0.8, 0.5, 0.25
"""A verb that is less likely is not marked; one that grammar shows, or shows plainly, need not be as likely."""
_PLAINLY = ("aspect", "light", "causes", "over phrase", "equates")
_LAUGHS = "哈呵嘿嘻呜唉哎哇"
_THIS = ("该", "该项", "此次", "这次", "这一", "这项", "本次")
"""Behind these stands a noun: 该|发现."""
_HOW = listed("联合 联手 携手 集体 轮流 分头 结伴 组团 组队 现场")
"""These only tell how something is done: 两部门|联合发文."""


class Main(NamedTuple):
    """The places of the first word of the main verb and of the word behind it."""

    first: int
    end: int


def candidates(clause: Clause) -> list[int]:
    """The places of the words that may be the main verb; -1 stands for none of them."""
    outside = (at for at in range(len(clause.row)) if at not in clause.within)
    return [-1, *(at for at in outside if _may_be_verb(clause.row, at))]


def _may_be_verb(row: Sequence[Tagged], at: int) -> bool:
    word = row[at]
    done = word.verb != "" and kind_at(row, at + 1) in ("了", "着")
    if word.text == "为" and is_equal(row, at):
        return True
    if (word.part in "wumqytrfcp" and word.text != "在") or (
        (word.mark[:1] in ("n", "s", "t", "f", "r") or (not word.mark and word.part == "n"))
        and word.verb in ("", "maybe")
        and not done
    ):
        return False
    behind = row[at + 1].text if at + 1 < len(row) else ""
    if word.verb == "maybe" and _is_no_deed(row, at, behind):
        return False
    if word.part == "d" and (word.mark[:1] != "v" or (word.text in _HOW and kind_at(row, at + 1) not in ASPECT)):
        return False
    if is_a("adverb", word.text) and at + 1 < len(row) and row[at + 1].verb:
        return False  # 持续|推动
    if word.verb == "maybe" and at and (row[at - 1].part in "ab" if at == len(row) - 1 else _is_in_name(row, at)):
        return False  # 重要|近邻
    if at and row[at - 1].text == "的" and word.text not in COPULAS and _is_noun_of(row, at):
        return False  # 作家对生活的|参与
    if _is_between(row, at) or is_missing(row, at) or not set(word.text).difference(_LAUGHS):
        return False
    if word.part == "x" and at + 1 < len(row) and row[at + 1].part == "v":
        return False  # 需要|加强
    if at and (row[at - 1].text in _THIS or (word.verb == "both" and makes_noun(row[at - 1]))):
        return False
    if at == 1 and row[0].text + word.text in JOINTS and word.text[-1] == "是":
        return False  # 特别是
    if word.text == "在" and (at == 0 or row[at - 1].part not in "nrd" or kind_at(row, at + 1)[:1] in "tm"):
        return False
    return not (is_within(row, at) or is_elsewhere(row, at))


def _is_no_deed(row: Sequence[Tagged], at: int, behind: str) -> bool:
    """Whether what is seldom a verb is none here: one character without 了, or what 为 is said of, 上身|为龙."""
    if behind == "为" and is_equal(row, at + 1):
        return True
    return len(row[at].text) == 1 and behind not in (*ASPECT, *RESULTS)


def _is_in_name(row: Sequence[Tagged], at: int) -> bool:
    """Whether what may be a verb stands between nouns of a phrase that has no end: 在青禾公司的花卉|育苗基地."""
    open_phrase = row[0].part == "p" and not any(word.text in LOCATIVE for word in row[:at])
    return open_phrase and at == len(row) - 2 and row[at - 1].part == row[at + 1].part == "n"


def _is_between(row: Sequence[Tagged], at: int) -> bool:
    """Whether a verb stands right before what is a noun as often, and its noun behind: 启用|交通助理员."""
    if row[at].verb != "both":
        return False
    if [word.part for word in row[at + 1 : at + 3]] in (["a", "v"], ["d", "v"]) and row[at].mark[:1] == "n":
        return True  # 现场|裁判高声报数
    return row[at].part == "n" and 0 < at < len(row) - 1 and row[at - 1].verb == "verb" and row[at + 1].part == "n"


def _is_noun_of(row: Sequence[Tagged], at: int) -> bool:
    """Whether a verb behind 的 stands for its deed: at the end, or before the clause's verb, 老人的离开|让他们."""
    behind = row[at + 1 :]
    return not behind or (len(row[at].text) > 1 and (behind[0].part in "dx" or behind[0].verb in ("verb", "short")))


def main_verb(clause: Clause) -> Main | None:
    """The main verb, where it is clear: what grammar itself shows must be likely too."""
    if closes_by_saying(clause):
        return Main(len(clause.row) - 1, len(clause.row))
    if _is_only_place(clause.row):
        return None
    may_be = candidates(clause)
    likely = dict(zip(may_be, chances(QUESTION, told(clause, may_be)), strict=True))
    mains = _joined(clause.row, {at: chance for at, chance in likely.items() if at >= 0})
    if not mains:
        return None
    shown = certain(clause.row, clause.within, opens=clause.opens)
    best = shown if shown in mains else max(mains, key=mains.__getitem__)
    by = way(clause.row, best) if best == shown else ""
    if mains[best] < (PLAIN if by in _PLAINLY else SHOWN if best == shown else SURE):
        return None
    if is_told(clause.row, best) and not any(takes_clause(clause.row, over) for over in mains if over < best):
        return None  # 村民以为|电池是原因
    end = ends(clause.row, best)
    return Main(begins(clause.row, best), end + _is_serial(clause.row, end))


def _is_only_place(row: Sequence[Tagged]) -> bool:
    """街头巷尾，跳水项目上，: whether a clause tells no more than where."""
    if len(row) == 1 and row[0].mark[:1] == "i":
        return True
    closes = len(row) > 2 and row[-1].text in ("上", "中", "里", "内") and row[-2].part == "n"
    return closes and not any(word.part in "pdx" or word.verb in ("verb", "short") for word in row)


def _joined(row: Sequence[Tagged], likely: Mapping[int, float]) -> dict[int, float]:
    """How likely each candidate is, what only tells what comes of a verb together with it, a
    second verb with the first: 捡|到, 研究|并解决."""
    found = dict(likely)
    for at in likely:
        if at - 1 in found and (is_result(row, at) or _is_twin(row, at)):
            found[at - 1] += found.pop(at)
        elif at - 2 in found and row[at - 1].text in ("并", "并且"):
            found[at - 2] += found[at]
    return found


def _is_serial(row: Sequence[Tagged], at: int) -> bool:
    """Whether the second of two verbs is marked as well: no noun follows that it may tell of."""
    tells = at == len(row) - 2 or any(word.text == "的" for word in row[at + 1 :])
    return at < len(row) and _is_twin(row, at) and not tells


def _is_twin(row: Sequence[Tagged], at: int) -> bool:
    """Whether two verbs stand side by side, of which either may be the clause's: 染病|去世, 提升|从业环境."""
    pair = row[at - 1 : at + 1] if at else ()
    leads = any(word.text in SAYS or word.text in PIVOTS or takes_clause(row, at - 1) for word in pair[:1])
    if len(pair) < 2 or leads or any(len(one.text) != 2 for one in pair) or pair[1].verb != "verb":
        return False
    return pair[0].verb == "verb" or (pair[0].verb == "both" and at > 1 and row[at - 2].part in "dx")
