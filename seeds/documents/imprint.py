"""The lines of a page that say who wrote an article, where it was taken from, and when: above it, or at its end."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from seeds.documents.credits import writers
from seeds.documents.plainly import plain
from seeds.documents.published import blanked, find_date, without_date
from seeds.documents.signatures import NAMES, PERSON, reported
from seeds.documents.signed import signed_in_text
from seeds.language.characters import LETTER
from seeds.language.names.tables import WELL_KNOWN

LONGEST = 120
LONGEST_NOTE = 40
LONGEST_NAME = 24

_WORD = r"[^\s，。；：:/|｜（）()【】\[\]]"
_LATIN = r"[A-Z][A-Za-z.'’-]*(?: [A-Z][A-Za-z.'’-]*){1,3}"
"""A name in letters, in its parts."""
_LATIN_TITLE = r"[A-Z][A-Za-z.'’-]*(?: [A-Za-z.'’&-]+){1,4}(?!\w)"
"""The name of a paper in letters, of which not every word has a capital."""
_AUTHOR = re.compile(
    rf"(?:(?<!该)作者|记者|撰稿人?|采写|撰写|执笔|主笔|译者|供稿|整理|采访|[访采]访人|(?<!{LETTER})(?:撰文|编译|文字|文/图|图/文|图文|文|楼主|发布[者人]|博主))"
    rf"\s*(?:[：:/|｜]\s*|(?<=[者文稿写译])(?<![赏注]作者)\s+)"
    rf"({_LATIN}|{_WORD}{{2,16}}(?:[ 、，]+{LETTER}{{2,4}}(?!\S))*)"
)
_BY = re.compile(rf"(?:Posted |Written )?[Bb]y:? ({_LATIN}|{LETTER}{{2,8}})(?!\w)")
_TRANSLATOR = re.compile(rf"(?:译者|翻译)\s*[：:/|｜]\s*({_LATIN}|{_WORD}{{2,16}})")
_PUT_UP = re.compile(rf"本文由\s*({_WORD}{{2,16}}?)\s*(?:于|发[布表]|原创|撰写|创作|投稿|整理)")
"""How blogs name at the end who wrote."""
_SOURCE = re.compile(
    rf"(?:来源[于自]?\s*[：:|｜]?|(?:稿源|(?:本文)?转自|(?:本文)?转载自)(?:\s*[：:|｜]|\s)|(?:来自|出处)\s*[：:]"
    rf"|(?:发布|发文|供稿)(?:单位|机构|机关|部门|科室)\s*[：:]|(?i:source)\s*:)\s*({_LATIN_TITLE}|{_WORD}{{2,40}})"
)
_NOBODY = re.compile(
    r"[>»›]|&gt;|\d年|字号|字体|^[\d\s:：.]+$|^[我你]|[了的吗呢]$|编辑(?!部)|^来自|只看|楼主|评论|关注|订阅|列印|网址|举报|投诉|^分类|浏览|阅读|打印|关闭|分享|收藏|原标题|登录|下载|点击|首页|最爱|最新|(?:手机|电脑|桌面)版|报[道导]$"
    r"|(?:原创|作者|账号|赞赏|抢先看)$|简介|(?:天|小时|分钟)前$|(?:图片|照片|截图)$|回复|私信|提问$|^(?:未知|佚名|匿名|网络|互联网|本站|管理员|admin|[Uu]nknown|[Aa]nonymous)$"
)
"""What stands near an article's date and names nobody."""
_PART = re.compile(
    "(?:即时|最新|热门|今日)?"
    "(?:国内|国际|两岸|社会|本地|地方|香港|内地|港闻|时政|军事|娱乐|体育|财经|经济|科技|文化|教育|健康|生活|旅游|汽车|房产|突发)"
    "{1,3}(?:头条|要闻|快讯|焦点|热点|滚动|频道|新闻|即时)?$"
)
"""The part of a site that an article stands in."""
_WITH_DAY = re.compile(r"(?<=\D)(?:(?:19|20)\d\d[-/.年]|\d{1,2}月\d{1,2}日|第?[\dA-Z]{1,3}版).*$")
"""A day right behind a name, or the page of the paper."""
_PICTURE = re.compile(r"(?:摄影?|供图)[）)]?$")
"""How a line ends that names who made a picture."""
_EVENT = "(?:访谈|采访|讲座|会议|活动|举办|报名|截止|比赛|考试|拍摄)(?:时间|日期)"
_HAPPENED = re.compile(_EVENT)
"""What tells the day of something else."""
_PAPER = re.compile(
    rf"(?:(?<!{LETTER})(?!本)((?:{LETTER}|·){{1,10}}?(?:[报社网台]|新闻|周刊|财经))|《({LETTER}{{2,10}})》)"
    rf" ?/? ?(?:首席|特约|特派|见习|实习|驻{LETTER}{{2,4}}|[全融]媒体?)?记者"
)
_LABELS = re.compile(
    rf"发[布表]于\s?(?!{LETTER}{{0,7}}[报社网台刊讯](?!\S)){LETTER}{{2,8}}(?!\S)"  # where in a forum
    rf"|来自(?: ?- ?{LETTER}{{2,8}}|\s*(?:Android|iPhone|iPad|手机|电脑|网页){LETTER}*)"
    rf"|(?:分类|归类|收录|收藏|归档|标签)[于在到至]?\s*[：:]?\s*[^\s|｜]+"
    rf"|(?<!\S)[Ii]n {LETTER}{{2,8}}(?!\S)|(?<=\S )#\s?[^\s#|｜]+"
    rf"|IP ?属地 ?[：:]? ?{LETTER}{{2,8}}"
    rf"|{_EVENT}\s*[：:]?"
    r"|(?:最[后新])?(?:发布|发表|更新|编辑|刊发|发文|成文|印发|发稿|上稿|首发|文章|出版|见报|建立|上[传线])?(?:时间|日期)\s*[：:]?"
    rf"|(?<!{LETTER})(?:发布|发表|首发|更新|刊登|最[后新]更新|最后编辑)(?:于)?\s*[：:]?|(?<!\S)(?:已于|修改)(?!\S)"
    r"|(?i:published|updated|posted|date|edited)(?:\s+(?:on|in))?\s*:?|北京时间|格林尼治标准时间|HKT|GMT"
    rf"|(?<!{LETTER})@|@(?!{LETTER})"
    r"|\d+ (?:year|month|day|hour)s? ago|(?i:https?://|www\.)[\w.:/-]+"
)
_SHORT_DATE = re.compile(
    r"(?<![\d-])\d{1,2}-\d{1,2}\s*\d{1,2}:\d{2}|(?<![\d年])\d{1,2}月\d{1,2}日\s*\d{1,2}:\d{2}"
    r"|(?<=日期：)\d{1,2}[-/月]\d{1,2}日?(?![\d/.-])"
)
_RELATIVE = re.compile(
    r"(?:\d{1,2} ?(?:秒|分钟|小时|天|周|个月)(?:之?前)|刚刚|[昨前今]天(?: ?\d{1,2}:\d{2})?)"
    r"(?: ?(?:发布|更新)(?:于 ?\S{2,8})?)?$"
)
"""When it was, told from the day on which the page was read."""
_MINUTE = re.compile(r"(?<!\d)\d{1,2}:\d{2}(?!\d)")
_TWO_LETTERS = re.compile(f"{LETTER}{{2}}")
_NAME = re.compile(r"[\w·@\-\[\]（）()/／_ ]{2,24}$")
_PASTED_AUTHOR = re.compile(rf"(?<!{LETTER})作者({PERSON})$")
_NAMED_AUTHOR = re.compile(rf"(?:记者|作者)({NAMES})(?:[）)]|$)")
_SIGNATURE = re.compile(rf"[\[（(【]?{LETTER}{{0,8}}[ /]?记者\s?{NAMES}(?:[/ ]{LETTER}{{2,6}})?[\]）)】]?$")
_REPORTER = re.compile(rf"记者 ?{NAMES}(?:[/ ]{LETTER}{{2,8}})?|(?<!{LETTER}){NAMES} ?/ ?{LETTER}{{2,6}}报[导道]")
_PERSONS = re.compile(rf"{PERSON}(?:[ 、，,/]\s*{PERSON})*$")
_BETWEEN = re.compile("[ 、，,]")
"""What stands between the names of several persons, or within one."""
_HANDLE = re.compile(r"(?=\w*[._\d])[A-Za-z][\w.]{3,24}$")
"""A name that somebody gave himself on a platform."""
_BUTTONS = re.compile(
    r"(?i:facebook|twitter|weibo|wechat|whatsapp|telegram|plurk|qzone|google|e-?mail|tweet|link|line)|列印|转寄|字[级型]|预设"
    r"|最小|最大|纠错|推荐|图集|产生缩?短?网址|(?:点击|放大)图片|分享(?:到|至)?|转发|收藏|打印|关闭|举报|评论|点赞|纠错|关注|订阅|复制链接|扫一扫|扫码阅读|手机(?:看|阅读|版)|大字|小字"
    r"|(?:放大|缩小|默认|调整|正常|增大|减小)(?:字体|字号)?|字体|字号|大中小|朗读|听新闻|微信(?:好友|朋友圈)?|朋友圈|微博|新浪(?:微博)?"
    r"|[上下]一[期版篇页]|返回(?:目录|首页)|全文复制|我知道了|申请入驻|稍后再说"
    r"|QQ(?:空间|好友)?|腾讯|我要|人?参与|阅读(?:量|数|时间约?)?|(?:本文)?字数|分钟|浏览(?:量|次数)?|次|条|人|A[+-]|T[+|]?|【|】|[\[\]|｜/\-+:：·,，\d\s大中小]"
)
_PATH = re.compile(
    r"(?:当前|您(?:现在)?的)?(?:当前)?位置\s*[：:-]"
    r"|\S{1,12}(?:\s*[>»›]{1,2}\s*\S{1,12}){1,6}\s*[>»›]?(?: \S{1,6})?$"
    rf"|{LETTER}{{2,5}}(?: +{LETTER}{{2,5}}){{5,}}$"
)
"""Where on a site one is, or where one may go."""


@dataclass(frozen=True, slots=True)
class Imprint:
    """Who, where and when."""

    date: str = ""
    author: str = ""
    source: str = ""
    beside: str = ""
    """A name without a label beside the date."""

    @property
    def byline(self) -> str:
        """The author and the source, each once."""
        parts = [part for part in (self.author, self.source) if part]
        if len(parts) == 2 and (parts[0] in parts[1] or parts[1] in parts[0]):
            parts = [max(parts, key=len)]
        return " ".join(parts)


def read_imprint(lines: Sequence[str], title: str = "") -> Imprint:
    """What the short lines around a text tell."""
    dated = (line for line in lines if "推荐" not in line and not _HAPPENED.search(plain(line)))
    date = next((day for line in dated if (day := find_date(line))), "")
    lines = [line for line in lines if not _PICTURE.search(plain(line))]
    named = dict.fromkeys(name for line in lines if "。" not in line and (name := writers(line)))
    author = (
        " ".join(named) or _first(_AUTHOR, lines) or _first(_PASTED_AUTHOR, lines) or _first(_NAMED_AUTHOR, lines)
    )
    if author and (translator := _first(_TRANSLATOR, [line for line in lines if author in line])) not in author:
        author = f"{author} {translator}"
    author = author or next((name for line in lines if (name := reported(line))), "") or _first(_PUT_UP, lines)
    author = author or _first(_BY, [line for line in lines if len(line) <= LONGEST_NOTE])
    return Imprint(date, author, _first(_SOURCE, lines), _beside_date(lines, title))


def signed(body: Sequence[str]) -> str:
    """Who signs a text inside it: in a line of its own near its beginning or end, or in brackets."""
    if names := next((line for line in body[:2] if _BETWEEN.search(line) and names_only(line)), ""):
        return names
    for line in [*body[:8], *body[-2:]]:
        if len(line) <= LONGEST_NOTE and "。" not in line and not _PICTURE.search(plain(line)):
            if name := writers(line):
                return name
            if match := _AUTHOR.search(plain(line)):
                return line[match.start(1) : match.end(1)]
            if name := reported(line):
                return name
    return signed_in_text(body)


def paper_of(line: str) -> str:
    """The paper whose reporter a short line names: 某某晚报记者 王乐."""
    found = _PAPER.search(plain(line)) if len(line) <= LONGEST_NOTE else None
    return line[slice(*found.span(1 if found[1] else 2))] if found else ""


def is_imprint(line: str) -> bool:
    """Whether the line is one that tells when or where an article appeared, and no more."""
    if len(line) > LONGEST or "。" in line or line.count("，") > 1:
        return False
    if _RELATIVE.match(plain(line)):
        return True
    told = find_date(line) or _SHORT_DATE.search(line)
    if not told and len(line) > LONGEST_NAME:
        return False
    if not (told or _SOURCE.match(plain(line)) or _LABELS.match(plain(line))):
        return False
    rest = _BUTTONS.sub("", _SOURCE.sub("", _AUTHOR.sub("", _REPORTER.sub("", plain(_undated(line))))))
    return len("".join(rest.split())) <= LONGEST_NAME / 2


def _undated(line: str) -> str:
    """The line with blanks for the day and its labels."""
    told = without_date(blanked(_SHORT_DATE, plain(line)))
    told = blanked(_LABELS, told)
    return "".join(" " if sign == " " else printed for printed, sign in zip(line, told, strict=True))


def is_timed(line: str) -> bool:
    """Whether the line is an imprint that tells the minute, as only pages of the web do."""
    return _MINUTE.search(line) is not None and is_imprint(line)


def is_button(line: str) -> bool:
    """Whether the line is only what a page lets one press, or where on a site one is."""
    if len(line) > LONGEST:
        return False
    return not _BUTTONS.sub("", plain(line)).strip() or _PATH.match(plain(line)) is not None


def names_only(line: str, short: bool = False) -> bool:
    """Whether the line is nothing but persons' names; much that is as short as two characters looks like one."""
    return len(line) >= (2 if short else 3) and _PERSONS.match(plain(line)) is not None


def is_handle(text: str) -> bool:
    """Whether the text looks like a name that somebody gave himself on a platform."""
    return _HANDLE.match(text) is not None


def without_day(line: str) -> tuple[str, str]:
    """An imprint in two: who and where, and when with its labels."""
    if signature := _signature(line):
        return signature, " ".join(line.replace(signature, " ").split())
    told = plain(line)
    start = min((m.start() for p in (_AUTHOR, _SOURCE, _PASTED_AUTHOR) if (m := p.search(told))), default=len(line))
    if start < len(line) and not find_date(line[start:]):
        return line[start:].strip(), line[:start].strip()
    if start < len(line):
        return _sifted(line)
    name = _beside_date([line], "")
    before, _, after = line.partition(name) if name else (line, "", "")
    return name, f"{before.strip()} {after.strip()}".strip()


def _sifted(line: str) -> tuple[str, str]:
    """A line without the day and its labels, and these."""
    names = " ".join(_undated(line).split())
    day = line
    for word in names.split():
        day = day.replace(word, " ", 1)
    return names, " ".join(day.split())


def _signature(line: str) -> str:
    """What names a reporter in the line of the date, with the paper he writes for and the place."""
    rest = _undated(line).strip()
    return rest if _SIGNATURE.match(plain(rest)) or reported(rest) else ""


def _first(pattern: re.Pattern[str], lines: Sequence[str]) -> str:
    for line in lines:
        if (found := pattern.search(plain(line))) and not is_nobody(found[1]):
            return _without_marks(_WITH_DAY.sub("", line[found.start(1) : found.end(1)]))
    return ""


def _without_marks(name: str) -> str:
    """The name without the marks around the whole of it."""
    name = name.strip("【】 ")
    return name.strip("《》") if name.startswith("《") or "《" not in name else name


def is_nobody(told: str) -> bool:
    """Whether what stands where names do, in simplified characters, names nobody."""
    return _NOBODY.search(told) is not None


def _beside_date(lines: Sequence[str], title: str) -> str:
    """What stands in the line of the date, or alone in the line above it: a name."""
    for place, line in enumerate(lines):
        if not (find_date(line) or _SHORT_DATE.search(line)):
            continue
        parts = re.split(r"[\s|｜│]+", _undated(line))
        named = [part for part in parts if len(part) > 1 and _is_name(part, title)]
        above = lines[place - 1] if place else ""
        if named:
            return named[0]
        return above if _is_name(above, title) or is_handle(above) else ""
    return ""


def _is_part(text: str, title: str) -> bool:
    """Whether a line is some of the title, or the title with a word before it."""
    return text in title or title in text


def _is_name(text: str, title: str) -> bool:
    return bool(
        _NAME.match(text)
        and _TWO_LETTERS.search(text)
        and not (is_nobody(plain(text)) or _PART.match(plain(text)) or is_button(text))
        and text not in WELL_KNOWN
        and len(text) <= LONGEST_NAME
        and not (title and _is_part("".join(text.split()), "".join(title.split())))
    )
