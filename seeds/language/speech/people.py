"""Words for people and bodies that speak without a name: 村民, 业内人士, 校方, 该负责人, 他."""

from __future__ import annotations

import re
from functools import lru_cache

from seeds.language.characters import HAN, within
from seeds.language.glossary.entries import rows
from seeds.language.names.sounds import heard
from seeds.language.names.tables import SURNAMES
from seeds.language.sentences import ENDING

_SEVERAL = re.compile(
    "[多数几两三四五六七八九十百千0-9]+[位名个]|许多|很多|不少|部分|一些|大批|多数|各位?|全体|众|不同|有[的些人]"
)
_COUNTED = re.compile("[几两双三四五六七八九]+[位名个]")
"""So few speak with one mouth: 几个村民, 两位当事人."""
_MASS = re.compile(
    f"(?:当地|附近|周边|广大|现场|受访|[{HAN}]{{1,4}}[省市区县镇村])?"
    "(?:民众|群众|居民|市民|村民|网友|网民|游客|乘客|旅客|街坊|公众|球迷|观众|读者|家长)们?"
)
"""Without a word for one of them these are many."""
POINTING = "(?:该|这位|这名|这个|那位|那名|那个|上述|上述这位|前述|本|我)"
"""What leads a role back to somebody named before."""
_PRONOUN = re.compile(
    "[他她我你]们|我[国省市县区镇村校院司厂军]|[他她我咱俺你您它谁]|咱们|[后前]者|[两二]人|两者|两[地省市县国]|"
    "[那这]个?人(?![们家类群物间士员民口数])|[该本][省市州县区镇乡村校院局厅署部社馆厂店队]"
)
_BODIES = (
    "法院|检察院|医院|学院|研究院|研究所|大学|中心|联盟|基金会|商会|工会|公会|团体|派出所|支队|总队|大队|气象台|居委会|业委会|"
    "村委会|总处|办事处|事务处|秘书处|联合会|总会|俱乐部|指挥部|宣传部|组织部|编辑部|报社|出版社|旅行社|合作社|研究组|课题组|"
    "调查组|专班|代表团|团队|企业|[车房药国央民]企|厂商|券商|机构|局|厅|署|司|院|委|(?<![到好坏长短益害远近别用四各住何此随出去来相高低深])处|委会|协会|公司|集团|政府|党团|管理处|机关"
)
_WHICH = (
    "有的?|某[位名个]?|[一这那两][对群帮伙]|[一两几多数]位|[一两几多数]名|一个|许多|很多|不少|部分|另一位|另一名|其他|各|老|小|大|"
    f"当地|附近|现场|在场的?|一旁的|旁边的|同行的|{POINTING}"
)
_KIN = "[大二三四五六七八九小老幺阿表堂][哥姐弟妹叔婶嫂舅姨姑伯娘爹妈爸妞](?!夫)"
"""二姐, 三叔, 阿爹: a word of kinship with which of them it is."""
_SURNAMES = (
    "王李张刘陈杨赵吴周黄徐孙朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖董袁潘于蒋蔡余杜叶程魏苏吕丁任沈姚姜崔钟谭陆汪范"
)
_WORKS = (
    "编辑|老板|掌柜|寡妇|木匠|铁匠|石匠|裁缝|财主|秀才|会计|秘书|警官|法官|大夫|护士|太太|夫人|干事|科长|处长|县长|镇长|乡长|村长|"
    "厂长|团长|连长|排长|班长|社长|所长|部长|厅长|教官|司机|站长|店长|馆长|行长|庭长|医师|导演|总管|管家|先生|老师|师傅|教授|主任|经理"
)
_RARER = (
    "顾孟薛白邱秦江史侯邵钱戴夏贺万段雷尹黎易武乔龚庞樊殷邢章葛苗洪康廖熊金石谷汤温季舒柳裴阮骆宁岳齐童欧卢严冉覃祝毕聂焦柯阎翟倪"
    "申柴管鲁俞芦屈项祁游牛尤宫詹鲍耿关兰霍甘邬唐苑闫"
)
"""These are surnames before a title alone."""
TITLED = f"[{_SURNAMES}{_RARER}](?:{_WORKS})"
"""张编辑, 肖寡妇."""
_CALLED = (
    f"{TITLED}|[{_SURNAMES}][叔婶伯姨嫂姐哥爷奶](?![叔婶伯姨嫂姐哥爷奶])|[老小阿][{_SURNAMES}](?![子婆公板师头])|"
    f"[{_SURNAMES}]太(?![太子后爷平阳极空原上公监守傅多少大小过])|阿(?![里拉斯富尔布根])[{HAN}](?![{HAN}]?[尔斯亚])"
)
"""老王, 小林, 阿宝."""
NO_PART = (
    "按照依据违反曾其在向对跟给把将被让叫使就即也都是为与和于从到了着过不我你他她它很没写说提接受认真会要想去来"
)
"""Characters that show that a stretch is more than who somebody is."""
CAN = "(?<![储功职智性节核电热动光效技万体势产])能"
"""The verb 能, and not the end of 储能 and 职能."""
_MOVES = "[压放提抬降拖]着?[低高长大]了?(?=声音|嗓)|[放拿举抬转低站坐走跑回伸][下起头过身来去出进手]"
"""What somebody does and no part of who he is: 老人|放下."""
_SAYS = "表示|认为|指出|强调|要求|希望|建议|呼吁|透露|[坦直]言|鼓励"
"""What somebody says and no part of who he is: 并表示|镇政府."""
_DONE_TO = (
    "看[了一着见到]|听[了到见着说]|[得获]知|获悉|发现|找[了到来]|望[了着]|盯着|"
    "拿[了着来]|抱[着住]|拉[着住]|叫[来住]|等[着到]|遇[到见]|碰[到见]|应[该当]?(?![届聘征急用试])|尽[早快量]"
)
"""What begins with these is somebody to whom something is or should be done: 看一眼作者, 应尽早通知客人."""
_RELATIVE = (
    "奶奶|爷爷|母亲|父亲|妈妈|爸爸|妻子|丈夫|老婆|老公|儿子|女儿|哥哥|弟弟|姐姐|妹妹|外婆|外公|家人|家属|家|父母|"
    "公公|婆婆|岳[父母]|丈母娘|爹娘|爸妈|爹妈|叔叔|婶婶|舅舅|舅妈|姑姑|姑[父妈]|姨[妈父]|伯[父母]|大[伯娘]|嫂[子嫂]|弟[弟媳]|儿媳|媳妇|女婿|"
    "孙[子女]|外孙女?|[侄外]甥女?|侄[子女儿]|姥[姥爷]|爱人|老伴|[男女](?:朋)?友|对象|室友|同桌|师[傅父]|"
    "朋友|同事|同学|邻居|老师|律师|助理|经纪人|秘书"
)
_ONE_KIN = "[哥姐弟妹叔婶舅姨姑伯爷奶](?![哥姐弟妹叔婶舅姨姑伯爷奶们的夫父母子])"
PARENT = re.compile("(?:[我他她俺]的?)?[爸妈爹娘](?![爸妈爹娘亲家子们的咪祖惹])")
"""妈(这么宽容): who is so called needs no more."""
OF_HIM = re.compile(
    f"(?P<whose>[他她]的?|其)(?P<who>[父母妻夫子女兄弟]|代表律师|辩护律师|亲友|友人|(?!家$)(?:{_RELATIVE}))"
)
"""Somebody told by whose he is: 其父, 她的丈夫."""
MINE = re.compile(
    f"(?:[我俺咱你您]的?|[我咱]们的?)(?:(?!家)(?:{_RELATIVE})|{_KIN}|{_ONE_KIN}|[爸妈爹娘](?![亲们的咪祖惹]))(?![们的])"
)
"""Somebody told by whose he is to me or you: 我奶奶, 我二叔, 我爸."""
HIS = re.compile(f"[他她]的?(?:(?!家)(?:{_RELATIVE})|{_KIN}|{_ONE_KIN})(?![们的])")
"""The same of him or her: 她婆婆(听了)."""
OF_RELATIVE = re.compile(f"的(?!家(?![人属]))(?:{_RELATIVE})(?![{HAN}]{{0,2}}的|们|[、和与])")
"""Behind a name, who is told by it: 张女士|的丈夫(来了)."""
RELATIVE = re.compile(f"(?:的?(?:{_RELATIVE}))$")
"""Somebody who is told by the name of another."""
MEDIUM = re.compile(
    "(?:(?<![本我])[报社台网刊]|网站|杂志|频道|广播|卫视|客户端|公众号|新闻|官微|媒体|(?<=[国洲地家亚牙利斯本港湾份])报纸|外媒|外电|[港台德法英美日韩]媒)》?$"
)
"""A paper, an agency or a station, which alone reports."""
TITLED_MEDIUM = re.compile(
    f"(?:[{HAN}]{{1,3}}[国洲斯坡亚利]|日本|香港|台湾|澳门)?《[^《》，。]{{1,14}}》[{HAN}]{{0,6}}(?:刊|报|志|社|网|网站|台|频道|文章|社论|社评|评论)$"
)
"""A medium that is told by its title: 英国《自然》杂志网站."""
OF_WHOM = re.compile(
    f"(?![他她我你它该])(?![这那](?![对群位名帮伙]))(?:(?!的是|(?<![这那一两针面])对(?![岸面门外])|[一两几][眼声下]|被(?![告申上害])|[向给跟把将让叫使由，])[{HAN}0-9]){{2,16}}的"
)
"""What may stand before somebody: 住在对岸的(村民)."""
WOMEN = re.compile(
    "女士|小姐|妈|母|奶奶|婆|妻|女儿|姐|妹|阿姨|大娘|大婶|姑娘|女孩|女子|女人|太太|媳妇|孙女|嬢|嫂|女，|女[生性]|空姐"
)
MEN = re.compile("先生|爸|父|爷|丈夫|老公|儿子|哥|弟|叔|伯|男孩|男子|男人|小伙|孙子|老汉|老头|男，|男[生性]")
_ONE = re.compile(f"[一另这那][位名](?P<who>(?:(?![{NO_PART}的])[{HAN}]){{1,10}})$")
"""Somebody who comes in with all he is told by: 一位衢山渔老大."""


_TRADES = (
    "[卖收送修开打看赶管教唱种养放拉扫做跑算剃杀守撑划摆烧喂磨补抬挑贩炒编染织绣钓捕采挖砍盖刷]"
    f"(?![了着过到好完来去起出上下得见住成错对够走掉中用])[{HAN}]{{1,2}}的"
)
BY_TRADE = re.compile(f"(?:[那这]个?|一个|有个|旁边)?{_TRADES}$")
"""卖票的, 那个收猪的: somebody by what he lives on."""
_STANDS = f"(?![{HAN}])|(?=[在从对向把将被是有说也都就还便已正刚一听给跟和与走来去站坐拿看想要不没很的])"
_STANDS = f"(?:{_STANDS})"
"""Somebody, and no part of a longer word, stands before these: 首脑|会议."""
CUT_NAME = re.compile(f"[{''.join(sorted(one for one in SURNAMES if len(one) == 1))}][{HAN}][应会能需须想]$")
"""刘增应: a name whose last character is a word that usually stands before verbs."""


@lru_cache(maxsize=1)
def roles() -> dict[str, str]:
    """The words of data/roles.tsv, each with what it names: people, several, bodies, papers."""
    return {word: what for what, words in rows("roles.tsv", 2) for word in words.split()}


@lru_cache(maxsize=1)
def _any() -> str:
    """By their first characters, which saves most of the looking."""
    tails: dict[str, list[str]] = {}
    for word in sorted((one for one in roles() if len(one) > 1), key=len, reverse=True):
        tails.setdefault(word[0], []).append(word[1:])
    return "|".join(f"{first}(?:{'|'.join(rest)})" for first, rest in tails.items())


@lru_cache(maxsize=1)
def role() -> re.Pattern[str]:
    """Who somebody is, with what tells which: 一位在场的村民, 某公司有关负责人, 房屋局."""
    part = f"(?:受访|(?![{NO_PART}]|{CAN}|听(?![众障力])|{_MOVES}|{_SAYS}|记录|调查)[{HAN}A-Za-z0-9·])"
    return re.compile(
        f"(?!的|却|个月|指[政市当]|包括|及时|围绕|针对|关于|涉及|然(?!而)|正逢|{_DONE_TO})(?:{_WHICH})?{part}{{0,18}}?(?:{_any()}|{_KIN}|{_CALLED}|(?<=[{HAN}])(?<!部)(?:{_BODIES}))+(?:们|[甲乙丙丁])?"
    )


@lru_cache(maxsize=1)
def called() -> re.Pattern[str]:
    """Two or three characters behind a title at the end of a stretch: 主任医师某某."""
    words = (word for word, what in roles().items() if what == "people" and len(word) > 1 and word != "记者")
    name = f"[{_SURNAMES}][{HAN}]{{1,2}}|(?:(?![{NO_PART}能的这那有在们时后中上下前里采受])[{HAN}]){{2,3}}"
    foreign = f"[{''.join(sorted(heard()))}]{{3,7}}"
    return re.compile(f"(?:{'|'.join(words)}|医师)(?P<who>{foreign}|{name})$")


@lru_cache(maxsize=1)
def introduced() -> re.Pattern[str]:
    """Somebody without a name who comes in: 一位从业多年的医生."""
    coming = f"(?:[一这那][位名]|(?:是|来了)个|一个)[^，{within(ENDING)}]{{0,14}}?"
    part = f"(?:(?![{NO_PART}的])[{HAN}]){{0,6}}?"
    return re.compile(f"{coming}(?P<who>(?:(?<=[一另这那][位名]){part})?(?:{_any()})+)(?![的们])")


@lru_cache(maxsize=1)
def coming() -> re.Pattern[str]:
    """Somebody who is met there, of whom what follows is told: 门口站着一个老人."""
    there = "(?:[坐站躺蹲住挤围跪靠走跑立]着|里有|上有|旁有|前有|来了|出现了?|进来|出来|过来|冒出)"
    return re.compile(
        f"{there}(?:了?一|两|几)?[个位名](?:[^，{within(ENDING)}的]{{0,8}}的)?(?P<who>{_any()})(?![的们])"
    )


@lru_cache(maxsize=1)
def titled() -> re.Pattern[str]:
    """Somebody told by surname and work, who does something: 张编辑打来电话."""
    return re.compile(f"{TITLED}(?![的们、])")


def pronoun(text: str, start: int, end: int) -> re.Match[str] | None:
    """A word that stands for somebody named before, at the start of a stretch."""
    return _PRONOUN.match(text, start, end)


@lru_cache(maxsize=1)
def _standing() -> re.Pattern[str]:
    """A role that is no part of a longer word."""
    return re.compile(f"(?:{_any()}){_STANDS}")


_FACED = re.compile("(?:[见看]到|看见|面对|[看望对盯]着)了?[这那]?[位名个]?$")
"""Before somebody whom another sees, who then speaks: 见到|民警，他……"""
_IS_ONE = re.compile("(?:[不也还就]是|[不]?算|不像|像|成为?|属于|当作|作为)[^，。；！？]{0,8}$")
"""Behind these stands what somebody is, and nobody else: 他不算精明的|男人."""


def last_person(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The last who is told by a role in a stretch."""
    found = None
    for match in _standing().finditer(text[start:end]):
        at = start + match.start()
        quoted = any(text.rfind(mark, start, at) > text.rfind(end, start, at) for mark, end in ("“”", "「」"))
        idle = quoted or match[0] == "记者" or _IS_ONE.search(text, start, at) or _FACED.search(text, start, at)
        if roles()[match[0]] == "people" and not idle:
            one = _ONE.search(text, start, start + match.end())
            found = one.span("who") if one else (start + match.start(), start + match.end())
    return found


def is_person(who: str) -> bool:
    """Whether 他 may mean somebody told by a role: no body, no paper, not the narrator, not several."""
    if _SEVERAL.match(who) or _MASS.fullmatch(who):
        return False
    if re.search(f"(?:{_KIN}|{_CALLED})$", who) or MINE.fullmatch(who):
        return True
    what = next((roles()[who[at:]] for at in range(len(who)) if who[at:] in roles()), "bodies")
    return what == "people" and not who.startswith(("我", "咱", "俺"))


def are_people(who: str) -> bool:
    """Whether somebody told by a role is one person or several, and no body or paper."""
    return is_person(who) or any(
        roles().get(who[at:].removesuffix("们")) in ("people", "several") for at in range(len(who))
    )


def are_a_party(who: str) -> bool:
    """Whether somebody is one, or several who are told as one, as 老夫妻 are; 几个村民; not 有的村民."""
    return is_person(who) or (are_people(who) and (_COUNTED.match(who) is not None or not _SEVERAL.match(who)))


def is_paper(who: str) -> bool:
    """Whether somebody told by a role is a paper: 通知, 合同."""
    return any(roles().get(who[at:]) == "papers" for at in range(len(who)))
