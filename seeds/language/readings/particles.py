"""为, 地 and 得: words whose reading hangs on the build of the clause."""

from __future__ import annotations

import re

from seeds.language.readings.tables import prepare

_ENDS = re.compile("[，。；：！？!?;:\n”]")
_HAN = re.compile("[\u3400-\u9fff]")

# ---- 为: wéi "be, become, as", wèi "for"

_BECOMES = re.compile(
    "[成作变改称定视评命升转化贬封立译认选聘尊誉喻较更最极颇甚尤身扩沦奉拜拟减削判误意约均大广深能实皆即乃则非列构划合分设写调折推演缩并归解"
    "降任传引读]$"
)
_ADVERB_BEFORE = re.compile(
    "(?:^|[，。；：、！？“”（）\\s]|并|也|还|都|将|要|可|来|去|是|会|应|便|就|又|已|再|正|专门|积极|主动|努力|切实|共同|全力|能够|可以|一直|继续"
    "|不断|始终|更好|更好地|免费|必须|只|真心|真正|用心|用情|愿意|一起|同时|携手|一心|坚持|如何|怎样|而|不仅|既|先后|及时|分别|长期|默默|上门|定期"
    "|现场|地|逐步|逐一|纷纷|共|年|月|日|能|想|让我们|我们|他们|千方百计|在此)$"
)
_FOR_WHOM = re.compile(
    "(?:[我你他她它您咱谁]|人民|群众|百姓|老百姓|居民|市民|业主|老人|老年|企业|社区|社团|辖区|小区|大家|民|国|党|孩子|学生|家长|商户|客户|用户|全[市省国区镇县]"
    "|游客|残疾|职工|党员|青少年|特殊|困难|弱势|基层|城市|乡村|当地|外籍|地方|学校|广大|更多|各|村民|农民|患者|员工|读者|旅客|乘客|妇女|儿童|病人"
    "|[0-9０-９一二三四五六七八九十百千万两]+[余多]?[名户位家人对个])"
)
_ONE_VERB = re.compile("[办送做搭献谋找留祈铺写开建唱买盖修说出加点赢添]")
_AS_ROLE = re.compile(
    "(?:主|首|期|例|辅|准|限|止|先|重|荣|乐|生|伍|邻|据|由|界|己任|核心|基础|目标|中心|抓手|依托|引领|重点|载体|突破口|契机|主线|主体|导向|代表|基点|原则"
    "|[0-9０-９一二三四五六七八九十两]|所|零|平|空|实|整|宜|真|难|妻|夫|王|帝|后|师|友)"
)


def of_wei(before: str, after: str) -> str:
    """wèi where the clause does something for somebody or something, else wéi."""
    ahead = re.split(_ENDS, after)[0]
    clause = re.split(_ENDS, before)[-1]
    if re.match("了|此|何|什么|着|民(?!族|间)|人民", ahead):
        return "wèi"
    if _BECOMES.search(before):
        return "wéi"
    acts = _does(ahead)
    if _FOR_WHOM.match(ahead) and acts > 0:
        return "wèi"
    if re.search("(?:以|将|把|由|选|从)[^而]{2,20}$", clause):
        return "wéi"
    if re.match(".{1,15}而[^成是言]", ahead):
        return "wèi"
    counted = _ADVERB_BEFORE.search(before) and acts > 1 and re.match("[一二三四五六七八九十两]", ahead)
    if re.match(".{1,8}所", ahead) or (_AS_ROLE.match(ahead) and not counted):
        return "wéi"
    if _ADVERB_BEFORE.search(before) and acts >= (0 if clause in ("", "是") else 1):
        return "wèi"
    return "wéi"


def _does(clause: str) -> int:
    """Where in the clause something is done; -1 when it says only what something is."""
    verbs = prepare().verbs
    for at in range(len(clause) - 1):
        if clause[at : at + 2] in verbs and clause[at + 2 : at + 3] != "的":
            return at
    one = _ONE_VERB.search(clause, 2)
    return one.start() if one else -1


# ---- 地: de behind an adverbial, dì "place"

_PLACE_BEFORE = re.compile(
    "(?:[各此该本两三四五等外属产异驻当何某内基园林土草营场阵要圣胜腹盆高低湿空荒飞实工宝福田耕绿农墓领封租境陆两之一整新旧原]"
    "|打卡|目的|集散|发源|示范|聚居|居住|所在|户籍|出生|主产|旅游|策源|试验|栖息|承载|安置|诞生|原产|聚集|活动|度假|避暑|疗养|注册|经营"
    "|繁殖|越冬|种植|养殖|生产|实验|实践|教育|培训|训练|取景|拍摄|举办|承办|发生|事发|案发|登陆|降落|着陆|首发|起源|归属|埋葬|观赏"
    "|落户|流出|流入|输出|输入|消费|采集|交易|中转|口岸|目标|安居|埋骨|故|朝圣|迁入|迁出|迁徙|老家所在|办公|会议|报名|就医|参保)$"
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
    if not after or not _HAN.match(after[0]):
        return "dì"
    if _MANNER_BEFORE.search(before) or (after[0] == "为" and _FOR_WHOM.match(after[1:])):
        return "de"
    if _PLACE_BEFORE.search(before) or _PLACE_AFTER.match(after):
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

RULES = {"为": of_wei, "地": of_di, "得": of_de}
