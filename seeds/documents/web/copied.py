"""A whole page of the web that somebody copied as text: where its article stands among menus, teasers and the foot.

Nothing tells links from text any more. Menus are many short lines without a stop, some of them what every site
says of itself (首页, 登录, 关于我们); the article is the stretch of running text below them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate, islice
from typing import NamedTuple

from seeds.documents.imprint import LONGEST, is_button, is_imprint
from seeds.documents.page.head import LONGEST_LABEL, LONGEST_WORD, is_prose
from seeds.documents.page.kinds import is_byline, is_credit, is_furniture
from seeds.documents.page.signs import finished
from seeds.documents.plainly import plain
from seeds.documents.published import find_date, without_date
from seeds.documents.web.notes import is_about_rights, is_about_site, may_end, stands_above
from seeds.language.characters import has_han
from seeds.language.wordlists import ordered

LONGEST_PAGE = 500_000
"""A longer text is a book or a corpus, and no page."""
FEWEST_MENUS, FEWEST_SIGNS = 12, 3
"""So many lines of menus, and so many words that sites say of themselves, show that a whole page was copied."""
SHORT = 16
"""A line of a menu has no more characters."""
TITLE_LONGEST = 70
REACH, CLOSE = 30, 3
"""So many lines above the text its title may stand, and so many of those that may be it are close."""
NOTES = 6
"""So many lines below the text, or between it and its title, may say who wrote it."""
WHOLE_DAY = len("2021-06-30")
FEWEST_ABOVE = 6
"""So many lines of a menu above the first sentence show a whole page too, where its day stands between them; those
that all sites have count twice."""
ASIDE = 12.0
"""What a line without a stop within running text takes off: a heading is worth it, a list of links is not."""
DATED = 2.0
"""How much more a stretch counts that has a line with its day above it."""

_SITE = re.compile(
    "|".join(
        ordered(
            """
            (?:网站)?(?:首页|主页|主页面) 登[录入陆](?:/?注册)? 注册 (?:站内|全站|热门)?搜[索寻][:：]?
            关于(?:我们|本站|本网) 联[系络]我们 网站地图 广告(?:服务|合作|刊登) (?:意见)?反馈 加入我们 招聘(?:信息)?
            隐私(?:政策|声明|条款)? 服务(?:条款|协议) 免责声明 版权(?:声明|所有) 友情链接 返回(?:顶部|首页) 回到顶部
            (?:手机|移动|电脑|繁体|简体)版? 客户端 (?i:app)下载 下载(?i:app|客户端) 更多>* 分享 收藏 设为首页
            加入收藏 (?i:english|home|menu|close|search|login) (?:展开)?[菜选]单 繁[体體]?(?:中文)? 简体?(?:中文)?
            我要(?:评论|留言|投稿) 订阅 会员(?:中心)? 用户中心 常见问题 使用条款 新闻 体育 财经 娱乐 国际 国内 科技
            汽车 房产 视频 图片 港闻 两岸 社会 生活 专题 评论 博客 论坛 社区 健康 教育 文化 旅游 军事 即时 排行榜?
            """
        )
    )
)
"""What sites say of themselves, in simplified characters and without blanks."""
_PATH = re.compile("首[页頁]")
"""What a line begins with that tells where on a site a page lies."""


class Stretch(NamedTuple):
    """Some lines of running text, and how much there is of it."""

    start: int
    end: int
    worth: float


def article_within(text: str) -> str:
    """The article of a page that was copied with all that stands around it; nothing if the text is no such page."""
    if len(text) > LONGEST_PAGE:
        return ""
    lines = [line.strip() for line in text.splitlines()]
    if not _is_page(lines):
        return ""
    best = max(_stretches(lines), key=lambda one: _counted(lines, one))
    if not best.worth:
        return ""
    title = _title_above(lines, best.start)
    head = _head(lines[title.end : best.start])
    if not any(map(_tells_day, head)):
        days = filter(_tells_day, lines[title.start : max(0, best.start - REACH) : -1])
        head = [*islice(days, 1), *head]
    foot = [line for line in lines[best.end : best.end + NOTES] if line and (is_byline(line) or is_credit(line))]
    told = "".join(lines[title.start : title.end]).lstrip("# ")
    return "\n\n".join([*([f"# {told}"] if told else []), *head, "\n".join(lines[best.start : best.end]), *foot])


def _head(between: Sequence[str]) -> list[str]:
    """What stands between title and text: when it appeared and who wrote it, then the rest if it is little."""
    told = [line for line in between if _tells_day(line) or is_byline(line)]
    told = [part for line in told for part in _apart(line)]
    rest = [line for line in between if line and not (is_button(line) or _is_sites(line) or _tells_day(line))]
    rest = [line for line in rest if not is_byline(line)]
    return [*told, *(rest if len(rest) <= NOTES else [])]


def _apart(line: str) -> Sequence[str]:
    """A line with its day; the name of who wrote it, and the day, if it is no usual line of a page."""
    day = find_date(line)
    rest = without_date(line).strip(" |,，·-—")
    return (line,) if is_imprint(line) or is_byline(line) or not day or not rest else (day, rest)


def _is_page(lines: Sequence[str]) -> bool:
    """Whether there are as many menus and words of sites as only a whole page has."""
    short = [line for line in lines if _is_short(line)]
    if len(short) >= FEWEST_MENUS and len({line for line in short if _is_sites(line)}) >= FEWEST_SIGNS:
        return True
    first = next((at for at, line in enumerate(lines) if len(line) > SHORT and _is_running(line)), 0)
    dated = next((at for at in range(first) if _tells_day(lines[at])), 0)
    above = [line for line in lines[:dated] if _is_short(line)]
    sites = sum(map(_is_sites, above))
    return sites > 0 and len(above) + sites >= FEWEST_ABOVE


def _is_short(line: str) -> bool:
    return 0 < len(line) <= SHORT and not finished(line) and not _tells_day(line)


def _is_sites(line: str) -> bool:
    """Whether a line says only what every site says of itself (首页, 新 闻, Home)."""
    return _SITE.fullmatch("".join(plain(line).split()).strip("|｜>»·-")) is not None


def _stretches(lines: Sequence[str]) -> Iterator[Stretch]:
    """Of each part of the page the stretch with the most running text and the fewest lines of menus; a line that
    ends articles ends a part, as far as little of the page's text stands below."""
    worths = [float(len(line)) if line and _is_running(line) else -ASIDE if line else 0.0 for line in lines]
    text = list(accumulate(max(worth, 0.0) for worth in worths))
    first = 0
    for at, line in enumerate(lines):
        if line and may_end(line, text[-1] - text[at], text[-1]):
            yield _richest(worths, first, at)
            first = at + 1
    yield _richest(worths, first, len(lines))


def _richest(worths: Sequence[float], first: int, last: int) -> Stretch:
    """The stretch of these lines whose worth is greatest in all."""
    best, start, worth = Stretch(first, first, 0.0), first, 0.0
    for at in range(first, last):
        if worth <= 0:
            start, worth = at, 0.0
        worth += worths[at]
        if worth > best.worth:
            best = Stretch(start, at + 1, worth)
    return best


def _is_running(line: str) -> bool:
    """Whether a line is text of somebody's, and no word of the page."""
    if is_imprint(line) or is_button(line) or is_about_rights(line) or is_about_site(line) or stands_above(line):
        return False
    return (finished(line) and len(line) > LONGEST_LABEL / 2) or is_prose(line)


def _counted(lines: Sequence[str], one: Stretch) -> float:
    """How much a stretch speaks for being the article: more where its day stands above it."""
    above = lines[max(0, one.start - REACH) : one.start]
    return one.worth * (DATED if any(map(_tells_day, above)) else 1.0)


def _tells_day(line: str) -> bool:
    """Whether a line tells when or where an article appeared, with its writer's name perhaps."""
    return bool(line) and (is_imprint(line) or (len(line) <= LONGEST and len(find_date(line)) == WHOLE_DAY))


class Title(NamedTuple):
    """Which lines the title takes."""

    start: int
    end: int


def _title_above(lines: Sequence[str], start: int) -> Title:
    """The title above the text, in one line or in several; nothing if none may be it."""
    first = max(0, start - REACH)
    dated = [at for at in range(first, start) if _tells_day(lines[at])]
    may_be = [at for at in range(first, start) if _may_be_title(lines[at])]
    above = [at for at in may_be if not dated or at < dated[-1]] or may_be
    for at in may_be:
        end = next((end for end in range(at + 1, start) if not _may_be_title(lines[end])), start)
        whole = "".join(lines[at:end])
        if end - at > 1 and any(whole in line for line in lines):  # set in several lines here, in one elsewhere
            return Title(at, end)
    found = _likeliest(lines, above, [at for at in may_be if dated and at > dated[-1]])
    return Title(start, start) if found is None else Title(found, found + 1)


def _likeliest(lines: Sequence[str], above: Sequence[int], below: Sequence[int]) -> int | None:
    """The title among the lines that may be it above the page's day, or below it where menus alone stand above.

    A short one that the page says again, in the path to it, is likelier than what stands nearer.
    """
    nearest = above[-1] if above else None
    if nearest is not None and len(lines[nearest]) > SHORT:
        return nearest
    if below and len(lines[below[-1]]) > SHORT and (nearest is None or len(lines[nearest]) <= LONGEST_LABEL):
        return below[-1]
    page = "\n".join(lines)
    close = above[-CLOSE:]
    again = [at for at in close if (at == nearest or len(lines[at]) > LONGEST_WORD) and page.count(lines[at]) > 1]
    longer = [at for at in close if len(lines[at]) > LONGEST_LABEL]
    return next((found[-1] for found in (again, longer) if found), nearest)


def _may_be_title(line: str) -> bool:
    if not 1 < len(line) <= TITLE_LONGEST or not has_han(line) or line.count("，") > 1:
        return False
    if _tells_day(line) or is_byline(line) or finished(line.rstrip("？！?!…")):
        return False
    if _PATH.match(line) or is_button(line) or is_furniture(line) or _is_sites(line):
        return False
    return not stands_above(line) or 0 < len(find_date(line)) < WHOLE_DAY  # 2020年1月份报名手续
