"""Whether somebody may do what a verb says: a law lays down, a study finds, a paper reports."""

from __future__ import annotations

import re

from seeds.language.speech.page import Subject
from seeds.language.speech.people import MEDIUM, is_paper
from seeds.language.speech.verbs import Met

_FINDERS = re.compile(
    "(?:研究组|课题组|项目组|工作组|实验室|研究院|研究所|大学|研究|调查|分析|报告|数据|团队|人员|科学家|学者|者|专家|专班|小组|统计|实验|测试)们?$"
)
_MINDS = frozenset(("holds", "fears", "thinks", "asks", "exclaims", "jokes", "laughs"))
"""For these one needs a mind, which no paper has."""
_LAWS = re.compile(
    "(?:》|第[一二三四五六七八九十百零0-9]+[条款项章](?:第[一二三四五六七八九十0-9]+[款项])?|法|法律|条例|规定|办法|合同|协议|章程|通知|细则|准则|条款|邮件|短信|判决书|裁定书|决定书|公告|声明|遗嘱|[借欠]条|收据|保单|说明书|证明|意见书|登记表|简历|公证书|证书|清单|台账|凭证|报告|文献|史料|史书|[县府州省方]志|典籍|古籍|碑文|铭文|族谱|家谱|日记|档案|资料|文章|信中?)$"
)


_TRIED = re.compile("(?:后|现)?经(?:开庭|公开|依法|一审|二审|再审|法院)*审[理查判](?:后|，)?")
"""Behind this only a court finds or holds something."""
_NOBODYS = re.compile(
    "(?:有(?:足够|充分|大量|确凿|新|越来越多|更多)?的?)?(?:[^，]{0,12}(?:手机|通话|聊天|转账|交易|订单|登记|消费|行驶|通行|统计|调查|监控|后台|相关|有关|公开|最新|初步|官方))?"
    "(?:数据|消息|信息|资料|记录|统计|证据|画面)"
)
"""What shows something and is nobody's: the paper itself tells it."""


def is_nobodys(written: str) -> bool:
    """Whether 数据显示 and 消息指 name no source: 水利局的数据 does."""
    return _NOBODYS.fullmatch(written) is not None


def is_tried(text: str, start: int, verb: Met) -> bool:
    """Whether a verb without a subject is a court's: 经审理查明."""
    return verb.verb.stance in ("rules", "holds") and _TRIED.fullmatch(text, start, verb.start) is not None


def suits(text: str, who: Subject | None, verb: Met) -> bool:
    """By what a subject is called in the text; who is left out may only think."""
    how = verb.verb.how
    if (
        who is not None
        and who.kind == "role"
        and verb.verb.stance in _MINDS
        and is_paper(text[who.start : who.end])
    ):
        return False
    if how not in ("shown", "found", "laid down", "reported", "pause"):
        return True
    if who is None or who.kind == "left out":
        return how == "pause" and verb.verb.stance == "thinks"
    if text.startswith("研究", who.end):  # 周林研究组发现
        return how == "found"
    written = text[who.start : who.end + text.startswith("》", who.end)]
    if how == "laid down":
        return _LAWS.search(written) is not None or is_paper(written)
    if how == "reported":
        return written.endswith("》") or MEDIUM.search(text, who.start, who.end) is not None
    return how != "found" or _FINDERS.search(written) is not None
