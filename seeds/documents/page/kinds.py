"""What a single line is to its page: furniture, byline, credit, box title, caption or heading."""

from __future__ import annotations

import re
from collections.abc import Callable

from seeds.documents.credits import only_writers
from seeds.documents.page.counted import NUMBERED
from seeds.documents.page.lines import Line, Spacing
from seeds.documents.page.signs import cannot_start, finished, has_clauses
from seeds.documents.plainly import plain
from seeds.documents.signatures import NAMES, PERSON
from seeds.language.characters import LETTER

_BANNER = re.compile(
    r"(?:指导单位|主办单位|主办|承办|协办|支持单位|联办|"
    r"出品|策划|统筹|主持|编辑|责编|美编|校对|版式|来源|指導單位|主辦)[ ：:/／]"
    r"|.*(?:报道|報道|活动|活動|专栏|專欄|特刊|专刊|专版|专题|專題|系列|特辑|巡礼|展播)$"
    r"|.*(?:新征程|新时代|新篇章|百年路|二十大|周年)$"
    r"|\S{2,8}(?:日报|晚报|早报|时报|商报|都市报|社区报|周报|日報|晚報|時報)$"
    r"|(?:第?\s*[A-Z]?\d{1,3}\s*版)|\d{4}\s*[-年./]\s*\d{1,2}\s*[-月./]\s*\d{1,2}\b"
    r"|(?:人民|新华|央视|光明|中新|澎湃|新浪|网易|搜狐|腾讯|凤凰|今日)(?:网|新闻|头条|视点)?(?:客户端|频道)?$"
    r"|\S{2,8}(?:新闻网|在线|客户端|频道|网站|门户网站|頻道|新聞網)$|\S{2,4}[网網]$"
    r"|\S{0,16}(?:数据库|數據庫|电子报|数字报|电子版)(?:阅读机|[（(].{1,16}[）)])?$|(?:当前报纸|版面|版次|版名)\S{0,4}[：:]"
    rf"|{LETTER}{{2,4}}[：:]$"
    r"|(?:索\s*引\s*号|发文机关|发文字号|文\s*号|主题分类|主题词|有效性)\s*[：:]"
    r"|欢迎(?:您|你)?(?:的)?(?:登[录陆]|访问|光临|来到)|\S{2,8}[网網] ?正文$"
    r"|(?:广告|廣告|推广|推廣)$|#[^#\s]{1,16}#$"
    r"|(?:国内|国际|社会|本地|地方|體育|体育|财经|財經|娱乐|娛樂|國內|國際|社會)(?:新闻|要闻|新聞|要聞)$"
    r"|[A-Z]?\d{1,3}$|星期[一二三四五六日天]|https?://|www\."
)


def is_furniture(text: str) -> bool:
    """Whether the line belongs to the page and not to one article."""
    return len(text) <= 80 and _BANNER.match(text) is not None and not text.endswith("。")


def repeats(label: str, banners: list[str]) -> bool:
    """Whether the label names again what a banner of the page already names."""
    return len(label) >= 4 and any(label in banner for banner in banners)


LONGEST_BYLINE = 48

_OPENING = r"[□■◆▲◎●○△（(【〔\[—]*\s*"
_REPORTER = re.compile(
    rf"{_OPENING}(?:\S{{0,14}}(?:记者|通讯员|实习生|撰稿人?|评论员|摄影师|编辑|编译)[ ：:/]"
    r"|(?:本报|本刊|本网|本社|\S{2,8}(?:报|社|网|台|传媒|晚报|日报))"
    r"(?:首席|特约|特派|见习|实习|驻\S{2,4})?(?:记者|通讯员)\S{2,4}$"
    r"|(?:文|文图|图文|撰文|作者|采写|供稿|文字)\s*[/：:|｜]"
    r"|\S{2,16}[（(]ID\s*[：:]\s*[\w-]+[）)](?:\s?原创)?$"
    r"|(?:撰文|采写|供稿) \S{2,4}(?: |$))"
)
_NAMED_REPORTER = re.compile(
    rf"[□◎●○△■]?\s*\S{{0,10}}(?:记者|通讯员|特约撰稿|作者|编译)\s?{PERSON}"
    rf"(?:[ 、，]?\s*(?:(?:本报|实习)?(?:记者|通讯员)\s?)?{PERSON}){{0,6}}"
    rf"(?:\s?/{LETTER}{{2,4}}报导)?(?:\s?(?:文|文/图|图文|摄影|(?:摄影|{LETTER}{{2,4}})?报[道导]))?$"
)
_REPORTED = re.compile(
    rf"(?:{LETTER}{{0,8}}[ /])?{NAMES} ?/? ?{LETTER}{{2,8}}报[导道]$"
    rf"|{LETTER}{{0,6}}(?:中心|快讯) ?/ ?{LETTER}{{2,8}}报[导道]$"
)
_WROTE = re.compile(rf"{NAMES} ?(?:编?著|主编|译)$")
"""How a book names who wrote it."""
_IN_BRACKETS = re.compile(
    r"[（(【\[](?:本报|本社|新华社|中央社)?(?:记者|通讯员|作者)[^（()）【】。]{2,40}[）)】\]]$"
)
_CREDIT_LINE = re.compile(
    r"(?:\S.{0,24})?(?:供图|摄影报道|摄影|文/图|文图|图/文|图片|制图|摄)[）)】\]]?$"
    r"|(?:责任?编辑?|编辑|美编|校对|版式|制图|摄影|美术|实习生|通讯员|图片|来源|视觉|统筹)[ ：:/|｜]"
)
_STOP = re.compile("[。，；！？]")
_ENDED = re.compile("[。；！？]")


def is_byline(text: str) -> bool:
    """Whether the line names a reporter or another writer and nothing else."""
    if len(text) > LONGEST_BYLINE or _ENDED.search(text):
        return False
    told = plain(text)
    if _WROTE.match(told):
        return True
    if _NAMED_REPORTER.match(told) or _IN_BRACKETS.match(told) or _REPORTED.match(told):
        return True
    return only_writers(text) or (_REPORTER.match(told) is not None and not _STOP.search(text))


def is_credit(text: str) -> bool:
    """Whether the line, standing after a byline, names a photographer, an editor or a source."""
    return len(text) <= LONGEST_BYLINE and not _STOP.search(text) and _CREDIT_LINE.match(plain(text)) is not None


_BOX_TITLE = re.compile(
    r"[“【\[]?\S{0,6}(?:简介|寄语|名片|链接|档案|感言|心语|手记|点评|评语|简历|概况|介绍|小贴士|贴士|词典|释义|解释|回放|背景|"
    r"推荐语|颁奖词|入选理由|推荐理由|获奖理由|人物事迹|编后|编者按|延伸阅读|相关新闻|多一点|数读|说法|"
    r"簡介|寄語|鏈接|連結|檔案|手記|點評|介紹|編者按)[”】\]]?$"
)
_SPEAKER = re.compile(r"[^，。；！？]{2,30}[：:]$")


def is_box_title(text: str) -> bool:
    """Whether the line is the kind of title that boxes in newspapers have."""
    return len(text) <= 10 and _BOX_TITLE.match(text) is not None


def is_speaker(text: str) -> bool:
    """Whether the line only says who speaks in the text after it."""
    return len(text) <= 30 and _SPEAKER.match(text) is not None


LONGEST_CAPTION = 40
LONGEST_SIGNED = 100
SHORTEST_TYPICAL = 30
"""Among paragraphs that are mostly shorter, a short one is nothing special."""

_SIGNED = re.compile(r"[▲△▼▽↑↓←→◀▶]|(?:[上下左右本题主]图|图为|图[一二三四五六七八九十\d①-⑩]{1,2}(?:为|[：:、 ]))")
_CREDITED = re.compile(
    r"(?:[（( 。](?:\S{0,12})(?:供图|摄|摄影|攝|攝影|图据\S{2,12}|資料圖|资料图片?|圖片)"
    r"|新华社记者\S{2,4}摄|(?:供图|摄影|制图)[ ：:/／]\S{2,8})[）)。]?$"
)

_PHOTOGRAPHER = re.compile(
    r"(?:本报|新华社)?(?:记者|通讯员)?\s?\S{2,4}(?: \S{2,4})?\s(?:摄|攝)$"
    r"|(?:图片来源|图源|图)\s*[/：:|｜]\s*\S{2,12}(?: \S{2,4} 摄)?$"
)
"""Nothing but the photographer's name."""


def is_signed_caption(text: str) -> bool:
    """Whether the line itself says that it belongs to a picture."""
    if len(text) > LONGEST_SIGNED:
        return False
    if _PHOTOGRAPHER.match(text):
        return True
    return _SIGNED.match(text) is not None or (len(text) > 8 and _CREDITED.search(text) is not None)


def is_placed_caption(line: Line, spacing: Spacing) -> bool:
    """Whether a picture's place stands before the line and the line is short enough to belong to it."""
    if not spacing.picture or line.gap < spacing.picture or line.indented:
        return False
    return not line.marker and len(line.text) <= LONGEST_CAPTION


def pictures_marked(lines: list[Line], spacing: Spacing) -> Spacing:
    """Give up the meaning of wide gaps on a page where they mostly stand before something else.

    In a novel they part the scenes, and what follows is as long as any paragraph.
    """
    if not spacing.picture:
        return spacing
    wide = [line for line in lines[1:] if line.gap >= spacing.picture]
    short = sum(1 for line in wide if is_placed_caption(line, spacing) and finished(line.text))
    if short * 2 < len(wide) or spacing.typical < SHORTEST_TYPICAL:
        return spacing._replace(picture=0)
    return spacing


LONGEST_HEADING = 40
LONGEST_PLAIN = 22
SHORTEST_CLAUSES, LONGEST_CLAUSES = 8, 30
_NO_END = "的和与及在是如等把被对将为从向以而并也都就又由于其这那，、：:；;—（(“‘《"
"""What no heading ends in, but a line of a broken column may."""
HEADING_END = re.compile(r"[^\W_]|[%”’》）)]")

_TWO_CLAUSES = re.compile(
    rf"(?:{LETTER}|[”’」』》）]) (?:[^\W_]|[“‘「『《（])|[0-9A-Za-z] (?:{LETTER}|[“‘「『《（])"
)
_SENTENCE = re.compile("[，。；：！？…?!]")
_TURN = re.compile(r"#?[^\W_]{1,6}(?:[（(][^（()）]{1,8}[)）])?[：:]")
"""Who speaks, in a talk written down or on a floor of a forum."""
_FLOOR = re.compile("#?\\d{1,5}[楼樓]$")


def is_numbered_heading(text: str) -> bool:
    """Whether the line counts a chapter or a section and is no sentence."""
    return (
        len(text) <= LONGEST_HEADING
        and NUMBERED.match(text) is not None
        and not finished(text)
        and text[-1] not in "，；："
    )


def is_two_clause_heading(text: str) -> bool:
    """Whether the line is set as headings of Chinese newspapers are: clauses parted by a blank, no stop."""
    return len(text) <= LONGEST_HEADING and not _SENTENCE.search(text) and _TWO_CLAUSES.search(text) is not None


def is_clause_heading(text: str, following: str | None, together: Callable[[str, str], bool]) -> bool:
    """Whether a short line of clauses without a stop at its end stands over a paragraph that begins anew.

    A broken column may be as short; there the characters at the break often stand together elsewhere as well.
    """
    if following is None or not SHORTEST_CLAUSES <= len(text) <= LONGEST_CLAUSES or _ENDED.search(text):
        return False
    if _TURN.match(text):
        return False
    if text[-1] in _NO_END or finished(text) or not HEADING_END.match(text[-1]):
        return False
    whole = finished(following) and len(following) > LONGEST_CLAUSES and not cannot_start(following)
    return whole and not together(text[-1], following[0])


def is_plain_heading(line: Line, following: Line | None) -> bool:
    """Whether a short line without stops stands over a text."""
    text = line.text
    if following is None or len(text) > LONGEST_PLAIN or _SENTENCE.search(text) or text[-1] in "、,:;.":
        return False
    if _FLOOR.match(text):
        return False
    text_follows = finished(following.text) or len(following.text) > LONGEST_PLAIN
    return text_follows and has_clauses(following.text) and following.gap <= max(line.gap, 1)
