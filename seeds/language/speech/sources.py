"""What a clause alone says of where the rest of its sentence is from: 依据《…》的规定，; 记者从水利局获悉，."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from seeds.language.speech.clauses import Clause
from seeds.language.speech.page import Page, Subject
from seeds.language.speech.people import pronoun, role
from seeds.language.speech.verbs import Met

_LAW = re.compile(
    "(?:.*[，]?)?(?:根据|依据|依照|按照|按)(?P<who>《[^》]{2,40}》)"
    "(?:第[一二三四五六七八九十百零0-9]+[条款项章])*的?(?:有关|相关)?(?P<verb>规定)$"
)
_LEARNED = re.compile(
    "(?:记者.{0,14}?(?:从|[向对](?=[^，]{2,20}(?:了解|打听|询问|核实))|(?:致电|采访|咨询|走访)了?)|从(?=[^，]{1,14}(?:口中|那里)[^，]{2,4}$))(?P<who>[^，]{2,30}?)(?:处|方面|那里|口中)?"
    "[才也还又却]?(?:了解|打听|询问|核实|采访)?后?(?P<verb>获悉|了解到|得知|获知|听说)$"
)
_BY_DATA = re.compile(
    "^(?:根据|依据|按照|据)(?P<who>[^，：“「]{2,24}?)(?:近日|日前|最新|今天|[0-9]+日)?(?P<verb>披露|公布|发布|提供|透露|公开|通报|发表)"
    "的[^，。的]{0,14}(?:内容|消息|信息|数据|报告|资料|统计|材料|通报|名单|公告|声明|预报|简报|财报|年报|报表|方案|清单|文件|[书函表册单]|公报|研报)(?:来看|显示)?$"
)
"""根据统计局发布的数据，: whose data they are."""
_REASON = re.compile(
    "^(?:但是?|而|不过|其实)?(?P<who>[^，：“「的]{1,12}?)(?:给出|提出|[作做]出|得到)?的(?P<verb>理由|立场|原则|意思|看法|想法|观点|回答|答复|解释|说法|建议|意见|结论|判断|态度|感受|主张|答案|借口)"
    "(?:却|则|也|就|很简单)?是$"
)
"""他的理由是，."""
_AS_SAID = re.compile(
    "^(?:就?[像如]|正[如像]|一如|诚如)(?P<who>[^，：“「的]{1,18}?)(?:刚才|昨天|今天|当时|以前|从前|早先|曾经?|所|在[^，]{1,8}?[里中上])*"
    "(?P<verb>说|讲|言|指出|预言|预测|描述|形容)过?的?(?:那样|一样|那般)?$"
)
"""就像他昨天说的那样，."""
_IN_MIND = re.compile(
    "(?P<who>[^，：“「的]{1,6}?)(?:当时)?(?:心里|心中|心头|脑海?[里中]|脑子里)[^，：]{0,10}?(?P<verb>念头|想法|判断|主意|疑问|打算|预感|结论)(?:却|就)?是?$"
)
"""他心里有了一个主意：."""
_IN_WORDS = re.compile(
    "^(?:用|按|照|按照|拿)(?P<who>[^，：“「的]{1,12})自?己?的(?P<verb>话(?:来)?[说讲]|话来讲|说法)(?:就是)?$"
)
"""用他的话说，."""
_IN_EYES = re.compile(
    "^(?:而|但是?|可|不过|然而|所以|因此|因而|于是|其实)?在(?!我|咱|你|人们|世人|外人)(?P<who>[^，：“「的]{1,14}?)(?P<verb>看来|眼[里中])$"
)
"""在他看来，."""
_COUNTED = re.compile(
    "^(?:但是?|而|不过|另外?|又|同时)?(?:根据|依据|按照|据)(?!记者|了解|悉|介绍|统计|不完全|初步|测算|估算|有关|相关|最新|官方|公开|此|上述|这|该)(?P<who>[^，：“「的]{2,24}?)"
    "的?(?:初步|不完全|最新|相关|有关|公开|年度)*(?P<verb>统计|测算|估算|推算|监测|测定|数据|数字|纪录|调查|调研|预测|评估|估计|分析|研究|记录|消息|说法|公告|通告|预报|描述)(?:数据|结果|报告|资料)?(?:显示|表明|来看)?$"
)
"""据当地统计，; 据某公司数据显示，."""
_BY_PAPERS = re.compile(
    "^(?:但是?|而|不过|另外?|又|同时)?(?:根据|依据|按照|据)(?P<who>[^，：“「的]{2,24}?)的(?:[^，的]{0,6}?)"
    "(?P<verb>资料|材料|报告|信息|口径|情报|通报|榜单|名单|白皮书|公报|文件)(?:显示|表明|来看)?$"
)
"""根据某某咨询的资料，: of a body alone, and not 根据现有的资料."""
_FROM = re.compile(
    "^(?:据|根据)?来自(?P<who>[^，：“「]{2,20}?)的(?:最新|初步|统计|有关)?(?:资料|数据|消息|统计|信息|报告|调查)(?P<verb>显示|表明|说|称)$"
)
"""来自旅游局的资料显示，: whose papers they are."""
_ALL = re.compile("(?:[他她]们)?(?:普遍|大多数?|多数|大都|均|都|一致|纷纷|几乎)(?:都|均|人)?")
_ASKED = re.compile("[^，]{0,20}记者[^，]{0,12}?(?:采访|走访|询问|咨询|请教|访问|问|联系)了?(?P<who>[^，]{2,20})$")
"""记者采访了多位渔民，: whose view follows where all are of one mind."""
_FIRM = re.compile(
    "(?:咨询|证券|资本|数据|研究|智库|顾问|国际|信息|科技|资讯|指数|基金|银行|[部局会院署所厅社网报])$"
)
_MEETING = re.compile("(?:举行|召开|举办|发布|组织).*$")


_RULES = (
    (_LAW, "lays down"),
    (_LEARNED, "reveals"),
    (_BY_DATA, "announces"),
    (_REASON, "holds"),
    (_AS_SAID, "says"),
    (_IN_MIND, "thinks"),
    (_IN_WORDS, "says"),
    (_IN_EYES, "holds"),
    (_COUNTED, "estimates"),
    (_BY_PAPERS, "announces"),
    (_FROM, "announces"),
)
_BY_WHOM = (_REASON, _AS_SAID, _IN_MIND, _IN_WORDS, _IN_EYES)
"""Which name somebody, and no body or paper alone."""


class Source(NamedTuple):
    """Who is named as the source, and the word that says so."""

    start: int
    end: int
    verb: int
    verb_end: int
    stance: str
    whose: Subject | None = None
    """Somebody who may be led back to a name."""


def source(page: Page, clause: Clause) -> Source | None:
    """The source that a clause names, if that is all it does."""
    start, written = clause.start, page.text[clause.start : clause.end]
    for pattern, stance in _RULES:
        match = pattern.search(written)
        if not match or (pattern not in (_REASON, _IN_MIND, _COUNTED) and clause.sign != "，"):
            continue
        if pattern is _IN_MIND and clause.sign != "：":
            continue
        first, last = start + match.start("who"), start + match.end("who")
        whose = _somebody(page, first, last) if pattern in _BY_WHOM else None
        if pattern in _BY_WHOM and whose is None:
            return None
        if pattern is _BY_PAPERS and not _is_a_body(page, first, last):
            continue
        if pattern is _LEARNED or pattern is _BY_DATA:
            named = [name for name in page.named(first, last) if name.kind in ("body", "person")]
            if named:
                first, last = named[-1].start, named[-1].end
            elif _MEETING.search(page.text[first:last]):
                return None
        return Source(first, last, start + match.start("verb"), start + match.end("verb"), stance, whose)
    return None


def asked(page: Page, clauses: Sequence[Clause], place: int, verb: Met) -> Subject | None:
    """Whom a reporter has asked, who all think one thing: 记者采访了多位渔民，普遍(认为)."""
    before = clauses[place - 1] if place else None
    if before is None or not _ALL.fullmatch(page.text, clauses[place].start, verb.start):
        return None
    who = _ASKED.match(page.text, before.start, before.end)
    whole = role().fullmatch(page.text, *who.span("who")) if who else None
    return Subject("role", *whole.span(), sure=False) if whole and before.sign == "，" else None


def _is_a_body(page: Page, start: int, end: int) -> bool:
    """Whether a stretch is a body: a name, a role, or a firm by its trade."""
    named = any(name.end == end and name.kind == "body" for name in page.named(start, end))
    return (
        named
        or _FIRM.search(page.text, start, end) is not None
        or role().fullmatch(page.text, start, end) is not None
    )


def _somebody(page: Page, start: int, end: int) -> Subject | None:
    """A name, with his office before it or without, a pronoun or a role that fills a stretch."""
    named = next((name for name in page.named(start, end) if name.end == end), None)
    if named and (named.start == start or role().fullmatch(page.text, start, named.start)):
        return Subject("name", named.start, end)
    if (match := pronoun(page.text, start, end)) and match.end() == end:
        return Subject("pronoun", start, end)
    return Subject("role", start, end) if role().fullmatch(page.text, start, end) else None
