"""Bodies that a number, letters or the neighbourhood tells: congresses, stations, troops, builders, ships."""

from __future__ import annotations

import re
from collections.abc import Mapping

from seeds.language.characters import HAN
from seeds.language.names.vocabulary import FUNCTION, is_predicate
from seeds.language.names.words import Spans, WordSpans

_STATION = re.compile("(?<![A-Za-z0-9])[A-Za-z][A-Za-z0-9]*(?:新闻台|电视台|广播电台|电视|卫视|频道|电台)")
"""Stations that are called by letters."""
_BUILDERS = re.compile(
    "中(?:铁|建|交|冶|水电|国水电|国铁建|铁建)(?:第)?[一二三四五六七八九十]{1,3}[局院航](?:集团)?(?:[东南西北一二三四五六七]?公司)?"
)
"""Builders that are numbered (中铁十五局集团)."""
_TROOPS = re.compile(
    "(?:(?:国民革命军|八路军|新四军|解放军|志愿军|红军)?第[0-9一二三四五六七八九十]+(?:集团军|方面军|野战军|战区|军团|纵队|军(?![官事人需校衔])|师(?![生傅父范长]))"
    "|(?:国民革命军|八路军|新四军|解放军|志愿军|红军)[0-9一二三四五六七八九十]+(?:军|师|旅|团))(?:[0-9一二三四五六七八九十]+(?:师|旅|团))?"
)
"""Troops by their number (第46军175师)."""
_NATIONAL = re.compile(
    f"(?:中国|中华(?:民国)?|全国|台湾|香港|澳门|亚洲|世界|国际)[{HAN}]{{2,10}}?(?:协会|学会|研究会|联合会|基金会|促进会|总会|商会|公会|联盟)"
    "(?!议)"
)
"""Associations of a country, whatever they are for (中国睡眠研究会)."""
_AND = frozenset("与和及")
_FACULTY = re.compile(
    f"(?:[{HAN}]{{2,8}}大学|[清北台师成政交中东辅淡逢港理城浸岭教澳复浙南武厦川吉兰郑云贵]大|清华|北师大|台师大|台科大|北科大|清大|阳明交大)"
    f"[{HAN}]{{2,6}}?(?:研究所|学系|系(?![统列数])|所)"
)
"""Faculties by the university that they are of (台大园艺所)."""
_HOSPITAL = re.compile(
    f"(?![在从到去来往与和及把是为的由])[{HAN}]{{1,2}}(?:医大?|医科大|中医药?|大)附(?:属)?[一二三四五六七八]?院(?![长校士])"
)
"""Hospitals of medical schools as patients call them (川医附院)."""
_NEIGHBOURS = re.compile(f"(?<![{HAN}])[{HAN}]{{2,3}}社区(?:发展协会|照顾关怀据点|发展理事会)")
"""Societies of a neighbourhood, at the start of a clause."""
_SERIAL = re.compile(
    "(?:神舟|天舟|嫦娥|天问|玉兔|长征|祝融|羲和|夸父|悟空|墨子|风云|北斗|实践|高分|海洋|资源|天链|快舟|东风|巨浪|歼|运|轰|雪龙|"
    "蛟龙|奋斗者|探索|海斗|大洋|远望|向阳红|和谐|复兴)-?(?:[一二三四五六七八九十百]{1,4}|[0-9]{1,3})号"
)
"""Ships, craft and trains that are numbered."""
_CONGRESS = re.compile(
    "(?<![第一二三四五六七八九十])(?:(?<=党的)[一二三四五六七八九十]{1,3}大|[一二]?十[一二三四五六七八九]?大(?=报告|精神|代表|以来|闭幕|提出))"
    "|(?:党的|中共)?[一二三四五六七八九十]{1,3}届[一二三四五六七八]中全会"
    f"|(?:(?:[{HAN}]{{1,8}}(?:党|会|社|盟|协会|联合会|总工会))|中共|民革|民盟|民建|民进|台盟)?"
    "第[一二三四五六七八九十]{1,3}[次届](?:全国)?(?:人民|会员|党员|团员)?代表大会(?:第[一二三四五六七八九十]次会议)?"
    "|中共[一二三四五六七八九十]{1,3}大(?![量多大])"
)
"""Congresses of the Party as everyone calls them."""
_ORDINAL = re.compile(
    "第[一二三四五六七八九十百]{1,4}(?:(?:实验|中心|高级|完全|附属)?(?:中学|小学|高中|幼儿园)|(?:[中高]级)?人民法院|人民检察院|(?:巡回)法庭"
    "|(?:人民|附属|临床|中心|中)?医院|监狱|看守所|巡[视察]组|(?:职业|师范|技工|聋哑)学校|(?:军医|师范|外国语|工业)(?:大学|学院)"
    f"|(?![家个座处所间大批])[{HAN}]{{2,3}}厂|(?:设计)?研究[院所]|(?:建筑)?工程(?:公司|局|处)|海洋研究所)"
)
"""Schools, hospitals, works that a city counts (第二中学, 第一人民医院)."""


def numbered(row: WordSpans, ends: Mapping[int, int]) -> Spans:
    """Every one of them; with the place that counts it, where one ends right before."""
    text = row.text
    told = "届" in text or "党的" in text or "十" in text or "代表大会" in text or "中共" in text
    found: Spans = [match.span() for match in _CONGRESS.finditer(text)] if told else []
    found += [match.span() for match in _SERIAL.finditer(text)] if "号" in text else []
    found += [match.span() for match in _BUILDERS.finditer(text)] if "中" in text else []
    whole = [*_STATION.finditer(text)]
    whole += _TROOPS.finditer(text) if "军" in text or "师" in text else ()
    whole += _NEIGHBOURS.finditer(text) if "社区" in text else ()
    found += [match.span() for match in whole if row.whole(*match.span())]
    whole = [*(_HOSPITAL.finditer(text) if "附" in text else ())]
    found += [match.span() for match in whole if row.whole(*match.span())]
    counted = (match.span() for match in (_ORDINAL.finditer(text) if "第" in text else ()))
    found += [match.span() for match in _FACULTY.finditer(text) if _is_association(row, *match.span())]
    found += [match.span() for match in _NATIONAL.finditer(text) if _is_association(row, *match.span())]
    return found + [(ends.get(start, start), end) for start, end in counted if row.whole(start, end)]


def _is_association(row: WordSpans, start: int, end: int) -> bool:
    """Whether a stretch is made of whole words, none of them one of grammar or a verb that takes a body."""
    if not row.whole(start, end):
        return False
    words = [row.text[slice(*span)] for span in row.spans[row.starts[start] + 1 : row.ends[end]]]
    return not any(word in FUNCTION - _AND or is_predicate(word) for word in words)
