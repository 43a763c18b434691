"""What may stand before a subject, and between it and its verb: 昨天, 也, 起诉, 对记者, 笑着."""

from __future__ import annotations

import re
from functools import lru_cache

from seeds.language.characters import HAN
from seeds.language.glossary.entries import rows
from seeds.language.speech.circumstances import before_circumstances

WINDOW = 14
"""So many characters before a verb one such word may have."""
_LEAD = re.compile(
    r"(?:[\s　]+|但是?|而且?|并(?![排列存未非不无肩购网行])|其后|稍[后晚早]|亲眼|借此|特别(?=[^是的])|再度|随即|"
    "即时|马上|立[即刻]|反而|一度|不断|同样|不过|然而|因此|所以|于是|同时|此外|另外|对此|随后|当时|最后|最终|然后|接着|而后|目前|"
    "近日|日前|"
    "今[天日早晚午]|[昨前][天日晚午]|其中|其实|事实上|例如|比如|如(?![今果此同何实])|像是?|继而|转而|进而|"
    "遂|虽(?!然)|据|根据|按照|在一旁|因(?=[说问笑叹又便道])|当(?![时地局天前事选家年晚中日众归初])|一旁的?|当晚|当天|次日|"
    "第二天|后(?=原告|被告|双方|其)|后来|这时|此时|之后|之前|早前|先前|在现场|话音刚落|[0-9][0-9年月日]*(?:上午|下午|晚)?|尽管|虽然|可是?|只见|没想到|"
    "难怪|就连|连|时任|不一会儿?|不多时|不多久|没多久|不久后?|过了?一会儿?|好一会儿?|片刻后?|半晌|良久|许久|顿时|忽然|突然|"
    "偶尔|有时候?|有一天|一天|这天|那天|傍晚|晚上|早上|清晨|中午|下午|上午|夜里|半夜|今晚|今早|如今|现在|此刻|期间|另一方面|一方面|首先|其次|"
    "再次|至于|总之|显然|另(?=有)|另外|当然|的确|确实|原来|果然|谁知|哪知|不料|幸好|幸而|幸亏|好在|为此|因而|从而|结果(?=[^的是为显表证].)|除此之外|与此同时|相比之下|话虽如此|"
    "如果|假如|要是|即使|既然|因为|由于|为了?此)"
)
"""What may stand before a subject."""
_BYLINE = re.compile(
    "(?:[^，。；：“「]{2,24}[电讯]\\s*)?\\s*[〔【（(\\[](?!一|二|三|四|五|六|七|八|九|十|[0-9])[^〔〕【】（）()\\[\\]]{2,40}[〕】）)\\]]\\s*(?=[^，。：；、]|$)"
)
"""A byline or a mark in brackets with which a sentence opens: 〔记者李明／北城报导〕."""
_OPENS = ("〔", "【", "（", "(", "[")
_TO_WHOM = (
    "(?:书面)?(?:回应|回复|答复|回答)(?:《[^》]{1,12}》|记者|媒体|传媒|本报|[HAN]{2,8}(?:新闻|日报|晚报|周刊|网|社|报|记者|频道|电视台))的?(?:查询|提问|采访|问题|追问)?时?|"
    "[向对跟给同](?:《[^》]{1,12}》[-—·HANA-Za-z0-9]{0,10}(?:记者)?|[-—·HANA-Za-z0-9]{2,14}(?:新闻|日报|晚报|周刊|网|社|报|记者|媒体|频道|电视台))|"
    "(?:埋怨|抱怨|责怪|责备|批评|劝告?|提醒|安慰|告诫|叮嘱|嘱咐|夸|笑话|骂|训|求|催|取笑|嘲笑|教训|鼓励)(?:[我你您他她]们?|大家)|"
    "[对冲朝向]着[HAN]{1,10}|(?:针对|围绕)[HAN]{1,10}|就(?:此事?|[HAN]{1,8}(?:问题|一事|事宜|事件|情况|传闻|提问|质询))|"
    "(?<![面针])[向对跟冲朝](?![此岸门面方手象鲜廷代阳突击])(?:(?!的)[HAN]){1,6}"
).replace("HAN", HAN)
_WHEN = (
    "当天|随后|立即|立刻|马上|今[天日早晚午]|[昨前][天日晚午]|[本上下这]?(?:周|星期|礼拜)[一二三四五六日天]|"
    "日前|近日|当晚|之前|此前|事后|后来|先前|事前|稍[早后晚]|较早前|[今昨当]|[今昨当]日?[上下中]午|一早|凌晨|傍晚|深夜|[上下]午"
)
_WHERE = (
    "在一[旁边]|在现场|当场|现场|心里|审理|经审理|审理后|经审查|提案|来[信电]|起诉|上诉|申诉|反诉|投诉|诉至法院|发文|发帖|撰文|发表声明|受访时?|刊文|载文|致信|去信|来函|复函|"
    "(?:发|发表|发布|发出)(?:书面)?(?:声明|公告|通告|文告)|(?:援引|引述|引用|综合)(?:消息|报道|[^，的]{2,10}的?(?:消息|报道|话))|"
    "[在于](?:脸书|微博|微信|朋友圈|推特|网上|会上|信中|文中|日记[里中]|书中|声明中)上?"
)
_IN_TALK = "接受[^，]{0,8}(?:采访|专访|访问)时?|有一[次回天年]|于事前|有时候?|偶尔|时常|不时"
_HOW = (
    "(?<![河海江湖溪身旁两路岸])一?边(?:(?![，边])[HAN]){1,8}边|也|都|还|又|另外?|此外|则|就|便|因此|为此|对此|执意|在?强烈|再度|霸气|不忘|特意|书面|挥手|举[手牌旗]|发推|隔空|轮番|(?<![手连持继陆延后存])续|清楚|清晰|一针见血|(?<=[HAN])(?:自己|本人)|颁(?:[下布]?(?:书面)?判[词决令]书?|令)|颁发?判词|齐|同场|借此|不愿意?(?:具名|透露姓名|公开姓名)地?|不具名地?|直截了当|曾经?|先后|多次|一再|再次|再三|一直|总是?|常常?|经常|往往|明确|公开|郑重|严肃|特别|着重|"
    "回应|答复|援引[^，]{2,16}(?:的话|报道|消息)?|经过?[^，]{0,4}(?:调查|审理|审查|核实|研究|了解|讨论|评估)后?|进一步|会后|补充|反复|坦率|直接|首先|最后|同时|并|亦|更|只|仅|赶紧|连忙|连连|连声|纷纷|频频|屡屡|频繁|接连|相继|陆续|一致|普遍|合理|均|皆|已经?|正|不禁|忍不住|不由得?|高兴|激动|继续|接着|"
    "甚至|竟然?|居然|果然|当然|却|倒是?|仍然?|依然|始终|随口|脱口|当面|私下|率先|抢先|主动|亲口|亲自|如实|分别|各自|双双|联合|联名|"
    "齐声|异口同声|不约而同|刚刚?|刚才|才|再|忽然|突然|急忙|慌忙|赶忙|忙|冷冷|淡淡|轻轻|偷偷|暗暗|狠狠|重重|怯怯|讪讪|幽幽|愤愤|恨恨|嘿嘿|哈哈|嘻嘻|咯咯|呵呵|缓缓|慢慢|悄悄|默默|动情|深情|自豪|骄傲|兴奋|"
    "欣喜|欣慰|由衷|诚恳|恳切|无奈|遗憾|痛心|严厉|语重心长|斩钉截铁|仅是|只是|就是|正是|还是|也是|都是|开口|张口|转头|回头|转身|抬头|"
    "低头|点头|摇头|摆手|叹气|叹了口气|红着脸|含着泪|含泪|板着脸|皱着眉头?|瞪着眼睛?|更是|更加|早已|早就|最近|近期|过去|当年|起初|后又|"
    "随即|如此|[另一]方面|一方面|坚持|[站坐走跑跳爬赶冲凑挤退转进出][^，的说]{0,3}[来去](?:身|了)?|[大小低轻高]声|有些|十分|非常|很|似乎|好像|仿佛|终于|共同|当即|(?<=[HAN])笑着|[微苦]笑着|哭着|回复|"
    r"[HAN]?(?![两各当此该本])[HAN]地|(?:一本正经|信誓旦旦|[笃坚肯确]定|理直气壮|小心翼翼|一脸[HAN]{2}|毫不[HAN]{2})地|([HAN])\1([HAN])\2|([HAN])了\3|[愣顿停]了一下"
).replace("HAN", HAN)
_DATE = "[今昨前][天日早晚午]? ?[（(][0-9]{1,2}日?[）)] ?日?|[0-9年月日]+(?: ?[0-9年月日]+)*"
_ADVERBS = re.compile(f"(?:{_HOW}|{_WHEN}|{_WHERE}|{_IN_TALK}|{_TO_WHOM}|{_DATE}| +)$")
"""What may stand between a subject and its verb."""


def behind_lead(text: str, start: int, stop: int) -> int:
    """Where a clause begins behind 但, 昨天 and their like."""
    opens = start == 0 or text[start : start + 1] in _OPENS
    if opens and (byline := _BYLINE.match(text, start, stop)):
        start = byline.end()
    while match := _LEAD.match(text, start, stop):
        start = match.end()
    return start


def before_adverbs(text: str, start: int, stop: int) -> int:
    """Where what stands before a verb ends but for adverbs, places and hearers."""
    while stop > start:
        ending = _manners().get(text[stop - 1], ())
        if manner := next((one for one in ending if text.endswith(one, start, stop)), ""):
            stop -= len(manner)
        elif (before := before_circumstances(text, start, stop)) < stop:
            stop = before
        elif match := _ADVERBS.search(text, max(start, stop - WINDOW), stop):
            stop = match.start()
        else:
            break
    return stop


@lru_cache(maxsize=1)
def _manners() -> dict[str, list[str]]:
    """The phrases of data/manners.tsv by their last character, the longest first."""
    phrases = [phrase for (line,) in rows("manners.tsv", 1) for phrase in line.split()]
    found: dict[str, list[str]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        found.setdefault(phrase[-1], []).append(phrase)
    return found
