"""What looks like a surname with a given name and is none whatever stands beside it."""

from __future__ import annotations

import re

from seeds.language.characters import HAN
from seeds.language.names.kinds import AREAS
from seeds.language.names.withheld import ANY_SURNAME
from seeds.language.names.words import WordSpans
from seeds.language.wordlists import listed
from seeds.language.words.amounts import NUMERALS, is_amount
from seeds.language.words.lexicon import prepare

_ROAD = re.compile("[东南西北中]?[一二三四五六七八九十]{1,2}[路街巷道]|高速|高铁|铁路|城际")
"""What follows the name of a road that is one of several (晋吉东|二街), or that joins two towns (岑苍|高速)."""
VILLAGE = re.compile(f"{ANY_SURNAME}家[岗湾沟村屯庄寨坡坪坝岭塘冲坳垭峪营桥铺堡窑洼梁沱嘴咀渡埠集圩畈垸浜汇]")
"""Villages are called by the family that lives there; nobody is, unless his title stands before."""
_SAID_TWICE = re.compile(r"(.)\1.")
"""No surname is given again (茅茅根)."""
_ABOVE, _BELOW = tuple("市县州区镇乡旗"), tuple("村镇乡")
_HOLDING = ("镇", "乡", "街", "街道")
_NEXT_PLACE = re.compile(f"[{HAN}]?(?:社区|小区|街道)|{'|'.join(AREAS)}")
_SORTS = frozenset("生员者人族")
"""Behind a word they say what sort of people somebody is of (高中|生)."""
PAIR = 2
_CREATURES = "马牛羊猪狗猫鸟鱼虫花草桃杏枣风云月"
"""With 儿 behind them they are no surnames (马儿)."""
MODELS = listed("索纳塔 帕萨特 桑塔纳 卡罗拉 凯美瑞 科鲁兹 蒙迪欧 伊兰特 雅力士 宾利 玛莎拉蒂 兰博基尼")
"""Cars that sound foreign, and of whom nobody is called so."""
SOUNDS_OF_NOBODY = MODELS | listed("人 扎西德勒 奥特曼 哈根达斯 乌托邦 嘉年华 穆夫提 哈里发 萨克斯")
"""Words that sound foreign and name nobody."""
_AT_HOME = re.compile("家(?=[的里门])")
"""Whose wife or whose house it is, no part of a given name."""
HEADING = ("开往", "驶往", "驶向", "途经", "飞往", "飞抵", "驶抵", "行驶在", "行驶至", "坐落于")
"""Where one is on the way to (开往|宁溪)."""
_TWO_STATES = frozenset(f"韩{other}" for other in "日美中朝俄英法德印越")
"""Two countries by one character each, of which the first is a surname (韩日)."""
_DEEDS = listed(
    "今天 昨天 明天 今日 昨日 明日 今晚 昨晚 今早 强调 表示 指出 认为 透露 回应 解释 补充 坦言 质疑 否认 承认 宣布"
    " 家 家人 家里 家中 家属 家族"
)
"""When somebody does something, and what, or who is of the family: a surname before them stands alone (柯|强调)."""
_CASE = re.compile(f"[{HAN}]{{0,4}}字第")


def _setting_out(row: WordSpans, start: int, end: int) -> bool:
    """Whether somebody sets out from there (从柳泾出发)."""
    return row.text[start - 1 : start] in ("从", "由") and row.text.startswith(
        ("出发", "开往", "驶往", "开出"), end
    )


def is_nobody(row: WordSpans, start: int, end: int, *, titled: bool) -> bool:
    """Whether it is no name whatever stands beside: a unit behind figures (12 兆元), those who come from a place
    (苏州人), the court of a case (鲁民终字第3号); a village, unless a title stands before."""
    from_place = row.text[end - 1] == "人" and row.mark(row.text[start : end - 1]) == "ns"
    counted = row.text[max(0, start - 2) : start].rstrip(" ")[-1:].isdigit()
    given = row.text[start + 1 : end]  # 戴|一副
    counts = len(given) == PAIR and row.around(start + 1) == (start + 1, end) and is_amount(given)
    counts = counts and given[1] not in NUMERALS
    hour = row.text[start] == "钟" and row.text[start - 1 : start] in ("点", "多", "分", "秒")
    follows = _ROAD.match(row.text, end) or _CASE.match(row.text, end)
    if end - start > PAIR and not titled and _AT_HOME.match(row.text, end - 1):  # 王春|家的
        return True
    if end - start == 2 and row.text[end - 1] == "儿" and row.text[start] in _CREATURES:
        return True
    if row.text.endswith(_HOLDING, 0, start) and _NEXT_PLACE.match(row.text, end):  # 安平街|宁桂园|社区
        return True
    if end - start > 2 and row.text[start + 1] in "村镇乡屯" and not titled:  # 元|岩村原
        return True
    if end - start > PAIR and not titled and row.text[end - 1] in _SORTS and row.is_everyday(row.word(start)):
        return True
    if row.text.endswith(_ABOVE, 0, start) and row.text.startswith(_BELOW, end):  # 大理市|周城|村
        return True
    if not titled and (row.text.endswith(HEADING, 0, start) or _setting_out(row, start, end)):
        return True
    if row.text[start:end] in _TWO_STATES or (given in _DEEDS and not titled):
        return True
    placed = VILLAGE.fullmatch(row.text, start, end) or _SAID_TWICE.match(row.text, start, end)
    unlikely = placed is not None and not titled
    return (counts and not titled) or counted or from_place or hour or unlikely or follows is not None


def is_ocean(name: str) -> bool:
    """Whether it is a sea that begins like a Japanese surname (大西|洋), with or without what follows."""
    return name[2:3] in ("洋", "海") and prepare().mark(name[:3]).startswith("ns") and prepare().known(name[:3])


def is_in_place(row: WordSpans, at: int) -> bool:
    """Whether a character stands within a place or a body that the dictionary has (北马其顿)."""
    word = row.word(at)
    return row.around(at)[0] < at and len(word) > 2 and row.mark(word) in ("ns", "nt") and row.lexicon.known(word)
