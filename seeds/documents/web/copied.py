"""A whole page of the web that somebody copied as text: where its article stands among menus, teasers and the foot.

Nothing tells links from text any more. Menus are many short lines without a stop, some of them what every site
says of itself (首页, 登录, 关于我们); the article is the stretch of running text below them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from seeds.documents.imprint import is_button, is_imprint
from seeds.documents.page.head import is_prose
from seeds.documents.page.kinds import is_byline, is_credit, is_furniture
from seeds.documents.page.lines import holds_anything
from seeds.documents.page.signs import finished
from seeds.documents.plainly import plain
from seeds.documents.published import find_date
from seeds.documents.web.notes import is_about_rights, is_about_site, may_end, stands_above
from seeds.language.characters import has_han

FEWEST_MENUS, FEWEST_SIGNS = 12, 3
"""So many lines of menus, and so many words that sites say of themselves, show that a whole page was copied."""
SHORT = 16
"""A line of a menu has no more characters."""
TITLE_SHORTEST, TITLE_LONGEST = 5, 70
REACH = 30
"""So many lines above the text its title may stand."""
NOTES = 6
"""So many lines below the text may say who wrote it."""
ASIDE = 40
"""What a line without a stop within running text takes off: a heading is worth it, a list of links is not."""
APART, MUCH = 10, 120
"""So few lines may stand between two parts of an article, and so much text has the second of them at least."""
DATED = 2.0
"""How much more a stretch counts that has a line with its day above it."""

_SITE = re.compile(
    r"(?:网站)?(?:首页|主页|主页面)|登[录入陆](?:/?注册)?|注册|(?:站内|全站|热门)?搜[索寻][:：]?|关于(?:我们|本站|本网)|联[系络]我们|网站地图|广告(?:服务|合作|刊登)"
    r"|(?:意见)?反馈|加入我们|招聘(?:信息)?|隐私(?:政策|声明|条款)?|服务(?:条款|协议)|免责声明|版权(?:声明|所有)|友情链接|返回(?:顶部|首页)|回到顶部"
    r"|(?:手机|移动|电脑|繁体|简体)版?|客户端|(?:APP|App|app) ?下载|下载(?:APP|App|app|客户端)|更多>*|分享|收藏|设为首页|加入收藏|English|Home|Menu|Search|Login"
    r"|繁[体體]?(?:中文)?|简(?:体)?(?:中文)?|我要(?:评论|留言|投稿)|订阅|会员(?:中心)?|用户中心|常见问题|使用条款|新闻|体育|财经|娱乐|国际|国内|科技|汽车|房产|视频|图片"
    r"|港闻|两岸|社会|生活|专题|评论|博客|论坛|社区|健康|教育|文化|旅游|军事|即时|排行榜?"
)


class Stretch(NamedTuple):
    """Some lines of running text, and how much there is of it."""

    start: int
    end: int
    worth: float


def article_within(text: str) -> str:
    """The article of a page that was copied with all that stands around it; nothing if the text is no such page."""
    lines = [line.strip() for line in text.splitlines()]
    if not _is_page(lines):
        return ""
    best = max(_together(lines), key=lambda one: _counted(lines, one), default=None)
    if best is None:
        return ""
    title = _title_above(lines, best.start)
    head = [line for line in lines[title.end : best.start] if line and (_tells_day(line) or is_byline(line))]
    foot = [line for line in lines[best.end : best.end + NOTES] if line and (is_byline(line) or is_credit(line))]
    told = "".join(lines[title.start : title.end]).lstrip("# ")
    return "\n".join([*([f"# {told}"] if told else []), *head, "", *lines[best.start : best.end], *foot])


def _is_page(lines: Sequence[str]) -> bool:
    """Whether there are as many menus and words of sites as only a whole page has."""
    short = [line for line in lines if line and len(line) <= SHORT and not finished(line)]
    if len(short) < FEWEST_MENUS:
        return False
    return len({line for line in short if _SITE.fullmatch(plain(line).strip("|｜>»·- "))}) >= FEWEST_SIGNS


def _together(lines: Sequence[str]) -> Iterator[Stretch]:
    """The stretches, those made one between which only a few headings or short lines stand, and no line that ends
    an article."""
    last: Stretch | None = None
    for one in _stretches(lines):
        between = [line for line in lines[last.end : one.start] if line] if last else []
        if last and len(between) <= APART and one.worth >= MUCH and not any(may_end(line) for line in between):
            last = Stretch(last.start, one.end, last.worth + one.worth)
            continue
        if last:
            yield last
        last = one
    if last:
        yield last


def _stretches(lines: Sequence[str]) -> Iterator[Stretch]:
    """The stretches of running text, each from its first sentence to its last; a line that ends articles ends one."""
    start, end, worth, most = -1, 0, 0.0, 0.0
    for at, line in enumerate(lines):
        if not holds_anything(line):
            continue
        running = _is_running(line)
        ends = start >= 0 and may_end(line)
        if start < 0 and not running:
            continue
        start = at if start < 0 else start
        worth += len(line) if running else -ASIDE
        if running and worth > most:
            end, most = at + 1, worth
        if ends or worth <= 0 or worth < most - 4 * ASIDE:
            if most > 0:
                yield Stretch(start, end, most)
            start, end, worth, most = -1, 0, 0.0, 0.0
    if start >= 0 and most > 0:
        yield Stretch(start, end, most)


def _is_running(line: str) -> bool:
    """Whether a line is text of somebody's, and no word of the page."""
    if is_imprint(line) or is_button(line) or is_about_rights(line) or is_about_site(line) or stands_above(line):
        return False
    return (finished(line) and len(line) > TITLE_SHORTEST) or is_prose(line)


def _counted(lines: Sequence[str], one: Stretch) -> float:
    """How much a stretch speaks for being the article: more where its day stands above it."""
    above = lines[max(0, one.start - REACH) : one.start]
    return one.worth * (DATED if any(map(_tells_day, above)) else 1.0)


def _tells_day(line: str) -> bool:
    """Whether a line tells when or where an article appeared, with its writer's name perhaps."""
    return bool(line) and (is_imprint(line) or (len(line) <= TITLE_LONGEST and find_date(line) != ""))


class Title(NamedTuple):
    """Which lines the title takes."""

    start: int
    end: int


def _title_above(lines: Sequence[str], start: int) -> Title:
    """The title above the text: what stands on the page again, or the nearest that may be one; nothing if none may."""
    first = max(0, start - REACH)
    dated = [at for at in range(first, start) if _tells_day(lines[at])]
    may_be = [at for at in range(first, start) if _may_be_title(lines[at])]
    above = [at for at in may_be if not dated or at < dated[-1]] or may_be
    for at in above:
        end = next((end for end in range(at + 1, start) if not _may_be_title(lines[end])), start)
        whole = "".join(lines[at:end])
        if end - at > 1 and any(whole in line for line in lines):  # set in several lines here, in one elsewhere
            return Title(at, end)
    times = Counter(lines)
    again = [at for at in above if times[lines[at]] > 1 and len(lines[at]) > TITLE_SHORTEST]
    longer = [at for at in above if len(lines[at]) > SHORT / 2]
    return next((Title(found[-1], found[-1] + 1) for found in (again, longer, above) if found), Title(start, start))


def _may_be_title(line: str) -> bool:
    if not TITLE_SHORTEST <= len(line) <= TITLE_LONGEST or not has_han(line) or line.count("，") > 1:
        return False
    own = _tells_day(line) or is_button(line) or is_byline(line) or is_furniture(line) or stands_above(line)
    return not own and not _SITE.fullmatch(plain(line)) and not finished(line.rstrip("？！?!…"))
