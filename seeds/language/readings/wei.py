"""为: wéi "be, become, as" or wèi "for", told apart by what the clause does."""

from __future__ import annotations

import re

from seeds.language.characters import HAN, is_han
from seeds.language.readings.rules import Rule, Surroundings
from seeds.language.readings.tables import prepare
from seeds.language.sentences import ENDING
from seeds.language.words import cut_run

_FIXED = re.compile(
    "了|此|何(?!氏)|什么|着|民(?=服务|办|解|除|造|谋|做|请|争|增|排|分|送|惠|爱|初|情|[，。、的”]|$)|农(?=富|服务|增收|减负)|人民"
    "|[你我他她您](?!国|方|省|市|人)|谁|之(?!一)|一己"
)
"""Behind these it is always "for"."""
_BECOMES = re.compile(
    "[成作变改称定视评命升转化贬封立译认选聘尊誉喻较更最极颇甚尤沦奉拜拟缩减削判误约均大广深实皆即乃则列构划合分设写调折推演并归解降任传引"
    "读名聚结汇集组装多身扩举]$|(?<![特有故刻无])意$|[是称]之$"
)
"""Verbs of becoming and naming, and words of degree."""
_FOR = re.compile(
    "(?:专门|专程|特意|特地|免费|无偿|义务|上门|主动|自愿|自发|自觉|甘愿|愿意|愿|全心全意|一心|全力|努力|精心|贴心|耐心|现场|连夜|四处|到处"
    "|多次|反复|再三|奔走|正在|(?<![修公纠反改])正|默默|时刻|天天|每天|常年|常常|经常|总是|总|不断|纷纷|及时|积极|真正|切实|忙着|定期|轮流|亲自|亲手|争相|接力|联手|携手|合力"
    "|不用|不必|甭|何必|无须|无需|用不着|犯不着)$"
)
"""How one goes about doing something for somebody."""
_BY = re.compile(f".{{1,8}}?(?<![派厕哨诊])所(?![有在以需谓属长])[{HAN}]")
"""By whom something is done (为…所…)."""
_RANKED = re.compile("[^，的]{0,6}(?:有史以来|历史上|迄今|世界上)(?:最|第一|首)")
"""What rank something has among all of its kind."""
_PICTURED = ("图", "上图", "下图", "左图", "右图")
_SPENT = re.compile("[用花][^，]{1,12}$")
_OPENS = re.compile(f"(?:^|[{ENDING}；\n\u3000]|[我你他她它咱您]|[我你他她它咱]们)$")
"""Where somebody begins to tell for whom or what."""
_TAKEN = re.compile(
    "(?:(?:[称叫拜聘封尊]|推举|推选|选举|任命|认定)[^，]{1,6}|(?:以|将|把|由|选|从|视|被|集)[^而]{1,20}(?<![将从])"
    f"|[变化转][{HAN}])$"
)
"""What is taken or turned into something (以…为…, 变…为…)."""
_AROUND = re.compile("(?:环抱|环绕|包围|掩映|簇拥)$")
_BY_HAND = re.compile("因素|破坏|干预|干扰|原因|的|地(?!方)|制造|设置|操作|操纵|控制|损坏|失误|错误|灾|造成|割裂")
"""What is wrought by man (人为)."""
_MUCH = re.compile(
    "[约近超]?过?[0-9０-９一二三四五六七八九十百千万亿两几数零点多余.％%]+"
    f"(?:平方[公千]?[里米]|[{HAN}㎡]{{0,2}})(?:左右|以上|以下|以内)?"
    "|[一二两三几][名位个][^了过]*[师员人者生家授民长]"
)
_COUNT = re.compile(f"(?:{_MUCH.pattern})(?=$|[、（(及和或])")
"""How much something is, and no more is told."""
_HARDLY = frozenset("有是在到至以能会要可为来去等无如似像属含占")
"""Verbs of one character that tell of no deed."""
_FEELING = re.compile(
    ".*(?:争光|增光|添彩|增辉|争气|效力|效劳|祈福|祈祷|默哀|鸣不平|打抱不平|骄傲|自豪|高兴|开心|着急|揪心|操心|难过|惋惜|叫好|喝彩|叫屈|发愁|拼命|忙碌|着想)(?!的)"
)
"""What one feels for somebody."""
_PURPOSE = re.compile(
    "(?:进一步|更好|切实|有效|全面|迎接|庆祝|纪念|响应|落实|贯彻|加强|加快|促进|推动|推进|确保|保障|保证|防止|避免|解决|提高|提升|满足|丰富|弘扬|"
    "深入|规范|引导|扩大|争取|适应|应对|配合|方便|维护|减少|降低|打造|做好|实现|欢迎|吸引|鼓励|帮助|防范|缓解|改善|表彰|表示|感谢)"
)
"""What a clause that tells an aim begins with (为迎接新年)."""
_THING = re.compile("一[栋幢座处款种部辆艘枚篇段]")
"""A thing is counted: it is what something is."""
_PARTY = re.compile(f"[{HAN}]{{1,6}}[方人者员]")
"""What somebody is, where nothing more is told: 为承揽方, 为法定代表人."""
_DEAR = re.compile(
    "(?:群众|百姓|居民|业主|学生|孩子|老人|患者|游客|乘客|旅客|村民|大家|主队|客队|国家(?!级)|祖国|家人|父母|母亲|父亲|妻子|儿子"
    f"|女儿|朋友)(?=[{HAN}]{{2}})(?!的|之|组织|代表|主体|所|形象)"
)
"""Those for whom things are done, whatever it is."""
_ATTRIBUTE = re.compile(
    "(?:主题|议题|核心|目标|目的|名称|时间|时长|面积|结果|原则|方式|内容|[全总边周]长|高度?|宽|价格?|宗旨|职责|标准|身份|收入|总额|特色|口号|[总人户]?数量?|比例|金额"
    "|地点|对象|范围|期限|任务|重点|关键|简称|全称|别名|前身|其中|年龄|气温|距离|性质|类型|首字母|主业|密码|来源|职业|籍贯|现)$"
)
"""What has a value: the value follows."""
_ROLE = re.compile(
    "(?:主题|主旨|主业|主角|主线|主体|主(?![动持办队人场客妇流要])|首|期|例|辅|准|限|止|先|重|荣|乐(?!器)|生(?![活产意])|伍|邻(?![居里])|据|由|界|己任|一体|主题|主旨|宗旨|主业|主角|首选|特色|标志|标准|内容|形式|对象|核心|基础|目标|中心|抓手|依托|引领|重点|载体|突破口|契机|主线|主体|导向|代表|基点"
    "|原则|[0-9０-９一二三四五六七八九十两]|零|平|空|实|整|宜|真|难|妻|夫|王|帝|后|师|友|媒)"
)
"""What something is taken as."""
FOR_WHOM = re.compile(
    f"(?:[{HAN}]{{1,3}}[农户者员师友迷客商民娃妈爸女童队](?=[{HAN}]{{2}})|[我你他她它您咱谁]|其(?![一二三他它余中次])|人民|群众|百姓|老百姓|居民|市民|业主|老人|老年|企业|社区|社团|辖区|小区|大家|民|国|党|孩子|学生|家长|商户|客户|用户|全[市省国区镇县]"
    "|游客|残疾|职工|党员|青少年|特殊|困难|弱势|基层|城市|乡村|当地|外籍|地方|学校|广大|更多|各|村民|农民|患者|员工|读者|旅客|乘客|妇女|儿童|病人"
    "|[0-9０-９一二三四五六七八九十百千万两]+[余多]?[名户位家人对个])"
)
"""For whom something is done."""
_BODY = re.compile(
    "(?:[^多四八各官双]方|单位|社区|小区|中心|基地|项目|工程|机构|公司|企业|学校|平台|品牌|城市|地区|部门|委员|主任|之一|景区|公园|用地|路线|人员|会员|负责人|制度|模式|工作|大学|读书日|阶段|时期|环节|事项|知识|之母|之父|区|市|县|员|(?<![买卖商店厂])家|者|人)$"
)
_DONE = frozenset("了过出起到下上好开来满碎完")
_ONE_VERB = frozenset("办送做搭献谋找留铺写开建唱买盖修出加点赢添挡撑守护带换争追编织筑补缝捏打拉种养讲读指当")
_RESULT = frozenset("起出回到开下上成进住满足")
_MORE_VERBS = """
    护航 换药 助力 赋能 聚力 保驾 站台 撑腰 把关 增开 加开 画像 点赞 代言 发声 充电 送行 送餐 做饭 加餐 减负
    增收 背书 定调 正名 发愁 操心 松绑 买单 埋单 带路 开道 引路 解忧 解难 铺路 搭台 接风 扬名
"""
_ALSO = frozenset(_MORE_VERBS.split())
"""What people do that the dictionary does not tell as a verb."""
_PEOPLE = """
    教授 导演 编辑 领导 代表 裁判 翻译 教练 总监 保安 亲属 同学 指挥 左右 选手
"""
_OFFICES = frozenset(_PEOPLE.split())
"""What somebody is, though the dictionary also tells it as a verb."""


def _becomes(clause: str) -> bool:
    """Whether a verb of becoming or a word of degree stands before, no noun that ends alike (机构)."""
    if not _BECOMES.search(clause):
        return False
    last = cut_run(clause)[-1]
    return len(last) == 1 or last in prepare().verbs or last.endswith("约")


def _is_role(ahead: str) -> bool:
    """Whether something is taken as this: 为主, 为期两天; not where a longer word begins (为主人)."""
    found = _ROLE.match(ahead)
    if not found or re.match("[一二三四五六七八九十两].*[^0-9]{4}", ahead):
        return False
    if found.end() == 1:
        return not prepare().knows(ahead[:2])
    return found.end() == len(ahead) or ahead[found.end()] in "的、，和及来"


def _acts(clause: str, *, begins: bool, whom: bool) -> bool:
    """Whether somebody does something in the clause, behind those it is done for."""
    words = [piece for word in cut_run(clause) for piece in _halves(word)]
    for number, word in enumerate(words):
        follows = words[number + 1] if number + 1 < len(words) else ""
        if follows in ("的", "、", "与", "和") and not (begins and number == 0):
            continue
        named = word in prepare().deeds and word not in _ALSO and not whom
        if not follows and (word in _OFFICES or named):
            continue
        done = follows[:1] in _DONE and follows != ""
        if _is_verb(word, follows) and (begins or number) and (done or not _ends_in_body(words, number)):
            return True
        if number and follows and (_FOR.match(word) or (whom and word in ("上", "过"))):
            return True
    return False


def _halves(word: str) -> tuple[str, ...]:
    """Four characters that no dictionary holds as two words."""
    return (word[:2], word[2:]) if len(word) == 4 and not prepare().knows(word) else (word,)


def _is_verb(word: str, follows: str) -> bool:
    """Whether a word is something one does: by the dictionary, or by its complement."""
    verbs = prepare().verbs
    if len(word) == 1:
        return (
            follows != "" and word not in _HARDLY and (word in verbs or word in _ONE_VERB or follows[0] in "了过")
        )
    if len(word) > 2 and (word[0] in _ONE_VERB or (len(word) == 4 and word[0] in verbs and word[2] in verbs)):
        return True
    if word in verbs or word in _ALSO or (word[0] in _ONE_VERB and word not in prepare().things):
        return True
    return word[1] in _RESULT and follows != ""


def _ends_in_body(words: list[str], number: int) -> bool:
    """Whether the verb only tells what kind of body the clause names: a 健身 中心."""
    return words[number][-1] not in _RESULT and number == len(words) - 2 and _BODY.search(words[-1]) is not None


def _by(place: Surroundings) -> object:
    return (
        _BY.match(place.ahead)
        or _AROUND.search(place.ahead)
        or (place.before.endswith("人") and _BY_HAND.match(place.ahead))
    )


def _has_value(place: Surroundings) -> bool:
    named = _ATTRIBUTE.search(place.clause) or place.clause[-2:] in _PICTURED
    return bool(named) and not _SPENT.search(place.clause)


def _whom(place: Surroundings) -> bool:
    return FOR_WHOM.match(place.ahead) is not None


def _made_for(place: Surroundings) -> bool:
    """Whether something is told to be what was made for somebody: 是为老人办的好事."""
    return place.clause.endswith("是") and _whom(place) and "的" in place.ahead


def _does(place: Surroundings) -> bool:
    begins = place.clause in ("", "只", "都是") or place.clause.endswith("是")
    return _acts(place.ahead, begins=begins, whom=_whom(place))


RULES = (
    Rule("wéi", _by, "老人的事迹|为|大家所熟知"),
    Rule("wèi", lambda place: _FIXED.match(place.ahead) or place.clause in ("一", "二", "三"), "他|为|此跑了三趟"),
    Rule(
        "wèi",
        lambda place: not is_han(place.clause[-1:] or " ") and _PURPOSE.match(place.ahead),
        "|为|迎接建校百年",
    ),
    Rule(
        "wéi",
        lambda place: place.clause.endswith(("亦", "本", "原", "素", "俱")) and not _whom(place),
        "此曲亦|为|本地名曲",
    ),
    Rule("wéi", lambda place: _becomes(place.clause), "空地已改|为|花园"),
    Rule("wéi", _has_value, "活动主题|为|邻里同乐"),
    Rule("wéi", lambda place: _COUNT.match(place.ahead), "到场的|为|11人"),
    Rule("wéi", lambda place: place.near and _THING.match(place.ahead), "此楼|为|一栋三层的自建房"),
    Rule("wéi", lambda place: _RANKED.match(place.ahead), "长城|为|人类有史以来最长的墙"),
    Rule("wèi", lambda place: _FOR.search(place.clause), "志愿者免费|为|居民理发"),
    Rule("wèi", lambda place: _whom(place) and _does(place), "社工|为|老人送去饭菜"),
    Rule("wéi", lambda place: _TAKEN.search(place.clause), "大家以他|为|师"),
    Rule(
        "wéi", lambda place: place.clause and _PARTY.fullmatch(place.ahead) and not _whom(place), "甲公司|为|承揽方"
    ),
    Rule("wèi", _made_for, "这真是|为|老人办的好事"),
    Rule("wèi", lambda place: _DEAR.match(place.ahead), "他守了一夜|为|孩子一句话"),
    Rule("wèi", lambda place: re.match(".{1,15}而[^成是言]", place.ahead), "他们|为|梦想而奔忙"),
    Rule("wèi", lambda place: _FEELING.match(place.ahead), "全村|为|这孩子高兴"),
    Rule("wéi", lambda place: _is_role(place.ahead), "红色|为|主"),
    Rule(
        "wèi",
        lambda place: _OPENS.search(place.before) and not re.match("[人官](?![民们])", place.ahead),
        "我们|为|春天",
    ),
    Rule("wèi", _does, "镇里|为|这条路加装了护栏"),
    Rule("wéi", lambda place: True, "地下一层|为|车库"),
)
"""wéi "be, become" or wèi "for": the first that holds."""
