"""Which nouns a measure word counts, where its numeral with it looks like another word: 十分钟, 四面红旗."""

from __future__ import annotations

import re

from seeds.language.characters import HAN

_COUNTED = {
    "分": "钟(?!情)|钱",
    "角": "钱|硬币",
    "头": "[牛羊猪驴骡鹿象熊狮鲸蒜狼]|[大小老黑白黄公母野奶水肥]{1,2}[牛羊猪驴骡象熊狮鲸]|牲[口畜]",
    "度": "电(?!影|视|子)",
    "米": "[高宽长深远厚]",
    "面": "(?:[大小红彩党国队校锦五星])*旗|镜子|墙壁?|[大小]?鼓|[大小]?锣|盾牌|锦旗",
    "声": "枪|巨?响|炮|雷|闷雷|爆炸|叹息|惨叫|鞭",
    "行": "字|诗|代码|热泪|眼泪|脚印|文字|小字|大字|标语",
    "门": "(?:[HAN]{0,2})(?:课|功课|学科|考试|炮|语言|外语|手艺|技术|学问|亲事|功夫|科目)",
    "国": "(?:领导人|外长|首脑|元首|总统|总理|联军|军队|会谈|政府|财长|关系|人民|边境|代表|防长|企业|首相|"
    "军舰|球员|选手)",
    "台": "(?:[HAN]{0,4})(?:电脑|机器?|车|设备|手术|服务器|电视|空调|钢琴|仪器|水?泵|戏)",
    "包": "(?:香?烟|盐|糖|药|饼|茶|零食|方便面|面粉|水泥|种子|大?米|棉|纸)",
    "份": "(?:[HAN]{0,2})(?:文件|报告|合同|协议|材料|礼物|报纸|试卷|问卷|保单|作业|早餐|午餐|盒饭|套餐)",
    "家": "(?:[HAN]{0,3})(?:企业|公司|媒体|工厂|商户|单位|门店|机构|银行|医院|店铺)",
    "位": "(?:[HAN]{0,3})(?:专家|学者|老师|代表|委员|议员|立委|民众|官员|记者|"
    "市民|居民|同学|朋友|客人|顾客|嘉宾|作家|医生|律师|网友|村民|老人|教授)",
    "队": "(?:人员|人马|社工|社区|警|医疗|救援|消防|志愿|球员|学生|选手|搜救|义工|士兵)",
    "对": "(?:[HAN]{0,3})(?:夫妻|夫妇|母女|父子|母子|父女|情侣|双胞胎|"
    "恋人|姐妹|姊妹|兄弟|新人|老人|璧人|男女|儿女)",
    "双": "(?:儿女|子女)",
}
_BEHIND = {written: re.compile(nouns.replace("HAN", HAN)) for written, nouns in _COUNTED.items()}
_LIKE_A_WORD = re.compile(f"(?:[二三四五六七八九十百两几数]|十二)(?P<written>[{''.join(_COUNTED)}])")
_POINT = re.compile("十分(?=[，。；！？、]|$)")
"""Very is never said of nothing: 得了十分，."""
_NONE = re.compile("(?:没有?|毫无|未有|不见|找不到|看不到|未见|无)一[个位人家处间张件句字次户例]$")
_ONE_MAN = re.compile("(?:救|死|伤|杀|撞)了?一个人")
"""救了一个人: one and not two; 一个人 else is “alone”."""
_NOTHING = re.compile("[无没]一(?:例外|字|人称)")


def counts(text: str, written: str, end: int) -> bool:
    """Whether a noun that this measure word counts stands right behind it."""
    nouns = _BEHIND.get(written)
    return nouns is not None and nouns.match(text, end) is not None


def is_counted(text: str, start: int) -> bool:
    """Whether what looks like a word is a numeral with its measure word: 五台 before 电脑."""
    match = _LIKE_A_WORD.match(text, start)
    if match and counts(text, match["written"], match.end()):
        return True
    return _POINT.match(text, start) is not None or none_at_all(text, start, start + 2)


def none_at_all(text: str, start: int, end: int) -> bool:
    """没有一个: not even one is meant."""
    if _ONE_MAN.match(text, max(0, start - 2)) or _ONE_MAN.match(text, max(0, start - 1)):
        return True
    before = text[max(0, start - 3) : end]
    return _NONE.search(before) is not None and not _NOTHING.match(text, start - 1)
