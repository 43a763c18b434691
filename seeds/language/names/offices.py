"""Offices and schools of an institution that a text names without it: 科研处, 组织人事部, 会计学院, 校医院."""

from __future__ import annotations

import re

from seeds.language.names.inside import belongs
from seeds.language.names.kinds import GENERAL
from seeds.language.names.words import Span, Spans, WordSpans
from seeds.language.wordlists import listed
from seeds.language.words.amounts import NUMERALS, is_amount

_TOPICS = """
    人事 教务 科研 科技 科学技术 社科 社会科学 学工 学生 学生工作 学生事务 研究生 财务 计财 计划财务 审计 监察
    纪检监察 保卫 后勤 后勤管理 后勤服务 后勤保障 基建 资产 资产管理 国资 国有资产管理 设备 实验室管理
    实验室与设备管理 招生 就业 招生就业 招生与就业 国际交流 国际合作 国际合作与交流 外事 对外合作 对外联络 宣传
    党委宣传 组织 党委组织 统战 党委统战 组织人事 党委组织人事 党委人事 人力资源 发展规划 规划 规划发展 学科
    学科建设 学科学位 学位 校友 校友工作 离退休 离退休工作 教学质量 教育教学 质量管理 安全保卫 安全生产 法务
    法律事务 内控 风控 风险管理 信贷 国库 预算 税政 采购 招标采购 信息化 信息技术 信息管理 网络信息 运营 运营管理
    市场营销 品牌 客户服务 投资者关系 战略发展 政策研究 研究室 机关事务 老干部 干部 基层组织 政策法规 法规 法制
    综合业务 行政审批 执法监督 督查 信访 应急管理
    """
_TOPIC = "|".join(sorted(_TOPICS.split(), key=len, reverse=True))
_OFFICE = re.compile(
    f"(?:党委(?:{_TOPIC})(?:工作)?部|(?:{_TOPIC})(?:工作)?(?:处|办公室|办|中心)|组织人事部)(?![长分员属门理])"
)
"""部 alone is any firm's (财务部)."""
_HOUSES = re.compile("校(?:团委|医院|党委|工会|史馆|史展览馆|友会|友总会|办公室|纪委|图书馆|医务室)")
_SCHOOL = re.compile("学院(?![派里内])")
_ANY_SCHOOL = listed(
    """
    高等 职业 技术 职业技术 社区 独立 二级 女子 私立 公立 民办 公办 著名 知名 综合 普通 各 该 本 某 我 两 三 四 几
    多 军事 神 皇家 教育 专科 本科 专门 地方 国内 国外 海外 美国 英国 当地 所在 其他 相关 有关 重点 一流 顶尖 传统
    新
    """
)
"""What tells of what sort a school of a university is, and names none."""
_LONGEST = 8
_WHICH = frozenset("各每某该这那哪几多两")


def offices(row: WordSpans) -> Spans:
    """Every such office, none of which is counted or any (各科研处, 一个学院)."""
    text = row.text
    found = [
        match.span()
        for pattern in (_OFFICE, _HOUSES)
        for match in pattern.finditer(text)
        if row.whole(*match.span()) and not _is_any(row, match.start())
    ]
    return found + [span for match in _SCHOOL.finditer(text) if (span := _school(row, *match.span()))]


def _school(row: WordSpans, start: int, end: int) -> Span | None:
    """The school of a university by the subjects it teaches, or by a short form of them (会计|学院, 文|传|学院)."""
    if end not in row.ends:
        return None
    first = start if start in row.starts else row.around(start)[0]
    for begin, _ in reversed(row.spans[: row.starts[first]]):
        if start - begin > _LONGEST or not _teaches(row, row.text[begin:first]):
            break
        first = begin
    own = row.text[first:start]
    named = len(own) > 1 and own not in _ANY_SCHOOL and own not in GENERAL and own[0] not in NUMERALS
    return (first, end) if named and not _is_any(row, first) and _stands_free(row, first) else None


def _teaches(row: WordSpans, word: str) -> bool:
    """Whether a word may be a subject or a piece of one."""
    return word not in _ANY_SCHOOL and belongs(row, word)


def _stands_free(row: WordSpans, first: int) -> bool:
    """Whether the clause begins there, or a word of grammar or a verb stands before."""
    return row.is_broken(first) or row.mark(row.before(first))[:1] in "vpcdu"


def _is_any(row: WordSpans, first: int) -> bool:
    """Whether it is counted, or one of many (各科研处, 几个|学院)."""
    before = row.before(first)
    return before[:1] in _WHICH or is_amount(before)
