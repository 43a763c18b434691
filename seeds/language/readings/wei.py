"""为: wéi "be, become, as" or wèi "for", told apart by what the clause does."""

from __future__ import annotations

import re

from seeds.language import segmenter
from seeds.language.readings.tables import prepare

_ENDS = re.compile("[，。；：！？!?;:\n”]")
_FIXED = re.compile("了|此|何|什么|着|民(?!族|间)|人民|[你我他她您](?!国|方|省|市|人)|谁")
"""Behind these it is always "for"."""
_BECOMES = re.compile(
    "[成作变改称定视评命升转化贬封立译认选聘尊誉喻较更最极颇甚尤沦奉拜拟缩减削判误意约均大广深实皆即乃则非列构划合分设写调折推演并归解降任传引"
    "读名聚结汇集组装多身扩举]$"
)
"""Verbs of becoming and naming, and words of degree."""
_ATTRIBUTE = re.compile(
    "(?:主题|议题|核心|目标|目的|名称|时间|时长|面积|结果|原则|方式|内容|[全总边周]长|高度?|宽|价格?|宗旨|职责|标准|身份|特色|口号|[总人户]?数量?|比例|金额"
    "|地点|对象|范围|期限|任务|重点|关键|简称|全称|别名|前身|其中|年龄|气温|距离|性质|类型|单位|代表|首字母|主业|密码|来源|职业|籍贯|现)$"
)
"""What has a value: the value follows."""
_ROLE = re.compile(
    "(?:主(?![动持办])|首|期|例|辅|准|限|止|先|重|荣|乐(?!器)|生(?![活产意])|伍|邻(?![居里])|据|由|界|己任|核心|基础|目标|中心|抓手|依托|引领|重点|载体|突破口|契机|主线|主体|导向|代表|基点"
    "|原则|[0-9０-９一二三四五六七八九十两]|零|平|空|实|整|宜|真|难|妻|夫|王|帝|后|师|友|媒)"
)
"""What something is taken as."""
FOR_WHOM = re.compile(
    "(?:[我你他她它您咱谁]|人民|群众|百姓|老百姓|居民|市民|业主|老人|老年|企业|社区|社团|辖区|小区|大家|民|国|党|孩子|学生|家长|商户|客户|用户|全[市省国区镇县]"
    "|游客|残疾|职工|党员|青少年|特殊|困难|弱势|基层|城市|乡村|当地|外籍|地方|学校|广大|更多|各|村民|农民|患者|员工|读者|旅客|乘客|妇女|儿童|病人"
    "|[0-9０-９一二三四五六七八九十百千万两]+[余多]?[名户位家人对个])"
)
"""For whom something is done."""
_BODY = re.compile(
    "(?:单位|社区|小区|中心|基地|项目|工程|机构|公司|企业|学校|平台|品牌|城市|地区|部门|委员|主任|之一|景区|公园|用地|路线|人员|会员|负责人|制度|模式|工作|区|市|县|员|家|者|人)$"
)
_DONE = frozenset("了过出起到下上好开来")
_ONE_VERB = frozenset("办送做搭献谋找留铺写开建唱买盖修出加点赢添挡撑守护带换争追编织筑补缝捏打拉种养讲读指当")
_RESULT = frozenset("起出回到开下上成进住满足")
_MORE_VERBS = """
    护航 换药 助力 赋能 聚力 保驾 站台 撑腰 把关 增开 加开 画像 点赞 代言 发声 充电 送行 送餐 做饭 加餐 减负
    增收 松绑
"""
_ALSO = frozenset(_MORE_VERBS.split())
"""What people do that the dictionary does not tell as a verb."""


def of_wei(before: str, after: str) -> str:
    """wèi where the clause does something for somebody or something, else wéi."""
    ahead, clause = _ENDS.split(after)[0], _ENDS.split(before)[-1]
    if _FIXED.match(ahead):
        return "wèi"
    if _BECOMES.search(before) or _ATTRIBUTE.search(clause):
        return "wéi"
    acts = _acts(ahead, begins=clause in ("", "是", "只", "都是"))
    if FOR_WHOM.match(ahead) and acts:
        return "wèi"
    if re.search("(?:以|将|把|由|选|从|视|被)[^而]{1,20}$", clause) and not re.search("[将从]$", clause):
        return "wéi"
    if re.match(".{1,15}而[^成是言]", ahead):
        return "wèi"
    if re.match(".{1,8}所", ahead) or (
        _ROLE.match(ahead) and not re.match("[一二三四五六七八九十两].*[^0-9]{4}", ahead)
    ):
        return "wéi"
    return "wèi" if acts else "wéi"


def _acts(clause: str, *, begins: bool) -> bool:
    """Whether somebody does something in the clause, behind those it is done for."""
    words = segmenter.cut(clause)
    verbs = prepare().verbs
    for number, word in enumerate(words):
        follows = words[number + 1] if number + 1 < len(words) else ""
        if follows in ("的", "、", "与", "和") and not (begins and number == 0):
            continue
        done = follows[:1] in _DONE and follows != ""
        if _is_verb(word, follows, verbs) and (begins or number) and (done or not _ends_in_body(words, number)):
            return True
    return False


def _is_verb(word: str, follows: str, verbs: frozenset[str]) -> bool:
    """Whether a word is something one does: by the dictionary, or by its complement."""
    if len(word) == 1:
        return follows != "" and (word in _ONE_VERB or follows in ("了", "过"))
    if len(word) > 2 and word[0] in _ONE_VERB:
        return True
    return word in verbs or word in _ALSO or (word[1] in _RESULT and follows != "")


def _ends_in_body(words: list[str], number: int) -> bool:
    """Whether the verb only tells what kind of body the clause names: a 健身 中心."""
    return words[number][-1] not in _RESULT and number == len(words) - 2 and _BODY.search(words[-1]) is not None
