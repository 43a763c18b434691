"""得: de behind a verb in front of how or how much, dé "get", děi "must"."""

from __future__ import annotations

import re

from seeds.language.characters import HAN, is_han
from seeds.language.readings.rules import Rule, Surroundings
from seeds.language.readings.tables import prepare
from seeds.language.sentences import ENDING
from seeds.language.words import cut_run

_GAINING = re.compile(
    "(?:[获取赢夺求博收荣喜购习捞摘斩]|可以?|能够?|会|要|方|始|并|已|曾|未|所|均|各|共|终|先后|因[此而]?|从中|由此|[凭靠].{1,6}|[中里]|累计|一共|总共|首次|再次|屡|首|先|连|又连|净|共"
    "|多劳多)$"
)
"""Behind these something is got."""
_NEXT = re.compile("[，。；：！？、“”]")
_GETTING = "获取赢夺求博收荣喜购习捞摘斩"
_THINGS = frozenset(
    "事车人药账钱饭路家票菜房书门水电字歌话树鱼楼店村县市区厂队员师者子们次天月年日里证费苗款部法坟舱桥墙"
    "河山马猫狗牛羊嘴脚船箱锅碗瓶灯床椅桌窗井田米茶酒鞋帽衣裤刀笔绳油盐猪鸡鸭虾虫鸟伞杯盘桶盆柜馆院校班局"
)
_GOT = re.compile(
    "(?:了[^，。、！？吗呢吧]|着(?![急手眼想])|过(?![^，。]?关)|出|来的|到了?(?:[^，。位处]|$)|分(?![类开配别批工担])|[奖票名第冠金银铜病癌利势救罪逞名益失知胜中]|[0-9０-９一二三四五六七八九十百千万亿两几]+[^般样直律]"
    "|(?:提升|认同|实惠|发展|改善|满足|保障|增强|肯定|好评|支持|解决|认可|表彰|奖励|赞誉|民心|人心|幸福|安宁|福|益|彰显|传承|延续|缓解|体现|以|其|此|自|积分|十分(?:[，。]|$)|天下|满分|高分)(?![得着]))"
)
"""What is got, or how the getting goes on."""
_WHO = re.compile(
    "(?:[我你他她它咱您谁却]|[我你他她它咱]们|大家|大伙儿?|人人|自己|还|就|也|都|总|又|必|只|非|才|可|不然|否则|那|凡事|必须|至少|起码|少说也?|怎么也|最少|往往|首先|肯定|一定|恐怕|看来|想来|这下|最好|就是|还是|总是|可是|但是"
    f"|[这那][{HAN}]|[这那][{HAN}][账钱事话活病墙楼路题]|每[天年月次周]|今天|明天|后天|现在|以后|以前|平时|时候|[事儿]|(?<=[农干重累细脏粗])活|次)$"
)
"""Who must, and the small words that stand in front of must."""
_LEAST = re.compile("(?:至少|起码|少说也?|怎么也|最少)$")
_MUST = re.compile(
    "[去来先把按由靠被向从对跟和为在用有想花坐跑走等找看学问爬买交办做拿带换改等加趟赶]|提前|预先|事先|抓紧|赶紧|赶快|尽快|马上|立刻|立马|及时|自己|亲自|重新|想办法|好好|有人|慢慢|早点|早些|多点|经常|常|天天|每[天年月]"
    f"|讲(?!究)|[多少早晚](?=[{HAN}])|给|跟上|注意|到[^，。]{{1,8}}(?:去|来|才|取|办)|一[^，。]一[^，。]|[^，。]{{1,4}}(?:之前|以前|底前|天前|前[^，。])"
)
"""What one must do begins so, where it cannot be how something is done."""
_DEGREE = re.compile(
    f"很|更|略|稍|颇|相对|比较|有点|非常|十分|特别|格外|相当|异常|极|较|比|太|真|挺|越|不|够|最|好[，{ENDING}]|快[，{ENDING}]|像|如|跟[^，。]+一样|令|让人|连|一[塌干清丝尘团片口头]|满|有[些点声板模滋条]|没|无|几乎|简直|直|(?P<twice>.)(?P=twice)(?=[的叫响，。]|$)"
)
"""How something is, behind a verb or a quality."""
_SPAN = re.compile(
    "[0-9一二两三四五六七八九十半几多百千]+个?(?:人(?!员)|月|小时|钟头|分钟|星期|天|年|里|公里|块钱)"
)
"""What something takes."""
_TOO = re.compile("[也都还就总]$")
_COSTS = re.compile("[0-9一二两三四五六七八九十几多百千万]+(?:[元块]|多[元块]|来[元块]|斤|[天年]|小时)")
"""What something takes at the least."""
_STEPS = re.compile("[一两三几十每][步趟遍回阵会圈局]$")
"""What was done so often, behind which no complement stands."""
_OBJECT = re.compile(
    f"(?:[{HAN}](?:[烧路事病车班证学房书课饭菜会钱店门路票货工网岗税费药厂水]|药|作)|办事|装修|停车|改造|建设|工作|服务|创业|种地|发展|出门|出行|上楼|下楼|过年|吃药|报名|居住)$"
)
"""Verbs that hold their object already, which no complement can follow (看病, 开车)."""


_ABLE = re.compile("[耐禁算]$|[记认晓比怪顾舍恨由巴要见使动吃去急等说算了]不$")
"""What one is able to bear, and where 不得 belongs to the verb: 耐得, 比不得, 怪不得."""
_EXTREME = re.compile("要[命死]|不得?了|不行|慌|厉害|够呛|出奇|离谱|可怜|吓人|发[抖慌毛]|直[哭跺喊叫骂乐冒]")
"""How much something is, behind whatever one feels (怕得要命)."""
_PRIZE = re.compile("奖[金项]?|[冠亚季]军|[金银铜][牌奖]|第[一二三四五六七八九十0-9]+名")


def _is_thing(word: str) -> bool:
    """Whether no complement can stand behind the word: it names something, or is a verb with its object."""
    tables = prepare()
    if len(word) == 1:
        return word in _THINGS
    if word in tables.things or word[-2:] in tables.things or _OBJECT.search(word):
        return True
    return word[-1] in _THINGS and word not in tables.verbs


def _is_free(word: str) -> bool:
    """Whether the word names a deed as often as it tells of it (服务)."""
    return len(word) > 1 and word in prepare().deeds


def _names(after: str) -> bool:
    """Whether what follows begins with something that one can get."""
    words = cut_run(_NEXT.split(after)[0])
    return not words or words[0] in prepare().things


def _does(after: str) -> bool:
    """Whether the clause that follows tells of a deed."""
    words = cut_run(_NEXT.split(after)[0])
    verbs, deeds = prepare().verbs, prepare().deeds
    return any(
        word in verbs and (word not in deeds or number + 1 < len(words)) for number, word in enumerate(words)
    )


def _got(place: Surroundings) -> bool:
    return _GOT.match(place.after) is not None and not _MUST.match(place.after)


def _last(place: Surroundings) -> str:
    """The last word before 得."""
    return cut_run(place.near)[-1]


def _gains(place: Surroundings) -> bool:
    if not _GAINING.search(place.near):
        return False
    return _got(place) or place.near[-1] in _GETTING or not _DEGREE.match(place.after)


def _is_handy(place: Surroundings) -> bool:
    return place.after.startswith("劲") and _DEGREE.match(place.near[-1:] or " ") is not None


def _is_within_reach(place: Surroundings) -> bool:
    """Whether something is to be had (随手可得), or came of what was done (计算得来的)."""
    if place.near.endswith("可"):
        return not is_han(place.after[:1] or " ") or place.after.startswith("的")
    return place.after.startswith("来的") and bool(place.near) and len(_last(place)) > 1


def _is_extreme(place: Surroundings) -> bool:
    return bool(place.near) and not _WHO.search(place.near) and _EXTREME.match(place.after) is not None


def _must_first(place: Surroundings) -> bool:
    return not _GOT.match(place.after) and (_MUST.match(place.after) is not None or _does(place.after))


def _is_spent(place: Surroundings) -> bool:
    return _SPAN.match(place.after) is not None and bool(_WHO.search(place.near) or _is_thing(_last(place)))


RULES = (
    Rule("de", lambda place: _ABLE.search(place.near), "年纪大了，比不|得|做学徒的时候"),
    Rule("de", lambda place: place.near.endswith("不") and not is_han(place.after[:1] or " "), "这人小看不|得|。"),
    Rule("dé", lambda place: place.near.endswith("不"), "店内不|得|吸烟"),
    Rule("dé", _is_within_reach, "热水随手可|得|的地方"),
    Rule("dé", _is_handy, "这把锄头用着真|得|劲儿"),
    Rule("děi", lambda place: not place.near and _must_first(place), "下雨了，|得|先收衣服"),
    Rule("dé", lambda place: not place.near, "多劳，|得|的就多"),
    Rule("de", _is_extreme, "我怕|得|要命"),
    Rule("dé", lambda place: _PRIZE.match(place.after), "女队|得|第一名"),
    Rule("děi", lambda place: _LEAST.search(place.near), "修好起码|得|五千块"),
    Rule("děi", lambda place: _STEPS.search(place.near) and not _DEGREE.match(place.after), "走两步|得|停一停"),
    Rule("děi", _is_spent, "走一趟路|得|三天"),
    Rule("děi", lambda place: _TOO.search(place.near) and _COSTS.match(place.after), "房租也|得|1000元"),
    Rule("dé", lambda place: _WHO.search(place.near) and _got(place), "他|得|了奖"),
    Rule("děi", lambda place: _WHO.search(place.near), "我们|得|想个办法"),
    Rule("dé", _gains, "客队连|得|三分"),
    Rule("dé", lambda place: _got(place) and (_is_thing(_last(place)) or _is_free(_last(place))), "百姓|得|实惠"),
    Rule(
        "děi",
        lambda place: (
            _is_thing(_last(place))
            and not _DEGREE.match(place.after)
            and (_MUST.match(place.after) or not _names(place.after))
        ),
        "水管|得|找人修",
    ),
    Rule("dé", lambda place: _is_thing(_last(place)) and not _DEGREE.match(place.after), "摘瓜的村民们|得|工钱"),
    Rule("děi", lambda place: _is_free(_last(place)) and _MUST.match(place.after), "培训|得|抓紧"),
    Rule("de", lambda place: True, "孩子们唱|得|很齐"),
)
"""de behind a verb, dé "get", děi "must": the first that holds."""
