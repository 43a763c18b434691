"""地: de behind an adverbial, dì "place", told apart by what stands on both sides."""

from __future__ import annotations

import re

from seeds.language.characters import is_han
from seeds.language.readings.rules import Rule, Surroundings
from seeds.language.readings.tables import prepare
from seeds.language.readings.wei import FOR_WHOM

_PLACE_BEFORE = re.compile(
    "(?:[各此该本两三四五等外属产异驻当何某内基园林土草营场阵要圣胜腹盆高低湿空荒飞实工宝福田耕绿农墓领封租境陆两之一整新旧原豆麦瓜菜稻棉谷薯茶果凹谷北极置购征占圈租批下]|自家|人家|谁家|[0-9十百千几]里"
    "|住所|履行|管辖|签订|侵权|结果|经常居住|不动产所在|打卡|目的|集散|发源|示范|聚居|居住|所在|户籍|出生|主产|旅游|策源|试验|栖息|承载|安置|诞生|原产|聚集|活动|度假|避暑|疗养|注册|经营"
    "|繁殖|越冬|种植|养殖|生产|实验|实践|教育|培训|训练|取景|拍摄|举办|承办|发生|事发|案发|登陆|降落|着陆|首发|起源|归属|埋葬|观赏"
    "|落户|流出|流入|输出|输入|消费|采集|交易|中转|口岸|目标|安居|埋骨|故|朝圣|迁入|迁出|迁徙|老家所在|边角|废弃|闲置|满|[块片亩处垄]|公顷|办公|会议|报名|就医|参保|途经|经过|战斗|牺牲|(?<![更较最越大过尽许很好])多|殉难|居留|停靠|必经|必争|受灾|震中|灾害发生)$"
)
_PLACE_AFTER = re.compile(
    "(?:[，。、；：！？”）》,.;:!?)\\s头的和与及或是为在名标价势面块段皮上下里内中间方址图铁处界球之]|位于|成为|吸引|建|等|$)"
)
_HANDLED = re.compile("(?:^|[^火刀门一])[把将]$")
"""What something is done to: 把地扫了."""
_TILLED = re.compile("[铲锄犁刨耙浇耕翻挖丈租包占征带]$")
"""What is done with land."""
_TILLING = re.compile("[，。；！？、去来了的呢时]|入[股社伙]|$")
_MANNER_BEFORE = re.compile(
    "(?:(.)\\1|性|般|似|样|然|速|力|心|情|切|极|动|式|样子|不断|一对一|面对面|手把手|肩并肩|[一](?:步步|个个|点点|次次|遍遍|字一句))$"
)


_ADVERBIAL = re.compile("(.)\\1$|(?:如实|切实|着实|照实)$")
"""Doubled or of the kind of 如实: a manner even where the clause goes on behind a comma."""


def _adverb(place: Surroundings) -> bool:
    """Whether a word of manner stands before that no place is named by."""
    known = any(place.before[-length:] in prepare().manners for length in (3, 2) if len(place.before) > length)
    return known and not _PLACE_BEFORE.search(place.before)


def _tells_manner(place: Surroundings) -> bool:
    """Whether the word before tells in which manner something is done."""
    return (
        _MANNER_BEFORE.search(place.before) is not None
        or (len(place.before) > 3 and prepare().knows(place.before[-4:]))
        or any(place.before[-length:] in prepare().manners for length in (3, 2) if len(place.before) >= length)
    )


def _for_somebody(place: Surroundings) -> object:
    return place.after[:1] == "为" and FOR_WHOM.match(place.after[1:])


RULES = (
    Rule("dì", lambda place: not place.before, "|地|里的菜熟了"),
    Rule("dì", lambda place: _HANDLED.search(place.before), "他把|地|扫了一遍"),
    Rule("de", lambda place: _ADVERBIAL.search(place.before), "她心里美滋滋|地|，又哼起歌来"),
    Rule("de", lambda place: place.before[-1] in "”’》）", "他“嘿嘿”|地|笑"),
    Rule(
        "dì", lambda place: _TILLED.search(place.before) and _TILLING.match(place.after), "他一早就起来铲|地|去了"
    ),
    Rule("dì", lambda place: not is_han(place.before[-1]), "3|地|联动"),
    Rule("de", lambda place: not place.after[:1].isalnum() and _adverb(place), "孩子们急忙|地|，跑进屋去"),
    Rule("dì", lambda place: not is_han(place.after[:1] or " ") or place.before[-1] == "的", "他的|地|多"),
    Rule("de", _for_somebody, "他们大老远|地|为我跑腿"),
    Rule(
        "dì",
        lambda place: place.before[-1] in "在到从往于由与及适" and not _tells_manner(place),
        "年轻人扎根于在|地|文化",
    ),
    Rule(
        "dì", lambda place: _PLACE_BEFORE.search(place.before) and not _tells_manner(place), "双方各在打卡|地|等候"
    ),
    Rule("de", _tells_manner, "工人们快速|地|搬完了"),
    Rule(
        "dì",
        lambda place: _PLACE_AFTER.match(place.after) and place.after[:2] not in prepare().verbs,
        "村民到庄稼|地|里干活",
    ),
    Rule("de", lambda place: True, "她一步三回头|地|走了"),
)
"""de behind an adverbial, dì "place": the first that holds."""
