"""地 and 得: words whose reading hangs on what stands before and behind them."""

from __future__ import annotations

import re

from seeds.language.readings.tables import prepare
from seeds.language.readings.wei import FOR_WHOM

_HAN = re.compile("[\u3400-\u9fff]")

# ---- 地: de behind an adverbial, dì "place"

_PLACE_BEFORE = re.compile(
    "(?:[各此该本两三四五等外属产异驻当何某内基园林土草营场阵要圣胜腹盆高低湿空荒飞实工宝福田耕绿农墓领封租境陆两之一整新旧原]"
    "|打卡|目的|集散|发源|示范|聚居|居住|所在|户籍|出生|主产|旅游|策源|试验|栖息|承载|安置|诞生|原产|聚集|活动|度假|避暑|疗养|注册|经营"
    "|繁殖|越冬|种植|养殖|生产|实验|实践|教育|培训|训练|取景|拍摄|举办|承办|发生|事发|案发|登陆|降落|着陆|首发|起源|归属|埋葬|观赏"
    "|落户|流出|流入|输出|输入|消费|采集|交易|中转|口岸|目标|安居|埋骨|故|朝圣|迁入|迁出|迁徙|老家所在|办公|会议|报名|就医|参保|途经|经过|战斗|牺牲|殉难|居留|停靠|必经|必争|受灾|震中|灾害发生)$"
)
_PLACE_AFTER = re.compile(
    "(?:[，。、；：！？”）》,.;:!?)\\s的和与及或是为在名标价势面块段皮上下里内中间方址图铁处界球之]|位于|成为|吸引|建|等|$)"
)
_MANNER_BEFORE = re.compile(
    "(?:(.)\\1|性|般|似|样|然|速|力|心|情|切|极|动|式|样子|不断|[一](?:步步|个个|点点|次次|遍遍|字一句))$"
)


def of_di(before: str, after: str) -> str:
    """de between an adverbial and its verb, dì for a place."""
    if not before or not _HAN.match(before[-1]):
        return "dì" if not before or before[-1] not in "”’》）" else "de"
    if not after or not _HAN.match(after[0]) or before[-1] == "的":
        return "dì"
    if (
        _MANNER_BEFORE.search(before)
        or (len(before) > 3 and before[-4:] in prepare().words)
        or (after[0] == "为" and FOR_WHOM.match(after[1:]))
    ):
        return "de"
    if _PLACE_BEFORE.search(before) or (_PLACE_AFTER.match(after) and after[:2] not in prepare().verbs):
        return "dì"
    return "de"


# ---- 得: de behind a verb, dé "get", děi "must"

_MUST_BEFORE = re.compile(
    "(?:[我你他她咱您们就也还都总又可必只非才谁]|至少|起码|肯定|一定|这事|凡事|首先|往往|必须|大家)$"
)
_DEGREE_AFTER = re.compile(
    "(?:很|更|非常|十分|较|比较|太|不|越|最|好|快|慢|多|高|低|大|小|早|晚|清|明|干|整|热|红|像|如|有|无|这|那|特别|格外|相当|异常|极|满|井|津"
    "|像|令|让|到位|及时|恰|团团|直|都|连|一[^，。个等名次]|[^，。]{0,3}(?:的|极了|很|了不得)$)"
)
_GET_AFTER = re.compile(
    "(?:[到奖分票名第出知益冠胜金银铜失病利势救法手罪逞名中体以主其]|了[^，。]|过[^，。]|[0-9一二三四五六七八九十两几])"
)


def of_de(before: str, after: str) -> str:
    """de in front of how or how much, děi in front of what must be done, dé for getting."""
    if after[:1] == "了" and re.search("[凭以因靠].{1,6}$|[中里上前内]$", before):
        return "dé"
    if re.match("提前|预先|事先|抓紧|赶紧|尽快|马上|自己|亲自|重新|想办法|好好|大家|咱|有人|靠|按|由|让|把", after):
        return "děi"
    if re.search("(?:可以?|能够?|会|要|方|始|并|已|曾|所|均|各)$", before):
        return "dé"
    if re.search("[还就总必非]$", before) or re.match("讲(?!究)", after):
        return "děi"
    if not before or not _HAN.match(before[-1]):
        return "děi" if re.match("[去来先把让要赶抓靠看想做干走回]", after) else "dé"
    if _MUST_BEFORE.search(before) and not _DEGREE_AFTER.match(after):
        return "děi" if not _GET_AFTER.match(after) else "dé"
    if before[-1] == "不" or (_GAINED.match(after) and before[-2:] not in prepare().verbs):
        return "dé"
    if _DEGREE_AFTER.match(after):
        return "de"
    if re.search("(?:[共获取赢夺求博收荣喜方始终各曾已先使习])$", before) or (
        _GET_AFTER.match(after) and len(after) > 1 and after[0] not in "了出到一"
    ):
        return "dé"
    return "de"


_GAINED = re.compile(
    "(?:提升|认同|实惠|发展|改善|满足|保障|增强|肯定|好评|支持|解决|认可|表彰|奖励|赞誉|民心|人心|幸福|安宁|福|利|益|彰显|传承|延续|缓解|体现)(?:[，。、；！？”]|$)"
)
