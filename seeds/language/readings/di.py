"""地: de behind an adverbial, dì "place", told apart by what stands on both sides."""

from __future__ import annotations

import re

from seeds.language.characters import is_han
from seeds.language.readings.tables import prepare
from seeds.language.readings.wei import FOR_WHOM

_PLACE_BEFORE = re.compile(
    "(?:[各此该本两三四五等外属产异驻当何某内基园林土草营场阵要圣胜腹盆高低湿空荒飞实工宝福田耕绿农墓领封租境陆两之一整新旧原]"
    "|打卡|目的|集散|发源|示范|聚居|居住|所在|户籍|出生|主产|旅游|策源|试验|栖息|承载|安置|诞生|原产|聚集|活动|度假|避暑|疗养|注册|经营"
    "|繁殖|越冬|种植|养殖|生产|实验|实践|教育|培训|训练|取景|拍摄|举办|承办|发生|事发|案发|登陆|降落|着陆|首发|起源|归属|埋葬|观赏"
    "|落户|流出|流入|输出|输入|消费|采集|交易|中转|口岸|目标|安居|埋骨|故|朝圣|迁入|迁出|迁徙|老家所在|边角|废弃|闲置|满|[块片亩处垄]|办公|会议|报名|就医|参保|途经|经过|战斗|牺牲|殉难|居留|停靠|必经|必争|受灾|震中|灾害发生)$"
)
_PLACE_AFTER = re.compile(
    "(?:[，。、；：！？”）》,.;:!?)\\s的和与及或是为在名标价势面块段皮上下里内中间方址图铁处界球之]|位于|成为|吸引|建|等|$)"
)
_MANNER_BEFORE = re.compile(
    "(?:(.)\\1|性|般|似|样|然|速|力|心|情|切|极|动|式|样子|不断|[一](?:步步|个个|点点|次次|遍遍|字一句))$"
)


def of_di(before: str, after: str) -> str:
    """de between an adverbial and its verb, dì for a place."""
    if not before or not is_han(before[-1]):
        return "dì" if not before or before[-1] not in "”’》）" else "de"
    if not after or not is_han(after[0]) or before[-1] == "的":
        return "dì"
    if (
        _MANNER_BEFORE.search(before)
        or (len(before) > 3 and prepare().knows(before[-4:]))
        or (after[0] == "为" and FOR_WHOM.match(after[1:]))
    ):
        return "de"
    if _PLACE_BEFORE.search(before) or (_PLACE_AFTER.match(after) and after[:2] not in prepare().verbs):
        return "dì"
    return "de"
