"""Political parties, which are called by what they want: 中华统一促进党, 社会民主党, 统促党."""

from __future__ import annotations

import re

from seeds.language.characters import HAN, is_han
from seeds.language.names.vocabulary import FUNCTION
from seeds.language.names.words import Spans, WordSpans
from seeds.language.wordlists import listed

_AIMS = listed(
    """
    中华 中国 台湾 香港 统一 促进 民主 人民 自由 社会 国民 进步 共和 工人 劳工 劳动 农民 公民 团结 联盟 正义 公义
    发展 保守 行动 独立 革命 民族 青年 妇女 基层 建国 爱国 共产 社会主义 基督教 基督徒 伊斯兰 国家 和平 改革 未来
    左翼 右翼 联合 联邦 统独 绿 新 大 真 民生 民众 群众 大众 市民 选民 自治 法治 宪政 复兴 振兴 救国 平等 公正 福祉
    环保 生态 动物 时代 海盗 中间 中心 极右 全民 民族主义 自由主义 民主主义 基进 和 与
    """
)
"""What parties want, and whose they are: the words before 党 in their names."""
_GENERIC = listed("时代 大 新 真 绿 国家 社会 中国 和 与 民主 左翼 右翼 极右 中间 台湾 香港 联合 革命 爱国 改革")
"""One of them alone before 党 rather tells what sort of party it is."""
_KNOWN_BY = re.compile(
    "(?:前?副?(?:总裁|党?主席|党魁|秘书长|发言人|党员|中央|党团|党部|召集人|创党人)|籍|成员|立委|议员|候选人|政府|等|、|和|与)"
)
"""What tells of a party behind a short form of its name."""
_NO_PARTY = listed(
    "各 该 本 我 全 两 三 多 小 在野 执政 反对 政 朋 入 同 一 共 老 死 结 乱 建 爱 护 跟 听 从 为 对 向 于 是 的"
)


def parties(row: WordSpans) -> Spans:
    """Every party by two words of what it wants, or by two characters that are no word before who heads it; those
    that the list of words has whole."""
    found = []
    for number, (start, end) in enumerate(row.spans):
        word = row.text[start:end]
        if word[-1] != "党":
            continue
        first = number
        while first and row.text[slice(*row.spans[first - 1])] in _AIMS:
            first -= 1
        while row.text[slice(*row.spans[first])] in ("和", "与"):
            first += 1
        begin = row.spans[first][0]
        named = row.text[begin : end - 1]
        aims = number - first + (word[:-1] in _AIMS)
        if row.mark(word) == "nt" or ((len(word) == 1 or word[:-1] in _AIMS) and _names(named, aims)):
            found.append((begin, end))
        elif word == "党" and not aims and (short := _short(row, number, end)) is not None:
            found.append((short, end))
    return found


def _names(named: str, aims: int) -> bool:
    """Whether so many words of what a party wants name one: a single one may tell what sort of party it is."""
    return aims > 1 or (aims == 1 and len(named) > 1 and named not in _GENERIC)


def _short(row: WordSpans, number: int, end: int) -> int | None:
    """Where two characters begin that are words by themselves, behind a clause's edge or before who heads it."""
    start = row.spans[number][0]
    begin = start - 2
    if number < 2 or begin not in row.starts or start - 1 not in row.starts:
        return None
    short = row.text[begin:start]
    if not re.fullmatch(f"[{HAN}]{{2}}", short) or any(char in FUNCTION or char in _NO_PARTY for char in short):
        return None
    at_edge = not begin or not is_han(row.text[begin - 1])
    return (
        begin if _KNOWN_BY.match(row.text, end) and (at_edge or row.text[end : end + 1] not in "、和与等") else None
    )
